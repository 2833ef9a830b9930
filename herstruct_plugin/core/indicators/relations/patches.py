"""Patches of public green: polygons that lie close together without a road between them (settled 36a).

Two polygons connect when they are at most ``patch_gap`` apart and the shortest line between them (from the
one with the lower id) does not cross rijbaan: no millimetre of it lies within a rijbaan polygon. Polygons
that touch always connect. A patch is a connected component of this relation among the polygons that meet the
area's analysis buffer, taken whole; roads count when they meet it too. So a patch needs no merging of
polygons, and an area's patches depend on nothing beyond its buffer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.quantities import quantise_area, quantise_length
from ...model.vector import Groups, corners, elementwise
from ...scenario.records import GroundEdit
from .nearby import is_within, within_reach

Indices = NDArray[np.intp]
SLACK = 0.001  # m; candidates are looked for a little further, distances are compared in whole mm


class Roads:
    """Rijbaan that separates patches, and what sketches make of it.

    Args:
        shapes, tree: rijbaan polygons of the baseline.
        cuts: polygons of all sketched edits; none of the baseline's rijbaan is left under them.
        added: what is left of the edits that make rijbaan.
    """

    def __init__(
        self,
        shapes: NDArray[Any],
        tree: Any,
        cuts: NDArray[Any] | None = None,
        added: NDArray[Any] | None = None,
    ) -> None:
        nothing = np.zeros(0, dtype=object)
        self.shapes, self.tree = shapes, tree
        self.cuts = nothing if cuts is None else cuts
        self.added = nothing if added is None else added

    def crossed(self, lines: NDArray[Any]) -> tuple[Indices, Indices]:
        """(line, road) of all crossings; road -1 is a sketched one."""
        rest = lines.copy()
        for polygon in self.cuts:
            under = np.flatnonzero(shapely.intersects(rest, polygon))
            rest[under] = shapely.difference(rest[under], polygon)
        line, road = self.tree.query(rest, predicate="intersects")
        real = _has_length(shapely.intersection(rest[line], self.shapes[road]))
        found, roads = [line[real]], [road[real]]
        for polygon in self.added:
            over = np.flatnonzero(shapely.intersects(lines, polygon))
            over = over[_has_length(shapely.intersection(lines[over], polygon))]
            found.append(over)
            roads.append(np.full(len(over), -1))
        return np.concatenate(found), np.concatenate(roads)


def _has_length(lines: NDArray[Any]) -> Any:
    return quantise_length(shapely.length(lines)) > 0


class Links:
    """Pairs of polygons that lie close together, and the roads between them.

    Attributes:
        one, two: the pairs, as numbers of polygons.
        span: index in ``spans`` of the shortest line between them, -1 when they touch.
        blocked: roads that each pair's line crosses, by pair.
    """

    def __init__(
        self, one: Indices, two: Indices, first: NDArray[Any], second: NDArray[Any], roads: Roads
    ) -> None:
        self.one, self.two = one, two
        apart = np.flatnonzero(quantise_length(elementwise(shapely.distance, first, second)) > 0)
        self.spans = elementwise(shapely.shortest_line, first[apart], second[apart])
        self.span = np.full(len(one), -1, dtype=np.intp)
        self.span[apart] = np.arange(len(apart))
        line, road = roads.crossed(self.spans)
        self.blocked_pair, self.blocking_road = apart[line], road

    def __len__(self) -> int:
        return len(self.one)


def close_pairs(tree: Any, shapes: NDArray[Any], others: NDArray[Any], gap: int) -> tuple[Indices, Indices]:
    """(shape, other) at most ``gap`` mm apart, where ``tree`` holds the others."""
    one, two = _maybe_close(tree, shapes, gap)
    near = _are_close(shapes[one], others[two], gap)
    return one[near], two[near]


def close_among(tree: Any, shapes: NDArray[Any], gap: int) -> tuple[Indices, Indices]:
    """(shape, later shape) at most ``gap`` mm apart, where ``tree`` holds the shapes."""
    one, two = _maybe_close(tree, shapes, gap)
    one, two = one[one < two], two[one < two]
    near = _are_close(shapes[one], shapes[two], gap)
    return one[near], two[near]


def _maybe_close(tree: Any, shapes: NDArray[Any], gap: int) -> tuple[Indices, Indices]:
    low, high = corners(shapes)
    margin = gap / 1000 + SLACK
    one, two = tree.query(shapely.box(*(low - margin).T, *(high + margin).T))
    return one, two


def _are_close(shapes: NDArray[Any], others: NDArray[Any], gap: int) -> Any:
    return quantise_length(elementwise(shapely.distance, shapes, others)) <= gap


def _is_public_green(edit: GroundEdit) -> bool:
    return edit.public and edit.green


class Patchwork:
    """Polygons (of public green, unless told otherwise) around areas and how they connect.

    Args:
        shapes: polygons in the order of their ids.
        areas: study areas; ``reach``: analysis buffer in m.
        gap: mm; ``minimum``: quantised m2 that a patch must have to count.
        joins: whether an edit makes polygons of this kind.
        built: whether each polygon is a building; none when not given.
    """

    def __init__(
        self,
        shapes: NDArray[Any],
        roads: Roads,
        areas: NDArray[Any],
        reach: float,
        gap: int,
        minimum: int = 0,
        joins: Callable[[GroundEdit], bool] = _is_public_green,
        built: NDArray[np.bool_] | None = None,
    ) -> None:
        self.shapes, self.roads, self.joins = shapes, roads, joins
        self.built = np.zeros(len(shapes), dtype=bool) if built is None else built
        self.areas, self.reach, self.gap, self.minimum = areas, reach, gap, minimum
        self.size = quantise_area(shapely.area(shapes))
        self.bounds = shapely.bounds(shapes).reshape(-1, 4)
        self.tree = shapely.STRtree(shapes)
        one, two = close_among(self.tree, shapes, gap)
        order = np.lexsort((two, one))
        one, two = one[order], two[order]
        self.links = Links(one, two, shapes[one], shapes[two], roads)
        pairs = np.arange(len(self.links))
        self.pairs_of = Groups(np.append(one, two), np.append(pairs, pairs), len(shapes))
        self.span_tree = shapely.STRtree(self.links.spans)
        self.pair_of_span = np.flatnonzero(self.links.span >= 0)
        area, member = within_reach(areas, shapes, self.tree, reach)
        self.members = Groups(area, member, len(areas))
        self.areas_of = Groups(member, area, len(shapes))
        self.memory: dict[Any, Any] = {}  # what is made of these polygons once
        self._blocking = np.unique(self.links.blocking_road[self.links.blocking_road >= 0])
        self._road_near = np.zeros((len(areas), len(self._blocking)), dtype=bool)
        blocking = roads.shapes[self._blocking]
        self._road_near[within_reach(areas, blocking, shapely.STRtree(blocking), reach)] = True

    def again(self, shapes: NDArray[Any], roads: Roads) -> Patchwork:
        """The same relation on other polygons and roads."""
        return Patchwork(shapes, roads, self.areas, self.reach, self.gap, self.minimum, self.joins)

    def _road_is_near(self, area: int, road: Indices) -> Any:
        """Whether roads meet the analysis buffer of an area; a sketched road (-1) counts everywhere."""
        found = road < 0
        at = np.searchsorted(self._blocking, road)
        known = np.append(self._blocking, -2)[at] == road
        found[known] = self._road_near[area, at[known]]
        new = np.flatnonzero(~known & (road >= 0))
        found[new] = is_within(self.areas[area], self.roads.shapes[road[new]], self.reach)
        return found

    def open_links(self, area: int, links: Links) -> Any:
        """Which pairs connect, as seen from an area."""
        found = np.ones(len(links), dtype=bool)
        found[links.blocked_pair[self._road_is_near(area, links.blocking_road)]] = False
        return found
