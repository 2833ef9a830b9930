"""Dwellings within walking distance of a large enough patch of public green, per area (settled 36a)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ...model.codes import Ground
from ...model.quantities import Ints, quantise_area
from ..terms import GlobalTerm
from .patch_access import PatchAccess, in_mm
from .patch_change import EditGroups
from .patch_edits import Memory, NewGreen, all_polygons, roads_after
from .patches import Patchwork, Roads
from .path_walks import PathWalks, walks_of, without_paths
from .walks import Walks

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.state import State

REACHED, JUDGED, STRAIGHT = "green_access.reached", "green_access.judged", "green_access.straight"


class GreenAccess(PatchAccess):
    """Access to green, following groups of edits."""

    def __init__(self, baseline: Baseline, walks: Walks, patchwork: Patchwork) -> None:
        super().__init__(baseline, walks, patchwork, baseline.parameters.green_distance)
        self._groups = EditGroups.on(patchwork)

    @property
    def totals(self) -> dict[str, Ints]:
        """Totals without edits."""
        return {REACHED: self.reached, JUDGED: self.judged, STRAIGHT: self.straight}

    def of(self, state: State) -> dict[str, Ints]:
        """Totals after the edits of a state."""
        moved = []
        for group in self._groups.of(state.final_edits()):
            if GreenAccessTerm.name not in group.memory:
                group.memory[GreenAccessTerm.name] = self.moved(group.change)
            moved.append(group.memory[GreenAccessTerm.name])
        reached, judged = self.after(moved, state.rows["units"])
        return {REACHED: reached, JUDGED: judged, STRAIGHT: self.straight}


class GreenAccessTerm(GlobalTerm):
    """Totals per area, in dwellings: judged, and reaching green; and whether distances are straight."""

    name = "green_access"
    inputs = frozenset({"ground", "units"})

    @property
    def around(self) -> frozenset[str]:
        """New paths."""
        return frozenset({"paths"})

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state."""
        walks = walks_of(state)
        cache = state.baseline.cache
        if state.afresh:
            before = cache[self.name].patchwork if self.name in cache else _patchwork(state.baseline)
            return self._afresh(state, walks, before).totals
        if self.name not in cache:
            cache[self.name] = GreenAccess(state.baseline, without_paths(walks), _patchwork(state.baseline))
        base: GreenAccess = cache[self.name]
        if isinstance(walks, PathWalks):
            base = walks.remembered(self.name, partial(base.along, walks))
        return base.of(state) if self.inputs & state.changed else base.totals

    def _afresh(self, state: State, walks: Walks, before: Patchwork) -> GreenAccess:
        """Everything but the network again, on the polygons that edits leave."""
        edits = state.final_edits()
        shapes = all_polygons(before, NewGreen(before, edits, Memory()))
        patchwork = Patchwork(
            shapes, roads_after(before, edits), before.areas, before.reach, before.gap, before.minimum
        )
        return GreenAccess(state.baseline, walks, patchwork)


def _patchwork(baseline: Baseline) -> Patchwork:
    ground, parameters = baseline.neighbourhood.ground, baseline.parameters
    green = roads = np.zeros(0, dtype=object)
    if ground is not None:
        green = ground.geometry[ground["public"] & ground["green"] & ~ground["placeless"]]
        roads = ground.geometry[ground["ground_class"] == Ground.RIJBAAN]
    return Patchwork(
        green,
        Roads(roads, shapely.STRtree(roads)),
        baseline.areas,
        parameters.analysis_buffer,
        in_mm(parameters.patch_gap),
        int(quantise_area(parameters.patch_min_area)),
    )


GREEN_ACCESS = GreenAccessTerm()
