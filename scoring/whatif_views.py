"""What the what-if gives to the page: small frozen records."""

from dataclasses import dataclass
from enum import StrEnum

from features.feature import Feature, Theme, Unit
from scoring.history_codes import CreditKind
from scoring.views import Recommendation

MONTHS_PER_YEAR = 12


class Lever(StrEnum):
    """What a client can really change in an application."""

    AMOUNT = "amount"
    """Borrow another sum, for goods of a price that follows it in proportion (AMT_CREDIT, AMT_GOODS_PRICE)."""
    DOWN_PAYMENT = "down_payment"
    """Pay this much more of the same goods oneself: AMT_CREDIT falls by it, AMT_GOODS_PRICE stays."""
    TERM = "term"
    """Repay over another number of months at the same assumed rate: AMT_ANNUITY follows."""
    INCOME = "income"
    """A corrected income, with proof. Never proposed by the desk."""


class Locked(StrEnum):
    """Why a lever cannot be moved for this client."""

    UNKNOWN = "unknown"
    """The application does not give what the lever starts from; missing stays missing."""
    REVOLVING = "revolving"
    """A revolving loan has no term and no down payment: its instalment is a twentieth of its limit."""
    NO_RATE = "no_rate"
    """No rate explains amount and instalment, or the policy assumes none for this product."""


class Rejected(StrEnum):
    """Why an asked change was not made."""

    NOT_A_NUMBER = "not_a_number"
    BELOW = "below"
    ABOVE = "above"
    LOCKED = "locked"
    NOT_LISTED = "not_listed"
    """No level of the list."""


class CorrectedBy(StrEnum):
    """What a correction says of a value of the application."""

    AMOUNT = "amount"
    """In currency."""
    MONTHS = "months"
    """Since a day."""
    YEARS = "years"
    """Of age."""
    LEVEL = "level"
    """The code of a level."""


@dataclass(frozen=True, kw_only=True)
class CorrectableView:
    """One value of the application that may be corrected with proof."""

    column: str
    """Its official name."""
    by: CorrectedBy
    feature: Feature
    """Made of this column alone: names the value and its levels."""
    declared: float | None
    """The feature's value; None is unknown, and may be given."""
    lowest: float | None
    highest: float | None
    """Of what is written, in its unit; None for a level."""
    codes: tuple[str, ...] = ()
    """The levels, in the feature's order."""

    @property
    def asked(self) -> float | str | None:
        """Give the declared value as a correction would write it."""
        if self.declared is None:
            return None
        if self.by is CorrectedBy.LEVEL:
            return self.codes[round(self.declared)]
        return float(round(self.declared * MONTHS_PER_YEAR)) if self.by is CorrectedBy.MONTHS else self.declared

    def value_of(self, written: float | str) -> float | None:
        """Give the feature's value of what a correction writes; None for what it cannot."""
        if isinstance(written, str):
            return float(self.codes.index(written)) if written in self.codes else None
        return written / MONTHS_PER_YEAR if self.by is CorrectedBy.MONTHS else written


@dataclass(frozen=True, kw_only=True)
class Correction:
    """A value of the application corrected, with proof."""

    column: str
    value: float | str
    """An amount, months, years or the code of a level."""


@dataclass(frozen=True, kw_only=True)
class RejectedCorrection:
    """A correction that was asked for and not made; the simulation goes on without it."""

    column: str
    why: Rejected
    limit: float | None = None
    """The limit passed, as a correction is written."""


@dataclass(frozen=True, kw_only=True)
class LeverView:
    """One lever: where it stands in the application, and how far it may move."""

    lever: Lever
    unit: Unit
    asked: float | None
    """As the application says; 0 for the down payment to be added; None if locked."""
    lowest: float | None
    highest: float | None
    step: float | None
    locked: Locked | None = None


@dataclass(frozen=True, kw_only=True)
class OptionView:
    """Something that is done or not: a paper handed in, a credit elsewhere paid off."""

    code: str
    """A FLAG_DOCUMENT column, or the SK_ID-free position of a running credit in the client's records."""
    amount: float | None = None
    """What is left to repay, in currency; None for a paper or where unknown."""
    kind: CreditKind | None = None
    """Of a credit; None where unknown."""
    start_days: int | None = None
    """When a credit began, zero or less; None where unknown."""


