"""Words of the client's head, which stays in sight, and of the list of sections."""

from features.text import Text

LABEL = Text(fr="Client et avis", en="Client and opinion")
CLIENT = Text(fr="Client {client}", en="Client {client}")
POINTS = Text(fr="points", en="points")
LOAN_OF = Text(fr="{contract} : {amount}", en="{contract}: {amount}")
LOAN_WITHOUT_CONTRACT = Text(fr="Crédit de {amount}", en="Loan of {amount}")
INSTALMENT = Text(fr="échéances de {instalment}", en="instalments of {instalment}")
INSTALMENT_SHARE = Text(fr="{share} du revenu déclaré", en="{share} of declared income")
BELOW = Text(fr="{points} sous le seuil de {threshold}", en="{points} below the threshold of {threshold}")
ABOVE = Text(
    fr="{points} au-dessus du seuil de {threshold}",
    en="{points} above the threshold of {threshold}",
)
AT_THRESHOLD = Text(fr="au seuil de {threshold} points", en="at the threshold of {threshold} points")
LEARNED = Text(
    fr="Ce dossier passé a servi à régler le modèle : son score peut paraître plus sûr qu’il ne l’est.",
    en="This past file served to tune the model: its score may look surer than it is.",
)
PRINTED_ON = Text(fr="Imprimé le", en="Printed on")
LETTERHEAD = Text(fr="Prêt à dépenser · dossier de crédit", en="Prêt à dépenser · credit file")

SECTIONS = Text(fr="Sections du dossier", en="Sections of the file")
RAIL_NOTE = Text(
    fr="Modèle du {built_on}, seuil de {threshold} points.",
    en="Model of {built_on}, threshold of {threshold} points.",
)
MADE_UP_SENTENCE = Text(fr="Données fictives.", en="Made-up data.")
