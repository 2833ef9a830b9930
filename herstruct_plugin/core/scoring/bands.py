"""Scores under many draws: what the uncertain parameters make of an area's scores (indicators.md 7.3).

Besides the values, the goalposts and the weights vary: either end of the breakpoints by U(-0.1, 0.1) of their
span, the points between moving along, and weights by Dirichlet(5 w) within each group and over the groups.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import numpy as np

from ..indicators.draws import Draws, Floats
from .profile_types import Entry, Profile
from .themes import THEMES

LOW, HIGH = 0.05, 0.95


@dataclass(frozen=True)
class Interval:
    """P5 and P95 over the draws. It need not hold the figure itself: draws may lean to one side of it."""

    low: float
    high: float


def interval(draws: Floats) -> Interval:
    """P5 and P95, linear between the two nearest draws."""
    low, high = np.quantile(draws, (LOW, HIGH))
    return Interval(float(low), float(high))


def score_draws(values: Mapping[str, Floats | float], profile: Profile, draws: Draws) -> dict[str, Floats]:
    """Scores (n,) of the given indicators, each a value or one a draw, under varied goalposts."""
    return {
        one: _scored(
            profile.by_id[one], np.broadcast_to(np.asarray(value, dtype=np.float64), draws.count), draws
        )
        for one, value in values.items()
    }


def theme_draws(
    scores: Mapping[str, Floats], profile: Profile, draws: Draws, members: Collection[str] | None = None
) -> dict[str, Floats]:
    """Theme scores (n,) by theme under varied weights; themes without any score are absent.

    Args:
        scores: of the available indicators.
        members: count only these, so that two states are compared on the same set.
    """
    found = {}
    for theme in THEMES:
        parts, weights, plain = [], [], []
        for group in profile.groups:
            mine = [
                entry
                for entry in profile.scored(group.id)
                if entry.id in scores and (members is None or entry.id in members)
            ]
            if group.theme != theme or group.weight <= 0 or not mine:
                continue
            parts.append(
                _mean(
                    [scores[entry.id] for entry in mine],
                    [draws.weight(f"weight.indicator.{entry.id}", entry.weight) for entry in mine],
                    [entry.weight for entry in mine],
                )
            )
            weights.append(draws.weight(f"weight.group.{group.id}", group.weight))
            plain.append(group.weight)
        if parts:
            found[theme] = _mean(parts, weights, plain)
    return found


def _scored(entry: Entry, values: Floats, draws: Draws) -> Floats:
    """Instead of the goalposts the value is moved the other way, which is the same."""
    low, high = entry.breakpoints.points[0][0], entry.breakpoints.points[-1][0]
    half = draws.widths.goalposts
    at_low = half * draws.uniform(f"goalpost.{entry.id}.low")
    at_high = half * draws.uniform(f"goalpost.{entry.id}.high")
    moved = at_low * (high - low) + (values - low) * (at_high - at_low)
    return entry.breakpoints.scores(values - moved / (1 + at_high - at_low))


def _mean(values: list[Floats], weights: list[Floats], plain: list[float]) -> Floats:
    """Weighted mean of each draw; by the plain weights where all drawn ones vanish."""
    drawn = np.array(weights)
    gone = drawn.sum(axis=0) <= 0
    drawn[:, gone] = np.array(plain)[:, None]
    made: Floats = (np.array(values) * drawn).sum(axis=0) / drawn.sum(axis=0)
    return np.clip(made, 0.0, 100.0)
