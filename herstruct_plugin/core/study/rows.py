"""A row of a ledger layer as a value, and the measure that it holds (architecture 7 and 9).

One measure is one row in one of three layers. Rows are kept as they are written, faults included, so that a
journal or a merge loses nothing; ``to_measure`` says what is wrong with one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import shapely

from ..interventions.base import Intervention
from ..interventions.registry import intervention_types
from ..issues import Issue
from .row_check import RowCheck, single_part
from .strict_json import written

LEDGER_LAYERS = ("ledger_polygon", "ledger_line", "ledger_point")
DEFAULT_SCENARIO = "scenario"  # of rows that name none
STATUSES = ("idee", "plan", "vast")
_LAYERS = {  # where a measure is drawn, by what its type asks for; the first is where it goes by itself
    "polygon": ("ledger_polygon",),
    "line": ("ledger_line",),
    "point": ("ledger_point",),
    "point or line": ("ledger_point", "ledger_line"),
    "selection": ("ledger_polygon",),
    "polygon or selection": ("ledger_polygon",),
    "point or selection": ("ledger_point",),
    "polygon and selection": ("ledger_polygon",),
    "any or none": ("ledger_polygon", "ledger_line", "ledger_point"),
}
_NUMBERS = ("year_start", "year_end", "order", "rev")


@dataclass(frozen=True)
class LedgerRow:
    """One row of a ledger layer; "" and None stand for NULL.

    Attributes:
        id: of the measure, unique in the study.
        layer: one of ``LEDGER_LAYERS``.
        scenario, type, name, status, note, source: text.
        year_start, year_end, order, rev: whole numbers; what else a file holds there is kept as it is.
        targets, attributes: JSON as text, as it was written.
        geometry: little-endian 2D WKB, a multi-geometry of one part as that part.
    """

    id: str
    layer: str
    scenario: str = ""
    type: str = ""
    name: str = ""
    year_start: Any = None
    year_end: Any = None
    status: str = ""
    targets: str = ""
    attributes: str = ""
    note: str = ""
    source: str = ""
    order: Any = None
    rev: Any = None
    geometry: bytes | None = None


def layers_of(kind: str) -> tuple[str, ...]:
    """The ledger layers in which a type of measure can be drawn, the usual one first; all when unknown."""
    known = intervention_types().get(kind)
    return LEDGER_LAYERS if known is None else _LAYERS[known.geometry]


def shows_only(kind: str, targets: tuple[str, ...]) -> bool:
    """Whether a row's geometry is but a copy of what the measure selects, for the eye alone."""
    known = intervention_types().get(kind)
    drawn = "" if known is None else known.geometry
    return drawn == "selection" or (drawn == "polygon or selection" and bool(targets))


def to_measure(row: LedgerRow, place: str = "") -> tuple[Intervention | None, list[Issue]]:
    """The measure of a row, None when a fault stands in its way, and all faults of the row.

    Args:
        place: what a row without id and name is called in a sentence, such as its number.
    """
    check = RowCheck(row, place)
    if not row.id.strip():
        check.fault("ledger_id_missing")
    if not row.type.strip():
        check.fault("ledger_type_missing", known=", ".join(intervention_types()))
    if row.status and row.status not in STATUSES:
        check.fault("ledger_status_unknown", value=row.status, allowed=", ".join(STATUSES))
    for name in _NUMBERS:
        value = getattr(row, name)
        if value is not None and type(value) is not int:
            check.fault("ledger_not_a_whole_number", field=name, value=str(value))
    years = (row.year_start, row.year_end)
    if all(type(one) is int for one in years) and row.year_end < row.year_start:
        check.fault("ledger_years_reversed", first=row.year_start, last=row.year_end)
    targets = check.targets()
    attributes = check.attributes()
    geometry = None if shows_only(row.type, targets) else check.geometry()
    if check.faults:
        return None, check.faults
    measure = Intervention(
        id=row.id,
        type=row.type,
        geometry=geometry,
        targets=targets,
        attributes=attributes,
        order=0 if row.order is None else row.order,
        name=row.name,
        year_start=row.year_start,
        year_end=row.year_end,
        status=row.status or STATUSES[0],
    )
    return measure, []


def from_measure(
    measure: Intervention,
    layer: str = "",
    scenario: str = DEFAULT_SCENARIO,
    note: str = "",
    source: str = "",
    rev: int = 1,
    shown: Any = None,
) -> LedgerRow:
    """The row of a measure.

    Args:
        layer: "" for the one that its geometry asks for.
        shown: shapely geometry that a measure without one of its own is shown by.
    """
    geometry = shown if measure.geometry is None else measure.geometry
    return LedgerRow(
        id=measure.id,
        layer=layer or layer_for(measure.type, geometry),
        scenario=scenario,
        type=measure.type,
        name=measure.name,
        year_start=measure.year_start,
        year_end=measure.year_end,
        status=measure.status,
        targets=written(list(measure.targets)) if measure.targets else "",
        attributes=written(dict(measure.attributes)) if measure.attributes else "",
        note=note,
        source=source,
        order=measure.order,
        rev=rev,
        geometry=None if geometry is None else to_wkb(geometry),
    )


def layer_for(kind: str, geometry: Any) -> str:
    """The layer that a measure goes to: that of its geometry, the usual one of its type without."""
    if geometry is not None:
        found = {0: "ledger_point", 1: "ledger_line", 2: "ledger_polygon"}.get(_dimension(geometry))
        if found is not None:
            return found
    return layers_of(kind)[0]


def to_wkb(geometry: Any) -> bytes:
    """WKB of a shapely geometry as rows hold it."""
    flat = shapely.force_2d(geometry)
    return bytes(shapely.to_wkb(single_part(flat), byte_order=1))


def _dimension(geometry: Any) -> int:
    return int(shapely.get_dimensions(geometry))
