"""Words about a portfolio that was updated while the page was open."""

from features.text import Text

UPDATED = Text(
    fr=(
        "Le portefeuille a été mis à jour depuis l’ouverture de cette page : ce qui s’ouvre maintenant vient déjà du "
        "nouveau."
    ),
    en="The portfolio was updated since this page was opened: what opens now already comes from the new one.",
)
RELOAD = Text(fr="Recharger la page", en="Reload the page")
