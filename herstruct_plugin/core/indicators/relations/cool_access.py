"""Dwellings within walking distance of a cool place: enough shade on public ground (indicators A13).

Shade that lies within the gap of 2 m belongs together; a patch is a connected component of this relation, its
size the sum of its polygons (settled 36a, without roads: what gives shade may stand on either side of one).
Crowns reach at most 30 m and are cut by crowns at most 60 m away, so patches are put together of shade within
the analysis buffer less 90 m: what lies within the buffer settles them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ...model.crowns import LARGEST_CROWN, Crowns
from ...model.quantities import Ints, quantise_area
from ..terms import GlobalTerm
from .patch_access import MovedGoals, PatchAccess, in_mm
from .patch_change import Change
from .patch_edits import Memory, all_polygons
from .patches import Patchwork, Roads
from .shade import PublicGround, Shade
from .walks import walks_of

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.objects import Edited
    from ...scenario.state import State

REACHED, JUDGED, STRAIGHT = "cool_access.reached", "cool_access.judged", "cool_access.straight"
INFLUENCE = 1.5 * LARGEST_CROWN  # m from the shade of a tree to the trunks that may cut its crown


class CoolAccess(PatchAccess):
    """Access to cool places, and the shade that they are made of."""

    def __init__(self, state: State, shade: Shade, patchwork: Patchwork) -> None:
        super().__init__(state.baseline, walks_of(state), patchwork, state.baseline.parameters.cool_distance)
        self.shade = shade
        self._edited = Memory()
        self._last: tuple[Any, Edited, list[MovedGoals]] | None = None  # edits, trees, what they move
        self.totals: dict[str, Ints] = {REACHED: self.reached, JUDGED: self.judged, STRAIGHT: self.straight}

    def of(self, state: State, trees: Edited) -> dict[str, Ints]:
        """Totals when trees were felled or planted and the ground was changed."""
        last = self._last
        if last is None or last[0] != state.edits or last[1] is not trees:
            new, moved = self.shade.after(state.edits, trees.removed, trees.added), []
            if len(new.gone) or len(new.shapes):
                self._edited.trim()
                moved.append(self.moved(Change(self.patchwork, new, [], self._edited)))
            self._last = last = (state.edits, trees, moved)
        reached, judged = self.after(last[2], state.rows["units"])
        return {REACHED: reached, JUDGED: judged, STRAIGHT: self.straight}


class CoolAccessTerm(GlobalTerm):
    """Totals per area, in dwellings: judged, and reaching a cool place; whether distances are straight."""

    name = "cool_access"
    inputs = frozenset({"ground", "trees", "units"})

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state."""
        cache, layer = state.baseline.cache, state.baseline.trees
        if layer is None or state.trees is None:
            raise TypeError("cool places need trees")
        if state.afresh:
            return self._afresh(state)
        if self.name not in cache:
            shade = _shade(state.baseline, layer.crowns)
            cache[self.name] = CoolAccess(state, shade, _patchwork(state.baseline, shade.shapes))
        base: CoolAccess = cache[self.name]
        return base.of(state, state.trees) if self.inputs & state.changed else base.totals

    def _afresh(self, state: State) -> dict[str, Ints]:
        """Everything but the network again: the trees that stand, on the ground that edits leave."""
        trees = state.trees.all() if state.trees is not None else {}
        shade = _shade(state.baseline, Crowns(trees["geometry"], trees["crown"]))
        before = _patchwork(state.baseline, shade.shapes)
        shapes = all_polygons(before, shade.after(state.edits, np.zeros(0, dtype=np.intp)))
        return CoolAccess(state, shade, _patchwork(state.baseline, shapes)).totals


def _shade(baseline: Baseline, crowns: Crowns) -> Shade:
    parameters = baseline.parameters
    minimum = int(quantise_area(parameters.shade_min_area))
    return Shade(crowns, PublicGround(baseline.surfaces), in_mm(parameters.shade_gap), minimum)


def _patchwork(baseline: Baseline, shapes: np.ndarray) -> Patchwork:
    parameters = baseline.parameters
    nothing = np.zeros(0, dtype=object)
    return Patchwork(
        shapes,
        Roads(nothing, shapely.STRtree(nothing)),
        baseline.areas,
        max(0.0, parameters.analysis_buffer - INFLUENCE),
        in_mm(parameters.shade_gap),
        int(quantise_area(parameters.shade_min_area)),
    )


COOL_ACCESS = CoolAccessTerm()
