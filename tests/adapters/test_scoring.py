"""The glue between sources and results, and the notebook without QGIS."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import geopandas
import pandas as pd
import pytest
import shapely

from herstruct_plugin.adapters.notebook import frame_inputs, neighbourhood_from_frames, score_frames
from herstruct_plugin.adapters.provenance import PROVENANCE_COLUMNS, provenance_rows
from herstruct_plugin.adapters.scoring import (
    LONG_COLUMNS,
    THEMES,
    area_columns,
    check_date,
    columns_of,
    load_mapping,
    load_profile,
    score,
    wanted_indicators,
)
from herstruct_plugin.core.issues import Cancelled, InputError, ProfileError
from herstruct_plugin.core.model.schemas import AREAS, GROUND, PLAY
from herstruct_plugin.core.model.tables import Neighbourhood, Provenance, TypedTable

ROOT = Path(__file__).resolve().parent.parent.parent
DATA = ROOT / "tests" / "data"

WITHOUT_QGIS = """
import sys

class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"qgis", "PyQt5", "PyQt6"}:
            raise ModuleNotFoundError(f"{name} is blocked", name=name)

sys.meta_path.insert(0, Blocked())
import geopandas
from herstruct_plugin.adapters.notebook import score_frames

areas, long = score_frames(
    geopandas.read_file(sys.argv[1], layer="buurt"),
    buildings=geopandas.read_file(sys.argv[1], layer="panden"))
