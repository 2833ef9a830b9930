"""The example neighbourhood with its plan, as a study and as layers of measures."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from herstruct_plugin.adapters.study.exchange import export_measures
from herstruct_plugin.adapters.study.read import read_study
from tests.demo.cases import EXAMPLE
from tests.demo.plan import make_study
from tests.processing.runs import run

SINGLE = ("AREAS", "BUILDINGS", "UNITS", "STREETS", "REFERENCE")


@dataclass(frozen=True)
class Files:
    """Where everything is: neighbourhood file, study, measures as a GeoPackage, study areas."""

    neighbourhood: Path
    study: Path
    measures: Path
    areas: str


def make_files(folder: Path) -> Files:
    """Prepare the example and sketch its plan; needs the provider."""
    for file in EXAMPLE.files():
        shutil.copy(file, folder)
    given = {name: [f"{folder}/{one}" for one in values] for name, values in EXAMPLE.parameters.items()}
    layers = {name: values[0] if name in SINGLE else values for name, values in given.items()}
    neighbourhood = folder / "wijk.gpkg"
    run("preparemodel", **layers, OUTPUT=str(neighbourhood))
    study = make_study(folder, neighbourhood).path
    export_measures(read_study(study).rows, "EPSG:28992", folder / "maatregelen.gpkg")
    return Files(neighbourhood, study, folder / "maatregelen.gpkg", layers["AREAS"])
