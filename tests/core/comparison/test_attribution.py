"""Which measure did it: the worked example by hand, random plans against all orders of adding them."""

import math
import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.comparison.attribution import attribute
from herstruct_plugin.core.comparison.deltas import deltas
from herstruct_plugin.core.comparison.figures import CORPORATION, reader
from herstruct_plugin.core.guards.registry import evaluate_guards
from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.issues import Cancelled
from herstruct_plugin.core.scenario.session import Session
from tests.core.interventions.worked import measure
from tests.core.random_neighbourhood import random_measure, random_neighbourhood
from tests.core.scenario.ledger_walk import plain_profile
from tests.oracles import attribution as oracle
from tests.oracles import worked_example as example

from .worked_plan import MEASURES, PLAN, PROFILE, session

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def shares(key, ledger=PLAN, made=None):
    """Measure id -> share, of the first area."""
    return attribute(made or session(), ledger).areas[0].splits[key].shares


# what each set of the three measures that build or green makes of green per dwelling: m2 over dwellings
GREEN = {
    "": 2900 / 44,
    "1": 2800 / 52,
    "2": 2900 / 48,
    "8": 3200 / 44,
    "12": 2800 / 56,
    "18": 3100 / 52,
    "28": 3200 / 48,
    "128": 3100 / 56,
}


def _third(one, other, third, worth):
    """The share of ``one`` of three: 1/3 first, 1/6 after either, 1/3 last."""
    joined = ["".join(sorted(mine)) for mine in (one, one + other, one + third, one + other + third)]
    without = ["".join(sorted(mine)) for mine in ("", other, third, other + third)]
    weights = (1 / 3, 1 / 6, 1 / 6, 1 / 3)
    return sum(
        part * (worth[mine] - worth[rest]) for part, mine, rest in zip(weights, joined, without, strict=True)
    )


def test_green_per_dwelling_of_the_combined_column_worked_by_hand():
    found = shares(("value", "ps_green_per_dwelling"))
    assert found["I01"] == pytest.approx(_third("1", "2", "8", GREEN), rel=1e-12)
    assert found["I02"] == pytest.approx(_third("2", "1", "8", GREEN), rel=1e-12)
    assert found["I08"] == pytest.approx(_third("8", "1", "2", GREEN), rel=1e-12)
    assert found["I10"] == 0.0
    assert {one: round(share, 2) for one, share in found.items() if share} == {
        "I01": -11.71,
        "I02": -4.90,
        "I08": 6.06,
    }


def test_figures_that_add_up_are_split_into_what_each_measure_does_alone():
    floor = {"I01": 1100 / 10_000, "I02": 360 / 10_000, "I08": 0.0, "I10": 0.0}
    assert shares(("value", "dn_fsi")) == pytest.approx(floor, abs=1e-15)
    paved = {"I01": 100 / 6700, "I02": 0.0, "I08": -300 / 6700, "I10": 0.0}
    assert shares(("value", "ps_paved_share")) == pytest.approx(paved, abs=1e-15)
    crowns = shares(("value", "ps_canopy_cover"))
    assert (crowns["I01"], crowns["I02"], crowns["I08"]) == (0.0, 0.0, 0.0)
    assert crowns["I10"] == pytest.approx(0.0433366 - 0.0150737, abs=1e-7)
    stock = {"I01": -16.0, "I02": 0.0, "I08": 0.0, "I10": 0.0}
    assert shares(CORPORATION) == pytest.approx(stock, abs=1e-8)


def test_guards_are_split_worked_by_hand():
    found = attribute(session(), PLAN).areas[0]
    expected = {
        "dn_net_addition": {"I01": 40 - 32, "I02": 4},
        "tm_social_stock_delta": {"I01": -16},
        "tm_households_moved": {"I01": 32},
        "ps_green_balance": {"I01": -100, "I08": 300},
    }
    for guard, shares_of in expected.items():
        split = found.splits["guard", guard]
        assert split.delta == pytest.approx(sum(shares_of.values()), abs=1e-8)
        assert split.shares == pytest.approx({**dict.fromkeys(split.shares, 0), **shares_of}, abs=1e-8)
    # a level, not a balance: split is what it becomes less what it was
    open_space = found.splits["guard", "dn_osr_floor"]
    assert open_space == found.splits["value", "dn_osr"]
    assert found.guards.values["dn_osr_floor"].value == pytest.approx(1.5108, abs=5e-5)


