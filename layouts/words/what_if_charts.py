"""Words of the score along an amount, a term, a down payment, and over two of them."""

from collections.abc import Mapping
from types import MappingProxyType

from features.text import Text
from scoring.views import Recommendation
from scoring.whatif_views import Lever

TITLE = Text(fr="Le score selon ce qui change", en="The score by what changes")
ASIDE = Text(fr="en points ; le reste comme demandé", en="in points; the rest as asked")
KEY = Text(fr="Cercle : la demande. {edges}", en="Circle: the application. {edges}")
KEY_SIMULATION = Text(
    fr="Losange : la simulation, avec tous ses changements ; la courbe n’en change qu’un.",
    en="Diamond: the simulation with all its changes; the curve changes only one.",
)
STEPS = Text(
    fr="De petites hausses et baisses n’ont pas de sens : le modèle avance par paliers.",
    en="Small rises and falls mean nothing: the model moves in steps.",
)
CURVES: Mapping[Lever, Text] = MappingProxyType(
    {
        Lever.AMOUNT: Text(fr="Selon le montant emprunté", en="By the amount borrowed"),
        Lever.DOWN_PAYMENT: Text(fr="Selon ce qui est payé comptant", en="By what is paid up front"),
        Lever.TERM: Text(fr="Selon la durée", en="By the term"),
        Lever.INCOME: Text(fr="Selon le revenu corrigé", en="By the corrected income"),
    }
)
NAMED = Text(fr="{title} : {said}", en="{title}: {said}")
CURVE = Text(
    fr="Au mieux {best} points, pour {best_at} ; au pire {worst}, pour {worst_at}.",
    en="At best {best} points, for {best_at}; at worst {worst}, for {worst_at}.",
)
CURVE_FLAT = Text(
    fr="Ce choix ne change presque rien : de {worst} à {best} points.",
    en="This choice changes almost nothing: {worst} to {best} points.",
)
CURVE_SAME = Text(
    fr="Ce choix ne change rien : {points} points partout.",
    en="This choice changes nothing: {points} points throughout.",
)
MAP = Text(fr="Montant et durée ensemble", en="Amount and term together")
MAP_SHARE = Text(fr="Favorable dans {share} des cas essayés.", en="Favourable in {share} of the cases tried.")
MAP_NEVER = Text(
    fr="Jamais favorable, à étudier dans {share} des cas essayés.",
    en="Never favourable, to be studied in {share} of the cases tried.",
)
EVERYWHERE: Mapping[Recommendation, Text] = MappingProxyType(
    {
        Recommendation.FAVOURABLE: Text(fr="Favorable partout.", en="Favourable everywhere."),
        Recommendation.TO_STUDY: Text(fr="À étudier partout.", en="To be studied everywhere."),
        Recommendation.UNFAVOURABLE: Text(fr="Défavorable partout.", en="Unfavourable everywhere."),
    }
)
HOLDS = Text(fr="L’avis resterait favorable {where}.", en="The opinion would stay favourable {where}.")
HOLDS_EVERYWHERE = Text(
    fr="pour toutes les durées et tous les montants essayés", en="for all terms and all amounts tried"
)
HOLDS_ALL_AMOUNTS = Text(fr="pour tous les montants essayés", en="for all amounts tried")
HOLDS_ALL_TERMS = Text(fr="pour toutes les durées essayées", en="for all terms tried")
HOLDS_UP_TO = Text(fr="jusqu’à {amount}", en="up to {amount}")
HOLDS_FROM = Text(fr="pour les durées essayées à partir de {months}", en="for the terms tried from {months} on")
OR = Text(fr="{first}, ou {last}", en="{first}, or {last}")
NO_CURVE = Text(
    fr="Aucune courbe : ni le montant, ni la durée, ni ce qui est payé comptant ne peuvent changer dans cette demande.",
    en="No curve: neither the amount, the term nor what is paid up front can change in this application.",
)
HOVER = Text(fr="{value} : {points}", en="{value}: {points}")
HOVER_ASKED = Text(fr="La demande : {value}, {points}", en="The application: {value}, {points}")
HOVER_SIMULATED = Text(fr="La simulation", en="The simulation")
HOVER_MAP = Text(fr="{terms}, de {low} à {high} : {opinion}", en="{terms}, {low} to {high}: {opinion}")
ROWS = Text(fr="Durée \\ montant", en="Term \\ amount")
