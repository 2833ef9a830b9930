"""What the account of each layer should make a user look at: nothing near or left, columns not found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import Issue, info, warning
from ..model.tables import Provenance, TypedTable
from .reading import EXAMPLES
from .tenure_layers import TenureSources

ESTIMATED = "bag.pand (units)"  # no layer of its own
# Optional columns that much rests on, by kind of layer; those whose absence is told elsewhere are left out.
WANTED: Mapping[str, tuple[str, ...]] = {
    "bag.pand": ("year",),
    "bag.verblijfsobject": ("go",),
}

MAIN_GROUND = ("wegdeel", "begroeidterreindeel", "onbegroeidterreindeel")  # these occur everywhere


def remarks(tables: Iterable[TypedTable | None]) -> list[Issue]:
    """Remarks on all layers that were read, each once."""
    seen: dict[tuple[str, str], Provenance] = {}
    for table in tables:
        for source in table.provenance if table is not None else ():
            seen.setdefault((source.layer, source.kind), source)
    found = [issue for source in seen.values() if source.kind != ESTIMATED for issue in _of(source)]
    return [*found, *_ground_kinds(seen.values())]


def _ground_kinds(sources: Iterable[Provenance]) -> list[Issue]:
    """Which main kinds of ground were not given, when some other was."""
    given = {source.kind.split(".", 1)[1] for source in sources if source.kind.startswith("bgt.")}
    missing = [kind for kind in MAIN_GROUND if kind not in given]
    return [warning("ground_kinds_missing", kinds=missing)] if given - {"pand"} and missing else []


def _of(source: Provenance) -> list[Issue]:
    if source.kind == "areas":
        named = "area_id" in source.fields
        return [] if named else [info("area_id_not_recognised", source.layer)]
    if source.rows_in == 0:
        return [warning("nothing_near", source.layer, kind=source.kind)]
    if source.rows_used == 0:
        return [warning("nothing_left", source.layer, kind=source.kind, count=source.rows_in)]
    missing = _missing(source)
    if not missing:
        return []
    if source.kind == "reference":  # it may be given for other figures
        return [info("columns_not_found", source.layer, columns=missing, kind=source.kind)]
    return [warning("columns_not_found", source.layer, columns=missing, kind=source.kind)]


def _missing(source: Provenance) -> list[str]:
    found = set(source.fields)
    if source.kind in ("cbs.area", "reference"):
        return [] if {"koop", "corporatie", "overig"} <= found else _shares(found)
    return [name for name in WANTED.get(source.kind, ()) if name not in found]


def _shares(found: set[str]) -> list[str]:
    """Columns that a layer of statistics lacks for a mix of tenures."""
    missing = [name for name in ("koop_pct", "corporatie_pct") if name not in found]
    return missing if found & {"huur_pct", "overig_pct"} else [*missing, "huur_pct"]


def unlinked(areas: TypedTable, units: TypedTable | None, sources: TenureSources) -> list[Issue]:
    """Sources of tenure that have nothing to do with the areas: codes of another place, year or kind."""
    found = []
    registers = sources.registers
    given = sorted([*registers.units, *registers.panden])
    if given and units is not None and len(units):
        owners = {name for names in units["building_ids"] for name in names}
        if not (set(units.ids) & registers.units.keys() or owners & registers.panden.keys()):
            names = ", ".join(sorted({one.layer for one in registers.provenance}))
            known = sorted(units.ids)[:EXAMPLES]
            found.append(warning("register_not_linked", names, codes=given[:EXAMPLES], units=known))
    own = {*(name.upper() for name in areas.ids), *areas["municipality"]} - {""}
    for name in sorted(set(sources.records.sources.tolist())):
        records = sources.records.take(np.flatnonzero(sources.records.sources == name))
        codes = set(records.codes)
        shapes = records.shapes[~shapely.is_missing(records.shapes)]
        if not codes & own and not _touch(shapes, areas.geometry):
            found.append(warning("records_not_linked", name, codes=sorted(codes)[:EXAMPLES]))
    return found


def empty_areas(areas: TypedTable, table: TypedTable | None) -> list[Issue]:
    """Areas in which nothing of a table lies, though it has objects elsewhere: zero there may be unknown."""
    if table is None or len(table) == 0 or len(areas) < 2:
        return []
    hit = shapely.STRtree(table.geometry).query(areas.geometry, predicate="intersects")[0]
    empty = sorted(set(areas.ids) - set(areas.ids[hit]))
    if not empty:
        return []
    sources = [one for one in table.provenance if one.rows_used]
    names = ", ".join(sorted({one.layer for one in sources}))
    return [warning("areas_empty", names, tuple(empty[:EXAMPLES]), count=len(empty), kind=sources[0].kind)]


def _touch(shapes: NDArray[Any], areas: NDArray[Any]) -> bool:
    return shapely.STRtree(shapes).query(areas, predicate="intersects").size > 0
