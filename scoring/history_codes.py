"""The codes of the history tables that the page words: each list is closed, what is not in it is unknown.

The values are those of the official files, from the frequencies published with the competition; a record keeps the
position of a code in its enumeration, so members are only ever added at the end.
"""

from enum import StrEnum


class CreditKind(StrEnum):
    """CREDIT_TYPE: what a credit elsewhere is for."""

    CONSUMER = "Consumer credit"
    CARD = "Credit card"
    CAR = "Car loan"
    MORTGAGE = "Mortgage"
    MICROLOAN = "Microloan"
    BUSINESS = "Loan for business development"
    OTHER = "Another type of loan"
    UNKNOWN = "Unknown type of loan"
    WORKING_CAPITAL = "Loan for working capital replenishment"
    CASH = "Cash loan (non-earmarked)"
    REAL_ESTATE = "Real estate loan"
    EQUIPMENT = "Loan for the purchase of equipment"
    SHARES = "Loan for purchase of shares (margin lending)"
    MOBILE_OPERATOR = "Mobile operator loan"
    INTERBANK = "Interbank credit"


class CreditState(StrEnum):
    """CREDIT_ACTIVE: how a credit elsewhere stands."""

    RUNNING = "Active"
    CLOSED = "Closed"
    SOLD = "Sold"
    BAD_DEBT = "Bad debt"


class Delay(StrEnum):
    """STATUS of a month of a credit elsewhere that was running and known, the worst last."""

    NONE = "0"
    UP_TO_30_DAYS = "1"
    UP_TO_60_DAYS = "2"
    UP_TO_90_DAYS = "3"
    UP_TO_120_DAYS = "4"
    LONGER = "5"
    """More than 120 days, or sold, or written off."""


class Outcome(StrEnum):
    """NAME_CONTRACT_STATUS: how an earlier application to this lender ended."""

    APPROVED = "Approved"
    UNUSED = "Unused offer"
    CANCELLED = "Canceled"
    REFUSED = "Refused"


class LoanKind(StrEnum):
    """NAME_CONTRACT_TYPE: what an earlier application to this lender asked for."""

    CONSUMER = "Consumer loans"
    CASH = "Cash loans"
    REVOLVING = "Revolving loans"


class Reason(StrEnum):
    """CODE_REJECT_REASON: why an application came to nothing; XAP (does not apply) and XNA (unknown) are no reason."""

    HC = "HC"
    LIMIT = "LIMIT"
    SCO = "SCO"
    CLIENT = "CLIENT"
    SCOFR = "SCOFR"
    VERIF = "VERIF"
    SYSTEM = "SYSTEM"


class Goods(StrEnum):
    """NAME_GOODS_CATEGORY: what a loan for goods pays for; XNA is unknown."""

    MOBILE = "Mobile"
    ELECTRONICS = "Consumer Electronics"
    COMPUTERS = "Computers"
    AUDIO_VIDEO = "Audio/Video"
    FURNITURE = "Furniture"
    CONSTRUCTION = "Construction Materials"
    CLOTHING = "Clothing and Accessories"
    PHOTO = "Photo / Cinema Equipment"
    CAR_PARTS = "Auto Accessories"
    JEWELLERY = "Jewelry"
    HOMEWARES = "Homewares"
    MEDICAL = "Medical Supplies"
    VEHICLES = "Vehicles"
    GARDENING = "Gardening"
    SPORT = "Sport and Leisure"
    OFFICE = "Office Appliances"
    TOURISM = "Tourism"
    OTHER = "Other"
    MEDICINE = "Medicine"
    DIRECT_SALES = "Direct Sales"
    FITNESS = "Fitness"
    SERVICE = "Additional Service"
    EDUCATION = "Education"
    WEAPON = "Weapon"
    INSURANCE = "Insurance"
    ANIMALS = "Animals"
    HOUSE = "House Construction"


class Standing(StrEnum):
    """How a loan from this lender stands; worked out by the build, not an official code."""

    RUNNING = "running"
    ENDED = "ended"
