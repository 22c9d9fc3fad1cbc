"""Words of the scenarios that are kept while a file is open."""

from features.text import Text

TITLE = Text(fr="Scénarios gardés", en="Scenarios kept")
KEPT_WHILE_OPEN = Text(
    fr="Gardés tant que ce dossier est ouvert ; rien n’est enregistré.",
    en="Kept as long as this file is open; nothing is saved.",
)
NAME = Text(fr="Nom du scénario (facultatif)", en="Name of the scenario (optional)")
NEW_NAME = Text(fr="Nouveau nom", en="New name")
KEEP = Text(fr="Garder ce scénario", en="Keep this scenario")
MADE_NAME = Text(fr="Scénario {n}", en="Scenario {n}")
NONE_YET = Text(
    fr="Aucun scénario n’est gardé. Changez un champ, puis « Garder ce scénario ».",
    en="No scenario is kept. Change a field, then “Keep this scenario”.",
)
FULL = Text(
    fr="{most} scénarios sont gardés, c’est le plus : supprimez-en un.",
    en="{most} scenarios are kept, which is the most: delete one.",
)
WRONG_FIELD = Text(fr="Corrigez d’abord le champ signalé.", en="Mend the marked field first.")
SAID_KEPT = Text(fr="{name} : gardé.", en="{name}: kept.")
SAID_UNDONE = Text(fr="Annulé : {name} n’est plus gardé.", en="Undone: {name} is no longer kept.")
SAID_DELETED = Text(fr="{name} : supprimé. « Annuler » le rend.", en="{name}: deleted. “Undo” brings it back.")
NAME_TOO_LONG = Text(
    fr="Un nom a au plus {most} caractères : il a été coupé.",
    en="A name has at most {most} characters: it was cut.",
)
UNREADABLE = Text(
    fr="Un scénario n’a pas pu être lu ; il n’est pas montré.",
    en="A scenario could not be read; it is not shown.",
)
LOAD = Text(fr="Reprendre", en="Load")
LOAD_THIS = Text(fr="Reprendre dans le formulaire : {name}", en="Load into the form: {name}")
RENAME = Text(fr="Renommer", en="Rename")
RENAME_THIS = Text(fr="Renommer : {name}", en="Rename: {name}")
DELETE = Text(fr="Supprimer", en="Delete")
DELETE_THIS = Text(fr="Supprimer : {name}", en="Delete: {name}")
COMPARED = Text(fr="Ce qui est comparé", en="What is compared")
CHANGES = Text(fr="Changements", en="Changes")
NOTE = Text(fr="Motif de la correction", en="Reason of the correction")
DO = Text(fr="Actions", en="Actions")
