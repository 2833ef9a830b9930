"""Theme scores, their coverage and gates, and the validity of a profile for an area."""

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.base import AreaTotals
from herstruct_plugin.core.indicators.measurement import Measurement, Reason
from herstruct_plugin.core.indicators.registry import indicators
from herstruct_plugin.core.model.quantities import quantise_area
from herstruct_plugin.core.scoring.parameters import Parameters
from herstruct_plugin.core.scoring.profile import from_json, load, shipped
from herstruct_plugin.core.scoring.result import AreaResult, Result
from herstruct_plugin.core.scoring.themes import indicator_scores, score_area, theme_scores
from herstruct_plugin.core.scoring.validity import area_validity, valid_for
from herstruct_plugin.paths import resource
from tests.core.indicators.hand_made import area_totals, measure, rows_of, units
from tests.oracles import edits, figures
from tests.oracles import worked_example as example

WORKED = load(Path(__file__).with_name("worked-example.json"))
GROUPS = {"A groen": "groen", "A spelen": "spelen", "A straat": "straat", "A licht": "licht"}
STATES = {
    column: edits.apply(example.baseline(), [example.SKETCHES[one] for one in example.SCENARIOS[column]])
    for column in ("baseline", "combined")
}


def profile(*groups, **parameters):
    """A profile of theme A from (weight, [weights of its indicators]); indicators score what they are."""
    ids = itertools.cycle(
        [
            "ps_green_per_dwelling",
            "ps_canopy_cover",
            "ps_play_share",
            "ps_play_access",
            "ps_paved_share",
            "ps_parking_share",
            "ps_footway_ok",
            "ps_water_share",
        ]
    )
    made = {"id": "t", "version": "1", "parameters": parameters, "groups": [], "indicators": []}
    for order, (weight, members) in enumerate(groups):
        made["groups"].append({"id": f"g{order}", "theme": "A", "weight": weight})
        for one in members:
            made["indicators"].append(
                {"id": next(ids), "group": f"g{order}", "weight": one, "breakpoints": [[0, 0], [100, 100]]}
            )
    return from_json(made)


def theme_a(made, scores, too_few=False):
    """Theme A of scores in the order of the profile's indicators."""
    ids = [entry.id for entry in made.entries]
    return theme_scores(dict(zip(ids, scores, strict=True)), made, too_few)["A"]


@pytest.mark.parametrize(("order", "column"), [(0, "baseline"), (1, "combined")])
def test_the_worked_example_is_scored_as_printed(order, column):
    place = STATES[column]
    values = figures.figures(place, example.TARGET_MIX, example.baseline())
    tables = rows_of(place)
    computed = {
        one: measure(one, tables, 10_000, WORKED.parameters)
        for one in indicators()
        if one in WORKED.by_id and one != "tm_corp_concentration"
    }
    # not sums over rows (canopy, entrances) or, here, by pand instead of by circle (concentration)
    for one in ("ps_canopy_cover", "ps_entrances_100m"):
        computed[one] = Measurement(values[one], coverage=1.0)
    computed["tm_corp_concentration"] = Measurement(values["concentration_by_unit"], coverage=1.0)
    scores, themes, _ = score_area(computed, area_totals(tables, 10_000, WORKED.parameters), WORKED)
    groups = {group.id: group.score for theme in themes.values() for group in theme.groups}
    for key, printed in example.EXPECTED_SCORES.items():
        found = themes[key].score if key in themes else groups[GROUPS[key]] if key in GROUPS else scores[key]
        assert found == pytest.approx(printed[order], abs=0.0500001), key
    assert all(theme.coverage == 1.0 and theme.reason is None for theme in themes.values())


def test_a_theme_is_the_weighted_mean_of_the_weighted_means_of_its_groups():
    found = theme_a(profile((1, [1, 3]), (2, [1])), [20, 60, 80])
    assert [group.score for group in found.groups] == [50.0, 80.0]
    assert found.score == pytest.approx((50 + 2 * 80) / 3)
    assert (found.partial, found.coverage, found.weakest, found.reason) == (None, 1.0, "g0", None)


def test_what_is_not_available_is_left_out_of_the_mean_and_of_the_coverage():
    found = theme_a(profile((1, [1, 3]), (2, [1]), (1, [1])), [20, None, 80, None])
    assert [(group.score, group.coverage) for group in found.groups] == [
        (20.0, 0.25),
        (80.0, 1.0),
        (None, 0.0),
    ]
    assert found.coverage == (0.25 + 2) / 4
    assert found.partial == pytest.approx((20 + 2 * 80) / 3)
    assert (found.score, found.reason, found.weakest) == (None, Reason.COVERAGE_TOO_LOW, "g0")


