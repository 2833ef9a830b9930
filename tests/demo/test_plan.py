"""The plan of the demo: what it prints, and its two maps."""

import json
import re

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from herstruct_plugin.adapters.study.read import read_study
from tests.demo.cases import EXAMPLE
from tests.demo.plan import SCENARIO
from tests.demo.plan_run import PlanPlace
from tests.demo.results import rows_of


@pytest.fixture(scope="module")
def demo(qgis_app, tmp_path_factory):
    """The plan of one run and what it printed."""
    from .demo import main

    printed = []
    [place] = main(tmp_path_factory.mktemp("demo"), printed.append, [EXAMPLE])
    return PlanPlace(place), "\n".join(printed)


def test_guards_are_printed_before_scores_and_those_before_shares_and_years(demo):
    text = demo[1][demo[1].index(f"A plan: “{SCENARIO}”") :]
    order = (
        "Guards",
        "Theme scores",
        "Scored indicators",
        "Tensions",
        "Which measure did it",
        "Year by year",
    )
    assert sorted(order, key=text.index) == list(order)
    assert re.search(r"Balance of the housing stock +0 +30 ", text)
    assert "policy choice" in text
    assert re.search(r"Werk- en leerbedrijf +not computed; touches: economie en werk", text)
    assert max(len(line) for line in text.splitlines() if "/" not in line) <= 100


def test_none_of_the_ten_measures_is_refused(demo):
    study = read_study(demo[0].study)
    assert len(study.scenarios[SCENARIO]) == 10
    assert not study.issues
    assert "  ! Measure" not in demo[1]


def test_the_balance_printed_is_that_of_the_dwellings_and_of_the_years(demo):
    table = {row["indicator"]: row for row in rows_of(demo[0].table("OUTPUT_TABLE"))}
    parts = json.loads(table["dn_net_addition"]["parts"])
    balance = parts["nieuwbouw"] + parts["optoppen"] + parts["sloop"]
    assert balance == float(table["dn_net_addition"]["value"]) == 30
    years = rows_of(demo[0].table("OUTPUT_YEARS"))
    mine = {int(row["year"]): float(row["value"]) for row in years if row["indicator"] == "dn_net_addition"}
    assert (mine[2026], mine[2029], mine[2050]) == (0, -24, 30)


def test_the_maps_are_not_blank_and_differ(demo):
    from qgis.PyQt.QtGui import QImage

    images = [QImage(str(demo[0].map(moment))) for moment in ("before", "after")]
    places = [(x, y) for x in range(80, 1115, 5) for y in range(200, 1000, 5)]
    for image in images:
        assert (image.width(), image.height()) == (1753, 1240)
        assert len({image.pixel(*place) for place in places}) > 8
    assert sum(images[0].pixel(*place) != images[1].pixel(*place) for place in places) > 100


def test_the_project_holds_the_ledger_layers_with_their_own_looks(demo):
    project = QgsProject()
    assert project.read(str(demo[0].place.project))
    group = project.layerTreeRoot().findGroup("plan (maatregelen)")
    layers = [node.layer() for node in group.findLayers()]
    assert len(layers) == 5
    assert all(layer.isValid() for layer in layers)
    polygons = next(layer for layer in layers if layer.name() == "Maatregelen, vlakken")
    assert isinstance(polygons, QgsVectorLayer)
    assert polygons.featureCount() == 8
    assert polygons.renderer().type() != "singleSymbol"
