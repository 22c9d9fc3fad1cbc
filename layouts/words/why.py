"""Words of the explanation."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Pourquoi", en="Why")
LOWER = Text(
    fr="Le score de ce client est **{points} au-dessous** du risque moyen du portefeuille.",
    en="This client’s score is **{points} below** the portfolio’s average risk.",
)
HIGHER = Text(
    fr="Le score de ce client est **{points} au-dessus** du risque moyen du portefeuille.",
    en="This client’s score is **{points} above** the portfolio’s average risk.",
)
EQUAL = Text(
    fr="Le score de ce client est **au niveau** du risque moyen du portefeuille.",
    en="This client’s score is **level with** the portfolio’s average risk.",
)
MOST_AGAINST = Text(fr="Ce qui pèse le plus contre : {theme} ({points}).", en="Most against: {theme} ({points}).")
MOST_IN_FAVOUR = Text(
    fr="Ce qui joue le plus en faveur : {theme} ({points}).",
    en="Most in favour: {theme} ({points}).",
)

HOW = Text(fr="Comment lire cette section", en="How to read this section")
HOW_START = Text(
    fr="**Le point de départ** est le risque moyen du portefeuille : {clients}, soit {base} points.",
    en="**The starting point** is the portfolio’s average risk: {clients}, that is {base} points.",
)
HOW_BARS = Text(
    fr="**Chaque barre** montre ce qu’un thème retire (−, orange) ou ajoute (+, bleu).",
    en="**Each bar** shows what a theme takes away (−, orange) or adds (+, blue).",
)
HOW_SUM = Text(
    fr="**La somme** donne le score : {base} − {minus} + {plus} = {score}.",
    en="**The sum** gives the score: {base} − {minus} + {plus} = {score}.",
)
HOW_CARE = Text(
    fr="Une barre décrit un lien constaté chez les clients passés ; elle ne dit pas que l’un entraîne l’autre.",
    en="A bar describes a link seen among past clients; it does not say that one brings about the other.",
)

WATERFALL = Text(fr="Du risque moyen à ce client", en="From the average risk to this client")
BY_THEME = Text(fr="par thème, en points", en="by theme, in points")
BASE = Text(fr="Risque moyen", en="Average risk")
CLIENT = Text(fr="Ce client", en="This client")
WATERFALL_LABEL = Text(
    fr="Cascade de {base} à {score} points, par thème",
    en="Waterfall from {base} to {score} points, by theme",
)
CAPTION = Text(
    fr="Départ : risque moyen du portefeuille, {clients}. Les barres s’ajoutent exactement jusqu’au score.",
    en="Start: the portfolio’s average risk, {clients}. The bars add up exactly to the score.",
)
THEME = Text(fr="Thème", en="Theme")
EFFECT = Text(fr="Effet", en="Effect")
RUNNING = Text(fr="Total", en="Total")
HOVER = Text(fr="{theme} : {points} points", en="{theme}: {points} points")

DETAIL = Text(fr="Détail de chaque thème", en="Each theme in detail")
OPEN_TO_SEE = Text(fr="ouvrir pour voir les éléments", en="open to see the items")
MEDIAN = Text(fr="médiane {median}", en="median {median}")
COMBINED = Text(fr="combiné à d’autres éléments", en="combined with other items")
SMALL_ONES = Counted(
    one=Text(fr="{n} autre élément, à moins d’un point", en="{n} other item, under one point"),
    many=Text(fr="{n} autres éléments, chacun à moins d’un point", en="{n} other items, each under one point"),
)

AGAINST = Text(fr="Ce qui pèse contre", en="What weighs against")
IN_FAVOUR = Text(fr="Ce qui joue en faveur", en="What speaks in favour")
STRONGEST = Text(fr="les plus forts d’abord, en points", en="strongest first, in points")
NOTHING_AGAINST = Text(fr="Rien ne pèse nettement contre.", en="Nothing weighs clearly against.")
NOTHING_IN_FAVOUR = Text(fr="Rien ne joue nettement en faveur.", en="Nothing speaks clearly in favour.")
UNDER_ONE_POINT = Text(fr="< 1", en="< 1")

FACT = Text(fr="{label} : {value}.", en="{label}: {value}.")
THAN_MORE = Text(
    fr="C’est plus que chez {n} clients sur 100 (médiane {median}).",
    en="That is more than {n} clients out of 100 (median {median}).",
)
THAN_FEWER = Text(
    fr="C’est moins que chez {n} clients sur 100 (médiane {median}).",
    en="That is less than {n} clients out of 100 (median {median}).",
)
AVERAGE = Text(fr="C’est dans la moyenne (médiane {median}).", en="That is about average (median {median}).")
SHARED = Counted(
    one=Text(fr="C’est le cas de {n} client sur 100.", en="So it is for {n} client out of 100."),
    many=Text(fr="C’est le cas de {n} clients sur 100.", en="So it is for {n} clients out of 100."),
)
SHARED_NUMBER = Counted(
    one=Text(
        fr="C’est le cas de {n} client sur 100 (médiane {median}).",
        en="So it is for {n} client out of 100 (median {median}).",
    ),
    many=Text(
        fr="C’est le cas de {n} clients sur 100 (médiane {median}).",
        en="So it is for {n} clients out of 100 (median {median}).",
    ),
)
RARELY_SHARED = Text(
    fr="C’est le cas de moins d’un client sur 100.", en="So it is for fewer than one client out of 100."
)
