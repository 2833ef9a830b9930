"""Which dates a measurement rests on: the reference dates of the tables that its indicator needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..indicators.base import Indicator
from ..indicators.measurement import Measurement
from ..model.tables import Neighbourhood, Provenance

# what an indicator asks for (``requires``) that is not the name of a table
TABLES_BEHIND = {"floor_area": ("buildings", "units"), "dwelling_count": ("units", "tenure")}


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
    """Dates of all tables of a neighbourhood; units apart from the sources of their tenure."""
    by_table = {name: _dates(table.provenance) for name, table in neighbourhood.tables().items()}
    if neighbourhood.units is not None:
        stock = [one for one in neighbourhood.units.provenance if one.kind.startswith("bag")]
        tenure = [one for one in neighbourhood.units.provenance if one not in stock]
        by_table |= {"units": _dates(stock), "tenure": _dates(tenure)}
    elif neighbourhood.statistics is not None:
        by_table["tenure"] = _dates(neighbourhood.statistics.provenance)
    return SourceDates(by_table)


def _dates(sources: Iterable[Provenance]) -> tuple[str, ...]:
    return tuple(sorted({one.reference_date for one in sources if one.reference_date}))
