"""Words of the score along an amount, a term, a down payment, and over two of them."""

from collections.abc import Mapping
from types import MappingProxyType

from features.text import Text
from scoring.whatif_views import Lever

TITLE = Text(fr="Le score selon ce qui change", en="The score by what changes")
ASIDE = Text(fr="en points ; le reste comme demandé", en="in points; the rest as asked")
CURVES: Mapping[Lever, Text] = MappingProxyType(
    {
        Lever.AMOUNT: Text(fr="Selon le montant emprunté", en="By the amount borrowed"),
        Lever.DOWN_PAYMENT: Text(fr="Selon l’apport en plus", en="By the additional down payment"),
        Lever.TERM: Text(fr="Selon la durée", en="By the term"),
        Lever.INCOME: Text(fr="Selon le revenu corrigé", en="By the corrected income"),
    }
)
CURVE_LABEL = Text(
    fr="{title} : de {first} points à {low} jusqu’à {last} points à {high}",
    en="{title}: from {first} points at {low} to {last} points at {high}",
)
MAP = Text(fr="Montant et durée ensemble", en="Amount and term together")
MAP_LABEL = Text(
    fr="Avis selon le montant emprunté et la durée : favorable dans {share} des cas essayés",
    en="Opinion by amount borrowed and term: favourable in {share} of the cases tried",
)
CAPTION = Text(
    fr="Cercle : la demande. Losange : la simulation. Tirets : le seuil.",
    en="Circle: the application. Diamond: the simulation. Dashes: the threshold.",
)
MAP_CAPTION = Text(
    fr="Cercle : la demande. Losange : la simulation.", en="Circle: the application. Diamond: the simulation."
)
NO_CURVE = Text(
    fr="Aucune courbe : ni le montant, ni la durée, ni l’apport ne peuvent changer dans cette demande.",
    en="No curve: neither amount, term nor down payment can change in this application.",
)
HOVER = Text(fr="{value} : {points}", en="{value}: {points}")
HOVER_ASKED = Text(fr="La demande : {value}, {points}", en="The application: {value}, {points}")
HOVER_SIMULATED = Text(fr="La simulation", en="The simulation")
HOVER_MAP = Text(fr="{terms}, de {low} à {high} : {opinion}", en="{terms}, {low} to {high}: {opinion}")
ROWS = Text(fr="Durée \\ montant", en="Term \\ amount")
