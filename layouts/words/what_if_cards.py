"""Words of what would change the opinion: the changes in words, the opinions they lead to, the cards."""

from features.text import Text
from layouts.words.saying import Counted

AMOUNT = Text(fr="Emprunter {new} au lieu de {old}", en="Borrow {new} instead of {old}")
DOWN_PAYMENT = Text(fr="Apporter {new} de plus", en="Pay {new} more oneself")
TERM = Text(fr="Rembourser en {new} au lieu de {old}", en="Repay over {new} instead of {old}")
TERM_ABOUT = Text(fr="Rembourser en {new} au lieu d’environ {old}", en="Repay over {new} instead of about {old}")
TERM_ALONE = Text(fr="Rembourser en {new}", en="Repay over {new}")
INCOME = Text(fr="Corriger le revenu ({new} au lieu de {old})", en="Correct the income ({new} instead of {old})")
PAPERS = Counted(
    one=Text(fr="Fournir la pièce n° {list}", en="Hand in document no. {list}"),
    many=Text(fr="Fournir les pièces n° {list}", en="Hand in documents no. {list}"),
)
REPAID = Counted(
    one=Text(fr="Solder {n} crédit ailleurs ({amount})", en="Pay off {n} credit elsewhere ({amount})"),
    many=Text(fr="Solder {n} crédits ailleurs ({amount})", en="Pay off {n} credits elsewhere ({amount})"),
)
REPAID_UNKNOWN = Counted(
    one=Text(fr="Solder {n} crédit ailleurs", en="Pay off {n} credit elsewhere"),
    many=Text(fr="Solder {n} crédits ailleurs", en="Pay off {n} credits elsewhere"),
)
AND = Text(fr="{first} et {last}", en="{first} and {last}")
AS_ASKED = Text(fr="Comme demandé", en="As asked")

STAYS_FAVOURABLE = Text(fr="L’avis resterait favorable.", en="The opinion would stay favourable.")
STAYS_TO_STUDY = Text(fr="Le dossier resterait à étudier.", en="The file would still be to be studied.")
STAYS_UNFAVOURABLE = Text(fr="L’avis resterait défavorable.", en="The opinion would stay unfavourable.")
BECOMES_FAVOURABLE = Text(fr="L’avis deviendrait **favorable**.", en="The opinion would become **favourable**.")
BECOMES_TO_STUDY = Text(fr="Le dossier deviendrait **à étudier**.", en="The file would become **to be studied**.")
BECOMES_UNFAVOURABLE = Text(fr="L’avis deviendrait **défavorable**.", en="The opinion would become **unfavourable**.")

ALREADY = Text(
    fr="L’avis est déjà **favorable** : rien n’est à changer. Le formulaire montre jusqu’où il le reste.",
    en="The opinion is **favourable** already: nothing is to be changed. The form shows how far it stays so.",
)
FOUND = Counted(
    one=Text(
        fr="**{n} changement** rendrait l’avis favorable : {first}.",
        en="**{n} change** would make the opinion favourable: {first}.",
    ),
    many=Text(
        fr="**{n} changements** rendraient chacun l’avis favorable. Le plus simple : {first}.",
        en="**{n} changes** would each make the opinion favourable. The simplest: {first}.",
    ),
)
NOT_FOUND = Text(
    fr="**Aucun des {n} changements essayés** ne rend l’avis favorable avec un peu de marge.",
    en="**None of the {n} changes tried** makes the opinion favourable with a little to spare.",
)
NOTHING_TO_CHANGE = Text(
    fr="Rien ne peut être changé dans cette demande : il manque de quoi calculer.",
    en="Nothing can be changed in this application: what the computation needs is missing.",
)
TRIED = Text(fr="Limites essayées : {limits}.", en="Limits tried: {limits}.")
TRIED_LEVER = Text(fr="{lever} de {low} à {high}", en="{lever} from {low} to {high}")
NEAREST = Text(
    fr="Au mieux, le score atteindrait {points} : il manquerait {missing} pour un avis favorable.",
    en="At best, the score would reach {points}: {missing} short of a favourable opinion.",
)
NONE_BETTER = Text(
    fr="Aucun n’améliore le score : il manque {missing} pour un avis favorable.",
    en="None improves the score: it is {missing} short of a favourable opinion.",
)
NEAREST_TITLE = Text(fr="Ce qui s’en approche le plus", en="What comes nearest")

TITLE = Text(fr="Du plus simple au plus exigeant", en="From the simplest to the most demanding")
ASIDE = Text(fr="chaque changement a été recalculé", en="each change has been computed anew")
DETAIL = Text(
    fr="Montant {amount}, {term} à {instalment} par mois, au lieu de {before}.",
    en="Amount {amount}, {term} at {instalment} a month, instead of {before}.",
)
DETAIL_WITHOUT_TERM = Text(
    fr="Montant {amount}, échéances de {instalment}, au lieu de {before}.",
    en="Amount {amount}, instalments of {instalment}, instead of {before}.",
)
TRY = Text(fr="Essayer", en="Try")
TRY_THIS = Text(fr="Essayer : {change}", en="Try: {change}")
NEVER = Text(
    fr=(
        "Jamais proposés : emprunter plus, gagner plus, changer ce qui est passé. Une donnée fausse se corrige, "
        "avec un justificatif."
    ),
    en="Never proposed: borrow more, earn more, change what is past. A wrong value is corrected, with proof.",
)
