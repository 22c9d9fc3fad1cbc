"""The words that the page explains, each beside its first place."""

from dataclasses import dataclass

from features.text import Text


@dataclass(frozen=True, kw_only=True)
class Term:
    """A word and what it means here."""

    name: Text
    definition: Text


ASK = Text(fr="Que veut dire « {term} » ?", en="What does “{term}” mean?")

POINT = Term(
    name=Text(fr="Point", en="Point"),
    definition=Text(
        fr=(
            "L’unité du score et de tout ce qui l’explique. Plus le score est haut, moins le risque est grand : "
            "50 points de plus le divisent à peu près par deux."
        ),
        en=(
            "The unit of the score and of all that explains it. The higher the score, the lower the risk: "
            "50 points more roughly halve it."
        ),
    ),
)
OPINION = Term(
    name=Text(fr="Avis", en="Opinion"),
    definition=Text(
        fr=(
            "Ce que le modèle conseille d’après le score : favorable, à étudier ou défavorable. "
            "Ce n’est pas une décision : une personne décide."
        ),
        en=(
            "What the model advises from the score: favourable, to be studied or unfavourable. "
            "It is not a decision: a person decides."
        ),
    ),
)
THRESHOLD = Term(
    name=Text(fr="Seuil", en="Threshold"),
    definition=Text(
        fr=(
            "Le score auquel un avis favorable et un avis défavorable coûteraient autant au prêteur. "
            "Il vient de sa politique, pas du client."
        ),
        en=(
            "The score at which a favourable and an unfavourable opinion would cost the lender the same. "
            "It comes from the lender’s policy, not from the client."
        ),
    ),
)
TO_STUDY = Term(
    name=Text(fr="À étudier", en="To be studied"),
    definition=Text(
        fr="Le score est trop près du seuil pour conclure : un analyste crédit étudie le dossier.",
        en="The score is too close to the threshold to conclude: a credit analyst studies the file.",
    ),
)
DIFFICULTIES = Term(
    name=Text(fr="Difficultés de paiement", en="Payment difficulties"),
    definition=Text(
        fr=(
            "Dans ces données, un client a eu des difficultés s’il a payé au moins une des premières échéances "
            "de son crédit avec un retard de plus d’un certain nombre de jours. Les données ne disent ni combien "
            "d’échéances, ni combien de jours. Cela ne veut pas dire que le crédit n’a pas été remboursé."
        ),
        en=(
            "In this data, a client had difficulties if at least one of the first instalments of the loan was paid "
            "more than a certain number of days late. The data says neither how many instalments nor how many days. "
            "It does not mean that the loan was not repaid."
        ),
    ),
)
AVERAGE_RISK = Term(
    name=Text(fr="Risque moyen du portefeuille", en="Average risk of the portfolio"),
    definition=Text(
        fr=(
            "Le risque que le modèle donne tant qu’il ne sait rien d’un client, proche de la part de tous les clients "
            "qui ont eu des difficultés. L’explication part de là."
        ),
        en=(
            "The risk that the model gives while it knows nothing of a client, close to the share of all clients "
            "who had difficulties. The explanation starts there."
        ),
    ),
)
EXTERNAL_RATING = Term(
    name=Text(fr="Note d’un organisme extérieur", en="Rating by an outside agency"),
    definition=Text(
        fr=(
            "Une note sur 100 fournie par un organisme qui n’est pas le prêteur. Plus elle est haute, plus elle "
            "rassure. Nous ne savons pas comment elle est calculée."
        ),
        en=(
            "A rating out of 100 given by a body that is not the lender. The higher it is, the more it reassures. "
            "We do not know how it is computed."
        ),
    ),
)
MEDIAN = Term(
    name=Text(fr="Médiane", en="Median"),
    definition=Text(
        fr="La valeur du milieu : la moitié des clients dont la valeur est connue ont moins, l’autre moitié plus.",
        en="The middle value: half of the clients whose value is known have less, the other half more.",
    ),
)
SIMILAR_CLIENTS = Term(
    name=Text(fr="Clients similaires", en="Similar clients"),
    definition=Text(
        fr=(
            "Les clients les plus proches de celui-ci par quelques éléments, que la section nomme. "
            "Le sexe, l’âge et la famille n’y entrent pas."
        ),
        en=(
            "The clients closest to this one by a few items, which the section names. Sex, age and family play no part."
        ),
    ),
)
NOT_PROVIDED = Term(
    name=Text(fr="Non renseigné", en="Not provided"),
    definition=Text(
        fr=(
            "La valeur n’est pas dans les données, ou la question est sans objet (l’âge de la voiture de qui n’en a "
            "pas). Ce n’est jamais compté comme zéro ; l’absence elle-même peut compter, et ses points sont dits."
        ),
        en=(
            "The value is not in the data, or the question does not apply (the age of the car of someone who has "
            "none). It is never counted as zero; the absence itself may count, and its points are said."
        ),
    ),
)
INSTALMENT = Term(
    name=Text(fr="Échéance", en="Instalment"),
    definition=Text(
        fr=(
            "Ce que le client rembourse à chaque paiement du crédit. Divisée par le revenu déclaré, elle donne la "
            "part du revenu qu’elle prend : c’est le taux d’effort de ce seul crédit."
        ),
        en=(
            "What the client repays at each payment of the loan. Divided by the declared income, it gives the part "
            "of the income that it takes, for this loan alone."
        ),
    ),
)
CREDITS_ELSEWHERE = Term(
    name=Text(fr="Crédits ailleurs", en="Credits elsewhere"),
    definition=Text(
        fr="Les crédits que d’autres prêteurs ont déclarés au fichier des crédits, en cours ou terminés.",
        en="The credits that other lenders have reported to the credit file, running or ended.",
    ),
)

MONEY = Term(
    name=Text(fr="u.m.", en="m.u."),
    definition=Text(
        fr="Unité monétaire : les données ne disent pas en quelle monnaie sont les montants.",
        en="Monetary unit: the data does not say in which currency the amounts are.",
    ),
)
GLOSSARY = (
    POINT,
    OPINION,
    THRESHOLD,
    TO_STUDY,
    DIFFICULTIES,
    AVERAGE_RISK,
    EXTERNAL_RATING,
    MEDIAN,
    SIMILAR_CLIENTS,
    NOT_PROVIDED,
    MONEY,
    INSTALMENT,
    CREDITS_ELSEWHERE,
)
"""In the order of the page."""
