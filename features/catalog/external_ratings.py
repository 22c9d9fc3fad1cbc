"""Ratings that other organisations gave the client; how they are made is not known."""

from features.expressions import known
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

EXTERNAL_RATINGS: tuple[Feature, ...] = (
    Feature(
        name="external_1_rating",
        expr=known(APPLICATION["EXT_SOURCE_1"]),
        unit=Unit.RATING,
        theme=Theme.EXTERNAL_RATINGS,
        risk=Risk.DECREASES,
        label=Text(fr="Note d’un organisme extérieur (n° 1)", en="Rating by an outside agency (no. 1)"),
        description=Text(
            fr="Note de fiabilité donnée par un premier organisme ; plus elle est haute, plus elle rassure. "
            "Non renseigné : cet organisme n’a pas donné de note.",
            en="Reliability as rated by a first agency; the higher, the safer. Unknown: this agency gave no rating.",
        ),
    ),
    Feature(
        name="external_2_rating",
        expr=known(APPLICATION["EXT_SOURCE_2"]),
        unit=Unit.RATING,
        theme=Theme.EXTERNAL_RATINGS,
        risk=Risk.DECREASES,
        label=Text(fr="Note d’un organisme extérieur (n° 2)", en="Rating by an outside agency (no. 2)"),
        description=Text(
            fr="Note de fiabilité donnée par un deuxième organisme ; plus elle est haute, plus elle rassure. "
            "Non renseigné : cet organisme n’a pas donné de note.",
            en="Reliability as rated by a second agency; the higher, the safer. Unknown: this agency gave no rating.",
        ),
    ),
    Feature(
        name="external_3_rating",
        expr=known(APPLICATION["EXT_SOURCE_3"]),
        unit=Unit.RATING,
        theme=Theme.EXTERNAL_RATINGS,
        risk=Risk.DECREASES,
        label=Text(fr="Note d’un organisme extérieur (n° 3)", en="Rating by an outside agency (no. 3)"),
        description=Text(
            fr="Note de fiabilité donnée par un troisième organisme ; plus elle est haute, plus elle rassure. "
            "Non renseigné : cet organisme n’a pas donné de note.",
            en="Reliability as rated by a third agency; the higher, the safer. Unknown: this agency gave no rating.",
        ),
    ),
)
