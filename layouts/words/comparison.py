"""Words of the comparison with other clients: what is compared, and its charts."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Comparaison", en="Comparison")
BY_ITEM = Text(fr="Élément par élément", en="Item by item")
ITEMS = Text(fr="Éléments comparés", en="Items compared")
ITEM = Text(fr="Élément {slot}", en="Item {slot}")
AUTOMATIC = Text(fr="Automatique", en="Automatic")
NO_ITEM = Text(fr="Aucun élément", en="No item")
AUTOMATIC_HINT = Text(
    fr=(
        "« Automatique » montre ce qui pèse le plus dans le score du client ouvert. "
        "Votre choix reste quand vous ouvrez un autre client."
    ),
    en=(
        "“Automatic” shows what weighs most in the score of the open client. "
        "Your choice stays when you open another client."
    ),
)
PERSONAL = Text(fr="{theme} (sans effet sur le score)", en="{theme} (no effect on the score)")
NO_ITEMS = Text(
    fr="Aucun élément n’est choisi : choisissez-en au moins un ci-dessus.",
    en="No item is chosen: choose at least one above.",
)

CLIENTS = Counted(one=Text(fr="{n} client", en="{n} client"), many=Text(fr="{n} clients", en="{n} clients"))
KNOWN = Text(
    fr="Valeur connue pour {known} sur les {group} du groupe.",
    en="Value known for {known} out of the group’s {group}.",
)
ALL_KNOWN = Text(fr="Valeur connue pour tout le groupe.", en="Value known for the whole group.")
FEW_KNOWN = Text(
    fr="Moins de 30 valeurs connues : la place de ce client n’est qu’une indication.",
    en="Fewer than 30 known values: this client’s place is only an indication.",
)
THIS_CLIENT = Text(fr="Ce client : **{value}**.", en="This client: **{value}**.")
UNKNOWN_HERE = Text(
    fr="**Non renseigné** pour ce client, qui n’a donc pas de place dans le groupe (médiane {median}).",
    en="**Not provided** for this client, who therefore has no place in the group (median {median}).",
)
UNKNOWN_LEVEL = Text(
    fr="**Non renseigné** pour ce client, qui n’a donc pas de place dans le groupe.",
    en="**Not provided** for this client, who therefore has no place in the group.",
)
NOBODY = Text(
    fr="Personne dans ce groupe n’a de valeur connue pour cet élément. Choisissez un autre élément ou un autre groupe.",
    en="Nobody in this group has a known value for this item. Choose another item or another group.",
)

FIGURE_LABEL = Text(
    fr="Répartition dans le groupe : {label} ; ce client : {value} ; médiane : {median}",
    en="Distribution in the group: {label}; this client: {value}; median: {median}",
)
LEVELS_FIGURE_LABEL = Text(
    fr="Répartition dans le groupe : {label} ; ce client : {value}",
    en="Distribution in the group: {label}; this client: {value}",
)
CAPTION = Text(
    fr="Hauteur : part du groupe. Trait plein : ce client ; pointillé : médiane du groupe.",
    en="Height: share of the group. Solid line: this client; dotted line: median of the group.",
)
LEVELS_CAPTION = Text(
    fr="Longueur : part du groupe ; en gras, la réponse de ce client.",
    en="Length: share of the group; in bold, this client’s answer.",
)
LEVELS_LEFT_OUT = Counted(
    one=Text(fr="{n} réponse plus rare est dans le tableau.", en="{n} rarer answer is in the table."),
    many=Text(fr="{n} réponses plus rares sont dans le tableau.", en="{n} rarer answers are in the table."),
)
OUTSIDE = Text(fr="Hors de l’échelle : {where}.", en="Off the scale: {where}.")
LOWER = Text(fr="{n} plus bas", en="{n} lower")
HIGHER = Text(fr="{n} plus haut", en="{n} higher")
OFF_SCALE = Text(fr="{value}, hors de l’échelle", en="{value}, off the scale")
MEDIAN = Text(fr="médiane {median}", en="median {median}")
HOVER = Text(fr="{interval} : {share} du groupe", en="{interval}: {share} of the group")
INTERVAL = Text(fr="de {low} à {high}", en="{low} to {high}")
VALUE = Text(fr="Valeur", en="Value")
COUNT = Text(fr="Clients", en="Clients")
SHARE = Text(fr="Part", en="Share")
