"""The demo from start to finish."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import contextmanager
from pathlib import Path

from . import objects, plan_report, plan_run, report, results
from .cases import CASES, Case
from .run import ROOT, Place, call, finish, make_profile, start

FOLDER = ROOT / "build" / "demo"


def main(
    folder: Path = FOLDER, say: Callable[[str], None] = print, cases: Sequence[Case] = CASES
) -> list[Place]:
    """Score the places into a folder, print the figures, draw the maps.

    Raises:
        RuntimeError: qgis_process failed; the message is what it said.
    """
    began = time.monotonic()
    say(f"Scoring {', '.join(case.title for case in cases)} through qgis_process.")
    folder = folder.resolve()
    make_profile(folder / "qgis")
    places = [Place(case, folder / case.key) for case in cases]
    for place in places:
        place.prepare()
    running = [(place, start(place, folder / "qgis")) for place in places]
    plans = [plan_run.PlanPlace(place) for place in places if place.case.plan]
    preparing = [call(plan.preparing(), plan.folder, folder / "qgis") for plan in plans]
    written: list[Path] = []
    with qgis(folder):
        from . import project  # here: these need a running QGIS
        from .maps import density, plan_map, public_space, tenure

        for place, process in running:
            log = finish(place, process)
            areas = results.read(place)
            for line in report.lines(place, areas, log, objects.counts(place)):
                say(line)
            focus = next(area for area in areas if area.area_id == place.case.focus)
            for theme in (public_space, tenure, density):
                theme.draw(place, focus)
        for plan, process in zip(plans, preparing, strict=True):
            log = plan_run.run(plan, process, folder / "qgis")
            for line in plan_report.lines(plan, log):
                say(line)
            plan_map.draw(plan)
        for place in places:
            if place.case.project:
                project.write(place)
            written += sorted(path for path in place.folder.iterdir() if path.is_file())
    say("\nWritten (n.b. = not available; an empty cell is never a zero):")
    for path in written:
        say(f"  {path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}")
    say(f"Done in {time.monotonic() - began:.0f} s. In QGIS: open the .qgz, or see README.md.")
    return places


@contextmanager
def qgis(folder: Path):
    """A QGIS to draw with; one that already runs (in the tests) is used and left alone."""
    from qgis.core import QgsApplication, QgsSettings

    started = QgsApplication.instance() is None
    application = QgsApplication([], True, str(folder / "qgis")) if started else None
    if application is not None:
        application.initQgis()
        # Closing one of several handles on a GeoPackage would otherwise switch its journal under the others.
        QgsSettings().setValue("qgis/walForSqlite3", False)
    yield application
