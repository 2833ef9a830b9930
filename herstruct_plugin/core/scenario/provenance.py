"""Which dates a measurement rests on: the newest date in its area of each table that its indicator needs.

A table without dated rows in the area gives none; tenure gives the dates of its layers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from numpy.typing import NDArray

from ..indicators.base import Indicator
from ..indicators.measurement import Measurement
from ..model.dates import date_text, newest_by
from ..model.tables import Neighbourhood, Provenance

# what an indicator asks for (``requires``) that is not the name of a table
TABLES_BEHIND = {"floor_area": ("buildings", "units"), "dwelling_count": ("units", "tenure")}


@dataclass(frozen=True)
class SourceDates:
    """Newest date per area and table (``model/dates.py``), and the dates of the sources of tenure."""

    areas: list[dict[str, int]]
    tenure: tuple[str, ...]

    def stamp(self, indicator: Indicator, measurement: Measurement, area: int) -> Measurement:
        """The measurement of an area with its source dates, newest first."""
        mine = self.areas[area]
        dates: set[str] = set()
        for name in indicator.requires:
            for table in TABLES_BEHIND.get(name, (name,)):
                if table == "tenure":
                    dates.update(self.tenure)
                elif table in mine:
                    dates.add(date_text(mine[table]))
        return replace(measurement, source_date=", ".join(sorted(dates, reverse=True)))


def newest_dates(count: int, rows: Mapping[str, tuple[NDArray[Any], NDArray[Any]]]) -> list[dict[str, int]]:
    """Newest date per area and table; tables without dated rows in an area are left out.

    Args:
        count: number of areas.
        rows: per table area and date of each row, equally long.
    """
    newest = {name: newest_by(area, date, count).tolist() for name, (area, date) in rows.items()}
    return [
        {name: dates[area] for name, dates in newest.items() if dates[area] >= 0} for area in range(count)
    ]


def tenure_dates(neighbourhood: Neighbourhood) -> tuple[str, ...]:
    """Dates of the sources of tenure, which hold for the whole neighbourhood."""
    if neighbourhood.units is not None:
        return _dates(one for one in neighbourhood.units.provenance if not one.kind.startswith("bag"))
    if neighbourhood.statistics is not None:
        return _dates(neighbourhood.statistics.provenance)
    return ()


def _dates(sources: Iterable[Provenance]) -> tuple[str, ...]:
    return tuple(sorted({one.reference_date for one in sources if one.reference_date}))
