"""Which dates a measurement rests on: the reference dates of the tables that its indicator needs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..indicators.base import Indicator
from ..indicators.measurement import Measurement
from ..model.tables import Neighbourhood

# what an indicator asks for (``requires``) that is not the name of a table
TABLES_BEHIND = {"floor_area": ("buildings", "units"), "tenure": ("units",)}


@dataclass(frozen=True)
class SourceDates:
    """Reference dates per table."""

    by_table: dict[str, tuple[str, ...]]

    def stamp(self, indicator: Indicator, measurement: Measurement) -> Measurement:
        """The measurement with its source dates, newest first."""
        dates: set[str] = set()
        for name in indicator.requires:
            for table in TABLES_BEHIND.get(name, (name,)):
                dates.update(self.by_table.get(table, ()))
        return replace(measurement, source_date=", ".join(sorted(dates, reverse=True)))


def source_dates(neighbourhood: Neighbourhood) -> SourceDates:
    """Dates of all tables of a neighbourhood."""
    return SourceDates(
        {
            name: tuple(sorted({one.reference_date for one in table.provenance if one.reference_date}))
            for name, table in neighbourhood.tables().items()
        }
    )
