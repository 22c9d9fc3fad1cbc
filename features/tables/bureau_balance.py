"""The bureau_balance table: one row per credit at the bureau and month."""

from features.tables.column import Table
from features.tables.declare import category, identifier, integer

BUREAU_BALANCE = Table(
    name="bureau_balance",
    columns=(
        identifier("SK_ID_BUREAU", "Number of the credit at the bureau."),
        integer("MONTHS_BALANCE", "months", "Month, relative to the application: 0 is the latest, -1 the one before."),
        category(
            "STATUS",
            "C closed, X unknown, 0 not late, 1 up to 30 days late, 2 31–60, 3 61–90, 4 91–120, 5 more, or sold.",
            ("X",),
        ),
    ),
    parent="bureau",
    parent_key="SK_ID_BUREAU",
)
