"""The two parts of a change in mixing."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.comparison.attribution import attribute
from herstruct_plugin.core.comparison.deltas import deltas
from herstruct_plugin.core.comparison.tenure_split import Parts, tenure_split
from herstruct_plugin.core.scenario.session import Session
from tests.core.interventions.worked import measure
from tests.core.worked_neighbourhood import neighbourhood_of
from tests.oracles import worked_example as example

from .test_attribution import _random_plan
from .worked_plan import MEASURES, PLAN, PROFILE, session

FIT = ("value", "tm_target_fit")


def _split(ledger, made=None):
    return tenure_split(attribute(made or session(), ledger).areas[0])


def test_the_combined_column_in_parts_worked_by_hand():
    found = _split(PLAN)
    assert found.stock == pytest.approx(-16, abs=1e-8)
    assert found.lowering == ("I01",)
    # fit: baseline .5909, I02 .6667, I01 .7692, both .8036
    base, i02, i01, both = 13 / 22, 2 / 3, 10 / 13, 45 / 56
    assert found.parts[FIT].fewer == pytest.approx(((i01 - base) + (both - i02)) / 2, abs=1e-9)
    assert found.parts[FIT].otherwise == pytest.approx(((i02 - base) + (both - i01)) / 2, abs=1e-9)
    assert found.theme.fewer + found.theme.otherwise == pytest.approx(92.007 - 14.896, abs=0.01)
    assert found.theme.fewer > found.theme.otherwise > 0


def test_a_sale_is_wholly_a_matter_of_fewer_corporation_dwellings():
    found = _split((MEASURES["I05"],))
    assert (found.stock, found.lowering) == (-8.0, ("I05",))
    assert found.parts[FIT] == Parts(pytest.approx(9 / 11 - 13 / 22), 0)


def test_storeys_for_sale_on_top_are_a_matter_of_adding():
    found = _split((MEASURES["I02"],))
    assert (found.stock, found.lowering) == (0.0, ())
    assert found.parts[FIT] == Parts(0, pytest.approx(2 / 3 - 13 / 22))


def test_a_change_that_is_only_rounding_lowers_nothing():
    # 32 corporation dwellings make way for 80 of which two fifths are: 32, but for the rounding of the mix
    block = measure(
        "I01",
        one="a",
        targets=[example.P1],
        geometry=example.NEW_FOOTPRINT,
        lagen=10,
        eigenaar_mix={"koop": 0.6, "corporatie": 0.4},
    )
    found = _split((block,))
    assert 0 > found.stock > -1e-6
    assert found.lowering == ()


def test_without_tenure_there_are_no_parts():
    place = example.baseline()
    place = type(place)(**{**vars(place), "units": tuple(_without_tenure(unit) for unit in place.units)})
    found = _split((MEASURES["I02"],), Session(neighbourhood_of(place), PROFILE))
    assert found.stock is None
    assert found.parts[FIT] is None
    assert found.theme is None


def _without_tenure(unit):
    return type(unit)(**{**vars(unit), "tenure": None})


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10_000))
def test_both_parts_add_up_to_every_delta_on_mixing(seed):
    made, ledger = _random_plan(seed, 4)
    found = [tenure_split(area) for area in attribute(made, ledger).areas]
    known = deltas(made.evaluate(()), made.evaluate(ledger), made.profile, made.indicators)
    for split, area in zip(found, known, strict=True):
        for (kind, one), parts in split.parts.items():
            if parts is not None and kind == "value":
                delta = area.indicators[one].delta
                assert parts.fewer + parts.otherwise == pytest.approx(delta, rel=1e-9, abs=1e-9)
