"""How measurements are taken and printed."""

import gc
import os
import time
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Timing:
    """Wall and processor seconds (all threads) of one call."""

    wall: float
    cpu: float

    def __str__(self):
        return f"{self.wall:.2f} s ({self.cpu:.2f} cpu)"


def timed(function, collect=True):
    """(what the function gives, its timing); ``collect`` empties the bin first."""
    if collect:
        gc.collect()
    wall, cpu = time.perf_counter(), time.process_time()
    found = function()
    return found, Timing(time.perf_counter() - wall, time.process_time() - cpu)


def repeated(function, times=3):
    """(what the function gives, the run with the median wall time)."""
    runs = [timed(function) for _ in range(times)]
    order = sorted(range(times), key=lambda one: runs[one][1].wall)
    return runs[order[times // 2]]


def percentiles(seconds):
    """p50, p95 and maximum in ms."""
    p50, p95, most = np.percentile(np.array(seconds) * 1000, [50, 95, 100])
    return p50, p95, most


def peak_memory(process="self"):
    """Largest resident size of a process so far, in MB; 0 when it has ended."""
    try:
        with open(f"/proc/{process}/status", encoding="ascii") as status:
            return next((int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM")), 0.0)
    except (FileNotFoundError, ProcessLookupError):
        return 0.0


def memory():
    """Resident size of this process now, in MB; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except FileNotFoundError:
        return 0.0


HEAD = ("what", "ours", "peer", "ratio", "budget", "ok")
WIDTHS = (62, 34, 50, 8, 11, 3)


class Table:
    """Prints rows as they come; ``judged`` says whether budgets mean anything at this size."""

    def __init__(self, judged=True):
        self._judged = judged
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; medians", flush=True)
        self._print(HEAD)

    def row(self, what, ours, peer="", ratio=None, budget=None, ok=None):
        """One measurement; ``ok`` None where there is no budget."""
        shown = "" if ratio is None else f"{ratio:.1f} x"
        verdict = "" if ok is None or not self._judged else "yes" if ok else "NO"
        self._print((what, str(ours), str(peer), shown, budget or "", verdict))

    def note(self, text):
        """A line below the row it belongs to."""
        print(f"    {text}", flush=True)

    @staticmethod
    def _print(cells):
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(cells, WIDTHS, strict=True)).rstrip(),
            flush=True,
        )
