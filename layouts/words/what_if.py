"""Words of the simulation: what can be changed, what it gives, what moved."""

from collections.abc import Mapping
from types import MappingProxyType

from features.text import Text
from scoring.whatif_views import Lever

TITLE = Text(fr="Ce qui changerait l’avis", en="What would change the opinion")
SHORT = Text(fr="Simuler", en="Simulate")
WAITING = Text(
    fr="Les changements possibles sont calculés quand cette section est à l’écran.",
    en="Possible changes are computed when this section is on the screen.",
)
UNSEEN = Text(
    fr="Section non ouverte avant l’impression : aucun changement n’a été cherché.",
    en="Section not opened before printing: no change was sought.",
)
"""On paper."""

FORM = Text(fr="Essayer un changement", en="Try a change")
FORM_HINT = Text(fr="En gris : la demande. Écrivez par-dessus.", en="In grey: the application. Type over it.")
LEVERS: Mapping[Lever, Text] = MappingProxyType(
    {
        Lever.AMOUNT: Text(fr="Montant emprunté", en="Amount borrowed"),
        Lever.DOWN_PAYMENT: Text(fr="À payer comptant en plus", en="Extra to pay up front"),
        Lever.TERM: Text(fr="Durée de remboursement", en="Repayment term"),
        Lever.INCOME: Text(fr="Revenu déclaré, corrigé", en="Declared income, corrected"),
    }
)
MEANS: Mapping[Lever, Text] = MappingProxyType(
    {
        Lever.AMOUNT: Text(
            fr="Le prix du bien suit en proportion.", en="The price of the goods follows in proportion."
        ),
        Lever.DOWN_PAYMENT: Text(
            fr="On emprunte autant de moins ; le prix du bien ne change pas.",
            en="As much less is borrowed; the price of the goods does not change.",
        ),
        Lever.TERM: Text(fr="L’échéance est recalculée.", en="The instalment is computed anew."),
        Lever.INCOME: Text(
            fr="Seulement avec un justificatif : le revenu ne se choisit pas.",
            en="Only with proof: an income is not a choice.",
        ),
    }
)
RANGE = Text(fr="{lever}, au curseur", en="{lever}, by slider")
ASKED = Text(fr="demandé : {value}", en="asked: {value}")
ASKED_NOTHING = Text(fr="demandé : rien de plus", en="asked: nothing more")
ASKED_TERM = Text(fr="calculée : {value}", en="computed: {value}")
DECLARED = Text(fr="déclaré : {value}", en="declared: {value}")
LIMITS = Text(fr="de {low} à {high}", en="{low} to {high}")

UNKNOWN: Mapping[Lever, Text] = MappingProxyType(
    {
        Lever.AMOUNT: Text(
            fr="Cette demande ne dit pas le montant emprunté.", en="This application does not give the amount borrowed."
        ),
        Lever.DOWN_PAYMENT: Text(
            fr="Cette demande ne dit pas le montant emprunté ou le prix du bien.",
            en="This application does not give the amount borrowed or the price of the goods.",
        ),
        Lever.TERM: Text(
            fr="Cette demande ne dit pas le montant emprunté ou l’échéance : la durée ne se calcule pas.",
            en="This application does not give the amount borrowed or the instalment: the term cannot be computed.",
        ),
        Lever.INCOME: Text(
            fr="Cette demande ne dit pas le revenu : il n’y a rien à corriger.",
            en="This application does not give the income: there is nothing to correct.",
        ),
    }
)
REVOLVING: Mapping[Lever, Text] = MappingProxyType(
    {
        Lever.TERM: Text(fr="Un crédit renouvelable n’a pas de durée.", en="A revolving loan has no term."),
        Lever.DOWN_PAYMENT: Text(
            fr="Un crédit renouvelable ne paie pas un bien : rien n’est à payer comptant.",
            en="A revolving loan pays for no goods: there is nothing to pay up front.",
        ),
    }
)
REVOLVING_OTHER = Text(fr="Ne se change pas pour un crédit renouvelable.", en="Cannot be changed for a revolving loan.")
NO_RATE = Text(
    fr="Aucun taux n’explique le montant et l’échéance de cette demande : la durée ne se calcule pas.",
    en="No rate explains the amount and the instalment of this application: the term cannot be computed.",
)

NOT_A_NUMBER = Text(
    fr="Ce n’est pas un nombre. Écrivez par exemple {example}.", en="This is no number. Write {example}, for example."
)
BELOW = Text(
    fr="Au moins {limit} : c’est le moins que le simulateur essaie.",
    en="At least {limit}: it is the least that the simulator tries.",
)
ABOVE = Text(
    fr="Au plus {limit} : c’est le plus que le simulateur essaie.",
    en="At most {limit}: it is the most that the simulator tries.",
)
LOCKED = Text(fr="Ne peut pas être changé dans cette demande.", en="Cannot be changed in this application.")
STAYS = Text(
    fr="Un champ est à corriger ; en attendant, la dernière simulation reste affichée.",
    en="A field needs correcting; meanwhile the last simulation stays on the page.",
)

