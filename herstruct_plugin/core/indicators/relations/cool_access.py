"""Dwellings within walking distance of a cool place: enough shade on public ground (indicators A13).

Shade that lies within the gap of 2 m belongs together; a patch is a connected component of this relation, its
size the sum of its polygons (settled 36a, without roads: what gives shade may stand on either side of one).
Crowns reach at most 30 m and are cut by crowns at most 60 m away, so patches are put together of shade within
the analysis buffer less 90 m: what lies within the buffer settles them.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ...model.crowns import LARGEST_CROWN, Crowns
from ...model.quantities import Ints, quantise_area
from ...model.remembered import Remembered
from ..terms import GlobalTerm
from .clusters import Clusters, Extent
from .patch_access import MovedGoals, PatchAccess, in_mm
from .patch_change import GROUPS, Change
from .patch_edits import MEMORY, Memory, all_polygons
from .patches import Patchwork, Roads
from .path_walks import PathWalks, walks_of, without_paths
from .public_ground import PublicGround
from .shade import Shade, TreeShade, polygons_of

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.objects import Edited
    from ...scenario.state import State

REACHED, JUDGED, STRAIGHT = "cool_access.reached", "cool_access.judged", "cool_access.straight"
INFLUENCE = 1.5 * LARGEST_CROWN  # m from the shade of a tree to the trunks that may cut its crown


class CoolAccess(PatchAccess):
    """Access to cool places, and the shade that they are made of."""

    def __init__(self, state: State, shade: Shade, patchwork: Patchwork) -> None:
        walks, parameters = without_paths(walks_of(state)), state.baseline.parameters
        super().__init__(state.baseline, walks, patchwork, parameters.cool_distance)
        self.shade, self._clusters, self._edited = shade, Clusters(patchwork), Memory()
        self._extents: Remembered[TreeShade, Extent] = Remembered(MEMORY)
        self._known: Remembered[tuple[TreeShade, ...], MovedGoals] = Remembered(GROUPS)
        self._last: tuple[Edited, Edited, list[MovedGoals]] | None = None  # ground, trees, what they move

    @property
    def totals(self) -> dict[str, Ints]:
        """Totals without edits."""
        return {REACHED: self.reached, JUDGED: self.judged, STRAIGHT: self.straight}

    def of(self, state: State, trees: Edited) -> dict[str, Ints]:
        """Totals when trees were felled or planted and the ground was changed."""
        ground, last = state.rows["ground"], self._last
        if last is None or last[0] is not ground or last[1] is not trees:
            shades = self.shade.after(state.edits, trees.removed, trees.added)
            self._last = last = ground, trees, self._moves(shades)
        reached, judged = self.after(last[2], state.rows["units"])
        return {REACHED: reached, JUDGED: judged, STRAIGHT: self.straight}

    def _moves(self, shades: list[TreeShade]) -> list[MovedGoals]:
        """What trees whose shade differs change, in groups that have nothing to do with each other."""
        extents = [
            self._extents.of(one, partial(self._clusters.extent, one.shapes, one.gone)) for one in shades
        ]
        found = []
        for members in self._clusters.split(extents):
            group = tuple(shades[one] for one in members)
            found.append(self._known.of(group, partial(self._moved, group)))
        return found

    def _moved(self, shades: tuple[TreeShade, ...]) -> MovedGoals:
        self._edited.trim()
        return self.moved(Change(self.patchwork, polygons_of(shades), [], self._edited))


class CoolAccessTerm(GlobalTerm):
    """Totals per area, in dwellings: judged, and reaching a cool place; whether distances are straight."""

    name = "cool_access"
    inputs = frozenset({"ground", "trees", "units"})

    @property
    def around(self) -> frozenset[str]:
        """New paths."""
        return frozenset({"paths"})

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
        walks = walks_of(state)
        if isinstance(walks, PathWalks):
            base = walks.remembered(self.name, partial(base.along, walks))
        return base.of(state, state.trees) if self.inputs & state.changed else base.totals

    def _afresh(self, state: State) -> dict[str, Ints]:
        """Everything but the network again: the trees that stand, on the ground that edits leave."""
        trees = state.trees.all() if state.trees is not None else {}
        shade = _shade(state.baseline, Crowns(trees["geometry"], trees["crown"]))
        before = _patchwork(state.baseline, shade.shapes)
        shapes = all_polygons(before, polygons_of(shade.after(state.edits, np.zeros(0, dtype=np.intp))))
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
