"""BAG verblijfsobjecten, as the unit table without tenure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import info, warning
from ..model.codes import Function
from ..model.dates import newest_by
from ..model.schemas import UNITS
from ..model.tables import TypedTable
from .bag_pand import tell_statuses
from .bag_words import IN_STOCK, are_functions, are_statuses, functions, is_set, statuses
from .energy_labels import ENERGY_LABEL, energy_labels
from .identifiers import PAND, UNIT, bag_kind, id_list, object_ids
from .port import Table
from .reading import EXAMPLES, Job, Rows
from .recognise import Column, Spec
from .values import Values, mapped

ENDED = ("end_validity", "end_registration", "inactive", "never_bag")
SPEC = Spec(
    "bag.verblijfsobject",
    "UNITS",
    (
        Column(
            "unit_id",
            (
                "unit_id",
                "identificatie",
                "vbo_id",
                "verblijfsobject_id",
                "verblijfsobjectidentificatie",
                "adresseerbaarobject_id",
            ),
            required=True,
            looks_right=lambda values: bag_kind(values) == UNIT,
            by_content=True,
        ),
        Column(
            "building_ids",
            (
                "building_ids",
                "pandidentificatie",
                "pand_identificatie",
                "pand_id",
                "pandid",
                "pandref",
                "pand.href",
                "pand",
            ),
            looks_right=lambda values: bag_kind(values) == PAND,
            by_content=True,
        ),
        Column("status", ("status", "verblijfsobjectstatus"), looks_right=are_statuses, by_content=True),
        Column(
            "functions",
            ("functions", "gebruiksdoel", "gebruiksdoelen", "verblijfsobjectgebruiksdoel"),
            required=True,
            looks_right=are_functions,
            by_content=True,
        ),
        Column("go", ("go", "oppervlakte", "oppervlakteverblijfsobject", "gebruiksoppervlakte")),
        ENERGY_LABEL,
        Column("end_validity", ("eindgeldigheid",)),
        Column("end_registration", ("eindregistratie", "tijdstipeindregistratie")),
        Column("inactive", ("tijdstipinactief", "tijdstipinactieflv")),
        Column("never_bag", ("tijdstipnietbag", "tijdstipnietbaglv")),
    ),
    orders=(
        (
            "identificatie",
            "rdf_seealso",
            "oppervlakte",
            "status",
            "gebruiksdoel",
            "openbare_ruimte",
            "huisnummer",
            "huisletter",
            "toevoeging",
            "postcode",
            "woonplaats",
            "bouwjaar",
            "pandidentificatie",
            "pandstatus",
        ),
    ),
)
UNKNOWN_AREAS = (9999.0, 99999.0, 999999.0)
SMALLEST_DWELLING, SMALLEST_OTHER = 10.0, 2.0  # m2; below, the registered area is a dummy
LARGE_DWELLING = 500.0  # m2; valid, but worth a look


def read_units(job: Job, table: Table, keys: Mapping[str, str]) -> TypedTable | None:
    """Units in stock, without tenure; None when the layer cannot be used (an issue says why).

    Args:
        job: the build.
        table: the layer.
        keys: feature keys of the pand layer -> pand id, for sources that refer to panden by address.
    """
    layer = job.recognise(table, SPEC, "point")
    if layer is None:
        return None
    rows = job.read(layer, "any", _filters)
    ids, lost = object_ids(rows.column("unit_id"))
    if lost:
        job.tell(info("ids_padded", table.name, field=layer.fields["unit_id"], count=lost))
    if (ids == "").any():
        job.tell(
            warning("ids_missing", table.name, field=layer.fields["unit_id"], count=int((ids == "").sum()))
        )
        rows, ids = rows.keep(ids != "", "id_missing"), ids[ids != ""]
    tell_statuses(job, rows, "in gebruik")
    panden = _panden(rows, keys)
    use = functions(rows.column("functions"))
    go = _floor_area(job, rows, ids, use)
    first, merged, dates = _merge(job, rows, ids, panden)
    shapes = rows.shapes[first]
    other = shapely.get_type_id(shapes) != 0
    shapes[other] = shapely.point_on_surface(shapes[other])
    return TypedTable(
        UNITS,
        {
            **no_tenure(len(first)),
            "unit_id": ids[first],
            "building_ids": merged,
            "functions": use[first],
            "go": go[first],
            "estimated": np.zeros(len(first), dtype=bool),
            "date": dates,
            "energy_label": energy_labels(rows.column("energy_label"))[first],
            "label_date": dates,
        },
        shapes,
        (rows.provenance(len(first)),),
    )


def no_tenure(count: int) -> dict[str, NDArray[Any]]:
    """Tenure columns of units whose tenure is not known."""
    zero, blank = np.zeros(count, dtype=np.int64), np.full(count, "", dtype=object)
    return {
        "koop": zero,
        "corporatie": zero,
        "overig": zero,
        "known": zero,
        "tenure_level": zero,
        "segment": zero,
        "landlord": blank,
        "complex": blank,
        "square": zero - 1,
    }


def _filters(columns: Mapping[str, Values]) -> list[tuple[str, NDArray[np.bool_]]]:
    found = [("ended", is_set(columns, ENDED))] if any(name in columns for name in ENDED) else []
    if "status" in columns:
        status = statuses(columns["status"])
        found.append(
            ("status", np.array([word != "" and word not in IN_STOCK for word in status], dtype=bool))
        )
    return found


def _panden(rows: Rows, keys: Mapping[str, str]) -> NDArray[Any]:
    found: NDArray[Any] = mapped(rows.column("building_ids"), id_list)
    if keys:
        found = mapped(found, lambda names: tuple(sorted({keys.get(name, name) for name in names})))
    return found


def _floor_area(job: Job, rows: Rows, ids: NDArray[Any], use: NDArray[np.int64]) -> NDArray[np.float64]:
    """GO in m2; NaN for what stands for unknown."""
    go = job.numbers(rows, "go")
    dwelling = (use & int(Function.WOON)) > 0
    unknown = np.isin(go, UNKNOWN_AREAS) | (go < np.where(dwelling, SMALLEST_DWELLING, SMALLEST_OTHER))
    name = rows.layer.table.name
    if unknown.any():
        job.tell(
            info(
                "floor_areas_unknown",
                name,
                tuple(sorted(set(ids[unknown]))[:EXAMPLES]),
                count=int(unknown.sum()),
            )
        )
    large = dwelling & ~unknown & (go > LARGE_DWELLING)
    if large.any():
        job.tell(
            warning(
                "floor_areas_large",
                name,
                tuple(sorted(set(ids[large]))[:EXAMPLES]),
                count=int(large.sum()),
                limit=LARGE_DWELLING,
            )
        )
    return np.where(unknown, np.nan, go)


def _merge(
    job: Job, rows: Rows, ids: NDArray[Any], panden: NDArray[Any]
) -> tuple[NDArray[np.intp], NDArray[Any], NDArray[np.int64]]:
    """One row an id; the panden of several rows of one unit together, and the newest of their dates."""
    _, first, inverse, counts = np.unique(
        ids.astype(str), return_index=True, return_inverse=True, return_counts=True
    )
    merged = panden[first]
    conflicts = []
    wkb = shapely.to_wkb(rows.shapes) if (counts > 1).any() else rows.shapes
    for group in np.flatnonzero(counts > 1):
        members = np.flatnonzero(inverse == group)
        ranked = sorted(
            members,
            key=lambda row: (
                wkb[row],
                panden[row],
                str(rows.column("go")[row]),
                str(rows.column("functions")[row]),
            ),
        )
        first[group] = ranked[0]
        merged[group] = tuple(sorted({name for row in members for name in panden[row]}))
        rows.dropped["duplicate"] += len(members) - 1
        if len({bytes(wkb[row]) for row in members}) > 1:
            conflicts.append(str(ids[first[group]]))
    if rows.dropped["duplicate"]:
        job.tell(info("duplicates_dropped", rows.layer.table.name, count=int(rows.dropped["duplicate"])))
    if conflicts:
        job.tell(
            warning(
                "duplicate_ids_differ",
                rows.layer.table.name,
                tuple(conflicts[:EXAMPLES]),
                count=len(conflicts),
            )
        )
    return first, merged, newest_by(inverse, rows.dates, len(first))
