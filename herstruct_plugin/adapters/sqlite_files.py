"""SQLite files that are read while QGIS may have them open, and files that appear whole or not at all."""

from __future__ import annotations

import itertools
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

COMPANIONS = ("-wal", "-shm", "-journal")
_counter = itertools.count()


class CutOff(Exception):
    """The file is shorter than it says itself."""


def is_sqlite(path: Path) -> bool:
    """Whether a file is a SQLite file, by SQLite's own word.

    Nothing else may open a file that QGIS may be editing: on POSIX systems closing it would drop all locks
    that this process has on it, QGIS's own among them, and another program could then undo what QGIS writes.

    Raises:
        OSError: it cannot be looked at.
    """
    if not path.stat().st_size:
        return False
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as database:
            database.execute("PRAGMA schema_version")
    except sqlite3.OperationalError:
        return True  # one that cannot be opened now
    except sqlite3.DatabaseError as problem:
        return "not a database" not in str(problem)
    return True


def read_only(path: Path) -> sqlite3.Connection:
    """A connection that was tried and cannot write.

    Raises:
        sqlite3.Error, OSError: what there is against the file.
        CutOff: a part of it is missing.
    """
    where = path.absolute().as_uri()
    try:
        return _tried(f"{where}?mode=ro", path)
    except sqlite3.OperationalError:
        if any(path.with_name(path.name + one).exists() for one in ("-wal", "-journal")):
            # A program may have died while it wrote: to take back what it left half-written needs the right
            # to write, and what is read without that is not what was committed.
            database = _tried(f"{where}?mode=rw", path)
            database.execute("PRAGMA query_only = ON")
            return database
        # A journal cannot be made beside a file in a folder that is read-only; without one it needs none.
        return _tried(f"{where}?immutable=1", path)


def _tried(where: str, path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(where, uri=True)
    try:
        [pages], [size] = (database.execute(f"PRAGMA page_{one}").fetchone() for one in ("count", "size"))
        pending = path.with_name(path.name + "-wal").exists()  # pages that are not in the file yet
        if path.stat().st_size < pages * size and not pending:
            raise CutOff(path.name)
    except BaseException:
        database.close()
        raise
    return database


@contextmanager
def part_of(target: Path) -> Iterator[Path]:
    """A file beside the target to write in; it is gone afterwards unless it was put in its place."""
    part = target.with_name(f".{target.stem}.{os.getpid()}-{next(_counter)}.part.gpkg")
    try:
        yield part
    finally:
        for one in (part, *(part.with_name(part.name + suffix) for suffix in COMPANIONS)):
            one.unlink(missing_ok=True)


def to_disk(path: Path) -> None:
    """Have the system write a file to the disk itself."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
