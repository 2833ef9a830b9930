"""Processes that are killed with SIGKILL in the middle of saving.

A nursery has everything imported and forks a process a job, so that a kill costs milliseconds. A job dies by
its own hand at its n-th call that changes the disk, half of a write done if need be, or by its nursery's
after a while. What it was told is saved it has noted in a file before.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
CALLS = ("write", "fsync", "replace", "link", "unlink", "ftruncate")  # of os, that change the disk


class Nursery:
    """A process that has others killed."""

    def __init__(self):
        self.kills = 0

    def __enter__(self):
        command = [sys.executable, "-m", "tests.adapters.study.kills"]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        return self

    def __exit__(self, *_):
        self._process.communicate()

    def run(self, job, arguments, *, at=None, after=None, size=None):
        """Run a job; whether it was killed.

        Args:
            at: number of the call to die at; odd ones write half first where there is something to write.
            after: seconds after which it is killed.
            size: bytes of a file past which no write goes; the process dies there.
        """
        order = {"job": job, "arguments": arguments, "at": at, "after": after, "size": size}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        ended = int(self._process.stdout.readline())
        assert ended <= 0, f"{job} failed with {ended}: {order}"
        self.kills += ended < 0
        return ended < 0


class Notes:
    """What a job knows to be saved, in a file that outlives it."""

    def __init__(self, path):
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        self._write = os.write

    def note(self, what):
        """One line, written before anything else happens."""
        self._write(self._file, json.dumps(what).encode() + b"\n")


def notes(path):
    """What was noted; all of it is whole, because notes are never cut."""
    return [json.loads(one) for one in Path(path).read_text(encoding="utf-8").splitlines()]


def die_at(number):
    """Kill this process at its n-th call that changes the disk."""
    left = [number]

    def counted(name, real):
        def call(*arguments, **named):
            left[0] -= 1
            if left[0] <= 0:
                if name == "write" and number % 2:
                    real(arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
                elif number % 2:
                    real(*arguments, **named)
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments, **named)

        return call

    for name in CALLS:
        setattr(os, name, counted(name, getattr(os, name)))


def _job(order):
    from tests.adapters.study import jobs

    if order["size"] is not None:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["size"], order["size"]))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    notes_of_job = Notes(order["arguments"].pop("notes"))
    if order["at"] is not None:
        die_at(order["at"])
    getattr(jobs, order["job"])(notes_of_job, **order["arguments"])


def main():
    """Read orders, fork, kill, and say how each ended: minus the signal, or its own number."""
    from tests.adapters.study import jobs  # noqa: F401  # imported once, for all

    for text in sys.stdin:
        order = json.loads(text)
        pid = os.fork()
        if not pid:
            status = 1
            try:
                _job(order)
                status = 0
            finally:
                sys.stderr.flush()
                os._exit(status)
        if order["after"] is not None:
            time.sleep(order["after"])
            os.kill(pid, signal.SIGKILL)
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
