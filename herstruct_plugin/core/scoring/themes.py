"""Theme scores: weighted means of what is available, with the share of weight that is (product rules).

The weight of an indicator within its theme is ``W_g / sum W * w_i / sum of w in its group``. Weights are
reckoned as exact fractions, so that 0.6 is reached when it should be and no score depends on an order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache, partial
from math import lcm
from typing import Any

from ..indicators.base import AreaTotals
from ..indicators.measurement import Measurement, Reason
from .leave_one_out import Member, leave_one_out
from .profile_types import Group, Profile
from .result import GroupScore, ThemeScore
from .validity import HECTARE, area_validity, exact, known_dwellings

THEMES = ("A", "B", "C")
SCORE_COVERAGE = Fraction(60, 100)
PARTIAL_COVERAGE = Fraction(35, 100)

SCORES = "scores"  # under which the last scores are kept, beside those of themes and groups

Scores = Mapping[str, float | None]
Last = dict[str, tuple[Any, Any]]


def score_area(
    measurements: Mapping[str, Measurement], area: AreaTotals, profile: Profile, last: Last | None = None
) -> tuple[dict[str, float | None], dict[str, ThemeScore], str]:
    """Scores by indicator, theme scores by theme, and the validity of one area; ``last`` as in
    ``theme_scores``."""
    scores = indicator_scores(measurements, profile, last)
    parameters = profile.parameters
    dwellings = known_dwellings(area)
    few = dwellings is not None and dwellings < parameters.min_dwellings_score
    small = Fraction(area.area, HECTARE) < exact(parameters.min_area_ha)
    return scores, theme_scores(scores, profile, few or small, last), area_validity(area, parameters)


def indicator_scores(
    measurements: Mapping[str, Measurement], profile: Profile, last: Last | None = None
) -> dict[str, float | None]:
    """The score of each measurement; None without a value and for what the profile does not score.

    ``last`` as in ``theme_scores``: of a measurement that is the same one, the score is given again.
    """
    last = {} if last is None else last
    before: tuple[Any, Any] = last.get(SCORES, ({}, {}))
    found: dict[str, float | None] = {}
    for one, measurement in measurements.items():
        if before[0].get(one) is measurement:
            found[one] = before[1][one]
        else:
            entry = profile.by_id.get(one)
            found[one] = entry.score(measurement) if entry is not None and entry.enabled else None
    last[SCORES] = measurements, found
    return found


def theme_scores(
    scores: Scores, profile: Profile, too_few: bool = False, last: Last | None = None
) -> dict[str, ThemeScore]:
    """The scores of all themes.

    Args:
        scores: by indicator; what the profile lists and this lacks is not available.
        too_few: the area is below the least number of dwellings or the least size: no theme scores.
        last: what this function made last for the area and this profile, kept by the caller: a theme or group
            of which no score changed is given again. An edit changes a few scores, and fractions are slow.
    """
    last = {} if last is None else last
    return {
        theme: _unless_same(
            last,
            theme,
            (too_few, *(scores.get(one.id) for one in profile.of_theme(theme))),
            partial(_theme_score, theme, scores, profile, too_few, last),
        )
        for theme in THEMES
    }


def _unless_same(last: Last, name: str, key: Any, make: Callable[[], Any]) -> Any:
    """What was made last under a name when its key is the same, else what is made now."""
    if name not in last or last[name][0] != key:
        last[name] = key, make()
    return last[name][1]


def _theme_score(theme: str, scores: Scores, profile: Profile, too_few: bool, last: Last) -> ThemeScore:
    whole = weighed = 0
    covered = total = Fraction(0)
    groups: list[GroupScore] = []
    parts: list[tuple[float, list[Member]]] = []
    mine_of = [group for group in profile.groups if group.theme == theme and group.weight > 0]
    weights = _whole_numbers(tuple(group.weight for group in mine_of))
    for group, weight in zip(mine_of, weights, strict=True):
        mine = tuple(scores.get(one.id) for one in profile.scored(group.id))
        made = _unless_same(
            last,
            f"{theme} {group.id}",
            mine,
            partial(_group_score, group, scores, profile),
        )
        if made is None:
            continue
        score, coverage, members = made
        parts.append((group.weight, members))
        whole += weight
        covered += weight * coverage
        if score is not None:
            weighed += weight
            total += weight * score
        groups.append(GroupScore(group.id, None if score is None else float(score), float(coverage)))
    if not whole:
        return ThemeScore(reason=Reason.PARAMETER_MISSING)  # the profile scores nothing of this theme
    share = covered / whole
    if too_few:
        return ThemeScore(coverage=float(share), groups=tuple(groups), reason=Reason.TOO_FEW_OBJECTS)
    if share < PARTIAL_COVERAGE:
        return ThemeScore(coverage=float(share), groups=tuple(groups), reason=Reason.COVERAGE_TOO_LOW)
    mean, weakest = float(total / weighed), _weakest(groups)
    reach = leave_one_out(parts, mean)
    if share < SCORE_COVERAGE:
        return ThemeScore(None, mean, float(share), tuple(groups), weakest, Reason.COVERAGE_TOO_LOW, reach)
    return ThemeScore(mean, None, float(share), tuple(groups), weakest, None, reach)


def _group_score(
    group: Group, scores: Scores, profile: Profile
) -> tuple[Fraction | None, Fraction, list[Member]] | None:
    """Mean, covered share and available members of a group; None when the profile scores nothing in it."""
    entries = profile.scored(group.id)
    weights = _whole_numbers(tuple(entry.weight for entry in entries))
    weighed = total = 0
    finest = 1  # of the scores: as floats they are whole numbers over powers of two
    members: list[Member] = []
    for entry, weight in zip(entries, weights, strict=True):
        score = scores.get(entry.id)
        if score is not None:
            weighed += weight
            part, fine = score.as_integer_ratio()
            common = max(finest, fine)
            total, finest = total * (common // finest) + weight * part * (common // fine), common
            members.append(Member(entry.id, entry.weight, score))
    whole = sum(weights)
    if not whole:
        return None
    return (Fraction(total, weighed * finest) if weighed else None), Fraction(weighed, whole), members


@lru_cache(maxsize=1024)
def _whole_numbers(weights: tuple[float, ...]) -> tuple[int, ...]:
    """Weights as they were written, as whole numbers of one part: 0.6 and 0.25 are 12 and 5."""
    parts = [exact(one) for one in weights]
    common = lcm(*(one.denominator for one in parts))
    return tuple(int(one * common) for one in parts)


def _weakest(groups: list[GroupScore]) -> str | None:
    scored = [(group.score, order) for order, group in enumerate(groups) if group.score is not None]
    return groups[min(scored)[1]].id if scored else None
