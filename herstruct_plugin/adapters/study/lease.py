"""One writer a study: a lease file beside it says who.

Every step that decides is one atomic step of the file system. A free study is taken by linking a written
file to the name of the lease. A stale lease is never removed first: its successor is linked to a name made
of the stale lease's own uuid, which only one process can do, and then renamed into its place. A heartbeat
touches the file and writes nothing, so that one that comes late cannot overwrite a successor.
"""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from ...core.issues import Issue, info, warning
from . import processes
from .holder import Holder

BEAT = 30.0  # s between heartbeats
_READ_ONLY = (errno.EACCES, errno.EPERM, errno.EROFS)


class Lease:
    """A study that this process may write."""

    def __init__(self, target: Path, holder: Holder) -> None:
        self._target = target
        self.holder = holder
        holder.take()

    def held(self) -> bool:
        """Whether it is still ours; to be asked before every write.

        A machine that slept may find a successor. A lease that someone threw away is made again.
        """
        if not self.holder.is_ours():
            return False
        try:
            found = _read(self._target)
            if found is None:
                with _draft(self._target, self.holder) as draft:
                    return _linked(draft, self._target)
            return found.uuid == self.holder.uuid and not _successor(self._target, found).exists()
        except OSError:  # a share that is away, a full disk
            return False

    def beat(self) -> bool:
        """Give a sign of life, every ``BEAT`` seconds; whether the lease is still ours."""
        if not self.held():
            return False
        with contextlib.suppress(OSError):  # a share that is away for a moment
            os.utime(self._target)
        return True

    def release(self) -> None:
        """Let others write; nothing happens when it is no longer ours."""
        if self.held():
            with contextlib.suppress(OSError):
                self._target.unlink()
        self.holder.give_back()


def lease_path(study: str | Path) -> Path:
    """The lease file beside a study."""
    study = Path(study)
    return study.with_name(study.name + ".lease")


def take_lease(study: str | Path) -> tuple[Lease | None, Issue | None]:
    """(the lease, what to tell). Without a lease the study is opened read-only.

    What to tell: who holds it and since when, that the folder is read-only, that the disk is full, or from
    whom a stale lease was taken over.
    """
    target = lease_path(study)
    mine = Holder.me()
    try:
        with _draft(target, mine) as draft:
            return _take(Path(study), target, draft, mine)
    except OSError as problem:
        if problem.errno in _READ_ONLY:
            return None, warning("study_folder_read_only", study=str(study), folder=str(target.parent))
        text = problem.strerror or str(problem)
        return None, warning("study_lease_not_written", study=str(study), problem=text)


def _take(study: Path, target: Path, draft: Path, mine: Holder) -> tuple[Lease | None, Issue | None]:
    while True:
        if _linked(draft, target):
            return Lease(target, mine), None
        chain = _chain(target)
        if not chain:
            continue  # released just now
        last = chain[-1]
        if last.lives(now=draft.stat().st_mtime):
            return None, warning(
                "study_held", study=str(study), user=last.user, host=last.host, since=last.when()
            )
        claim = _successor(target, last)
        if not _linked(draft, claim):
            continue  # another process was faster
        root = _read(target)
        if root is None or root.uuid != chain[0].uuid:
            claim.unlink(missing_ok=True)  # the chain that it continues is gone
            continue
        _put(claim, target)
        for one in chain:  # of successors that ended before they got here
            _successor(target, one).unlink(missing_ok=True)
        told = info("study_taken_over", study=str(study), user=last.user, host=last.host, since=last.when())
        return Lease(target, mine), told


def _chain(target: Path) -> list[Holder]:
    """The lease and its successors, as far as they were not yet put in its place; the last one holds."""
    found = []
    one = _read(target)
    while one is not None:
        found.append(one)
        one = _read(_successor(target, one))
    return found


def _successor(target: Path, holder: Holder) -> Path:
    return target.with_name(f"{target.name}.{holder.uuid}.next")


def _read(path: Path) -> Holder | None:
    """What a lease file says; None when there is none. One that cannot be read counts while it is young."""
    try:
        beat = path.stat().st_mtime
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        text = ""
    try:
        return Holder.read(text, beat)
    except ValueError:
        return Holder(f"unreadable-{beat:.6f}", "", "?", 0, processes.UNTOLD, beat, beat)


@contextlib.contextmanager
def _draft(target: Path, holder: Holder) -> Iterator[Path]:
    """A written lease under a name of its own."""
    draft = target.with_name(f"{target.name}.{holder.uuid}.{uuid4().hex[:8]}")
    try:
        with draft.open("x", encoding="utf-8") as file:
            file.write(holder.written())
            file.flush()
            os.fsync(file.fileno())
        yield draft
    finally:
        draft.unlink(missing_ok=True)


def _linked(draft: Path, name: Path) -> bool:
    """Give a draft a second name; False when the name is taken."""
    try:
        os.link(draft, name)
    except FileExistsError:
        return False
    except OSError:  # a file system without links: there it may be read half-written, and is then young
        try:
            with name.open("xb") as file:
                file.write(draft.read_bytes())
        except FileExistsError:
            return False
    return True


def _put(claim: Path, target: Path) -> None:
    for _ in range(20):
        try:
            os.replace(claim, target)
            return
        except PermissionError:  # Windows, while another process looks into it
            time.sleep(0.05)
    os.replace(claim, target)
