"""Words of the values of the application that are corrected with proof."""

from features.text import Text
from layouts.words.saying import Counted

FORM_HINT = Text(
    fr="Avec un justificatif seulement. La valeur déclarée reste affichée à côté de la valeur corrigée.",
    en="With proof only. The declared value stays shown beside the corrected one.",
)
YEARS = Text(fr="ans", en="years")
MONTHS = Text(fr="mois", en="months")
YEARS_OF = Text(fr="{label}, en années", en="{label}, in years")
MONTHS_OF = Text(fr="{label}, mois en plus", en="{label}, plus months")
AS_DECLARED = Text(fr="Comme déclaré", en="As declared")
LOCKED = Text(
    fr=(
        "Ne se corrigent pas ici : l’âge, le genre, la famille et les autres données sans effet sur le score ; "
        "l’historique des crédits et des paiements, qui se corrige chez qui le tient."
    ),
    en=(
        "Not corrected here: age, gender, family and the other data without effect on the score; the history of "
        "credits and payments, which is corrected by whoever keeps it."
    ),
)
NOT_LISTED = Text(fr="Choisissez dans la liste.", en="Choose from the list.")
CORRECT = Text(fr="Corriger « {label} » ({new} au lieu de {old})", en="Correct “{label}” ({new} instead of {old})")
CORRECTED_VALUE = Text(fr="{label} : {new} au lieu de {old}", en="{label}: {new} instead of {old}")
CORRECTED = Counted(
    one=Text(fr="Donnée corrigée. {values}. Motif : « {note} ».", en="Corrected value. {values}. Reason: “{note}”."),
    many=Text(
        fr="Données corrigées. {values}. Motif : « {note} ».", en="Corrected values. {values}. Reason: “{note}”."
    ),
)
