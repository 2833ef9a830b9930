"""Dwellings within walking distance of a large enough patch, per area.

An area's figure depends only on what meets its analysis buffer. Following sketches, only areas with a changed
polygon, link or dwelling within it are computed again.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import shapely

from ...model.quantities import Ints, quantise_length
from ...model.remembered import Remembered
from ...model.vector import corners
from ...network.access_points import AccessFeet
from ...network.path_access import PathAccessFeet
from .area_patches import AreaPatches
from .patch_change import Change
from .patches import Patchwork
from .path_walks import PathWalks
from .reach import Moved, Reach, Reached
from .reach_along_paths import AlongPaths
from .reach_on_foot import OnFoot
from .reach_straight import AsTheCrowFlies
from .walks import Walks

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.objects import Edited
    from ...scoring.parameters import Parameters

Made = TypeVar("Made", bound="PatchAccess")

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
        self._walks, self._homes = walks, walks.homes
        self._boxes = _boxes(baseline.areas, baseline.parameters, distance)
        self._patches = [AreaPatches(patchwork, area, self._boxes[area]) for area in range(self._count)]
        parameters = baseline.parameters
        spacing, reach = in_mm(parameters.access_spacing), in_mm(parameters.access_reach)
        self._access = AccessFeet(walks.network, patchwork.shapes, spacing, reach)
        # of all areas at once: one by one costs as many searches of the network
        wanted = [self._patches[area].goals for area in np.flatnonzero(walks.walked)]
        if wanted:
            self._access.of(np.unique(np.concatenate(wanted)))
        self._ways = [self._way(area) for area in range(self._count)]
        self._base = [way.after(()) for way in self._ways]
        self._reached = np.zeros(len(self._homes.area), dtype=bool)
        self._judged = np.zeros(len(self._homes.area), dtype=bool)
        self._memory = [_memory() for _ in range(self._count)]
        self._look(range(self._count))

    def _look(self, areas: Iterable[int]) -> None:
        """What the dwellings of areas reach."""
        for area in areas:
            mine = self._homes.of_area[area]
            self._reached[mine], self._judged[mine] = self._base[area].points, self._ways[area].judged
        self.reached: Ints = self._homes.sum_by_area(self._reached, self._count)
        self.judged: Ints = self._homes.sum_by_area(self._judged, self._count)
        self.straight: Ints = (~self._walks.walked).astype(np.int64)

    def _way(self, area: int) -> Reach:
        parameters, work, homes = self._parameters, self.patchwork, self._homes
        points, goals = homes.point[homes.of_area[area]], self._patches[area].goals
        walk = in_mm(self._distance)
        if self._walks.walked[area]:
            box, feet = shapely.box(*self._boxes[area]), self._walks.feet_of(points)
            return OnFoot(self._walks.network, box, self._access, goals, feet, walk)
        straight = math.floor(walk / parameters.detour + 1e-9)
        return AsTheCrowFlies(work.shapes, work.tree, goals, homes.points[points], straight)

    def along(self: Made, walks: PathWalks) -> Made:
        """The same with new paths; only areas near these are walked again."""
        found = copy(self)
        access_feet = PathAccessFeet(walks.network, self._access)
        found._walks, found._access = walks, access_feet
        found._ways, found._base, found._memory = list(self._ways), list(self._base), list(self._memory)
        found._reached, found._judged = self._reached.copy(), self._judged.copy()
        access = in_mm(self._parameters.access_reach)
        areas = walks.near_paths(in_mm(self._distance), access).tolist()
        for area in areas:
            way = self._ways[area]
            if isinstance(way, OnFoot) and walks.joints is not None:
                points = self._homes.point[self._homes.of_area[area]]
                homes = walks.on_paths[points]
                found._ways[area] = AlongPaths(way, walks.network, walks.joints, access_feet, homes)
            else:
                found._ways[area] = found._way(area)
            found._base[area], found._memory[area] = found._ways[area].after(()), _memory()
        found._look(areas)
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
            reached[self._homes.within(area)] = found.reached.points
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
        return _Reaching(reached, int(self._homes.count[self._homes.within(area)][reached.points].sum()))


def _memory() -> Remembered[tuple[MovedGoals, ...], _Reaching]:
    return Remembered(REMEMBERED)


def in_mm(metres: float) -> int:
    return int(quantise_length(metres))


def _boxes(areas: Any, parameters: Parameters, distance: float) -> Any:
    """Boxes around the areas beyond which nothing can be walked to."""
    around = distance + parameters.snap_distance + parameters.access_reach + ROUNDING
    low, high = corners(areas)
    return np.hstack((low - around, high + around))
