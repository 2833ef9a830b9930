"""Transformatie: other use becomes dwellings, the building stays."""

import pytest

from herstruct_plugin.core.model.codes import Function
from herstruct_plugin.core.model.quantities import ONE, ONE_M2
from herstruct_plugin.core.scenario.finished import finished_units
from tests.core.interventions.worked import (
    MIX,
    building,
    codes,
    draft_of,
    measure,
    session,
    state_of,
    units_by_id,
)
from tests.oracles.worked_example import P1, P2, P3

SCHOOL = "0363010000000301"  # 400 m2 GO, the only unit of P3


def converted(targets=(P3,), **attributes):
    return measure("I04", targets=targets, **{"eigenaar_mix": MIX, **attributes})


def made(state):
    return [unit for one, unit in units_by_id(state).items() if one.startswith("m1#")]


def test_the_school_becomes_five_dwellings_of_sixty_eight():
    # 400 * 0.85 = 340 m2; floor(340 / 60) = 5 of 68 m2
    state = state_of(converted())
    new = made(state)
    assert [unit["go"] for unit in new] == [68.0] * 5
    assert {(unit["dwelling"], unit["known"], unit["building_ids"]) for unit in new} == {(True, ONE, (P3,))}
    assert SCHOOL not in units_by_id(state)
    before, after = building(state_of(), P3), building(state, P3)
    assert (after["bvo"], after["bvo_rule"]) == (before["bvo"], before["bvo_rule"])
    assert (after["go"], after["go_res"], after["unit_count"]) == (340 * ONE_M2, 340 * ONE_M2, 5)


def test_figures_follow_the_floor_area_that_is_used():
    found = session().evaluate((converted(),)).areas[0].measurements
    assert found["dn_fsi"].value == session().evaluate(()).areas[0].measurements["dn_fsi"].value
    assert found["dn_fsi_go"].value == pytest.approx((2880 + 340) / 10_000, abs=1e-12)
    assert found["dn_mxi"].value == 1.0
    assert found["ps_green_per_dwelling"].value == pytest.approx(2900 / 49, abs=1e-9)


def test_a_part_leaves_the_rest_as_it_was():
    state = state_of(converted([SCHOOL], deel=0.5, conv=0.9))  # 180 m2: three of 60
    assert [unit["go"] for unit in made(state)] == [60.0] * 3
    school = units_by_id(state)[SCHOOL]
    assert (school["go"], school["functions"], school["dwelling"]) == (200.0, Function.ONDERWIJS, False)
    assert building(state, P3)["go"] == 380 * ONE_M2


def test_no_floor_area_is_lost_in_an_awkward_part():
    state = state_of(converted(deel=0.37, conv=0.83, gbo=17.3))
    whole = 400 * ONE_M2
    taken = round(whole * 0.37)
    assert building(state, P3)["go"] == whole - taken + round(taken * 0.83)


def test_it_warns_of_what_is_not_computed():
    assert codes(draft_of(converted())) == ["transform_environment"]


def test_the_dwellings_stand_where_the_unit_stood():
    unit = units_by_id(state_of())[SCHOOL]
    assert {(one["x"], one["y"]) for one in made(state_of(converted()))} == {(unit["x"], unit["y"])}


REFUSED = [
    ("transform_dwelling", converted(["0363010000000101"])),
    ("transform_nothing", converted([P1, P2])),
    ("no_dwelling_fits", converted(gbo=341)),
    ("targets_missing", converted(())),
    ("target_unknown", converted(["x"])),
    ("attribute_missing", measure("I04", targets=[P3])),
]


@pytest.mark.parametrize(("code", "refused"), REFUSED)
def test_a_refusal_says_why_and_changes_nothing(code, refused):
    draft = draft_of(refused)
    assert codes(draft) == [code]
    assert not finished_units(draft).changed
