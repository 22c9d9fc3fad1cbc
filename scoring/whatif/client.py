"""Where every what-if of one client starts from."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from features.catalog.sources import source_columns
from features.feature import Feature
from scoring.bundle import Bundle
from scoring.history_records import Record
from scoring.place import known_or_none
from scoring.whatif.checked import Checked, checked
from scoring.whatif.corrections import correctable, provable_of, raw_columns
from scoring.whatif.credits import PaidOff, repayable
from scoring.whatif.levers import Levers, levers_of
from scoring.whatif.loan import PRICE, Loan, asked_loan, changed_loan
from scoring.whatif.papers import PAPERS, papers_of
from scoring.whatif_views import Changes, CorrectableView, OptionView

PAPER_GIVEN = 1.0


@dataclass(frozen=True, kw_only=True, eq=False)
class Client:
    """One client's application as it is."""

    bundle: Bundle
    client_id: int
    application: Mapping[str, float | str | None]
    history: Mapping[str, float | None]
    of_catalog: NDArray[np.float32]
    """Every feature, (n_features,), in catalog order; NaN is unknown."""
    values: NDArray[np.float32]
    """What the model reads, (n_model_features,), in its order; NaN is unknown."""
    margin: float
    paid_off: PaidOff
    """What the records of credits elsewhere say."""

    @classmethod
    def of(cls, bundle: Bundle, client_id: int) -> "Client":
        """Read one client.

        Raises:
            UnknownClientError: If no client has this number.
        """
        case = bundle.case_of(client_id)
        history = case.history()
        return cls(
            bundle=bundle,
            client_id=client_id,
            application=case.application(),
            history=history,
            of_catalog=case.values,
            values=case.values[[feature.in_model for feature in bundle.catalog]],
            margin=case.margin,
            paid_off=PaidOff(records=case.records()[Record.CREDIT], kept=frozenset(history)),
        )

    @cached_property
    def features(self) -> tuple[Feature, ...]:
        """What the model reads, in its order."""
        return tuple(feature for feature in self.bundle.catalog if feature.in_model)

    @cached_property
    def asked(self) -> Loan:
        """The loan asked for."""
        return asked_loan(self.application, self.bundle.policy)

    @cached_property
    def levers(self) -> Levers:
        """What can be moved, and how far."""
        return levers_of(self.asked, self.bundle.policy.levers)

    @cached_property
    def papers(self) -> tuple[OptionView, ...]:
        """The papers that may be handed in: none where the model reads none of them."""
        if not any(source_columns(feature).intersection(PAPERS) for feature in self.features):
            return ()
        return papers_of(self.application, self.bundle.manifest.get("papers"))

    @cached_property
    def credits_elsewhere(self) -> tuple[OptionView, ...]:
        """The running credits elsewhere that may be paid off."""
        return repayable(self.paid_off.records)

    @cached_property
    def correctable(self) -> tuple[CorrectableView, ...]:
        """What may be corrected besides the income; a revolving loan pays for no goods that have a price."""
        values = dict(zip(self.bundle.catalog, self.of_catalog, strict=True))
        views = [
            correctable(each, feature, known_or_none(values[feature]))
            for each, feature in provable_of(self.bundle.catalog)
            if not (self.asked.is_revolving and each.column == PRICE)
        ]
        return tuple(view for view in views if view is not None)

    def check(self, changes: Changes) -> Checked:
        """Sort changes by whether they can be made."""
        papers, credits_elsewhere = ({option.code for option in each} for each in (self.papers, self.credits_elsewhere))
        return checked(changes, self.levers, papers=papers, repayable=credits_elsewhere, correctable=self.correctable)

    def columns(self, changes: Changes) -> dict[str, float | str | None]:
        """Give the application columns that changes write, which are within limits: loan, papers, what is corrected."""
        given = dict.fromkeys(changes.papers, PAPER_GIVEN)
        papers = {code: given.get(code, self.application[code]) for code in (option.code for option in self.papers)}
        return {**raw_columns(changes.corrections), **changed_loan(self.asked, changes).columns(), **papers}