@pytest.mark.parametrize(
    ("known", "kind"), [(34, None), (35, "partial"), (59, "partial"), (60, "score"), (100, "score")]
)
def test_the_share_of_weight_decides_between_a_score_a_partial_one_and_none(known, kind):
    found = theme_a(profile((1, [known / 100, (100 - known) / 100])), [50, None if known < 100 else 50])
    assert (found.score is not None, found.partial is not None) == (kind == "score", kind == "partial")
    assert found.coverage == pytest.approx(known / 100)
    assert (found.weakest is None) == (kind is None)


def test_six_tenths_in_decimals_that_no_binary_number_equals_are_enough():
    found = theme_a(
        profile((0.1, [0.1, 0.1, 0.1]), (0.1, [0.3]), (0.1, [0.7]), (0.1, [0.1]), (0.1, [0.1])),
        [50, 50, 50, 50, 50, None, None],
    )
    assert found.coverage == 0.6
    assert found.score == 50.0


def test_disabled_and_weightless_indicators_and_groups_do_not_count():
    made = profile((1, [1, 0]), (0, [1]))
    found = theme_a(made, [40, None, None])
    assert (found.score, found.coverage, [group.id for group in found.groups]) == (40.0, 1.0, ["g0"])
    off = json.loads(made.canonical())
    off["indicators"][0]["enabled"] = False
    assert theme_a(from_json(off), [40, None, None]).reason is Reason.PARAMETER_MISSING


def test_a_theme_that_the_profile_does_not_score_has_no_score():
    found = theme_scores({}, profile((1, [1])))["C"]
    assert (found.score, found.partial, found.reason) == (None, None, Reason.PARAMETER_MISSING)


def test_the_first_of_equally_weak_groups_is_named():
    assert theme_a(profile((1, [1]), (1, [1]), (1, [1])), [70, 30, 30]).weakest == "g1"


@pytest.mark.parametrize(
    ("dwellings", "hectares", "scored"),
    [
        (99, 10, False),
        (100, 2, True),
        (100, 1.9999, False),
        (5000, 50, True),
    ],
)
def test_small_areas_keep_their_values_but_get_no_theme_scores(dwellings, hectares, scored):
    made = profile((1, [1]))
    facts = area_totals({"units": units({"n": dwellings, "year": 1960})}, hectares * 10_000)
    scores, themes, _ = score_area({"ps_green_per_dwelling": Measurement(40.0, coverage=1.0)}, facts, made)
    assert scores == {"ps_green_per_dwelling": 40.0}
    assert (themes["A"].score is not None) == scored
    assert themes["A"].reason is (None if scored else Reason.TOO_FEW_OBJECTS)
    assert themes["A"].coverage == 1.0


def test_an_unknown_number_of_dwellings_is_not_a_small_one():
    absent = area_totals({}, 50_000)
    out_of_reach = area_totals({"units": units()}, 50_000, available=frozenset({"ground"}))
    for facts in (absent, out_of_reach):
        _, themes, validity = score_area(
            {"ps_green_per_dwelling": Measurement(40.0)}, facts, profile((1, [1]))
        )
        assert themes["A"].score == 40.0
        assert validity == "unknown"


def test_none_within_an_area_whose_surroundings_have_dwellings_is_too_few():
    facts = area_totals({"units": units()}, 50_000)
    _, themes, validity = score_area({"ps_green_per_dwelling": Measurement(40.0)}, facts, profile((1, [1])))
    assert themes["A"].reason is Reason.TOO_FEW_OBJECTS
    assert validity == "outside_profile_range"


@pytest.mark.parametrize(("coverage", "score"), [(0.79, None), (0.8, 100.0), (None, 100.0)])
def test_an_entry_may_ask_for_more_coverage_than_a_value_needs(coverage, score):
    made = shipped("nplv-naoorlogs", resource("profiles"))
    assert made.by_id["ps_canopy_cover"].min_coverage == 0.8
    found = indicator_scores({"ps_canopy_cover": Measurement(0.4, coverage=coverage)}, made)
    assert found == {"ps_canopy_cover": score}


