"""Words of the simulation: what can be changed, what it gives, what moved."""

from collections.abc import Mapping
from types import MappingProxyType

from features.text import Text
from layouts.words.saying import Counted
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
FORM_HINT = Text(fr="Un champ vide reste comme demandé.", en="An empty field stays as asked.")
LEVERS: Mapping[Lever, Text] = MappingProxyType(
    {
        Lever.AMOUNT: Text(fr="Montant emprunté", en="Amount borrowed"),
        Lever.DOWN_PAYMENT: Text(fr="Apport en plus", en="Additional down payment"),
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
        Lever.TERM: Text(fr="Au taux supposé : l’échéance suit.", en="At the assumed rate: the instalment follows."),
        Lever.INCOME: Text(
            fr="Seulement avec un justificatif : le revenu ne se choisit pas.",
            en="Only with proof: an income is not a choice.",
        ),
    }
)
RANGE = Text(fr="{lever}, au curseur", en="{lever}, by slider")
ASKED = Text(fr="demandé : {value}", en="asked: {value}")
ASKED_NOTHING = Text(fr="demandé : rien de plus", en="asked: nothing more")
ASKED_TERM = Text(fr="au taux supposé : {value}", en="at the assumed rate: {value}")
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
            fr="Un crédit renouvelable ne paie pas un bien : il n’a pas d’apport.",
            en="A revolving loan pays for no goods: it has no down payment.",
        ),
    }
)
REVOLVING_OTHER = Text(fr="Ne se change pas pour un crédit renouvelable.", en="Cannot be changed for a revolving loan.")
NO_RATE = Text(
    fr="Aucun taux n’explique le montant et l’échéance de cette demande : la durée ne se calcule pas.",
    en="No rate explains the amount and the instalment of this application: the term cannot be computed.",
)

NOT_A_NUMBER = Text(
    fr="Ce n’est pas un nombre. Écrivez par exemple {example}. {stays}",
    en="This is no number. Write {example}, for example. {stays}",
)
BELOW = Text(fr="Au moins {limit}. {stays}", en="At least {limit}. {stays}")
ABOVE = Text(fr="Au plus {limit}. {stays}", en="At most {limit}. {stays}")
LOCKED = Text(
    fr="Ne peut pas être changé dans cette demande. {stays}", en="Cannot be changed in this application. {stays}"
)
STAYS = Text(fr="La dernière simulation reste affichée.", en="The last simulation stays on the page.")

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
CREDITS = Text(fr="Crédits ailleurs à solder avant", en="Credits elsewhere to pay off before")
CREDIT_SINCE = Text(fr="{kind}, depuis {age}", en="{kind}, for {age}")
CREDIT_OWED = Text(fr="{credit} : {amount} à rembourser", en="{credit}: {amount} to repay")
CREDIT_UNKNOWN = Text(fr="{credit} : reste à payer non renseigné", en="{credit}: sum owed not provided")
RESET = Text(fr="Revenir à la demande", en="Back to the application")
UNDO_MEANS = Text(fr="Annuler : revenir au changement d’avant (Ctrl+Z)", en="Undo: back to the change before (Ctrl+Z)")

RESULT = Text(fr="Avant, après", en="Before, after")
ITEM = Text(fr="Élément", en="Item")
BEFORE = Text(fr="Demande", en="Application")
AFTER = Text(fr="Simulation", en="Simulation")
ROW_SCORE = Text(fr="Score", en="Score")
ROW_OPINION = Text(fr="Avis", en="Opinion")
ROW_RISK = Text(fr="Difficultés de paiement", en="Payment difficulties")
ROW_AMOUNT = Text(fr="Montant emprunté", en="Amount borrowed")
ROW_GOODS = Text(fr="Prix du bien", en="Price of the goods")
ROW_ANNUITY = Text(fr="Échéance", en="Instalment")
ROW_TERM = Text(fr="Durée au taux supposé", en="Term at the assumed rate")
ROW_INCOME = Text(fr="Revenu déclaré", en="Declared income")
NONE = Text(fr="–", en="–")
ABOUT = Text(fr="environ {value}", en="about {value}")
IN_100 = Text(fr="environ {n} sur 100", en="about {n} out of 100")
UNDER_ONE_IN_100 = Text(fr="moins de 1 sur 100", en="fewer than 1 out of 100")

NO_CHANGE = Text(
    fr="Rien n’est changé : c’est la demande, à **{before} points**.",
    en="Nothing is changed: this is the application, at **{before} points**.",
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
    fr="Échéance et durée sont calculées au taux supposé de {rate} par an ; le taux réel sera celui de l’offre.",
    en="Instalment and term are computed at an assumed rate of {rate} a year; the real rate will be that of the offer.",
)
SCALE_KEY = Text(
    fr="Trait creux : la demande ; trait plein : la simulation ; trait fin : le seuil de {threshold} points.",
    en="Hollow mark: the application; solid mark: the simulation; thin line: the threshold of {threshold} points.",
)

MOVED = Text(fr="Ce qui bouge dans le score", en="What moves in the score")
MOVED_ASIDE = Text(fr="en points, le plus fort d’abord", en="in points, the strongest first")
NOTHING_MOVED = Text(
    fr="Rien ne bouge. Changez un champ, ou essayez une proposition.",
    en="Nothing moves. Change a field, or try a proposal.",
)
MOVED_VALUE = Text(fr="{label} : {after} au lieu de {before}.", en="{label}: {after} instead of {before}.")
SAME_VALUE = Text(fr="{label} : toujours {value}.", en="{label}: still {value}.")
MOVED_POINTS = Text(
    fr="comptait pour {before}, compterait pour {after}", en="counted for {before}, would count for {after}"
)
SAME_VALUE_POINTS = Text(
    fr="comptait pour {before}, compterait pour {after} : son poids dépend du reste",
    en="counted for {before}, would count for {after}: its weight depends on the rest",
)
SLIGHTLY = Counted(
    one=Text(fr="{n} autre élément bouge à peine.", en="{n} other item hardly moves."),
    many=Text(fr="{n} autres éléments bougent à peine.", en="{n} other items hardly move."),
)
BY_THEME = Text(fr="Par thème : {themes}.", en="By theme: {themes}.")
