"""Planted trees count as if they had stood in the data; each way to plant wrong has its code."""

from dataclasses import replace
from random import Random

import numpy as np
import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.model import schemas
from herstruct_plugin.core.model.quantities import ONE_M2
from herstruct_plugin.core.model.tables import TypedTable
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.session import Session
from tests.core.interventions.test_signs import compare
from tests.core.interventions.worked import PARAMETERS, codes, draft_of, measure, rows, session, state_of
from tests.core.random_neighbourhood import random_measure, random_neighbourhood
from tests.core.scenario.ledger_walk import plain_profile
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles import worked_example as example
from tests.oracles.worked_example import line, spot

TEN = measure("I10", shapely.MultiPoint(example.NEW_TREES), kroon_volwassen=6)
CIRCLE = 128 / 2 * np.sin(2 * np.pi / 128)  # area of a circle of 32 segments a quarter and radius 1


def canopy(*ledger):
    return rows(state_of(*ledger), "trees")["q"].sum() / ONE_M2


def crowns(*ledger):
    return sorted(state_of(*ledger).trees.added["crown"].tolist())


def test_ten_trees_of_6_m_give_the_canopy_of_the_worked_example():
    """Printed is 0.0434, of exact circles; circles of 32 segments a quarter (settled 53) give 433.37 m2."""
    assert canopy() == pytest.approx(3 * CIRCLE * 16, abs=1e-5)
    assert canopy(TEN) == pytest.approx(3 * CIRCLE * 16 + 10 * CIRCLE * 9, abs=1e-5)
    share = session().evaluate((TEN,)).areas[0].measurements["ps_canopy_cover"].value
    assert share == pytest.approx(example.NOT_REPRODUCED["combined", "ps_canopy_cover"], abs=1e-9)


def test_crowns_are_those_of_the_size_class_and_the_horizon():
    point = spot(80, 90)
    assert crowns(measure("I10", point)) == [6.0]
    assert [crowns(measure("I10", point, grootte=size)) for size in (1, 2, 3)] == [[8.0], [6.0], [4.0]]
    assert crowns(measure("I10", point, grootte=1, horizon="aanleg")) == [2.0]
    assert crowns(measure("I10", point, horizon="aanleg", kroon_plant=3)) == [3.0]
    assert crowns(measure("I10", point, grootte=3, kroon_volwassen=7.5)) == [7.5]


def test_a_crown_counts_minus_the_crowns_that_stood_already():
    """Circles of radius r at distance d share 2 r2 acos(d / 2r) - d / 2 sqrt(4 r2 - d2); r and d are 4."""
    lens = 2 * 16 * np.arccos(0.5) - 2 * np.sqrt(4 * 16 - 16)
    overlapping = measure("I10", spot(12, 50), kroon_volwassen=8)
    assert canopy(overlapping) - canopy() == pytest.approx(np.pi * 16 - lens, abs=0.05)
    assert canopy(measure("I10", spot(8, 50), kroon_volwassen=8)) == canopy()


def test_trees_along_a_line_stand_at_their_distance():
    state = state_of(measure("I10", line((60, 90), (80, 90)), afstand=8))
    found = shapely.get_coordinates(state.trees.added["geometry"])
    west = spot(60, 90)
    assert (found - [west.x, west.y]).tolist() == [[0, 0], [8, 0], [16, 0]]
    assert len(crowns(measure("I10", line((60, 90), (80, 90)), afstand=5))) == 5  # 0, 5, 10, 15 and 20


def test_equal_points_are_one_tree():
    assert len(crowns(measure("I10", shapely.MultiPoint([spot(80, 90), spot(80, 90)])))) == 1


@pytest.mark.parametrize(
    ("code", "geometry"),
    [
        ("points_missing", None),
        ("points_missing", shapely.Point()),
        ("points_missing", shapely.MultiPoint([(np.nan, 1), (2, 2)])),
        ("geometry_not_points", example.PARKING_TO_GREEN),
        ("points_outside", spot(130, 50)),
        ("points_outside", shapely.MultiPoint([spot(80, 90), spot(130, 50)])),
        ("trees_in_building", spot(70, 35)),
        ("trees_in_water", spot(30, 95)),
        ("trees_on_road", spot(50, 50)),
    ],
)
def test_trees_that_cannot_stand_there_are_refused(code, geometry):
    draft = draft_of(measure("I10", geometry))
    assert codes(draft) == [code]
    assert draft.placed.trees == ()
    assert draft.issues[0].severity.value == "error"


