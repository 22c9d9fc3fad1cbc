"""Words of the guided tour."""

from features.text import Text

LABEL = Text(fr="Visite guidée", en="Guided tour")
START = Text(fr="Suivre la visite guidée", en="Take the guided tour")
STEP = Text(fr="Étape {n} sur {all}", en="Step {n} of {all}")
BACK = Text(fr="Précédent", en="Back")
NEXT = Text(fr="Suivant", en="Next")
LEAVE = Text(fr="Quitter la visite", en="Leave the tour")
DONE = Text(fr="Terminer", en="Finish")

OPINION = Text(fr="L’avis d’abord", en="The opinion first")
OPINION_TEXT = Text(
    fr=(
        "Le score, l’avis du modèle, et le risque compté en clients : combien sur 100 ont eu des difficultés de "
        "paiement. Le modèle donne un avis ; vous décidez."
    ),
    en=(
        "The score, the model’s opinion, and the risk counted in clients: how many of 100 had payment difficulties. "
        "The model gives an opinion; you decide."
    ),
)
WHY = Text(fr="Pourquoi ce score", en="Why this score")
WHY_TEXT = Text(
    fr=(
        "Chaque thème retire ou ajoute des points. Ouvrez-en un pour voir ses éléments ; les phrases du bas se lisent "
        "telles quelles au client."
    ),
    en=(
        "Each theme takes away or adds points. Open one to see its items; the sentences below can be read out to "
        "the client as they are."
    ),
)
INFORMATION = Text(fr="Ce que l’on sait du client", en="What is known of the client")
INFORMATION_TEXT = Text(
    fr=(
        "Tous les éléments, avec leur définition et leur source. Filtrez par thème ou par poids, revenez en arrière "
        "par « Annuler », et remettez ses données au client."
    ),
    en=(
        "Every item, with its definition and its source. Filter by theme or by weight, go back with “Undo”, and "
        "hand the data over to the client."
    ),
)
COMPARISON = Text(fr="Sa place parmi les autres", en="The place among others")
COMPARISON_TEXT = Text(
    fr="Quelques éléments, chez tous les clients, dans un groupe de votre choix ou chez ceux qui lui ressemblent.",
    en="A few items, among all clients, in a group of your choice or among those most like this one.",
)
WHAT_IF = Text(fr="Ce qui changerait l’avis", en="What would change the opinion")
WHAT_IF_TEXT = Text(
    fr=(
        "Les changements qui rendraient l’avis favorable, du plus simple au plus exigeant. « Essayer » remplit le "
        "formulaire ; un scénario se garde et se compare, le temps du dossier."
    ),
    en=(
        "The changes that would make the opinion favourable, from the simplest to the most demanding. “Try” fills "
        "the form; a scenario can be kept and compared while the file is open."
    ),
)
FIND = Text(fr="Passer d’un client à l’autre", en="From one client to another")
FIND_TEXT = Text(
    fr=(
        "Par son numéro, par le score voisin, ou au clavier. Le « ? » à côté d’un mot l’explique, et « Comment lire "
        "cette page » reprend tout, cette visite aussi."
    ),
    en=(
        "By number, by the neighbouring score, or by keyboard. The “?” beside a word explains it, and “How to read "
        "this page” covers everything, this tour too."
    ),
)
