"""Runs the plan of the example through qgis_process: neighbourhood file, comparison, the plan carried out."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from .plan import SCENARIO, make_study
from .run import Place, call, program, told

GROWTH = 10  # years after the last delivery
TABLES = {
    "OUTPUT_TABLE": "deltas.csv",
    "OUTPUT_ATTRIBUTION": "attribution.csv",
    "OUTPUT_YEARS": "years.csv",
    "OUTPUT_TENSIONS": "tensions.csv",
    "OUTPUT_STOCK": "stock_changes.csv",
}


@dataclass(frozen=True)
class PlanPlace:
    """Where the plan of a place is worked on."""

    place: Place

    @property
    def folder(self) -> Path:
        return self.place.folder

    @property
    def before(self) -> Path:
        return self.folder / "neighbourhood.gpkg"

    @property
    def after(self) -> Path:
        return self.folder / "neighbourhood_after.gpkg"

    @property
    def study(self) -> Path:
        return self.folder / "studie.gpkg"

    def table(self, output: str) -> Path:
        return self.folder / TABLES[output]

    def map(self, moment: str) -> Path:
        return self.folder / f"map_plan_{moment}.png"

    def preparing(self) -> list[str]:
        """The call that makes the neighbourhood file."""
        given = [
            f"--{name}={self.place.layer(value)}"
            for name, values in self.place.case.parameters.items()
            for value in values
        ]
        return [program(), "--json", "run", "herstruct:preparemodel", *given, f"--OUTPUT={self.before}"]

    def comparing(self) -> list[str]:
        """The call that compares."""
        outputs = [f"--{name}={self.table(name)}" for name in TABLES]
        asked = [f"--STUDY_FILE={self.study}", f"--SCENARIOS={SCENARIO}", f"--GROWTH_YEARS={GROWTH}"]
        return [program(), "--json", "run", "herstruct:comparescenarios", *asked, *outputs]

    def applying(self) -> list[str]:
        """The call that carries it out."""
        asked = [f"--STUDY_FILE={self.study}", f"--SCENARIO={SCENARIO}", f"--OUTPUT={self.after}"]
        return [program(), "--json", "run", "herstruct:applyscenario", *asked]


def run(plan: PlanPlace, preparing: subprocess.Popen, profile: Path) -> list[tuple[str, str]]:
    """Sketch the plan on the file that is being prepared, compare, and carry it out; what comparing told.

    Raises:
        RuntimeError: qgis_process failed.
    """
    told("preparemodel", preparing, plan.before)
    make_study(plan.folder, plan.before)
    comparing, applying = (call(one, plan.folder, profile) for one in (plan.comparing(), plan.applying()))
    log = told("comparescenarios", comparing, plan.table("OUTPUT_STOCK"))
    told("applyscenario", applying, plan.after)
    return log
