"""BGT layers (OGC, GML download, 3dfier/NLExtract, Esri), as features of the ground partition."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import InputError, Issue, Severity, info, warning
from .bag_words import is_set
from .bgt_classes import Classes, classify
from .bgt_kinds import KEYS, NOT_GROUND, SURFACE, feature_type, object_type
from .bgt_words import word
from .identifiers import is_placeholder, object_ids
from .port import Table
from .reading import Job, Rows
from .recognise import Column, Layer, Spec, mapped_fields, recognise
from .values import Values, mapped, texts

ENDED = ("ended", "terminated")
FILTER_COLUMNS = (
    Column("ended", ("eind_registratie", "eindRegistratie")),
    Column("terminated", ("termination_date", "terminationDate", "objecteindtijd")),
    Column("status", ("bgt_status", "status")),
    Column("status_absent", ("status_leeg", "bgt_status_leeg")),
    Column("plus_status", ("plus_status",)),
    Column("level", ("relatieve_hoogteligging", "relatieveHoogteligging")),
)
SPEC = Spec(
    "bgt",
    "GROUND",
    (
        Column("ground_id", ("ground_id", "lokaal_id", "lokaalID", "identificatie", "gml_id")),
        Column("surface", ("surface", *SURFACE)),
        Column("building_id", KEYS["pand"]),
        *FILTER_COLUMNS,
    ),
)


@dataclass(frozen=True)
class GroundLayer:
    """Current level-0 features of one BGT layer.

    Attributes:
        kind: feature type; ids: with the type as prefix; shapes; classes; building_ids: BAG ids of panden
            ("" for other types and where unknown); rows: for provenance.
    """

    kind: str
    ids: NDArray[Any]
    shapes: NDArray[Any]
    classes: Classes
    building_ids: NDArray[Any]
    rows: Rows


def read_ground(job: Job, table: Table) -> GroundLayer | None:
    """One BGT layer, or None when it cannot be used or is no part of the ground (an issue says why)."""
    try:
        sample = table.sample(job.sample_size)
        job.check_place(table, sample, "polygon")
    except InputError as problem:
        job.tell(problem.issue)
        return None
    if table.geometry in ("point", "line"):
        job.tell(info("ground_layer_not_used", table.name, kind=table.geometry))
        return None
    kind = feature_type(table, sample, job.mapping)
    if kind is None and object_type(table):
        job.tell(info("ground_layer_not_used", table.name, kind=object_type(table)))
        return None
    if kind is None:
        job.tell(
            Issue(
                "ground_not_recognised",
                Severity.WARNING,
                table.name,
                (),
                {"fields": list(table.fields)[:20], "types": sorted(KEYS)},
            )
        )
        return None
    if kind.name in NOT_GROUND:
        job.tell(info("ground_layer_not_used", table.name, kind=kind.name))
        return None
    found, _ = recognise(table, SPEC, sample, job.mapping)
    fields = dict(found.fields)
    if kind.name != "pand":
        fields.pop("building_id", None)
    if kind.name not in ("wegdeel", "ondersteunendwegdeel"):
        fields.pop("surface", None)
    if kind.key is not None and kind.name != "pand":
        fields["key"] = mapped_fields(table, "GROUND", job.mapping).get("key", kind.key)
    rows = job.read(Layer(table, f"bgt.{kind.name}", fields), "polygon", current_at_ground_level)
    tell_filters(job, rows, with_level=True)
    return _layer(job, kind.name, rows)


def _layer(job: Job, kind: str, rows: Rows) -> GroundLayer:
    classes = classify(kind, rows.column("key"), rows.column("surface"))
    name = rows.layer.table.name
    if classes.unknown.any():
        area = float(shapely.area(rows.shapes[classes.unknown]).sum())
        values = sorted(set(texts(rows.column("key")[classes.unknown]).tolist()))[:5]
        job.tell(
            warning(
                "ground_values_unknown",
                name,
                count=int(classes.unknown.sum()),
                values=values,
                area=round(area, 1),
                kind=kind,
            )
        )
    own = texts(rows.column("ground_id"))
    blank = own == ""
    if blank.any():
        own = np.where(blank, shape_ids(rows.shapes), own)
    ids = np.array([f"{kind}:{value}" for value in own], dtype=object)
    building_ids = np.full(len(rows), "", dtype=object)
    if rows.has("building_id"):
        building_ids, _ = object_ids(rows.column("building_id"))
        building_ids[mapped(building_ids, is_placeholder, np.bool_)] = ""
    return GroundLayer(kind, ids, rows.shapes, classes, building_ids, rows)


def shape_ids(shapes: NDArray[Any], *columns: NDArray[Any]) -> NDArray[Any]:
    """Ids made of the geometry (and further values), for features without one: the same in any row order."""
    made = np.empty(len(shapes), dtype=object)
    for row, wkb in enumerate(shapely.to_wkb(shapes)):
        digest = hashlib.sha256(wkb)
        for column in columns:
            digest.update(b"\0" + str(column[row]).encode())
        made[row] = digest.hexdigest()[:16]
    return made


def current(columns: Mapping[str, Values]) -> list[tuple[str, NDArray[np.bool_]]]:
    """Filters on version and status: ended versions, planned objects, other statuses than bestaand."""
    found: list[tuple[str, NDArray[np.bool_]]] = []
    if any(name in columns for name in ENDED):
        found.append(("ended", is_set(columns, ENDED)))
    if "plus_status" in columns:
        found.append(("plan", mapped(columns["plus_status"], lambda value: word(value) == "plan", np.bool_)))
    if "status" in columns:
        found.append(("status", mapped(columns["status"], _not_existing, np.bool_)))
    if "status_absent" in columns:
        found.append(("status", mapped(columns["status_absent"], _not_existing, np.bool_)))
    return found


def current_at_ground_level(columns: Mapping[str, Values]) -> list[tuple[str, NDArray[np.bool_]]]:
    """The same, and other height levels than 0."""
    found = current(columns)
    if "level" in columns:
        found.append(("other_level", mapped(columns["level"], other_level, np.bool_)))
    return found


def _not_existing(value: Any) -> bool:
    text = "" if value is None else str(value).strip().lower()
    return text not in ("", "bestaand", "waardeonbekend", "nan")


def other_level(value: Any) -> bool:
    """Whether a height level is not that of the ground."""
    try:
        return (
            float(str(value).strip().replace(",", ".")) not in (0.0,) and str(value).strip().lower() != "nan"
        )
    except ValueError:
        return False  # missing counts as level 0, with a warning


def tell_filters(job: Job, rows: Rows, with_level: bool) -> None:
    """Say where status or height level is missing and bestaand and 0 were assumed."""
    for column, assumed in (("status", "bestaand"), *((("level", "0"),) if with_level else ())):
        values = rows.column(column)
        blank = int(mapped(values, lambda value: word(value) == "", np.bool_).sum())
        if blank:
            job.tell(
                warning(
                    "bgt_value_assumed", rows.layer.table.name, column=column, count=blank, assumed=assumed
                )
            )
