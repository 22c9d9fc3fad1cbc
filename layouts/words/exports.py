"""Words of the files that hold a client's data, and of what gives them."""

from features.text import Text

TITLE = Text(fr="Remettre ces données", en="Hand over these data")
BELONGS = Text(
    fr=(
        "Tout ce que ce service sait du client : la demande, le passé, chaque élément, le score, l’avis et ses "
        "raisons. Ces données sont les siennes. Le nom du fichier ne dit pas de quel client il s’agit ; **son "
        "contenu, si** : remettez-le au client seul, puis effacez-le de ce poste."
    ),
    en=(
        "All that this desk knows of the client: the application, the past, every item, the score, the opinion and its "
        "reasons. These data are the client’s. The file’s name does not say which client it is about; **its contents "
        "do**: give it to the client alone, then delete it from this machine."
    ),
)
TABLE = Text(fr="Tableur (CSV)", en="Spreadsheet (CSV)")
JSON = Text(fr="Fichier pour un logiciel (JSON)", en="File for a program (JSON)")
PRINT = Text(fr="Imprimer le dossier", en="Print the file")
FILE_STEM = Text(fr="dossier-de-credit", en="credit-file")

PART = Text(fr="Partie", en="Part")
NAME = Text(fr="Nom", en="Name")
LABEL = Text(fr="Libellé", en="Label")
VALUE = Text(fr="Valeur", en="Value")
UNIT = Text(fr="Unité", en="Unit")
IN_WORDS = Text(fr="En mots", en="In words")
PLACE = Text(fr="Place parmi les clients", en="Place among clients")
EFFECT = Text(fr="Effet (points)", en="Effect (points)")
SOURCE = Text(fr="Source", en="Source")
DEFINITION = Text(fr="Définition", en="Definition")

PART_FILE = Text(fr="Ce fichier", en="This file")
PART_SCORE = Text(fr="Score et avis", en="Score and opinion")
PART_THEME = Text(fr="Effet par thème", en="Effect by theme")
PART_AGAINST = Text(fr="Ce qui pèse contre", en="What weighs against")
PART_IN_FAVOUR = Text(fr="Ce qui joue en faveur", en="What speaks in favour")
PART_ITEM = Text(fr="Élément", en="Item")
PART_APPLICATION = Text(fr="Demande, telle que reçue", en="Application, as received")
PART_HISTORY = Text(fr="Historique, résumé", en="History, summarised")
PART_MODEL = Text(fr="Modèle", en="Model")
