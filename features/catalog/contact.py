"""Papers, registration and ways to reach the client."""

from functools import reduce
from operator import add

import narwhals as nw

from features.expressions import flag, known, years_since
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION, FIRST_DOCUMENT, LAST_DOCUMENT
from features.text import Text

_documents = [nw.col(f"FLAG_DOCUMENT_{number}") for number in range(FIRST_DOCUMENT, LAST_DOCUMENT + 1)]

CONTACT: tuple[Feature, ...] = (
    Feature(
        name="identity_document_years",
        expr=years_since(APPLICATION["DAYS_ID_PUBLISH"]),
        unit=Unit.YEARS,
        theme=Theme.CONTACT,
        risk=Risk.DECREASES,
        label=Text(fr="Ancienneté de la pièce d’identité", en="Age of the identity document"),
        description=Text(
            fr="Temps écoulé entre la délivrance de la pièce d’identité et la demande. "
            "Non renseigné : la date n’est pas connue.",
            en="Time from the issue of the identity document to the application. Unknown: the date is not known.",
        ),
    ),
    Feature(
        name="registration_years",
        expr=years_since(APPLICATION["DAYS_REGISTRATION"]),
        unit=Unit.YEARS,
        theme=Theme.CONTACT,
        risk=Risk.DECREASES,
        label=Text(fr="Ancienneté de l’inscription administrative", en="Time since the official registration"),
        description=Text(
            fr="Temps écoulé entre le dernier changement d’inscription auprès de l’administration et la demande. "
            "Non renseigné : la date n’est pas connue.",
            en="Time from the last change of registration with the authorities to the application. "
            "Unknown: the date is not known.",
        ),
    ),
    Feature(
        name="phone_change_years",
        expr=years_since(APPLICATION["DAYS_LAST_PHONE_CHANGE"]),
        unit=Unit.YEARS,
        theme=Theme.CONTACT,
        risk=Risk.DECREASES,
        label=Text(fr="Temps depuis le changement de téléphone", en="Time since the phone was changed"),
        description=Text(
            fr="Temps écoulé entre le dernier changement de téléphone et la demande. "
            "Non renseigné : la date n’est pas connue.",
            en="Time from the last change of phone to the application. Unknown: the date is not known.",
        ),
    ),
    Feature(
        name="document_count",
        expr=reduce(add, _documents),
        unit=Unit.COUNT,
        theme=Theme.CONTACT,
        risk=Risk.FREE,
        actionable=True,
        label=Text(fr="Pièces fournies avec la demande", en="Documents given with the application"),
        description=Text(
            fr="Nombre de pièces fournies parmi les vingt qui peuvent l’être. "
            "Non renseigné : on ignore si l’une d’elles a été fournie.",
            en="Number of documents given out of the twenty that may be. "
            "Unknown: it is not known whether one of them was given.",
        ),
    ),
    Feature(
        name="home_phone_flag",
        expr=flag(known(APPLICATION["FLAG_PHONE"]) == 1),
        unit=Unit.FLAG,
        theme=Theme.CONTACT,
        risk=Risk.FREE,
        label=Text(fr="Téléphone du domicile fourni", en="Home phone number given"),
        description=Text(
            fr="Oui si le numéro de téléphone du domicile a été fourni. Non renseigné : la demande ne le précise pas.",
            en="Yes if a home phone number was given. Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="email_flag",
        expr=flag(known(APPLICATION["FLAG_EMAIL"]) == 1),
        unit=Unit.FLAG,
        theme=Theme.CONTACT,
        risk=Risk.FREE,
        label=Text(fr="Adresse électronique fournie", en="E-mail address given"),
        description=Text(
            fr="Oui si une adresse électronique a été fournie. Non renseigné : la demande ne le précise pas.",
            en="Yes if an e-mail address was given. Unknown: the application does not say.",
        ),
    ),
    Feature(
        name="work_phone_flag",
        expr=flag(known(APPLICATION["FLAG_WORK_PHONE"]) == 1),
        unit=Unit.FLAG,
        theme=Theme.CONTACT,
        risk=Risk.FREE,
        label=Text(fr="Second numéro de travail fourni", en="Second work phone number given"),
        description=Text(
            fr="Oui si un second numéro de téléphone professionnel a été fourni. "
            "Non renseigné : la demande ne le précise pas.",
            en="Yes if a second work phone number was given. Unknown: the application does not say.",
        ),
    ),
)
