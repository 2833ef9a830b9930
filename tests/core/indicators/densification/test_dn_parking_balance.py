"""Parking balance: by hand, by the oracle and in any order."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.issues import ProfileError
from herstruct_plugin.core.scenario.session import Session
from herstruct_plugin.core.scoring.parameters import Parameters
from herstruct_plugin.core.scoring.parking_norms import ParkingNorm
from herstruct_plugin.core.scoring.profile import from_json
from tests.core.indicators.hand_made import ground, measure, units
from tests.core.interventions.worked import PARAMETERS, profile
from tests.core.interventions.worked import measure as act
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles import parking
from tests.oracles import worked_example as example

INDICATOR = "dn_parking_balance"
# 100 bays; 40 apartments of a corporation, 20 owned houses, 10 let houses of unknown size
TABLES = {
    "ground": ground(("parkeervlak", 1300), ("groen", 8700)),
    "units": units(
        {"n": 40, "go": 60.0, "tenure": (0, 1, 0)},
        {"n": 20, "go": 110.0, "tenure": (1, 0, 0), "single": True},
        {"n": 10, "tenure": (0, 0, 1), "single": True},
        {"n": 5, "dwelling": False, "go": 300.0},
    ),
}


def found(parameters=None, tables=TABLES, **notes):
    return measure(INDICATOR, tables, 10_000, parameters, **notes)


def norms(*rows, **more):
    return Parameters(parking_norms=tuple(ParkingNorm(**row) for row in rows), **more)


def test_without_norms_the_demand_is_the_cars_that_cbs_counted():
    result = found(cars_per_household=0.8)
    assert (result.numerator, result.denominator) == (100, pytest.approx(56))
    assert result.value == pytest.approx(100 / 56)
    assert (result.coverage, result.flags) == (1.0, ("observed_cars",))


def test_neither_norms_nor_observed_cars_is_a_missing_setting():
    result = found()
    assert (result.value, result.reason, result.numerator) == (None, Reason.PARAMETER_MISSING, 100)


def test_the_norms_of_the_municipality_go_before_the_cars():
    table = norms(
        {"type": "meergezins", "tenure": "corporatie", "size_max": 75.0, "norm": 0.75}, {"norm": 1.5}
    )
    result = found(table, cars_per_household=0.8)
    assert result.denominator == pytest.approx(40 * 0.75 + 30 * 1.5)
    assert result.flags == ("parking_norms",)


def test_the_first_row_that_fits_counts():
    assert found(norms({"norm": 2.0}, {"tenure": "koop", "norm": 9.0})).denominator == pytest.approx(140)


def test_dwellings_without_a_fitting_norm_count_at_the_mean_and_lower_the_coverage():
    table = norms({"size_min": 1.0, "norm": 1.0})  # the size of ten is not known
    result = found(table)
    assert result.denominator == pytest.approx(70)
    assert result.coverage == pytest.approx(6 / 7)


def test_norms_that_fit_no_dwelling_are_a_missing_setting():
    result = found(norms({"size_min": 500.0, "norm": 1.0}))
    assert (result.value, result.reason) == (None, Reason.PARAMETER_MISSING)


def test_of_a_dwelling_with_a_vector_each_share_takes_its_own_row():
    mixed = {**TABLES, "units": units({"n": 10, "go": 80.0, "tenure": (0.25, 0.75, 0)})}
    table = norms({"tenure": "koop", "norm": 2.0}, {"tenure": "corporatie", "norm": 1.0})
    assert found(table, mixed).denominator == pytest.approx(10 * (0.25 * 2 + 0.75 * 1))


def test_unknown_tenure_takes_the_first_row_that_asks_none():
    unknown = {**TABLES, "units": units({"n": 10, "go": 80.0})}
    table = norms({"tenure": "koop", "norm": 2.0}, {"norm": 1.2})
    assert found(table, unknown).denominator == pytest.approx(12)


def test_bays_of_the_profile_count_for_the_dwellings_of_the_baseline():
    stated = Parameters(on_street_bays=0.3, private_bays=0.2)
    assert found(stated, cars_per_household=1.0, baseline_dwellings=60).numerator == pytest.approx(130)


def test_no_dwellings_is_no_demand():
    empty = {**TABLES, "units": units()}
    assert found(tables=empty, cars_per_household=0.8).reason is Reason.DENOMINATOR_ZERO
    assert found(norms({"norm": 1.0}), empty).reason is Reason.DENOMINATOR_ZERO


def test_in_a_scenario_demand_follows_dwellings_and_supply_follows_ground():
    stated = dataclasses.replace(
        PARAMETERS, parking_norms=(ParkingNorm(1.0),), on_street_bays=0.5, private_bays=0.0
    )
    session = Session(worked_neighbourhood(), profile(stated))
    storey = act("I02", targets=[example.P2], eigenaar_mix={"koop": 1.0})
    before, after = (session.evaluate(ledger).areas[0].measurements[INDICATOR] for ledger in ((), (storey,)))
    assert before.numerator == after.numerator == pytest.approx(900 / 13 + 22)
    assert (before.denominator, after.denominator) == (44, 48)


SIZES = st.sampled_from([None, 40.0, 50.0, 74.9, 75.0, 120.0])
KINDS = st.sampled_from(["eengezins", "meergezins"])
TENURES = ("koop", "corporatie", "overig")
homes = st.lists(st.tuples(KINDS, st.sampled_from([None, *TENURES]), SIZES), min_size=1, max_size=12)
tables = st.lists(
    st.tuples(
        st.sampled_from([None, "eengezins", "meergezins"]),
        st.sampled_from([None, *TENURES]),
        st.sampled_from([None, 50.0, 75.0]),
        st.sampled_from([None, 100.0]),
        st.sampled_from([0.0, 0.6, 1.1, 1.9]),
    ),
    min_size=1,
    max_size=5,
)


def unit_rows(described):
    return units(
        *(
            {
                "single": kind == "eengezins",
                "tenure": [float(one == tenure) for one in TENURES],
                **({} if size is None else {"go": size}),
            }
            for kind, tenure, size in described
        )
    )


@given(homes, tables)
def test_figures_agree_with_the_oracle(described, table):
    rows = {"ground": ground(("parkeervlak", 500), ("groen", 500)), "units": unit_rows(described)}
    given_norms = norms(
        *(
            {
                "type": kind or "",
                "tenure": tenure or "",
                "size_min": low or 0.0,
                "size_max": high,
                "norm": bays,
            }
            for kind, tenure, low, high, bays in table
        )
    )
    result = measure(INDICATOR, rows, 1_000, given_norms)
    value, share = parking.balance_by_norms(500, described, table)
    assert result.coverage == pytest.approx(share)
    if result.value is None:
        assert value is None or share < 0.5
    else:
        assert result.value == pytest.approx(value, rel=1e-8)


@given(homes, st.randoms(use_true_random=False))
def test_the_order_of_dwellings_changes_nothing(described, order):
    table = norms({"type": "eengezins", "norm": 1.3}, {"tenure": "koop", "norm": 0.7}, {"norm": 0.4})
    shuffled = order.sample(described, len(described))
    one, two = (
        measure(INDICATOR, {"ground": ground(("parkeervlak", 500)), "units": unit_rows(rows)}, 500, table)
        for rows in (described, shuffled)
    )
    assert one == two


# --- the table in a profile


def read(*rows):
    raw = {
        "id": "t",
        "version": "1",
        "groups": [],
        "indicators": [],
        "parameters": {"parking_norms": list(rows)},
    }
    return from_json(raw)


def test_a_table_in_a_profile_is_read_and_changes_its_hash():
    one = read({"type": "eengezins", "tenure": "koop", "size_min": 75, "size_max": 100, "norm": 1.6})
    assert one.parameters.parking_norms == (ParkingNorm(1.6, "eengezins", "koop", 75.0, 100.0),)
    assert one.hash != read({"norm": 1.6}).hash != read().hash


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ({"type": "villa", "norm": 1}, "profile_value_not_allowed"),
        ({"tenure": "huur", "norm": 1}, "profile_value_not_allowed"),
        ({"norm": -1}, "profile_number_out_of_range"),
        ({"norm": "1"}, "profile_wrong_type"),
        ({"type": "eengezins"}, "profile_key_missing"),
        ({"norm": 1, "zone": "A"}, "profile_unknown_keys"),
        ({"norm": 1, "size_min": 75, "size_max": 75}, "profile_sizes_order"),
        ([], "profile_wrong_type"),
    ],
)
def test_a_wrong_row_is_refused_with_its_place(row, code):
    with pytest.raises(ProfileError) as caught:
        read({"norm": 1}, row)
    issue = caught.value.issue
    assert issue.code == code
    assert "parking_norms[1]" in str(issue.params)
