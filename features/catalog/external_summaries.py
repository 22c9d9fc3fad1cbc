"""What the ratings of other organisations say together."""

from functools import partial, reduce
from operator import add

import narwhals as nw

from features.catalog.declare import declared, said
from features.expressions import known
from features.feature import Feature, Risk, Theme
from features.tables.application import APPLICATION

_rating = partial(
    declared, Theme.EXTERNAL_RATINGS, unknown=said("aucun organisme n’a donné de note", "no agency gave a rating")
)
_ratings = [known(APPLICATION[f"EXT_SOURCE_{number}"]) for number in (1, 2, 3)]
_highest, _lowest = nw.max_horizontal(*_ratings), nw.min_horizontal(*_ratings)

EXTERNAL_SUMMARIES: tuple[Feature, ...] = (
    _rating(
        "external_mean_rating",
        nw.mean_horizontal(*_ratings),
        Risk.DECREASES,
        label=said("Moyenne des notes extérieures", "Average of the outside ratings"),
        means=said(
            "Moyenne des notes de fiabilité connues, sur trois organismes au plus.",
            "Average of the known ratings of reliability, by three agencies at most.",
        ),
    ),
    _rating(
        "external_min_rating",
        _lowest,
        Risk.DECREASES,
        label=said("Plus basse des notes extérieures", "Lowest of the outside ratings"),
        means=said(
            "Plus basse des notes de fiabilité connues, sur trois organismes au plus.",
            "Lowest of the known ratings of reliability, by three agencies at most.",
        ),
    ),
    _rating(
        "external_max_rating",
        _highest,
        Risk.DECREASES,
        label=said("Plus haute des notes extérieures", "Highest of the outside ratings"),
        means=said(
            "Plus haute des notes de fiabilité connues, sur trois organismes au plus.",
            "Highest of the known ratings of reliability, by three agencies at most.",
        ),
    ),
    _rating(
        "external_spread_rating",
        _highest - _lowest,
        Risk.FREE,
        label=said("Écart entre les notes extérieures", "Spread of the outside ratings"),
        means=said(
            "Plus haute note connue moins la plus basse\u00a0: zéro si une seule est connue.",
            "Highest known rating less the lowest: zero if only one is known.",
        ),
    ),
    _rating(
        "external_2_3_mean_rating",
        (_ratings[1] + _ratings[2]) / 2,
        Risk.DECREASES,
        label=said(
            "Moyenne des notes extérieures n°\u00a02 et n°\u00a03", "Average of outside ratings no. 2 and no. 3"
        ),
        means=said(
            "Moyenne des notes de fiabilité du deuxième et du troisième organisme.",
            "Average of the ratings of reliability by the second and the third agency.",
        ),
        unknown=said("l’une de ces deux notes manque", "one of these two ratings is missing"),
    ),
    declared(
        Theme.EXTERNAL_RATINGS,
        "external_known_count",
        reduce(add, ((~rating.is_null()).cast(nw.Float64) for rating in _ratings)),
        Risk.FREE,
        label=said("Notes extérieures connues", "Known outside ratings"),
        means=said(
            "Nombre d’organismes, sur trois, qui ont donné une note ; zéro si aucun ne l’a fait.",
            "Number of agencies, out of three, that gave a rating; zero if none did.",
        ),
        unknown=said("jamais, ce nombre est toujours connu", "never, this number is always known"),
    ),
)
