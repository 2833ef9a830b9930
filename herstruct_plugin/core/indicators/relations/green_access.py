"""Dwellings within walking distance of a large enough patch of public green, per area (settled 36a).

An area's figure depends only on what meets its analysis buffer. Following sketches, only areas with a changed
polygon, link or dwelling within it are computed again, and a distance field only when its sources changed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ...model.codes import Ground
from ...model.quantities import Ints, quantise_area, quantise_length
from ...network.access_points import AccessFeet
from ..terms import GlobalTerm
from .area_patches import AreaPatches, Change
from .patch_edits import Memory, NewGreen, all_polygons, roads_after
from .patches import Patchwork, Roads
from .reach import AsTheCrowFlies, OnFoot, Reach
from .walks import Walks, walks_of

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.state import State
    from ...scoring.parameters import Parameters

REACHED, JUDGED, STRAIGHT = "green_access.reached", "green_access.judged", "green_access.straight"
ROUNDING = 20.0  # m more than any walk can need


class GreenAccess:
    """Access of all areas in one state, and in states that differ from it by edits."""

    def __init__(self, baseline: Baseline, walks: Walks, patchwork: Patchwork) -> None:
        self._parameters, self.patchwork = baseline.parameters, patchwork
        self._count = baseline.count
        self._memory = Memory()
        self._walks, self._homes, walked = walks, walks.homes, walks.walked
        boxes = _boxes(baseline.areas, baseline.parameters)
        self._patches = [AreaPatches(patchwork, area, boxes[area]) for area in range(self._count)]
        self._ways = self._all_ways(boxes, walked)
        self._reached = np.zeros(len(self._homes.area), dtype=bool)
        self._judged = np.zeros(len(self._homes.area), dtype=bool)
        for area, way in enumerate(self._ways):
            mine = self._homes.of_area[area]
            self._reached[mine], self._judged[mine] = way.reached(self._patches[area].goals), way.judged
        self.totals: dict[str, Ints] = {
            REACHED: self._homes.sum_by_area(self._reached, self._count),
            JUDGED: self._homes.sum_by_area(self._judged, self._count),
            STRAIGHT: (~walked).astype(np.int64),
        }

    def _all_ways(self, boxes: Any, walked: Any) -> list[Reach]:
        parameters, work, homes = self._parameters, self.patchwork, self._homes
        walk, snapping = _mm(parameters.green_distance), _mm(parameters.snap_distance)
        straight = math.floor(walk / parameters.detour + 1e-9)
        spacing, reach = _mm(parameters.access_spacing), _mm(parameters.access_reach)
        network, feet = self._walks.network, self._walks.feet
        access = AccessFeet(network, work.shapes, spacing, reach)
        found: list[Reach] = []
        for area in range(self._count):
            points, goals = homes.point[homes.of_area[area]], self._patches[area].goals
            if walked[area]:
                box = shapely.box(*boxes[area])
                found.append(OnFoot(network, access, box, feet[points], goals, snapping, walk))
            else:
                found.append(AsTheCrowFlies(work.shapes, work.tree, homes.points[points], goals, straight))
        return found

    def after(self, state: State) -> dict[str, Ints]:
        """Totals after the edits of a state."""
        reached = self._reached.copy()
        goals = [patches.goals for patches in self._patches]
        edits = state.final_edits()
        if edits:
            change = Change(self.patchwork, edits, self._memory)
            for area in change.areas():
                goals[area] = self._patches[area].after(change)
                reached[self._homes.of_area[area]] = self._ways[area].reached(goals[area])
        totals = dict(self.totals)
        totals[REACHED] = self._homes.sum_by_area(reached, self._count)
        totals[JUDGED] = totals[JUDGED].copy()
        moves = self._walks.moves(state.rows["units"])
        where = self._homes.area[moves.pair]
        np.add.at(totals[REACHED], where, moves.sign * reached[moves.pair])
        np.add.at(totals[JUDGED], where, moves.sign * self._judged[moves.pair])
        for area, stand in moves.new:
            judged, there = self._ways[area].at(stand.points, goals[area])
            totals[REACHED][area] += np.count_nonzero(there)
            totals[JUDGED][area] += np.count_nonzero(judged)
        return totals


class GreenAccessTerm(GlobalTerm):
    """Totals per area, in dwellings: judged, and reaching green; and whether distances are straight."""

    name = "green_access"
    inputs = frozenset({"ground", "units"})

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state."""
        walks = walks_of(state)
        cache = state.baseline.cache
        if state.afresh:
            before = cache[self.name].patchwork if self.name in cache else _patchwork(state.baseline)
            return self._afresh(state, walks, before).totals
        if self.name not in cache:
            cache[self.name] = GreenAccess(state.baseline, walks, _patchwork(state.baseline))
        base: GreenAccess = cache[self.name]
        return base.after(state) if self.inputs & state.changed else base.totals

    def _afresh(self, state: State, walks: Walks, before: Patchwork) -> GreenAccess:
        """Everything but the network again, on the polygons that edits leave."""
        edits = state.final_edits()
        shapes = all_polygons(before, NewGreen(before, edits, Memory()))
        patchwork = Patchwork(
            shapes, roads_after(before, edits), before.areas, before.reach, before.gap, before.minimum
        )
        return GreenAccess(state.baseline, walks, patchwork)


def _mm(metres: float) -> int:
    return int(quantise_length(metres))


def _boxes(areas: Any, parameters: Parameters) -> Any:
    """Boxes around the areas beyond which nothing can be walked to."""
    around = parameters.green_distance + parameters.snap_distance + parameters.access_reach + ROUNDING
    low, high = np.split(shapely.bounds(areas), 2, axis=1)
    return np.hstack((low - around, high + around))


def _patchwork(baseline: Baseline) -> Patchwork:
    ground, parameters = baseline.neighbourhood.ground, baseline.parameters
    green = roads = np.zeros(0, dtype=object)
    if ground is not None:
        green = ground.geometry[ground["public"] & ground["green"]]
        roads = ground.geometry[ground["ground_class"] == Ground.RIJBAAN]
    return Patchwork(
        green,
        Roads(roads, shapely.STRtree(roads)),
        baseline.areas,
        parameters.analysis_buffer,
        _mm(parameters.patch_gap),
        int(quantise_area(parameters.patch_min_area)),
    )


GREEN_ACCESS = GreenAccessTerm()
