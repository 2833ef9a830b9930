"""Which dates a measurement rests on: the newest date in its area of each table that its indicator needs.

A table without dated rows in the area gives none. Tenure is dated by the sources that gave the dwellings of
the area their tenure.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from numpy.typing import NDArray

from ..indicators.base import Indicator
from ..model.dates import date_text, newest_by

# what an indicator asks for (``requires``) that is not the name of a table
TABLES_BEHIND = {"floor_area": ("buildings", "units"), "dwelling_count": ("units", "tenure")}


class SourceDates:
    """Newest date per area and table (``model/dates.py``)."""

    def __init__(self, areas: list[dict[str, int]]) -> None:
        self._areas = areas
        self._told: dict[tuple[str, int], str] = {}

    def of(self, indicator: Indicator, area: int) -> str:
        """The dates that an indicator of an area rests on, newest first; made once."""
        if (indicator.id, area) not in self._told:
            mine = self._areas[area]
            dates = {
                date_text(mine[table])
                for name in indicator.requires
                for table in TABLES_BEHIND.get(name, (name,))
                if table in mine
            }
            self._told[indicator.id, area] = ", ".join(sorted(dates, reverse=True))
        return self._told[indicator.id, area]


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
