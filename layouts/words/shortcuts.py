"""Words of the keyboard shortcuts."""

from features.text import Text

TITLE = Text(fr="Raccourcis clavier", en="Keyboard shortcuts")
INTRODUCTION = Text(
    fr="Une touche seule, quand le curseur n’est pas dans un champ.",
    en="A single key, while the cursor is in no field.",
)
SEARCH = Text(fr="Chercher un client", en="Find a client")
HIGHER = Text(fr="Client au score plus haut", en="Client with a higher score")
LOWER = Text(fr="Client au score plus bas", en="Client with a lower score")
SECTIONS = Text(fr="Aller à une section, dans l’ordre de la page", en="Go to a section, in the order of the page")
UNDO = Text(
    fr="Annuler le dernier changement (filtre ou simulation), dans la section lue",
    en="Undo the last change (filter or simulation), in the section being read",
)
PRESENT = Text(fr="Client présent : passer à oui ou à non", en="Client present: change to yes or to no")
PRINT = Text(fr="Imprimer le dossier", en="Print the file")
LIST = Text(fr="Montrer cette liste", en="Show this list")
ESCAPE = Text(fr="Fermer ce qui est ouvert", en="Close what is open")
ESCAPE_KEY = Text(fr="Échap", en="Esc")
FIRST_TO_LAST = Text(fr="1 à 9", en="1 to 9")
SWITCH = Text(fr="Raccourcis d’une touche", en="Single-key shortcuts")
SWITCH_MEANS = Text(
    fr="À éteindre s’ils gênent la saisie vocale ou une autre aide. Le réglage reste sur ce poste.",
    en="Turn them off if they get in the way of voice input or another aid. The setting stays on this machine.",
)
KEY = Text(fr="Touche", en="Key")
DOES = Text(fr="Effet", en="What it does")
LINK = Text(fr="Raccourcis clavier", en="Keyboard shortcuts")
