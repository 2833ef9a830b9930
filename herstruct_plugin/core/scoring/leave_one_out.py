"""How far a theme score leans on a single indicator: the range when any one of them is left out.

Groups are averaged again without the indicator (a group that had only that one drops out); the coverage that
a score needs is not asked again (indicators.md 6.2, point 6a). Each group's mean, and the theme's, is a
weighted mean of what remains when its members are left out in turn, so the range always holds the score.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

EQUAL = 1e-9  # differences of scores below this are rounding


@dataclass(frozen=True)
class Member:
    """An indicator that has a score, with its weight in its group."""

    id: str
    weight: float
    score: float


@dataclass(frozen=True)
class Range:
    """Lowest and highest theme score (0-100) without one indicator, and the one that moves it most ("uitkomst
    hangt vooral af van"), the first of equals."""

    low: float
    high: float
    decisive: str


def leave_one_out(groups: Sequence[tuple[float, Sequence[Member]]], score: float) -> Range | None:
    """The range over a theme's groups, each a weight and its members; None with fewer than two members.

    ``fsum`` rounds once, so no figure depends on the order of the profile. This runs at every edit, for which
    exact fractions are too slow; ``score`` is the theme's own, which rounding may not leave outside.
    """
    if sum(len(members) for _, members in groups) < 2:
        return None
    means = [(weight, _mean(members)) for weight, members in groups if members]
    low = high = score
    furthest, decisive = -1.0, ""
    for at, (weight, members) in enumerate(part for part in groups if part[1]):
        others = means[:at] + means[at + 1 :]
        for one in members:
            rest = [other for other in members if other is not one]
            kept = [*others, (weight, _mean(rest))] if rest else others
            without = fsum(w * mean for w, mean in kept) / fsum(w for w, _ in kept)
            low, high = min(low, without), max(high, without)
            if abs(without - score) > furthest + EQUAL:
                furthest, decisive = abs(without - score), one.id
    return Range(max(low, 0.0), min(high, 100.0), decisive)


def _mean(members: Sequence[Member]) -> float:
    return fsum(one.weight * one.score for one in members) / fsum(one.weight for one in members)
