"""Programs that are measured from outside: environment, wall time, processor time, largest memory."""

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from .city import ROOT
from .qgis_child import MARK
from .report import peak_memory

POLL = 0.02  # s; the peak of a process can only be read while it runs (ru_maxrss would count its parent's)


@dataclass(frozen=True)
class Finished:
    """A program that ended: seconds of wall and processor time, peak memory in MB, what it printed."""

    wall: float
    cpu: float
    memory: float
    output: str


def environment():
    """Variables under which QGIS finds this checkout and the packages of this Python."""
    folder = Path(tempfile.gettempdir()) / f"herstruct-run-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return {
        **{key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": os.environ.get("XDG_RUNTIME_DIR", str(folder)),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "LC_ALL": "C.UTF-8",
    }


def run(command, extra=None):
    """Run a program to its end.

    Raises:
        RuntimeError: it failed; holds the end of what it printed.
    """
    with tempfile.TemporaryFile("w+") as printed:
        began = time.perf_counter()
        child = subprocess.Popen(
            [str(word) for word in command],
            env=environment() | (extra or {}),
            cwd=ROOT,
            stdout=printed,
            stderr=subprocess.STDOUT,
        )
        ended, memory = 0, 0.0
        while not ended:
            memory = max(memory, peak_memory(child.pid))
            time.sleep(POLL)
            ended, status, usage = os.wait4(child.pid, os.WNOHANG)
        wall = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        printed.seek(0)
        output = printed.read()
    if child.returncode != 0:
        raise RuntimeError(f"{command[0]} ended with {child.returncode}:\n{output[-3000:]}")
    return Finished(wall, usage.ru_utime + usage.ru_stime, memory, output)


def run_module(module, *arguments):
    """What ``python -m module arguments`` measured, and how it ended."""
    finished = run([sys.executable, "-m", module, *arguments])
    line = next(line for line in finished.output.splitlines()[::-1] if line.startswith(MARK))
    return json.loads(line[len(MARK) :]), finished
