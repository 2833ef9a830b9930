"""BAG panden (WFS, OGC, GeoPackage, LV extract, ten-character exports) and 3DBAG, as the building table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import info, warning
from ..model.dates import newest_by
from .bag3d import COLUMNS as BAG3D_COLUMNS
from .bag3d import flat_roof, layers_of
from .bag_words import STANDING, are_functions, are_statuses, functions, is_set, statuses
from .bgt import other_level, shape_ids
from .bgt_words import word
from .identifiers import PAND, bag_kind, object_ids
from .port import Table
from .reading import EXAMPLES, Job, Rows, unrecognised
from .recognise import Column, Spec
from .values import Values, mapped, text_of, texts, whole

WFS_ORDER = (
    "identificatie",
    "rdf_seealso",
    "bouwjaar",
    "status",
    "gebruiksdoel",
    "oppervlakte_min",
    "oppervlakte_max",
    "aantal_verblijfsobjecten",
    "fuuid",
)
ENDED = ("end_validity", "end_registration", "inactive", "never_bag")
SPEC = Spec(
    "bag.pand",
    "BUILDINGS",
    (
        Column(
            "building_id",
            (
                "building_id",
                "identificatie",
                "pand_id",
                "pandidentificatie",
                "pand_identificatie",
                "identificatieBAGPND",
                "identificatie_bag_pnd",
                "bag_pnd",
                "ref:bag",
            ),
            looks_right=lambda values: bag_kind(values) == PAND,
            by_content=True,
        ),
        Column(
            "year", ("year", "bouwjaar", "oorspronkelijkbouwjaar", "oorspronkelijk_bouwjaar", "start_date")
        ),
        Column(
            "status",
            ("status", "pandstatus", "pand_status", "bgt_status"),
            looks_right=are_statuses,
            by_content=True,
        ),
        Column(
            "functions",
            ("functions", "gebruiksdoel", "gebruiksdoelen", "gebruiksfunctie"),
            looks_right=are_functions,
            by_content=True,
        ),
        Column("unit_count", ("unit_count", "aantal_verblijfsobjecten", "aantal_vbo", "vbos")),
        Column("unit_area_min", ("unit_area_min", "oppervlakte_min")),
        Column("unit_area_max", ("unit_area_max", "oppervlakte_max")),
        Column("feature_key", ("fuuid", "feature_id", "featureid", "gml_id", "id")),
        Column("end_validity", ("eindgeldigheid",)),
        Column("end_registration", ("eindregistratie", "tijdstipeindregistratie")),
        Column("inactive", ("tijdstipinactief", "tijdstipinactieflv")),
        Column("never_bag", ("tijdstipnietbag", "tijdstipnietbaglv")),
        # A BGT pand layer may be given for the BAG's.
        Column("plus_status", ("plus_status",)),
        Column("level", ("relatieve_hoogteligging",)),
        *BAG3D_COLUMNS,
    ),
    orders=(WFS_ORDER, (*WFS_ORDER[:-1], "gid"), ("gid", *WFS_ORDER[:-1])),
)
TELLING = frozenset({"year", "functions", "unit_count", "unit_area_min"})  # columns that only panden have
UNKNOWN_YEARS = (1005, 9999)  # what source holders wrote when they did not know
FIRST_YEAR, LAST_YEAR = 1000, 2100


@dataclass(frozen=True)
class Panden:
    """Standing panden, one row an id, before their footprints are settled.

    Attributes:
        ids, shapes: BAG ids and outlines.
        columns: the columns of ``schemas.BUILDINGS`` except id, ``flat_roof`` and ``taken_public``.
        roof_area, roof_type: what 3DBAG says of the roof (NaN, "" unknown).
        keys: feature keys of the source -> BAG id, for units that refer to panden by address.
        rows: as read, for provenance.
        named: whether the ids are those of the BAG; else they are made of the outlines.
    """

    ids: NDArray[Any]
    shapes: NDArray[Any]
    columns: Mapping[str, NDArray[Any]]
    roof_area: NDArray[np.float64]
    roof_type: NDArray[Any]
    keys: Mapping[str, str]
    rows: Rows
    named: bool = True

    def flat_roof(self, footprints: NDArray[Any]) -> NDArray[np.float64]:
        """m2 of flat roof, NaN unknown."""
        return flat_roof(self.roof_area, self.roof_type, footprints)


def read_panden(job: Job, table: Table) -> Panden | None:
    """Panden that stand, or None when the layer cannot be used (an issue says why)."""
    layer = job.recognise(table, SPEC, "polygon")
    if layer is None:
        return None
    named = "building_id" in layer.fields
    if not named and not TELLING & set(layer.fields):
        job.tell(unrecognised(table, SPEC, ("building_id",)))
        return None
    rows = job.read(layer, "polygon", _filters)
    ids, lost = object_ids(rows.column("building_id")) if named else (shape_ids(rows.shapes), 0)
    if not named:
        job.tell(warning("panden_without_ids", table.name, count=len(rows)))
    if lost:
        job.tell(info("ids_padded", table.name, field=layer.fields["building_id"], count=lost))
    if (ids == "").any():
        job.tell(
            warning(
                "ids_missing", table.name, field=layer.fields["building_id"], count=int((ids == "").sum())
            )
        )
        rows, ids = rows.keep(ids != "", "id_missing"), ids[ids != ""]
    tell_statuses(job, rows, "in gebruik")
    first, shapes, dates = merge_outlines(job, rows, ids)
    keys = (
        {
            text_of(key).rsplit(".", 1)[-1]: str(name)
            for key, name in zip(rows.column("feature_key"), ids, strict=True)
        }
        if rows.has("feature_key")
        else {}
    )
    year = whole(job.numbers(rows, "year"))
    odd = (year >= 0) & ((year < FIRST_YEAR) | (year > LAST_YEAR) | np.isin(year, UNKNOWN_YEARS))
    if odd.any():
        job.tell(info("years_unknown", table.name, tuple(sorted(ids[odd])[:EXAMPLES]), count=int(odd.sum())))
    columns: dict[str, NDArray[Any]] = {
        "year": np.where(odd, -1, year),
        "functions": functions(rows.column("functions")),
        "unit_count": whole(job.numbers(rows, "unit_count")),
        "unit_area_min": job.numbers(rows, "unit_area_min"),
        "unit_area_max": job.numbers(rows, "unit_area_max"),
        "layers": layers_of(job, rows),
    }
    return Panden(
        ids[first],
        shapes,
        {**{name: values[first] for name, values in columns.items()}, "date": dates},
        job.numbers(rows, "roof_area")[first],
        texts(rows.column("roof_type"))[first],
        keys,
        rows,
        named,
    )


def _filters(columns: Mapping[str, Values]) -> list[tuple[str, NDArray[np.bool_]]]:
    found = [("ended", is_set(columns, ENDED))] if any(name in columns for name in ENDED) else []
    if "plus_status" in columns:
        plan = mapped(columns["plus_status"], lambda value: word(value) == "plan", np.bool_)
        found.append(("plan", plan))
    if "level" in columns:
        found.append(("other_level", mapped(columns["level"], other_level, np.bool_)))
    if "status" in columns:
        status = statuses(columns["status"])
        found.append(("status", np.array([one != "" and one not in STANDING for one in status], dtype=bool)))
    return found


def tell_statuses(job: Job, rows: Rows, taken_as: str) -> None:
    """Say that rows without a status were taken for existing."""
    blank = len(rows) if not rows.has("status") else int((statuses(rows.column("status")) == "").sum())
    if blank:
        job.tell(warning("status_unknown", rows.layer.table.name, count=blank, taken_as=taken_as))


def merge_outlines(
    job: Job, rows: Rows, ids: NDArray[Any]
) -> tuple[NDArray[np.intp], NDArray[Any], NDArray[np.int64]]:
    """One row an id: exact doubles dropped, several outlines of one id united.

    Returns:
        Rows that carry the attributes (of equals the one whose values sort first), and the shapes and newest
        dates by them.
    """
    values, first, inverse, counts = np.unique(
        ids.astype(str), return_index=True, return_inverse=True, return_counts=True
    )
    shapes = rows.shapes[first]
    if (counts == 1).all():
        return first, shapes, rows.dates[first]
    outlines = []
    for group in np.flatnonzero(counts > 1):
        members = np.flatnonzero(inverse == group)
        wkb = shapely.to_wkb(rows.shapes[members])
        first[group] = members[
            min(range(len(members)), key=lambda at: (wkb[at], _attributes(rows, members[at])))
        ]
        different = {bytes(text): rows.shapes[member] for text, member in zip(wkb, members, strict=True)}
        rows.dropped["duplicate"] += len(members) - len(different)
        if len(different) > 1:
            outlines.append(str(values[group]))
            rows.dropped["merged"] += len(different) - 1
        shapes[group] = shapely.union_all([different[text] for text in sorted(different)])
    doubles = int(rows.dropped["duplicate"])
    if doubles:
        job.tell(info("duplicates_dropped", rows.layer.table.name, count=doubles))
    if outlines:
        job.tell(
            warning("outlines_merged", rows.layer.table.name, tuple(outlines[:EXAMPLES]), count=len(outlines))
        )
    return first, shapes, newest_by(inverse, rows.dates, len(values))


def _attributes(rows: Rows, row: Any) -> tuple[str, ...]:
    return tuple(text_of(rows.columns[name][row]) for name in sorted(rows.columns))
