"""Rows of the ``streets`` row table: each line cut to each area, once when a baseline is made.

A piece of a line that lies within 0.5 m of the border of the area over its whole length, on either side, and
is longer than 5 m runs along the border (settled 31, 87). A line that merely crosses does not.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.quantities import quantise_length
from ..model.tables import Neighbourhood
from ..model.vector import Feedback, Groups, copies, elementwise
from ..scoring.parameters import Parameters
from .lit_lengths import lit_lengths
from .objects import Edited, object_column, unchanged
from .placed import Paths
from .rows import Rows, concatenate, select

BORDER = 0.5  # m on either side of the border
LONGER_THAN = 5000  # mm
# m; what lies on a limit is within it, whichever way a float was rounded, and what is cut at a limit is not
# longer for it when it is rounded to whole mm
SLACK = 0.0002
FLAGS = ("walkable", "street", "main_road")


class StreetLines:
    """Rows of the ``streets`` row table for lines (n,) with their flags, in the order of area and line.

    Args:
        lamps: points that light what lies within ``radius`` m, in the areas or not.
        lit: lines that are lit whatever lamps there are.

    Attributes:
        rows: the row table.
    """

    def __init__(
        self,
        lines: NDArray[Any],
        flags: Mapping[str, NDArray[np.bool_]],
        areas: NDArray[Any],
        lamps: NDArray[Any],
        radius: float,
        lit: NDArray[np.bool_],
        feedback: Feedback | None = None,
    ) -> None:
        self._borders = _Borders(areas)
        rows, self._pieces, row = _cut(lines, flags, self._borders, feedback)
        self._count, self._lamps, self._radius = len(rows["area"]), lamps, radius
        self._row, self._of_row = row, Groups(row, np.arange(len(row)), self._count)
        by_lamps = lit_lengths(self._pieces, row, self._count, lamps, radius)
        self._whole = lit[rows["line"]]
        names = ("area", "length", "inner", "border")
        first = {name: rows[name] for name in names}
        first["lit"] = np.where(self._whole, rows["length"], np.minimum(rows["length"], by_lamps))
        self.rows: Rows = first | {name: rows[name] for name in flags}

    def after(self, lamps: Sequence[Any], paths: Paths) -> Edited:
        """The row table with more lamps and with paths."""
        lit = self.lit_by(lamps)
        if not paths:
            return lit
        lines = shapely.line_merge(object_column([one.geometry for one in paths]))
        flags = {name: np.full(len(paths), name == "walkable") for name in FLAGS}
        found, pieces, row = _cut(lines, flags, self._borders, None)
        reach = max(0.0, self._radius)
        near = np.unique(self._trees[1].query(pieces, predicate="dwithin", distance=reach)[1])
        points = np.append(self._lamps[near], object_column(list(lamps)))
        by_lamps = lit_lengths(pieces, row, len(found["area"]), points, self._radius)
        of_path = np.array([one.lit for one in paths], dtype=bool)[found.pop("line")]
        found["lit"] = np.where(of_path, found["length"], np.minimum(found["length"], by_lamps))
        return Edited(self.rows, lit.removed, concatenate([lit.added, found]))

    @cached_property
    def _trees(self) -> tuple[Any, Any]:
        return shapely.STRtree(self._pieces), shapely.STRtree(self._lamps)

    def lit_by(self, lamps: Sequence[Any]) -> Edited:
        """The row table with more lamps; only rows near them are measured again."""
        if not len(lamps) or self._radius <= 0:
            return unchanged(self.rows)
        pieces, given = self._trees
        points = object_column(list(lamps))
        near = pieces.query(points, predicate="dwithin", distance=self._radius)[1]
        changed = np.unique(self._row[near])
        at, piece = self._of_row.pairs(changed)
        mine = self._pieces[piece]
        old = np.unique(given.query(mine, predicate="dwithin", distance=self._radius)[1])
        lit = lit_lengths(mine, at, len(changed), np.append(self._lamps[old], points), self._radius)
        added = select(self.rows, changed)
        added["lit"] = np.where(self._whole[changed], added["length"], np.minimum(added["length"], lit))
        return Edited(self.rows, changed, added)


def street_lines(
    neighbourhood: Neighbourhood, parameters: Parameters, feedback: Feedback | None = None
) -> StreetLines | None:
    """The streets of a neighbourhood; None when there is no layer of streets."""
    streets, furniture = neighbourhood.streets, neighbourhood.furniture
    if streets is None:
        return None
    lamps = np.zeros(0, dtype=object)
    if furniture is not None:
        lamps = furniture.geometry[furniture["kind"] == "lamp"]
    flags = {name: streets[name] for name in FLAGS}
    return StreetLines(
        streets.geometry,
        flags,
        neighbourhood.areas.geometry,
        lamps,
        parameters.lamp_radius,
        streets["lit"],
        feedback,
    )


def _cut(
    lines: NDArray[Any],
    flags: Mapping[str, NDArray[np.bool_]],
    borders: _Borders,
    feedback: Feedback | None,
) -> tuple[dict[str, Any], NDArray[Any], NDArray[np.intp]]:
    """(rows with their ``line`` but without ``lit``, line strings that make up ``length``, row of each)."""
    area, line = shapely.STRtree(lines).query(borders.reach, predicate="intersects")
    order = np.lexsort((line, area))
    area, line = area[order], line[order]
    count = len(area)
    shapely.prepare(borders.bands)
    touched = np.flatnonzero(
        elementwise(shapely.intersects, borders.bands[area], lines[line], prepared=area, feedback=feedback)
    )
    shapely.destroy_prepared(borders.bands)
    clear = np.ones(count, dtype=bool)
    clear[touched] = False
    along, beside, row_along, row_beside = borders.cut(lines[line[touched]], area[touched], feedback)
    whole, row_whole = shapely.get_parts(lines[line[clear]], return_index=True)
    whole, row_whole = _lines_only(whole, np.flatnonzero(clear)[row_whole])
    inner, row_inner = np.append(whole, beside), np.append(row_whole, touched[row_beside])
    row_along = touched[row_along]
    upon, row_upon = _parts(shapely.intersection(along, borders.wide[area[row_along]]))
    pieces = np.append(inner, upon)
    row = np.append(row_inner, row_along[row_upon])
    length = _sum(pieces, row, count)
    rows = {
        "area": area,
        "length": length,
        "inner": _sum(inner, row_inner, count),
        "border": _sum(along, row_along, count),
        "line": line,
        **{name: values[line] for name, values in flags.items()},
    }
    return rows, pieces, row


class _Borders:
    """What lies beside the borders of areas.

    Attributes:
        bands: within half a metre of the border of each area.
        wide: areas of which the border is inside, whichever way a float was rounded.
        reach: areas with their bands.
    """

    def __init__(self, areas: NDArray[Any]) -> None:
        self._areas = copies(areas)
        shapely.prepare(self._areas)
        self.bands = shapely.buffer(shapely.boundary(areas), BORDER + SLACK, quad_segs=32)
        self.wide = shapely.buffer(areas, SLACK, join_style="mitre")
        self.reach = shapely.union(areas, self.bands)

    def cut(
        self, lines: NDArray[Any], area: NDArray[np.intp], feedback: Feedback | None
    ) -> tuple[Any, Any, Any, Any]:
        """(pieces along the border, other pieces inside, line of the former, line of the latter)."""
        bands = self.bands[area]
        within, of_within = _parts(elementwise(shapely.intersection, lines, bands, feedback=feedback))
        near, of_near = shapely.get_parts(_merged(within, of_within, len(lines)), return_index=True)
        long = quantise_length(shapely.length(near)) > LONGER_THAN
        short, of_short = near[~long], of_near[~long]
        upon = shapely.covers(self.wide[area[of_short]], short)
        across, of_across = short[~upon], of_short[~upon]
        crossing, at = _parts(
            elementwise(shapely.intersection, across, self._areas[area[of_across]], feedback=feedback)
        )
        beyond, of_beyond = _parts(elementwise(shapely.difference, lines, bands, feedback=feedback))
        # clear of the border, so wholly in or wholly out
        inside = shapely.intersects(self._areas[area[of_beyond]], beyond)
        beside = np.concatenate((beyond[inside], short[upon], crossing))
        owner = np.concatenate((of_beyond[inside], of_short[upon], of_across[at]))
        return near[long], beside, of_near[long], owner


def _merged(parts: Any, owner: Any, count: int) -> Any:
    """The parts of each owner, those that meet end to end as one."""
    found = np.full(count, shapely.MultiLineString(), dtype=object)
    if len(parts):
        mine = np.unique(owner)
        found[mine] = shapely.multilinestrings(parts, indices=np.searchsorted(mine, owner))
    return shapely.line_merge(found)


def _parts(shapes: Any) -> tuple[Any, Any]:
    """Line strings in shapes, and the shape of each."""
    return _lines_only(*shapely.get_parts(shapes, return_index=True))


def _lines_only(parts: Any, owner: Any) -> tuple[Any, Any]:
    """Without the points where a line merely touches."""
    kept = (shapely.get_type_id(parts) == 1) & ~shapely.is_empty(parts)
    return parts[kept], owner[kept]


def _sum(pieces: Any, row: Any, count: int) -> Any:
    """Length of the pieces of each row, mm."""
    total = np.zeros(count)
    np.add.at(total, row, shapely.length(pieces))
    return quantise_length(total)
