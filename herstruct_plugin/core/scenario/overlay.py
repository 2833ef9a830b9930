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

from ..model.polygons import polygonal
from ..model.quantities import quantise_area
from .baseline import Baseline
from .objects import Edited, object_column
from .records import GroundEdit
from .rows import select

MEMORY = 200_000  # remembered cuts before they are forgotten


class GroundOverlay:
    """Evaluates ordered ground edits on a baseline's partition."""

    def __init__(self, baseline: Baseline) -> None:
        self.baseline = baseline
        self._final: dict[Any, Any] = {}
        self._touched: dict[bytes, NDArray[np.intp]] = {}
        self._left: dict[int, Any] = {}
        self._cuts: dict[tuple[int, Any], int] = {}
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
            cells = self._cells(edits[index])
            new = [int(cell) for cell in cells if (int(cell), key) not in self._cuts]
            if new:
                left = self._left_geometries(new)
                sizes = quantise_area(shapely.area(shapely.intersection(left, geometry)))
                self._cuts.update({(cell, key): int(size) for cell, size in zip(new, sizes, strict=True)})
            for cell in cells:
                cut = self._cuts[int(cell), key]
                if cut:
                    takes.setdefault(int(cell), []).append((index, cut))
        return takes, gaps

    def final_geometries(self, edits: tuple[GroundEdit, ...]) -> list[tuple[Any, Any]]:
        """(key, polygon) of the ground that each edit keeps: its polygon minus later ones that overlap it."""
        shapes = np.array([edit.geometry for edit in edits], dtype=object)
        found: list[tuple[Any, Any]] = []
        for index, edit in enumerate(edits):
            later = shapes[index + 1 :]
            over = np.flatnonzero(shapely.intersects(later, edit.geometry)) + index + 1
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

    def _left_geometries(self, cells: list[int]) -> NDArray[Any]:
        unknown = [cell for cell in cells if cell not in self._left]
        if unknown:
            shapes = self.baseline.partition.left_geometries(np.array(unknown))
            self._left.update(zip(unknown, shapes, strict=True))
        return object_column([self._left[cell] for cell in cells])

    def _covered(self, key: Any, geometry: Any) -> dict[int, int]:
        if key not in self._cover:
            areas = np.sort(self.baseline.area_tree.query(geometry, predicate="intersects"))
            sizes = quantise_area(shapely.area(shapely.intersection(self.baseline.areas[areas], geometry)))
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
    mine = [edit for edit in owner if edit is not None]
    if not mine:
        return rows
    taken = np.flatnonzero([edit is not None for edit in owner])
    built = np.array([edit.building for edit in mine])
    # demolished and built again is not taken from the public: the baseline's ground decides
    rows["taken_public"][taken] = built & rows["public"][taken]
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
