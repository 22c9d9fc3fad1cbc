"""What a client's file holds, in plain values: the JSON file is this, the CSV file is made from it."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from features.text import Language
from layouts.display import Display
from layouts.exports.past import past_content
from layouts.items import Item, items_of
from layouts.numbers import currency
from layouts.reasons import reasons_of
from layouts.rich import STARS
from layouts.sentences.items import item_value_words, tables_phrase, unit_words
from layouts.sentences.opinion import chip_text, clients_phrase, too_little_sentence
from layouts.sentences.places import place_phrase
from layouts.sentences.why import comparison_sentence, fact_sentence
from layouts.typography import plain
from layouts.words.saying import say
from layouts.words.themes import THEMES
from scoring.export_views import ExportView, StoredValue
from scoring.views import EffectView, ScoreView

FORMAT = 1
SIGNIFICANT_DIGITS = 7
"""What a Float32, as which the items are stored, holds."""

type Plain = Mapping[str, object]


def export_content(view: ExportView, display: Display, now: datetime) -> dict[str, object]:
    """Give everything; numbers as they are, words in the language, unknown is null.

    Args:
        view: The client.
        display: Language and currency.
        now: When the file is made, with its time zone.
    """
    return {
        "file": {
            "format": FORMAT,
            "made_at": now.isoformat(timespec="seconds"),
            "language": display.language.value,
            "currency": currency(display),
            "made_up": view.portfolio.made_up,
        },
        "client": {"number": _client_number(view.client.score), "outcome": view.outcome.value},
        "score": _score(view, display),
        "themes": [
            {
                "name": theme.theme.value,
                "label": plain(say(THEMES[theme.theme], display.language)),
                "effect_points": theme.effect_whole_points,
            }
            for theme in view.client.themes
        ],
        "reasons": _reasons(view, display),
        "items": [_item(item, display) for item in items_of(view.client, view.tables)],
        "application": _stored(view.application),
        "history": _stored(view.history),
        "past": [past_content(table, display) for table in view.past],
        "model": _model(view),
    }


def _client_number(score: ScoreView) -> int | None:
    """Give the number in the portfolio; an application handed in has none."""
    return score.client_id if score.handed_in is None else None


def _score(view: ExportView, display: Display) -> Plain:
    score, language = view.client.score, display.language
    return {
        "points": view.client.whole_points,
        "points_exact": round(score.points, 4),
        "default_probability": round(score.default_probability, 6),
        "risk_in_words": plain(clients_phrase(score.default_probability, language)),
        "opinion": None if score.recommendation is None else score.recommendation.value,
        "opinion_in_words": plain(_opinion_words(view, language)),
        "threshold_points": view.portfolio.threshold_points,
        "half_width_points": view.portfolio.half_width_points,
        "average_points": view.client.base_whole_points,
        "learned_from_this_client": score.learned,
    }


def _opinion_words(view: ExportView, language: Language) -> str:
    recommendation = view.client.score.recommendation
    if recommendation is None:
        return too_little_sentence(view.client, language).replace(STARS, "")
    return say(chip_text(recommendation), language)


def _reasons(view: ExportView, display: Display) -> Plain:
    reasons = reasons_of(view.client)
    return {
        "against": [_reason(effect, display) for effect in reasons.against],
        "in_favour": [_reason(effect, display) for effect in reasons.in_favour],
    }


def _reason(effect: EffectView, display: Display) -> Plain:
    comparison = comparison_sentence(effect.value, display)
    return {
        "name": effect.value.feature.name,
        "effect_points": effect.effect_whole_points,
        "sentence": plain(fact_sentence(effect.value, display)),
        "comparison": None if comparison is None else plain(comparison),
    }


def _item(item: Item, display: Display) -> Plain:
    value, feature, language = item.value, item.value.feature, display.language
    place = place_phrase(value, language)
    return {
        "name": feature.name,
        "label": plain(say(feature.label, language)),
        "theme": feature.theme.value,
        "value": _number(value.value),
        "unit": feature.unit.value,
        "unit_in_words": plain(unit_words(feature, display)),
        "in_words": plain(item_value_words(item, display)),
        "applies": item.value.applies,
        "place": None if place is None else plain(place),
        "share_below": _number(value.share_below),
        "share_above": _number(value.share_above),
        "share_unknown": _number(value.share_unknown),
        "median": _number(value.median),
        "effect_points": None if item.effect is None else round(item.effect.effect_points, 4),
        "protected": feature.protected,
        "source": plain(tables_phrase(item.tables, language)),
        "definition": plain(say(feature.description, language)),
    }


def _stored(values: Sequence[StoredValue]) -> list[Plain]:
    return [asdict(value) for value in values]


def _model(view: ExportView) -> Plain:
    about = view.about
    return {
        "program_version": about.program_version,
        "bundle_schema": about.bundle_schema,
        "built_on": about.built_on,
        "data_fingerprint": about.fingerprint,
        "absent_tables": list(about.absent_tables),
        "clients": about.n_clients,
        "learned_from": about.n_learned,
        "inputs": about.n_features,
        "never_inputs": [feature.name for feature in about.protected],
        "cost_ratio": about.cost_ratio,
        "auc": about.model.auc.value,
    }


def _number(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.{SIGNIFICANT_DIGITS}g}")
