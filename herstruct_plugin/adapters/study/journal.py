"""What is sketched, written down at once outside the study: the way back after a crash or a full disk.

One file a session, in the folder of the study's uuid, so that two windows never write in one file. A line
says how the rows of one id are now and what the study held for it; the last line of an id counts. After a
commit that was read back from the disk, only what did not get there stays.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...core.issues import Issue, warning
from ...core.study.recovery import Kept
from ...core.study.row_text import as_object, by_id, digests, from_object, same_content
from ...core.study.rows import LedgerRow
from .holder import STALE, Holder
from .journal_lines import entries, line

LIMIT = 4_000_000  # bytes, after which lines that later ones replaced are left out
SET_ASIDE = 5  # journals that were dealt with, kept for a study
_SUFFIX, _DONE, _PART = ".jsonl", ".done", ".part"
_FLAGS = os.O_WRONLY | os.O_APPEND | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True)
class Leftover:
    """The journal of a session that ended without saving all.

    Attributes:
        session: whose it was and since when.
        study: where the study was then.
        kept: the last that it says of each id.
        broken: lines that are not whole; what they said is not known.
    """

    path: Path
    session: Holder
    study: str
    kept: Mapping[str, Kept]
    broken: int

    def told(self, count: int) -> list[Issue]:
        """What to tell when the study is opened, given how many edits it does not hold."""
        made, host, since = [], self.session.host, self.session.when()
        if count:
            made.append(warning("journal_found", study=self.study, host=host, since=since, count=count))
        if self.broken:
            made.append(
                warning("journal_damaged", study=self.study, host=host, since=since, count=self.broken)
            )
        return made

    def set_aside(self) -> None:
        """Not to be asked about again; the last few stay on the disk."""
        with contextlib.suppress(OSError):
            os.replace(self.path, self.path.with_suffix(_DONE))
            done = sorted(self.path.parent.glob("*" + _DONE), key=lambda one: one.stat().st_mtime)
            for one in done[:-SET_ASIDE]:
                one.unlink()


class Journal:
    """The journal of this session."""

    def __init__(self, folder: Path, study_uuid: str, study: str | Path, saved: Iterable[LedgerRow]) -> None:
        """Nothing is written before the first edit.

        Args:
            folder: of all journals, in the profile.
            saved: rows that the study holds.
        """
        self._folder = folder / study_uuid
        self._study = str(study)
        self._session = Holder.me()
        self._session.take()
        self._path = self._folder / (self._session.uuid + _SUFFIX)
        self._file: int | None = None
        self._begun = False
        self._size, self._limit = 0, LIMIT
        self._base = by_id(saved)
        self._kept: dict[str, Kept] = {}

    def record(self, rows: Iterable[LedgerRow]) -> Issue | None:
        """Write down how the ledger is now; a warning when that cannot be done.

        When it returns None, all of it is on the disk.
        """
        now = by_id(rows)
        changed: dict[str, Kept] = {}
        for one in sorted(self._base.keys() | self._kept.keys() | now.keys()):
            base = self._base.get(one, ())
            known = self._kept[one].rows if one in self._kept else base
            if now.get(one, ()) != known:
                changed[one] = Kept(digests(base), now.get(one, ()))
        try:
            if changed:
                self._append({**self._kept, **changed}, b"".join(map(_state, changed, changed.values())))
        except OSError as problem:
            return self._not_written(problem)
        self._kept.update(changed)
        if self._size > self._limit:
            with contextlib.suppress(OSError):  # it only grows longer
                self._rewrite(self._kept)
                self._limit = max(LIMIT, 2 * self._size)
        return None

    def committed(self, disk: Iterable[LedgerRow]) -> None:
        """Forget what the study holds, by rows that were read back from it."""
        there = by_id(disk)
        self._kept = {
            one: said
            for one, said in self._kept.items()
            if digests(said.rows) != said.base and not same_content(said.rows, there.get(one, ()))
        }
        # what was sketched on older rows still stands on those
        self._base = {**there, **{one: self._base.get(one, ()) for one in self._kept}}
        if self._begun:
            with contextlib.suppress(OSError):  # a longer journal says the same
                self._rewrite(self._kept)

    def close(self) -> None:
        """End the session; what is not in the study stays, to be asked about when it is opened next."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
        if self._begun and all(digests(one.rows) == one.base for one in self._kept.values()):
            with contextlib.suppress(OSError):
                self._path.unlink()
        self._session.give_back()

    def _append(self, whole: Mapping[str, Kept], content: bytes) -> None:
        """Write and bring to the disk; what is written of it when that fails is not taken for a line."""
        if self._file is None or os.fstat(self._file).st_nlink == 0:  # at first, or thrown away meanwhile
            self._rewrite(whole)
            return
        if os.fstat(self._file).st_size != self._size:
            content = b"\n" + content  # after a line that broke off
        try:
            _write(self._file, content)
        except OSError:
            with contextlib.suppress(OSError):
                os.ftruncate(self._file, self._size)
            raise
        self._size = os.fstat(self._file).st_size

    def _rewrite(self, whole: Mapping[str, Kept]) -> None:
        """All that counts in a new file, put in the place of the old."""
        self._folder.mkdir(parents=True, exist_ok=True)
        part = self._path.with_suffix(_PART)
        header = line({"session": self._session.written(), "study": self._study})
        try:
            new = os.open(part, _FLAGS | os.O_CREAT | os.O_TRUNC, 0o600)
            try:
                _write(new, header + b"".join(map(_state, whole, whole.values())))
            finally:
                os.close(new)
            if self._file is not None:
                os.close(self._file)  # Windows replaces no file that is open
                self._file = None
            os.replace(part, self._path)
            self._begun = True
            _sync_folder(self._folder)
        finally:
            part.unlink(missing_ok=True)
            if self._begun and self._file is None:
                self._file = os.open(self._path, _FLAGS)
                self._size = os.fstat(self._file).st_size

    def _not_written(self, problem: OSError) -> Issue:
        text = problem.strerror or str(problem)
        return warning("journal_not_written", study=self._study, folder=str(self._folder), problem=text)


