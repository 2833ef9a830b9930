"""Voorraadmutatietabel: what a plan does to the corporation stock, by landlord, complex and year.

Counts are corporation dwellings, exact in 2^-32 (a programme is a mix of owners); ``woningen_erbij`` and
``woningen_eraf`` are all dwellings, whoever owns them. The year is that in which a measure is delivered; of
demolition and of dwellings that get another use that in which it begins, as in the yearly series. A dwelling
counts once, in the first area that covers its point, or in the one area that is asked for; so the sums are
the guards of that area, and the sums up to a year those of the yearly series.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .small_counts import published
from .stock_rows import COLUMNS, StockTable, series_of, table_of

if TYPE_CHECKING:
    from ..scenario.ledger import Ledger
    from ..scenario.session import Session


def stock_changes(
    session: Session, ledger: Ledger, area_id: str | None = None, public: bool = False
) -> StockTable:
    """The table of a ledger.

    Args:
        area_id: only the dwellings of this area; those of all areas when None.
        public: without counts under 10, and without what would give them away, see ``small_counts.py``.

    Raises:
        ValueError: there is no such area.
    """
    if session.baseline.units is None:  # then no dwelling is known by itself
        return StockTable((), dict.fromkeys(COLUMNS))
    series = series_of(session, ledger, area_id)
    return published(series) if public else table_of(series)
