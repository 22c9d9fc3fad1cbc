"""Words of the list of all clients, and of the switch that hides it while a client is at the desk."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Portefeuille", en="Client list")
PAGES = Text(fr="Pages", en="Pages")
FOUND = Counted(
    one=Text(fr="{n} client sur {all} répond aux filtres.", en="{n} client out of {all} meets the filters."),
    many=Text(fr="{n} clients sur {all} répondent aux filtres.", en="{n} clients out of {all} meet the filters."),
)
EVERYBODY = Counted(one=Text(fr="{n} client.", en="{n} client."), many=Text(fr="{n} clients.", en="{n} clients."))
NOBODY = Text(
    fr="Aucun client ne répond à ces filtres. Élargissez-les, ou effacez-les.",
    en="No client meets these filters. Widen them, or clear them.",
)
BEYOND = Text(
    fr="Cette page est au-delà de la fin de la liste. Revenez à la première.",
    en="This page is beyond the end of the list. Go back to the first.",
)
HOW = Text(
    fr=(
        "Un clic sur une ligne, ou Entrée, ouvre le dossier. Un clic sur un titre de colonne trie. "
        "La raison est ce qui pèse le plus contre (−) au-dessous du seuil, ce qui joue le plus en faveur (+) au-dessus."
    ),
    en=(
        "A click on a row, or Enter, opens the file. A click on a column’s title sorts. "
        "The reason is what weighs most against (−) below the threshold, what speaks most in favour (+) above it."
    ),
)

FILTERS = Text(fr="Filtres", en="Filters")
ALL_CONTRACTS = Text(fr="Tous les crédits", en="All loans")
ALL_INCOMES = Text(fr="Toutes les origines", en="All sources")
ALL_THEMES = Text(fr="Tous les thèmes", en="All themes")
LOWEST_POINTS = Text(fr="Score à partir de", en="Score from")
HIGHEST_POINTS = Text(fr="Score jusqu’à", en="Score up to")
LOWEST_AMOUNT = Text(fr="Montant à partir de", en="Amount from")
HIGHEST_AMOUNT = Text(fr="Montant jusqu’à", en="Amount up to")
CLEAR = Text(fr="Effacer les filtres", en="Clear the filters")
EXPORT = Text(fr="Exporter la liste (CSV)", en="Export the list (CSV)")
EXPORTED = Text(
    fr="La liste est enregistrée. Elle porte des numéros de clients : gardez-la comme un dossier.",
    en="The list is saved. It holds client numbers: keep it as you keep a file.",
)
EXPORT_FAILED = Text(
    fr="La liste n’a pas pu être exportée. Réessayez ; si cela persiste, prévenez l’assistance.",
    en="The list could not be exported. Try again; if it goes on, tell support.",
)
FILE_NAME = Text(fr="portefeuille.csv", en="client-list.csv")

NO_GRID = Text(
    fr=(
        "La liste n’a pas pu être chargée : une partie du programme n’est pas arrivée. Vérifiez le réseau, puis "
        "rechargez la page ; si cela persiste, prévenez l’assistance."
    ),
    en=(
        "The list could not be loaded: a part of the program did not arrive. Check the network, then reload the page; "
        "if it goes on, tell support."
    ),
)

CLIENT = Text(fr="Client", en="Client")
SCORE = Text(fr="Score", en="Score")
OPINION = Text(fr="Avis", en="Opinion")
DISTANCE = Text(fr="Écart au seuil", en="Distance to threshold")
CONTRACT = Text(fr="Crédit", en="Loan")
AMOUNT = Text(fr="Montant", en="Amount")
AMOUNT_IN = Text(fr="Montant ({currency})", en="Amount ({currency})")
INCOME = Text(fr="Origine du revenu", en="Source of income")
REASON = Text(fr="Raison principale", en="Main reason")
NO_REASON = Text(fr="Aucun élément ne pèse nettement.", en="No item weighs clearly.")
AGAINST = Text(fr="Contre : {label}", en="Against: {label}")
IN_FAVOUR = Text(fr="En faveur : {label}", en="In favour: {label}")

PRESENT_YES = Text(fr="Client présent : oui", en="Client present: yes")
PRESENT_NO = Text(fr="Client présent : non", en="Client present: no")
PRESENT_MEANS = Text(
    fr="Tant qu’un client est présent, rien n’est montré des autres",
    en="While a client is present, nothing is shown of others",
)
IS_PRESENT = Text(
    fr="Un client est présent : le portefeuille, les numéros proposés et les autres dossiers sont masqués.",
    en="A client is present: the client list, the suggested numbers and other files are hidden.",
)
IS_ALONE = Text(
    fr="Aucun client n’est présent : le portefeuille et les autres dossiers sont visibles.",
    en="No client is present: the client list and other files can be seen.",
)
HIDDEN = Text(
    fr=(
        "Un client est présent : le portefeuille est masqué. "
        "Quand le client n’est plus là, le bouton ci-dessous l’affiche, avec vos filtres."
    ),
    en=(
        "A client is present: the list is hidden. "
        "Once the client has left, the button below shows it, with your filters."
    ),
)
HIDDEN_OTHERS = Text(
    fr="Un client est présent : les autres dossiers sont masqués. Passez « Client présent » à non pour en changer.",
    en="A client is present: other files are hidden. Set “Client present” to no to change file.",
)
SHOW = Text(fr="Le client n’est plus là : afficher le portefeuille", en="The client has left: show the list")
EXPORT_HIDDEN = Text(
    fr="Un client est présent : la liste n’est pas exportée.",
    en="A client is present: the list is not exported.",
)
