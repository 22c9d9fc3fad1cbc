"""Where the client works. The levels stand by published default rate, lowest first."""

from features.catalog.level import level, position_in
from features.feature import Feature, Risk, Theme, Unit
from features.tables.application import APPLICATION
from features.text import Text

ORGANISATIONS = (
    level("Trade: type 4", "Commerce (type 4)", "Trade (type 4)"),
    level("Industry: type 12", "Industrie (type 12)", "Industry (type 12)"),
    level("Transport: type 1", "Transports (type 1)", "Transport (type 1)"),
    level("Trade: type 6", "Commerce (type 6)", "Trade (type 6)"),
    level("Security Ministries", "Ministères de sécurité", "Security ministries"),
    level("University", "Université", "University"),
    level("Police", "Police", "Police"),
    level("Military", "Armée", "Army"),
    level("Bank", "Banque", "Bank"),
    level("Culture", "Culture", "Culture"),
    level("Insurance", "Assurance", "Insurance"),
    level("Religion", "Religion", "Religion"),
    level("School", "École", "School"),
    level("Trade: type 5", "Commerce (type 5)", "Trade (type 5)"),
    level("Hotel", "Hôtellerie", "Hotels"),
    level("Industry: type 10", "Industrie (type 10)", "Industry (type 10)"),
    level("Medicine", "Santé", "Health care"),
    level("Services", "Services", "Services"),
    level("Electricity", "Électricité", "Electricity"),
    level("Industry: type 9", "Industrie (type 9)", "Industry (type 9)"),
    level("Industry: type 5", "Industrie (type 5)", "Industry (type 5)"),
    level("Government", "Administration", "Public administration"),
    level("Trade: type 2", "Commerce (type 2)", "Trade (type 2)"),
    level("Kindergarten", "École maternelle", "Nursery school"),
    level("Industry: type 6", "Industrie (type 6)", "Industry (type 6)"),
    level("Emergency", "Secours", "Emergency services"),
    level("Industry: type 2", "Industrie (type 2)", "Industry (type 2)"),
    level("Telecom", "Télécommunications", "Telecommunications"),
    level("Other", "Autre employeur", "Another employer"),
    level("Transport: type 2", "Transports (type 2)", "Transport (type 2)"),
    level("Legal Services", "Services juridiques", "Legal services"),
    level("Housing", "Gestion de logements", "Housing management"),
    level("Industry: type 7", "Industrie (type 7)", "Industry (type 7)"),
    level("Business Entity Type 1", "Entreprise (type 1)", "Company (type 1)"),
    level("Advertising", "Publicité", "Advertising"),
    level("Postal", "Poste", "Post"),
    level("Business Entity Type 2", "Entreprise (type 2)", "Company (type 2)"),
    level("Industry: type 11", "Industrie (type 11)", "Industry (type 11)"),
    level("Trade: type 1", "Commerce (type 1)", "Trade (type 1)"),
    level("Mobile", "Téléphonie mobile", "Mobile phones"),
    level("Transport: type 4", "Transports (type 4)", "Transport (type 4)"),
    level("Business Entity Type 3", "Entreprise (type 3)", "Company (type 3)"),
    level("Trade: type 7", "Commerce (type 7)", "Trade (type 7)"),
    level("Security", "Gardiennage", "Guarding"),
    level("Industry: type 4", "Industrie (type 4)", "Industry (type 4)"),
    level("Self-employed", "Travail indépendant", "Self-employment"),
    level("Trade: type 3", "Commerce (type 3)", "Trade (type 3)"),
    level("Agriculture", "Agriculture", "Farming"),
    level("Realtor", "Agence immobilière", "Estate agency"),
    level("Industry: type 3", "Industrie (type 3)", "Industry (type 3)"),
    level("Industry: type 1", "Industrie (type 1)", "Industry (type 1)"),
    level("Cleaning", "Nettoyage", "Cleaning"),
    level("Construction", "Construction", "Building work"),
    level("Restaurant", "Restauration", "Restaurants"),
    level("Industry: type 8", "Industrie (type 8)", "Industry (type 8)"),
    level("Industry: type 13", "Industrie (type 13)", "Industry (type 13)"),
    level("Transport: type 3", "Transports (type 3)", "Transport (type 3)"),
)

ORGANISATION: tuple[Feature, ...] = (
    Feature(
        name="organisation_category",
        expr=position_in(ORGANISATIONS, APPLICATION["ORGANIZATION_TYPE"]),
        unit=Unit.CATEGORY,
        theme=Theme.EMPLOYMENT,
        risk=Risk.INCREASES,
        levels=ORGANISATIONS,
        label=Text(fr="Employeur ou branche", en="Employer or trade"),
        description=Text(
            fr="Sorte d’employeur ou branche d’activité ; les types numérotés sont ceux de la source. "
            "Non renseigné : aucun employeur indiqué, souvent à la retraite.",
            en="Kind of employer or trade; the numbered types are those of the source. "
            "Unknown: no employer is given, often in retirement.",
        ),
    ),
)
