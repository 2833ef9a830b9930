"""How a study file is laid out, for those who write it and those who read it.

A GeoPackage 1.3. The ledger layers hold the measures, one a row. Beside them stand plain tables: ``study``
(what the file is, by key, as JSON), ``study_provenance`` (the source layers of the baseline) and
``study_results`` (the last results of each scenario). ``layer_styles`` holds forms and styles of the layers.

The names differ from those of a neighbourhood file, so that one file can be both.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from ..provenance import PROVENANCE_COLUMNS

PROPERTIES, PROVENANCE, RESULTS = "study", "study_provenance", "study_results"
FORMS = "forms"  # key of the hash of the schema that forms were made for
KEY, SHAPE = "fid", "geom"  # columns of each ledger layer besides its fields
LEDGER_FIELDS: dict[str, Any] = {
    "id": str,
    "scenario": str,
    "type": str,
    "name": str,
    "year_start": int,
    "year_end": int,
    "status": str,
    "targets": str,
    "attributes": str,
    "note": str,
    "source": str,
    "order": int,
    "rev": int,
}
RESULT_COLUMNS: dict[str, type] = {
    "scenario": str,
    "area_id": str,
    "indicator": str,
    "value": float,
    "unit": str,
    "score": float,
    "numerator": float,
    "denominator": float,
    "coverage": float,
    "reason": str,
    "source_date": str,
    "formula_version": int,
    "profile_hash": str,
    "baseline_hash": str,
}
_SQL = {str: "TEXT", float: "REAL", int: "INTEGER"}
_PLAIN: dict[str, dict[str, type]] = {
    PROPERTIES: {"key": str, "value": str},
    PROVENANCE: PROVENANCE_COLUMNS,
    RESULTS: RESULT_COLUMNS,
}


def make_plain_tables(database: sqlite3.Connection) -> None:
    """Make the plain tables, empty, and list them as attribute tables of the GeoPackage."""
    for name, columns in _PLAIN.items():
        defined = ", ".join(f'"{column}" {_SQL[kind]}' for column, kind in columns.items())
        database.execute(
            f'CREATE TABLE "{name}" ({KEY} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {defined})'
        )
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES (?, 'attributes', ?)",
            (name, name),
        )


def insert(database: sqlite3.Connection, table: str, rows: Iterable[Mapping[str, Any]]) -> None:
    """Add rows to a plain table, by the names of its columns; what a row does not name is NULL."""
    names = list(_PLAIN[table])
    listed, places = ", ".join(f'"{name}"' for name in names), ", ".join("?" for _ in names)
    database.executemany(  # all names are ours
        f'INSERT INTO "{table}" ({listed}) VALUES ({places})',  # noqa: S608  # nosec B608
        [[row.get(name) for name in names] for row in rows],
    )


def put_properties(database: sqlite3.Connection, found: Mapping[str, Any]) -> None:
    """Write what the file is, in the place of what was there."""
    database.execute(f'DELETE FROM "{PROPERTIES}"')  # noqa: S608  # nosec B608
    insert(
        database,
        PROPERTIES,
        [{"key": key, "value": json.dumps(value, ensure_ascii=False)} for key, value in found.items()],
    )


def follow_changes(database: sqlite3.Connection, layer: str) -> None:
    """Have ``rev`` of a ledger layer grow with every change of a row, whatever program makes it.

    A change that sets ``rev`` itself, such as a row that is put back, is left alone.
    """
    database.execute(
        f'CREATE TRIGGER "{layer}_rev" AFTER UPDATE ON "{layer}" '  # noqa: S608  # nosec B608
        f"WHEN NEW.rev IS OLD.rev BEGIN "
        f'UPDATE "{layer}" SET rev = coalesce(OLD.rev, 0) + 1 WHERE {KEY} = NEW.{KEY}; END'
    )
