"""Sketches on the ground: transfer of integer area, not difference of polygons.

Each edit takes ground from the cells beneath it: min(what is left, quantised area of the cut). What is
left is the integer rest, so ground + footprints = area holds exactly after any number of edits. An edit's
own ground is its polygon minus the later edits that overlap it. Ground that lies in the gap of the
partition is what an edit covers in the area beyond what it took from cells.

Every step is a pure function of its arguments and is remembered by them, so an unchanged measure costs
nothing and an incremental evaluation equals a full one, bit for bit.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.partition import clipped_area
from ..model.polygons import polygonal
from ..model.quantities import quantise_area
from .baseline import Baseline
from .objects import Edited
from .records import GroundEdit
from .rows import select

MEMORY = 5_000  # edits whose cuts are remembered before they are forgotten

_Finals = tuple[list[tuple[Any, Any]], list[tuple[GroundEdit, Any]]]


class GroundOverlay:
    """Evaluates ordered ground edits on a baseline's partition."""

    def __init__(self, baseline: Baseline) -> None:
        self.baseline = baseline
        self._final: dict[Any, Any] = {}
        self._last: tuple[tuple[GroundEdit, ...], _Finals] | None = None
        self._touched: dict[bytes, NDArray[np.intp]] = {}
        self._cuts: dict[Any, list[tuple[int, int]]] = {}
        self._cover: dict[Any, dict[int, int]] = {}

    def apply(self, edits: tuple[GroundEdit, ...]) -> Edited:
        """The ground rows after the edits, in order (a later one lies on top)."""
        base = self.baseline.ground_rows
        if len(self._cuts) > MEMORY:
            self._cuts.clear()
            self._final.clear()
            self._cover.clear()
        takes, gaps = self._takes(edits)
        walk = _Walk()
        for cell in sorted(takes):
            cover = gaps.setdefault(int(base["area"][cell]), {})
            for edit, taken in walk.take(cell, int(base["q"][cell]), takes[cell]):
                # a sliver may round to nothing in the area and to one unit in the cell
                cover[edit] = cover.get(edit, 0) - taken
        first_gap = len(self.baseline.partition.q)
        for area in sorted(gaps):
            rest = [(edit, max(cover, 0)) for edit, cover in sorted(gaps[area].items())]
            walk.take(first_gap + area, int(base["q"][first_gap + area]), rest)
        return Edited(base, np.array(walk.removed, dtype=np.intp), _rows(base, edits, walk))

    def _takes(
        self, edits: tuple[GroundEdit, ...]
    ) -> tuple[dict[int, list[tuple[int, int]]], dict[int, dict[int, int]]]:
        """Per cell: (edit, quantised cut) in order; per area: quantised cover of each edit."""
        finals = self.final_geometries(edits)
        takes: dict[int, list[tuple[int, int]]] = {}
        gaps: dict[int, dict[int, int]] = {}
        for index, (key, geometry) in enumerate(finals):
            if shapely.is_empty(geometry):
                continue
            for area, quantity in self._covered(key, geometry).items():
                gaps.setdefault(area, {})[index] = quantity
            for cell, cut in self._cut(edits[index], key, geometry):
                takes.setdefault(cell, []).append((index, cut))
        return takes, gaps

    def _cut(self, edit: GroundEdit, key: Any, geometry: Any) -> list[tuple[int, int]]:
        """(cell, quantised cut) of the cells that a final polygon of an edit takes ground from."""
        if key not in self._cuts:
            cells = self._cells(edit)
            sizes = self.baseline.partition.cut(cells, geometry)
            some = np.flatnonzero(sizes)
            self._cuts[key] = list(zip(cells[some].tolist(), sizes[some].tolist(), strict=True))
        return self._cuts[key]

    def final_geometries(self, edits: tuple[GroundEdit, ...]) -> list[tuple[Any, Any]]:
        """(key, polygon) of the ground that each edit keeps: its polygon minus later ones that overlap it."""
        return self._finals(edits)[0]

    def final_edits(self, edits: tuple[GroundEdit, ...]) -> list[tuple[GroundEdit, Any]]:
        """Each edit with the polygon of which it keeps the ground; the same list for the same edits."""
        return self._finals(edits)[1]

    def _finals(self, edits: tuple[GroundEdit, ...]) -> _Finals:
        if self._last is None or self._last[0] is not edits:
            found = self._made(edits)
            pairs = [(edit, geometry) for edit, (_, geometry) in zip(edits, found, strict=True)]
            self._last = edits, (found, pairs)
        return self._last[1]

    def _made(self, edits: tuple[GroundEdit, ...]) -> list[tuple[Any, Any]]:
        shapes = np.array([edit.geometry for edit in edits], dtype=object)
        pairs = shapely.STRtree(shapes).query(shapes, predicate="intersects") if len(edits) > 1 else ((), ())
        later: dict[int, list[int]] = {}
        for one, other in zip(*pairs, strict=True):
            if other > one:
                later.setdefault(int(one), []).append(int(other))
        found: list[tuple[Any, Any]] = []
        for index, edit in enumerate(edits):
            over = sorted(later.get(index, ()))
            key = (edit.digest, *(edits[one].digest for one in over))
            if key not in self._final:
                geometry = edit.geometry
                for one in over:
                    geometry = polygonal(shapely.difference(geometry, edits[one].geometry))
                self._final[key] = geometry
            found.append((key, self._final[key]))
        return found

    def _cells(self, edit: GroundEdit) -> NDArray[np.intp]:
        if edit.digest not in self._touched:
            partition = self.baseline.partition
            surfaces = np.sort(partition.tree.query(edit.geometry, predicate="intersects"))
            self._touched[edit.digest] = np.sort(partition.cells_of.pairs(surfaces)[1])
        return self._touched[edit.digest]

    def _covered(self, key: Any, geometry: Any) -> dict[int, int]:
        if key not in self._cover:
            shape = np.array([geometry], dtype=object)
            areas = np.sort(self.baseline.area_tree.query(geometry, predicate="intersects"))
            polygons = self.baseline.areas[areas]
            inside = shapely.contains_properly(polygons, geometry)
            sizes = quantise_area(clipped_area(polygons, shape[np.zeros(len(areas), dtype=int)], inside))
            self._cover[key] = {
                int(area): int(size) for area, size in zip(areas, sizes, strict=True) if size > 0
            }
        return self._cover[key]


