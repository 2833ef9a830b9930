"""Public green after sketches: what edits leave of each polygon, and the polygons that they make.

A green polygon that shares ground with edits becomes itself minus those edits; its parts are polygons of
their own. An edit that makes public green adds the ground that it keeps. Both are pure functions of the
polygon and the edits on it, so following an edit and starting afresh see the same polygons, bit for bit.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely

from ...model.codes import Ground
from ...model.quantities import Ints, quantise_area
from ...model.vector import among, without
from ...scenario.objects import object_column
from ...scenario.records import GroundEdit
from .nearby import is_within
from .patches import Indices, Links, Patchwork, Roads, close_among, close_pairs

INTERIORS_MEET = "T********"
MEMORY = 20_000  # remembered polygons before they are forgotten

Edits = list[tuple[GroundEdit, Any]]


@dataclass
class Memory:
    """Parts that edits left of polygons, by polygon and edits, and which polygons an edit touches."""

    parts: dict[Any, list[Any]] = field(default_factory=dict)
    touched: dict[bytes, Indices] = field(default_factory=dict)
    spans: dict[bytes, Indices] = field(default_factory=dict)
    near: dict[Any, frozenset[int]] = field(default_factory=dict)

    def near_areas(self, base: Patchwork, shape: Any) -> frozenset[int]:
        """Areas whose analysis buffer a new polygon meets."""
        if shape not in self.near:
            near = is_within(base.areas, shape, base.reach)
            self.near[shape] = frozenset(np.flatnonzero(near).tolist())
        return self.near[shape]

    def trim(self) -> None:
        """Forget everything when there is too much of it."""
        if max(len(self.parts), len(self.touched), len(self.near)) > MEMORY:
            for remembered in (self.parts, self.touched, self.spans, self.near):
                remembered.clear()


class NewPolygons:
    """Polygons that a state has instead of some of the baseline's.

    Attributes:
        gone: sorted polygons of the baseline that changed.
        shapes: what came in their place, in order.
        source: polygon of the baseline that each comes after (one that it is a part of, or the next); the
            number of those polygons when it comes last.
        built: whether each is a building.
        size: quantised areas; bounds: their boxes.
    """

    def __init__(
        self, gone: Iterable[int], shapes: list[Any], source: list[int], built: list[bool] | None = None
    ) -> None:
        self.gone: Indices = np.array(sorted(gone), dtype=np.intp)
        self.shapes = object_column(shapes)
        self.source: Indices = np.array(source, dtype=np.intp)
        self.built = np.array(built or [False] * len(shapes), dtype=bool)
        self.size: Ints = quantise_area(shapely.area(self.shapes))
        self.bounds = shapely.bounds(self.shapes).reshape(-1, 4)


class NewGreen(NewPolygons):
    """What edits leave of polygons that they touch, by polygon and part, then what edits make."""

    def __init__(self, base: Patchwork, edits: Edits, memory: Memory) -> None:
        memory.trim()
        touching: dict[int, list[int]] = {}
        for index, (edit, _) in enumerate(edits):
            for member in _touched(base, edit, memory).tolist():
                touching.setdefault(member, []).append(index)
        shapes, source, built = [], [], []
        for member in sorted(touching):
            on_it = [edits[index][0] for index in touching[member]]
            key = (member, *(edit.digest for edit in on_it))
            if key not in memory.parts:
                memory.parts[key] = _left(base.shapes[member], on_it)
            shapes += memory.parts[key]
            source += [member] * len(memory.parts[key])
            built += [bool(base.built[member])] * len(memory.parts[key])
        for edit, kept in sorted(edits, key=lambda pair: pair[0].key):
            if base.joins(edit):
                parts = polygons_in(kept)
                shapes += parts
                source += [len(base.shapes)] * len(parts)
                built += [edit.building or edit.ground_class == Ground.PAND] * len(parts)
        super().__init__(touching, shapes, source, built)


def roads_after(base: Patchwork, edits: Edits) -> Roads:
    """The baseline's rijbaan under sketches."""
    made = [kept for edit, kept in edits if edit.ground_class == Ground.RIJBAAN]
    cuts = object_column([edit.geometry for edit, _ in edits])
    return Roads(base.roads.shapes, base.roads.tree, cuts, object_column(made))


def all_polygons(base: Patchwork, new: NewPolygons) -> Any:
    """All polygons of a state, in the order that decides which end of a shortest line is its beginning."""
    kept, order = kept_and_order(base, new)
    return np.append(base.shapes[kept], new.shapes)[order]


def kept_and_order(base: Patchwork, new: NewPolygons) -> tuple[Indices, Indices]:
    """The polygons of the baseline that stay, and the order of all polygons among those and the new ones."""
    kept = np.setdiff1d(np.arange(len(base.shapes)), new.gone)
    return kept, np.argsort(np.append(kept, new.source), kind="stable")


class NewLinks:
    """Pairs that edits changed. New polygons are numbered on from those of the baseline.

    Attributes:
        dropped: pairs of the baseline that no longer count as they were, sorted.
        links: the pairs that count instead.
    """

    def __init__(self, base: Patchwork, new: NewPolygons, edits: Edits, memory: Memory) -> None:
        dropped, under = base.pairs_of.pairs(new.gone)[1], _pairs_under(base, edits, memory)
        self.dropped = np.unique(np.append(dropped, under))
        again = without(under, dropped)
        count = len(base.shapes)
        one, two = close_pairs(base.tree, new.shapes, base.shapes, base.gap)
        stands = ~among(two, new.gone.tolist())
        one, two = one[stands], two[stands]
        mine, other = close_among(shapely.STRtree(new.shapes), new.shapes, base.gap)
        # the polygon that comes first in ``all_polygons`` is the beginning of the line
        before = two < new.source[one]
        first = np.concatenate((base.links.one[again], np.where(before, two, count + one), count + mine))
        second = np.concatenate((base.links.two[again], np.where(before, count + one, two), count + other))

        def shapes(numbers: Indices) -> Any:
            found = base.shapes[np.minimum(numbers, count - 1)] if count else new.shapes[numbers]
            found[numbers >= count] = new.shapes[numbers[numbers >= count] - count]
            return found

        self.links = Links(first, second, shapes(first), shapes(second), roads_after(base, edits))


def _touched(base: Patchwork, edit: GroundEdit, memory: Memory) -> Indices:
    if edit.digest not in memory.touched:
        near = base.tree.query(edit.geometry, predicate="intersects")
        meets = shapely.relate_pattern(edit.geometry, base.shapes[near], INTERIORS_MEET)
        memory.touched[edit.digest] = np.sort(near[meets])
    return memory.touched[edit.digest]


def _left(shape: Any, edits: list[GroundEdit]) -> list[Any]:
    for edit in edits:
        shape = shapely.difference(shape, edit.geometry)
    return polygons_in(shape)


def polygons_in(geometry: Any) -> list[Any]:
    """The polygons of a geometry that hold ground: slivers below one unit of area are none."""
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return [part for part in parts if shapely.get_type_id(part) == 3 and quantise_area(part.area) > 0]


def _pairs_under(base: Patchwork, edits: Edits, memory: Memory) -> Indices:
    """Pairs of the baseline whose shortest line meets an edit."""
    found = []
    for edit, _ in edits:
        if edit.digest not in memory.spans:
            memory.spans[edit.digest] = base.span_tree.query(edit.geometry, predicate="intersects")
        found.append(base.pair_of_span[memory.spans[edit.digest]])
    return np.concatenate(found) if found else np.zeros(0, dtype=np.intp)
