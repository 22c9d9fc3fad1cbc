"""All clients in a few narrow columns: filtered, sorted and read by the page, whatever their number."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, assert_never

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature, Level
from features.text import Language, Text
from scoring import manifest as contents
from scoring.bundle import Bundle
from scoring.main_reasons import AGAINST, IN_FAVOUR, NO_FEATURE
from scoring.place import known_or_none
from scoring.points import points_of_margin
from scoring.policy import Policy
from scoring.views import Recommendation
from scoring.worklist_views import ListChoices, ListColumn, ListFilter, ListReason, ListRow, ListSort

CONTRACT = "contract_type_category"
INCOME = "income_type_category"
AMOUNT = "loan_amount_currency"
OPINIONS = (Recommendation.UNFAVOURABLE, Recommendation.TO_STUDY, Recommendation.FAVOURABLE)
UNKNOWN_LEVEL = -1


@dataclass(frozen=True, kw_only=True, eq=False)
class Worklist:
    """The columns of the list, (n_clients,) each: eleven bytes for a client besides what the bundle holds."""

    bundle: Bundle
    points: NDArray[np.int16]
    """Whole, as the page shows them."""
    opinions: NDArray[np.int8]
    """Places in `OPINIONS`."""
    contracts: NDArray[np.int8]
    """Places among the feature's levels; −1 is unknown."""
    incomes: NDArray[np.int8]
    amounts: NDArray[np.float32]
    """NaN is unknown."""
    reasons: NDArray[np.int16]
    """Places in the catalog; −1 is none."""

    @classmethod
    def of(cls, bundle: Bundle) -> "Worklist":
        """Read the columns; a catalog without one of the features leaves it unknown for everybody."""
        exact = points_of_margin(bundle.margins())
        reasons = bundle.arrays[contents.MAIN_REASON_FEATURES]
        points = shown_points(bundle.policy, exact)
        below = points < bundle.policy.threshold_points
        return cls(
            bundle=bundle,
            points=points,
            opinions=opinion_places(bundle.policy, exact),
            contracts=_levels(bundle, CONTRACT),
            incomes=_levels(bundle, INCOME),
            amounts=_column(bundle, AMOUNT),
            reasons=np.where(below, reasons.column(AGAINST), reasons.column(IN_FAVOUR)),
        )

    @property
    def choices(self) -> ListChoices:
        """Give what the list may be filtered by."""
        return ListChoices(
            contracts=_levels_of(_feature(self.bundle, CONTRACT)),
            incomes=_levels_of(_feature(self.bundle, INCOME)),
            themes=tuple(dict.fromkeys(feature.theme for feature in self.bundle.catalog if feature.in_model)),
        )

    def found(self, chosen: ListFilter, sorts: Sequence[ListSort], language: Language) -> NDArray[np.int32]:
        """Give the positions of the clients whom a filter lets in, (n_found,), in order.

        The first sort counts most; equal clients are in the order of their numbers. Words are in alphabetical order
        of `language`.
        """
        positions = np.flatnonzero(self._mask(chosen)).astype(np.int32)
        keys = [self._key(each, language)[positions] for each in sorts]
        if not keys:
            return positions
        return positions[np.lexsort(keys[::-1]) if len(keys) > 1 else np.argsort(keys[0], kind="stable")]

    def rows(self, positions: Sequence[int]) -> tuple[ListRow, ...]:
        """Read the rows at these positions."""
        return tuple(self._row(position) for position in positions)

    def _mask(self, chosen: ListFilter) -> NDArray[np.bool_]:
        mask = np.ones(len(self.points), dtype=np.bool_)
        if chosen.opinions:
            mask &= np.array([opinion in chosen.opinions for opinion in OPINIONS])[self.opinions]
        for name, code, column in ((CONTRACT, chosen.contract, self.contracts), (INCOME, chosen.income, self.incomes)):
            if code is not None:
                codes = [level.code for level in _levels_of(_feature(self.bundle, name))]
                mask &= column == codes.index(code) if code in codes else False
        if chosen.theme is not None:
            of_theme = [feature.theme is chosen.theme for feature in self.bundle.catalog]
            mask &= np.array([*of_theme, False])[self.reasons]
        for low, high, numbers in (
            (chosen.lowest_points, chosen.highest_points, self.points),
            (chosen.lowest_amount, chosen.highest_amount, self.amounts),
        ):
            if low is not None:
                mask &= numbers >= np.float64(low)
            if high is not None:
                mask &= numbers <= np.float64(high)
        return mask

    def _key(self, sort: ListSort, language: Language) -> NDArray[np.float32]:
        """Give numbers in the order of a column, (n_clients,); NaN, which comes last, is unknown."""
        key = self._ascending_key(sort.column, language).astype(np.float32)
        return -key if sort.descending else key

    def _ascending_key(self, column: ListColumn, language: Language) -> NDArray[Any]:
        match column:
            case ListColumn.CLIENT:
                return np.arange(len(self.points))
            case ListColumn.SCORE | ListColumn.DISTANCE:
                return self.points
            case ListColumn.OPINION:
                return self.opinions
            case ListColumn.AMOUNT:
                return self.amounts
            case ListColumn.CONTRACT | ListColumn.INCOME | ListColumn.REASON:
                return _ranked(*self._words(column), language)
            case _:
                assert_never(column)

    def _words(self, column: ListColumn) -> tuple[list[Text], NDArray[Any]]:
        """Give the labels of a column of words, and each client's place among them."""
        if column is ListColumn.REASON:
            return [feature.label for feature in self.bundle.catalog], self.reasons
        is_contract = column is ListColumn.CONTRACT
        labels = _labels(self.bundle, CONTRACT if is_contract else INCOME)
        return labels, self.contracts if is_contract else self.incomes

    def _row(self, position: int) -> ListRow:
        points = int(self.points[position])
        return ListRow(
            client_id=int(self.bundle.client_ids[position]),
            whole_points=points,
            recommendation=OPINIONS[self.opinions[position]],
            distance_points=points - round(self.bundle.policy.threshold_points),
            contract=_label(_labels(self.bundle, CONTRACT), int(self.contracts[position])),
            amount=known_or_none(self.amounts[position]),
            income=_label(_labels(self.bundle, INCOME), int(self.incomes[position])),
            reason=self._reason(position),
        )

    def _reason(self, position: int) -> ListReason | None:
        index = int(self.reasons[position])
        if index == NO_FEATURE:
            return None
        return ListReason(
            feature=self.bundle.catalog[index],
            value=known_or_none(self.bundle.values_of_client(position)[index]),
            in_favour=bool(self.points[position] >= self.bundle.policy.threshold_points),
        )


