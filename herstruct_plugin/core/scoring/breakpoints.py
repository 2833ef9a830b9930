"""Scores from breakpoints: linear in between, clamped outside (indicators.md 2)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ..issues import ProfileError, error

LOWEST, HIGHEST = 0.0, 100.0


@dataclass(frozen=True)
class Breakpoints:
    """Points (x, score), x strictly increasing, scores 0-100. Made by ``breakpoints``, which checks them."""

    points: tuple[tuple[float, float], ...]

    def score(self, x: float) -> float:
        """The score (0-100) of a value; exactly a point's score at that point."""
        if x <= self.points[0][0]:
            return self.points[0][1]
        if x >= self.points[-1][0]:
            return self.points[-1][1]
        right = bisect_right([point[0] for point in self.points], x)
        (x0, s0), (x1, s1) = self.points[right - 1], self.points[right]
        between = s0 + (x - x0) * (s1 - s0) / (x1 - x0)
        return min(max(between, min(s0, s1)), max(s0, s1))  # rounding may not step over a point

    def scores(self, x: NDArray[np.float64]) -> NDArray[np.float64]:
        """``score`` of each of many values, the same to the bit."""
        xs, ys = (np.array(column) for column in zip(*self.points, strict=True))
        right = np.clip(np.searchsorted(xs, x, side="right"), 1, len(xs) - 1)
        x0, x1, s0, s1 = xs[right - 1], xs[right], ys[right - 1], ys[right]
        between = s0 + (x - x0) * (s1 - s0) / (x1 - x0)
        between = np.clip(between, np.minimum(s0, s1), np.maximum(s0, s1))
        return np.where(x <= xs[0], ys[0], np.where(x >= xs[-1], ys[-1], between))


def breakpoints(indicator: str, points: Sequence[tuple[float, float]]) -> Breakpoints:
    """Check points and make breakpoints of them.

    Raises:
        ProfileError: ``profile_breakpoints_few`` (fewer than two points), ``profile_breakpoints_order``
            (x not strictly increasing) or ``profile_breakpoints_score`` (a score outside 0-100); each
            names the indicator.
    """
    made = tuple((float(x), float(score)) for x, score in points)
    if len(made) < 2:
        raise ProfileError(error("profile_breakpoints_few", indicator=indicator, count=len(made)))
    for (x0, _), (x1, _) in pairwise(made):
        if not x0 < x1:
            raise ProfileError(error("profile_breakpoints_order", indicator=indicator, first=x0, second=x1))
    for x, score in made:
        if not LOWEST <= score <= HIGHEST:
            raise ProfileError(error("profile_breakpoints_score", indicator=indicator, x=x, score=score))
    return Breakpoints(made)
