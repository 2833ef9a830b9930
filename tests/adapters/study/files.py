"""Studies to write: on a random neighbourhood, with measures of every type."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import shapely

from herstruct_plugin.adapters.neighbourhoods.writer import write_neighbourhood
from herstruct_plugin.adapters.scoring import load_profile
from herstruct_plugin.adapters.study.create import create_study
from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.study.rows import from_measure
from herstruct_plugin.core.study.schema import beginning
from tests.adapters.neighbourhoods.files import around
from tests.core.random_neighbourhood import random_neighbourhood

SHAPES = {
    "ledger_polygon": shapely.box(120_000.1, 486_000, 120_030, 486_020 + 1 / 3),
    "ledger_line": shapely.LineString([(120_000, 486_000), (120_050.7, 486_010.3)]),
    "ledger_point": shapely.Point(120_001 / 7 * 7.001, 486_000.2),
}


@cache
def profile():
    return load_profile("nplv-basis")


def make_baseline(folder: Path, seed: int = 3, name: str = "wijk.gpkg") -> Path:
    (folder / name).write_bytes(_baseline(seed))
    return folder / name


@cache
def _baseline(seed: int) -> bytes:
    made = random_neighbourhood(seed)
    with TemporaryDirectory() as folder:
        write_neighbourhood(Path(folder) / "wijk.gpkg", made, around(made), 1000.0)
        return (Path(folder) / "wijk.gpkg").read_bytes()


def make_study(folder: Path, title: str = "Proefstudie"):
    """A study on a baseline in the same folder."""
    return create_study(folder / "studie.gpkg", make_baseline(folder), profile(), title)


def every_type(scenario: str = "Plan A"):
    """One row of each type of measure, with the attributes that a form begins with."""
    rows = []
    for code, kind in intervention_types().items():
        drawn = next((shape for name, shape in SHAPES.items() if name.split("_")[1] in kind.geometry), None)
        targets = ("0344100000012345",) if "selection" in kind.geometry else ()
        measure = Intervention(f"m-{code}", code, drawn, targets, beginning(kind), name=f"Maatregel {code}")
        rows.append(from_measure(measure, scenario=scenario, shown=SHAPES["ledger_polygon"]))
    return rows
