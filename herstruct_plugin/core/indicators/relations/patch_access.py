"""Dwellings within walking distance of a large enough patch, per area.

An area's figure depends only on what meets its analysis buffer. Following sketches, only areas with a changed
polygon, link or dwelling within it are computed again.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ...model.quantities import Ints, quantise_length
from ...model.remembered import Remembered
from ...network.access_points import AccessFeet
from .area_patches import AreaPatches
from .patch_change import Change
from .patches import Patchwork
from .reach import Moved, Reach, Reached
from .reach_on_foot import OnFoot
from .reach_straight import AsTheCrowFlies
from .walks import Walks

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.objects import Edited
    from ...scoring.parameters import Parameters

ROUNDING = 20.0  # m more than any walk can need
REMEMBERED = 16  # sets of changes per area


class MovedGoals:
    """What one change does to the goals of areas: ``Moved`` by area, those that it leaves alone absent."""

    def __init__(self, by_area: Mapping[int, Moved]) -> None:
        self.by_area = by_area


@dataclass(frozen=True)
class _Reaching:
    """What an area reaches, and the number of dwellings at its points that do."""

    reached: Reached
    dwellings: int


class PatchAccess:
    """Access of all areas in one state, and in states that differ from it.

    Args:
        distance: m on foot.

    Attributes:
        reached, judged: dwellings by area; ``straight``: 1 where an area has no network.
    """

    def __init__(self, baseline: Baseline, walks: Walks, patchwork: Patchwork, distance: float) -> None:
        self._parameters, self.patchwork, self._distance = baseline.parameters, patchwork, distance
        self._count = baseline.count
        self._walks, self._homes, walked = walks, walks.homes, walks.walked
        boxes = _boxes(baseline.areas, baseline.parameters, distance)
        self._patches = [AreaPatches(patchwork, area, boxes[area]) for area in range(self._count)]
        self._ways = self._all_ways(boxes, walked)
        self._base = [way.after(()) for way in self._ways]
        self._reached = np.zeros(len(self._homes.area), dtype=bool)
        self._judged = np.zeros(len(self._homes.area), dtype=bool)
        for area, way in enumerate(self._ways):
            mine = self._homes.of_area[area]
            self._reached[mine], self._judged[mine] = self._base[area].points, way.judged
        self.reached: Ints = self._homes.sum_by_area(self._reached, self._count)
        self.judged: Ints = self._homes.sum_by_area(self._judged, self._count)
        self.straight: Ints = (~walked).astype(np.int64)
        self._memory: list[Remembered[tuple[MovedGoals, ...], _Reaching]] = [
            Remembered(REMEMBERED) for _ in range(self._count)
        ]

    def _all_ways(self, boxes: Any, walked: Any) -> list[Reach]:
        parameters, work, homes = self._parameters, self.patchwork, self._homes
        walk = in_mm(self._distance)
        straight = math.floor(walk / parameters.detour + 1e-9)
        spacing, reach = in_mm(parameters.access_spacing), in_mm(parameters.access_reach)
        network, feet = self._walks.network, self._walks.feet
        access = AccessFeet(network, work.shapes, spacing, reach)
        # of all areas at once: one by one costs as many searches of the network
        wanted = [self._patches[area].goals for area in np.flatnonzero(walked)]
        if wanted:
            access.of(np.unique(np.concatenate(wanted)))
        found: list[Reach] = []
        for area in range(self._count):
            points, goals = homes.point[homes.of_area[area]], self._patches[area].goals
            if walked[area]:
                box = shapely.box(*boxes[area])
                found.append(OnFoot(network, box, access, goals, feet[points], walk))
            else:
                found.append(AsTheCrowFlies(work.shapes, work.tree, goals, homes.points[points], straight))
        return found

    def moved(self, change: Change) -> MovedGoals:
        """What a change does to the goals of all areas."""
        found = ((area, self._patches[area].moved(change)) for area in change.areas())
        return MovedGoals({area: moved for area, moved in found if moved is not None})

    def after(self, changes: Sequence[MovedGoals], units: Edited) -> tuple[Ints, Ints]:
        """(reached, judged) when patches change and dwellings come and go.

        Args:
            changes: those that have nothing to do with each other; equal ones should be one object, by which
                what they lead to is remembered.
        """
        reached, there, judged = self._reached, self.reached.copy(), self.judged.copy()
        now = list(self._base)
        moving: dict[int, list[MovedGoals]] = {}
        for change in changes:
            for area in change.by_area:
                moving.setdefault(area, []).append(change)
        if moving:
            reached = reached.copy()
        for area, mine in moving.items():
            found = self._memory[area].of(tuple(mine), partial(self._reaching, area, mine))
            now[area], there[area] = found.reached, found.dwellings
            reached[self._homes.of_area[area]] = found.reached.points
        moves = self._walks.moves(units)
        where = self._homes.area[moves.pair]
        np.add.at(there, where, moves.sign * reached[moves.pair])
        np.add.at(judged, where, moves.sign * self._judged[moves.pair])
        for spot, number in moves.new:
            there[spot.area] += number * now[spot.area].at(spot)
            judged[spot.area] += number * self._ways[spot.area].judges(spot)
        return there, judged

    def _reaching(self, area: int, changes: Sequence[MovedGoals]) -> _Reaching:
        """What an area reaches after the changes that concern it."""
        reached = self._ways[area].after([one.by_area[area] for one in changes])
        count = self._homes.count[self._homes.of_area[area]]
        return _Reaching(reached, int(count[reached.points].sum()))


def in_mm(metres: float) -> int:
    return int(quantise_length(metres))


def _boxes(areas: Any, parameters: Parameters, distance: float) -> Any:
    """Boxes around the areas beyond which nothing can be walked to."""
    around = distance + parameters.snap_distance + parameters.access_reach + ROUNDING
    low, high = np.split(shapely.bounds(areas), 2, axis=1)
    return np.hstack((low - around, high + around))
