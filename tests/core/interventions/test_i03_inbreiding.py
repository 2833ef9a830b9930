"""Inbreiding: a block takes its ground, and its floor area goes to its units to the last unit."""

from dataclasses import replace

import pytest
import shapely

from herstruct_plugin.core.model.codes import FloorRule, Function, Ground, TenureLevel
from herstruct_plugin.core.model.quantities import ONE, ONE_M2
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.overlay import conserves_ground
from tests.core.interventions.worked import (
    MIX,
    PARAMETERS,
    baseline,
    building,
    codes,
    draft_of,
    measure,
    rows,
    state_of,
    units_by_id,
)
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles.worked_example import P2, rect

SITE = rect(60, 8, 85, 22)  # 350 m2 of parking, 10 m from P2


def block(shape=SITE, one="m1", **attributes):
    return measure("I03", shape, one=one, **{"eigenaar_mix": MIX, **attributes})


def q(state, where):
    ground = rows(state, "ground")
    return int(ground["q"][where(ground)].sum())


def test_the_block_has_the_floor_area_of_its_storeys():
    state = state_of(block())
    new = building(state, "m1")
    assert (new["footprint"], new["bvo"]) == (350 * ONE_M2, 1400 * ONE_M2)
    assert new["bvo_rule"] == FloorRule.SKETCHED
    assert new["unit_count"] == 16  # floor(1400 * 0.8 / 70)
    assert new["go"] == new["go_res"] == 1120 * ONE_M2
    units = [unit for one, unit in units_by_id(state).items() if one.startswith("m1#")]
    assert {unit["go"] for unit in units} == {70.0}
    assert {unit["building_ids"] for unit in units} == {("m1",)}
    assert {(unit["level"], unit["known"]) for unit in units} == {(TenureLevel.T1, ONE)}


def test_its_ground_becomes_footprint_and_counts_as_taken_from_the_public():
    state = state_of(block())
    assert conserves_ground(baseline(), rows(state, "ground"))
    assert q(state, lambda g: g["building"]) == 1850 * ONE_M2
    assert q(state, lambda g: g["cls"] == Ground.PARKEERVLAK) == 550 * ONE_M2
    assert q(state, lambda g: g["taken_public"] > 0) == building(state, "m1")["taken_public"] == 350 * ONE_M2


def test_on_private_ground_nothing_is_taken_from_the_public_and_the_owner_matters():
    yard = rect(0, 8, 45, 20)
    draft = draft_of(block(yard))
    assert codes(draft) == ["footprint_on_private_ground", "footprint_near_buildings"]
    state = state_of(block(yard))
    assert q(state, lambda g: g["taken_public"] > 0) == building(state, "m1")["taken_public"] == 0


def test_what_is_not_residential_is_one_unit_with_the_function_of_the_plinth():
    state = state_of(block(res_share=0.75, plint="winkelfunctie"))
    shop = units_by_id(state)["m1#0013"]  # floor(1400 * 0.75 * 0.8 / 70) = 12 dwellings
    assert (shop["functions"], shop["dwelling"], shop["known"]) == (Function.WINKEL, False, 0)
    assert shop["level"] == TenureLevel.NONE
    assert shop["go"] == 280.0
    assert building(state, "m1")["go"] == 1120 * ONE_M2
    assert building(state, "m1")["go_res"] == 840 * ONE_M2


def test_a_use_that_is_not_stated_is_neither_shop_nor_entrance():
    state = state_of(block(res_share=0.0))
    assert units_by_id(state)["m1#0001"]["functions"] == Function.OVERIG
    assert rows(state, "units")["dwelling"].sum() == 44


def test_a_plinth_without_floor_area_is_a_warning():
    assert codes(draft_of(block(plint="winkelfunctie"))) == ["plinth_without_floor_area"]


