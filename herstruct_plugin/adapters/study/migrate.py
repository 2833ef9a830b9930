"""Bringing a study of an older version up to date, after a copy of it was put aside."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ...core.issues import InputError, error
from ...core.study.format import STEPS, Step, brought_up_to_date, steps_from
from .database import properties_of, reading, writing
from .layout import put_properties


def bring_up_to_date(path: str | Path, steps: tuple[Step, ...] = STEPS) -> Path:
    """Take the steps that a study still has to go, all or none; gives the copy of how it was.

    Raises:
        InputError: it cannot be read, copied or written; it is as it was then.
    """
    with reading(path) as database:
        version = properties_of(database, path)["format_version"]
    kept = _put_aside(Path(path), version)
    with writing(path) as database:
        database.execute("BEGIN IMMEDIATE")
        found = properties_of(database, path)
        ahead = steps_from(found["format_version"], steps)
        for step in ahead:
            for statement in step.statements:
                database.execute(statement)
        put_properties(database, brought_up_to_date(found, ahead))
    return kept


def copy_of(path: str | Path, target: Path) -> None:
    """A copy by SQLite's own backup, whole even while another program writes.

    Raises:
        InputError: it cannot be read or written, or something is there already.
    """
    if target.exists():
        raise InputError(error("study_exists", path=str(target)))
    try:
        with reading(path) as source, closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
    except InputError:
        target.unlink(missing_ok=True)
        raise
    except (sqlite3.Error, OSError) as problem:
        target.unlink(missing_ok=True)
        raise InputError(error("study_not_written", path=str(target), problem=str(problem))) from None


def _put_aside(path: Path, version: int) -> Path:
    number = 0
    while True:
        more = f"-{number}" if number else ""
        kept = path.with_name(f"{path.stem}.version-{version}{more}{path.suffix}")
        if not kept.exists():
            copy_of(path, kept)
            return kept
        number += 1
