"""Study files as SQLite databases: opening one, and a sentence for each way in which that fails."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from ...core.issues import InputError, error
from ..sqlite_files import CutOff, is_sqlite, read_only
from .layout import PROPERTIES

_PATIENCE = 5.0  # s to wait for another program that is writing
_BROKEN = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


@contextmanager
def reading(path: str | Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write; works while QGIS edits the file.

    Raises:
        InputError: it is not there, no study, damaged, or cannot be opened.
    """
    with _told(path), closing(_connected(path, write=False)) as database:
        yield database


@contextmanager
def writing(path: str | Path) -> Iterator[sqlite3.Connection]:
    """A connection for the plain tables; commits at the end, or leaves all as it was.

    Rows of ledger layers are written by QGIS only: their spatial index needs its functions.

    Raises:
        InputError: as above, or it cannot be written.
    """
    with _told(path), closing(_connected(path, write=True)) as database, database:
        yield database


def properties_of(database: sqlite3.Connection, path: str | Path) -> dict[str, Any]:
    """What a study says of itself, by key.

    Raises:
        InputError: it is no study, or damaged.
    """
    listed = database.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (PROPERTIES,)).fetchone()
    if not listed:
        raise InputError(error("study_other_file", path=str(path)))
    try:
        query = f'SELECT key, value FROM "{PROPERTIES}"'  # noqa: S608  # nosec B608
        found = {key: json.loads(value) for key, value in database.execute(query)}
        whole = found["format_version"] > 0 and found["min_reader_version"] > 0
    except _BROKEN:
        whole = False
    if not whole:
        raise InputError(error("study_damaged", path=str(path)))
    return found


def _connected(path: str | Path, write: bool) -> sqlite3.Connection:
    file = Path(path)
    if not file.is_file():
        raise InputError(error("study_missing", path=str(path)))
    if not is_sqlite(file):
        raise InputError(error("study_other_file", path=str(path)))
    if not write:
        return read_only(file)
    if not os.access(file, os.W_OK) or not os.access(file.parent, os.W_OK):
        raise InputError(error("study_read_only", path=str(path)))
    return sqlite3.connect(file, timeout=_PATIENCE)


@contextmanager
def _told(path: str | Path) -> Iterator[None]:
    """What SQLite and the disk have against the file, as a sentence."""
    try:
        yield
    except sqlite3.OperationalError as problem:
        if str(problem).startswith("no such"):  # table or column
            raise InputError(error("study_damaged", path=str(path))) from None
        raise InputError(error("study_unreadable", path=str(path), problem=str(problem))) from None
    except (sqlite3.Error, CutOff):  # the disk image is malformed
        raise InputError(error("study_damaged", path=str(path))) from None
    except OSError as problem:
        text = problem.strerror or str(problem)
        raise InputError(error("study_unreadable", path=str(path), problem=text)) from None
