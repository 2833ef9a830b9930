"""The result of an area depends on the data within its analysis buffer, and on nothing else in the run."""

import dataclasses
from pathlib import Path

import geopandas as gpd
import numpy as np
import pytest
import shapely

from herstruct_plugin.adapters.notebook import frame_inputs
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scoring.profile import shipped
from herstruct_plugin.core.sources.build import build_neighbourhood
from herstruct_plugin.paths import resource
from tests.core.random_neighbourhood import random_neighbourhood
from tests.core.scenario.ledger_walk import plain_profile

OTTERLO = Path(__file__).parents[2] / "data" / "otterlo" / "bgt.gpkg"
GROUND = (
    "pand",
    "wegdeel",
    "ondersteunendwegdeel",
    "begroeidterreindeel",
    "onbegroeidterreindeel",
    "waterdeel",
    "ondersteunendwaterdeel",
    "overigbouwwerk",
    "overbruggingsdeel",
)
CELL = 200.0  # m


@pytest.mark.parametrize("seed", range(15))
def test_an_area_alone_gives_the_same_bits_as_among_others(seed):
    neighbourhood = random_neighbourhood(seed)
    together = Session(neighbourhood, plain_profile()).evaluate()
    for row in range(len(neighbourhood.areas)):
        one = dataclasses.replace(neighbourhood, areas=neighbourhood.areas.take(np.array([row])))
        assert Session(one, plain_profile()).evaluate().areas == (together.areas[row],)


@pytest.fixture(scope="module")
def layers(tmp_path_factory):
    copy = tmp_path_factory.mktemp("otterlo") / "bgt.gpkg"  # opening a GeoPackage may write to it
    copy.write_bytes(OTTERLO.read_bytes())
    return [gpd.read_file(copy, layer=name) for name in GROUND]


def square(column, row):
    x, y = 180000 + column * CELL, 456000 + row * CELL
    return shapely.box(x, y, x + CELL, y + CELL)


def results(layers, cells):
    names = [f"{column:02d}-{row:02d}" for column, row in cells]
    frame = gpd.GeoDataFrame({"area_id": names}, geometry=[square(*cell) for cell in cells], crs="EPSG:28992")
    inputs = dataclasses.replace(frame_inputs(frame, ground=layers), analysis_buffer=100.0)
    neighbourhood = build_neighbourhood(inputs)
    profile = shipped("nplv-basis", resource("profiles"))
    profile = dataclasses.replace(
        profile, parameters=dataclasses.replace(profile.parameters, analysis_buffer=100.0)
    )
    return {area.area_id: area for area in Session(neighbourhood, profile).evaluate().areas}


def test_of_a_hundred_real_areas_each_alone_gives_the_same_bits(layers):
    cells = [(column, row) for column in range(10) for row in range(10)]
    together = results(layers, cells)
    assert len(together) == 100
    dates = {area.measurements["ps_paved_share"].source_date for area in together.values()}
    assert len(dates) > 1  # so that dates of the layers as a whole could not pass
    for cell in cells[::9]:
        name = f"{cell[0]:02d}-{cell[1]:02d}"
        alone = results(layers, [cell])[name]
        assert alone == together[name]
