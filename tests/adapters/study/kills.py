"""Processes that are killed with SIGKILL in the middle of saving.

A nursery has everything imported and forks a process a job, so that a kill costs milliseconds. A job dies by
its own hand at its n-th call that changes the disk, half of a write done if need be, or by its nursery's
after a while. What it was told is saved it has noted in a file before.
"""

from __future__ import annotations

import json
import os
import resource
import select
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

    def run(self, job, notes, arguments, *, at=None, after=None, size=None):
        """Run a job; whether it was killed.

        Args:
            at: number of the call to die at; odd ones write half first where there is something to write.
            after: seconds after its first note at which it is killed.
            size: bytes of a file past which no write goes; the process dies there.
        """
        order = {
            "job": job,
            "notes": str(notes),
            "arguments": arguments,
            "at": at,
            "after": after,
            "size": size,
        }
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        ended = int(self._process.stdout.readline())
        assert ended <= 0, f"{job} failed with {ended}: {order}"
        self.kills += ended < 0
        return ended < 0


class Notes:
    """What a job knows to be saved, told to its nursery through a pipe, which no limit on files stops."""

    def __init__(self, pipe):
        self._pipe = pipe
        self._write = os.write

    def note(self, what):
        """One line, told before anything else happens."""
        rest = json.dumps(what).encode() + b"\n"
        while rest:
            rest = rest[self._write(self._pipe, rest) :]


def notes(path):
    """What was noted whole."""
    return [json.loads(one) for one in Path(path).read_bytes().split(b"\n")[:-1]]


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


def _job(order, pipe):
    from tests.adapters.study import jobs

    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is read there is the nursery's
    if order["size"] is not None:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["size"], order["size"]))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    noted = Notes(pipe)
    if order["at"] is not None:
        die_at(order["at"])
    getattr(jobs, order["job"])(noted, **order["arguments"])


def _watched(pid, pipe, order):
    """Write down what a job notes, and kill it when it is time; the status of how it ended."""
    end = None
    with Path(order["notes"]).open("wb") as noted:
        while True:
            left = None if end is None else max(0.0, end - time.monotonic())
            if not select.select([pipe], [], [], left)[0]:
                os.kill(pid, signal.SIGKILL)
                end = None
                continue
            told = os.read(pipe, 1 << 20)
            if not told:
                return os.waitpid(pid, 0)[1]
            if not noted.tell() and order["after"] is not None:
                end = time.monotonic() + order["after"]
            noted.write(told)


def main():
    """Read orders, fork, kill, and say how each ended: minus the signal, or its own number."""
    from tests.adapters.study import jobs  # noqa: F401  # imported once, for all

    for text in sys.stdin:
        order = json.loads(text)
        pipe, told = os.pipe()
        pid = os.fork()
        if not pid:
            status = 1
            try:
                _job(order, told)
                status = 0
            finally:
                sys.stderr.flush()
                os._exit(status)
        os.close(told)
        status = _watched(pid, pipe, order)
        os.close(pipe)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()
