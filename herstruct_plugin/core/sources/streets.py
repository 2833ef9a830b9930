"""Centre lines of streets and paths: NWB and OSM spellings, other layers as plain walkable streets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..issues import warning
from ..model.schemas import STREETS
from ..model.tables import TypedTable
from .bgt import shape_ids
from .points import table_of
from .port import Table
from .reading import Job
from .recognise import Column, Spec
from .values import Values, mapped, text_of, texts

SPEC = Spec(
    "streets",
    "STREETS",
    (
        Column("street_id", ("street_id", "wvk_id", "wegvakid", "osm_id", "full_id", "id")),
        Column("highway", ("highway", "fclass")),
        Column("footway", ("footway",)),
        Column("nwb", ("bst_code", "bstcode", "baansubsrt", "baansoort")),
        Column("manager", ("wegbehsrt", "wegbeheerdersoort")),
    ),
)
MOTORWAYS = frozenset({"motorway", "motorway_link", "trunk", "trunk_link"})
MAIN = MOTORWAYS | {"primary", "primary_link", "secondary", "secondary_link"}
PATHS = frozenset(
    {"footway", "path", "cycleway", "steps", "track", "pedestrian", "bridleway", "corridor", "elevator"}
)
NO_STREET = frozenset(
    {
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
NWB_PATHS = frozenset({"FP", "VP", "VZ", "RP"})
NWB_MOTORWAY = frozenset({"HR", "OPR", "AFR", "VBD", "VBI", "VBK", "VBR", "VBS", "VBW", "PST"})
NWB_NO_STREET = frozenset({"VD"})  # ferries
NATIONAL, PROVINCIAL = "R", "P"


def read_streets(job: Job, table: Table) -> TypedTable | None:
    """The street table; None when the layer cannot be used (an issue says why).

    ``walkable``: all but motorways and trunk roads. ``street``: carries cars. ``main_road``: motorway to
    secondary road (OSM), of the state or a province (NWB). OSM sidewalks drawn beside their street are
    dropped: they would double every crossing.
    """
    layer = job.recognise(table, SPEC, "line")
    if layer is None:
        return None
    rows = job.read(layer, "line", _filters)
    if rows.has("highway"):
        name = mapped(rows.column("highway"), lambda value: text_of(value).lower())
        walkable = ~np.isin(name, sorted(MOTORWAYS))
        street = ~np.isin(name, sorted(PATHS))
        main = np.isin(name, sorted(MAIN))
    elif rows.has("nwb") or rows.has("manager"):
        code = mapped(rows.column("nwb"), lambda value: text_of(value).upper())
        manager = mapped(rows.column("manager"), lambda value: text_of(value).upper()[:1])
        walkable = ~((manager == NATIONAL) & (np.isin(code, sorted(NWB_MOTORWAY)) | (code == "")))
        street = ~np.isin(code, sorted(NWB_PATHS))
        main = np.isin(manager, (NATIONAL, PROVINCIAL)) & street
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


def _filters(columns: Mapping[str, Values]) -> list[tuple[str, NDArray[np.bool_]]]:
    found: list[tuple[str, NDArray[np.bool_]]] = []
    if "highway" in columns:
        found.append(
            ("no_street", mapped(columns["highway"], lambda v: text_of(v).lower() in NO_STREET, np.bool_))
        )
    elif "nwb" in columns:
        found.append(
            ("no_street", mapped(columns["nwb"], lambda v: text_of(v).upper() in NWB_NO_STREET, np.bool_))
        )
    if "footway" in columns:
        found.append(
            ("sidewalk", mapped(columns["footway"], lambda v: text_of(v).lower() == "sidewalk", np.bool_))
        )
    return found
