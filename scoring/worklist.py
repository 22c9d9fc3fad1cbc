"""All clients in a few narrow columns: filtered, sorted and read by the page, whatever their number."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import assert_never

import numpy as np
from numpy.typing import NDArray

from features.feature import Feature, Level
from features.text import Language, Text
from scoring import manifest as contents
from scoring.bundle import Bundle
from scoring.known_enough import too_little_known_clients
from scoring.main_reasons import AGAINST, IN_FAVOUR, NO_FEATURE
from scoring.place import known_or_none
from scoring.points import points_of_margin
from scoring.policy import Policy
from scoring.views import Recommendation
from scoring.worklist_order import (
    Digits,
    digits_of_amounts,
    digits_of_integers,
    digits_of_positions,
    digits_of_words,
    ordered,
)
from scoring.worklist_views import ListChoices, ListColumn, ListFilter, ListReason, ListRow, ListSort

CONTRACT = "contract_type_category"
INCOME = "income_type_category"
AMOUNT = "loan_amount_currency"
OPINIONS = (Recommendation.UNFAVOURABLE, Recommendation.TO_STUDY, Recommendation.FAVOURABLE)
UNKNOWN_LEVEL = -1
NO_OPINION = -1


@dataclass(frozen=True, kw_only=True, eq=False)
class Worklist:
    """The columns of the list, (n_clients,) each: eleven bytes for a client besides what the bundle holds."""

    bundle: Bundle
    points: NDArray[np.int16]
    """Whole, as the page shows them."""
    opinions: NDArray[np.int8]
    """Places in `OPINIONS`; −1 where too little is known for one."""
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
        opinions = opinion_places(bundle.policy, exact)
        opinions[too_little_known_clients(bundle)] = NO_OPINION
        return cls(
            bundle=bundle,
            points=points,
            opinions=opinions,
            contracts=_levels(bundle, CONTRACT),
            incomes=_levels(bundle, INCOME),
            amounts=_column(bundle, AMOUNT),
            reasons=np.where(below, reasons.column(AGAINST), reasons.column(IN_FAVOUR)),
        )

    @property
    def choices(self) -> ListChoices:
        """Give what the list may be filtered by."""
        return ListChoices(
            contracts=self._contracts,
            incomes=self._incomes,
            themes=tuple(dict.fromkeys(feature.theme for feature in self.bundle.catalog if feature.in_model)),
        )

    def found(self, chosen: ListFilter, sorts: Sequence[ListSort], language: Language) -> NDArray[np.int32]:
        """Give the positions of the clients whom a filter lets in, (n_found,), in order.

        The first sort counts most; equal clients are in the order of their numbers. Words are in alphabetical order
        of `language`.
        """
        positions = np.flatnonzero(self._mask(chosen)).astype(np.int32)
        return ordered(positions, [self._digits(each, language) for each in sorts])

    def rows(self, positions: Sequence[int]) -> tuple[ListRow, ...]:
        """Read the rows at these positions."""
        return tuple(self._row(position) for position in positions)

    def _mask(self, chosen: ListFilter) -> NDArray[np.bool_]:
        mask = np.ones(len(self.points), dtype=np.bool_)
        if chosen.opinions:
            mask &= np.array([*(opinion in chosen.opinions for opinion in OPINIONS), False])[self.opinions]
        for levels, code, column in (
            (self._contracts, chosen.contract, self.contracts),
            (self._incomes, chosen.income, self.incomes),
        ):
            if code is not None:
                codes = [level.code for level in levels]
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

    def _digits(self, sort: ListSort, language: Language) -> Digits:
        down = sort.descending
        match sort.column:
            case ListColumn.CLIENT:
                return digits_of_positions(len(self.points), descending=down)
            case ListColumn.SCORE | ListColumn.DISTANCE:
                return digits_of_integers(self.points, descending=down)
            case ListColumn.OPINION:
                return digits_of_integers(self.opinions.astype(np.int16), descending=down)
            case ListColumn.AMOUNT:
                return digits_of_amounts(self.amounts, descending=down)
            case ListColumn.CONTRACT | ListColumn.INCOME | ListColumn.REASON:
                return digits_of_words(*self._words(sort.column), language, descending=down)
            case _:
                assert_never(sort.column)

    def _words(self, column: ListColumn) -> tuple[Sequence[Text], NDArray[np.int16]]:
        """Give the labels of a column of words, and each client's place among them."""
        if column is ListColumn.REASON:
            return [feature.label for feature in self.bundle.catalog], self.reasons
        if column is ListColumn.CONTRACT:
            return _labels(self._contracts), self.contracts.astype(np.int16)
        return _labels(self._incomes), self.incomes.astype(np.int16)

    @cached_property
    def _contracts(self) -> tuple[Level, ...]:
        return _levels_of(self.bundle, CONTRACT)

    @cached_property
    def _incomes(self) -> tuple[Level, ...]:
        return _levels_of(self.bundle, INCOME)

    def _row(self, position: int) -> ListRow:
        points, opinion = int(self.points[position]), int(self.opinions[position])
        return ListRow(
            client_id=int(self.bundle.client_ids[position]),
            whole_points=points,
            recommendation=None if opinion == NO_OPINION else OPINIONS[opinion],
            distance_points=points - round(self.bundle.policy.threshold_points),
            contract=_label(self._contracts, int(self.contracts[position])),
            amount=known_or_none(self.amounts[position]),
            income=_label(self._incomes, int(self.incomes[position])),
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
    lower, upper = policy.edges
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


def _levels_of(bundle: Bundle, name: str) -> tuple[Level, ...]:
    feature = _feature(bundle, name)
    return () if feature is None else feature.levels


def _labels(levels: Sequence[Level]) -> list[Text]:
    return [level.label for level in levels]


def _label(levels: Sequence[Level], place: int) -> Text | None:
    return levels[place].label if 0 <= place < len(levels) else None
