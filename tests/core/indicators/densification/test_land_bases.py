"""Density on other land: by hand, by the oracle on random neighbourhoods, and the identities."""

import dataclasses
from random import Random

import numpy as np
import pytest
import shapely

from herstruct_plugin.adapters.scoring import area_columns
from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.indicators.registry import every_indicator, indicators
from herstruct_plugin.core.indicators.relations.blocks import NET_BLOCKS, NET_LAND, blocks_of, unit_blocks_of
from herstruct_plugin.core.issues import ProfileError
from herstruct_plugin.core.model.codes import FloorRule, Ground
from herstruct_plugin.core.model.quantities import quantise_area
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scoring.parameters import Parameters
from herstruct_plugin.core.scoring.profile import from_json
from herstruct_plugin.core.scoring.profile_types import Profile
from tests.core.indicators.drawn_places import baseline, changed
from tests.core.random_neighbourhood import random_measure, random_neighbourhood
from tests.oracles import land as oracle

BASES = ("fabric", "net")
FIGURES = [f"{one}_{base}" for one in ("dn_fsi", "dn_gsi", "dn_osr", "dn_dwellings_ha") for base in BASES]
LOW = Parameters(land_bases=("gross", *BASES), park_threshold=1_500.0)
AREA = shapely.box(0, 0, 200, 100)
SEEDS = range(25)


def profile(parameters=LOW):
    return Profile("land", "1", (), (), parameters)


def with_rail(seed):
    """A random neighbourhood in which some of what is left over is a railway."""
    made, rng = random_neighbourhood(seed), Random(seed)
    other = made.ground["ground_class"] == Ground.OVERIG
    rail = [bool(one) and rng.random() < 0.7 for one in other]
    return dataclasses.replace(made, ground=made.ground.with_columns(rail=rail))


def plain(neighbourhood):
    """(panden, grounds, ids of public green) for the oracle."""
    ground = neighbourhood.ground
    rows = [
        (Ground(cls).name.lower(), name, shape, bool(road), bool(rail))
        for cls, name, shape, road, rail in zip(
            ground["ground_class"],
            ground.ids,
            ground.geometry,
            ground["main_road"],
            ground["rail"],
            strict=True,
        )
    ]
    greens = set(ground.ids[ground["public"] & ground["green"]])
    return list(neighbourhood.buildings.geometry), rows, greens


def measured(session, row=0, ledger=()):
    return session.evaluate(ledger).areas[row].measurements


# --- by hand


def net(grounds, edits=()):
    rows = [(f"g{index:03d}", *one) for index, one in enumerate(grounds)]
    totals = NET_BLOCKS.totals(changed(baseline(AREA, None, rows), edits=edits))
    return int(totals[NET_LAND][0])


def square_metres(m2):
    return int(quantise_area(m2))


def test_a_block_is_what_lies_between_streets_and_holds_a_pand():
    street = ("rijbaan", shapely.box(90, 0, 100, 100))
    pand, yard = ("pand", shapely.box(10, 10, 30, 30)), ("erf", shapely.box(10, 30, 90, 100))
    lawn = ("groen", shapely.box(100, 0, 200, 100))
    assert net([street, pand, yard, lawn]) == square_metres(400 + 80 * 70)
    assert net([street, yard, lawn]) == 0  # no pand anywhere


@pytest.mark.parametrize(
    "between", ["woonerf", "parkeervlak", "fietspad", "voet", "berm_groen", "berm_overig", "rijbaan"]
)
def test_whatever_belongs_to_the_street_is_no_part_of_a_block(between):
    grounds = [
        ("pand", shapely.box(0, 0, 50, 100)),
        (between, shapely.box(50, 0, 52, 100)),
        ("erf", shapely.box(52, 0, 200, 100)),
    ]
    assert net(grounds) == square_metres(5_000)


