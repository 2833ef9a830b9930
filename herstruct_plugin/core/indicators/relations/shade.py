"""Shade on public ground: what the crown of each tree keeps of it, as polygons (indicators A13).

The shade of a tree is its crown's own part (``model/crowns.py``) where public ground lies beneath: polygons
of the ground layer that are public, minus panden and other structures, which outrank them all. Where sketches
change the ground, the latest decides. Each polygon is a pure function of the crown, the ground and the
sketches that touch the crown, so following a sketch and starting afresh see the same polygons, bit for bit.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...model.codes import Ground
from ...model.crowns import Crowns, NewCrowns
from ...model.polygons import polygonal_each
from ...model.quantities import Ints, quantise_area
from ...model.vector import Groups, elementwise, parts_of
from ...scenario.records import GroundEdit
from ...scenario.rows import Rows
from .patch_edits import NewPolygons, polygons_in

OUTRANKING = (Ground.PAND, Ground.OVERIG_BOUWWERK)
MEMORY = 20_000  # remembered shades before they are forgotten
SLACK = 0.001  # m

Indices = NDArray[np.intp]


class PublicGround:
    """Public ground of a baseline.

    Args:
        surfaces: polygons of the ground partition, see ``scenario/surfaces.py``.
    """

    def __init__(self, surfaces: Rows) -> None:
        built = np.isin(surfaces["cls"], OUTRANKING)
        self._public = surfaces["geometry"][surfaces["public"] & ~built]
        self._built = surfaces["geometry"][built]
        self._public_tree, self._built_tree = shapely.STRtree(self._public), shapely.STRtree(self._built)

    def within(self, shapes: NDArray[Any]) -> NDArray[Any]:
        """What of each polygon lies on public ground."""
        found = np.full(len(shapes), shapely.Polygon(), dtype=object)
        one, surface, whole = _meetings(self._public_tree, self._public, shapes)
        found[one[whole]] = shapes[one[whole]]
        inside = np.zeros(len(shapes), dtype=bool)
        inside[one] |= whole
        part = ~inside[one]
        one, surface = one[part], surface[part]
        pieces = polygonal_each(elementwise(shapely.intersection, self._public[surface], shapes[one]))
        found = _in_turn(shapely.union, found, one, pieces)
        one, over, _ = _meetings(self._built_tree, self._built, found)
        return _in_turn(shapely.difference, found, one, self._built[over])


class Shade:
    """Shade of the trees that may be part of a patch of some size.

    Args:
        gap: mm between polygons that belong together; ``minimum``: quantised m2 of a patch that counts.

    Attributes:
        shapes: polygons by tree and part; ``parts`` which of them each tree has.
    """

    def __init__(self, crowns: Crowns, ground: PublicGround, gap: int, minimum: int) -> None:
        self._crowns, self._ground = crowns, ground
        self._groups = _Groups(crowns, gap, minimum)
        self._trees = self._groups.large
        self._matters = np.zeros(len(crowns.circles), dtype=bool)
        self._matters[self._trees] = True
        self._circles = shapely.STRtree(crowns.circles[self._trees])
        self._public = ground.within(crowns.own()[self._trees])
        shapes, owner = parts_of(self._public)
        real = quantise_area(shapely.area(shapes)) > 0
        self.shapes: NDArray[Any] = shapes[real]
        self.parts = Groups(self._trees[owner[real]], np.arange(len(self.shapes)), len(crowns.circles))
        self._touched: dict[bytes, list[int]] = {}
        self._memory: dict[Any, list[Any]] = {}

    def after(
        self, edits: tuple[GroundEdit, ...], felled: Indices, planted: Rows | None = None
    ) -> NewPolygons:
        """The polygons that differ when trees were felled or planted and the ground was changed."""
        if max(len(self._memory), len(self._touched)) > MEMORY:
            self._memory.clear()
            self._touched.clear()
        grown = self._crowns.own_without(felled) if len(felled) else {}
        touching: dict[int, list[GroundEdit]] = {tree: [] for tree in grown if self._matters[tree]}
        for edit in edits:
            for tree in self._under(edit):
                touching.setdefault(tree, []).append(edit)
        new, grouped = self._groups_with(planted, felled)
        touching |= {tree: _on(edits, self._crowns.circles[tree]) for tree in grouped.tolist()}
        for tree in felled.tolist():
            touching.pop(tree, None)
        changed = np.array(sorted({*touching, *felled.tolist()}), dtype=np.intp)
        shapes: list[Any] = []
        source: list[int] = []
        for tree in sorted(touching):
            made = self._remembered(tree, grown, touching[tree])
            shapes += made
            source += [int(self.parts.starts[tree])] * len(made)
        if new is not None:
            made = [one for part in self._of_planted(new, edits) for one in part]
            shapes += made
            source += [len(self.shapes)] * len(made)
        return NewPolygons(self.parts.pairs(changed)[1].tolist(), shapes, source)

    def _groups_with(self, planted: Rows | None, felled: Indices) -> tuple[NewCrowns | None, Indices]:
        """Crowns of planted trees, and the trees in groups that these make large enough to matter."""
        if planted is None or not len(planted["crown"]):
            return None, np.zeros(0, dtype=np.intp)
        new = NewCrowns(self._crowns, planted["geometry"], planted["crown"], felled)
        return new, self._groups.joined(new)

    def _of_planted(self, new: NewCrowns, edits: tuple[GroundEdit, ...]) -> list[list[Any]]:
        """The shade of each planted tree."""
        on_it = [_on(edits, circle) for circle in new.circles]
        keys = [
            (wkb, *((one.digest, one.public, one.building) for one in some))
            for wkb, some in zip(shapely.to_wkb(new.own), on_it, strict=True)
        ]
        unknown = [tree for tree, key in enumerate(keys) if key not in self._memory]
        if unknown:
            for tree, public in zip(unknown, self._ground.within(new.own[unknown]), strict=True):
                self._memory[keys[tree]] = polygons_in(_edited(new.own[tree], public, on_it[tree]))
        return [self._memory[key] for key in keys]

    def _under(self, edit: GroundEdit) -> list[int]:
        if edit.digest not in self._touched:
            near = self._circles.query(edit.geometry, predicate="intersects")
            self._touched[edit.digest] = self._trees[near].tolist()
        return self._touched[edit.digest]

    def _remembered(self, tree: int, grown: Mapping[int, Any], edits: list[GroundEdit]) -> list[Any]:
        own = grown.get(tree)
        key = (
            tree,
            b"" if own is None else shapely.to_wkb(own),
            *((one.digest, one.public) for one in edits),
        )
        if key not in self._memory:
            if own is None and self._matters[tree]:
                own = self._crowns.own()[tree]
                public = self._public[np.searchsorted(self._trees, tree)]
            else:
                own = self._crowns.own()[tree] if own is None else own
                public = self._ground.within(np.array([own], dtype=object))[0]
            self._memory[key] = polygons_in(_edited(own, public, edits))
        return self._memory[key]


def _edited(own: Any, public: Any, edits: list[GroundEdit]) -> Any:
    """The public part of a crown after sketches, in order: the last one on a spot decides."""
    for edit in edits:
        made = np.array([public], dtype=object)
        if edit.public and not edit.building:
            gained = polygonal_each(np.array([shapely.intersection(edit.geometry, own)], dtype=object))
            made[0] = shapely.union(public, gained[0])
        else:
            made[0] = shapely.difference(public, edit.geometry)
        public = polygonal_each(made)[0]
    return public


def _on(edits: tuple[GroundEdit, ...], circle: Any) -> list[GroundEdit]:
    return [edit for edit in edits if shapely.intersects(edit.geometry, circle)]


class _Groups:
    """Crowns that are linked, wholly or by their boxes, within the gap.

    Attributes:
        large: trees whose whole crown, with all crowns that are linked to it, could make a patch that counts.
            Felling and building only make groups smaller, so without planting no other tree ever matters.
    """

    def __init__(self, crowns: Crowns, gap: int, minimum: int) -> None:
        circles, count = crowns.circles, len(crowns.circles)
        self._tree, self._margin, self._minimum = crowns.tree, gap / 1000 + SLACK, minimum
        known = np.flatnonzero(crowns.known)
        one, two = self._near(circles[known])
        one = known[one]
        links = coo_matrix((np.ones(len(one), dtype=np.int8), (one, two)), shape=(count, count))
        groups, self._label = connected_components(links, directed=False)
        size: Ints = quantise_area(shapely.area(circles))
        # float sums of integers are exact up to 2^53, which is 8,600 km2
        self._total = np.bincount(self._label, weights=size, minlength=groups)
        self._members = Groups(self._label[known], known, groups)
        self.large = np.flatnonzero(crowns.known & (self._total[self._label] >= minimum))

    def _near(self, circles: NDArray[Any]) -> tuple[Indices, Indices]:
        low, high = np.split(shapely.bounds(circles).reshape(-1, 4), 2, axis=1)
        one, two = self._tree.query(shapely.box(*(low - self._margin).T, *(high + self._margin).T))
        return one, two

    def joined(self, new: NewCrowns) -> Indices:
        """Trees of smaller groups that new crowns touch and make large enough to matter.

        All new crowns are taken to be linked to each other: a tree too many changes nothing.
        """
        circles = new.circles[new.known]
        touched = np.unique(self._label[self._near(circles)[1]])
        total = self._total[touched].sum() + quantise_area(shapely.area(circles)).sum()
        if total < self._minimum:
            return np.zeros(0, dtype=np.intp)
        small = touched[self._total[touched] < self._minimum]
        return np.sort(self._members.pairs(small)[1])


def _meetings(
    tree: Any, surfaces: NDArray[Any], shapes: NDArray[Any]
) -> tuple[Indices, Indices, NDArray[np.bool_]]:
    """(shape, surface, shape wholly inside) of all whose boxes and outlines meet, by shape, then surface."""
    one, surface = tree.query(shapes)
    order = np.lexsort((one, surface))
    one, surface = one[order], surface[order]
    used = surfaces[np.unique(surface)]
    shapely.prepare(used)
    try:
        whole = elementwise(shapely.contains_properly, surfaces[surface], shapes[one], prepared=surface)
        rest = np.flatnonzero(~whole)
        meet = whole.copy()
        meet[rest] = elementwise(
            shapely.intersects, surfaces[surface[rest]], shapes[one[rest]], prepared=surface[rest]
        )
    finally:
        shapely.destroy_prepared(used)
    one, surface, whole = one[meet], surface[meet], whole[meet]
    order = np.lexsort((surface, one))
    return one[order], surface[order], whole[order]


def _in_turn(overlay: Any, shapes: NDArray[Any], one: Indices, others: NDArray[Any]) -> NDArray[Any]:
    """Each shape overlaid with the others that are meant for it, one after the other."""
    groups = Groups(one, np.arange(len(one)), len(shapes))
    sizes = groups.sizes()
    for turn in range(int(sizes.max(initial=0))):
        more = np.flatnonzero(sizes > turn)
        other = others[groups.members[groups.starts[more] + turn]]
        shapes[more] = polygonal_each(elementwise(overlay, shapes[more], other))
    return shapes
