"""What a feature is: an expression with everything the page says about it."""

from dataclasses import dataclass
from enum import StrEnum

import narwhals as nw

from features.text import Text


class Unit(StrEnum):
    """The unit of a feature; its value ends the feature's name."""

    CURRENCY = "currency"
    """An amount, in the portfolio's currency."""
    RATIO = "ratio"
    """A multiple: 3.2 means 3.2 times."""
    SHARE = "share"
    """A part of a whole, shown as a percentage; may exceed 1 where the whole can be overdrawn."""
    YEARS = "years"
    MONTHS = "months"
    DAYS = "days"
    COUNT = "count"
    RATING = "rating"
    """A rating or an index without a unit, between 0 and 1, shown out of 100."""
    FLAG = "flag"
    """0 is no, 1 is yes."""
    CATEGORY = "category"
    """The position of a level in the feature's frozen list of levels."""


class Theme(StrEnum):
    """The themes by which the desk groups features."""

    EXTERNAL_RATINGS = "external_ratings"
    LOAN = "loan"
    AFFORDABILITY = "affordability"
    EMPLOYMENT = "employment"
    CREDITS_ELSEWHERE = "credits_elsewhere"
    PAST_APPLICATIONS = "past_applications"
    PAYMENTS = "payments"
    CARDS = "cards"
    ASSETS = "assets"
    CONTACT = "contact"
    PERSONAL = "personal"
    """Protected attributes: shown to the client, never in the model."""


class Risk(StrEnum):
    """How the default risk is expected to move when the value grows, other things equal."""

    INCREASES = "increases"
    DECREASES = "decreases"
    FREE = "free"


@dataclass(frozen=True, kw_only=True)
class Level:
    """One level of a categorical feature: the raw code of the table and its words."""

    code: str
    label: Text


@dataclass(frozen=True, kw_only=True, eq=False)
class Feature:
    """One named, documented quantity of a client.

    `eq=False`: comparing two expressions builds a third, it never yields a bool.
    """

    name: str
    expr: nw.Expr
    """Row-wise, over the raw application columns and the one-row-per-client history columns; finite or null."""
    unit: Unit
    theme: Theme
    risk: Risk
    """Gives the model's monotone constraint and the direction of the sentence."""
    label: Text
    """A noun phrase without article, for lists: « Part du revenu prise par les mensualités »."""
    description: Text
    """One or two plain sentences: what it is, from what, and what an unknown value means."""
    levels: tuple[Level, ...] = ()
    """For `Unit.CATEGORY` only: the frozen levels; a code outside them is null."""
    protected: bool = False
    """Shown as the client's own information, never in the model, a ratio, a distance or a reason."""
    actionable: bool = False
    """The client can change it for this application: amount, instalment, documents."""

    kept: bool = True
    """False for a plain fact that the model does without: shown, and no part of the score."""

    @property
    def in_model(self) -> bool:
        """Whether the model may learn from it."""
        return self.kept and not self.protected
