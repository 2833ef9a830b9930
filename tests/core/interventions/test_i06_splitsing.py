"""Woningsplitsing: parts of one dwelling, of the same tenure and together of the same floor area."""

import pytest

from herstruct_plugin.core.model.quantities import ONE, ONE_M2
from herstruct_plugin.core.scenario.finished import finished_units
from tests.core.interventions.worked import building, codes, draft_of, measure, session, state_of, units_by_id
from tests.oracles.worked_example import P1, P2, P3

FIRST = "0363010000000201"  # koop, 80 m2, in P2


def split(targets=(FIRST,), **attributes):
    return measure("I06", targets=targets, **attributes)


def test_a_dwelling_of_eighty_becomes_two_of_forty_of_the_same_owner():
    state = state_of(split(min_gbo=40))
    units = units_by_id(state)
    parts = [units[one] for one in ("m1#0001", "m1#0002")]
    assert FIRST not in units
    assert {(one["go"], one["koop"], one["pand"], one["dwelling"]) for one in parts} == {
        (40.0, ONE, P2, True)
    }
    assert building(state, P2)["go"] == building(state_of(), P2)["go"]
    assert building(state, P2)["bvo"] == building(state_of(), P2)["bvo"]


def test_of_a_pand_all_dwellings_are_split():
    found = session().evaluate((split([P2], min_gbo=40),)).areas[0].measurements
    before = session().evaluate(()).areas[0].measurements
    assert found["ps_green_per_dwelling"].value == pytest.approx(2900 / 56, abs=1e-9)
    assert found["tm_share_corp"].value == pytest.approx(32 / 56, abs=1e-12)
    for one in ("dn_fsi", "dn_fsi_go", "dn_mxi", "dn_gsi", "dn_osr"):
        assert found[one].value == before[one].value


def test_what_is_registered_of_the_whole_does_not_hold_for_the_parts():
    parts = [unit for one, unit in units_by_id(state_of(split(min_gbo=25, delen=3))).items() if "#" in one]
    assert {(unit["woz"], unit["energy_label"]) for unit in parts} == {(-1, 0)}
    assert sum(unit["pieces"][0] for unit in parts) == 80 * ONE_M2


def test_the_smallest_dwelling_is_a_bound_that_may_be_met():
    assert codes(draft_of(split(min_gbo=40))) == []
    assert codes(draft_of(split(min_gbo=40.01))) == ["split_too_small"]


def test_those_that_are_too_small_are_left_with_a_warning():
    draft = draft_of(split([P1, P2], min_gbo=40))
    assert codes(draft) == ["split_some_left"]
    assert draft.issues[0].params["count"] == 32


@pytest.mark.parametrize(
    ("code", "refused"),
    [
        ("split_too_small", split()),  # 40 m2 is less than 50
        ("targets_without_dwellings", split([P3])),
        ("targets_missing", split(())),
        ("target_unknown", split(["x"])),
    ],
)
def test_a_refusal_says_why_and_changes_nothing(code, refused):
    draft = draft_of(refused)
    assert codes(draft) == [code]
    assert not finished_units(draft).changed
