"""What the page shows of a client's past: small frozen records. Days and months count back from the application."""

from dataclasses import dataclass

from scoring.history_codes import CreditKind, CreditState, Delay, Goods, LoanKind, Outcome, Reason, Standing


@dataclass(frozen=True, kw_only=True)
class CreditView:
    """One credit at another lender; None is unknown."""

    kind: CreditKind | None
    state: CreditState | None
    start_days: int | None
    """Zero or less."""
    end_days: int | None
    """When it ended, zero or less; None while it runs."""
    planned_end_days: int | None
    """Positive is still to come."""
    amount: float | None
    debt: float | None
    overdue: float | None
    """Amount overdue on the day of the application."""
    overdue_days: int | None
    """Days past due on that day; None if none are known."""
    max_overdue: float | None
    """Largest amount ever overdue."""
    worst_delay: Delay | None
    """Of its months; None where none is known."""
    late_months: int | None
    """The latest month with a delay, zero or less."""
    in_other_currency: bool
    """Its amounts are then unknown: no rate is published."""

    @property
    def is_running(self) -> bool:
        """Whether the bureau holds it for active."""
        return self.state is CreditState.RUNNING

    @property
    def was_late(self) -> bool:
        """Whether any delay is known, now or in the past."""
        has_late_month = self.worst_delay is not None and self.worst_delay is not Delay.NONE
        return bool(has_late_month or self.overdue_days or self.overdue or self.max_overdue)


@dataclass(frozen=True, kw_only=True)
class ApplicationView:
    """One earlier application to this lender, and the loan that followed if one did; None is unknown."""

    kind: LoanKind | None
    goods: Goods | None
    outcome: Outcome | None
    reason: Reason | None
    """Why it came to nothing; None also where the source says that there is none."""
    standing: Standing | None
    """Of the loan; None also without one."""
    decided_days: int | None
    """Zero or less."""
    end_days: int | None
    planned_end_days: int | None
    term_months: int | None
    asked: float | None
    granted: float | None
    late: int
    """Instalments paid after their day."""
    unpaid: int
    late_days: int | None
    """When the latest instalment that was late or unpaid was due."""
    worst_delay_days: int | None


@dataclass(frozen=True, kw_only=True)
class InstalmentPeriodView:
    """The instalments due to this lender within a few months; what was paid for one is added up before judging it."""

    from_days: float
    """Where the period begins, negative; periods follow one another up to the application."""
    to_days: float
    early: int
    on_time: int
    """On the very day."""
    late: int
    unpaid: int
    """Short or never paid."""
    worst_delay_days: int | None
    due: float | None
    paid: float | None
    """Of what was due."""

    @property
    def judged(self) -> int:
        """All instalments of the period."""
        return self.early + self.on_time + self.late + self.unpaid


@dataclass(frozen=True, kw_only=True)
class CardMonthView:
    """One month of the client's cards from this lender, added up; None is unknown."""

    months: int
    """−1 is the latest."""
    balance: float | None
    limit: float | None
    drawn: float | None
    paid: float | None
    late_days: int | None

    @property
    def is_over_limit(self) -> bool:
        """Whether more was owed than the limit allows."""
        return self.balance is not None and self.limit is not None and self.balance > self.limit


@dataclass(frozen=True, kw_only=True)
class HistoryView:
    """A client's past; a part is None where its table was not delivered, and empty where it holds nothing."""

    credits_elsewhere: tuple[CreditView, ...] | None
    """Running ones first, then the latest first."""
    months_elsewhere: bool
    """Whether the months of the credits elsewhere were delivered."""
    applications: tuple[ApplicationView, ...] | None
    """The latest first."""
    instalments: tuple[InstalmentPeriodView, ...] | None
    """The oldest first, without gaps from the first instalment on."""
    period_months: int
    """Length of the periods: 3, or 6, 12… where there would be too many."""
    card_months: tuple[CardMonthView, ...] | None
    """The oldest first."""
