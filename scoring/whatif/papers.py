"""Papers that a client can still hand in."""

from collections.abc import Mapping, Sequence

from features.tables.application import APPLICATION
from scoring.whatif.loan import PRODUCT
from scoring.whatif_views import OptionView

PAPERS = tuple(column.name for column in APPLICATION.columns if column.name.startswith("FLAG_DOCUMENT_"))
NOT_GIVEN = 0.0


def papers_of(
    application: Mapping[str, float | str | None], usual: Mapping[str, Sequence[str]] | None
) -> tuple[OptionView, ...]:
    """Give the papers that the application says were not given, and that clients give for its product.

    Args:
        application: Raw columns by official name.
        usual: The papers of each product (NAME_CONTRACT_TYPE); None if the bundle does not know: then all.
    """
    product = application.get(PRODUCT)
    given = PAPERS if usual is None else usual.get(product, ()) if isinstance(product, str) else ()
    return tuple(OptionView(code=code) for code in PAPERS if code in given and application.get(code) == NOT_GIVEN)
