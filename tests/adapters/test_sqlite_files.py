"""A file that QGIS edits may be looked into by SQLite only."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest

from herstruct_plugin.adapters.sqlite_files import is_sqlite, read_only
from tests.adapters.study.hosts import child

WRITES = """
import sqlite3, sys
database = sqlite3.connect(sys.argv[1], timeout=0.2)
try:
    database.execute("INSERT INTO t VALUES (2)")
    database.commit()
    print("done", flush=True)
except sqlite3.OperationalError as problem:
    print(problem, flush=True)
database.close()
"""


def test_a_look_at_a_file_lets_nobody_else_write_while_it_is_locked(tmp_path):
    path = tmp_path / "a.gpkg"
    with closing(sqlite3.connect(path)) as editor:
        editor.execute("CREATE TABLE t (n)")
        editor.commit()
        editor.execute("INSERT INTO t VALUES (1)")
        assert is_sqlite(path)
        with child(WRITES, path) as other:
            assert other.stdout.readline() == "database is locked\n"
            other.wait()
        editor.commit()
        assert editor.execute("SELECT n FROM t").fetchall() == [(1,)]


def test_a_look_at_a_file_leaves_the_log_of_those_who_write_in_it(tmp_path):
    path = tmp_path / "a.gpkg"
    with closing(sqlite3.connect(path)) as editor:
        editor.execute("PRAGMA journal_mode = WAL")
        editor.execute("CREATE TABLE t (n)")
        editor.commit()
        assert is_sqlite(path)
        with child(WRITES, path) as other:  # removes the log when it believes to be the last
            assert other.stdout.readline() == "done\n"
            other.wait()
        assert path.with_name("a.gpkg-wal").exists()


@pytest.mark.parametrize(
    ("content", "found"), [(b"", False), (b"PK\x03\x04" + b"x" * 600, False), (None, True)]
)
def test_a_file_is_what_sqlite_says(tmp_path, content, found):
    path = tmp_path / "a.gpkg"
    if content is None:
        with closing(sqlite3.connect(path)) as database:
            database.execute("CREATE TABLE t (n)")
    else:
        path.write_bytes(content)
    assert is_sqlite(path) is found
    with pytest.raises(OSError):
        is_sqlite(tmp_path / "none.gpkg")


DIES = """
import os, signal, sqlite3, sys
database = sqlite3.connect(sys.argv[1])
database.execute("PRAGMA cache_size = 1")  # so that pages are written before the end
database.execute("UPDATE t SET n = n + 1000, filling = zeroblob(500)")
print("half", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_what_a_process_left_half_written_when_it_died_is_not_read(tmp_path, mode):
    path = tmp_path / "a.gpkg"
    with closing(sqlite3.connect(path)) as database:
        database.execute(f"PRAGMA journal_mode = {mode}")
        database.execute("CREATE TABLE t (n, filling)")
        database.executemany("INSERT INTO t VALUES (?, zeroblob(500))", [(one,) for one in range(100)])
        database.commit()
    with child(DIES, path) as other:
        assert other.stdout.readline() == "half\n"
        other.wait()
    assert path.with_name(f"a.gpkg-{'journal' if mode == 'DELETE' else 'wal'}").exists()
    with closing(read_only(path)) as database:
        assert [one for (one,) in database.execute("SELECT n FROM t ORDER BY n")] == list(range(100))
        with pytest.raises(sqlite3.OperationalError):
            database.execute("DELETE FROM t")
