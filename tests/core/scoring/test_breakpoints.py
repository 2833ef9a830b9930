"""Scores between, at and outside breakpoints."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.issues import ProfileError
from herstruct_plugin.core.scoring.breakpoints import breakpoints
from tests.oracles import scores

BAND = ((0.2, 0), (0.5, 100), (0.9, 100), (1.6, 0))


@pytest.mark.parametrize(
    ("x", "score"),
    [
        (-5, 0),
        (0.2, 0),
        (0.41, 70),
        (0.5, 100),
        (0.7, 100),
        (0.9, 100),
        (1.25, 50),
        (1.6, 0),
        (99, 0),
    ],
)
def test_a_band_by_hand(x, score):
    assert breakpoints("dn_fsi_fit", BAND).score(x) == pytest.approx(score, abs=1e-12)


POINTS = st.lists(
    st.tuples(st.floats(-1e6, 1e6), st.floats(0, 100)),
    min_size=2,
    max_size=7,
    unique_by=lambda point: point[0],
).map(sorted)


@given(POINTS, st.floats(-2e6, 2e6))
def test_scores_agree_with_the_oracle_and_stay_within_the_scale(points, x):
    found = breakpoints("x", points).score(x)
    assert found == pytest.approx(scores.score(x, points), rel=1e-9, abs=1e-9)
    assert 0 <= found <= 100


@given(POINTS)
def test_every_point_is_hit_exactly_and_the_ends_are_clamped(points):
    made = breakpoints("x", points)
    assert [made.score(x) for x, _ in points] == [score for _, score in points]
    assert made.score(points[0][0] - 1) == points[0][1]
    assert made.score(points[-1][0] + 1) == points[-1][1]


@given(POINTS, st.lists(st.floats(0, 1), min_size=2, max_size=6).map(sorted))
def test_between_two_points_scores_run_one_way(points, parts):
    made = breakpoints("x", points)
    (x0, s0), (x1, s1) = points[0], points[1]
    found = [made.score(min(x1, x0 + part * (x1 - x0))) for part in parts]
    assert found == sorted(found, reverse=s1 < s0)


@pytest.mark.parametrize(
    ("points", "code"),
    [
        ([], "profile_breakpoints_few"),
        ([(1, 50)], "profile_breakpoints_few"),
        ([(0, 0), (1, 50), (1, 60)], "profile_breakpoints_order"),
        ([(0, 0), (2, 50), (1, 60)], "profile_breakpoints_order"),
        ([(0, 0), (1, 100.5)], "profile_breakpoints_score"),
        ([(0, -1), (1, 100)], "profile_breakpoints_score"),
    ],
)
def test_bad_breakpoints_are_refused_with_the_name_of_the_indicator(points, code):
    with pytest.raises(ProfileError) as caught:
        breakpoints("ps_play_share", points)
    assert caught.value.issue.code == code
    assert caught.value.issue.params["indicator"] == "ps_play_share"
