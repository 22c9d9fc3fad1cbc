"""Words of « À propos »."""

from features.text import Text
from layouts.words.saying import Counted

TITLE = Text(fr="À propos", en="About")
LINK = Text(fr="À propos : modèle, données, qualité, licences", en="About: model, data, quality, licences")

MODEL = Text(fr="Le modèle", en="The model")
MODEL_TEXT = Text(
    fr=(
        "Modèle du {built_on}. Il lit **{features} éléments** de chaque client et donne un risque, que le score dit "
        "en points : 500 points, c’est 1 client en difficulté pour 10 sans ; 50 points de plus, 1 pour 20."
    ),
    en=(
        "Model of {built_on}. It reads **{features} items** of each client and gives a risk, which the score says "
        "in points: 500 points are 1 client in difficulty for 10 without; 50 points more, 1 for 20."
    ),
)
VERSIONS = Text(
    fr="Programme {program}, dossier du modèle au format {schema}.",
    en="Program {program}, model folder in format {schema}.",
)

DATA = Text(fr="Les données", en="The data")
MADE_UP = Text(
    fr="**Données fictives** : aucun de ces clients n’existe, et ces chiffres ne disent rien de vrais clients.",
    en="**Made-up data**: none of these clients exists, and these figures say nothing about real clients.",
)
CLIENTS = Text(
    fr=(
        "{clients} clients. Le modèle a appris avec les {learned} dont l’issue est connue ; "
        "{difficulty} d’entre eux ont eu des difficultés de paiement."
    ),
    en=(
        "{clients} clients. The model learned with the {learned} whose outcome is known; "
        "{difficulty} of them had payment difficulties."
    ),
)
FINGERPRINT = Text(
    fr="Empreinte des tables : {start}… (SHA-256, {n} premiers caractères).",
    en="Fingerprint of the tables: {start}… (SHA-256, first {n} characters).",
)
ABSENT = Counted(
    one=Text(
        fr="Une table manque, et les éléments qui en viennent : {tables}.",
        en="One table is missing, and the items that come from it: {tables}.",
    ),
    many=Text(
        fr="{n} tables manquent, et les éléments qui en viennent : {tables}.",
        en="{n} tables are missing, and the items that come from them: {tables}.",
    ),
)

QUALITY = Text(fr="La qualité du modèle", en="The quality of the model")
MEASURED = Text(
    fr=(
        "Mesurée sur les clients à l’issue connue, chacun noté par un modèle qui n’avait pas appris avec lui "
        "(validation croisée). Entre parenthèses, l’intervalle à 95 %."
    ),
    en=(
        "Measured on the clients whose outcome is known, each scored by a model that had not learned from that "
        "client (out of fold). In brackets, the 95% interval."
    ),
)
PAIRS = Text(
    fr=(
        "De deux clients tirés au hasard, l’un qui a eu des difficultés et l’autre non, le modèle donne le score le "
        "plus bas au premier **{n} fois sur 100** ; au hasard, ce serait 50."
    ),
    en=(
        "Of two clients drawn at random, one who had difficulties and one who had none, the model gives the lower "
        "score to the first **{n} times out of 100**; by chance it would be 50."
    ),
)
CALIBRATED = Text(
    fr=(
        "Les risques annoncés **s’accordent** avec ce qui est arrivé : la pente de calibration est {slope} ; "
        "1 est juste."
    ),
    en="The announced risks **agree** with what happened: the calibration slope is {slope}; 1 is right.",
)
TOO_EXTREME = Text(
    fr=(
        "Les risques annoncés sont **trop tranchés** : la pente de calibration est {slope} ; 1 est juste, moins veut "
        "dire que les petits risques sont sous-estimés et les grands surestimés."
    ),
    en=(
        "The announced risks are **too extreme**: the calibration slope is {slope}; 1 is right, less means that small "
        "risks are underestimated and large ones overestimated."
    ),
)
TOO_TIMID = Text(
    fr=(
        "Les risques annoncés sont **trop resserrés** : la pente de calibration est {slope} ; 1 est juste, plus veut "
        "dire que les petits risques sont surestimés et les grands sous-estimés."
    ),
    en=(
        "The announced risks are **too close together**: the calibration slope is {slope}; 1 is right, more means "
        "that small risks are overestimated and large ones underestimated."
    ),
)
BETTER = Text(
    fr="Le modèle fait **mieux** qu’une régression logistique, plus simple : l’écart d’AUC est {gain}.",
    en="The model does **better** than a simpler logistic regression: the difference in AUC is {gain}.",
)
WORSE = Text(
    fr="Le modèle fait **moins bien** qu’une régression logistique, plus simple : l’écart d’AUC est {gain}.",
    en="The model does **worse** than a simpler logistic regression: the difference in AUC is {gain}.",
)
AS_GOOD = Text(
    fr=(
        "Le modèle ne fait **ni mieux ni moins bien**, à la précision près, qu’une régression logistique, "
        "plus simple : l’écart d’AUC est {gain}."
    ),
    en=(
        "The model does **neither better nor worse**, within the precision, than a simpler logistic regression: "
        "the difference in AUC is {gain}."
    ),
)
MEASURE = Text(fr="Mesure", en="Measure")
THIS_MODEL = Text(fr="Ce modèle", en="This model")
LOGISTIC = Text(fr="Régression logistique", en="Logistic regression")
AUC = Text(fr="AUC (1 : parfait ; 0,5 : hasard)", en="AUC (1: perfect; 0.5: chance)")
GINI = Text(fr="Gini (1 : parfait ; 0 : hasard)", en="Gini (1: perfect; 0: chance)")
KS = Text(fr="KS, plus grand écart entre les deux groupes", en="KS, widest gap between the two groups")
BRIER = Text(
    fr="Brier, erreur (0 : parfait ; {rate} : même risque pour tous)",
    en="Brier, error (0: perfect; {rate}: the same risk for all)",
)
ESTIMATE = Text(fr="{value} ({low} à {high})", en="{value} ({low} to {high})")
NO_INTERVAL = Text(fr="{value} (intervalle non calculé)", en="{value} (interval not computed)")
NOT_COMPUTED = Text(fr="non calculé", en="not computed")

