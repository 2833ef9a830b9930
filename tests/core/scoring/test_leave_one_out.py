"""The range of a theme score when any one indicator is left out, and which one matters most."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.scoring.leave_one_out import Member, leave_one_out
from herstruct_plugin.core.scoring.profile import from_json
from herstruct_plugin.core.scoring.themes import theme_scores

IDS = ("ps_play_share", "ps_play_access", "ps_paved_share", "ps_parking_share", "ps_footway_ok")


def theme_a(groups, scores):
    """Theme A under a profile of groups, each (weight, weights of its indicators)."""
    names = iter(IDS)
    raw = {"id": "t", "version": "1", "groups": [], "indicators": []}
    for order, (weight, members) in enumerate(groups):
        raw["groups"].append({"id": f"g{order}", "theme": "A", "weight": weight})
        raw["indicators"] += [
            {"id": next(names), "group": f"g{order}", "weight": one, "breakpoints": [[0, 0], [1, 100]]}
            for one in members
        ]
    return theme_scores(dict(zip(IDS, scores, strict=False)), from_json(raw))["A"]


def test_three_indicators_worked_by_hand():
    # score ((20 + 60)/2 + 80)/2 = 60; without 20: (60 + 80)/2, without 60: (20 + 80)/2, without 80: 40
    found = theme_a([(1, [1, 1]), (1, [1])], [20, 60, 80])
    assert found.score == 60.0
    assert (found.without_one.low, found.without_one.high) == (40.0, 70.0)
    assert found.without_one.decisive == "ps_paved_share"


def test_weights_count_within_the_group_and_between_groups():
    # group 0: (1*20 + 3*60)/4 = 50, theme (2*50 + 80)/3 = 60; without 60: (2*20 + 80)/3 = 40
    found = theme_a([(2, [1, 3]), (1, [1])], [20, 60, 80])
    assert found.score == pytest.approx(60)
    assert found.without_one.low == pytest.approx(40)
    assert found.without_one.high == pytest.approx(200 / 3)  # without 20: (2*60 + 80)/3
    assert found.without_one.decisive == "ps_play_access"


def test_one_indicator_alone_has_no_range_and_neither_has_a_theme_without_score():
    assert theme_a([(1, [1])], [50]).without_one is None
    assert theme_a([(1, [3, 2])], [50, None]).without_one is None
    assert theme_a([(1, [1]), (9, [1])], [50, None]).without_one is None


def test_a_provisional_score_has_a_range_too_and_leaving_out_does_not_ask_for_coverage_again():
    found = theme_a([(1, [1, 1]), (1, [1]), (1, [1])], [20, 60, None, None])
    assert found.score is None
    assert found.partial is None  # a third of the weight
    assert found.without_one is None
    found = theme_a([(1, [1, 1]), (1, [1, 1])], [20, 60, None, None])
    assert found.partial == 40.0
    assert (found.without_one.low, found.without_one.high) == (20.0, 60.0)


def test_of_equals_the_first_is_named():
    assert theme_a([(0.1, [1]), (0.1, [1])], [10, 90]).without_one.decisive == "ps_play_share"


SCORES = st.floats(0, 100)
WEIGHTS = st.floats(0.01, 10)
GROUPS = st.lists(
    st.tuples(WEIGHTS, st.lists(st.tuples(WEIGHTS, SCORES), min_size=1, max_size=4)), min_size=1, max_size=4
)


def exact_score(groups):
    weighed = total = Fraction(0)
    for weight, members in groups:
        if members:
            within = sum(Fraction(one) for one, _ in members)
            mean = sum(Fraction(one) * Fraction(score) for one, score in members) / within
            weighed += Fraction(weight)
            total += Fraction(weight) * mean
    return total / weighed


@given(GROUPS)
def test_the_range_holds_the_score_and_equals_exact_arithmetic_in_any_order(groups):
    score = float(exact_score(groups))
    made = [
        (weight, [Member(f"i{order}-{row}", *one) for row, one in enumerate(members)])
        for order, (weight, members) in enumerate(groups)
    ]
    found = leave_one_out(made, score)
    left = [
        float(exact_score([*groups[:at], (weight, members[:row] + members[row + 1 :]), *groups[at + 1 :]]))
        for at, (weight, members) in enumerate(groups)
        for row in range(len(members))
        if len(groups) > 1 or len(members) > 1
    ]
    if len(left) < 2:
        assert found is None
        return
    assert found.low <= score <= found.high
    assert found.low == pytest.approx(min(left), abs=1e-9)
    assert found.high == pytest.approx(max(left), abs=1e-9)
    turned = [(weight, members[::-1]) for weight, members in made[::-1]]
    again = leave_one_out(turned, score)
    assert (again.low, again.high) == (found.low, found.high)
