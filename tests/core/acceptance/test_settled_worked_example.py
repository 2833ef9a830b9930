"""Indicators 9 from layers as delivered: every printed figure of the baseline, and its scores."""

import json

import pytest

from herstruct_plugin.adapters.notebook import score_frames
from tests.oracles import worked_example as example

from .worked_layers import layers, profile

# printed, but no column: mesh, entrances, ... follow from the columns that are asked here
COLUMNS = {
    key: printed for key, printed in example.EXPECTED["baseline"].items() if key[:3] in ("ps_", "tm_", "dn_")
}


@pytest.fixture(scope="module")
def scored(tmp_path_factory):
    path = tmp_path_factory.mktemp("profile") / "worked.json"
    path.write_text(json.dumps(profile()), encoding="utf-8")
    frames = layers()
    wide, long = score_frames(frames.pop("areas"), profile=str(path), **frames)
    return wide.iloc[0], long.set_index("indicator")


@pytest.mark.parametrize(("key", "printed"), COLUMNS.items())
def test_a_printed_figure_comes_from_layers(scored, key, printed):
    value, decimals = printed
    assert scored[0][key] == pytest.approx(value, abs=0.5000001 * 10**-decimals, rel=0)
    assert scored[0][f"{key}_cov"] == pytest.approx(1.0)


def test_scores_of_the_example_come_from_layers(scored):
    wide, long = scored
    for key, (score, _) in example.EXPECTED_SCORES.items():
        if key in ("A", "B", "C"):
            found = wide[{"A": "ps", "B": "tm", "C": "dn"}[key] + "_score"]
        elif key.startswith("A "):
            continue
        else:
            found = long.loc[key, "score"]
        assert found == pytest.approx(score, abs=0.0500001, rel=0), key


def test_counts_of_the_example_stand_in_the_long_table(scored):
    long = scored[1]
    assert long.loc["dn_dwellings_ha", "numerator"] == 44
    assert long.loc["dn_fsi", "numerator"] == pytest.approx(4100)
    assert long.loc["ps_paved_share", "denominator"] == pytest.approx(6700)
    assert long.loc["ps_entrances_100m", "numerator"] == 7
    assert long.loc["ps_entrances_100m", "denominator"] == pytest.approx(2)  # of 100 m
