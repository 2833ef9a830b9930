"""Areas within a file get what reading the layers for them gives, whatever tenure was read of."""

from __future__ import annotations

import random
from typing import Any

import pytest

from herstruct_plugin.adapters.neighbourhoods.prepare import prepare
from herstruct_plugin.adapters.neighbourhoods.reader import read_neighbourhood
from herstruct_plugin.core.sources.build import build_neighbourhood
from herstruct_plugin.core.sources.inputs import Inputs
from herstruct_plugin.core.sources.surroundings import neighbourhood_within
from tests.core.sources.layers import box, layer, panden, point, units
from tests.core.sources.test_invariance import all_same

pytestmark = pytest.mark.usefixtures("qgis_app")
COUNT, MARGIN = 8, 200.0  # blocks of 100 m in a row, with 300 m between
STEP = 400.0


def place(seed: int) -> dict[str, Any]:
    """A row of squares with panden, some of them and their dwellings in registers, some figures secret."""
    draw = random.Random(seed)
    ids = [f"0363100000{row:06d}" for row in range(COUNT * 3)]
    spots = [(STEP * (row // 3) + 10 + 30 * (row % 3), 20.0) for row in range(len(ids))]
    homes = [(pand, n) for pand in range(len(ids)) for n in range(draw.randint(1, 4))]
    keys = [f"0363010000{number:06d}" for number in range(len(homes))]
    listed = draw.sample(range(len(homes)), 6)
    return {
        "buildings": panden([box(x, y, 12) for x, y in spots], identificatie=ids),
        "units": units(
            [point(spots[pand][0] + 1 + n, spots[pand][1] + 2) for pand, n in homes],
            identificatie=keys,
            pandidentificatie=[ids[pand] for pand, _ in homes],
        ),
        "tenure": [
            squares(draw),
            buurten(draw),
            layer(
                "register",
                None,
                vbo_id=[keys[row] for row in listed],
                eigenaar=[draw.choice(("koop", "corporatie", "overig")) for _ in listed],
                verhuurder=[draw.choice(("A", "B")) for _ in listed],
            ),
            layer(
                "panden",
                None,
                pand_id=ids[::4],
                corporatie=[draw.randint(0, 2) for _ in ids[::4]],
                totaal=[draw.randint(2, 4) for _ in ids[::4]],
            ),
        ],
    }


def squares(draw: random.Random) -> Any:
    rows = range(COUNT)
    shares = [draw.choice((20, 50, 80)) for _ in rows]
    return layer(
        "cbs_vk100_2021",
        [box(STEP * row, 0, 100) for row in rows],
        crs28992res100m=[f"E{1500 + 4 * row:04d}N4500" for row in rows],
        aantal_woningen=[draw.choice((10, 20, 40)) for _ in rows],
        percentage_koopwoningen=shares,
        percentage_huurwoningen=[100 - share for share in shares],
        aantal_huurwoningen_in_bezit_woningcorporaties=[draw.choice((5, 8, -99997)) for _ in rows],
    )


def buurten(draw: random.Random) -> Any:
    """Each holds two squares."""
    rows = range(COUNT // 2)
    shares = [draw.choice((30, 40, 60)) for _ in rows]
    return layer(
        "buurten_2021",
        [box(2 * STEP * row - 100, -100, 2 * STEP, 400) for row in rows],
        buurtcode=[f"BU0363{row:04d}" for row in rows],
        percentage_koopwoningen=shares,
        percentage_huurwoningen=[100 - share for share in shares],
        perc_huurwoningen_in_bezit_woningcorporaties=[15 for _ in rows],
        perc_huurwoningen_in_bezit_overige_verhuurders=[85 - share for share in shares],
        gemiddelde_huishoudsgrootte=[draw.choice((1.8, 2.2, -99997)) for _ in rows],
        woningvoorraad=[60 for _ in rows],
    )


def areas(first: int, last: int) -> Any:
    rows = range(first, last + 1)
    return layer(
        "gebieden", [box(STEP * row, 0, 100) for row in rows], area_id=[f"gebied {row}" for row in rows]
    )


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("without", [(), ("units",), ("squares",), ("units", "buildings")])
def test_all_sources_of_tenure_travel_in_the_file(tmp_path, seed, without):
    layers = place(seed)
    if "squares" in without:
        layers["tenure"] = layers["tenure"][1:]
    layers = {name: one for name, one in layers.items() if name not in without}
    whole = Inputs(areas=areas(0, COUNT - 1), analysis_buffer=MARGIN, **layers)
    prepare(tmp_path / "wijk.gpkg", whole)
    found = read_neighbourhood(tmp_path / "wijk.gpkg")
    all_same(build_neighbourhood(whole), found.neighbourhood)
    for first, last in ((0, COUNT - 1), (0, 0), (2, 5), (COUNT - 1, COUNT - 1)):
        asked = Inputs(areas=areas(first, last), analysis_buffer=MARGIN)
        again = neighbourhood_within(asked, found.surroundings)
        inputs = Inputs(areas=areas(first, last), analysis_buffer=MARGIN, **layers)
        all_same(build_neighbourhood(inputs), again)
    if "units" not in without:
        levels = set(found.neighbourhood.units["tenure_level"].tolist())
        assert {1, 2} < levels  # of the registers, and of squares or buurten
