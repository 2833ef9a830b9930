"""Formal play space."""

import pytest

from herstruct_plugin.core.indicators.measurement import Reason
from tests.core.indicators.hand_made import EVERYTHING, ground, measure, play

TABLES = {
    "ground": ground(
        ("pand", 1000),
        ("rijbaan", 1000),
        ("rijbaan", 1500, {"main_road": True}),
        ("water", 500),
        ("oever", 100),
        ("groen", 5900),
    ),
    "play": play(200, 40),
}


def test_play_space_is_a_share_of_the_land_without_water_and_main_roads():
    found = measure("ps_play_share", TABLES, 10_000)
    assert (found.numerator, found.denominator) == (240, 8000)
    assert found.value == pytest.approx(0.03)


def test_few_play_places_may_mean_an_incomplete_layer():
    found = measure("ps_play_share", TABLES, 10_000, play_trusted=False)
    assert (found.value, found.reason) == (None, Reason.INCOMPLETE_LAYER)


def test_a_trusted_layer_without_a_place_in_the_area_is_a_real_zero():
    assert measure("ps_play_share", {**TABLES, "play": play()}, 10_000, play_trusted=True).value == 0.0


@pytest.mark.parametrize("layer", ["play", "ground"])
def test_a_missing_layer_is_the_reason(layer):
    found = measure("ps_play_share", TABLES, 10_000, available=EVERYTHING - {layer})
    assert found.reason is Reason.LAYER_MISSING


def test_an_area_of_water_only_has_no_land_for_play():
    sea = {"ground": ground(("water", 10_000)), "play": play()}
    assert measure("ps_play_share", sea, 10_000).reason is Reason.DENOMINATOR_ZERO
