"""Settled 1, 36a, 51; indicators.md 1.4, 1.6, A1, A14, C9: land bases, green patches, parking."""

import dataclasses

import pytest

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.scoring.parking_norms import ParkingNorm

from .places import (
    PROFILE,
    areas,
    bgt,
    box,
    frame,
    measured,
    pand_id,
    panden,
    point,
    table,
    unit_id,
    units,
    with_parameters,
)  # fmt: skip

HECTARE = box(0, 0, 100, 100)
BASES = with_parameters(land_bases=("gross", "fabric", "net"))
HOUSE = {"buildings": panden(box(10, 10, 20, 10)), "units": units(point(15, 15), point(16, 15))}


def land(road, green, water, yard, **more):
    """Ground of a hectare in strips from x = 0: (class, width) pairs by feature type."""
    layers, at = {}, 0.0
    for kind, value, width in (
        ("wegdeel", "rijbaan lokale weg", road),
        ("begroeidterreindeel", "groenvoorziening", green),
        ("waterdeel", "waterloop", water),
        ("onbegroeidterreindeel", "erf", yard),
    ):
        if width:
            layers[kind] = bgt(kind, (value, box(at, 0, width, 100)))
        at += width
    return {**layers, **more}


def test_the_fabric_leaves_out_water_and_green_patches_above_the_threshold():
    # 4 000 m2 of green is not above it, 4 100 m2 is; 10 m of water goes in either case
    house = {"buildings": panden(box(70, 10, 20, 10)), "units": units(point(75, 15))}
    for green, size in ((40, 9000), (41, 10_000 - 1000 - 4100)):
        ground = land(10, green, 10, 100 - 20 - green)
        found = measured(areas(HECTARE), BASES, ground=ground, **house)
        assert found["dn_gsi_fabric"].value == pytest.approx(200 / size)
        assert found["dn_dwellings_ha_fabric"].value == pytest.approx(10_000 / size)
        assert found["dn_gsi"].value == pytest.approx(0.02)


def test_the_fabric_leaves_out_main_roads_and_rail():
    ground = {
        "w": bgt(
            "wegdeel",
            ("rijbaan regionale weg", box(0, 0, 10, 100)),
            ("spoorbaan", box(10, 0, 5, 100)),
            ("rijbaan lokale weg", box(15, 0, 5, 100)),
        ),
        "e": bgt("onbegroeidterreindeel", ("erf", box(20, 0, 80, 100))),
    }
    found = measured(areas(HECTARE), BASES, ground=ground, buildings=panden(box(30, 10, 20, 10)))
    assert found["dn_gsi_fabric"].value == pytest.approx(200 / 8500)


@pytest.mark.parametrize(("water", "size"), [(6.0, 9000), (6.1, 4390)])
def test_a_net_block_ends_at_streets_and_at_water_wider_than_six_metres(water, size):
    # a road of 10 m; green of 40 m; water; a yard with the house; narrow water joins green and yard
    yard = 50 - water
    ground = land(10, 40, water, yard)
    house = {"buildings": panden(box(70, 10, 20, 10)), "units": units(point(75, 15))}
    found = measured(areas(HECTARE), BASES, ground=ground, **house)
    assert found["dn_gsi_net"].value == pytest.approx(200 / size)
    values = {one: found[f"dn_{one}_net"].value for one in ("fsi", "gsi", "osr")}
    assert values["osr"] * values["fsi"] + values["gsi"] == pytest.approx(1.0)


def test_without_a_pand_there_is_no_net_block():
    found = measured(areas(HECTARE), BASES, ground=land(10, 40, 10, 40), units=units(point(5, 5)))
    assert found["dn_dwellings_ha_net"].reason is Reason.DENOMINATOR_ZERO


def test_the_effective_patch_weighs_whole_patches_by_their_size():
    # 3 000 m2 of which 1 000 in the area, and 500 m2: (3 000² + 500²) / 3 500; a third lies wholly outside
    green = [box(90, 0, 30, 100), box(0, 0, 5, 100), box(150, 0, 50, 100)]
    ground = {
        "g": bgt("begroeidterreindeel", *[("groenvoorziening", one) for one in green]),
        "e": bgt("onbegroeidterreindeel", ("erf", box(5, 0, 85, 100))),
    }
    found = measured(areas(HECTARE), ground=ground)["ps_green_eff_patch"]
    assert found.value == pytest.approx((3000**2 + 500**2) / 3500)


def test_the_catchment_takes_green_and_dwellings_up_to_five_hundred_metres_away():
    # green from x = 500 on: 100 m of it within 500 m of the area's right side; one dwelling on the very limit
    ground = {
        "g": bgt("begroeidterreindeel", ("groenvoorziening", box(500, 20, 200, 60))),
        "e": bgt(
            "onbegroeidterreindeel", ("erf", box(-600, -600, 1300, 600)), ("erf", box(-600, 90, 1300, 600))
        ),
    }
    homes = units(point(50, 50), point(600, 50), point(600.001, 50))
    found = measured(areas(HECTARE), ground=ground, units=homes)["ps_green_catchment"]
    assert (found.numerator, found.denominator) == (pytest.approx(6000), 2)


def test_parking_is_held_against_the_cars_that_were_counted_or_the_norms_of_the_municipality():
    ground = land(0, 0, 0, 87, w=bgt("wegdeel", ("parkeervlak", box(87, 0, 13, 100))))  # 100 bays
    homes = {
        "buildings": panden(box(10, 10, 20, 10), box(40, 10, 5, 10)),
        "units": units(
            *[point(15, 15)] * 4, point(42, 15), pandidentificatie=[pand_id(1)] * 4 + [pand_id(2)]
        ),
    }
    record = frame([box(-9, -9, 120, 120)], buurtcode="BU03630001", personenautos_per_huishouden=0.8)
    found = measured(areas(HECTARE), ground=ground, tenure=[record], **homes)["dn_parking_balance"]
    assert found.value == pytest.approx(100 / (5 * 0.8))
    bare = measured(areas(HECTARE), ground=ground, **homes)["dn_parking_balance"]
    assert (bare.value, bare.reason) == (None, Reason.PARAMETER_MISSING)
    # a house 1.6, a flat of a corporation 0.7; of the other flats the norm is unknown: the mean of the others
    norms = (ParkingNorm(1.6, type="eengezins"), ParkingNorm(0.7, tenure="corporatie"))
    with_norms = dataclasses.replace(
        PROFILE, parameters=dataclasses.replace(PROFILE.parameters, parking_norms=norms)
    )
    owners = table(vbo_id=[unit_id(1), unit_id(2), unit_id(3)], eigenaar=["corporatie", "corporatie", "koop"])
    found = measured(areas(HECTARE), with_norms, ground=ground, tenure=[owners], **homes)[
        "dn_parking_balance"
    ]
    assert found.value == pytest.approx(100 / ((1.6 + 0.7 + 0.7) * 5 / 3))
    assert found.coverage == pytest.approx(3 / 5)
