"""Eigendoms- en segmentwijziging, samenvoegen: so many dwellings, no more and no less."""

from dataclasses import replace

import pytest

from herstruct_plugin.core.model.codes import SEGMENTS
from herstruct_plugin.core.model.quantities import ONE, ONE_M2
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.finished import finished_units
from tests.core.interventions.worked import (
    PARAMETERS,
    building,
    codes,
    draft_of,
    measure,
    session,
    state_of,
    units_by_id,
)
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles.worked_example import I05_SOLD, P1, P2, P3


def changed(targets, naar, van=None, **attributes):
    return measure("I07", targets=targets, naar=naar, **({"van": van} if van else {}), **attributes)


def test_the_corporation_buys_two_of_four():
    state = state_of(changed([P2], "corporatie", "koop", n=2))
    units = [unit for unit in units_by_id(state).values() if unit["pand"] == P2]
    assert sum(unit["corporatie"] for unit in units) == 2 * ONE
    assert sum(unit["koop"] for unit in units) == 2 * ONE
    found = session().evaluate((changed([P2], "corporatie", "koop", n=2),)).areas[0].measurements
    assert found["tm_share_corp"].value == pytest.approx(34 / 44, abs=1e-12)


def test_a_sale_by_this_measure_is_the_sale_of_i05():
    units = units_by_id(state_of(changed([P1], "koop", "corporatie", n=8)))
    assert {one for one, unit in units.items() if unit["koop"] == ONE and unit["pand"] == P1} == set(I05_SOLD)


def test_without_a_number_all_change():
    units = units_by_id(state_of(changed([P2], "overig", "koop")))
    assert {unit["overig"] for unit in units.values() if unit["pand"] == P2} == {ONE}


def test_a_segment_changes_of_rented_dwellings_only():
    units = units_by_id(state_of(changed([P2], "middenhuur", "huur")))
    of_p2 = [unit for unit in units.values() if unit["pand"] == P2]
    middle = SEGMENTS.index("middenhuur")
    assert sorted((unit["overig"], unit["segment"]) for unit in of_p2) == [(0, 0)] * 4 + [(ONE, middle)] * 8
    before = session().evaluate(()).areas[0].measurements
    after = session().evaluate((changed([P2], "middenhuur", "huur"),)).areas[0].measurements
    assert {one: found.value for one, found in after.items()} == {
        one: found.value for one, found in before.items()
    }


def test_two_dwellings_become_one_with_their_floor_area_together():
    state = state_of(changed([P2], "samenvoegen", "koop", n=1))
    units = units_by_id(state)
    new = units["m1#0001"]
    assert (new["go"], new["koop"], new["pand"], new["single"]) == (160.0, ONE, P2, False)
    assert {"0363010000000201", "0363010000000202"} & set(units) == set()
    assert building(state, P2)["go"] == 960 * ONE_M2
    assert building(state, P2)["unit_count"] == 11


def test_dwellings_of_different_owners_are_not_merged():
    state = state_of(changed([P2], "samenvoegen"))  # 4 koop and 8 overig: 2 and 4
    new = [unit for one, unit in units_by_id(state).items() if one.startswith("m1#")]
    assert sorted((unit["koop"], unit["overig"]) for unit in new) == [(0, ONE)] * 4 + [(ONE, 0)] * 2


def test_the_last_two_of_a_pand_make_a_single_dwelling():
    table = worked_neighbourhood().units
    kept = [row for row, one in enumerate(table["building_ids"]) if one != (P2,)]
    kept += [row for row, one in enumerate(table["building_ids"]) if one == (P2,)][:2]
    there = Baseline(replace(worked_neighbourhood(), units=table.take(kept)), PARAMETERS)
    assert units_by_id(state_of(changed([P2], "samenvoegen"), on=there))["m1#0001"]["single"]


@pytest.mark.parametrize(
    ("code", "refused"),
    [
        ("change_too_few", changed([P2], "corporatie", "koop", n=5)),
        ("change_too_few", changed([P1], "corporatie", "koop")),
        ("change_too_few", changed([P2], "dure koop", "koop", n=5)),
        ("merge_too_few", changed([P2], "samenvoegen", "koop", n=3)),
        ("merge_too_few", changed(["0363010000000201"], "samenvoegen")),
        ("change_from_missing", changed([P1], "koop")),
        ("change_not_possible", changed([P1], "koop", "koop")),
        ("change_not_possible", changed([P1], "koop", "middenhuur")),
        ("change_not_possible", changed([P1], "dure koop", "corporatie")),
        ("targets_without_dwellings", changed([P3], "samenvoegen")),
        ("targets_missing", changed([], "koop", "corporatie")),
        ("target_unknown", changed(["x"], "koop", "corporatie")),
    ],
)
def test_a_refusal_says_why_and_changes_nothing(code, refused):
    draft = draft_of(refused)
    assert codes(draft) == [code]
    assert not finished_units(draft).changed
