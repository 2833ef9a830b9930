"""Two states side by side."""

import math
from dataclasses import replace

import pytest

from herstruct_plugin.core.comparison.deltas import compare, deltas
from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scoring.profile import from_json
from tests.core.interventions.worked import measure
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles import worked_example as example

from .worked_plan import COLUMNS, MEASURES, PLAN, PROFILE, session


def _deltas(made, ledger):
    before, after = made.evaluate(()), made.evaluate(ledger)
    [found] = deltas(before, after, made.profile, made.indicators)
    return found


def test_the_combined_column_less_the_baseline_worked_by_hand():
    found = _deltas(session(), PLAN)
    green = found.indicators["ps_green_per_dwelling"]
    assert (green.baseline, green.value) == (2900 / 44, 3100 / 56)
    assert green.delta == pytest.approx(3100 / 56 - 2900 / 44, rel=1e-12)
    assert green.score_baseline == pytest.approx(2900 / 44 / 75 * 60)
    assert green.score_delta == pytest.approx((3100 / 56 - 2900 / 44) / 75 * 60)
    assert (green.unit, green.reason) == ("m2/dwelling", None)
    assert found.indicators["dn_fsi"].delta == pytest.approx(0.146, abs=1e-12)
    assert found.indicators["dn_fsi"].score_delta is None  # the profile does not score it
    themes = {one: (round(found.themes[one].delta, 1), found.themes[one].provisional) for one in "ABC"}
    assert themes == {"A": (5.2, False), "B": (77.1, False), "C": (4.5, False)}


def test_a_comparison_tells_the_guards_of_the_plan():
    [found] = compare(session(), PLAN)
    assert found.indicators == _deltas(session(), PLAN).indicators
    guards = {one: round(guard.value, 6) for one, guard in found.guards.items() if guard.value is not None}
    assert guards["dn_net_addition"] == 12
    assert guards["tm_households_moved"] == example.HOUSEHOLDS_MOVED["combined"]
    assert guards["ps_green_balance"] == 200
    assert not found.theme_a_without_arrow
    [green] = compare(session(), COLUMNS["I01"])
    assert green.theme_a_without_arrow  # 100 m2 of green go


def test_two_plans_are_compared_with_each_other_but_guards_with_the_baseline():
    [found] = compare(session(), PLAN, COLUMNS["I01"])
    assert found.indicators["dn_fsi"].delta == pytest.approx(0.036, abs=1e-12)
    assert found.guards["dn_net_addition"].value == 12


def test_no_measures_make_no_difference():
    found = _deltas(session(), ())
    assert {one.delta for one in found.indicators.values()} <= {0.0, None}
    assert {one.delta for one in found.themes.values()} == {0.0}


def test_a_figure_that_either_state_lacks_has_no_delta_and_the_reason_is_kept():
    found = _deltas(session(), (measure("I14", targets=[example.P1, example.P2]),))
    gone = found.indicators["ps_green_per_dwelling"]  # no dwellings are left
    assert (gone.baseline, gone.value, gone.delta) == (2900 / 44, None, None)
    assert gone.reason is Reason.DENOMINATOR_ZERO
    assert (gone.score_baseline is None, gone.score, gone.score_delta) == (False, None, None)
    nowhere = found.indicators["ps_meeting_access"]
    assert (nowhere.baseline, nowhere.value, nowhere.reason) == (None, None, Reason.LAYER_MISSING)


def test_themes_are_compared_on_what_both_states_have():
    # without dwellings green per dwelling goes: A is compared on the paved share alone
    profile = from_json(
        {
            "id": "t",
            "version": "1",
            "parameters": {"min_dwellings_score": 0, "min_area_ha": 0},
            "groups": [{"id": "g", "theme": "A"}],
            "indicators": [
                {"id": "ps_green_per_dwelling", "group": "g", "breakpoints": [[0, 0], [100, 100]]},
                {"id": "ps_paved_share", "group": "g", "weight": 3, "breakpoints": [[0, 100], [1, 0]]},
            ],
        }
    )
    made = Session(worked_neighbourhood(), profile)
    ledger = (measure("I14", targets=[example.P1, example.P2], ground_after="groen"), MEASURES["I08"])
    found = _deltas(made, ledger).themes["A"]
    # public ground: 6700 and the 1000 m2 of the two panden; paved 3200, 300 of it becomes green
    paved = 100 * (1 - 3200 / 6700), 100 * (1 - 2900 / 7700)
    assert found.score_baseline == pytest.approx((2900 / 44 + 3 * paved[0]) / 4)
    assert found.score == pytest.approx(paved[1])
    assert found.delta == pytest.approx(paved[1] - paved[0])
    assert found.left_out == ("ps_green_per_dwelling",)
    assert (found.provisional, found.reason) == (False, None)


def test_a_theme_without_score_says_why():
    few = replace(PROFILE, parameters=replace(PROFILE.parameters, min_dwellings_score=50))
    found = _deltas(Session(worked_neighbourhood(), few), PLAN).themes["A"]  # 44 dwellings become 56
    assert (found.score_baseline is None, found.score is None, found.delta) == (True, False, None)
    assert found.reason is Reason.TOO_FEW_OBJECTS


def test_an_indicator_that_cannot_follow_a_sketch_has_no_delta():
    base = worked_neighbourhood()
    homes = len(base.units)
    valued = base.units.with_columns(woz=[200_000 + 1000 * one for one in range(homes)], square=[0] * homes)
    made = Session(replace(base, units=valued), PROFILE)
    found = _deltas(made, COLUMNS["I08"]).indicators["tm_woz_mix"]
    assert found.baseline is not None
    assert found.value is not None
    assert (found.delta, found.reason) == (None, Reason.NOT_COMPUTABLE)


def test_results_of_different_profiles_or_areas_are_not_compared():
    result = session().evaluate(())
    with pytest.raises(ValueError, match="profiles"):
        deltas(result, replace(result, profile_hash="other"), PROFILE, session().indicators)
    with pytest.raises(ValueError, match="areas"):
        deltas(result, replace(result, areas=()), PROFILE, session().indicators)


def test_no_delta_is_not_a_number():
    for column in COLUMNS.values():
        found = _deltas(session(), column)
        assert all(math.isfinite(one.delta) for one in found.indicators.values() if one.delta is not None)
