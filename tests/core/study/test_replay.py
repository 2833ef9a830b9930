"""A ledger on another baseline: every measure that does not simply hold is named, and none disappears."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.study.replay import replay
from herstruct_plugin.core.study.rows import from_measure, to_wkb
from tests.core.interventions.worked import MIX, PARAMETERS, baseline, measure
from tests.core.study.sketched import any_row
from tests.core.worked_neighbourhood import neighbourhood_of
from tests.oracles import worked_example
from tests.oracles.worked_example import OUTLINE, P1, P2, P3, PARKING_TO_GREEN, rect, spot

PANDEN = {one: rect(*OUTLINE[one]) for one in (P1, P2, P3)}


@cache
def later():
    """The worked example without P2, with P1 a fifth longer, and without its eastern strip."""
    place = worked_example.baseline()
    longer = rect(3, 20, 51, 35)
    panden = [
        replace(pand, geometry=longer) if pand.id == P1 else pand for pand in place.panden if pand.id != P2
    ]
    units = [one for one in place.units if P2 not in one.panden]
    smaller = replace(place, area=rect(0, 0, 60, 100), panden=panden, units=units)
    return Baseline(neighbourhood_of(smaller), PARAMETERS)


def on_panden(kind, *targets, one="m1", **attributes):
    shown = shapely.MultiPolygon([PANDEN[target] for target in targets])
    return from_measure(measure(kind, targets=targets, one=one, **attributes), shown=shown)


def drawn(kind, geometry, one="m1", **attributes):
    return from_measure(measure(kind, geometry, one=one, **attributes))


SALE = on_panden("I05", P1, n=4)
OPTOP = on_panden("I02", P2, one="m2", eigenaar_mix=MIX)
SLOOP = on_panden("I14", P3, one="m3")
GREEN = from_measure(measure("I08", PARKING_TO_GREEN, one="m4"))
TREE = drawn("I10", spot(70, 83), one="m5")
ALL = (SALE, OPTOP, SLOOP, GREEN, TREE)


def found(replayed):
    return {(one.id, one.kind): one for one in replayed.conflicts}


def test_on_its_own_baseline_everything_holds():
    made = replay(ALL, baseline(), baseline())
    assert (made.rows, made.held, made.conflicts) == (ALL, ALL, ())
    assert replay(ALL, baseline()).conflicts == ()


def test_what_changed_in_the_new_baseline_is_named_by_measure():
    conflicts = found(replay(ALL, later(), baseline()))
    assert set(conflicts) == {
        ("m1", "drifted"),
        ("m2", "target_missing"),
        ("m2", "refused"),
        ("m4", "outside"),
        ("m4", "refused"),
        ("m5", "outside"),
        ("m5", "refused"),
    }
    assert conflicts["m1", "drifted"].issue.params["targets"] == {P1: "20.0 %"}
    assert conflicts["m2", "target_missing"].issue.params["targets"] == (P2,)
    assert conflicts["m2", "refused"].issue.code == "target_unknown"
    assert conflicts["m5", "refused"].issue.code == "points_outside"
    assert conflicts["m5", "outside"].issue.params["share"] == 100.0


def test_a_footprint_is_held_against_its_copy_when_the_old_baseline_is_gone():
    conflicts = found(replay((SALE, SLOOP), later()))
    assert set(conflicts) == {("m1", "drifted")}
    bare = replace(SALE, geometry=None)
    assert replay((bare,), later()).conflicts == ()
    assert ("m1", "drifted") in found(replay((bare,), later(), baseline()))


def test_what_was_refused_before_is_said_to_have_been():
    odd = on_panden("I05", P3, one="m6", n=10_000)
    [conflict] = replay((odd,), later(), baseline()).conflicts
    assert (conflict.kind, conflict.before) == ("refused", True)
    assert replay((odd,), later(), baseline()).held == (odd,)
    assert replay((odd,), later()).held == ()


def test_a_scenario_is_tried_by_itself():
    first, second = (replace(SLOOP, scenario=name, id=name) for name in ("a", "b"))
    assert replay((first, second), later(), baseline()).conflicts == ()
    both = replace(second, scenario="a")
    [conflict] = replay((first, both), later()).conflicts
    assert (conflict.id, conflict.scenario, conflict.kind) == ("b", "a", "refused")


@pytest.mark.parametrize("odd", [replace(SALE, attributes="{"), replace(SALE, type=""), replace(SALE, id="")])
def test_a_row_that_is_no_measure_goes_along_with_its_fault(odd):
    made = replay((odd, SLOOP), later())
    assert made.rows == (odd, SLOOP)
    assert [(one.id, one.kind) for one in made.conflicts] == [(odd.id, "faulty")]
    assert made.held == (SLOOP,)


def test_a_target_that_another_measure_makes_is_not_missing():
    made = on_panden("I05", P1, one="m9", n=1)
    on_sketch = replace(made, targets='["m3/0001"]')
    assert ("m9", "target_missing") not in found(replay((SLOOP, on_sketch), later()))


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=30)
@given(st.lists(any_row(), max_size=4), st.lists(st.sampled_from(ALL), max_size=3))
def test_every_row_goes_along_and_what_does_not_hold_has_a_conflict(odd, good):
    rows = tuple(odd) + tuple(good)
    made = replay(rows, later(), baseline())
    assert made.rows == rows
    named = {one.id for one in made.conflicts}
    assert {row.id for row in rows} - {row.id for row in made.held} <= named
    assert found(replay(rows[::-1], later(), baseline())).keys() == found(made).keys()


def test_a_display_copy_that_cannot_be_read_stops_nothing():
    assert replay((replace(SALE, geometry=b"\x01\x03"),), later()).conflicts == ()
    point = replace(SALE, geometry=to_wkb(spot(1, 1)))
    assert replay((point,), later()).conflicts == ()
