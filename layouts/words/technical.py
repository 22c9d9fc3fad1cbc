"""Words of the technical view: for experts, who know log-odds and Shapley values."""

from features.text import Text
from layouts.words.saying import Counted

OPEN = Text(fr="Vue technique, pour les experts", en="Technical view, for experts")
IN_WHOLE = Text(fr="Le score dans les termes du modèle", en="The score in the model’s own terms")
SUM = Text(
    fr=(
        "Log-cote de difficulté **{margin}** = base {base} + somme des {n} contributions ({total}), "
        "soit une probabilité de **{probability}**."
    ),
    en=(
        "Log-odds of difficulty **{margin}** = base {base} + sum of the {n} contributions ({total}), "
        "that is a probability of **{probability}**."
    ),
)
MARGIN = Text(fr="Log-cote de difficulté", en="Log-odds of difficulty")
PROBABILITY = Text(fr="Probabilité", en="Probability")
BASE = Text(fr="Valeur de base (log-cote)", en="Base value (log-odds)")
BASE_PROBABILITY = Text(fr="Valeur de base (probabilité)", en="Base value (probability)")
CONTROLS = Text(fr="Log-cotes des cinq modèles de contrôle", en="Log-odds of the five control models")
ROUNDS = Text(fr="Arbres du modèle", en="Trees of the model")
SHAPLEY = Text(
    fr=(
        "Les contributions sont les valeurs de Shapley exactes des arbres (TreeSHAP, selon les chemins). "
        "Une contribution positive en log-cote retire des points : 50 points pour log 2."
    ),
    en=(
        "The contributions are the exact Shapley values of the trees (TreeSHAP, path-dependent). "
        "A positive contribution in log-odds takes points away: 50 points for log 2."
    ),
)

SWARM = Text(fr="Les éléments les plus forts dans la population", en="The strongest features in the population")
SWARM_ASIDE = Text(fr="par effet moyen en valeur absolue", en="by mean absolute effect")
SWARM_LABEL = Text(
    fr="Effets en points de {n} éléments chez des clients pris au hasard, et chez ce client",
    en="Effects in points of {n} features for clients taken at random, and for this client",
)
SWARM_CAPTION = Text(
    fr=(
        "Un point gris est un client de l’échantillon, sans identité. Plus il est marqué, plus sa valeur est haute ; "
        "vide, elle manque. Le losange et le nombre sont ce client. À droite de zéro, l’effet est favorable."
    ),
    en=(
        "A grey dot is a client of the sample, without identity. The stronger it stands out, the higher its value; "
        "hollow, it is missing. The diamond and the number are this client. Right of zero, the effect is favourable."
    ),
)
NO_SWARM = Text(
    fr="Aucun élément n’a d’effet dans l’échantillon : il n’y a rien à montrer.",
    en="No feature has an effect in the sample: there is nothing to show.",
)
MEAN_EFFECT = Text(fr="Effet moyen absolu (points)", en="Mean absolute effect (points)")
THIS_CLIENT_POINTS = Text(fr="Ce client (points)", en="This client (points)")
THIS_CLIENT_VALUE = Text(fr="Valeur de ce client", en="Value of this client")

DEPENDENCE = Text(fr="Un élément : sa valeur et son effet", en="One item: its value and its effect")
CHOOSE = Text(fr="Élément", en="Item")
STRONGEST = Text(fr="Le plus fort chez ce client", en="The strongest for this client")
DEPENDENCE_LABEL = Text(
    fr="{label} : valeurs et effets en points de clients pris au hasard",
    en="{label}: values and effects in points of clients taken at random",
)
DEPENDENCE_SAYS = Text(
    fr="**{label}** : {value}, effet de **{points}** chez ce client.",
    en="**{label}**: {value}, an effect of **{points}** for this client.",
)
ABSENT = Text(
    fr=(
        "**{label}** : information non renseignée chez ce client, donc sans losange. "
        "Son absence compte pour **{points}**."
    ),
    en=(
        "**{label}**: information not provided for this client, so without a diamond. "
        "Its absence counts for **{points}**."
    ),
)
NOT_IN_MODEL = Text(
    fr="Cet élément n’entre pas dans le modèle : il n’a pas d’effet à montrer. Choisissez-en un autre.",
    en="This feature is not in the model: it has no effect to show. Choose another one.",
)
NOBODY = Text(
    fr="Aucun client de l’échantillon n’a cette valeur : il n’y a rien à dessiner.",
    en="No client of the sample has this value: there is nothing to draw.",
)
DEPENDENCE_CAPTION = Text(
    fr="Un point gris est un client de l’échantillon ; le losange est ce client. Au-dessus de zéro : favorable.",
    en="A grey dot is a client of the sample; the diamond is this client. Above zero: favourable.",
)
LEVELS_CAPTION = Text(
    fr="Un point gris est un client de l’échantillon ; le losange est ce client. À droite de zéro : favorable.",
    en="A grey dot is a client of the sample; the diamond is this client. Right of zero: favourable.",
)
OUTSIDE = Counted(
    one=Text(fr="{n} client est hors de l’échelle.", en="{n} client is off the scale."),
    many=Text(fr="{n} clients sont hors de l’échelle.", en="{n} clients are off the scale."),
)
LEVELS_LEFT_OUT = Counted(
    one=Text(fr="{n} réponse plus rare n’est pas montrée.", en="{n} rarer answer is not shown."),
    many=Text(fr="{n} réponses plus rares ne sont pas montrées.", en="{n} rarer answers are not shown."),
)
UNKNOWN_HERE = Counted(
    one=Text(
        fr="{n} client de l’échantillon n’a pas cette valeur ; son absence y compte pour {low} à {high}.",
        en="{n} client of the sample lacks this value; its absence counts there for {low} to {high}.",
    ),
    many=Text(
        fr="{n} clients de l’échantillon n’ont pas cette valeur ; son absence y compte pour {low} à {high}.",
        en="{n} clients of the sample lack this value; its absence counts there for {low} to {high}.",
    ),
)
VALUES = Text(fr="Valeur", en="Value")
CLIENTS = Text(fr="Clients de l’échantillon", en="Clients of the sample")
MEAN_POINTS = Text(fr="Effet moyen (points)", en="Mean effect (points)")
BETWEEN = Text(fr="de {low} à {high}", en="{low} to {high}")

TABLE = Text(fr="Toutes les contributions", en="All contributions")
TABLE_ASIDE = Text(fr="un titre de colonne trie", en="a column’s title sorts")
TABLE_LABEL = Text(fr="Toutes les contributions de ce client", en="All contributions of this client")
NAME = Text(fr="Nom", en="Name")
LABEL = Text(fr="Élément", en="Feature")
RAW = Text(fr="Valeur brute", en="Raw value")
MEDIAN = Text(fr="Médiane", en="Median")
CONTRIBUTION = Text(fr="Contribution (log-cote)", en="Contribution (log-odds)")
POINTS = Text(fr="Points", en="Points")
NULL = Text(fr="nulle", en="null")
