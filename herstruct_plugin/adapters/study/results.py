"""The last results of each scenario, kept in the study so that they are there before anything is computed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from .database import reading, writing
from .layout import KEY, RESULT_COLUMNS, RESULTS, insert


def write_results(path: str | Path, scenario: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Keep the results of a scenario in the place of its earlier ones, all or none.

    Args:
        rows: by the names of ``RESULT_COLUMNS``; others are let be, what a row does not name is NULL.

    Raises:
        InputError: the study cannot be written.
    """
    with writing(path) as database:
        database.execute(f'DELETE FROM "{RESULTS}" WHERE scenario = ?', (scenario,))  # noqa: S608  # nosec B608
        insert(database, RESULTS, ({**row, "scenario": scenario} for row in rows))


def read_results(path: str | Path, scenario: str) -> list[dict[str, Any]]:
    """The results that were kept of a scenario, in the order in which they were written.

    Raises:
        InputError: the study cannot be read.
    """
    listed = ", ".join(f'"{name}"' for name in RESULT_COLUMNS)
    query = f'SELECT {listed} FROM "{RESULTS}" WHERE scenario = ? ORDER BY {KEY}'  # noqa: S608  # nosec B608
    with reading(path) as database:
        return [dict(zip(RESULT_COLUMNS, row, strict=True)) for row in database.execute(query, (scenario,))]
