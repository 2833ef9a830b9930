"""Areas within what was read for others get the same tables as layers read for them, bit for bit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from herstruct_plugin.core.issues import InputError
from herstruct_plugin.core.sources.build import build_neighbourhood, build_with_surroundings
from herstruct_plugin.core.sources.inputs import Inputs
from herstruct_plugin.core.sources.surroundings import neighbourhood_within

from .layers import area, box, extract, layer, panden, point, units
from .test_invariance import all_same

STEP = 400.0  # m between the houses, which stand in a row
MARGIN = 250.0


def street(count: int = 12) -> dict[str, Any]:
    """Houses in a row, each in a buurt of its own with its own figures and household size."""
    ids = [f"P{row:02d}" for row in range(count)]
    return {
        "buildings": panden([box(STEP * row + 40, 40, 20) for row in range(count)], identificatie=ids),
        "units": units(
            [point(STEP * row + 50, 50) for row in range(count)],
            identificatie=[f"V{row:02d}" for row in range(count)],
            pandidentificatie=ids,
        ),
        "trees": [layer("bomen", [point(STEP * row + 10, 10) for row in range(count)], id=ids)],
        "tenure": [
            figures("cbs", [row for row in range(count) if row % 3], shapes=True),
            figures("lijst", [row for row in range(count) if row % 3 == 0], shapes=False),
        ],
    }


def figures(name: str, rows: list[int], shapes: bool) -> Any:
    """CBS figures of buurten, as polygons or as a plain table."""
    columns = {
        "buurtcode": [f"BU0123{row:04d}" for row in rows],
        "percentage_koopwoningen": [20 + 5 * row for row in rows],
        "percentage_huurwoningen": [80 - 5 * row for row in rows],
        "perc_huurwoningen_in_bezit_woningcorporaties": [10] * len(rows),
        "perc_huurwoningen_in_bezit_overige_verhuurders": [70 - 5 * row for row in rows],
        "gemiddelde_huishoudsgrootte": [2 + row / 10 for row in rows],
    }
    return layer(name, [box(STEP * row, 0, STEP) for row in rows] if shapes else None, **columns)


def given(first: int, last: int, **layers: Any) -> Inputs:
    """Areas of 100 m around the houses first to last."""
    rows = range(first, last + 1)
    areas = layer(
        "buurten",
        [box(STEP * row, 0, 100) for row in rows],
        buurtcode=[f"BU0123{row:04d}" for row in rows],
        buurtnaam=[f"Buurt {row}" for row in rows],
    )
    return Inputs(areas=areas, analysis_buffer=MARGIN, **layers)


@pytest.mark.parametrize(("first", "last"), [(0, 11), (3, 3), (5, 8), (11, 11)])
def test_areas_within_get_what_reading_the_layers_for_them_gives(first: int, last: int) -> None:
    layers = street()
    _, read = build_with_surroundings(given(0, 11, **layers))
    asked = build_neighbourhood(given(first, last, **layers))
    found = neighbourhood_within(given(first, last), read)
    all_same(asked, found)
    assert (found.crs, found.reference_date) == (asked.crs, asked.reference_date)


def test_a_part_of_an_area_is_within_and_has_no_record_of_its_own() -> None:
    layers = street()
    _, read = build_with_surroundings(given(0, 11, **layers))
    part = layer("deel", [box(STEP * 4 + 30, 30, 40)], buurtcode=["deel"])
    asked = build_neighbourhood(Inputs(areas=part, analysis_buffer=MARGIN, **layers))
    found = neighbourhood_within(Inputs(areas=part, analysis_buffer=MARGIN), read)
    all_same(asked, found)
    assert found.area_facts is not None
    assert found.area_facts["household_size"].tolist() == [2.4]


@pytest.mark.parametrize(
    ("areas", "buffer"), [(layer("ver", [box(-200, 0, 100)]), MARGIN), (area(), MARGIN + 1.0)]
)
def test_areas_that_reach_beyond_what_was_read_are_refused_by_name(areas: Any, buffer: float) -> None:
    _, read = build_with_surroundings(given(0, 2, **street()))
    with pytest.raises(InputError) as caught:
        neighbourhood_within(Inputs(areas=areas, analysis_buffer=buffer), read)
    assert caught.value.issue.code == "areas_outside_neighbourhood"
    assert caught.value.issue.layer == areas.name
    assert caught.value.issue.params["count"] == 1


def test_the_real_panden_and_tenure_of_amsterdam_again() -> None:
    folder = "overtoomse_veld_noord"
    layers = {
        "buildings": extract(f"{folder}/bag.gpkg", "panden"),
        "tenure": [extract(f"{folder}/tenure_2017.gpkg"), extract(f"{folder}/cbs_2020.csv")],
        "reference": extract(f"{folder}/reference_2017.csv"),
    }
    inputs = Inputs(areas=extract(f"{folder}/bag.gpkg", "buurt"), **layers)
    asked, read = build_with_surroundings(inputs)
    found = neighbourhood_within(Inputs(areas=inputs.areas), read)
    all_same(asked, found)
    assert found.issues == asked.issues
    assert replace(found, issues=()).tables().keys() == asked.tables().keys()
