"""Terms over groups of dwellings and the median: an edit touches its groups only."""

from dataclasses import replace
from random import Random

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.relations.grouped import GroupSums, PandCodes
from herstruct_plugin.core.indicators.relations.segregation import SEGREGATION, spread
from herstruct_plugin.core.indicators.relations.size_median import SIZE_MEDIAN
from herstruct_plugin.core.indicators.relations.woz_groups import WOZ_SQUARES
from herstruct_plugin.core.model.quantities import ONE
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.ledger import apply_ledger
from herstruct_plugin.core.scenario.overlay import GroundOverlay
from herstruct_plugin.core.scenario.state import State, materialised
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.interventions.worked import measure, state_of
from tests.core.random_neighbourhood import random_measure, random_neighbourhood
from tests.oracles import worked_example as example

TERMS = (SEGREGATION, WOZ_SQUARES, SIZE_MEDIAN)
SEEDS = st.integers(0, 2**32 - 1)
RANDOM = settings(max_examples=60, deadline=None)


def same(one, two):
    assert set(one) == set(two)
    return all((one[name] == two[name]).all() for name in one)


def states(seed, unit):
    """States of a growing ledger on one baseline, so that what the baseline keeps is used again."""
    rng, neighbourhood = Random(seed), random_neighbourhood(seed)
    base = Baseline(neighbourhood, Parameters(segregation_unit=unit))
    ledger = ()
    for row in range(6):
        ledger += (random_measure(rng, neighbourhood, f"m{row}", ("I02", "I03", "I05", "I05", "I14")),)
        yield State(base, apply_ledger(base, ledger), GroundOverlay(base))


@pytest.mark.parametrize("unit", ["pand", "square"])
@given(SEEDS)
@RANDOM
def test_following_an_edit_equals_computing_afresh(unit, seed):
    for state in states(seed, unit):
        for term in TERMS:
            assert same(term.totals(state), term.totals(materialised(state))), term.name


def test_random_edits_do_change_every_term():
    """Else the property above would say little."""
    changed = {term.name: 0 for term in TERMS}
    for seed in range(30):
        for state in states(seed, "pand"):
            base = State(state.baseline, apply_ledger(state.baseline, ()), GroundOverlay(state.baseline))
            for term in TERMS:
                changed[term.name] += not same(term.totals(state), term.totals(base))
    assert min(changed.values()) >= 30


@given(SEEDS)
@RANDOM
def test_the_totals_of_an_area_alone_are_those_among_others(seed):
    neighbourhood = random_neighbourhood(seed)
    together = Baseline(neighbourhood, Parameters())
    many = State(together, apply_ledger(together, ()), GroundOverlay(together))
    for row in range(len(neighbourhood.areas)):
        areas = neighbourhood.areas
        one = type(areas)(
            areas.schema, {name: areas[name][[row]] for name in areas}, areas.geometry[[row]], ()
        )
        alone = Baseline(replace(neighbourhood, areas=one), Parameters())
        state = State(alone, apply_ledger(alone, ()), GroundOverlay(alone))
        for term in TERMS:
            expected = {name: values[row] for name, values in term.totals(many).items()}
            assert {name: values[0] for name, values in term.totals(state).items()} == expected


def test_of_two_panden_a_unit_belongs_to_the_one_that_holds_its_point_until_that_goes():
    base = Baseline(_shared_unit(), Parameters())
    assert base.units["pand"].tolist() == ["pand-002"]
    gone = State(
        base,
        apply_ledger(base, (measure("I14", targets=["pand-002"], ground_after="groen"),)),
        GroundOverlay(base),
    )
    assert gone.units.all()["pand"].tolist() == ["pand-000"]


def _shared_unit():
    """One unit in three panden; its point lies in the last."""
    made = random_neighbourhood(3)
    buildings, units = made.buildings, made.units
    x, y = 120_050.0, 486_050.0
    shapes = [shapely.box(x + 20 * one, y, x + 20 * one + 10, y + 10) for one in range(3)]
    first = {name: buildings[name][:3] for name in buildings}
    ids = {"building_id": [f"pand-{one:03d}" for one in range(3)], "outline": [""] * 3}
    tables = type(buildings)(buildings.schema, {**first, **ids}, shapes)
    one = {name: units[name][:1] for name in units}
    owners = np.empty(1, dtype=object)
    owners[0] = tuple(ids["building_id"])
    unit = type(units)(
        units.schema,
        {**one, "building_ids": owners, "functions": [1]},
        [shapely.Point(x + 45, y + 5)],
    )
    return replace(made, buildings=tables, units=unit)


def test_new_dwellings_on_a_pand_are_members_of_it():
    state = state_of(measure("I02", targets=[example.P2], one="a", eigenaar_mix={"koop": 1.0}))
    assert set(state.rows["units"].added["pand"]) == {example.P2}
    assert SEGREGATION.totals(state)["segregation.units"].tolist() == [2]


def test_groups_are_found_by_area_and_key():
    groups = GroupSums.of(np.array([1, 0, 1, 1]), np.array([7, 7, 9, -1]), np.array([[1], [2], [3], [4]]))
    assert list(zip(groups.area, groups.key, groups.sums[:, 0], strict=True)) == [
        (0, 7, 2), (1, 7, 1), (1, 9, 3),
    ]  # fmt: skip
    asked = GroupSums(np.array([0, 0, 1, 2]), np.array([7, 9, 9, 7]), np.zeros((4, 1), np.int64))
    assert groups.find(asked).tolist() == [0, -1, 2, -1]
    nothing = GroupSums.of(np.array([0]), np.array([-1]), np.array([[1]]))
    assert nothing.find(asked).tolist() == [-1] * 4


def test_panden_that_a_sketch_adds_get_codes_of_their_own():
    base = PandCodes()
    assert base.of(["b", "a", "", "b"]).tolist() == [0, 1, -1, 0]
    later = PandCodes(base.own)
    assert later.of(["a", "new", "b"]).tolist() == [1, 2, 0]
    assert base.own == {"b": 0, "a": 1}


def test_the_spread_of_a_unit_is_its_dwellings_times_their_entropy():
    assert spread(5 * ONE, 5 * ONE, 0) / 2**40 == pytest.approx(10 * np.log(2), abs=1e-11)
    assert spread(0, 7 * ONE, 0) == 0
