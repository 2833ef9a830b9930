"""What measures do to the stock of each complex, year by year: the rows of ``stock_changes.py``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import numpy as np

from ..model.codes import StockLine
from ..model.quantities import ONE, shares
from ..scenario.deeds import Deed, UnitChange
from ..scenario.records import Unit
from ..scenario.stock_account import (
    LIBERALISED,
    NO_TENURE,
    PURCHASE,
    SALE,
    SOCIAL_RENT,
    TO_SOCIAL,
    areas_of,
    movement,
    tenure_in,
)
from .phasing import start_and_end

if TYPE_CHECKING:
    from ..scenario.baseline import Baseline
    from ..scenario.ledger import Ledger
    from ..scenario.session import Session

LINES = (*(line.value for line in StockLine), SALE, PURCHASE)  # corporation dwellings that come and go
ASIDE = (LIBERALISED, TO_SOCIAL, "renovatie")  # corporation dwellings that stay
SOCIAL_OR_UNKNOWN = (0, SOCIAL_RENT)  # what is not known counts as social rent, as in the guard
GO_FIRST = (StockLine.SLOOP, StockLine.NIET_WONEN)  # these go when a measure begins, see ``during``
ALL_DWELLINGS = ("woningen_erbij", "woningen_eraf")
COLUMNS = ("beginstand", *LINES, "saldo", "eindstand", *ASIDE, *ALL_DWELLINGS)

Place = tuple[str, str]  # landlord, complex; "" where not known
Counts = Counter[str]  # by column, in 2^-32


@dataclass(frozen=True)
class StockRow:
    """One year of one complex.

    Attributes:
        year: in which dwellings go or are delivered, as in ``phasing.py``; None when the measure names none.
        counts: dwellings by ``COLUMNS``; withdrawals are negative; None where not published.
    """

    landlord: str
    complex: str
    year: int | None
    counts: Mapping[str, float | None]


@dataclass(frozen=True)
class StockTable:
    """The table.

    Attributes:
        rows: by landlord, complex and year, the year that is not known last.
        total: over all rows, those that are not published included; None where that would give them away.
        withheld: complexes whose counts are not published.
    """

    rows: tuple[StockRow, ...]
    total: Mapping[str, float | None]
    withheld: int = 0


@dataclass
class Series:
    """One complex, year by year, in 2^-32: ``years`` in order, each with its counts."""

    place: Place
    start: int
    years: dict[int | None, Counts]

    def stocks(self) -> list[int]:
        """The stock before the first year and after each, in 2^-32."""
        return list(accumulate((balance(one) for one in self.years.values()), initial=self.start))


def balance(counts: Counts) -> int:
    """By how much the corporation stock changes."""
    return sum(counts[line] for line in LINES)


def table_of(series: list[Series]) -> StockTable:
    """All counts."""
    rows = [row for one in series for row in rows_of(one)]
    return StockTable(tuple(rows), {name: shares(number) for name, number in total_of(series).items()})


def rows_of(series: Series) -> Iterator[StockRow]:
    """The rows of a complex; each year begins with what the year before left."""
    for (before, after), (year, counts) in zip(pairwise(series.stocks()), series.years.items(), strict=True):
        found = {name: counts[name] for name in COLUMNS}
        found |= {"beginstand": before, "saldo": after - before, "eindstand": after}
        yield StockRow(*series.place, year, {name: shares(number) for name, number in found.items()})


def total_of(series: list[Series]) -> dict[str, int]:
    """The sums over complexes and years, in 2^-32."""
    added: Counts = Counter()
    for one in series:
        for counts in one.years.values():
            added.update(counts)
    found = {name: added[name] for name in COLUMNS}
    start = sum(one.start for one in series)
    return found | {"beginstand": start, "saldo": balance(added), "eindstand": start + balance(added)}


def series_of(session: Session, ledger: Ledger, area_id: str | None) -> list[Series]:
    """The complexes in which something changes, by landlord and complex."""
    baseline = session.baseline
    area = None if area_id is None else baseline.neighbourhood.areas.ids.tolist().index(area_id)
    found: dict[Place, dict[int | None, Counts]] = {}
    for deed in session.draft(ledger).deeds:
        when = start_and_end(deed.measure) or (None, None)
        for place, name, number, early in _movements(deed, area):
            counts = found.setdefault(place, {}).setdefault(when[0 if early else 1], Counter())
            counts[name] += number
    start = _standing(baseline, area)
    return [
        Series(place, start.get(place, 0), dict(sorted(years.items(), key=_by_year)))
        for place, years in sorted(found.items())
        if any(number for counts in years.values() for number in counts.values())
    ]


def _by_year(item: tuple[int | None, Counts]) -> tuple[bool, int]:
    return item[0] is None, item[0] or 0


def _movements(deed: Deed, only: int | None) -> Iterator[tuple[Place, str, int, bool]]:
    """(complex, column, number in 2^-32, whether when it begins) of everything that a measure does."""
    renovated: dict[str, UnitChange] = {}
    for change in deed.changes:
        before = change.before if change.before is not None and change.before.dwelling else None
        after = change.after if change.after is not None and change.after.dwelling else None
        unit = after or before
        if unit is None:
            continue
        area = _area(deed, unit, only)
        if area is None:
            continue
        old = NO_TENURE if before is None else tenure_in(deed.baseline, before, area)
        new = NO_TENURE if after is None else tenure_in(deed.baseline, after, area)
        moved = new.corporatie - old.corporatie
        early = after is None and deed.kind.removals in GO_FIRST
        name = movement(deed, change.before, change.after, moved)
        if moved:
            yield _place(before if moved < 0 and before else unit), name, moved, early
        if before is None or after is None:
            yield _place(unit), ALL_DWELLINGS[after is None], ONE if before is None else -ONE, early
        elif (before.segment in SOCIAL_OR_UNKNOWN) != (after.segment in SOCIAL_OR_UNKNOWN) and not moved:
            yield _place(unit), name, new.corporatie, False
        if deed.kind.renovates:
            renovated[unit.unit_id] = UnitChange(before, after)
    for before, after in renovated.values():
        unit = after or before
        area = None if unit is None else _area(deed, unit, only)
        if unit is not None and area is not None:
            yield _place(unit), "renovatie", tenure_in(deed.baseline, unit, area).corporatie, False


def _area(deed: Deed, unit: Unit, only: int | None) -> int | None:
    areas = areas_of(deed.baseline, unit, deed.memory)
    if only is not None:
        return only if only in areas else None
    return areas[0] if areas else None


def _place(unit: Unit) -> Place:
    return unit.landlord, unit.complex


def _standing(baseline: Baseline, only: int | None) -> dict[Place, int]:
    """Corporation dwellings of each complex in the baseline, in 2^-32."""
    key = ("stock of complexes", only)
    if key not in baseline.cache:
        found: Counter[Place] = Counter()
        rows, units = baseline.unit_rows, baseline.units
        if rows is not None and units is not None and baseline.rows_of_unit is not None:
            unit, row = baseline.rows_of_unit.pairs(np.arange(len(units["unit_id"])))
            if only is not None:
                mine = rows["area"][row] == only
            else:  # once, in the first area that covers it
                mine = np.append(True, unit[1:] != unit[:-1])[: len(unit)]
            mine &= rows["dwelling"][row] & (rows["corporatie"][row] > 0)
            for one, at in zip(unit[mine], row[mine], strict=True):
                found[units["landlord"][one], units["complex"][one]] += int(rows["corporatie"][at])
        baseline.cache[key] = found
    standing: dict[Place, int] = baseline.cache[key]
    return standing
