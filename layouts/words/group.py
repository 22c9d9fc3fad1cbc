"""Words of the group that a client is compared with: how it is chosen, its size, its risk."""

from features.text import Text
from layouts.words.saying import Counted

COMPARE_WITH = Text(fr="Comparer avec", en="Compare with")
ALL = Text(fr="Tous les clients", en="All clients")
FILTERED = Text(fr="Un groupe choisi", en="A chosen group")
SIMILAR = Text(fr="Clients similaires", en="Similar clients")
HOW_MANY = Text(fr="Combien de similaires (de {fewest} à {most})", en="How many similar ({fewest} to {most})")
FILTERS = Text(fr="Filtres", en="Filters")
FILTERS_HINT = Text(
    fr=(
        "Dans un filtre, cochez une ou plusieurs réponses : l’une suffit. "
        "Entre plusieurs filtres, il faut répondre à tous."
    ),
    en="Within a filter, tick one or more answers: any one is enough. Across filters, all must be met.",
)
PERSONAL_HINT = Text(
    fr=(
        "Situation personnelle : pour décrire seulement. Le groupe n’a alors ni taux de difficultés ni avis, "
        "et ne se croise pas avec l’issue du prêt ou l’avis du modèle."
    ),
    en=(
        "Personal situation: to describe only. The group then has no rate of difficulties and no opinion, "
        "and does not combine with the loan’s outcome or the model’s opinion."
    ),
)
CLEAR = Text(fr="Effacer les filtres", en="Clear the filters")
SO_FAR = Text(fr="{group} sur {all}", en="{group} out of {all}")

OUTCOME = Text(fr="Issue du prêt", en="Outcome of the loan")
REPAID = Text(fr="Sans difficultés de paiement", en="No payment difficulties")
DIFFICULTIES = Text(fr="Difficultés de paiement", en="Payment difficulties")
OUTCOME_UNKNOWN = Text(fr="Pas encore connue (nouvelle demande)", en="Not known yet (new application)")
OPINION = Text(fr="Avis du modèle", en="Opinion of the model")
UNKNOWN_OPTION = Text(fr="Non renseigné", en="Not provided")
BAND_BELOW = Text(fr="Moins de {high}", en="Under {high}")
BAND_FROM = Text(fr="{low} et plus", en="{low} and more")
BAND = Text(fr="De {low} à moins de {high}", en="{low} to under {high}")

GROUP_ALL = Text(fr="Groupe : **tout le portefeuille**, {group}.", en="Group: **the whole portfolio**, {group}.")
GROUP_UNFILTERED = Text(
    fr="Aucun filtre n’est coché : le groupe est **tout le portefeuille**, {group}.",
    en="No filter is ticked: the group is **the whole portfolio**, {group}.",
)
GROUP_FILTERED = Text(fr="Groupe choisi : **{group}** sur {all}.", en="Chosen group: **{group}** out of {all}.")
GROUP_SIMILAR = Text(
    fr="Groupe : **{group}**, les plus proches de celui-ci.", en="Group: **{group}**, the closest to this one."
)
NOBODY = Text(
    fr="**Aucun client** ne répond à tous ces filtres à la fois. Décochez-en un, ou effacez les filtres.",
    en="**No client** meets all these filters at once. Untick one, or clear the filters.",
)
CHOSEN_BY = Text(fr="Filtres : {filters}.", en="Filters: {filters}.")
ONE_FILTER = Text(fr="{filter} ({options})", en="{filter} ({options})")
OR = Text(fr="{before} ou {last}", en="{before} or {last}")
SIZE_TAKEN = Text(
    fr="Le nombre de similaires va de {fewest} à {most} : {taken} sont pris ici.",
    en="The number of similar clients goes from {fewest} to {most}: {taken} are taken here.",
)