def test_where_either_of_two_measures_would_do_they_share_alike():
    # all live within 200 m of all: 32 of 44 is more than two thirds, 32 of 48 and 16 of 52 are not
    assert shares(("value", "tm_corp_concentration")) == {"I01": -0.5, "I02": -0.5, "I08": 0.0, "I10": 0.0}


def test_shares_of_theme_scores_add_up_to_what_is_printed():
    found = attribute(session(), PLAN).areas[0].splits
    for theme, printed in {"A": 46.3 - 41.1, "B": 92.0 - 14.9, "C": 97.0 - 92.5}.items():
        split = found["theme", theme]
        assert math.fsum(split.shares.values()) == pytest.approx(split.delta, rel=1e-12)
        assert split.delta == pytest.approx(printed, abs=0.1)
    assert found["theme", "B"].shares["I08"] == found["theme", "B"].shares["I10"] == 0.0


def test_a_share_does_not_depend_on_the_order_of_drawing():
    found = attribute(session(), PLAN)
    assert attribute(session(), PLAN[::-1]) == found
    assert found.measures == ("I01", "I08", "I02", "I10")
    assert (found.exact, found.evaluations) == (True, 16)


def test_a_programme_measure_gets_exactly_nothing_and_costs_no_evaluation():
    programme = Intervention("I22", "I22", attributes={"domein": "sociaal"})
    without, found = attribute(session(), PLAN), attribute(session(), (programme, *PLAN))
    assert found.evaluations == without.evaluations
    for key, split in found.areas[0].splits.items():
        if split.shares is not None:
            assert split.shares["I22"] == 0.0
            assert {**split.shares} == {**without.areas[0].splits[key].shares, "I22": 0.0}


def test_what_any_coalition_lacks_is_not_split():
    # both panden go; of green per dwelling there is then none, of each alone there is
    gone = measure("I14", targets=[example.P1], one="a"), measure("I14", targets=[example.P2], one="b")
    green = ("value", "ps_green_per_dwelling")
    assert attribute(session(), gone).areas[0].splits[green].delta is None
    # new dwellings make the plan's figure known again, but the two alone still have none
    block = measure(
        "I03", example.PARKING_TO_GREEN.buffer(-4), one="c", eigenaar_mix={"koop": 1.0}, gbo_per_woning=40
    )
    split = attribute(session(), (*gone, block)).areas[0].splits[green]
    assert (split.delta is None, split.shares, split.errors) == (False, None, None)


def test_measures_with_one_id_are_one_player_without_effect():
    twice = (MEASURES["I08"], measure("I08", example.PARKING_TO_GREEN.buffer(-1), one="I08"), MEASURES["I02"])
    found = attribute(session(), twice)
    assert found.measures == ("I08", "I02")
    assert found.areas[0].splits["value", "ps_paved_share"].shares == {"I08": 0.0, "I02": 0.0}


def test_two_measures_that_do_the_same_get_equal_shares():
    left, right = example.rect(54.5, 7, 60.5, 32), example.rect(60.5, 7, 66.5, 32)  # 150 m2 each
    ledger = measure("I08", left, one="a"), measure("I08", right, one="b"), MEASURES["I01"]
    for key in (("value", "ps_green_per_dwelling"), ("value", "ps_parking_share"), ("theme", "A")):
        found = shares(key, ledger)
        assert found["a"] == found["b"] != 0.0


def _random_plan(seed, count):
    rng = random.Random(seed)
    neighbourhood = random_neighbourhood(seed)
    ledger = tuple(random_measure(rng, neighbourhood, f"m{one}") for one in range(count))
    complete = replace(PROFILE.parameters, complete_layers=plain_profile().parameters.complete_layers)
    return Session(neighbourhood, replace(PROFILE, parameters=complete)), ledger