@pytest.mark.parametrize(("ff", "count"), [(None, 16), (0.75, 15), (1.0, 20)])
def test_the_form_factor_is_the_measure_s_else_the_profile_s(ff, count):
    attributes = {} if ff is None else {"ff": ff}
    assert building(state_of(block(**attributes)), "m1")["unit_count"] == count
    other = Baseline(worked_neighbourhood(), replace(PARAMETERS, form_factor=ff or 0.8))
    assert building(state_of(block(), on=other), "m1")["unit_count"] == count


def test_no_floor_area_is_lost_in_an_awkward_block():
    shape = shapely.Polygon([(120060.3, 486008.1), (120084.77, 486009.2), (120079.9, 486021.4)])
    state = state_of(block(shape, ff=0.77, res_share=0.613, gbo_per_woning=23.7))
    new = building(state, "m1")
    assert new["bvo"] == 4 * new["footprint"]
    assert abs(round(new["go"] / 0.77) - new["bvo"]) <= 1
    assert abs(round(new["go_res"] / 0.77 / 0.613) - new["bvo"]) <= 1
    pieces = [sum(unit["pieces"]) for one, unit in units_by_id(state).items() if one.startswith("m1#")]
    assert sum(pieces) == new["go"]


def test_a_facade_within_eight_metres_is_a_warning_and_at_eight_is_none():
    near = draft_of(block(rect(60, 10, 85, 24.01)))
    assert codes(near) == ["footprint_near_buildings"]
    assert near.issues[0].params["buildings"] == P2
    assert codes(draft_of(block(rect(60, 10, 85, 24)))) == []


def test_a_block_over_the_border_is_clipped_with_a_warning():
    shape = shapely.union(rect(85, 93, 93, 99.5), rect(85, 99.5, 93, 100.5))  # on erf, a few % outside
    draft = draft_of(block(shape, gbo_per_woning=40))
    assert codes(draft)[0] == "geometry_clipped"
    assert draft.issues[0].params["area"] == 4.0
    assert building(state_of(block(shape, gbo_per_woning=40)), "m1")["footprint"] == 56 * ONE_M2


def test_on_a_demolished_pand_it_may_stand_and_takes_nothing_from_the_public():
    sloop = measure("I14", targets=[P2], one="a")
    site = rect(60, 32, 85, 47)  # within the footprint of P2
    assert "footprint_on_building" in codes(draft_of(block(site)))
    state = state_of(block(site), sloop)
    assert q(state, lambda g: g["building"]) == (600 + 500 + 375) * ONE_M2
    assert q(state, lambda g: g["taken_public"] > 0) == 0
    assert conserves_ground(baseline(), rows(state, "ground"))


def test_the_second_of_two_blocks_on_one_place_is_refused():
    draft = draft_of(block(one="b"), block(one="a"))
    assert codes(draft) == ["footprint_on_building"]
    assert draft.issues[0].features == ("b",)
    assert draft.issues[0].params["buildings"] == "a"


def test_on_ground_that_a_measure_made_green_it_still_takes_public_ground():
    green = measure("I08", rect(58, 7.5, 88, 25), one="a")
    state = state_of(block(), green)
    assert q(state, lambda g: g["taken_public"] > 0) == 350 * ONE_M2
    assert q(state, lambda g: g["building"]) == 1850 * ONE_M2
    assert q(state, lambda g: g["cls"] == Ground.GROEN) == (2600 + 30 * 17.5 - 350) * ONE_M2


def test_without_a_ground_layer_the_place_is_not_tested():
    there = Baseline(replace(worked_neighbourhood(), ground=None), PARAMETERS)
    assert codes(draft_of(block(), on=there)) == ["footprint_ground_unknown"]


def test_its_year_is_not_before_the_data():
    dated = Baseline(replace(worked_neighbourhood(), reference_date="2024-06-01"), PARAMETERS)
    assert building(state_of(block(), on=dated), "m1")["year"] == 2024
    assert building(state_of(block()), "m1")["year"] == -1