print(areas["dn_gsi"].iloc[0] > 0.2, len(long) > 50)
"""


class Steps:
    """Keeps progress; cancels at the given number of reports."""

    def __init__(self, cancel_at=None):
        self.found = []
        self.cancel_at = cancel_at

    def progress(self, fraction):
        self.found.append(fraction)

    def cancelled(self):
        return self.cancel_at is not None and len(self.found) >= self.cancel_at


@pytest.fixture(scope="module")
def overtoom():
    """Frames of a real neighbourhood."""
    bag = DATA / "overtoomse_veld_noord" / "bag.gpkg"
    return {
        "areas": geopandas.read_file(bag, layer="buurt"),
        "buildings": geopandas.read_file(bag, layer="panden"),
        "tenure": geopandas.read_file(DATA / "overtoomse_veld_noord" / "tenure_2017.gpkg"),
    }


def test_a_notebook_needs_no_qgis():
    bag = DATA / "overtoomse_veld_noord" / "bag.gpkg"
    ran = subprocess.run(
        [sys.executable, "-c", WITHOUT_QGIS, str(bag)], cwd=ROOT, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split() == ["True", "True"]


def test_a_notebook_gives_frames_with_the_columns_of_the_toolbox(overtoom):
    areas, long = score_frames(**overtoom)
    assert list(areas.columns) == [*area_columns(THEMES), "geometry"]
    assert list(long.columns) == list(LONG_COLUMNS)
    assert areas.crs == "EPSG:28992"
    assert areas.geometry.iloc[0].area == pytest.approx(344_751.49, abs=0.01)
    assert {issue.code for issue in areas.attrs["issues"]} >= {"units_estimated"}
    assert areas["ps_green_per_dwelling"].isna().all()


def test_an_unknown_source_is_a_type_error(overtoom):
    with pytest.raises(TypeError, match="trams"):
        frame_inputs(overtoom["areas"], trams=overtoom["areas"])


def test_lists_and_dicts_of_frames_have_names(overtoom):
    listed = frame_inputs(overtoom["areas"], tenure=[overtoom["tenure"]] * 2)
    assert [table.name for table in listed.tenure] == ["tenure 1", "tenure 2"]
    named = frame_inputs(overtoom["areas"], ground={"wegdeel": overtoom["areas"]})
    assert [table.name for table in named.ground] == ["wegdeel"]


def test_a_neighbourhood_of_frames_keeps_count(overtoom):
    made = neighbourhood_from_frames(**overtoom)
    assert len(made.areas) == 1
    assert len(made.buildings) == 464
    assert made.trees is None


def test_a_mapping_may_be_a_dict_or_a_file(overtoom, tmp_path):
    frame = geopandas.GeoDataFrame(
        {"mine": ["x"]}, geometry=[shapely.box(120000, 480000, 120400, 480400)], crs="EPSG:28992"
    )
    mapping = {"AREAS": {"area_id": "mine"}}
    path = tmp_path / "mapping.json"
    path.write_text(json.dumps(mapping), encoding="utf-8")
    for one in (mapping, str(path)):
        areas, _ = score_frames(frame, mapping=one)
        assert list(areas["area_id"]) == ["x"]


def test_progress_rises_from_0_to_1_and_cancel_stops_the_run(overtoom):
    profile = load_profile("nplv-naoorlogs")
    steps = Steps()
    score(frame_inputs(**overtoom), profile, feedback=steps)
    assert steps.found == sorted(steps.found)
    assert 0 <= steps.found[0] < 0.4 < steps.found[-1] <= 1
    for count in (1, len(steps.found) // 2):
        with pytest.raises(Cancelled):
            score(frame_inputs(**overtoom), profile, feedback=Steps(cancel_at=count))


def test_bands_are_the_last_part_of_the_bar_and_can_be_cancelled(overtoom):
    profile, plain, asked = load_profile("nplv-basis"), Steps(), Steps()
    score(frame_inputs(**overtoom), profile, feedback=plain)
    scored = score(frame_inputs(**overtoom), profile, feedback=asked, uncertainty=True)
    assert len(scored.bands) == 1
    assert asked.found == sorted(asked.found)
    assert asked.found[: len(plain.found)] == plain.found
    assert len(asked.found) > len(plain.found)
    steps = Steps(cancel_at=len(plain.found))
    with pytest.raises(Cancelled):
        score(frame_inputs(**overtoom), profile, feedback=steps, uncertainty=True)


def test_a_theme_alone_computes_what_the_profile_scores_in_it():
    profile = load_profile("nplv-naoorlogs")
    assert "ps_daily_amenities" in wanted_indicators("C", profile)
    assert "ps_daily_amenities" not in columns_of("C")
    assert set(wanted_indicators(THEMES, profile)) == set(columns_of(THEMES))


def test_the_potential_score_is_a_column_of_density_only():
    assert "dn_potential_score" in area_columns("C")
    assert "dn_potential_score" in area_columns(THEMES)
    assert "dn_potential_score" not in area_columns("AB")


def test_the_shipped_profiles_load():
    assert load_profile("").id == load_profile("nplv-naoorlogs").id
    assert load_profile("nplv-basis").hash != load_profile("nplv-naoorlogs").hash
    with pytest.raises(ProfileError):
        load_profile("none")


def test_dates_are_iso_or_empty():
    assert check_date(" 2024-01-31 ") == "2024-01-31"
    assert check_date("") == ""
    with pytest.raises(InputError):
        check_date("2024-13-01")


@pytest.mark.parametrize(
    ("text", "code"),
    [("{", "mapping_not_json"), ("[]", "mapping_not_an_object"), ("3", "mapping_not_an_object")],
)
def test_a_mapping_file_that_is_no_object_is_refused(tmp_path, text, code):
    path = tmp_path / "mapping.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_mapping(path)
    assert caught.value.issue.code == code
    assert caught.value.issue.params["path"] == str(path)


def test_a_mapping_file_that_is_no_text_is_unreadable(tmp_path):
    path = tmp_path / "mapping.json"
    path.write_bytes(b"\xff\xfe\x00{")
    with pytest.raises(InputError) as caught:
        load_mapping(path)
    assert caught.value.issue.code == "mapping_unreadable"


def test_the_order_of_rows_and_index_does_not_matter(overtoom):
    shuffled = {
        **overtoom,
        "buildings": overtoom["buildings"].sample(frac=1, random_state=1),
        "tenure": overtoom["tenure"].sample(frac=1, random_state=2).reset_index(drop=True),
    }
    one, two = score_frames(**overtoom), score_frames(**shuffled)
    pd.testing.assert_frame_equal(pd.DataFrame(one[0]), pd.DataFrame(two[0]), check_exact=True)
    pd.testing.assert_frame_equal(one[1], two[1], check_exact=True)


def test_a_layer_that_feeds_several_tables_stands_once_in_the_provenance(overtoom):
    areas, _ = score_frames(**overtoom)
    found = areas.attrs["provenance"]
    assert [list(row) for row in found] == [list(PROVENANCE_COLUMNS)] * len(found)
    by_layer = {row["layer"]: row for row in found}
    assert len(by_layer) == len(found) == 3
    assert {"buildings", "units"} & set(by_layer["buildings"]["tables"].split(","))
    assert by_layer["tenure"]["rows_used"] == len(overtoom["tenure"])


def test_two_like_layers_of_one_table_stand_in_the_provenance_as_two():
    one = Provenance("wegdeel", "bgt.wegdeel", rows_in=3, rows_used=3)
    ground = TypedTable(GROUND, {name: [] for name in GROUND.columns}, [], (one, one))
    areas = TypedTable(AREAS, {name: [] for name in AREAS.columns}, [])
    play = TypedTable(PLAY, {name: [] for name in PLAY.columns}, [], (one,))
    rows = list(provenance_rows(Neighbourhood(areas, ground=ground, play=play)))
    assert [row["tables"] for row in rows] == ["ground,play", "ground"]
