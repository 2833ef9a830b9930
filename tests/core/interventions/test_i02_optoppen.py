"""Optoppen: floor area is kept to the last unit, eligibility doubts are warnings."""

from dataclasses import replace

import pytest

from herstruct_plugin.core.interventions.new_dwellings import segments_of, split_evenly
from herstruct_plugin.core.model.codes import SEGMENTS, FloorRule, TenureLevel
from herstruct_plugin.core.model.quantities import ONE, ONE_M2
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.finished import finished_units
from tests.core.interventions.worked import (
    MIX,
    PARAMETERS,
    baseline,
    building,
    codes,
    draft_of,
    measure,
    state_of,
    units_by_id,
)
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles.worked_example import P1, P2, P3


def optop(*targets, **attributes):
    return measure("I02", targets=targets, **{"eigenaar_mix": MIX, **attributes})


def with_buildings(**columns):
    panden = worked_neighbourhood().buildings.with_columns(**columns)
    return Baseline(replace(worked_neighbourhood(), buildings=panden), PARAMETERS)


def new_units(state):
    return [unit for one, unit in units_by_id(state).items() if one.startswith("m1#")]


def test_new_dwellings_carry_the_mix_on_level_1_at_the_pand():
    first = new_units(state_of(optop(P2)))[0]
    vector = (first["koop"], first["corporatie"], first["overig"])
    assert vector == tuple(round(MIX[one] * ONE) for one in ("koop", "corporatie", "overig"))
    assert sum(vector) == first["known"] == ONE
    assert first["level"] == TenureLevel.T1
    assert (first["x"], first["y"]) == (120_072_500, 486_040_000)
    assert first["year"] == 1968
    assert not first["single"]


def test_the_floor_area_of_the_new_dwellings_is_that_of_the_storey():
    state = state_of(optop(P2, dakaandeel=0.8765, gbo=31.7))
    after, before = building(state, P2), building(state_of(), P2)
    extra = after["bvo"] - before["bvo"]
    added = sum(sum(unit["pieces"]) for unit in new_units(state))
    assert extra == round(400 * 0.8765 * ONE_M2)
    assert abs(round(added / 0.8) - extra) <= 1  # 2^-20 m2
    assert after["go"] - before["go"] == after["go_res"] - before["go_res"] == added
    sizes = {unit["pieces"][0] for unit in new_units(state)}
    assert max(sizes) - min(sizes) <= 1
    assert all(unit["go"] * ONE_M2 == unit["pieces"][0] for unit in new_units(state))
    assert (after["footprint"], after["bvo_rule"]) == (before["footprint"], before["bvo_rule"])


def test_several_panden_are_numbered_through_in_the_order_of_their_ids():
    state = state_of(optop(P2, P1))
    found = new_units(state)
    assert [unit["unit_id"] for unit in found] == [f"m1#{n + 1:04d}" for n in range(11)]
    assert [unit["building_ids"] for unit in found] == [(P1,)] * 7 + [(P2,)] * 4


def test_optoppen_of_a_single_house_makes_it_meergezins():
    table = worked_neighbourhood().units
    at_p2 = [row for row, ids in enumerate(table["building_ids"]) if ids == (P2,)]
    one_home = table.take([row for row in range(len(table)) if row not in at_p2[1:]])
    there = Baseline(replace(worked_neighbourhood(), units=one_home), PARAMETERS)
    home = table["unit_id"][at_p2[0]]
    assert units_by_id(state_of(on=there))[home]["single"]
    after = units_by_id(state_of(optop(P2), on=there))
    assert not after[home]["single"]
    assert not any(unit["single"] for one, unit in after.items() if one.startswith("m1#"))


@pytest.mark.parametrize(
    ("code", "columns", "target", "attributes"),
    [
        ("optop_not_residential", {}, P3, {}),
        ("optop_roof_not_flat", {"flat_roof": [600.0, 290.0, 500.0]}, P2, {}),
        ("optop_roof_small", {}, P2, {"plat_dak_m2": 149.0}),
        ("optop_year", {}, P1, {}),
        ("optop_year", {}, P2, {"extra_lagen": 2}),
        ("optop_year_unknown", {"year": [-1, -1, -1]}, P2, {}),
        ("optop_storeys", {"layers": [4.0, 7.0, 1.0]}, P2, {}),
        ("optop_lift", {"layers": [4.0, 5.0, 1.0]}, P2, {}),
    ],
)
def test_a_rule_that_the_pand_fails_is_a_warning_that_names_it(code, columns, target, attributes):
    draft = draft_of(optop(target, **attributes), on=with_buildings(**columns))
    found = {issue.code: issue for issue in draft.issues}
    assert found[code].severity.value == "warning"
    assert found[code].params["building"] == target
    assert finished_units(draft).changed


def test_year_1965_may_carry_one_storey_and_1992_two():
    there = with_buildings(year=[1964, 1965, 1992])
    assert codes(draft_of(optop(P2), on=there)) == []
    assert "optop_year" in codes(draft_of(optop(P2, extra_lagen=2), on=there))
    assert "optop_year" in codes(draft_of(optop(P1), on=there))
    assert "optop_year" not in codes(draft_of(optop(P3, extra_lagen=2), on=there))


def test_a_pand_too_small_for_a_dwelling_is_left_out_with_a_warning():
    there = with_buildings(flat_roof=[600.0, 50.0, 500.0])
    draft = draft_of(optop(P1, P2), on=there)
    assert "optop_too_small" in codes(draft)
    state = state_of(optop(P1, P2), on=there)
    assert building(state, P2)["bvo"] == building(state_of(on=there), P2)["bvo"]


def test_a_pand_of_unknown_floor_area_stays_unknown():
    units = worked_neighbourhood().units
    lost = units.with_columns(go=[float("nan")] * len(units))
    there = Baseline(replace(worked_neighbourhood(), units=lost), PARAMETERS)
    draft = draft_of(optop(P2), on=there)
    assert {"optop_floor_area_unknown", "optop_storeys_unknown"} <= set(codes(draft))
    state = state_of(optop(P2), on=there)
    assert building(state, P2)["bvo_rule"] == FloorRule.UNKNOWN


def test_segments_become_whole_dwellings_by_largest_remainder():
    social, dear = SEGMENTS.index("sociale huur"), SEGMENTS.index("dure koop")
    mix = (0.3, 0.0, 0.0, 0.0, 0.7)
    assert segments_of(mix, 4) == [social, dear, dear, dear]
    assert segments_of(mix, 10) == [social] * 3 + [dear] * 7
    assert segments_of((0.5, 0.0, 0.0, 0.0, 0.5), 1) == [social]
    assert segments_of(None, 2) == [0, 0]
    state = state_of(optop(P2, segment_mix={"sociale huur": 0.5, "dure koop": 0.5}))
    assert [unit["segment"] for unit in new_units(state)] == [social, social, dear, dear]


def test_an_even_split_loses_nothing():
    assert split_evenly(11, 4) == [3, 3, 3, 2]
    assert split_evenly(12, 4) == [3, 3, 3, 3]


def test_two_measures_on_one_pand_add_up():
    twice = state_of(optop(P2), replace(optop(P2), id="m2"))
    once = building(state_of(optop(P2)), P2)["bvo"] - building(state_of(), P2)["bvo"]
    assert building(twice, P2)["bvo"] - building(state_of(), P2)["bvo"] == 2 * once
    assert len(twice.units.added["unit_id"]) == len(baseline().units_of_building[P2]) + 8
