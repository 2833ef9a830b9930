""" "Klopt dit?": HerStruct's own figures beside published ones, before any score.

A planner who sees that the number of dwellings is a third too high does not read on to the scores, and is
right. Differences over 5 % are flagged, with the most likely cause that the data themselves show. A figure
that rests on less than half of the ground or of the dwellings is not given, as with indicators.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import shapely

from ..indicators.base import AreaTotals
from ..indicators.common_terms import DWELLINGS, GREEN_PUBLIC, PARKING
from ..indicators.coverage import GROUND_COVERAGE, ground_coverage
from ..indicators.inhabitants import inhabitants
from ..indicators.measurement import MINIMUM_COVERAGE
from ..indicators.public_space.ps_parking_bays import BAY
from ..indicators.tenure_mix.terms import CORPORATIE, TENURE_TERMS, tenure_counts, tenure_coverage
from ..model.quantities import square_metres
from ..model.tables import Neighbourhood, TypedTable

TOLERANCE = 0.05  # relative difference that is flagged (product rules)
SAME_AREA = 0.95  # share of both polygons that must coincide for a published figure to be of this area
STALE_YEARS = 2
TERMS = (GREEN_PUBLIC, PARKING, *TENURE_TERMS, *GROUND_COVERAGE)  # what the figures are made of


@dataclass(frozen=True)
class Figure:
    """One figure of one area beside a published one.

    Attributes:
        figure: ``"dwellings"``, ``"inhabitants"``, ``"corporation_share"``, ``"public_green"`` or
            ``"parking_bays"``.
        value: ours, None when the data do not give it.
        unit: of value and reference.
        reference, source, year: the published figure, None or "" when there is none for this area.
        difference: (value - reference) / reference; None without both.
        flagged: whether the difference is over ``TOLERANCE``.
        cause: likely cause of a flagged difference, "" when unknown.
    """

    area_id: str
    figure: str
    value: float | None
    unit: str
    reference: float | None = None
    source: str = ""
    year: str = ""
    difference: float | None = None
    flagged: bool = False
    cause: str = ""


def own_figures(area: AreaTotals) -> list[tuple[str, str, float | None]]:
    """(figure, unit, value) of an area."""
    units = "units" in area.available
    ground = "ground" in area.available and ground_coverage(area) >= MINIMUM_COVERAGE
    tenure = "dwelling_count" in area.available and tenure_coverage(area) >= MINIMUM_COVERAGE
    known = sum(tenure_counts(area)) if tenure else 0
    return [
        ("dwellings", "", float(area[DWELLINGS.name]) if units else None),
        ("inhabitants", "", inhabitants(area) if units else None),
        ("corporation_share", "%", area[CORPORATIE.name] / known * 100 if known else None),
        ("public_green", "m2", square_metres(area[GREEN_PUBLIC.name]) if ground else None),
        ("parking_bays", "", square_metres(area[PARKING.name]) / BAY if ground else None),
    ]


def figures(neighbourhood: Neighbourhood, row: int, area: AreaTotals) -> list[Figure]:
    """The figures of the area in the given row of the areas table, each beside the newest published one."""
    found = []
    for name, unit, value in own_figures(area):
        reference, source, year = _published(neighbourhood, row, name)
        difference = (value - reference) / reference if value is not None and reference else None
        flagged = difference is not None and abs(difference) > TOLERANCE
        cause = _cause(neighbourhood, name, year) if flagged and value else "nothing_there" if flagged else ""
        area_id = neighbourhood.areas.ids[row]
        found.append(Figure(area_id, name, value, unit, reference, source, year, difference, flagged, cause))
    return found


def _published(neighbourhood: Neighbourhood, area: int, figure: str) -> tuple[float | None, str, str]:
    """(value, source, year) of the newest published figure of the same area."""
    columns = {"dwellings": "dwellings", "inhabitants": "inhabitants", "corporation_share": "corporatie"}
    table = neighbourhood.statistics
    if table is None or figure not in columns:
        return None, "", ""
    values = table[columns[figure]]
    rows = [row for row in _rows_of_area(neighbourhood, table, area) if not math.isnan(values[row])]
    if not rows:
        return None, "", ""
    newest = max(rows, key=lambda row: (table["year"][row], -row))
    factor = 100 if figure == "corporation_share" else 1
    return float(values[newest]) * factor, str(table["source"][newest]), str(table["year"][newest])


def _rows_of_area(neighbourhood: Neighbourhood, table: TypedTable, area: int) -> list[int]:
    code = neighbourhood.areas.ids[area].upper()  # as codes of figures are
    polygon = neighbourhood.areas.geometry[area]
    by_code = set(np.flatnonzero(table.ids == code).tolist())
    both = shapely.area(shapely.intersection(table.geometry, polygon))
    whole = np.maximum(shapely.area(table.geometry), shapely.area(polygon))
    return sorted(by_code | set(np.flatnonzero(both >= SAME_AREA * whole).tolist()))


def _cause(neighbourhood: Neighbourhood, figure: str, year: str) -> str:
    """The likely cause that the data show: an estimate of ours, or a published figure of another year."""
    units = neighbourhood.units
    if figure != "corporation_share" and units is not None and units["estimated"].any():
        return "counted_per_pand"
    dates = [one.reference_date for one in units.provenance] if units is not None else []
    ours, theirs = max(dates, default="")[:4], year[-4:]
    if ours.isdigit() and theirs.isdigit() and abs(int(ours) - int(theirs)) >= STALE_YEARS:
        return "years_differ"
    return "unknown"
