"""Shade on public ground: what the crown of each tree keeps of it, as polygons (indicators A13).

The shade of a tree is its crown's own part (``model/crowns.py``) where public ground lies beneath: polygons
of the ground layer that are public, minus panden and other structures, which outrank them all. Where sketches
change the ground, the latest decides. Each polygon is a pure function of the crown, the ground and the
sketches that touch the crown, so following a sketch and starting afresh see the same polygons, bit for bit.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.crowns import Crowns
from ...model.quantities import quantise_area
from ...model.remembered import Remembered
from ...model.vector import Groups, parts_of
from ...scenario.objects import object_column
from ...scenario.records import GroundEdit
from ...scenario.rows import Rows
from .crown_groups import CrownGroups
from .patch_edits import MEMORY, NewPolygons, polygons_in
from .public_ground import Indices, PublicGround, edited

NOTHING: Indices = np.zeros(0, dtype=np.intp)
Edits = Sequence[GroundEdit]


@dataclass(frozen=True, eq=False)
class TreeShade:
    """The shade of one tree that differs from the baseline; equal ones are one object.

    Attributes:
        gone: polygons of the baseline that go; ``shapes``: those that come, after the polygon ``source``.
    """

    gone: Indices
    shapes: list[Any]
    source: int


def polygons_of(shades: Sequence[TreeShade]) -> NewPolygons:
    """The polygons that differ, of some trees together."""
    gone = np.concatenate([NOTHING, *(one.gone for one in shades)])
    shapes = [shape for one in shades for shape in one.shapes]
    return NewPolygons(gone.tolist(), shapes, [one.source for one in shades for _ in one.shapes])


class Shade:
    """Shade of the trees that may be part of a patch of some size.

    Args:
        gap: mm between polygons that belong together; ``minimum``: quantised m2 of a patch that counts.

    Attributes:
        shapes: polygons by tree and part.
    """

    def __init__(self, crowns: Crowns, ground: PublicGround, gap: int, minimum: int) -> None:
        self._crowns, self._ground = crowns, ground
        self._groups = CrownGroups(crowns, gap, minimum)
        self._trees = self._groups.large
        self._matters = np.zeros(len(crowns.circles), dtype=bool)
        self._matters[self._trees] = True
        self._circles = shapely.STRtree(crowns.circles[self._trees])
        self._public = ground.within(crowns.own()[self._trees])
        shapes, owner = parts_of(self._public)
        real = quantise_area(shapely.area(shapes)) > 0
        self.shapes: NDArray[Any] = shapes[real]
        self._parts = Groups(self._trees[owner[real]], np.arange(len(self.shapes)), len(crowns.circles))
        self._touched: Remembered[bytes, list[int]] = Remembered(MEMORY)
        self._known: Remembered[Any, TreeShade] = Remembered(MEMORY)

    def after(self, edits: Edits, felled: Indices, planted: Rows | None = None) -> list[TreeShade]:
        """The trees whose shade differs when trees were felled or planted and the ground was changed."""
        grown = self._crowns.own_without(felled) if len(felled) else {}
        touching: dict[int, list[GroundEdit]] = {tree: [] for tree in grown if self._matters[tree]}
        for edit in edits:
            for tree in self._touched.of(edit.digest, partial(self._under, edit)):
                touching.setdefault(tree, []).append(edit)
        wanted: list[_Wanted] = []
        if planted is not None and len(planted["crown"]):
            new = self._crowns.planted(planted["geometry"], planted["crown"], felled)
            mine, more = self._groups.with_new(new)
            touching |= dict(zip(more.tolist(), _on(edits, self._crowns.circles[more]), strict=True))
            on_it = _on(edits, new.circles[mine])
            wanted = [_Wanted(None, own, some) for own, some in zip(new.own[mine], on_it, strict=True)]
        trees = sorted(touching.keys() - set(felled.tolist()))
        wanted = [_Wanted(tree, grown.get(tree), touching[tree]) for tree in trees] + wanted
        found = [self._known.of(tree, partial(self._shade, tree, [])) for tree in felled.tolist()]
        found += self._known.all(
            [one.key for one in wanted], lambda new: self._made([wanted[one] for one in new])
        )
        return [one for one in found if len(one.gone) or one.shapes]

    def _under(self, edit: GroundEdit) -> list[int]:
        near = self._circles.query(edit.geometry, predicate="intersects")
        touched: list[int] = self._trees[near].tolist()
        return touched

    def _made(self, wanted: list[_Wanted]) -> list[TreeShade]:
        crowns = self._crowns.own()
        whole = object_column([crowns[one.tree] if one.own is None else one.own for one in wanted])
        known = np.array([one.own is None and self._matters[one.tree] for one in wanted], dtype=bool)
        trees = np.array([one.tree for one in wanted], dtype=object)[known].astype(np.intp)
        public = np.empty(len(wanted), dtype=object)
        public[known] = self._public[np.searchsorted(self._trees, trees)]
        public[~known] = self._ground.within(whole[~known])
        return [
            self._shade(one.tree, polygons_in(edited(own, part, one.edits)))
            for one, own, part in zip(wanted, whole, public, strict=True)
        ]

    def _shade(self, tree: int | None, shapes: list[Any]) -> TreeShade:
        """The shade of a tree of the baseline, or of one that comes last."""
        if tree is None:
            return TreeShade(NOTHING, shapes, len(self.shapes))
        return TreeShade(self._parts[tree], shapes, int(self._parts.starts[tree]))


@dataclass(frozen=True)
class _Wanted:
    """The shade of a tree that has to be known.

    Attributes:
        tree: of the baseline; None for a planted one.
        own: own part of its crown; None when it is that of the baseline.
        edits: on its crown, in order.
    """

    tree: int | None
    own: Any
    edits: Edits

    @cached_property
    def key(self) -> Hashable:
        """What its shade follows from."""
        return (self.tree, self.own, *((one.digest, one.public, one.building) for one in self.edits))


def _on(edits: Edits, circles: NDArray[Any]) -> list[list[GroundEdit]]:
    """The edits on each circle, in order."""
    shapes = np.array([edit.geometry for edit in edits], dtype=object)
    boxes, others = shapely.bounds(circles).reshape(-1, 1, 4), shapely.bounds(shapes).reshape(1, -1, 4)
    near = (boxes[..., :2] <= others[..., 2:]).all(axis=2) & (boxes[..., 2:] >= others[..., :2]).all(axis=2)
    circle, edit = np.nonzero(near)
    meet = shapely.intersects(circles[circle], shapes[edit])
    found: list[list[GroundEdit]] = [[] for _ in circles]
    for one, other in zip(circle[meet].tolist(), edit[meet].tolist(), strict=True):
        found[one].append(edits[other])
    return found