@dataclass(frozen=True, kw_only=True)
class Changes:
    """What is changed; None and empty are « as asked »."""

    amount: float | None = None
    down_payment: float | None = None
    term: float | None = None
    """In months."""
    income: float | None = None
    papers: frozenset[str] = frozenset()
    """FLAG_DOCUMENT columns handed in besides."""
    repaid: frozenset[str] = frozenset()
    """Codes of running credits elsewhere paid off before."""
    corrections: tuple[Correction, ...] = ()
    """One for each column at most, in the order of their names."""

    @property
    def is_corrected(self) -> bool:
        """Whether a value of the application is corrected."""
        return self.income is not None or bool(self.corrections)


@dataclass(frozen=True, kw_only=True)
class RejectedChange:
    """A change that was asked for and not made; the simulation goes on without it."""

    lever: Lever
    why: Rejected
    limit: float | None = None
    """The limit passed, in the lever's unit."""


@dataclass(frozen=True, kw_only=True)
class OutcomeView:
    """One version of the application: as asked, or changed."""

    amount: float | None
    annuity: float | None
    goods_price: float | None
    term: float | None
    """Months at the assumed rate; None where there is none."""
    income: float | None
    points: float
    whole_points: int
    default_probability: float
    recommendation: Recommendation

    @property
    def income_share(self) -> float | None:
        """Give the instalment beside the declared income, as `annuity_to_income_share` does; None where unknown."""
        return None if self.annuity is None or not self.income else self.annuity / self.income

    @property
    def total(self) -> float | None:
        """Give what is repaid until the end, in currency; None without a term."""
        return None if self.annuity is None or self.term is None else self.annuity * self.term


@dataclass(frozen=True, kw_only=True)
class MovedView:
    """One feature whose value or effect differs between the two versions."""

    feature: Feature
    value_before: float | None
    value_after: float | None
    effect_before: float
    """Points, unrounded."""
    effect_after: float


@dataclass(frozen=True, kw_only=True)
class MovedThemeView:
    """How a theme's effect differs; the sum over the themes is the difference between the two scores."""

    theme: Theme
    effect_before: float
    effect_after: float


@dataclass(frozen=True, kw_only=True)
class SimulationView:
    """One client's application as asked beside a changed one."""

    client_id: int
    levers: tuple[LeverView, ...]
    papers: tuple[OptionView, ...]
    """Papers not handed in yet that may be."""
    credits_elsewhere: tuple[OptionView, ...]
    """Running credits elsewhere that may be paid off."""
    changes: Changes
    """Those really made: what was rejected is not in it."""
    rejected: tuple[RejectedChange, ...]
    correctable: tuple[CorrectableView, ...] = ()
    """What may be corrected besides the income."""
    rejected_corrections: tuple[RejectedCorrection, ...] = ()
    asked: OutcomeView
    simulated: OutcomeView
    moved: tuple[MovedView, ...]
    """Strongest difference of effects first; nothing moved, none."""
    moved_themes: tuple[MovedThemeView, ...]
    yearly_rate: float | None
    """The assumed rate (taux supposé) held throughout; None where there is none."""
    most_instalment_share: float
    """The part of the income above which an instalment calls for caution."""

    @property
    def is_revolving(self) -> bool:
        """Whether the loan asked for is a limit, which pays for no goods."""
        return any(each.locked is Locked.REVOLVING for each in self.levers)


@dataclass(frozen=True, kw_only=True)
class ProposalView:
    """One realistic change that reaches the opinion aimed at, verified by scoring it."""

    changes: Changes
    outcome: OutcomeView
    effort: float
    """0 is nothing, 1 the largest change within the limits; sorts the proposals."""


@dataclass(frozen=True, kw_only=True)
class ProposalsView:
    """What would change the opinion, by effort; at most five, or none within the limits that were tried."""

    client_id: int
    asked: OutcomeView
    proposals: tuple[ProposalView, ...]
    aim: Recommendation = Recommendation.FAVOURABLE
    """What the proposals reach: a study only where nothing reaches a favourable opinion."""
    nearest: OutcomeView | None
    """Without a proposal: the best score reached within the limits, or None if nothing can be moved."""
    nearest_changes: Changes | None = None
    """What reaches it; nothing if no change betters the application."""
    levers: tuple[LeverView, ...]
    """The limits tried."""
    credits_elsewhere: tuple[OptionView, ...] = ()
    """Running credits elsewhere that may be paid off."""
    n_tried: int
