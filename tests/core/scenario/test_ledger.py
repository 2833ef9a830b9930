"""A ledger is a set of measures: each id once, known types only, in the fixed order of classes."""

from dataclasses import replace
from itertools import permutations

import pytest

from herstruct_plugin.core.scenario.ledger import in_order
from tests.core.interventions.worked import MIX, codes, draft_of, measure, session
from tests.oracles.worked_example import P1, P2, P3, PARKING_TO_GREEN, rect

SALE = measure("I05", targets=[P1], one="a", n=8)
OPTOP = measure("I02", targets=[P2], one="b", eigenaar_mix=MIX)
BLOCK = measure("I03", rect(70, 8, 85, 22), one="c", eigenaar_mix=MIX)
GREEN = measure("I08", PARKING_TO_GREEN, one="d")
SLOOP = measure("I14", targets=[P3], one="e")
ALL = (SALE, OPTOP, BLOCK, GREEN, SLOOP)


def test_measures_go_by_step_then_order_then_id():
    second, first = replace(GREEN, id="y", order=1), replace(GREEN, id="z", order=0)
    found = [one.id for _, one in in_order((*ALL, second, first))]
    assert found == ["e", "d", "z", "y", "c", "b", "a"]


def test_an_unknown_type_is_an_error_and_the_others_count():
    odd = replace(GREEN, type="I99", id="x")
    draft = draft_of(odd, GREEN)
    assert codes(draft) == ["measure_type_unknown"]
    assert draft.issues[0].features == ("x",)
    assert draft.edits == draft_of(GREEN).edits


def test_measures_that_share_an_id_are_all_left_out_whatever_their_order():
    other = replace(GREEN, geometry=rect(70, 8, 85, 22))
    for ledger in ((GREEN, other, SLOOP), (other, GREEN, SLOOP)):
        draft = draft_of(*ledger)
        assert codes(draft) == ["measure_id_twice"]
        assert draft.issues[0].features == ("d",)
        assert [edit.key for edit in draft.edits] == ["e/0001"]


@pytest.mark.parametrize("ledger", list(permutations(ALL))[::17])
def test_the_order_of_drawing_changes_nothing(ledger):
    assert session().evaluate(ledger) == session().evaluate(ALL)


def test_no_measures_change_nothing():
    assert session().state(()).changed == frozenset()
    assert session().draft(()).issues == []


def test_undo_is_the_baseline_bit_for_bit():
    before = session().evaluate(())
    for count in (5, 3, 1):
        assert session().evaluate(ALL[:count]) != before
    assert session().evaluate(()) == before


def test_the_programme_of_all_together_is_refused_nothing():
    assert {issue.severity.value for issue in session().draft(ALL).issues} <= {"warning"}
