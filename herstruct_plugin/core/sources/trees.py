"""Trees: BGT vegetatieobject, OSM, municipal registers with crowns and heights, crowns drawn as polygons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import info, warning
from ..model.crowns import LARGEST_CROWN
from ..model.schemas import TREES
from ..model.tables import TypedTable
from .points import as_points, object_spec, read_objects, table_of
from .port import Table
from .reading import Job, Rows
from .recognise import Column
from .tree_sizes import CROWN_FIELDS, HEIGHT_FIELDS, crowns_of, heights_of
from .values import Values, mapped, text_of

SPEC = object_spec(
    "trees",
    "TREES",
    "tree_id",
    Column("crown", CROWN_FIELDS),
    Column("height", HEIGHT_FIELDS),
    Column("presence", ("presence", "aanwezigheid", "boomstatus", "status_boom", "status")),
    Column("osm", ("natural",)),
)
SMALLEST_OUTLINE = 1.0  # m; a smaller polygon is the trunk
SAME_TREE = 1.5  # m between two measurements of one tree
SAME_SHARE = 0.3  # of the smaller layer's trees
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
    """The tree table; None when no layer could be used. Hedges, lines of trees, felled trees are dropped."""
    parts: dict[str, list[NDArray[Any]]] = {"tree_id": [], "crown": [], "height": [], "date": []}
    shapes: list[NDArray[Any]] = []
    sources = []
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
        kept = rows.keep(keep, "no_tree")
        parts["tree_id"].append(found.ids[keep])
        parts["crown"].append(_outlined(job, kept, crowns_of(job, kept)))
        parts["height"].append(heights_of(job, kept))
        parts["date"].append(kept.dates)
        shapes.append(as_points(found.shapes[keep]))
        sources.append(kept.provenance())
    if not sources:
        return None
    _tell_overlap(job, shapes, [one.layer for one in sources])
    return table_of(job, TREES, parts, shapes, sources)


def _outlined(job: Job, rows: Rows, crowns: NDArray[np.float64]) -> NDArray[np.float64]:
    """A tree that is drawn as a polygon and has no diameter has that of a circle of equal area."""
    drawn = np.flatnonzero((shapely.get_dimensions(rows.shapes) == 2) & np.isnan(crowns))
    size = 2 * np.sqrt(shapely.area(rows.shapes[drawn]) / np.pi)
    crown = (size >= SMALLEST_OUTLINE) & (size <= LARGEST_CROWN)
    if crown.any():
        crowns[drawn[crown]] = size[crown]
        job.tell(info("crowns_from_outlines", rows.layer.table.name, count=int(crown.sum())))
    return crowns


def _tell_overlap(job: Job, shapes: Sequence[NDArray[Any]], layers: Sequence[str]) -> None:
    """Whether two layers seem to hold the same trees: registers and the BGT measure them apart."""
    trees = [shapely.STRtree(points) for points in shapes]
    for one, points in enumerate(shapes):
        for two in range(one):
            fewer, more = (one, two) if len(points) <= len(shapes[two]) else (two, one)
            near = trees[more].query(shapes[fewer], predicate="dwithin", distance=SAME_TREE)[0]
            count = len(np.unique(near))
            if count > SAME_SHARE * len(shapes[fewer]) and layers[one] != layers[two]:
                job.tell(warning("tree_layers_overlap", layers[fewer], other=layers[more], count=count))


def _felled(columns: Mapping[str, Values]) -> list[tuple[str, NDArray[np.bool_]]]:
    if "presence" not in columns:
        return []
    return [("felled", mapped(columns["presence"], _is_felled, np.bool_))]


def _is_felled(value: Any) -> bool:
    return text_of(value).lower() in FELLED


def _vegetation(kinds: Values) -> bool:
    """Whether the type field is that of the BGT (it tells hedges), not a register's own."""
    return bool(set(mapped(kinds, lambda value: text_of(value).lower()).tolist()) & {"haag"})
