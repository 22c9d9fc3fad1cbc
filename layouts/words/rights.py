"""Words of what a client may ask for, whatever the opinion."""

from features.text import Text

TITLE = Text(fr="Ce que le client peut demander", en="What the client may ask for")
A_PERSON = Text(
    fr=(
        "**Qu’une personne réexamine la demande.** Le score ne voit pas tout : le client peut donner son point de vue "
        "et apporter ce qui manque."
    ),
    en=(
        "**That a person looks at the request again.** The score does not see everything: the client may say how "
        "things stand and bring what is missing."
    ),
)
THE_REASONS = Text(
    fr="**Les raisons de l’avis.** Elles sont plus bas, dans « Pourquoi », avec le poids de chacune.",
    en="**The reasons for the opinion.** They stand below, in “Why”, with the weight of each.",
)
A_CORRECTION = Text(
    fr="**Une correction.** Une information fausse dans « Informations » se corrige, et le score se calcule à nouveau.",
    en="**A correction.** Wrong information in “Information” is corrected, and the score is computed again.",
)
THE_DATA = Text(
    fr="**Une copie de ses données.** Elles sont à lui : tout ce que la page montre peut lui être remis.",
    en="**A copy of the data.** They are the client’s own: all that the page shows may be handed over.",
)
ALL = (A_PERSON, THE_REASONS, A_CORRECTION, THE_DATA)
"""In the order of the page."""
