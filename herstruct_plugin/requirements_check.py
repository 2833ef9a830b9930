"""Which run-time package is missing or unfit. Pure Python: this must work when everything else does not."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

# What the engine uses, so that fitness is tested by feature: some builds of shapely carry no usable version.
REQUIRED = {
    "numpy": ("numpy", ("bincount",)),
    "shapely": ("shapely", ("from_wkb", "contains_properly", "prepare", "STRtree")),
    "scipy": ("scipy.sparse.csgraph", ("dijkstra",)),
}

PYTHON = (3, 10)  # QGIS 3.22 for Windows came with 3.9

MISSING = "missing"
TOO_OLD = "too_old"
BROKEN = "broken"


@dataclass(frozen=True)
class Problem:
    """One unfit package or Python itself: its name, a code, and what Python said when it is broken."""

    package: str
    code: str
    detail: str = ""


def check() -> tuple[Problem, ...]:
    """All problems, in a fixed order; empty when the plugin can run."""
    if sys.version_info < PYTHON:
        return (Problem("Python", TOO_OLD),)  # whatever else is missing, a newer QGIS is the only cure
    found = (_problem(package, module, names) for package, (module, names) in REQUIRED.items())
    return tuple(problem for problem in found if problem)


def _problem(package: str, module: str, names: tuple[str, ...]) -> Problem | None:
    try:
        with _own_libraries_first():
            imported = importlib.import_module(module)
    except ModuleNotFoundError as error:
        # A package that is there but lacks one of its own needs is broken, not missing.
        if (error.name or "").split(".")[0] == package:
            return Problem(package, MISSING)
        return Problem(package, BROKEN, str(error))
    except Exception as error:  # a build for another numpy or GEOS fails with all kinds of errors
        return Problem(package, BROKEN, str(error))
    if not all(hasattr(imported, name) for name in names):
        return Problem(package, TOO_OLD)
    return _mixed(imported) if package == "shapely" else None


@contextmanager
def _own_libraries_first() -> Iterator[None]:
    """While it lasts, a module that is loaded uses the libraries it brings rather than those of QGIS.

    A wheel of shapely brings a GEOS and QGIS is linked with another one. Linux would answer shapely's calls
    partly from the one and partly from the other, which fails or crashes.
    """
    deep = getattr(os, "RTLD_DEEPBIND", 0)  # glibc only; elsewhere libraries are separate anyway
    if not deep:
        yield
        return
    flags = sys.getdlopenflags()
    sys.setdlopenflags(flags | deep)
    try:
        yield
    finally:
        sys.setdlopenflags(flags)


def _mixed(shapely: Any) -> Problem | None:
    """A shapely that something else loaded before us may still be tied to two versions of GEOS."""
    try:
        shapely.to_wkb(shapely.Point(0.0, 0.0))  # asks what only the newer one knows
    except Exception as error:
        return Problem("shapely", BROKEN, f"GEOS of QGIS and of shapely are mixed: {error}")
    return None
