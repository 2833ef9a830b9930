"""Copies and branches of a study, by SQLite's backup: whole even while another program writes in it."""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing
from pathlib import Path

from ...core.issues import InputError, error
from .create import new_file, relative
from .database import properties_of, reading
from .layout import put_properties
from .ledger_layers import NotWritten
from .open import Study, open_study


def copy_study(path: str | Path, target: str | Path) -> Study:
    """A copy that is the same study, to keep or to hand over; gives it as opened.

    Raises:
        InputError: the study cannot be read, something is there already, or it cannot be written; nothing is
            left behind then.
    """
    return _copied(path, target, {})


def branch_study(path: str | Path, target: str | Path, title: str) -> Study:
    """A study of its own that begins with all that this one holds; gives it as opened.

    It has an id, and so a lease and journals, of its own, and remembers the study it came from.

    Raises:
        InputError: as above.
    """
    study = open_study(path)
    changes = {"study_id": str(uuid.uuid4()), "title": title, "came_from": study.study_id}
    return _copied(path, target, changes)


def _copied(path: str | Path, target: str | Path, changes: dict[str, str]) -> Study:
    place = Path(target)
    study = open_study(path)
    with new_file(place) as part:
        with reading(path) as source, closing(sqlite3.connect(part)) as copy:
            try:
                source.backup(copy)
            except sqlite3.Error as problem:  # of the copy: the source was read before
                raise NotWritten(str(problem)) from None
        with closing(sqlite3.connect(part)) as copy, copy:
            found = {**properties_of(copy, part), **changes}
            if study.baseline.path:  # as seen from the new place
                where = Path(path).absolute().parent / study.baseline.path
                found["baseline"] = {**found["baseline"], "path": relative(where, place)}
            put_properties(copy, found)
        with closing(sqlite3.connect(part)) as copy:
            copy.execute("PRAGMA journal_mode = DELETE")
            [fault] = copy.execute("PRAGMA quick_check(1)").fetchone()
            if fault != "ok":
                raise InputError(error("study_damaged", path=str(path)))
    return open_study(place)