RATE = Counted(
    one=Text(
        fr=(
            "Sur les {known} dont l’issue est connue, **{n} sur 100** a eu des difficultés de paiement "
            "(entre {low} et {high})."
        ),
        en="Of the {known} with a known outcome, **{n} in 100** had payment difficulties (between {low} and {high}).",
    ),
    many=Text(
        fr=(
            "Sur les {known} dont l’issue est connue, **{n} sur 100** ont eu des difficultés de paiement "
            "(entre {low} et {high})."
        ),
        en="Of the {known} with a known outcome, **{n} in 100** had payment difficulties (between {low} and {high}).",
    ),
)
RATE_EXACT = Counted(
    one=Text(
        fr="Sur les {known} dont l’issue est connue, **{n} sur 100** a eu des difficultés de paiement.",
        en="Of the {known} with a known outcome, **{n} in 100** had payment difficulties.",
    ),
    many=Text(
        fr="Sur les {known} dont l’issue est connue, **{n} sur 100** ont eu des difficultés de paiement.",
        en="Of the {known} with a known outcome, **{n} in 100** had payment difficulties.",
    ),
)
RATE_UNDER_ONE = Text(
    fr=(
        "Sur les {known} dont l’issue est connue, **moins d’un sur 100** a eu des difficultés de paiement "
        "(au plus {high})."
    ),
    en="Of the {known} with a known outcome, **fewer than one in 100** had payment difficulties (at most {high}).",
)
PORTFOLIO_RATE = Text(fr="Dans tout le portefeuille : {n} sur 100.", en="In the whole portfolio: {n} in 100.")
RATE_MEANS = Text(
    fr=(
        "Ce taux décrit le groupe, pas ce client. Entre parenthèses, ce qu’il peut devoir au hasard : "
        "plus le groupe est petit, plus l’intervalle est large."
    ),
    en=(
        "This rate describes the group, not this client. In brackets, what it may owe to chance: "
        "the smaller the group, the wider the interval."
    ),
)
SMALL_GROUP = Text(
    fr="Moins de 30 clients : la comparaison n’est qu’une indication.",
    en="Fewer than 30 clients: the comparison is only an indication.",
)
FEW_OUTCOMES = Text(
    fr="Moins de 30 clients dont l’issue est connue : aucun taux de difficultés n’est donné.",
    en="Fewer than 30 clients with a known outcome: no rate of difficulties is given.",
)
BY_OUTCOME = Text(
    fr="Ce groupe est choisi par l’issue du prêt : il n’a pas de taux de difficultés.",
    en="This group is chosen by the outcome of the loan: it has no rate of difficulties.",
)
DESCRIBED_ONLY = Text(
    fr=(
        "Ce groupe est choisi par la situation personnelle : il sert à décrire seulement, "
        "sans taux de difficultés, score ni avis."
    ),
    en=(
        "This group is chosen by personal situation: it serves to describe only, "
        "without a rate of difficulties, a score or an opinion."
    ),
)
PROTECTED_AND_RISK = Text(
    fr=(
        "La situation personnelle ne se croise pas avec l’issue du prêt ou l’avis du modèle : "
        "la taille du groupe montrerait le risque par sexe, par âge ou par situation de famille. "
        "Décochez les uns ou les autres."
    ),
    en=(
        "Personal situation does not combine with the loan’s outcome or the model’s opinion: "
        "the size of the group would show the risk by sex, by age or by family situation. "
        "Untick the ones or the others."
    ),
)
WITHHELD = Text(
    fr=(
        "Non montré : {labels}. Dans un groupe choisi par l’issue du prêt ou l’avis du modèle, "
        "cela montrerait le risque par situation personnelle."
    ),
    en=(
        "Not shown: {labels}. In a group chosen by the loan’s outcome or the model’s opinion, "
        "it would show the risk by personal situation."
    ),
)

SIMILAR_BY = Text(fr="Proches par : {features}.", en="Close by: {features}.")
CLOSE = Text(
    fr=(
        "Ces clients sont **proches** de celui-ci : leurs différences avec lui valent en moyenne {share} "
        "de celles de deux clients pris au hasard."
    ),
    en=(
        "These clients are **close** to this one: their differences are on average {share} "
        "of those of two clients taken at random."
    ),
)
FAIRLY_CLOSE = Text(
    fr=(
        "Ces clients sont **assez proches** de celui-ci : leurs différences avec lui valent en moyenne {share} "
        "de celles de deux clients pris au hasard."
    ),
    en=(
        "These clients are **fairly close** to this one: their differences are on average {share} "
        "of those of two clients taken at random."
    ),
)
FAR = Text(
    fr=(
        "**Peu de clients ressemblent vraiment à celui-ci** : les différences des plus proches avec lui valent "
        "en moyenne {share} de celles de deux clients pris au hasard. Comparez avec prudence."
    ),
    en=(
        "**Few clients are really like this one**: the differences of the closest are on average {share} "
        "of those of two clients taken at random. Compare with care."
    ),
)