@pytest.mark.parametrize(("width", "blocks"), [(6.0, 200 * 100), (6.001, 5_000)])
def test_water_more_than_six_metres_wide_ends_a_block(width, blocks):
    grounds = [
        ("pand", shapely.box(0, 0, 50, 100)),
        ("water", shapely.box(50, 0, 50 + width, 100)),
        ("erf", shapely.box(50 + width, 0, 200, 100)),
    ]
    assert net(grounds) == square_metres(blocks)


@pytest.mark.parametrize(("gap", "whole"), [(1.0, True), (1.001, False)])
def test_gaps_of_a_metre_are_closed_and_hold_no_ground(gap, whole):
    grounds = [("pand", shapely.box(0, 0, 50, 100)), ("erf", shapely.box(50 + gap, 0, 200, 100))]
    assert net(grounds) == square_metres(5_000 + (100 * (150 - gap) if whole else 0))


def test_a_sketched_pand_makes_a_block_of_a_lawn_and_a_sketched_street_splits_it():
    lawn = [("groen", AREA)]
    hut = (shapely.box(10, 10, 20, 20), "pand")
    assert net(lawn) == 0
    assert net(lawn, [hut]) == square_metres(20_000)
    assert net(lawn, [hut, (shapely.box(100, 0, 110, 100), "rijbaan")]) == square_metres(10_000)


# --- against the oracle


