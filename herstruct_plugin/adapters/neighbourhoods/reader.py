"""Opening a neighbourhood file: with sqlite3 alone, so that a notebook reads what QGIS wrote."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ...core.issues import InputError, error
from ...core.model.schemas import SCHEMAS
from ...core.model.tables import Neighbourhood, TypedTable
from ...core.model.vector import Feedback, check
from ..sqlite_files import CutOff, is_sqlite, read_only
from . import layout
from .columns import restored_table
from .layout import FORMAT_VERSION, ISSUES, PROPERTIES, PROVENANCE, SOURCES, Prepared

_BROKEN = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError, RecursionError)


def read_properties(path: str | Path) -> dict[str, Any]:
    """What a file says of itself: crs, analysis_buffer, tables ...

    Raises:
        InputError: it is not there, no neighbourhood file, or made by a newer version.
    """
    with _opened(path) as database:
        return _properties(database, path)


def read_neighbourhood(path: str | Path, feedback: Feedback | None = None) -> Prepared:
    """The content of a file.

    Raises:
        InputError: it is not there, no neighbourhood file, made by a newer version or by one too old, or was
            changed or damaged after it was made.
        Cancelled: the user stopped.
    """
    with _opened(path) as database:
        found = _properties(database, path)
        try:
            return _read(database, found, path, feedback)
        except _BROKEN as problem:
            if _intact(database):
                raise InputError(
                    error("neighbourhood_other_version", path=str(path), problem=str(problem))
                ) from None
            raise InputError(error("neighbourhood_changed", path=str(path))) from None


def _read(
    database: sqlite3.Connection, found: Mapping[str, Any], path: str | Path, feedback: Feedback | None
) -> Prepared:
    provenance = layout.provenance_of(_rows(database, PROVENANCE))
    issues = layout.issues_of(_rows(database, ISSUES))
    stored = {row["key"]: row["value"] for row in _rows(database, SOURCES)}
    tables: dict[str, Any] = {}
    for number, (name, count) in enumerate(found["tables"].items()):
        check(feedback, number / len(found["tables"]))
        tables[name] = _table(database, name, found["columns"][name], provenance.get(name, ()))
        if len(tables[name]) != count:
            raise InputError(error("neighbourhood_changed", path=str(path)))
    made = Neighbourhood(**tables, crs=found["crs"], issues=issues, reference_date=found["reference_date"])
    if layout.hash_of(made, found, stored) != found["content_hash"]:
        raise InputError(error("neighbourhood_changed", path=str(path)))
    around = layout.surroundings_of(found, stored, made, issues)
    check(feedback, 1.0)
    return Prepared(made, around, found["analysis_buffer"], found["content_hash"])


def _table(database: sqlite3.Connection, name: str, named: list[str], provenance: Any) -> TypedTable:
    schema = SCHEMAS[name]
    strange = set(named) - set(schema.columns)
    if strange:
        raise ValueError(f"unknown columns {sorted(strange)}")
    wanted = [*named, *(["geom"] if schema.geometry is not None else [])]
    listed = ", ".join(f'"{column}"' for column in wanted)
    # All of these names are in the schemas, whatever the file says.
    rows = database.execute(f'SELECT {listed} FROM "{name}" ORDER BY fid').fetchall()  # noqa: S608  # nosec B608
    values = list(zip(*rows, strict=True)) if rows else [()] * len(wanted)
    columns = dict(zip(wanted, values, strict=True))
    return restored_table(schema, columns, columns.pop("geom", ()), provenance)


def _rows(database: sqlite3.Connection, name: str) -> list[dict[str, Any]]:
    # The name is one of ours.
    cursor = database.execute(f'SELECT * FROM "{name}" ORDER BY rowid')  # noqa: S608  # nosec B608
    names = [one[0] for one in cursor.description]
    return [
        {name: value for name, value in zip(names, row, strict=True) if name != "fid"}
        for row in cursor.fetchall()
    ]


def _properties(database: sqlite3.Connection, path: str | Path) -> dict[str, Any]:
    listed = database.execute("SELECT name FROM sqlite_master WHERE name = ?", (PROPERTIES,)).fetchall()
    if not listed:
        raise InputError(error("neighbourhood_other_file", path=str(path)))
    try:
        found = {row["key"]: json.loads(row["value"]) for row in _rows(database, PROPERTIES)}
        newer = found["min_reader_version"] > FORMAT_VERSION
    except _BROKEN:
        raise InputError(error("neighbourhood_changed", path=str(path))) from None
    if newer:
        version = found.get("plugin_version", "?")
        raise InputError(error("neighbourhood_newer", path=str(path), version=version))
    return found


def _intact(database: sqlite3.Connection) -> bool:
    return database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)


@contextmanager
def _opened(path: str | Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write; what SQLite has against the file becomes a sentence."""
    if not Path(path).is_file():
        raise InputError(error("neighbourhood_missing", path=str(path)))
    database = None
    try:
        if not is_sqlite(Path(path)):
            raise InputError(error("neighbourhood_other_file", path=str(path)))
        database = read_only(Path(path))
        yield database
    except OSError as problem:
        raise InputError(error("neighbourhood_unreadable", path=str(path), problem=str(problem))) from None
    except sqlite3.OperationalError as problem:
        if str(problem).startswith("no such"):  # table or column
            raise InputError(error("neighbourhood_changed", path=str(path))) from None
        raise InputError(error("neighbourhood_unreadable", path=str(path), problem=str(problem))) from None
    except (sqlite3.Error, CutOff):  # the disk image is malformed
        raise InputError(error("neighbourhood_changed", path=str(path))) from None
    finally:
        if database is not None:
            database.close()
