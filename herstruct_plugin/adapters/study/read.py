"""Reading a study: its rows and the ledger of each scenario, with SQLite alone, also while QGIS edits it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...core.issues import Issue
from ...core.scenario.ledger import Ledger
from ...core.study.ledgers import ledgers
from ...core.study.rows import LEDGER_LAYERS, LedgerRow
from ..gpkg_geometry import wkb_of
from ..values import canonical_wkb
from .database import reading
from .layout import KEY, LEDGER_FIELDS, PROVENANCE, SHAPE
from .open import Study, open_study


@dataclass(frozen=True)
class StudyContent:
    """What a study file holds.

    Attributes:
        rows: of all ledger layers, faulty ones too.
        scenarios: ledger by name of the scenario.
        issues: what is wrong with rows, and what opening it had to tell.
        provenance: one row a source layer of the baseline.
    """

    study: Study
    rows: tuple[LedgerRow, ...]
    scenarios: dict[str, Ledger]
    issues: tuple[Issue, ...]
    provenance: tuple[dict[str, Any], ...]


def read_study(path: str | Path) -> StudyContent:
    """The content of a study; rows with a fault are left out of the ledgers and told.

    Raises:
        InputError: the file cannot be used, see ``open_study``.
        ProfileError: its profile breaks the schema.
    """
    study = open_study(path)
    with reading(path) as database:
        rows = tuple(row for layer in LEDGER_LAYERS for row in _rows(database, layer))
        provenance = tuple(plain_rows(database, PROVENANCE))
    found = ledgers(rows)
    return StudyContent(study, rows, found.scenarios, (*study.issues, *found.issues), provenance)


def read_rows(path: str | Path) -> list[LedgerRow]:
    """The rows of all ledger layers as they are on the disk, in the order of layer and feature id.

    Raises:
        InputError: the file cannot be used.
    """
    return list(read_keyed(path).values())


def read_keyed(path: str | Path) -> dict[tuple[str, int], LedgerRow]:
    """The same by layer and feature id, all of one moment.

    Raises:
        InputError: the file cannot be used.
    """
    with reading(path) as database:
        database.execute("BEGIN")
        return {(layer, key): row for layer in LEDGER_LAYERS for key, row in _keyed(database, layer)}


def _rows(database: sqlite3.Connection, layer: str) -> list[LedgerRow]:
    return [row for _, row in _keyed(database, layer)]


def _keyed(database: sqlite3.Connection, layer: str) -> list[tuple[int, LedgerRow]]:
    listed = ", ".join(f'"{name}"' for name in LEDGER_FIELDS)
    query = f'SELECT {KEY}, {SHAPE}, {listed} FROM "{layer}" ORDER BY {KEY}'  # noqa: S608  # nosec B608
    found = []
    for key, blob, *values in database.execute(query):
        given = dict(zip(LEDGER_FIELDS, values, strict=True))
        for name, kind in LEDGER_FIELDS.items():
            if kind is str:
                given[name] = "" if given[name] is None else str(given[name])
        found.append((key, LedgerRow(layer=layer, geometry=_wkb(blob), **given)))
    return found


def _wkb(blob: Any) -> bytes | None:
    """The WKB of a geometry; what is none stays, so that it becomes a fault of the row."""
    if blob is None:
        return None
    try:
        return canonical_wkb(wkb_of(blob))
    except LookupError:
        return blob if isinstance(blob, bytes) else str(blob).encode()


def plain_rows(database: sqlite3.Connection, table: str) -> list[dict[str, Any]]:
    """The rows of a plain table of the study, by the names of its columns."""
    cursor = database.execute(f'SELECT * FROM "{table}" ORDER BY {KEY}')  # noqa: S608  # nosec B608
    names = [one[0] for one in cursor.description]
    return [
        {name: value for name, value in zip(names, row, strict=True) if name != KEY}
        for row in cursor.fetchall()
    ]