@pytest.mark.parametrize(
    ("code", "geometry"),
    [
        ("trees_near_facade", spot(70, 29)),
        ("trees_near_water", spot(41, 94)),
        ("trees_too_close", shapely.MultiPoint([spot(80, 85), spot(80, 89.9)])),
        ("trees_too_close", spot(10, 50)),
    ],
)
def test_trees_that_stand_badly_are_planted_with_a_warning(code, geometry):
    draft = draft_of(measure("I10", geometry, grootte=3))
    assert code in codes(draft)
    assert len(draft.placed.trees) == shapely.get_num_geometries(geometry)


def test_trees_five_metres_apart_and_clear_of_everything_raise_no_doubt():
    assert codes(draft_of(measure("I10", line((60, 90), (80, 90)), afstand=5))) == []


def test_a_block_on_planted_trees_cannot_be_for_trees_come_after_buildings():
    block = measure("I03", example.rect(60, 10, 85, 28), one="z", eigenaar_mix={"koop": 1.0})
    draft = draft_of(block, measure("I10", spot(70, 20)))
    assert "trees_in_building" in codes(draft)
    assert intervention_types()["I10"].step > intervention_types()["I03"].step


def test_without_a_layer_of_trees_nothing_is_planted():
    bare = Baseline(replace(worked_neighbourhood(), trees=None), PARAMETERS)
    assert codes(draft_of(TEN, on=bare)) == ["measure_needs_table"]


def test_trees_that_the_data_hold_already_are_not_planted_twice():
    trees = worked_neighbourhood().trees.with_columns(tree_id=["m1/00001", "x", "y"])
    there = Baseline(replace(worked_neighbourhood(), trees=trees), PARAMETERS)
    assert codes(draft_of(TEN, on=there)) == ["measure_already_in_data"]


SEEDS = st.integers(0, 2**32 - 1)


def planted(seed):
    """A neighbourhood, measures that are carried out on it, and the trees that they plant."""
    rng = Random(seed)
    neighbourhood = random_neighbourhood(seed)
    assume(neighbourhood.trees is not None)
    there = Session(neighbourhood, plain_profile())
    ledger = tuple(random_measure(rng, neighbourhood, f"z{row}", ("I10",)) for row in range(6))
    refused = {one.features[0] for one in there.draft(ledger).issues if one.severity.value == "error"}
    ledger = tuple(one for one in ledger if one.id not in refused)
    assume(ledger)
    return neighbourhood, there, ledger


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_planted_trees_count_as_trees_of_the_data(seed):
    """Every measurement, bit for bit: tree ids of the sketch sort after those of the data."""
    neighbourhood, there, ledger = planted(seed)
    new, old = there.draft(ledger).placed.trees, neighbourhood.trees
    columns = {
        "tree_id": [*old["tree_id"], *(one.tree_id for one in new)],
        "crown": [*old["crown"], *(one.crown for one in new)],
        "height": [*old["height"], *(np.nan for _ in new)],
        "date": [*old["date"], *(-1 for _ in new)],
    }
    table = TypedTable(schemas.TREES, columns, [*old.geometry, *(one.geometry for one in new)])
    inside = Session(replace(neighbourhood, trees=table), plain_profile())
    for sketched, given_ in zip(there.evaluate(ledger).areas, inside.evaluate(()).areas, strict=True):
        for one, found in sketched.measurements.items():
            wanted = given_.measurements[one]
            assert (found.value, found.numerator) == (wanted.value, wanted.numerator), one


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_planting_raises_canopy_and_moves_nothing_else_of_the_table(seed):
    _, there, ledger = planted(seed)
    still = ("W", "fsi", "gsi", "osr", "green", "paved", "parking", "corp", "entropy", "types")
    assert compare(there, ledger[0], {**dict.fromkeys(still, "."), "canopy": "+"}) <= {"canopy"}


@given(SEEDS)
@settings(max_examples=20, deadline=None)
def test_taking_planted_trees_away_gives_the_baseline(seed):
    _, there, ledger = planted(seed)
    before = there.evaluate(())
    there.evaluate(ledger)
    assert there.evaluate(()) == before
