"""Stock changes for the public: no count under 10, and none that others give away (indicators.md 10).

Counts of one complex follow from each other (beginstand + lines = eindstand = beginstand of the next year),
so a complex with one small count is withheld whole. Its counts could still be had as the rest of a sum that
is published, the guards of a year or of the whole plan. Therefore what is withheld must not be small in any
column of any year, taken together; while it is, the complex that changes least is withheld as well. When all
are withheld and a sum is still small, the totals are withheld too.
"""

from __future__ import annotations

from collections import Counter

from ..model.quantities import ONE, shares
from .stock_rows import (
    ALL_DWELLINGS,
    ASIDE,
    COLUMNS,
    LINES,
    Series,
    StockRow,
    StockTable,
    rows_of,
    total_of,
)

LEAST = 10  # dwellings that may be told
ROUNDING = ONE // 10**6  # shares of a programme do not add up to whole dwellings to the last digit
TOLD = (*LINES, *ASIDE, *ALL_DWELLINGS)


def published(series: list[Series]) -> StockTable:
    """The table without what may not be told."""
    hidden = [one for one in series if _gives_away(one)]
    shown = sorted((one for one in series if one not in hidden), key=_activity)
    while shown and _small_together(hidden):
        hidden.append(shown.pop(0))
    secret = {one.place for one in hidden}
    rows = [row for one in series for row in _rows(one, one.place in secret)]
    total: dict[str, float | None] = {name: shares(number) for name, number in total_of(series).items()}
    if _small_together(hidden):
        total = dict.fromkeys(COLUMNS)
    return StockTable(tuple(rows), total, len(hidden))


def _rows(series: Series, secret: bool) -> list[StockRow]:
    if not secret:
        return list(rows_of(series))
    return [StockRow(*series.place, year, dict.fromkeys(COLUMNS)) for year in series.years]


def _small(number: int) -> bool:
    return ROUNDING < abs(number) < LEAST * ONE - ROUNDING


def _gives_away(series: Series) -> bool:
    return any(_small(stock) for stock in series.stocks()) or any(
        _small(counts[name]) for counts in series.years.values() for name in TOLD
    )


def _small_together(hidden: list[Series]) -> bool:
    """Whether what is withheld is small in some column of a year, or in the stock before or after."""
    if len(hidden) == 1:
        return True
    by_year: dict[int | None, Counter[str]] = {}
    for one in hidden:
        for year, counts in one.years.items():
            by_year.setdefault(year, Counter()).update(counts)
    if any(_small(counts[name]) for counts in by_year.values() for name in TOLD):
        return True
    return _small(sum(one.start for one in hidden)) or _small(sum(one.stocks()[-1] for one in hidden))


def _activity(series: Series) -> tuple[int, tuple[str, str]]:
    """How much happens in a complex; ties by name."""
    changes = sum(abs(counts[name]) for counts in series.years.values() for name in TOLD)
    return changes, series.place
