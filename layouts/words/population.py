"""Words of the scores of all clients."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Son score parmi tous les clients", en="This score among all clients")
OPINIONS = Text(
    fr="Sur 100 clients, {favourable}, {to_study} et {unfavourable}.",
    en="Of 100 clients, {favourable}, {to_study} and {unfavourable}.",
)
FAVOURABLE = Counted(
    one=Text(fr="**{n}** a un avis favorable", en="**{n}** has a favourable opinion"),
    many=Text(fr="**{n}** ont un avis favorable", en="**{n}** have a favourable opinion"),
)
TO_STUDY = Counted(
    one=Text(fr="**{n}** est à étudier", en="**{n}** is to be studied"),
    many=Text(fr="**{n}** sont à étudier", en="**{n}** are to be studied"),
)
UNFAVOURABLE = Counted(
    one=Text(fr="**{n}** a un avis défavorable", en="**{n}** has an unfavourable opinion"),
    many=Text(fr="**{n}** ont un avis défavorable", en="**{n}** have an unfavourable opinion"),
)
HIGHER_THAN = Counted(
    one=Text(
        fr="Le score de ce client, {points}, est **plus élevé que celui de {n} client sur 100**.",
        en="This client’s score, {points}, is **higher than that of {n} client out of 100**.",
    ),
    many=Text(
        fr="Le score de ce client, {points}, est **plus élevé que celui de {n} clients sur 100**.",
        en="This client’s score, {points}, is **higher than that of {n} clients out of 100**.",
    ),
)
LOWEST = Text(
    fr="Le score de ce client, {points}, est **parmi les plus bas** : moins d’un client sur 100 en a un moins élevé.",
    en="This client’s score, {points}, is **among the lowest**: fewer than one client out of 100 has a lower one.",
)
LABEL = Text(
    fr="Scores de tous les clients ; ce client : {points} ; seuil : {threshold}",
    en="Scores of all clients; this client: {points}; threshold: {threshold}",
)
CAPTION = Text(
    fr="Hauteur : part des clients ; fond : l’avis qui va avec le score. Trait plein : ce client ; tirets : le seuil.",
    en=(
        "Height: share of the clients; background: the opinion that goes with the score. "
        "Solid line: this client; dashes: the threshold."
    ),
)
OUTSIDE = Counted(
    one=Text(fr="{n} client est hors de l’échelle.", en="{n} client is off the scale."),
    many=Text(fr="{n} clients sont hors de l’échelle.", en="{n} clients are off the scale."),
)
HOVER = Text(fr="de {low} à {high} points : {share} des clients", en="{low} to {high} points: {share} of the clients")
POINTS = Text(fr="Points", en="Points")
BAND = Text(fr="de {low} à moins de {high}", en="{low} to under {high}")
BAND_OF_CLIENT = Text(fr="{band} (ce client)", en="{band} (this client)")
