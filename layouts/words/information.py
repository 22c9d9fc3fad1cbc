"""Words of the client's information."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Informations", en="Information")
KNOWN = Counted(
    one=Text(fr="**{n} élément** renseigné", en="**{n} item** provided"),
    many=Text(fr="**{n} éléments** renseignés", en="**{n} items** provided"),
)
UNKNOWN = Counted(
    one=Text(fr="{n} qui ne l’est pas", en="{n} not"),
    many=Text(fr="{n} qui ne le sont pas", en="{n} not"),
)
KNOWN_AND_UNKNOWN = Text(fr="{known}, {unknown}.", en="{known}, {unknown}.")
ODD = Counted(
    one=Text(fr="{n} sort de l’ordinaire (en gras).", en="{n} is out of the ordinary (in bold)."),
    many=Text(fr="{n} sortent de l’ordinaire (en gras).", en="{n} are out of the ordinary (in bold)."),
)
FOUND = Counted(
    one=Text(fr="**{n} élément** sur {total} pour « {query} ».", en="**{n} item** of {total} for “{query}”."),
    many=Text(fr="**{n} éléments** sur {total} pour « {query} ».", en="**{n} items** of {total} for “{query}”."),
)
NOTHING_FOUND = Text(
    fr="Aucun élément ne répond à « {query} ». Essayez un mot plus court, par exemple « revenu » ou « retard ».",
    en="No item matches “{query}”. Try a shorter word, for example “income” or “late”.",
)
FILTER = Text(fr="Rechercher un élément", en="Find an item")
FILTER_EXAMPLE = Text(fr="revenu, retard, carte…", en="income, late, card…")
HINT = Text(
    fr=(
        "Le trait situe ce client parmi tous, du plus bas (à gauche) au plus haut ; la moitié centrale est grisée. "
        "Sous lui, « moins que 90 sur 100 » : chez 90 clients sur 100, la valeur est plus haute. "
        "Hachures : pas de valeur. Ouvrez un élément pour lire sa définition, sa source et son effet."
    ),
    en=(
        "The mark places this client among all, from the lowest (left) to the highest; the middle half is grey. "
        "Under it, “less than 90 of 100”: for 90 clients out of 100 the value is higher. "
        "Hatching: no value. Open an item to read its definition, its source and its effect."
    ),
)
NO_EFFECT = Text(fr="sans effet sur le score", en="no effect on the score")
ITEMS = Counted(one=Text(fr="{n} élément", en="{n} item"), many=Text(fr="{n} éléments", en="{n} items"))

MORE = Text(fr="plus que {n} sur 100", en="more than {n} of 100")
FEWER = Text(fr="moins que {n} sur 100", en="less than {n} of 100")
AVERAGE = Text(fr="dans la moyenne", en="about average")
SAME = Text(fr="comme {n} sur 100", en="like {n} of 100")
ALL_SAME = Text(fr="comme tous les autres", en="like all others")
RARE = Text(fr="comme moins d’un sur 100", en="like fewer than one of 100")
LACKING = Text(fr="manque chez {n} sur 100", en="missing for {n} of 100")
RARELY_LACKING = Text(fr="manque chez moins d’un sur 100", en="missing for fewer than one of 100")
