"""The scale on which every score is drawn: the threshold in the middle, a zone for each opinion."""

from dataclasses import dataclass

from scoring.views import Portfolio

HALF_SCALE_POINTS = 250


@dataclass(frozen=True, kw_only=True)
class Scale:
    """Whole points from end to end; a score outside is drawn at the end."""

    low: int
    study_from: int
    threshold: int
    study_to: int
    high: int

    @property
    def zones(self) -> tuple[tuple[int, int], tuple[int, int], tuple[int, int]]:
        """The ranges of the unfavourable opinion, of the study and of the favourable opinion."""
        return (self.low, self.study_from), (self.study_from, self.study_to), (self.study_to, self.high)

    def whole(self, points: float) -> int:
        """Round to the whole number on the same side of every edge, as the score of the file is."""
        nearest = round(points)
        return nearest - 1 if nearest > points and nearest in (self.study_from, self.study_to) else nearest

    def along(self, points: float) -> float:
        """Give the place of a score from the low end (0) to the high end (1)."""
        return min(1.0, max(0.0, (points - self.low) / (self.high - self.low)))


def scale_of(portfolio: Portfolio) -> Scale:
    """Give the scale of a portfolio's policy."""
    threshold = round(portfolio.threshold_points)
    return Scale(
        low=threshold - HALF_SCALE_POINTS,
        study_from=round(portfolio.threshold_points - portfolio.half_width_points),
        threshold=threshold,
        study_to=round(portfolio.threshold_points + portfolio.half_width_points),
        high=threshold + HALF_SCALE_POINTS,
    )
