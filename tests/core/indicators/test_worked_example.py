"""The worked example: every printed figure that these formulas give, in all its columns."""

import math

import pytest

from herstruct_plugin.core.indicators.registry import indicators
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.oracles import edits
from tests.oracles import worked_example as example

from .hand_made import measure, of_rows, rows_of, units

POLICY = Parameters(target_mix=example.TARGET_MIX, target_mix_confirmed=True)
STATES = {
    column: edits.apply(example.baseline(), [example.SKETCHES[one] for one in names])
    for column, names in example.SCENARIOS.items()
}
TABLES = {column: rows_of(place) for column, place in STATES.items()}
MINE = {one for one in indicators() if of_rows(one)}
CASES = [
    (column, key, printed, decimals)
    for column in example.COLUMNS
    for key, (printed, decimals) in example.EXPECTED[column].items()
    if key in MINE
]


@pytest.mark.parametrize(("column", "key", "printed", "decimals"), CASES)
def test_a_formula_gives_the_printed_figure(column, key, printed, decimals):
    if (column, key) in example.NOT_REPRODUCED:  # printed for exact circles
        printed, decimals = example.NOT_REPRODUCED[column, key], 9
    found = measure(key, TABLES[column], 10_000, POLICY)
    assert found.value == pytest.approx(printed, abs=0.5000001 * 10**-decimals, rel=0)
    assert found.coverage == 1.0
    assert found.reason is None


def test_the_printed_figures_cover_the_scored_indicators_of_this_kind():
    assert {key for _, key, _, _ in CASES} >= {
        "ps_canopy_cover",
        "ps_green_per_dwelling",
        "ps_play_share",
        "ps_paved_share",
        "ps_parking_share",
        "tm_target_fit",
        "tm_size_mix",
        "tm_type_mix",
        "tm_h_index",
        "tm_h_null",
        "tm_d_index",
        "tm_isolation_corp",
        "tm_isolation_eta2",
        "dn_fsi",
        "dn_fsi_go",
        "dn_gsi",
        "dn_osr",
        "dn_layers",
        "dn_mxi",
        "dn_network",
        "ps_entrances_100m",
    }


def test_the_units_published_with_the_bias_of_small_units():
    rows = [(5, 5), (4, 6), (3, 7), (7, 3), (6, 4)]
    labels = ((1, 0, 0), (0, 1, 0))
    homes = [
        {"n": n, "tenure": label, "pand": f"u{unit}"}
        for unit, row in enumerate(rows)
        for n, label in zip(row, labels, strict=True)
    ]
    tables = {"units": units(*homes)}
    expected = {"tm_h_index": 0.0591, "tm_h_null": 0.0577, "tm_d_index": 0.24}
    for key, printed in expected.items():
        assert measure(key, tables, 10_000).value == pytest.approx(printed, abs=5e-5), key
    information = measure("tm_h_index", tables, 10_000).value * math.log(2)
    assert information == pytest.approx(0.0410, abs=5e-5)


def test_the_footway_share_follows_from_the_drawn_widths():
    assert measure("ps_footway_ok", TABLES["baseline"], 10_000).value == pytest.approx(718 / 800, abs=1e-12)


def test_building_on_public_ground_counts_as_paved_public_ground():
    before = measure("ps_paved_share", TABLES["baseline"], 10_000)
    after = measure("ps_paved_share", TABLES["I01"], 10_000)
    assert after.denominator == before.denominator == 6700
    assert after.numerator == before.numerator + 100
