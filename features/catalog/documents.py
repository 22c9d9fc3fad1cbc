"""The three documents that clients give most. Which paper each is, the source does not say."""

from features.expressions import flag, known
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

DOCUMENTS: tuple[Feature, ...] = (
    Feature(
        name="document_3_flag",
        expr=flag(known(APPLICATION["FLAG_DOCUMENT_3"]) == 1),
        unit=Unit.FLAG,
        theme=Theme.CONTACT,
        risk=Risk.FREE,
        label=Text(fr="Pièce n° 3 fournie", en="Document no. 3 given"),
        description=Text(
            fr="Oui si la pièce qui porte ce numéro a été fournie avec la demande. "
            "Non renseigné : la demande ne le précise pas.",
            en="Yes if the document with this number was given with the application. "
            "Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="document_6_flag",
        expr=flag(known(APPLICATION["FLAG_DOCUMENT_6"]) == 1),
        unit=Unit.FLAG,
        theme=Theme.CONTACT,
        risk=Risk.FREE,
        label=Text(fr="Pièce n° 6 fournie", en="Document no. 6 given"),
        description=Text(
            fr="Oui si la pièce qui porte ce numéro a été fournie avec la demande. "
            "Non renseigné : la demande ne le précise pas.",
            en="Yes if the document with this number was given with the application. "
            "Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="document_8_flag",
        expr=flag(known(APPLICATION["FLAG_DOCUMENT_8"]) == 1),
        unit=Unit.FLAG,
        theme=Theme.CONTACT,
        risk=Risk.FREE,
        label=Text(fr="Pièce n° 8 fournie", en="Document no. 8 given"),
        description=Text(
            fr="Oui si la pièce qui porte ce numéro a été fournie avec la demande. "
            "Non renseigné : la demande ne le précise pas.",
            en="Yes if the document with this number was given with the application. "
            "Unknown: the application does not say.",
        ),
    ),
)