@pytest.mark.parametrize("seed", SEEDS)
def test_land_of_random_neighbourhoods_agrees_with_the_oracle(seed):
    neighbourhood = with_rail(seed)
    session = Session(neighbourhood, profile(), [*FIGURES, "dn_gsi"])
    panden, grounds, greens = plain(neighbourhood)
    for row, area in enumerate(neighbourhood.areas.geometry):
        found = measured(session, row)
        fabric = oracle.fabric(area, panden, grounds, greens, LOW.park_threshold)
        net_land = sum(left.area for block in oracle.net_blocks(area, panden, grounds) for _, left in block)
        for base, land in (("fabric", fabric), ("net", net_land)):
            assert found[f"dn_gsi_{base}"].denominator == pytest.approx(land, rel=1e-9, abs=1e-3)
            assert found[f"dn_fsi_{base}"].denominator == pytest.approx(land, rel=1e-9, abs=1e-3)
            hectares = found[f"dn_dwellings_ha_{base}"].denominator
            assert hectares == pytest.approx(land / 10_000, rel=1e-9, abs=1e-7)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_identities_hold_on_every_land_base_with_any_sketch(seed):
    rng, neighbourhood = Random(seed), with_rail(seed)
    session = Session(neighbourhood, profile(), [*FIGURES, "dn_fsi", "dn_gsi", "dn_osr", "dn_layers"])
    ledger = tuple(random_measure(rng, neighbourhood, f"m{one}") for one in range(4))
    for row in range(len(neighbourhood.areas)):
        for plan in ((), ledger):
            found = measured(session, row, plan)
            layers = found["dn_layers"]
            for end in ("", "_fabric", "_net"):
                fsi, gsi, osr = (found[f"{one}{end}"] for one in ("dn_fsi", "dn_gsi", "dn_osr"))
                if fsi.denominator and osr.denominator:
                    one = osr.numerator / osr.denominator * fsi.numerator / fsi.denominator
                    assert one + gsi.numerator / gsi.denominator == pytest.approx(1, abs=1e-9)
                if fsi.denominator and layers.denominator:
                    made = layers.numerator / layers.denominator * gsi.numerator / gsi.denominator
                    assert made == pytest.approx(fsi.numerator / fsi.denominator, rel=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_floor_area_is_that_of_the_blocks_together(seed):
    session = Session(with_rail(seed), profile(), [*FIGURES, "dn_fsi"])
    base = session.baseline
    rows, groups = base.building_rows, base.rows_of_building
    panden, grounds, _ = plain(base.neighbourhood)
    for area in range(base.count):
        blocks = blocks_of(base, area)
        by_block = {}
        for number, one in enumerate(base.buildings["building_id"]):
            for row in groups[number]:
                if rows["area"][row] == area and rows["bvo_rule"][row] != FloorRule.UNKNOWN:
                    part = int(np.rint(rows["bvo"][row] * rows["share"][row]))
                    by_block[blocks.get(one, "none")] = by_block.get(blocks.get(one, "none"), 0) + part
        whole = measured(session, area)["dn_fsi"].numerator
        assert sum(by_block.values()) / 2**20 == pytest.approx(whole, rel=1e-12)
        expected = oracle.net_blocks(base.areas[area], panden, grounds)
        assert len(set(blocks.values())) == len(expected)
        assert set(blocks.values()) <= set(blocks)  # a block has the id of a building in it
        units = unit_blocks_of(base, area)
        at = {one: row for row, one in enumerate(base.units["unit_id"])}
        for one, block in units.items():
            assert block == next(
                blocks[pand] for pand in base.units["building_ids"][at[one]] if pand in blocks
            )


def test_every_pand_of_a_block_has_the_lowest_id_as_block():
    neighbourhood = with_rail(3)
    session = Session(neighbourhood, profile(), FIGURES)
    for area in range(session.baseline.count):
        blocks = blocks_of(session.baseline, area)
        for block in set(blocks.values()):
            assert min(one for one, mine in blocks.items() if mine == block) == block


@pytest.mark.parametrize("seed", range(8))
def test_an_area_alone_gives_the_same_bits_as_among_others(seed):
    neighbourhood = with_rail(seed)
    together = Session(neighbourhood, profile(), FIGURES).evaluate()
    for row in range(len(neighbourhood.areas)):
        one = dataclasses.replace(neighbourhood, areas=neighbourhood.areas.take(np.array([row])))
        assert Session(one, profile(), FIGURES).evaluate().areas == (together.areas[row],)


# --- switching on


def test_other_land_is_off_until_the_profile_asks_for_it():
    assert not set(FIGURES) & set(indicators())
    assert not set(FIGURES) & set(area_columns(("C",)))
    assert set(FIGURES) & set(indicators(("fabric",))) == {one for one in FIGURES if one.endswith("fabric")}
    assert set(FIGURES) <= set(every_indicator())


def test_columns_follow_the_profile_and_so_does_its_hash():
    def read(*bases):
        raw = {"id": "t", "version": "1", "groups": [], "indicators": []}
        return from_json({**raw, "parameters": {"land_bases": list(bases)}} if bases else raw)

    plain_one, both = read(), read("gross", "net", "fabric")
    assert plain_one.hash != both.hash != read("net").hash
    asked, usual = (area_columns(("C",), one.parameters.land_bases) for one in (both, plain_one))
    assert set(asked) - set(usual) == {name for one in FIGURES for name in (one, f"{one}_cov")}
    with pytest.raises(ProfileError) as caught:
        read("netto")
    assert caught.value.issue.code == "profile_value_not_allowed"


def test_a_profile_may_score_a_figure_on_land_that_it_switches_on_only():
    raw = {
        "id": "t",
        "version": "1",
        "groups": [{"id": "c", "theme": "C"}],
        "indicators": [{"id": "dn_fsi_net", "group": "c", "breakpoints": [[0, 0], [1, 100]]}],
    }
    assert from_json({**raw, "parameters": {"land_bases": ["net"]}}).by_id["dn_fsi_net"]
    with pytest.raises(ProfileError) as caught:
        from_json(raw)
    assert caught.value.issue.code == "profile_indicator_unknown"


def test_without_data_there_is_no_net_density():
    neighbourhood = random_neighbourhood(1)
    far = shapely.box(200_000, 400_000, 200_100, 400_100)
    areas = neighbourhood.areas.take(np.array([0]))
    alone = dataclasses.replace(
        neighbourhood, areas=type(areas)(areas.schema, {one: areas[one] for one in areas}, [far])
    )
    found = measured(Session(alone, profile(), FIGURES))
    assert found["dn_gsi_net"].reason is Reason.LAYER_MISSING
