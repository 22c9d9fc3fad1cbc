"""Words of « Comment lire cette page »."""

from features.text import Text

TITLE = Text(fr="Comment lire cette page", en="How to read this page")
INTRODUCTION = Text(
    fr=(
        "De haut en bas : l’avis, ce qui l’explique, ce que l’on sait du client, sa place parmi les autres, "
        "ce qui changerait l’avis."
    ),
    en=(
        "From top to bottom: the opinion, what explains it, what is known of the client, the place among others, "
        "what would change the opinion."
    ),
)

SCORE = Text(fr="Le score", en="The score")
SCORE_TEXT = Text(
    fr=(
        "Un nombre de points. Plus il est haut, moins le risque est grand. Le point est la seule unité : "
        "tout ce qui explique le score est compté en points."
    ),
    en=(
        "A number of points. The higher it is, the lower the risk. Points are the only unit: "
        "all that explains the score is counted in points."
    ),
)
OPINION = Text(fr="L’avis, et qui décide", en="The opinion, and who decides")
OPINION_TEXT = Text(
    fr=(
        "Défavorable au-dessous de {low} points, favorable à partir de {high} ; entre les deux, un analyste crédit "
        "étudie le dossier. Le modèle donne un avis ; **une personne décide**."
    ),
    en=(
        "Unfavourable below {low} points, favourable from {high} on; in between, a credit analyst studies the file. "
        "The model gives an opinion; **a person decides**."
    ),
)
FREQUENCY = Text(fr="« Parmi 100 clients ayant ce score »", en="“Of 100 clients with this score”")
FREQUENCY_TEXT = Text(
    fr=(
        "Le risque, compté en clients : combien sur 100 ont eu des difficultés de paiement, et combien n’en ont pas "
        "eu. Personne ne sait de quel côté sera ce client."
    ),
    en=(
        "The risk, counted in clients: how many of 100 had payment difficulties, and how many had none. "
        "Nobody knows on which side this client will be."
    ),
)
WATERFALL = Text(fr="Du risque moyen à ce client", en="From the average risk to this client")
WATERFALL_TEXT = Text(
    fr=(
        "Le graphique part du risque moyen du portefeuille. Chaque thème retire des points "
        "(−, orange) ou en ajoute (+, bleu) ; le dernier arrive au score de ce client."
    ),
    en=(
        "The chart starts at the portfolio’s average risk. Each theme takes points away (−, orange) "
        "or adds some (+, blue); the last one ends at this client’s score."
    ),
)
REASONS = Text(fr="Ce qui pèse contre, ce qui joue en faveur", en="What weighs against, what speaks in favour")
REASONS_TEXT = Text(
    fr=(
        "Les éléments qui comptent le plus, avec la valeur du client et celle des autres. C’est un lien constaté "
        "chez les clients passés : il ne dit pas que l’élément entraîne la difficulté."
    ),
    en=(
        "The items that count most, with the client’s value and that of others. It is a link seen among past "
        "clients: it does not say that the item brings about the difficulty."
    ),
)
PLACES = Text(fr="Les barres de position", en="The position bars")
PLACES_TEXT = Text(
    fr=(
        "Le trait noir situe ce client parmi tous, du plus bas (à gauche) au plus haut ; le gris foncé est la moitié "
        "du milieu. Pour une réponse (oui, métier…), la barre est la part des clients qui ont la même."
    ),
    en=(
        "The black mark places this client among all, from the lowest (left) to the highest; the darker grey is the "
        "middle half. For an answer (yes, occupation…), the bar is the share of clients who gave the same."
    ),
)
COMPARISON = Text(fr="Comparaison et clients similaires", en="Comparison and similar clients")
COMPARISON_TEXT = Text(
    fr=(
        "Quelques éléments, chez tous les clients, dans un groupe choisi ou chez ceux qui ressemblent le plus à "
        "celui-ci. Trait plein : ce client ; pointillé : la médiane, la valeur du milieu du groupe."
    ),
    en=(
        "A few items, among all clients, in a group of your choice or among those most like this one. Solid line: "
        "this client; dotted line: the median, the middle value of the group."
    ),
)
WHAT_IF = Text(fr="Ce qui changerait l’avis", en="What would change the opinion")
WHAT_IF_TEXT = Text(
    fr=(
        "Un autre montant, une part payée comptant, une autre durée : le score est recalculé par le modèle lui-même. "
        "Échéance et durée y sont calculées, faute de taux dans la demande ; c’est un avis et pas une décision. "
        "Les scénarios gardés s’effacent quand un autre dossier s’ouvre."
    ),
    en=(
        "Another amount, a part paid up front, another term: the model itself computes the score anew. Instalment and "
        "term are computed, as the application gives no rate; it is an opinion and not a decision. "
        "Scenarios that are kept are erased when another file is opened."
    ),
)
UNKNOWN = Text(fr="Ce qui n’est pas renseigné", en="What is not provided")
UNKNOWN_TEXT = Text(
    fr=(
        "Italique et hachures : la valeur manque. Elle n’est jamais remplacée par zéro. Son absence peut retirer ou "
        "ajouter des points ; la page dit combien."
    ),
    en=(
        "Italics and hatching: the value is missing. It is never replaced by zero. Its absence may take points away "
        "or add some; the page says how many."
    ),
)
WORDS = Text(fr="Les mots de la page", en="The words of the page")
CLIENT_PAGE = Text(
    fr="Un « ? » à côté d’un mot ouvre sa définition.",
    en="A “?” beside a word opens its definition.",
)