class _Walk:
    """Base rows that gave ground away, and the rows that replace them."""

    def __init__(self) -> None:
        self.removed: list[int] = []
        self.source: list[int] = []  # base row that a new row comes from
        self.amount: list[int] = []
        self.owner: list[int] = []  # index of the edit that took it, -1 for what is left

    def take(self, row: int, left: int, cuts: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Walk the cuts in order, each taking min(what is left, its size); returns what they took."""
        parts: list[tuple[int, int]] = []
        for edit, cut in cuts:
            taken = min(max(left, 0), cut)
            if taken > 0:
                parts.append((edit, taken))
                left -= taken
        if parts:
            self.removed.append(row)
            for edit, quantity in [(-1, left), *parts]:
                self.source.append(row)
                self.amount.append(quantity)
                self.owner.append(edit)
        return parts


def _rows(base: Any, edits: tuple[GroundEdit, ...], walk: _Walk) -> dict[str, Any]:
    """Rows with the source's columns; where an edit took the ground, with the edit's."""
    source, amount, owner = [], [], []
    for row, quantity, one in zip(walk.source, walk.amount, walk.owner, strict=True):
        for edit, part in [(None, quantity)] if one < 0 else edits[one].shared_out(quantity):
            source.append(row)
            amount.append(part)
            owner.append(edit)
    rows = select(base, np.array(source, dtype=np.intp))
    rows["q"] = np.array(amount, dtype=np.int64)
    rows["taken_public"] = np.minimum(rows["taken_public"], rows["q"])
    mine = [edit for edit in owner if edit is not None]
    if not mine:
        return rows
    taken = np.flatnonzero([edit is not None for edit in owner])
    built = np.array([edit.building for edit in mine])
    # demolished and built again is not taken from the public: the baseline's ground decides
    rows["taken_public"][taken] = np.where(built & rows["public"][taken], rows["q"][taken], 0)
    rows["cls"][taken] = [edit.ground_class for edit in mine]
    rows["public"][taken] = [edit.public for edit in mine]
    rows["green"][taken] = [edit.green for edit in mine]
    rows["paved"][taken] = [edit.paved for edit in mine]
    rows["width"][taken] = [edit.width for edit in mine]
    rows["building"][taken] = built
    rows["main_road"][taken] = False
    rows["rail"][taken] = False
    return rows


def conserves_ground(baseline: Baseline, rows: Any) -> bool:
    """Whether ground, footprints and gap of every area still add up to the area, exactly."""
    totals = np.zeros(baseline.count, dtype=np.int64)
    np.add.at(totals, rows["area"], rows["q"])
    return bool((totals == baseline.area_q).all())