POLICY = Text(fr="La politique du prêteur", en="The lender’s policy")
COST = Text(
    fr=(
        "Un avis favorable à un client qui aura des difficultés est compté **{ratio} fois** plus cher qu’un avis "
        "défavorable à un client qui n’en aura pas. De là vient le seuil : {threshold} points, {clients}."
    ),
    en=(
        "A favourable opinion on a client who will have difficulties is counted **{ratio} times** as costly as an "
        "unfavourable one on a client who will have none. From this comes the threshold: {threshold} points, {clients}."
    ),
)
BAND = Text(
    fr="À moins de {width} points du seuil (de {low} à {high}), le dossier est à étudier par un analyste crédit.",
    en="Within {width} points of the threshold ({low} to {high}), the file is to be studied by a credit analyst.",
)
AT_THRESHOLD = Text(
    fr=(
        "**{above} clients sur 100** sont au-dessus du seuil. Parmi 100 clients qui ont eu des difficultés, "
        "{found} sont au-dessous."
    ),
    en=(
        "**{above} clients out of 100** are above the threshold. Of 100 clients who had difficulties, "
        "{found} are below it."
    ),
)

NOT_USED = Text(fr="Ce qui n’entre pas dans le calcul", en="What the computation does not use")
PROTECTED = Text(
    fr="Montrés au client comme ce que l’on sait de lui, sans effet sur le score : {features}.",
    en="Shown to the client as what is known, without effect on the score: {features}.",
)

LIMITS = Text(fr="Les limites", en="The limits")
LIMIT_KNOWN = Text(
    fr="Le modèle ne connaît que des clients qui ont obtenu un crédit : il ignore comment les autres auraient payé.",
    en="The model knows only clients who obtained a loan: it cannot tell how others would have paid.",
)
LIMIT_LINK = Text(
    fr="Un effet est un lien constaté chez des clients passés. Il ne dit pas que l’élément entraîne la difficulté.",
    en="An effect is a link seen among past clients. It does not say that the item brings about the difficulty.",
)
LIMIT_RATINGS = Text(
    fr="Nous ne savons pas ce que contiennent les notes extérieures.",
    en="We do not know what the external ratings are made of.",
)
LIMIT_LEARNED = Text(
    fr="Le score d’un client dont l’issue est connue a été appris avec lui : le dossier le dit.",
    en="The score of a client whose outcome is known was learned with that client: the file says so.",
)

LICENCES = Text(fr="Ce qui vient d’ailleurs", en="What comes from elsewhere")
LICENCE = Text(
    fr="{name} {version}, {use} : {licence}, {project}.",
    en="{name} {version}, {use}: {licence}, {project}.",
)
READ_LICENCE = Text(fr="Lire la licence de {name}", en="Read the licence of {name}")
