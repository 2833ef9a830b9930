"""The figures of the example are those of a post-war neighbourhood, and none is missing without reason."""

import pytest

from herstruct_plugin.core.indicators.catalogue import catalogue
from herstruct_plugin.core.scoring.profile import find
from herstruct_plugin.paths import resource
from tests.demo.cases import EXAMPLE

from .layers import scored

# Indicators that are computed and yet have no value here, with the reason.
EXPECTED_MISSING = {"ps_seating_access": "incomplete_layer"}


def _value(indicator):
    return scored()[1].loc[indicator, "value"]


@pytest.mark.parametrize(
    ("indicator", "least", "most"),
    [
        ("dn_fsi", 0.5, 0.8),
        ("dn_gsi", 0.15, 0.25),
        ("dn_dwellings_ha", 40, 70),
        ("tm_share_corp", 0.55, 0.70),
        ("tm_share_koop", 0.15, 0.35),
        ("ps_green_per_dwelling", 40, 90),
        ("ps_canopy_cover", 0.08, 0.25),
        ("ps_parking_share", 0.03, 0.12),
        ("ps_paved_share", 0.25, 0.60),
        ("ps_water_share", 0.01, 0.08),
        ("tm_corp_concentration", 0.05, 0.60),
        ("dn_mxi", 0.85, 0.99),
        ("dn_parking_balance", 0.6, 1.2),
    ],
)
def test_a_figure_is_within_the_range_of_such_neighbourhoods(indicator, least, most):
    assert least <= _value(indicator) <= most


def test_there_are_about_twelve_hundred_dwellings_and_most_were_built_between_1945_and_1985():
    area, table = scored()
    dwellings = table.loc["dn_dwellings_ha", "numerator"]
    assert 1100 <= dwellings <= 1300
    assert area["validity"] == "ok"


def test_every_scored_indicator_that_is_computed_has_a_score():
    table, entries = scored()[1], catalogue()
    profile = find(EXAMPLE.profile, resource("profiles"))
    wanted = [entry.id for entry in profile.entries if entry.enabled and entries[entry.id].computed]
    assert wanted
    assert {name: table.loc[name, "reason"] for name in wanted if table["score"].isna()[name]} == {}


def test_every_indicator_that_is_computed_has_a_value_or_a_reason_we_know():
    table = scored()[1]
    missing = {
        name: table.loc[name, "reason"]
        for name, entry in catalogue().items()
        if entry.computed and not entry.scenario_only and table["value"].isna()[name]
    }
    assert missing.items() <= EXPECTED_MISSING.items()


def test_theme_scores_are_given_and_none_is_at_an_extreme():
    area = scored()[0]
    for theme in ("ps", "tm", "dn"):
        assert area[f"{theme}_cov"] >= 0.6
        assert 20 <= area[f"{theme}_score"] <= 90


def test_scores_of_the_indicators_are_not_all_at_an_extreme():
    scores = scored()[1]["score"].dropna()
    assert ((scores > 5) & (scores < 95)).mean() > 0.5
