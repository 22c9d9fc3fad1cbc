"""Words of the explanation."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="Pourquoi", en="Why")
LOWER = Text(
    fr="Le risque moyen du portefeuille vaut {base} points. Ce client en a **{points} de moins** : plus de risque.",
    en="The portfolio’s average risk stands at {base} points. This client has **{points} less**: more risk.",
)
HIGHER = Text(
    fr="Le risque moyen du portefeuille vaut {base} points. Ce client en a **{points} de plus** : moins de risque.",
    en="The portfolio’s average risk stands at {base} points. This client has **{points} more**: less risk.",
)
EQUAL = Text(
    fr="Le risque moyen du portefeuille vaut {base} points, et ce client en a **autant**.",
    en="The portfolio’s average risk stands at {base} points, and this client has **as many**.",
)
MOST_AGAINST = Text(
    fr="Thème qui pèse le plus contre : {theme} ({points}).", en="Theme most against: {theme} ({points})."
)
MOST_IN_FAVOUR = Text(
    fr="Thème qui joue le plus en faveur : {theme} ({points}).",
    en="Theme most in favour: {theme} ({points}).",
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
NOTHING_AGAINST = Text(
    fr="Aucun élément ne pèse nettement contre à lui seul.",
    en="No item weighs clearly against by itself.",
)
NOTHING_IN_FAVOUR = Text(
    fr="Aucun élément ne joue nettement en faveur à lui seul.",
    en="No item speaks clearly in favour by itself.",
)
ONLY_RATINGS_AGAINST = Text(
    fr="Hors notes extérieures, aucun élément ne pèse à lui seul contre.",
    en="Apart from external ratings, no item weighs against by itself.",
)
ONLY_RATINGS_IN_FAVOUR = Text(
    fr="Hors notes extérieures, aucun élément ne joue à lui seul en faveur.",
    en="Apart from external ratings, no item speaks in favour by itself.",
)
EXTERNAL_SHARE = Text(
    fr=(
        "Les notes extérieures pèsent **{share}** de l’ensemble des effets ; "
        "nous ne savons pas ce qu’elles contiennent."
    ),
    en="External ratings weigh **{share}** of all effects together; we do not know what they are made of.",
)
EXTERNAL_NOTHING = Text(
    fr="Les notes extérieures ne pèsent presque rien ici ; nous ne savons pas ce qu’elles contiennent.",
    en="External ratings weigh next to nothing here; we do not know what they are made of.",
)
UNDER_ONE_POINT = Text(fr="< 1", en="< 1")

NONE_OF_FEMININE = Text(fr="aucune", en="none")
NONE_OF_MASCULINE = Text(fr="aucun", en="none")
BESIDE = Text(
    fr=(
        "Comptent aussi, mais ne se disent pas seuls : {items}. Leur effet vient du reste du dossier, ou leur valeur "
        "est proche de la médiane."
    ),
    en=(
        "These count too, but should not be told alone: {items}. Their effect comes from the rest of the file, or "
        "their value is close to the median."
    ),
)
BESIDE_ITEM = Text(fr="{label}, {value} ({points})", en="{label}, {value} ({points})")
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
    one=Text(fr="C’est le cas de {n} client sur 100.", en="The same holds for {n} client out of 100."),
    many=Text(fr="C’est le cas de {n} clients sur 100.", en="The same holds for {n} clients out of 100."),
)
SHARED_NUMBER = Counted(
    one=Text(
        fr="C’est le cas de {n} client sur 100 (médiane {median}).",
        en="The same holds for {n} client out of 100 (median {median}).",
    ),
    many=Text(
        fr="C’est le cas de {n} clients sur 100 (médiane {median}).",
        en="The same holds for {n} clients out of 100 (median {median}).",
    ),
)
RARELY_SHARED = Text(
    fr="C’est le cas de moins d’un client sur 100.", en="The same holds for fewer than one client out of 100."
)
LACKING = Counted(
    one=Text(
        fr="Cette information manque chez {n} client sur 100.",
        en="This information is missing for {n} client out of 100.",
    ),
    many=Text(
        fr="Cette information manque chez {n} clients sur 100.",
        en="This information is missing for {n} clients out of 100.",
    ),
)
RARELY_LACKING = Text(
    fr="Cette information manque chez moins d’un client sur 100.",
    en="This information is missing for fewer than one client out of 100.",
)
NOT_APPLICABLE = Text(fr="sans objet", en="not applicable")
NOT_PROVIDED = Text(fr="information non renseignée", en="information not provided")
ON_THE_SCORE = Text(fr="Effet sur le score : {points}.", en="Effect on the score: {points}.")
COMBINED_EFFECT = Text(
    fr="Effet sur le score, combiné à d’autres éléments : {points}.",
    en="Effect on the score, combined with other items: {points}.",
)

COPY = Text(fr="Copier", en="Copy")
COPY_REASON = Text(fr="Copier cette raison : {label}", en="Copy this reason: {label}")
COPIED = Text(fr="Copié", en="Copied")
COPIED_SAID = Text(fr="Raison copiée : {label}.", en="Reason copied: {label}.")
NOT_COPIED = Text(
    fr="La copie n’a pas réussi : sélectionnez le texte à la place.",
    en="Copying did not work: select the text instead.",
)
