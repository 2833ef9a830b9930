"""Patches of public green that have ground in an area: their sizes, and the ground of the large ones.

A patch is taken whole within the area's analysis buffer (settled 36a). Its ground in the area is what its
polygons hold there in the ground partition.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from ...model.codes import Ground
from ...model.quantities import Ints, quantise_area, quantise_length
from ...model.vector import corners
from .component_term import GROUND, SIZE, ComponentTerm, Pieces
from .components import AreaComponents
from .ground_of import GroundOf
from .patches import Patchwork, Roads

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scoring.parameters import Parameters

WHOLE, LARGE = "green_patches.whole", "green_patches.large"
SQUARES, REST = "green_patches.squares", "green_patches.squares_rest"
SQUARE_BITS = 40  # the unit of squares is 2^-40 m4; a total is split in whole m4 and the rest


def green_pieces(baseline: Baseline) -> Pieces:
    """The public green of a baseline, made once."""
    found: Pieces | None = baseline.cache.get("green_pieces")
    if found is None:
        found = baseline.cache["green_pieces"] = _made(baseline)
    return found


def patches_of(baseline: Baseline, area: int) -> Ints:
    """Weights (``component_term.py``) of the patches of one area, without those of the others."""
    pieces = baseline.cache.get("green_pieces")
    row = area
    if pieces is None:
        pieces, row = _made(baseline, area), 0
    members = pieces.work.members[row]
    ground = GroundOf(baseline, pieces.surfaces).members(area, members)
    weights = np.column_stack((pieces.work.size[members], ground, np.zeros_like(ground)))
    return AreaComponents.of(pieces.work, row).sums(weights)


def _made(baseline: Baseline, only: int | None = None) -> Pieces:
    """The public green, or what lies around one area only."""
    ground, parameters = baseline.neighbourhood.ground, baseline.parameters
    green = roads = np.zeros(0, dtype=object)
    rows = np.zeros(0, dtype=np.intp)
    areas = baseline.areas if only is None else baseline.areas[only : only + 1]
    if ground is not None:
        near = np.ones(len(ground), dtype=bool)
        if only is not None:
            reach = parameters.analysis_buffer + 1.0
            low, high = corners(ground.geometry)
            box = shapely.bounds(areas)[0]
            near = (low <= box[2:] + reach).all(axis=1) & (high >= box[:2] - reach).all(axis=1)
        rows = np.flatnonzero(ground["public"] & ground["green"] & ~ground["placeless"] & near)
        green = ground.geometry[rows]
        roads = ground.geometry[(ground["ground_class"] == Ground.RIJBAAN) & near]
        rows += len(baseline.surfaces["cls"]) - len(ground)  # buildings come first among the surfaces
    access = baseline.cache.get("green_access")
    if access is not None and only is None:  # the same patches, made before for the walks to them
        return Pieces(access.patchwork, rows)
    work = Patchwork(
        green,
        Roads(roads, shapely.STRtree(roads)),
        areas,
        parameters.analysis_buffer,
        int(quantise_length(parameters.patch_gap)),
        int(quantise_area(parameters.patch_min_area)),
    )
    return Pieces(work, rows)


class GreenPatchesTerm(ComponentTerm):
    """Totals per area over the patches with ground in it.

    ``WHOLE``: sum of their sizes a (quantised m2). ``SQUARES`` and ``REST``: the exact sum of a squared, in
    whole m4 and the rest in 2^-40 m4: squares of quantised areas do not fit 64 bits, two parts always do.
    ``LARGE``: ground in the area of the patches above the park threshold (quantised m2).
    """

    name = "green_patches"
    names = (WHOLE, SQUARES, REST, LARGE)

    def pieces(self, baseline: Baseline) -> Pieces:
        """The public green."""
        return green_pieces(baseline)

    def counts(self, weights: Ints, parameters: Parameters) -> tuple[int, ...]:
        """(sum of a, sum of a squared, ground of large patches)."""
        mine = weights[weights[:, GROUND] > 0]
        sizes = mine[:, SIZE].tolist()
        large = mine[:, SIZE] > quantise_area(parameters.park_threshold)
        return sum(sizes), sum(size * size for size in sizes), int(mine[large, GROUND].sum())

    def named(self, totals: list[tuple[int, ...]]) -> dict[str, Ints]:
        """With the sum of squares in two parts."""
        low = (1 << SQUARE_BITS) - 1
        return super().named(
            [(whole, squares >> SQUARE_BITS, squares & low, large) for whole, squares, large in totals]
        )


GREEN_PATCHES = GreenPatchesTerm()
