"""Words of the opinion, the score and the risk."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Avis", en="Opinion")

FAVOURABLE_CHIP = Text(fr="Avis favorable", en="Favourable opinion")
TO_STUDY_CHIP = Text(fr="À étudier", en="To be studied")
UNFAVOURABLE_CHIP = Text(fr="Avis défavorable", en="Unfavourable opinion")

FAVOURABLE = Text(
    fr="L’avis du modèle est **favorable**, avec {over_high} de plus que la limite ({high}).",
    en="The model’s opinion is **favourable**, {over_high} above the limit ({high}).",
)
FAVOURABLE_AT = Text(
    fr="L’avis du modèle est **favorable** : le score est à la limite ({high}).",
    en="The model’s opinion is **favourable**: the score is at the limit ({high}).",
)
TO_STUDY = Text(
    fr=(
        "Dossier **à étudier par un analyste crédit** : le score est trop près du seuil pour donner un avis ; "
        "il manque {to_favourable} pour un avis favorable."
    ),
    en=(
        "**To be studied by a credit analyst**: the score is too close to the threshold to give an opinion; "
        "it is {to_favourable} short of a favourable one."
    ),
)
UNFAVOURABLE = Text(
    fr=(
        "L’avis du modèle est **défavorable** : il manque {to_study} pour que le dossier soit à étudier, "
        "{to_favourable} pour un avis favorable."
    ),
    en=(
        "The model’s opinion is **unfavourable**: the score is {to_study} short of a file to be studied, "
        "{to_favourable} short of a favourable opinion."
    ),
)
TOO_LITTLE_KNOWN = Text(
    fr=(
        "**Trop peu est connu pour un avis** : {missing} des {all} éléments manquent. Le score de {score} vient "
        "surtout de ce qui manque."
    ),
    en=(
        "**Too little is known for an opinion**: {missing} of the {all} items are missing. The score of {score} comes "
        "mostly from what is missing."
    ),
)
NO_OPINION = Text(fr="Trop peu connu", en="Too little known")
NOT_A_DECISION = Text(
    fr="Ce n’est pas une décision : une personne décide.",
    en="This is no decision: a person decides.",
)

SCORE = Text(fr="Score", en="Score")
GAUGE_UNIT = Text(fr="points", en="points")
THRESHOLD = Text(fr="seuil {threshold}", en="threshold {threshold}")
GAUGE_LABEL = Text(
    fr="Jauge : {score} points ; seuil de {threshold} points",
    en="Gauge: {score} points; threshold of {threshold} points",
)
ZONE_UNFAVOURABLE = Text(fr="Défavorable", en="Unfavourable")
ZONE_TO_STUDY = Text(fr="À étudier", en="To be studied")
ZONE_FAVOURABLE = Text(fr="Favorable", en="Favourable")
ZONE = Text(fr="Zone", en="Zone")
ZONE_POINTS = Text(fr="Points", en="Points")
BELOW = Text(fr="moins de {high}", en="under {high}")
FROM = Text(fr="{low} et plus", en="{low} and more")
BETWEEN = Text(fr="de {low} à moins de {high}", en="{low} to under {high}")
THIS_CLIENT = Text(fr="Ce client", en="This client")

MEANING = Text(fr="Ce que cela veut dire", en="What it means")
FREQUENCY = Counted(
    one=Text(
        fr=(
            "Parmi 100 clients ayant ce score, environ **{n}** a eu des difficultés de paiement ; "
            "{rest} n’en ont pas eu."
        ),
        en="Of 100 clients with this score, about **{n}** had payment difficulties; {rest} had none.",
    ),
    many=Text(
        fr=(
            "Parmi 100 clients ayant ce score, environ **{n}** ont eu des difficultés de paiement ; "
            "{rest} n’en ont pas eu."
        ),
        en="Of 100 clients with this score, about **{n}** had payment difficulties; {rest} had none.",
    ),
)
FREQUENCY_UNDER_ONE = Text(
    fr="Parmi 100 clients ayant ce score, **moins d’un** a eu des difficultés de paiement.",
    en="Of 100 clients with this score, **fewer than one** had payment difficulties.",
)
CLIENTS_IN_100 = Counted(
    one=Text(fr="{n} client sur 100", en="{n} client out of 100"),
    many=Text(fr="{n} clients sur 100", en="{n} clients out of 100"),
)
UNDER_ONE_CLIENT_IN_100 = Text(fr="moins d’un client sur 100", en="fewer than one client out of 100")
LADDER_SCORE = Text(fr="À {score} points (ce client)", en="At {score} points (this client)")
LADDER_THRESHOLD = Text(fr="Au seuil de {threshold} points", en="At the threshold of {threshold} points")
LADDER_PORTFOLIO = Text(fr="Ensemble du portefeuille", en="Whole portfolio")

READING = Text(fr="Comment le lire", en="How to read it")
ZONES_SENTENCE = Text(
    fr=(
        "**Plus il y a de points, plus le risque est faible.** L’avis est défavorable au-dessous de {low} points, "
        "favorable à partir de {high} ; entre les deux, à étudier. Presque tous les scores sont entre {lowest} "
        "et {highest}."
    ),
    en=(
        "**The more points, the lower the risk.** The opinion is unfavourable below {low} points, favourable from "
        "{high} on; in between, to be studied. Nearly all scores are between {lowest} and {highest}."
    ),
)
UNKNOWN_COUNT = Counted(
    one=Text(
        fr=(
            "**{n} élément n’est pas renseigné**, sur les {total} qui comptent dans le score. Cette absence y compte "
            "pour {points} ; connu, cet élément pourrait compter plus ou moins."
        ),
        en=(
            "**{n} item is not provided**, out of the {total} that count in the score. This absence counts for "
            "{points}; once known, the item could count for more or for less."
        ),
    ),
    many=Text(
        fr=(
            "**{n} éléments ne sont pas renseignés**, sur les {total} qui comptent dans le score. Ces absences y "
            "comptent ensemble pour {points} ; connus, ces éléments pourraient compter plus ou moins."
        ),
        en=(
            "**{n} items are not provided**, out of the {total} that count in the score. Together, these absences "
            "count for {points}; once known, the items could count for more or for less."
        ),
    ),
)
ALL_KNOWN = Text(fr="Tous les éléments sont renseignés.", en="Every item is provided.")