CORRECTION = Text(fr="Corriger des données", en="Correct values")
NOTE = Text(fr="D’où viennent les corrections (obligatoire)", en="Where the corrections come from (required)")
NOTE_NEEDED = Text(
    fr="Dites d’où vient la correction (un bulletin de paie, par exemple) : sans cela, elle n’est pas comptée.",
    en="Say where the correction comes from (a payslip, for example): without it, it does not count.",
)
NOTE_TOO_LONG = Text(
    fr="Au plus {most} caractères : la correction n’est pas comptée.",
    en="At most {most} characters: the correction does not count.",
)

PAPERS = Text(fr="Pièces à fournir en plus", en="Documents to hand in besides")
PAPER = Text(fr="Pièce n° {number}", en="Document no. {number}")
CREDITS = Text(fr="Crédits ailleurs remboursés avant ce prêt", en="Credits elsewhere repaid before this loan")
CREDIT_SINCE = Text(fr="{kind}, depuis {age}", en="{kind}, for {age}")
CREDIT_OWED = Text(fr="{credit} : {amount} à rembourser", en="{credit}: {amount} to repay")
CREDIT_UNKNOWN = Text(fr="{credit} : reste à payer non renseigné", en="{credit}: sum owed not provided")
RESET = Text(fr="Revenir à la demande", en="Back to the application")
UNDO_MEANS = Text(fr="Annuler : revenir au changement d’avant (Ctrl+Z)", en="Undo: back to the change before (Ctrl+Z)")

RESULT = Text(fr="Avant, après", en="Before, after")
RESULT_UNCHANGED = Text(fr="La demande", en="The application")
ITEM = Text(fr="Élément", en="Item")
BEFORE = Text(fr="Demande", en="Application")
AFTER = Text(fr="Simulation", en="Simulation")
ROW_SCORE = Text(fr="Score", en="Score")
ROW_OPINION = Text(fr="Avis", en="Opinion")
ROW_RISK = Text(fr="Difficultés de paiement", en="Payment difficulties")
ROW_AMOUNT = Text(fr="Montant emprunté", en="Amount borrowed")
ROW_GOODS = Text(fr="Prix du bien", en="Price of the goods")
ROW_ANNUITY = Text(fr="Échéance par mois", en="Instalment a month")
ROW_SHARE = Text(fr="Part du revenu", en="Share of the income")
ROW_TERM = Text(fr="Durée calculée", en="Computed term")
ROW_TOTAL = Text(fr="Total à rembourser", en="Total to repay")
ROW_INCOME = Text(fr="Revenu", en="Income")
NONE = Text(fr="–", en="–")
ABOUT = Text(fr="environ {value}", en="about {value}")

NO_CHANGE = Text(
    fr="Rien n’est encore changé. La demande est à **{before} points**.",
    en="Nothing is changed yet. The application stands at **{before} points**.",
)
PASSES = Text(
    fr="{changes} : le score passerait de {before} à **{after} points** ({difference}).",
    en="{changes}: the score would go from {before} to **{after} points** ({difference}).",
)
REMAINS = Text(
    fr="{changes} : le score resterait à **{after} points**.",
    en="{changes}: the score would stay at **{after} points**.",
)
CAVEAT = Text(
    fr="C’est une simulation : un avis, pas une décision.", en="This is a simulation: an opinion, not a decision."
)
RATE = Text(
    fr=(
        "La demande ne donne pas de taux. Échéance et durée sont calculées à {rate} par an, frais et assurance "
        "compris, d’après les prêts passés de même forme ; le taux reste le même pour une autre durée. "
        "Ce n’est ni une offre, ni un TAEG."
    ),
    en=(
        "The application gives no rate. Instalment and term are computed at {rate} a year, fees and insurance "
        "included, from past loans of the same form; the rate stays the same over another term. "
        "This is neither an offer nor an APR."
    ),
)
CAUTION = Text(
    fr="L’échéance serait de {share} du revenu. Le score seul ne dit pas si le client peut la payer.",
    en=("The instalment would be {share} of the income. The score alone does not say whether the client can pay it."),
)
SCALE_KEY = Text(
    fr="Trait creux : la demande ; trait plein : la simulation. {edges}",
    en="Hollow mark: the application; solid mark: the simulation. {edges}",
)
EDGES = Text(
    fr="Les couleurs changent où l’avis change ({low} et {high}).",
    en="The colours change where the opinion does ({low} and {high}).",
)
