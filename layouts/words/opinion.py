"""Words of the opinion, the score and the risk."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Avis", en="Opinion")

FAVOURABLE_CHIP = Text(fr="Avis favorable", en="Favourable opinion")
TO_STUDY_CHIP = Text(fr="À étudier", en="To be studied")
UNFAVOURABLE_CHIP = Text(fr="Avis défavorable", en="Unfavourable opinion")

FAVOURABLE = Text(
    fr="Le modèle donne un **avis favorable** : le score dépasse le seuil de {to_threshold}.",
    en="The model gives a **favourable opinion**: the score is {to_threshold} above the threshold.",
)
TO_STUDY_BELOW = Text(
    fr="Dossier **à étudier par un analyste crédit** : le score est proche du seuil, {to_threshold} au-dessous.",
    en="**To be studied by a credit analyst**: the score is close to the threshold, {to_threshold} below it.",
)
TO_STUDY_ABOVE = Text(
    fr="Dossier **à étudier par un analyste crédit** : le score est proche du seuil, {to_threshold} au-dessus.",
    en="**To be studied by a credit analyst**: the score is close to the threshold, {to_threshold} above it.",
)
TO_STUDY_AT = Text(
    fr="Dossier **à étudier par un analyste crédit** : le score est au seuil.",
    en="**To be studied by a credit analyst**: the score is at the threshold.",
)
UNFAVOURABLE = Text(
    fr=(
        "Le modèle donne un **avis défavorable** : il manque {to_threshold} pour atteindre le seuil, "
        "{to_study} pour une étude par un analyste crédit."
    ),
    en=(
        "The model gives an **unfavourable opinion**: the score is {to_threshold} short of the threshold, "
        "{to_study} short of a study by a credit analyst."
    ),
)

SCORE = Text(fr="Score", en="Score")
OUT_OF_POINTS = Text(fr="points sur {most}", en="points out of {most}")
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
    fr="L’avis est défavorable au-dessous de {low} points, favorable à partir de {high} ; entre les deux, à étudier.",
    en="The opinion is unfavourable below {low} points, favourable from {high} on; in between, to be studied.",
)
UNKNOWN_COUNT = Counted(
    one=Text(
        fr="**{n} élément n’est pas renseigné** sur {total}. Cette absence compte pour {points}.",
        en="**{n} item is not provided** out of {total}. This absence counts for {points}.",
    ),
    many=Text(
        fr="**{n} éléments ne sont pas renseignés** sur {total}. Ces absences comptent ensemble pour {points}.",
        en="**{n} items are not provided** out of {total}. Together, these absences count for {points}.",
    ),
)
ALL_KNOWN = Text(fr="Tous les éléments sont renseignés.", en="Every item is provided.")
WHO_DECIDES = Text(
    fr="Le modèle donne un avis. **Une personne décide**, avec ce que le score ne voit pas.",
    en="The model gives an opinion. **A person decides**, with what the score does not see.",
)