def test_context_indicators_have_no_score():
    made = shipped("nplv-naoorlogs", resource("profiles"))
    found = indicator_scores({"tm_entropy": Measurement(0.9), "dn_gsi": Measurement(0.2)}, made)
    assert found == {"tm_entropy": None, "dn_gsi": None}


def test_with_the_basic_layers_the_full_profile_is_partial_where_the_basic_one_scores():
    basic, full = (shipped(one, resource("profiles")) for one in ("nplv-basis", "nplv-naoorlogs"))
    scores = {entry.id: 50.0 for entry in basic.entries}
    assert [theme.score for theme in theme_scores(scores, basic).values()] == [50.0] * 3
    found = theme_scores(scores, full)
    assert (found["A"].partial, found["A"].coverage) == (50.0, 0.4375)
    assert (found["B"].score, found["B"].coverage) == (50.0, 1.0)
    assert (found["C"].partial, found["C"].coverage) == (50.0, pytest.approx(4 / 9))


WEIGHTS = st.lists(st.sampled_from([0.1, 0.2, 0.3, 0.5, 1.0, 2.0]), min_size=1, max_size=3)


@given(
    st.lists(st.tuples(st.sampled_from([0.1, 0.7, 1.0, 3.0]), WEIGHTS), min_size=1, max_size=2),
    st.lists(st.none() | st.floats(0, 100), min_size=6, max_size=6),
    st.randoms(use_true_random=False),
)
def test_theme_scores_stay_within_the_scores_and_know_no_order(groups, values, order):
    made = profile(*groups)
    scores = dict(zip([entry.id for entry in made.entries], values, strict=False))
    found = theme_scores(scores, made)["A"]
    known = [score for score in scores.values() if score is not None]
    mean = found.score if found.score is not None else found.partial
    if mean is not None:
        assert min(known) - 1e-9 <= mean <= max(known) + 1e-9
    assert 0 <= found.coverage <= 1
    turned = json.loads(made.canonical())
    order.shuffle(turned["indicators"])
    order.shuffle(turned["groups"])
    other = theme_scores(scores, from_json(turned))["A"]
    assert (other.score, other.partial, other.coverage) == (found.score, found.partial, found.coverage)


# ---- validity

TEN_HECTARES = int(quantise_area(100_000))


@pytest.mark.parametrize(
    ("dwellings", "known", "within", "expected"),
    [
        (150, 100, 50, "ok"),
        (149, 100, 50, "outside_profile_range"),
        (150, 100, 49, "outside_profile_range"),
        (150, None, None, "unknown"),
        (150, 0, 0, "unknown"),
        (None, 100, 50, "unknown"),
        (149, None, None, "outside_profile_range"),
    ],
)
def test_a_profile_suits_dense_neighbourhoods_of_its_years(dwellings, known, within, expected):
    assert valid_for(dwellings, TEN_HECTARES, known, within, Parameters()) == expected


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (1944, "outside_profile_range"),
        (1945, "ok"),
        (1985, "ok"),
        (1986, "outside_profile_range"),
        (-1, "unknown"),
    ],
)
def test_the_years_of_the_profile_include_its_first_and_last(year, expected):
    facts = area_totals(
        {"units": units({"n": 200, "year": year}, {"n": 99, "year": 1900, "dwelling": False})}, 100_000
    )
    assert area_validity(facts, Parameters()) == expected


def test_results_compare_bit_for_bit():
    def result(value):
        measured = {"dn_gsi": Measurement(value)}
        themes = theme_scores({"ps_green_per_dwelling": value}, profile((1, [1])))
        return Result((AreaResult("a", "A", measured, {"dn_gsi": None}, themes, "ok"),), "hash")

    assert result(0.1 + 0.2) == result(0.1 + 0.2)
    assert result(0.1 + 0.2) != result(0.3)


def test_totals_that_were_not_delivered_do_not_disturb_the_scores():
    empty = AreaTotals({}, TEN_HECTARES, frozenset(), {})
    found = {one: indicator.measure(empty, Parameters()) for one, indicator in indicators().items()}
    assert {measurement.reason for measurement in found.values()} == {Reason.LAYER_MISSING}
    scores, themes, validity = score_area(found, empty, shipped("nplv-naoorlogs", resource("profiles")))
    assert set(scores.values()) == {None}
    assert {theme.reason for theme in themes.values()} == {Reason.COVERAGE_TOO_LOW}
    assert validity == "unknown"
