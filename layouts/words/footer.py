"""Words of the foot of the page."""

from features.text import Text

ABOUT = Text(fr="À propos de ce score", en="About this score")
MODEL = Text(
    fr="Modèle du {built_on}, appris sur un portefeuille de {clients} clients.",
    en="Model of {built_on}, built on a portfolio of {clients} clients.",
)
NOT_USED = Text(
    fr="Le sexe, l’âge, la situation familiale et le lieu de résidence n’entrent pas dans le calcul.",
    en="Sex, age, family situation and place of residence are not used in the computation.",
)
DECIDES = Text(
    fr="Le modèle donne un avis ; une personne décide et en répond.",
    en="The model gives an opinion; a person decides and answers for it.",
)
RIGHTS = Text(
    fr=(
        "Le client peut demander une explication, donner son point de vue, faire rectifier ses données "
        "et obtenir qu’une personne réexamine sa demande."
    ),
    en=(
        "The client may ask for an explanation, give a point of view, have data corrected "
        "and obtain a review of the request by a person."
    ),
)
MADE_UP = Text(
    fr="Données fictives : aucun de ces clients n’existe.",
    en="Made-up data: none of these clients exists.",
)
