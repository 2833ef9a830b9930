"""Trees: BGT vegetatieobject, OSM, municipal registers with crown diameters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import warning
from ..model.schemas import TREES
from ..model.tables import TypedTable
from .points import as_points, object_spec, read_objects, table_of
from .port import Table
from .reading import Job, Rows
from .recognise import Column
from .values import Values, mapped, text_of

SPEC = object_spec(
    "trees",
    "TREES",
    "tree_id",
    Column(
        "crown",
        (
            "crown",
            "kroondiameter",
            "kroon_diameter",
            "kroondiam",
            "kroonomvang",
            "kroonbreedte",
            "crown_diameter",
            "diameter_crown",
        ),
    ),
    Column("presence", ("presence", "aanwezigheid", "boomstatus", "status_boom", "status")),
    Column("osm", ("natural",)),
)
LARGEST_CROWN = 60.0  # m; more is a filler, or centimetres
TREE_WORDS = frozenset({"boom", "tree", "bomen"})
FELLED = (
    "niet aanwezig",
    "geveld",
    "gekapt",
    "gerooid",
    "verwijderd",
    "vervallen",
    "stobbe",
    "dood, verwijderd",
)


def read_trees(job: Job, tables: Sequence[Table]) -> TypedTable | None:
    """The tree table; None when no layer could be used. Hedges and felled trees are dropped."""
    ids, crowns, shapes, sources = [], [], [], []
    for table in tables:
        found = read_objects(job, table, SPEC, _felled)
        if found is None:
            continue
        rows = found.rows
        keep = shapely.get_dimensions(found.shapes) != 1
        typed = np.isin(found.kinds, sorted(TREE_WORDS))
        if typed.any() or _vegetation(rows.column("kind")):
            keep &= typed
        if rows.has("osm"):
            natural = mapped(rows.column("osm"), lambda value: text_of(value).lower())
            keep &= (natural == "tree") | typed
        crown = _crowns(job, rows)
        kept = rows.keep(keep, "no_tree")
        ids.append(found.ids[keep])
        crowns.append(np.where(crown > 0, crown, np.nan)[keep])
        shapes.append(as_points(found.shapes[keep]))
        sources.append(kept.provenance())
    if not sources:
        return None
    return table_of(job, TREES, {"tree_id": ids, "crown": crowns}, shapes, sources)


def _crowns(job: Job, rows: Rows) -> NDArray[np.float64]:
    """Crown diameters in m; those that no tree has are missing, with a warning."""
    crown = job.numbers(rows, "crown")
    over = crown > LARGEST_CROWN
    if over.any():
        layer, count = rows.layer, int(over.sum())
        job.tell(
            warning(
                "crowns_too_large",
                layer.table.name,
                field=layer.fields["crown"],
                count=count,
                limit=LARGEST_CROWN,
            )
        )
    return np.where(over, np.nan, crown)


def _felled(columns: Mapping[str, Values]) -> list[tuple[str, NDArray[np.bool_]]]:
    if "presence" not in columns:
        return []
    return [("felled", mapped(columns["presence"], _is_felled, np.bool_))]


def _is_felled(value: Any) -> bool:
    return text_of(value).lower() in FELLED


def _vegetation(kinds: Values) -> bool:
    """Whether the type field is that of the BGT (it tells hedges), not a register's own."""
    return bool(set(mapped(kinds, lambda value: text_of(value).lower()).tolist()) & {"haag"})
