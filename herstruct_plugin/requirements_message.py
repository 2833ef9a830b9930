"""What to tell the user when a run-time package is missing: one text, with the command for the platform."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from .requirements_check import BROKEN, MISSING, Problem


def message(problems: Iterable[Problem], platform: str = sys.platform) -> str:
    """The whole text: what is wrong with each package, and what to do about it."""
    problems = tuple(problems)
    return " ".join([*(_what(problem) for problem in problems), _remedy(problems, platform)])


def _what(problem: Problem) -> str:
    if problem.code == MISSING:
        text = QCoreApplication.translate(
            "Requirements", "HerStruct needs {package}, which this QGIS does not have."
        )
    elif problem.code == BROKEN:
        text = QCoreApplication.translate(
            "Requirements", "HerStruct needs {package}, which fails here: {detail}."
        )
    else:
        text = QCoreApplication.translate(
            "Requirements", "HerStruct needs a newer {package} than this QGIS has."
        )
    return text.format(package=_wanted(problem.package), detail=problem.detail.rstrip("."))


def _wanted(package: str) -> str:
    return "shapely 2" if package == "shapely" else package


def _remedy(problems: tuple[Problem, ...], platform: str) -> str:
    names = [problem.package for problem in problems]
    if names == ["Python"]:
        return QCoreApplication.translate(
            "Requirements", "Install a newer QGIS: the newest long-term release from qgis.org will do."
        )
    wheels = " ".join('"shapely>=2"' if name == "shapely" else name for name in names)
    old_numpy = _numpy_is_old()
    if platform == "win32":
        text = QCoreApplication.translate(
            "Requirements",
            "Close QGIS, open the OSGeo4W Shell from the Start menu, run: "
            "python -m pip install --user {wheels} - and start QGIS again. "
            "The newest QGIS installers contain these packages.",
        )
    elif platform == "darwin":
        text = QCoreApplication.translate(
            "Requirements",
            "Install the newest QGIS for macOS, or close QGIS, run in Terminal: "
            "{python} -m pip install --user {wheels} - and start QGIS again.",
        )
    elif "FLATPAK_ID" in os.environ:
        text = QCoreApplication.translate(
            "Requirements",
            "The Flatpak build of QGIS cannot be extended with these packages: install QGIS from your "
            "distribution or from qgis.org instead.",
        )
    elif all(problem.code == MISSING for problem in problems) and not (old_numpy and "shapely" in names):
        text = QCoreApplication.translate(
            "Requirements",
            "On Debian and Ubuntu: sudo apt install {debian} - then start QGIS again. "
            "On other systems install the packages of the same name.",
        )
    else:
        text = QCoreApplication.translate(
            "Requirements",
            "The packages of this system do not suffice. Run in a terminal: sudo apt install python3-venv && "
            "/usr/bin/python3 -m venv --system-site-packages ~/herstruct-env && "
            "~/herstruct-env/bin/pip install {pinned} - and start QGIS with: "
            "PATH=~/herstruct-env/bin:$PATH qgis",
        )
    return text.format(
        wheels=wheels,
        pinned=f'"numpy<2" {wheels}' if old_numpy else wheels,
        debian=" ".join(f"python3-{name}" for name in names),
        python=Path(sys.prefix, "bin", "python3"),
    )


def _numpy_is_old() -> bool:
    """Whether this system is of the time of numpy 1: its QGIS breaks with numpy 2, its shapely may be 1.8."""
    try:
        import numpy
    except Exception:  # nothing can be told without numpy; the distribution's packages are tried first
        return False
    return not hasattr(numpy, "concat")