def opinion_places(policy: Policy, points: NDArray[np.float64]) -> NDArray[np.int8]:
    """Give the opinions for scores in unrounded points as places in `OPINIONS`, by the edges of the policy."""
    lower, upper = (
        policy.threshold_points - policy.half_width_points,
        policy.threshold_points + policy.half_width_points,
    )
    return (points >= lower).astype(np.int8) + (points >= upper).astype(np.int8)


def shown_points(policy: Policy, points: NDArray[np.float64]) -> NDArray[np.int16]:
    """Round many scores as `Policy.shown_points` rounds one."""
    nearest = np.rint(points)
    inward = np.where(nearest > points, np.floor(points), np.ceil(points))
    stays = opinion_places(policy, nearest) == opinion_places(policy, points)
    return np.where(stays, nearest, inward).astype(np.int16)


def _feature(bundle: Bundle, name: str) -> Feature | None:
    return next((feature for feature in bundle.catalog if feature.name == name), None)


def _column(bundle: Bundle, name: str) -> NDArray[np.float32]:
    if _feature(bundle, name) is None:
        return np.full(len(bundle.client_ids), np.nan, dtype=np.float32)
    return bundle.values_of_feature(bundle.feature_index(name))


def _levels(bundle: Bundle, name: str) -> NDArray[np.int8]:
    return np.nan_to_num(_column(bundle, name), nan=UNKNOWN_LEVEL).astype(np.int8)


def _levels_of(feature: Feature | None) -> tuple[Level, ...]:
    return () if feature is None else feature.levels


def _labels(bundle: Bundle, name: str) -> list[Text]:
    return [level.label for level in _levels_of(_feature(bundle, name))]


def _label(labels: Sequence[Text], place: int) -> Text | None:
    return labels[place] if 0 <= place < len(labels) else None


def _ranked(labels: Sequence[Text], places: NDArray[Any], language: Language) -> NDArray[np.float32]:
    """Give the alphabetical ranks of labels at places, (n_clients,); the place −1 is unknown, NaN."""
    order = sorted(range(len(labels)), key=lambda place: _folded(labels[place].read(language)))
    ranks = np.full(len(labels) + 1, np.nan, dtype=np.float32)
    ranks[order] = np.arange(len(labels))
    of_clients: NDArray[np.float32] = ranks[places]
    return of_clients


def _folded(label: str) -> str:
    letters = unicodedata.normalize("NFD", label.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
