"""The rows of the list of clients as the grid shows them: words, made on the server."""

from types import MappingProxyType

from features.text import Language, Text
from layouts.display import Display
from layouts.numbers import amount, signed
from layouts.sentences.why import fact_sentence
from layouts.words import opinion, units, worklist
from layouts.words.saying import say
from scoring.views import Recommendation, ValueView
from scoring.worklist_views import ListColumn, ListReason, ListRow

OPINIONS = MappingProxyType(
    {
        Recommendation.FAVOURABLE: ("yes", "✓", opinion.ZONE_FAVOURABLE),
        Recommendation.TO_STUDY: ("see", "◆", opinion.ZONE_TO_STUDY),
        Recommendation.UNFAVOURABLE: ("no", "✕", opinion.ZONE_UNFAVOURABLE),
        None: ("none", "", opinion.NO_OPINION),
    }
)
"""Class of the chip, sign, words; None is no opinion."""
LONGEST_BAR_POINTS = 100

type GridRow = dict[str, str | float]
"""By column, and what `assets/worklist.js` draws: the chip's class and sign, the bar's part of its half."""


def grid_row(row: ListRow, display: Display) -> GridRow:
    """Give one row."""
    tone, sign, words = OPINIONS[row.recommendation]
    return {
        ListColumn.CLIENT.value: str(row.client_id),
        ListColumn.SCORE.value: str(row.whole_points),
        ListColumn.OPINION.value: say(words, display.language),
        ListColumn.DISTANCE.value: signed(row.distance_points),
        ListColumn.CONTRACT.value: _level(row.contract, display.language),
        ListColumn.AMOUNT.value: _amount(row.amount, display),
        ListColumn.INCOME.value: _level(row.income, display.language),
        ListColumn.REASON.value: reason_sentence(row.reason, display),
        "tone": tone,
        "sign": sign,
        "bar": round(max(-1.0, min(1.0, row.distance_points / LONGEST_BAR_POINTS)), 3),
    }


def reason_sentence(reason: ListReason | None, display: Display) -> str:
    """State the main reason with its sign: « − Échéances payées en retard : 12 %. »."""
    if reason is None:
        return say(worklist.NO_REASON, display.language)
    value = ValueView(
        feature=reason.feature, value=reason.value, median=None, share_below=None, share_above=None, share_unknown=0.0
    )
    return f"{signed(1 if reason.in_favour else -1)[0]} {fact_sentence(value, display)}"


def _level(label: Text | None, language: Language) -> str:
    return say(label or units.UNKNOWN, language)


def _amount(value: float | None, display: Display) -> str:
    return say(units.UNKNOWN, display.language) if value is None else amount(value, display)
