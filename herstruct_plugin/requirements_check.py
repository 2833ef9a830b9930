"""Which run-time package is missing or unfit. Pure Python: this must work when everything else does not."""

from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass

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
    return None
