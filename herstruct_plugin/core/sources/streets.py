"""Centre lines of streets and paths: NWB and OSM spellings, other layers as plain walkable streets."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..issues import warning
from ..model.schemas import STREETS
from ..model.tables import TypedTable
from .bgt import shape_ids
from .points import table_of
from .port import Table
from .reading import Job, Rows
from .recognise import Column, Spec
from .values import Values, mapped, text_of, texts

SPEC = Spec(
    "streets",
    "STREETS",
    (
        Column("street_id", ("street_id", "wvk_id", "wegvakid", "osm_id", "full_id", "id")),
        Column("highway", ("highway", "fclass")),
        Column("footway", ("footway",)),
        Column("path", ("path",)),
        Column("other_tags", ("other_tags",)),
        Column("nwb", ("bst_code", "baansubsrt", "baansoort")),
        Column("manager", ("wegbehsrt", "wegbeheerdersoort")),
        Column("manager_name", ("wegbehnaam", "wegbeheerdernaam")),
        Column("form", ("fow",)),
    ),
)
MOTORWAYS = frozenset({"motorway", "motorway_link", "trunk", "trunk_link"})
MAIN = MOTORWAYS | {"primary", "primary_link", "secondary", "secondary_link"}
PATHS = frozenset({"footway", "path", "cycleway", "steps", "track", "bridleway", "corridor", "elevator"})
NO_STREET = frozenset(
    {
        "",  # waterways and fences among the lines of an OSM file
        "proposed",
        "construction",
        "razed",
        "abandoned",
        "disused",
        "platform",
        "bus_stop",
        "raceway",
        "rest_area",
        "services",
    }
)
SIDEWALK = re.compile(r'"(footway|path)"\s*=>\s*"sidewalk"')  # in GDAL's other_tags
GRADE = re.compile(r"_grade\d$")  # Geofabrik: track_grade1 to track_grade5
NWB_PATHS = frozenset({"FP", "VP", "RP"})  # VZ, a pedestrian zone, is a street
NWB_MOTORWAY = frozenset({"HR", "OPR", "AFR", "VBD", "VBI", "VBK", "VBR", "VBS", "VBW", "PST"})
NWB_NO_STREET = frozenset({"VD"})  # ferries
NATIONAL, PROVINCIAL = "R", "P"
NATIONAL_NAMES = ("rijk", "rws")  # how the names of the state's road managers begin
FORM_MOTORWAY = "1"  # form of way as OpenLR numbers it


def read_streets(job: Job, table: Table) -> TypedTable | None:
    """The street table; None when the layer cannot be used (an issue says why).

    ``walkable``: all but motorways and trunk roads. ``street``: no footway, path, cycleway, steps or track;
    pedestrian streets are streets. ``main_road``: motorway to secondary road (OSM), of the state or a
    province (NWB). OSM sidewalks drawn beside their street are dropped: they would double every crossing.
    """
    layer = job.recognise(table, SPEC, "line")
    if layer is None:
        return None
    rows = job.read(layer, "line", _filters)
    if rows.has("highway"):
        name = mapped(rows.column("highway"), _highway)
        walkable = ~np.isin(name, sorted(MOTORWAYS))
        street = ~np.isin(name, sorted(PATHS))
        main = np.isin(name, sorted(MAIN))
    elif rows.has("nwb") or rows.has("manager"):
        walkable, street, main = _nwb(rows)
    else:
        job.tell(warning("street_kind_unknown", table.name, fields=list(table.fields)[:20]))
        walkable, street = np.ones(len(rows), dtype=bool), np.ones(len(rows), dtype=bool)
        main = np.zeros(len(rows), dtype=bool)
    own = texts(rows.column("street_id"))
    ids = np.where(own == "", shape_ids(rows.shapes), own) if (own == "").any() else own
    columns: dict[str, list[Any]] = {
        "street_id": [ids],
        "walkable": [walkable],
        "street": [street],
        "main_road": [main],
    }
    return table_of(job, STREETS, columns, [rows.shapes], [rows.provenance()])


def _highway(value: Any) -> str:
    return GRADE.sub("", text_of(value).lower())


def _nwb(rows: Rows) -> tuple[Any, Any, Any]:
    """(walkable, street, main road) of road sections of the NWB.

    A motorway is told by its form of way, or by its code: carriageways and ramps of the state. Without a
    column for the manager, every code that the state's roads have counts as theirs.
    """
    code = mapped(rows.column("nwb"), lambda value: text_of(value).upper())
    form = mapped(rows.column("form"), text_of)
    if rows.has("manager"):
        manager = mapped(rows.column("manager"), lambda value: text_of(value).upper()[:1])
    else:
        manager = mapped(rows.column("manager_name"), _manager)
    national = manager == NATIONAL
    if not (rows.has("manager") or rows.has("manager_name")):
        national = code != ""
    motorway = national & (np.isin(code, sorted(NWB_MOTORWAY)) | (code == ""))
    motorway |= form == FORM_MOTORWAY
    street = ~np.isin(code, sorted(NWB_PATHS))
    main = (np.isin(manager, (NATIONAL, PROVINCIAL)) & street) | motorway
    return ~motorway, street, main


def _manager(value: Any) -> str:
    """Kind of road manager by its name: the state, a province if it says so, else ""."""
    name = text_of(value).lower()
    if name.startswith(NATIONAL_NAMES):
        return NATIONAL
    return PROVINCIAL if "provincie" in name else ""


def _filters(columns: Mapping[str, Values]) -> list[tuple[str, NDArray[np.bool_]]]:
    """Lines that are no street or path, and sidewalks."""
    found: list[tuple[str, NDArray[np.bool_]]] = []

    def drop(reason: str, column: str, where: Callable[[str], bool]) -> None:
        if column in columns:
            found.append((reason, mapped(columns[column], lambda value: where(text_of(value)), np.bool_)))

    drop("no_street", "highway", lambda text: text.lower() in NO_STREET)
    if "highway" not in columns:
        drop("no_street", "nwb", lambda text: text.upper() in NWB_NO_STREET)
    for column in ("footway", "path"):
        drop("sidewalk", column, lambda text: text.lower() == "sidewalk")
    drop("sidewalk", "other_tags", lambda text: SIDEWALK.search(text.lower()) is not None)
    return found
