"""What a credit card is like at the end of a month, what steers it, and what happened in a month."""

from dataclasses import dataclass

from features.portfolio.figures import Flags, Floats, Ints

DORMANT, IDLE, LOW, MIDDLE, HIGH, FULL = range(6)
"""How much of the limit is used: nothing for long, nothing, and four classes of more."""
CASH, SHOPS, BOTH, OTHER = range(4)
"""Where it is drawn."""
NOTHING, PART, LEAST, MORE, ALL = range(5)
"""What is paid of what is owed, beside the smallest payment."""


@dataclass(frozen=True, kw_only=True)
class Habits:
    """What steers each card, longest first; arrays (cards,)."""

    old: Ints
    """1 for cards of the old rules: a smallest payment of a share of the limit, not of the balance."""
    age: Ints
    """Age class, see `card_age`."""
    limit: Floats
    first_use: Ints
    """Month of the first drawing; 0 when never."""
    closing: Ints
    """First month with no limit; 1 when open."""
    appetite: Floats
    """Standard normal; high for those who live on the card."""
    care: Floats
    """Standard normal; high for those who pay more than they must."""
    taste: Floats
    """Standard normal; low for those who draw at cash machines, high for those who pay in shops."""
    steady: Floats
    """Standard normal; where the smallest payment lies in its range."""


@dataclass(frozen=True, kw_only=True)
class State:
    """Cards at the end of a month; arrays (cards,)."""

    limit: Floats
    balance: Floats
    idle_months: Ints
    """Months in a row without a balance."""
    drew: Flags
    days_late: Floats
    is_residue: Flags
    """The balance is a rest left behind, late for good."""

    def first(self, count: int) -> "State":
        """Keep the first cards."""
        return State(**{name: values[:count] for name, values in vars(self).items()})


@dataclass(frozen=True, kw_only=True)
class Step:
    """What happened in a month; arrays (cards,)."""

    state: State
    use: Ints
    """Class of the balance before."""
    paid: Floats
    least: Floats
    drawn: Floats
    place: Ints
    is_used: Flags
