"""What « À propos » says with the figures of the bundle."""

from features.text import Language
from layouts.numbers import decimal, fixed, out_of_100
from layouts.risk import probability_at
from layouts.sentences.items import tables_phrase
from layouts.sentences.opinion import clients_phrase
from layouts.words import about
from layouts.words.saying import in_a_sentence, say
from scoring.views import AboutView, EstimateView

FINGERPRINT_CHARACTERS = 12
MEASURE_DIGITS = 3
SLOPE_DIGITS = 2
RIGHT_SLOPE = 1.0


def value_words(estimate: EstimateView, language: Language, *, digits: int = MEASURE_DIGITS) -> str:
    """Write a measure without its interval: « 0,743 »."""
    if estimate.value is None:
        return say(about.NOT_COMPUTED, language)
    return fixed(estimate.value, language, digits=digits)


def estimate_words(estimate: EstimateView, language: Language, *, digits: int = MEASURE_DIGITS) -> str:
    """Write a measure with its interval: « 0,743 (0,724 à 0,762) »."""
    value = value_words(estimate, language, digits=digits)
    if estimate.value is None:
        return value
    if estimate.low is None or estimate.high is None:
        return say(about.NO_INTERVAL, language, value=value)
    low, high = (fixed(end, language, digits=digits) for end in (estimate.low, estimate.high))
    return say(about.ESTIMATE, language, value=value, low=low, high=high)


def data_sentences(view: AboutView, language: Language) -> tuple[str, ...]:
    """Say what the data is: made up or not, how many clients, which tables."""
    made_up = (say(about.MADE_UP, language),) if view.made_up else ()
    clients = say(
        about.CLIENTS,
        language,
        clients=decimal(view.n_clients, language),
        learned=decimal(view.n_learned, language),
        difficulty=decimal(view.n_in_difficulty, language),
    )
    start = view.fingerprint[:FINGERPRINT_CHARACTERS]
    fingerprint = say(about.FINGERPRINT, language, start=start, n=FINGERPRINT_CHARACTERS)
    return (*made_up, clients, fingerprint, *_absent(view, language))


def quality_sentences(view: AboutView, language: Language) -> tuple[str, ...]:
    """Say in plain words how well the model ranks, how true its risks are, and whether a simpler one does as well."""
    sentences = [say(about.MEASURED, language)]
    if view.model.auc.value is not None:
        sentences.append(say(about.PAIRS, language, n=out_of_100(view.model.auc.value)))
    return (*sentences, *_calibration(view.model.calibration_slope, language), *_gain(view.auc_gain, language))


def policy_sentences(view: AboutView, language: Language) -> tuple[str, ...]:
    """Say where the threshold comes from and what it does."""
    threshold, width = view.threshold_points, view.half_width_points
    return (
        say(
            about.COST,
            language,
            ratio=decimal(view.cost_ratio, language, digits=1),
            threshold=decimal(threshold, language),
            clients=clients_phrase(probability_at(threshold), language),
        ),
        say(
            about.BAND,
            language,
            width=decimal(width, language),
            low=decimal(threshold - width, language),
            high=decimal(threshold + width, language),
        ),
        say(
            about.AT_THRESHOLD,
            language,
            above=out_of_100(view.share_above_threshold),
            found=out_of_100(view.share_found),
        ),
    )


def protected_sentence(view: AboutView, language: Language) -> str:
    """Name what is shown and never used."""
    labels = [say(feature.label, language) for feature in view.protected]
    return say(about.PROTECTED, language, features=", ".join(in_a_sentence(label) for label in labels))


def _absent(view: AboutView, language: Language) -> tuple[str, ...]:
    tables = view.absent_tables
    if not tables:
        return ()
    return (
        say(about.ABSENT.of(len(tables), language), language, n=len(tables), tables=tables_phrase(tables, language)),
    )


def _calibration(slope: EstimateView, language: Language) -> tuple[str, ...]:
    if slope.low is None or slope.high is None:
        return ()
    is_right = slope.low <= RIGHT_SLOPE <= slope.high
    text = about.CALIBRATED if is_right else about.TOO_EXTREME if slope.high < RIGHT_SLOPE else about.TOO_TIMID
    return (say(text, language, slope=estimate_words(slope, language, digits=SLOPE_DIGITS)),)


def _gain(gain: EstimateView, language: Language) -> tuple[str, ...]:
    if gain.low is None or gain.high is None:
        return ()
    text = about.BETTER if gain.low > 0 else about.WORSE if gain.high < 0 else about.AS_GOOD
    return (say(text, language, gain=estimate_words(gain, language)),)
