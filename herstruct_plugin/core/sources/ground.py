"""The ground table: all BGT layers together, and what BGT panden say of the footprints of BAG panden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import info
from ..model.dates import UNKNOWN_DATE, newest_by
from ..model.schemas import GROUND
from ..model.tables import TypedTable
from .bgt import GroundLayer
from .identifiers import unique_ids
from .reading import Job

NEWEST_FIRST = 2 * 10**9  # minus a date: numbers of ten digits, so their texts sort as they do
SURROUNDINGS = 100.0  # m within which BGT panden show that the BGT covers a place


def ground_table(job: Job, layers: Sequence[GroundLayer], taken: frozenset[str]) -> TypedTable | None:
    """All ground features except BGT panden that are a building of the building table.

    Args:
        job: the build.
        layers: what was read.
        taken: BAG ids (or BGT ids) of panden whose polygons became footprints.

    Returns:
        None when no layer could be used. Features with one id and one geometry in two layers count once.
    """
    if not layers:
        return None
    ids = np.concatenate([layer.ids for layer in layers])
    shapes = np.concatenate([layer.shapes for layer in layers])
    building = np.concatenate([layer.building_ids for layer in layers])
    is_pand = np.concatenate([np.full(len(layer.ids), layer.kind == "pand") for layer in layers])
    named = (name in taken or own in taken for name, own in zip(building, ids, strict=True))
    free = ~(is_pand & np.fromiter(named, bool, len(ids)))
    columns: dict[str, list[NDArray[Any]]] = {
        "ground_class": [layer.classes.ground for layer in layers],
        "public": [layer.classes.public for layer in layers],
        "green": [layer.classes.green for layer in layers],
        "paved": [layer.classes.paved for layer in layers],
        "main_road": [layer.classes.main_road for layer in layers],
        "rail": [layer.classes.rail for layer in layers],
        "date": [layer.rows.dates for layer in layers],
    }
    joined = {name: np.concatenate(parts) for name, parts in columns.items()}
    names = ", ".join(sorted({layer.rows.layer.table.name for layer in layers}))
    rows, made = without_doubles(job, ids, shapes, np.flatnonzero(free), ranked_by(joined), names)
    return TypedTable(
        GROUND,
        {"ground_id": made, **{name: values[rows] for name, values in joined.items()}},
        shapes[rows],
        tuple(layer.rows.provenance() for layer in layers),
    )


def ranked_by(columns: Mapping[str, NDArray[Any]]) -> list[NDArray[Any]]:
    """Columns of which the texts tell which of exact doubles stays: of those that differ in nothing but
    their date the newest."""
    return [NEWEST_FIRST - values if name == "date" else values for name, values in columns.items()]


def without_doubles(
    job: Job,
    ids: NDArray[Any],
    shapes: NDArray[Any],
    rows: NDArray[np.intp],
    attributes: Sequence[NDArray[Any]],
    layer: str,
) -> tuple[NDArray[np.intp], NDArray[Any]]:
    """Rows without exact doubles (same id, same geometry), and ids in which no two are equal.

    Of doubles with other attributes the first in the order of the attributes stays, whatever the order of
    rows.
    """
    own = ids[rows]
    values, counts = np.unique(own.astype(str), return_counts=True)
    several = set(values[counts > 1].tolist())
    if not several:
        return rows, own
    again = np.array([row for row in rows if ids[row] in several], dtype=np.intp)
    keys = {
        int(row): (str(ids[row]), bytes(wkb), tuple(str(values[row]) for values in attributes))
        for row, wkb in zip(again, shapely.to_wkb(shapes[again], output_dimension=2), strict=True)
    }
    seen: set[tuple[str, bytes]] = set()
    doubles: set[int] = set()
    ranked = sorted(keys, key=keys.__getitem__)
    for row in ranked:
        if keys[row][:2] in seen:
            doubles.add(row)
        seen.add(keys[row][:2])
    if doubles:
        job.tell(info("duplicates_dropped", layer, count=len(doubles)))
    kept = np.array([row for row in rows if int(row) not in doubles], dtype=np.intp)
    rank = {row: at for at, row in enumerate(ranked)}
    order = sorted(range(len(kept)), key=lambda at: rank.get(int(kept[at]), -1))
    return kept, unique_ids(ids[kept], np.array(order, dtype=np.intp))


def footprints(
    layers: Sequence[GroundLayer],
    ids: NDArray[Any],
    outlines: NDArray[Any],
) -> tuple[NDArray[Any], NDArray[np.int64], frozenset[str], int]:
    """Footprints of BAG panden (settled definition 33).

    Args:
        layers: ground layers; those of type pand count.
        ids, outlines: BAG panden.

    Returns:
        Footprints: the pand's level-0 BGT polygons together; the BAG outline where there are none and no
        BGT pand lies within 100 m; else an empty polygon (the pand is underground). Then the newest dates of
        those BGT polygons (-1 without), the BAG ids that were matched, and the number of panden underground.
    """
    panden = [layer for layer in layers if layer.kind == "pand"]
    if not panden:
        return outlines, np.full(len(ids), UNKNOWN_DATE, dtype=np.int64), frozenset(), 0
    shapes = np.concatenate([layer.shapes for layer in panden])
    names = np.concatenate([layer.building_ids for layer in panden])
    dates = np.concatenate([layer.rows.dates for layer in panden])
    named = names != ""  # panden without a BAG id say nothing of the BAG panden around them
    shapes, names, dates = shapes[named], names[named], dates[named]
    at = {str(name): row for row, name in enumerate(ids)}
    owner = np.array([at.get(name, -1) for name in names], dtype=np.intp)
    parts: dict[int, list[Any]] = {}
    for row, shape in zip(owner.tolist(), shapes, strict=True):
        if row >= 0:
            parts.setdefault(row, []).append(shape)
    made = np.array(outlines, dtype=object)
    for row, found in parts.items():
        made[row] = found[0] if len(found) == 1 else united(found)
    others = np.array([row for row in range(len(ids)) if row not in parts], dtype=np.intp)
    near = shapely.STRtree(shapes).query(outlines[others], predicate="dwithin", distance=SURROUNDINGS)[0]
    underground = others[np.unique(near)]
    made[underground] = shapely.Polygon()
    newest = newest_by(owner[owner >= 0], dates[owner >= 0], len(ids))
    return made, newest, frozenset(str(ids[row]) for row in parts), len(underground)


def united(shapes: list[Any]) -> Any:
    """The union of shapes, the same in whatever order they come."""
    return shapely.union_all(sorted(shapes, key=shapely.to_wkb))
