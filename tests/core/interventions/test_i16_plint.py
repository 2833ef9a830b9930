"""Plint activeren: dwellings make way for another use, to the last square metre; entrances are added."""

import pytest

from herstruct_plugin.core.model.codes import Function
from herstruct_plugin.core.model.quantities import ONE_M2
from herstruct_plugin.core.scenario.finished import finished_buildings, finished_units
from tests.core.interventions.worked import building, codes, draft_of, measure, session, state_of, units_by_id
from tests.oracles.worked_example import P1, P2, P3


def plinth(targets=(P1,), **attributes):
    return measure("I16", targets=targets, **attributes)


def shops(m2, **attributes):
    return plinth(functie="winkelfunctie", m2=m2, **attributes)


def test_two_dwellings_of_sixty_make_way_for_a_shop():
    state = state_of(shops(120))
    units = units_by_id(state)
    shop = units["m1#0001"]
    assert (shop["functions"], shop["go"], shop["dwelling"]) == (Function.WINKEL, 120.0, False)
    assert {"0363010000000101", "0363010000000102"} & set(units) == set()
    assert (building(state, P1)["go"], building(state, P1)["go_res"]) == (1920 * ONE_M2, 1800 * ONE_M2)
    assert codes(draft_of(shops(120))) == ["plinth_dwellings_gone"]


def test_figures_follow():
    found = session().evaluate((shops(120),)).areas[0].measurements
    before = session().evaluate(()).areas[0].measurements
    assert found["dn_mxi"].value == pytest.approx((2880 - 120) / 3280, abs=1e-12)
    assert found["dn_fsi"].value == before["dn_fsi"].value
    assert found["ps_green_per_dwelling"].value == pytest.approx(2900 / 42, abs=1e-9)
    # doors: P1 ceil(30 / 8) = 4 and the shop, P2 2, P3 1; in 200 m of street
    assert found["ps_entrances_100m"].value == pytest.approx(8 / 2, abs=1e-12)
    assert found["ps_active_plinth"].value > before["ps_active_plinth"].value


def test_the_last_dwelling_keeps_what_is_left_when_one_can_live_in_it():
    state = state_of(shops(90))
    assert units_by_id(state)["0363010000000102"]["go"] == 30.0
    assert units_by_id(state)["m1#0001"]["go"] == 90.0
    assert building(state, P1)["go"] == 1920 * ONE_M2


def test_else_it_goes_as_well():
    draft = draft_of(shops(100))  # 20 m2 would be left
    assert codes(draft) == ["plinth_dwellings_gone", "plinth_takes_more"]
    assert draft.issues[1].params["area"] == 120.0
    assert units_by_id(state_of(shops(100)))["m1#0001"]["go"] == 120.0


def test_a_small_part_of_one_dwelling_takes_no_dwelling():
    assert codes(draft_of(shops(20))) == []
    assert units_by_id(state_of(shops(20)))["0363010000000101"]["go"] == 40.0


def test_added_entrances_count_and_nothing_else_moves():
    found = session().evaluate((plinth([P1, P3], entrees=2),)).areas[0].measurements
    before = session().evaluate(()).areas[0].measurements
    assert found["ps_entrances_100m"].value == pytest.approx((7 + 4) / 2, abs=1e-12)
    moved = {one for one in found if found[one].value != before[one].value}
    assert moved == {"ps_entrances_100m"}


def test_entrances_of_two_measures_add_up():
    ledger = (plinth(entrees=1), measure("I16", targets=[P1], one="m2", entrees=3))
    assert building(state_of(*ledger), P1)["doors"] == 4


def test_the_ground_floor_bounds_it():
    assert codes(draft_of(shops(480))) == ["plinth_dwellings_gone"]  # 1920 m2 in 4 storeys
    draft = draft_of(shops(481))
    assert codes(draft) == ["plinth_too_large"]
    assert draft.issues[0].params["area"] == 480.0


@pytest.mark.parametrize(
    ("code", "refused"),
    [
        ("plinth_nothing", plinth()),
        ("plinth_use_missing", plinth(m2=50)),
        ("plinth_too_large", plinth([P3], functie="winkelfunctie", m2=50)),
        ("targets_missing", plinth((), entrees=1)),
        ("target_unknown", plinth([P2, "x"], entrees=1)),
    ],
)
def test_a_refusal_says_why_and_changes_nothing(code, refused):
    draft = draft_of(refused)
    assert codes(draft) == [code]
    assert not finished_units(draft).changed
    assert not finished_buildings(draft).changed
