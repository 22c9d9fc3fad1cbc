"""Words of what would change the opinion: the changes in words, the opinions they lead to, the cards."""

from features.text import Text
from layouts.words.saying import Counted

AMOUNT = Text(fr="Emprunter {new} au lieu de {old}", en="Borrow {new} instead of {old}")
CHEAPER = Text(fr="{borrow} pour un bien moins cher", en="{borrow} for cheaper goods")
DEARER = Text(fr="{borrow} pour un bien plus cher", en="{borrow} for dearer goods")
DOWN_PAYMENT = Text(fr="Payer {new} de plus comptant", en="Pay {new} more up front")
SAME_GOODS = Text(fr="{pay} pour le même bien", en="{pay} for the same goods")
TERM = Text(fr="Rembourser en {new} au lieu de {old}", en="Repay over {new} instead of {old}")
TERM_ABOUT = Text(fr="Rembourser en {new} au lieu d’environ {old}", en="Repay over {new} instead of about {old}")
TERM_ALONE = Text(fr="Rembourser en {new}", en="Repay over {new}")
INCOME = Text(fr="Corriger le revenu ({new} au lieu de {old})", en="Correct the income ({new} instead of {old})")
PAPERS = Counted(
    one=Text(fr="Fournir la pièce n° {list}", en="Hand in document no. {list}"),
    many=Text(fr="Fournir les pièces n° {list}", en="Hand in documents no. {list}"),
)
AS_ASKED = Text(fr="Comme demandé", en="As asked")

STAYS_FAVOURABLE = Text(fr="L’avis resterait favorable.", en="The opinion would stay favourable.")
STAYS_TO_STUDY = Text(fr="Le dossier resterait à étudier.", en="The file would still be to be studied.")
STAYS_UNFAVOURABLE = Text(fr="L’avis resterait défavorable.", en="The opinion would stay unfavourable.")
BECOMES_FAVOURABLE = Text(fr="L’avis deviendrait **favorable**.", en="The opinion would become **favourable**.")
BECOMES_TO_STUDY = Text(fr="Le dossier deviendrait **à étudier**.", en="The file would become **to be studied**.")
BECOMES_UNFAVOURABLE = Text(fr="L’avis deviendrait **défavorable**.", en="The opinion would become **unfavourable**.")

ALREADY = Text(
    fr="L’avis est **favorable** : rien n’est à changer.",
    en="The opinion is **favourable**: nothing is to be changed.",
)
FOUND = Counted(
    one=Text(
        fr="**{n} changement** rendrait l’avis favorable : {first}.",
        en="**{n} change** would make the opinion favourable: {first}.",
    ),
    many=Text(
        fr="**{n} changements** rendraient chacun l’avis favorable. Celui qui demande le moins : {first}.",
        en="**{n} changes** would each make the opinion favourable. The least demanding: {first}.",
    ),
)
NOT_FOUND = Text(
    fr="**Rien de ce qui a été essayé ne suffit** à un avis favorable.",
    en="**Nothing that was tried is enough** for a favourable opinion.",
)
FOUND_TO_STUDY = Counted(
    one=Text(
        fr="**{n} changement** ferait du dossier un dossier **à étudier** : {first}.",
        en="**{n} change** would make it a file **to be studied**: {first}.",
    ),
    many=Text(
        fr=(
            "**{n} changements** feraient chacun du dossier un dossier **à étudier**. Celui qui demande le moins : "
            "{first}."
        ),
        en="**{n} changes** would each make it a file **to be studied**. The least demanding: {first}.",
    ),
)
NEXT_STEP = Text(
    fr=(
        "Le client peut demander qu’une personne réexamine la demande, ou faire corriger une donnée fausse "
        "(voir « {link} »)."
    ),
    en="The client may ask that a person look again, or have a wrong value corrected (see “{link}”).",
)
NOTHING_TO_CHANGE = Text(
    fr="Rien ne peut être changé dans cette demande : il manque de quoi calculer.",
    en="Nothing can be changed in this application: what the computation needs is missing.",
)
TRIED = Text(fr="Limites essayées : {limits}.", en="Limits tried: {limits}.")
TRIED_LEVER = Text(fr="{lever} ({low} à {high})", en="{lever} ({low} to {high})")
NEAREST = Text(
    fr="Au mieux, le score atteindrait {points} : encore {to_favourable} pour un avis favorable.",
    en="At best, the score would reach {points}: {to_favourable} more for a favourable opinion.",
)
NEAREST_UNFAVOURABLE = Text(
    fr=(
        "Au mieux, le score atteindrait {points} : encore {to_study} pour que le dossier soit à étudier, "
        "{to_favourable} pour un avis favorable."
    ),
    en=(
        "At best, the score would reach {points}: {to_study} more for a file to be studied, {to_favourable} for a "
        "favourable opinion."
    ),
)
NONE_BETTER = Text(fr="Rien n’améliore le score.", en="Nothing improves the score.")
NEAREST_TITLE = Text(
    fr="Le mieux qui ait été trouvé, et qui ne suffit pas", en="The best that was found, which is not enough"
)

TITLE = Counted(
    one=Text(fr="Le changement qui a été trouvé", en="The change that was found"),
    many=Text(fr="De ce qui demande le moins à ce qui demande le plus", en="From the least to the most demanding"),
)
ASIDE = Text(fr="chaque changement a été recalculé", en="each change has been computed anew")
DETAIL = Text(
    fr="Montant {amount}, {term} à {instalment} par mois, au lieu de {before}.",
    en="Amount {amount}, {term} at {instalment} a month, instead of {before}.",
)
SAME_LOAN = Text(fr="Le prêt demandé ne change pas.", en="The loan asked for does not change.")
TOTAL = Text(
    fr="En tout, environ {total} à rembourser, comme la demande.", en="About {total} to repay in all, as asked."
)
TOTAL_MORE = Text(
    fr="En tout, environ {total} à rembourser, {difference} de plus que la demande.",
    en="About {total} to repay in all, {difference} more than the application.",
)
TOTAL_LESS = Text(
    fr="En tout, environ {total} à rembourser, {difference} de moins que la demande.",
    en="About {total} to repay in all, {difference} less than the application.",
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
