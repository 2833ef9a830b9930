"""Study areas: any polygons; code, name and municipality recognised."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import InputError, error, warning
from ..model.schemas import AREAS
from ..model.tables import TypedTable
from .inputs import Inputs
from .reading import EXAMPLES, Job, Rows
from .recognise import Column, Layer, Spec
from .values import texts

CODE_ALIASES = (
    "area_id",
    "cbs_buurtcode",  # beside a code of the municipality's own
    "buurtcode",
    "bu_code",
    "gwb_code_10",
    "gwb_code",
    "statcode",
    "codering",
    "area_code",
    "wijkcode",
    "wk_code",
    "gemeentecode",
    "gm_code",
    "id",
)
NAME_ALIASES = (
    "name",
    "naam",
    "buurtnaam",
    "bu_naam",
    "statnaam",
    "wijknaam",
    "wk_naam",
    "regio",
    "gebiedsnaam",
    "omschrijving",
    "gemeentenaam",
    "gm_naam",
)
MUNICIPALITY_ALIASES = ("municipality", "gemeentecode", "gm_code", "gemeente")
SPEC = Spec(
    "areas",
    "AREAS",
    (
        Column("area_id", CODE_ALIASES),
        Column("name", NAME_ALIASES),
        Column("municipality", MUNICIPALITY_ALIASES),
    ),
    orders=(("buurtcode", "buurtnaam", "wijkcode", "gemeentecode", "gemeentenaam"),),
)
SLIVER = 1.0  # m2 of overlap along a common border that drawing by hand leaves
SLIVER_SHARE = 1e-4  # and as a share of the smaller area


def read_areas(job: Job, inputs: Inputs) -> TypedTable:
    """The areas, repaired.

    Raises:
        InputError: the layer has no usable polygons, a chosen field is absent or its values are not unique.
    """
    table = inputs.areas
    layer = job.require(table, SPEC, "polygon")
    fields = dict(layer.fields)
    for column, name in (("area_id", inputs.area_id), ("name", inputs.area_name)):
        if name:
            if name not in table.fields:
                raise InputError(
                    error("field_missing", layer=table.name, field=name, fields=list(table.fields))
                )
            fields[column] = name
    rows = job.read(Layer(table, layer.kind, fields), "polygon", everywhere=True)
    if len(rows) == 0:
        raise InputError(error("no_areas", layer=table.name, count=rows.rows_in))
    ids = _ids(job, rows, chosen=inputs.area_id)
    names = texts(rows.column("name"))
    _tell_overlaps(job, ids, rows.shapes, table.name)
    return TypedTable(
        AREAS,
        {
            "area_id": ids,
            "name": np.where(names == "", ids, names),
            "municipality": _municipality(ids, texts(rows.column("municipality"))),
        },
        rows.shapes,
        (rows.provenance(),),
    )


def _ids(job: Job, rows: Rows, chosen: str | None) -> NDArray[Any]:
    if not rows.has("area_id"):
        return rows.ids
    ids = texts(rows.column("area_id"))
    values, counts = np.unique(ids.astype(str), return_counts=True)
    double = [str(value) for value in values[(counts > 1) & (values != "")]]
    empty = int((ids == "").sum())
    if not double and not empty:
        return ids
    layer, name = rows.layer.table.name, rows.layer.fields["area_id"]
    if chosen and double:
        raise InputError(error("area_id_not_unique", layer=layer, field=name, value=double[0]))
    if chosen:
        raise InputError(error("area_id_empty", layer=layer, field=name, count=empty))
    if double:
        job.tell(warning("area_id_replaced", layer=layer, field=name, value=double[0]))
    else:
        job.tell(warning("area_id_empty_replaced", layer=layer, field=name, count=empty))
    return rows.ids


def _municipality(ids: NDArray[Any], given: NDArray[Any]) -> NDArray[Any]:
    made = np.empty(len(ids), dtype=object)
    for row, (code, value) in enumerate(zip(ids, given, strict=True)):
        own = re.match(r"(?:BU|WK|GM)(\d{4})", code)
        if re.fullmatch(r"\d{1,4}", value):
            made[row] = f"GM{int(value):04d}"
        elif re.fullmatch(r"GM\d{4}", value, re.IGNORECASE):
            made[row] = value.upper()
        else:
            made[row] = f"GM{own[1]}" if own else ""
    return made


def _tell_overlaps(job: Job, ids: NDArray[Any], shapes: NDArray[Any], layer: str) -> None:
    first, second = shapely.STRtree(shapes).query(shapes, predicate="intersects")
    pairs = first < second
    first, second = first[pairs], second[pairs]
    common = shapely.area(shapely.intersection(shapes[first], shapes[second]))
    smaller = np.minimum(shapely.area(shapes[first]), shapely.area(shapes[second]))
    overlap = (common > SLIVER) & (common > SLIVER_SHARE * smaller)
    if overlap.any():
        named = sorted({str(ids[row]) for row in np.concatenate([first[overlap], second[overlap]])})
        job.tell(warning("areas_overlap", layer, tuple(named[:EXAMPLES]), count=int(overlap.sum())))
