"""Other processes, folders that are read-only and disks that are full, for tests of faults."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
NOBODY = 65534


class child(subprocess.Popen):  # noqa: N801  # used like a function
    """A process that runs Python code in the repository; ended when the ``with`` ends."""

    def __init__(self, code, *arguments, nobody=False):
        # the root user may write anywhere
        as_nobody = {"user": NOBODY} if nobody and os.getuid() == 0 else {}
        super().__init__(
            [sys.executable, "-c", code, *map(str, arguments)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            **as_nobody,
        )

    def __exit__(self, *_):
        self.kill()
        self.communicate()


@contextmanager
def read_only(folder):
    """A folder in which nobody may write; the root user must be another one for that."""
    folder = Path(folder)
    above = [one for one in folder.parents if one.stat().st_uid == os.getuid() and len(one.parts) > 2]
    modes = {one: one.stat().st_mode for one in (folder, *above)}
    try:
        for one in above:
            os.chmod(one, modes[one] | 0o111)
        os.chmod(folder, 0o555)
        yield
    finally:
        for one, mode in modes.items():
            os.chmod(one, mode)