@settings(max_examples=8, deadline=None, suppress_health_check=SLOW)
@given(st.integers(0, 10_000), st.integers(3, 4))
def test_shares_of_random_plans_are_means_over_all_orders(seed, count):
    made, ledger = _random_plan(seed, count)
    found = attribute(made, ledger)
    ends = made.evaluate(()), made.evaluate(ledger)
    results = {}
    guards = {}
    for mask in range(1 << count):
        coalition = tuple(one for place, one in enumerate(ledger) if mask >> place & 1)
        members = tuple(one.id for one in coalition)
        results[members] = made.evaluate(coalition)
        guards[members] = evaluate_guards(made, coalition, results[members], ends[0])
    for row, area in enumerate(found.areas):
        read = reader(ends[0].areas[row], ends[1].areas[row], made.profile, made.indicators)
        figures = {members: read(one.areas[row], guards[members][row]) for members, one in results.items()}
        for key, split in area.splits.items():
            worth = {members: one[key] for members, one in figures.items()}
            expected = oracle.shares(tuple(one.id for one in ledger), worth.get)
            assert split.shares == expected, key


@settings(max_examples=8, deadline=None, suppress_health_check=SLOW)
@given(st.integers(0, 10_000))
def test_shares_of_random_plans_add_up_to_the_deltas(seed):
    made, ledger = _random_plan(seed, 5)
    found = attribute(made, ledger)
    expected = deltas(made.evaluate(()), made.evaluate(ledger), made.profile, made.indicators)
    for area, known in zip(found.areas, expected, strict=True):
        for (kind, one), split in area.splits.items():
            if kind in ("value", "theme"):
                printed = known.indicators[one].delta if kind == "value" else known.themes[one].delta
                assert split.delta == printed
            if split.shares is not None:
                largest = max([abs(split.delta), *(abs(share) for share in split.shares.values())])
                assert abs(math.fsum(split.shares.values()) - split.delta) <= 1e-12 * largest


def test_more_measures_than_can_all_be_combined_are_sampled_with_errors():
    ledger = (*PLAN, measure("I14", targets=[example.P3], one="I14"))
    exact, drawn = attribute(session(), ledger), attribute(session(), ledger, exact=4, pairs=30)
    assert (exact.exact, drawn.exact) == (True, False)
    assert drawn == attribute(session(), ledger[::-1], exact=4, pairs=30)
    for key, split in drawn.areas[0].splits.items():
        known = exact.areas[0].splits[key]
        if known.shares is None:
            continue
        assert math.fsum(split.shares.values()) == pytest.approx(known.delta, rel=1e-12, abs=1e-12)
        for one, share in split.shares.items():
            assert abs(share - known.shares[one]) <= 5 * split.errors[one] + 1e-9, (key, one)
    assert drawn.areas[0].splits["value", "ps_green_per_dwelling"].errors["I01"] > 0
    assert drawn.areas[0].splits["value", "dn_fsi"].errors["I01"] == pytest.approx(0, abs=1e-12)


class _Stop:
    def __init__(self, after):
        self.seen, self.after = [], after

    def progress(self, fraction):
        self.seen.append(fraction)

    def cancelled(self):
        return len(self.seen) >= self.after


def test_it_tells_its_progress_and_can_be_stopped():
    stop = _Stop(5)
    with pytest.raises(Cancelled):
        attribute(session(), PLAN, stop)
    assert stop.seen == [one / 16 for one in range(5)]


def test_an_empty_plan_has_nothing_to_split():
    found = attribute(session(), ())
    assert (found.measures, found.evaluations) == ((), 1)
    assert {split.delta for split in found.areas[0].splits.values()} <= {0.0, None}


def test_scores_of_the_profile_are_split_too():
    found = attribute(session(), PLAN).areas[0].splits
    assert {one for kind, one in found if kind == "score"} == set(PROFILE.by_id)
