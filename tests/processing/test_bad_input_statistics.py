"""Statistics that say little or nothing about an area."""

from __future__ import annotations

import pytest

from tests.adapters.layers import memory_layer

from .runs import rows, run
from .test_sources import SQUARE, areas

pytestmark = pytest.mark.usefixtures("herstruct_provider")
CELLS = (
    "c28992r100:string aantal_woningen:int percentage_koopwoningen:int percentage_huurwoningen:int "
    "aantal_huurwoningen_in_bezit_woningcorporaties:int"
)


def squares(*cells):
    """CBS squares in the test's area: (dwellings, % koop, % huur, corporation dwellings)."""
    found = []
    for number, values in enumerate(cells):
        x = 1200 + number
        ring = f"{x}00 480000,{x + 1}00 480000,{x + 1}00 480100,{x}00 480100,{x}00 480000"
        found.append((f"POLYGON(({ring}))", [f"E{x}N4800", *values]))
    return memory_layer("Polygon", found, CELLS, name="vierkanten")


def test_squares_alone_give_shares_but_no_concentration_and_no_traceback():
    results, _ = run("tenuremix", AREAS=areas(SQUARE), TENURE=[squares((100, 40, 60, 60), (100, 60, 40, 20))])
    found = {row["indicator"]: row for row in rows(results["OUTPUT_TABLE"])}
    assert found["tm_share_corp"]["value"] == pytest.approx(0.4)
    assert found["tm_corp_concentration"]["value"] is None
    assert found["tm_corp_concentration"]["reason"] == "layer_missing"


def test_klopt_dit_gives_no_corporation_share_of_a_few_known_dwellings():
    given = squares((10, 100, 0, 0), (200, -99997, -99997, -99997))
    results, told = run("tenuremix", AREAS=areas(SQUARE), TENURE=[given], OUTPUT_CHECK="memory:")
    figures = {row["figure"]: row["value"] for row in rows(results["OUTPUT_CHECK"])}
    assert figures["corporation_share"] is None
    assert "Corporation dwellings" not in told.all


def test_klopt_dit_gives_no_green_where_most_of_the_ground_is_missing():
    ring = "120000 480000,120010 480000,120010 480010,120000 480010,120000 480000"
    road = memory_layer(
        "Polygon", [(f"POLYGON(({ring}))", ["rijbaan lokale weg"])], "functie:string", name="wegdeel"
    )
    results, _ = run("publicspace", AREAS=areas(SQUARE), GROUND=[road], OUTPUT_CHECK="memory:")
    figures = {row["figure"]: row["value"] for row in rows(results["OUTPUT_CHECK"])}
    assert figures["public_green"] is None
    assert figures["parking_bays"] is None