def left_behind(folder: Path, study_uuid: str) -> list[Leftover]:
    """Journals of sessions that ended with something in them, the oldest first."""
    found = []
    for part in (folder / study_uuid).glob("*" + _PART):  # of sessions that ended while they wrote it
        with contextlib.suppress(OSError):
            if time.time() - part.stat().st_mtime > STALE:
                part.unlink()
    for path in sorted((folder / study_uuid).glob("*" + _SUFFIX)):
        with contextlib.suppress(FileNotFoundError):  # ended and removed just now
            one = _leftover(path)
            if one.session.lives(now=time.time()):
                continue
            if one.kept or one.broken:
                found.append(one)
            else:
                path.unlink()
    return sorted(found, key=lambda one: (one.session.since, one.session.uuid))


def _leftover(path: Path) -> Leftover:
    beat = path.stat().st_mtime
    whole, broken = entries(path.read_bytes())
    session, study = Holder(path.stem, "", "?", 0, "", beat, beat), ""
    kept: dict[str, Kept] = {}
    for one in whole:
        try:
            if "session" in one:
                session, study = Holder.read(one["session"], beat), str(one["study"])
            else:
                kept[one["id"]] = Kept(tuple(one["base"]), tuple(map(from_object, one["rows"])))
        except (KeyError, TypeError, ValueError):
            broken += 1  # whole, and of another version
    return Leftover(path, session, study, kept, broken)


def _state(one: str, kept: Kept) -> bytes:
    return line({"id": one, "base": kept.base, "rows": [as_object(row) for row in kept.rows]})


def _write(file: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(file, rest) :]
    os.fsync(file)


def _sync_folder(folder: Path) -> None:
    """Bring the name of a new file to the disk, where the system lets folders be opened."""
    if os.name == "posix":
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
