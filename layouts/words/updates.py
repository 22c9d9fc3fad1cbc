"""Words about a portfolio that was updated while the page was open."""

from features.text import Text

UPDATED = Text(
    fr="Le portefeuille a été mis à jour depuis l’ouverture de cette page : les réponses qui suivent le lisent déjà.",
    en="The portfolio was updated since this page was opened: the answers that follow already read it.",
)
RELOAD = Text(fr="Recharger la page", en="Reload the page")
