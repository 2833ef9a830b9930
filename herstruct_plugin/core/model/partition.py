"""The ground partition: every square millimetre of an area belongs to one ground polygon or to the gap.

Where polygons overlap, the one with the lower rank keeps the ground (settled priority, ties by id). The
ground of a polygon within an area is a *cell*: the polygon clipped to the area, minus the higher-ranked
polygons that overlap it there. Cells of an area and its gap add up to the area exactly, because the gap is
the integer rest.

A cell is a pure function of the area and of the polygons that meet it inside the area: the same in every
run that holds them, whatever else is loaded.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .overlaps import overlapping_pairs
from .polygons import polygonal_each
from .quantities import Ints, quantise_area
from .vector import Feedback, Groups, elementwise, sum_by


class Partition:
    """Cells of ``surfaces`` in ``areas``.

    Args:
        areas: valid polygons, shape (n,).
        surfaces: valid polygons, shape (m,); empty ones hold no ground.
        rank: unique int per surface; of two that overlap the lower keeps the ground.

    Attributes:
        area_q: quantised area of each area.
        feature, area, inside: surface and area of each cell, and whether it lies wholly inside.
        size: m2 of the surface within the area, before overlaps are resolved.
        q: quantised ground of each cell (0 where higher ranks cover it all).
        gap: area minus the sum of its cells; may be a few units below 0 by rounding.
        overlaps: (lower, higher) of the surfaces with a cell that overlap anywhere; higher keeps the ground.
        tree: STRtree of the surfaces.
    """

    def __init__(
        self,
        areas: NDArray[Any],
        surfaces: NDArray[Any],
        rank: NDArray[Any],
        feedback: Feedback | None = None,
    ) -> None:
        self.areas = areas
        self.surfaces = surfaces
        self.tree = shapely.STRtree(surfaces)
        shapely.prepare(areas)
        self.area_q = quantise_area(shapely.area(areas))
        feature, area, inside = meetings(self.tree, areas, surfaces, feedback)
        size = clipped_area(areas[area], surfaces[feature], inside, feedback)
        kept = size > 0
        self.feature, self.area, self.inside, self.size = feature[kept], area[kept], inside[kept], size[kept]
        self.q = quantise_area(self.size)
        self.cells_of = Groups(self.feature, np.arange(len(self.feature)), len(surfaces))
        self._resolve_overlaps(rank, feedback)
        self.gap = self.area_q - sum_by(self.area, self.q, len(areas))

    def _resolve_overlaps(self, rank: NDArray[Any], feedback: Feedback | None) -> None:
        cell, over = self._covering(rank, feedback)
        self.covered_by = Groups(cell, over, len(self.q))
        covered = np.unique(cell)
        if len(covered):
            left = self.left_geometries(covered, feedback)
            self.q.setflags(write=True)
            self.q[covered] = quantise_area(shapely.area(left))

    def _covering(self, rank: NDArray[Any], feedback: Feedback | None) -> tuple[NDArray[Any], NDArray[Any]]:
        """(cell, surface): the surface outranks the cell's own, overlaps it and lies in the same area."""
        one, two = overlapping_pairs(self.tree, self.surfaces, rank, np.unique(self.feature), feedback)
        self.overlaps = one, two
        order = np.lexsort((rank[two], one))
        one, two = one[order], two[order]
        position, cell = self.cells_of.pairs(one)
        over = two[position]
        count = len(self.areas)
        held = self.feature * count + self.area  # sorted: cells are ordered by feature, then area
        wanted = over * count + self.area[cell]
        found = np.searchsorted(held, wanted)
        present = held[np.minimum(found, len(held) - 1)] == wanted if len(held) else np.zeros(0, dtype=bool)
        return cell[present], over[present]

    def left_geometries(self, cells: NDArray[Any], feedback: Feedback | None = None) -> NDArray[Any]:
        """The ground of the given cells: clipped to the area, minus what higher ranks cover."""
        left = self.surfaces[self.feature[cells]]
        cut = ~self.inside[cells]
        if cut.any():
            areas = self.areas[self.area[cells[cut]]]
            left[cut] = polygonal_each(elementwise(shapely.intersection, areas, left[cut], feedback=feedback))
        starts, sizes = self.covered_by.starts[cells], self.covered_by.sizes()[cells]
        for turn in range(int(sizes.max(initial=0))):
            more = np.flatnonzero(sizes > turn)
            over = self.surfaces[self.covered_by.members[starts[more] + turn]]
            left[more] = polygonal_each(elementwise(shapely.difference, left[more], over, feedback=feedback))
        return left

    def cut(self, cells: NDArray[np.intp], shape: Any) -> Ints:
        """Quantised m2 of the ground of the given cells under a polygon.

        What lies outside the polygon is not looked at: a large cell costs no more than a small one.
        """
        part = _under(self.surfaces[self.feature[cells]], shape)
        cut = np.flatnonzero(~self.inside[cells] & ~shapely.is_empty(part))
        part[cut] = _under(part[cut], self.areas[self.area[cells[cut]]])
        at, over = self.covered_by.pairs(cells)
        above = self.surfaces[over]
        near = np.flatnonzero(~shapely.is_empty(part)[at] & shapely.intersects(above, shape))
        # of each cell one by one, as they are ranked
        turn = np.arange(len(near)) - np.searchsorted(at[near], at[near])
        for number in range(int(turn.max(initial=-1)) + 1):
            now = near[turn == number]
            part[at[now]] = polygonal_each(np.asarray(shapely.difference(part[at[now]], above[now])))
        return quantise_area(shapely.area(part))


def _under(shapes: NDArray[Any], others: Any) -> NDArray[Any]:
    return polygonal_each(np.atleast_1d(shapely.intersection(shapes, others)))


def meetings(
    tree: Any, areas: NDArray[Any], surfaces: NDArray[Any], feedback: Feedback | None = None
) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
    """(surface, area, surface wholly inside) of all that meet, ordered by surface, then area."""
    area, surface = tree.query(areas)
    order = np.argsort(area, kind="stable")
    area, surface = area[order], surface[order]

    def test(predicate: Any, at: NDArray[Any]) -> NDArray[Any]:
        one, two = areas[area[at]], surfaces[surface[at]]
        return elementwise(predicate, one, two, prepared=area[at], feedback=feedback)

    inside = test(shapely.contains_properly, np.arange(len(area)))
    rest = np.flatnonzero(~inside)
    meet = inside.copy()
    meet[rest] = test(shapely.intersects, rest)
    area, surface, inside = area[meet], surface[meet], inside[meet]
    order = np.lexsort((area, surface))
    return surface[order], area[order], inside[order]


def clipped_area(
    areas: NDArray[Any], surfaces: NDArray[Any], inside: NDArray[Any], feedback: Feedback | None = None
) -> NDArray[np.float64]:
    """m2 of each surface within its area; one that is wholly inside is not cut and keeps its own area."""
    size: NDArray[np.float64] = np.asarray(shapely.area(surfaces), dtype=np.float64)
    cut = ~inside
    if cut.any():
        size[cut] = elementwise(_cut_area, areas[cut], surfaces[cut], feedback=feedback)
    return size


def _cut_area(area: NDArray[Any], surface: NDArray[Any]) -> NDArray[Any]:
    return np.asarray(shapely.area(shapely.intersection(area, surface)))


def cell_totals_close(partition: Partition) -> bool:
    """Whether every area equals the sum of its cells and its gap, exactly."""
    total: Ints = sum_by(partition.area, partition.q, len(partition.areas)) + partition.gap
    return bool((total == partition.area_q).all())
