"""Who holds something, and whether that still counts: of leases and of journals."""

from __future__ import annotations

import json
import os
import time
from dataclasses import asdict, dataclass, replace
from uuid import uuid4

from . import processes

STALE = 300.0  # s without a sign of life, after which what another machine holds no longer counts
_ours: set[str] = set()  # what this process holds


@dataclass(frozen=True)
class Holder:
    """Who holds a study or a journal.

    Attributes:
        uuid: of the lease or the session.
        host, user, pid, began: machine, user, process and when that began.
        since: when it was taken, seconds since 1970.
        beat: when it last gave a sign of life, by the clock of the file system.
    """

    uuid: str
    host: str
    user: str
    pid: int
    began: str
    since: float
    beat: float = 0.0

    @staticmethod
    def me() -> Holder:
        """This process, under a new uuid."""
        pid = os.getpid()
        began = processes.began(pid) or processes.UNTOLD
        return Holder(uuid4().hex, processes.host(), processes.user(), pid, began, time.time())

    def lives(self, now: float) -> bool:
        """Whether it counts; ``now`` by the clock of the file system."""
        fresh = now - self.beat < STALE
        if self.host != processes.host():
            return fresh
        if self.pid == os.getpid():
            return self.is_ours()  # a plugin that was loaded anew no longer holds what it held
        began = processes.began(self.pid)
        if began is None:
            return False
        if processes.UNTOLD in (began, self.began):
            return fresh
        return began == self.began

    def when(self) -> str:
        """Since when, for a sentence."""
        return time.strftime("%Y-%m-%d %H:%M", time.localtime(self.since))

    def take(self) -> None:
        """From now on this process holds it."""
        _ours.add(self.uuid)

    def give_back(self) -> None:
        """From now on it no longer does."""
        _ours.discard(self.uuid)

    def is_ours(self) -> bool:
        """Whether this process holds it."""
        return self.uuid in _ours

    def written(self) -> str:
        """One line of JSON, without the sign of life, which the file itself gives."""
        content = asdict(self)
        del content["beat"]
        return json.dumps(content)

    @staticmethod
    def read(text: str, beat: float) -> Holder:
        """What ``written`` wrote.

        Raises:
            ValueError: the text is something else.
        """
        try:
            return replace(Holder(**json.loads(text)), beat=beat)
        except TypeError as problem:
            raise ValueError(str(problem)) from None
