"""Ids, parameters and columns are a public contract: names never change, new ones are added."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition

from herstruct_plugin.core.indicators.catalogue import catalogue

from .runs import ALGORITHMS, otterlo, overtoom, rows, run, with_target

pytestmark = pytest.mark.usefixtures("herstruct_provider")

# Columns by algorithm as they were published. Append what is new; never rename or remove.
CONTRACT = json.loads(Path(__file__).with_name("columns.json").read_text(encoding="utf-8"))
PARAMETERS = {
    "AREAS": "source",
    "AREA_ID": "field",
    "AREA_NAME": "field",
    "NEIGHBOURHOOD": "file",
    "BUILDINGS": "source",
    "UNITS": "source",
    "GROUND": "multilayer",
    "TREES": "multilayer",
    "FURNITURE": "multilayer",
    "PLAY": "multilayer",
    "DESTINATIONS": "multilayer",
    "STREETS": "source",
    "TENURE": "multilayer",
    "REFERENCE": "source",
    "MAPPING": "file",
    "PROFILE": "string",
    "REFERENCE_DATE": "string",
    "TARGET_CRS": "crs",
    "UNCERTAINTY": "boolean",
    "OUTPUT": "sink",
    "OUTPUT_TABLE": "sink",
    "OUTPUT_CHECK": "sink",
    "OUTPUT_PROVENANCE": "sink",
}
CHECK = [
    "area_id",
    "figure",
    "value",
    "unit",
    "reference",
    "reference_source",
    "reference_year",
    "difference",
    "flagged",
    "cause",
]
PROVENANCE = [
    "layer",
    "kind",
    "tables",
    "licence",
    "reference_date",
    "rows_in",
    "rows_used",
    "repaired",
    "dropped",
    "dropped_by_reason",
    "fields",
]
LONG = [
    "area_id",
    "indicator",
    "value",
    "unit",
    "score",
    "numerator",
    "denominator",
    "coverage",
    "reason",
    "source_date",
    "formula_version",
    "low",
    "high",
    "score_low",
    "score_high",
]


def algorithm(name):
    return QgsApplication.processingRegistry().algorithmById(f"herstruct:{name}")


@pytest.mark.parametrize("name", ALGORITHMS)
def test_the_parameters_are_those_of_the_contract(name):
    found = {one.name(): one.type() for one in algorithm(name).parameterDefinitions()}
    assert found == PARAMETERS


@pytest.mark.parametrize("name", ALGORITHMS)
def test_all_but_the_areas_and_the_output_may_be_left_out(name):
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    required = {one.name() for one in algorithm(name).parameterDefinitions() if not one.flags() & optional}
    assert required == {"AREAS", "PROFILE", "OUTPUT"}
    assert algorithm(name).parameterDefinition("PROFILE").defaultValue() == "nplv-naoorlogs"


@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_parameter_has_a_label_and_help(name):
    for one in algorithm(name).parameterDefinitions():
        assert one.description()
        assert one.help()
        assert one.help() in algorithm(name).shortHelpString()


@pytest.mark.parametrize("name", ALGORITHMS)
def test_it_runs_off_the_main_thread_and_has_a_name_group_and_tags(name):
    one = algorithm(name)
    assert not one.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
    assert one.displayName()
    assert one.groupId() == "scoring"
    assert len(one.tags()) > 3
    assert type(one.create()) is type(one)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_the_columns_are_those_of_the_contract_whatever_the_input(name):
    for parameters in ({"AREAS": otterlo()["AREAS"]}, overtoom()):
        results, _ = run(name, **parameters)
        found = results["OUTPUT"].fields().names()
        assert [column for column in found if column in CONTRACT[name]] == CONTRACT[name]
        assert set(CONTRACT[name]) <= set(found)
        assert results["OUTPUT_TABLE"].fields().names() == LONG


@pytest.mark.parametrize(
    ("name", "themes"),
    [("publicspace", "A"), ("tenuremix", "B"), ("densification", "C"), ("scoreneighbourhoods", "ABC")],
)
def test_every_indicator_of_the_catalogue_has_its_two_columns(name, themes):
    results, _ = run(name, **overtoom())
    found = results["OUTPUT"].fields().names()
    ids = [entry.id for entry in catalogue().values() if entry.theme in themes]
    assert {column for one in ids for column in (one, f"{one}_cov")} <= set(found)
    long = rows(results["OUTPUT_TABLE"])
    assert [row["indicator"] for row in long] == ids


def test_what_is_not_available_is_null_with_a_public_reason():
    results, _ = run("scoreneighbourhoods", **overtoom())
    reasons = {
        "layer_missing",
        "secret",
        "not_yet_published",
        "discontinued",
        "too_few_objects",
        "source_too_coarse",
        "denominator_zero",
        "coverage_too_low",
        "incomplete_layer",
        "parameter_missing",
        "not_computable",
    }
    wide = rows(results["OUTPUT"])[0]
    for row in rows(results["OUTPUT_TABLE"]):
        assert wide[row["indicator"]] == row["value"]
        assert wide[f"{row['indicator']}_cov"] == row["coverage"]
        assert (row["value"] is None) == (row["reason"] in reasons)


def test_the_profile_hash_and_the_validity_are_columns():
    results, told = run("scoreneighbourhoods", **overtoom())
    [row] = rows(results["OUTPUT"])
    assert len(row["profile_hash"]) == 64
    assert row["profile_hash"] in told.all
    assert row["validity"] in ("ok", "outside_profile_range", "unknown")
    assert (row["area_id"], row["name"]) == ("BU03638600", "Overtoomse Veld Noord")


def test_the_figures_of_klopt_dit_come_first_and_as_a_table():
    results, told = run("scoreneighbourhoods", **overtoom(), OUTPUT_CHECK="memory:")
    assert results["OUTPUT_CHECK"].fields().names() == CHECK
    figures = {row["figure"]: row for row in rows(results["OUTPUT_CHECK"])}
    dwellings = figures["dwellings"]
    assert (dwellings["reference"], dwellings["reference_year"]) == (2237, "2017")
    assert dwellings["flagged"]
    assert dwellings["cause"] == "counted_per_pand"
    assert not figures["corporation_share"]["flagged"]
    assert figures["public_green"]["value"] is None  # no ground layer: missing, not zero
    assert told.infos[0].startswith("BU03638600, Dwellings: ")
    assert "2,237" in told.infos[0]
    assert "verblijfsobjecten" in told.infos[0]


def test_the_sources_come_as_a_table_with_what_was_done_with_each():
    results, _ = run("scoreneighbourhoods", **overtoom(), OUTPUT_PROVENANCE="memory:")
    assert results["OUTPUT_PROVENANCE"].fields().names() == PROVENANCE
    found = {row["kind"]: row for row in rows(results["OUTPUT_PROVENANCE"])}
    panden = found["bag.pand"]
    assert (panden["rows_in"], panden["rows_used"], panden["repaired"]) == (464, 464, 0)
    assert "buildings" in panden["tables"].split(",")
    assert panden["licence"]
    assert json.loads(panden["fields"])["building_id"] == "identificatie"
    assert json.loads(panden["dropped_by_reason"]) == {}
    assert len(found) == len(rows(results["OUTPUT_PROVENANCE"])) == 3


def test_all_outputs_fit_in_one_geopackage(tmp_path):
    path = tmp_path / "all.gpkg"
    places = {
        name: f"ogr:dbname='{path}' table=\"{name.lower()}\" (geom)"
        for name in ("OUTPUT", "OUTPUT_TABLE", "OUTPUT_CHECK", "OUTPUT_PROVENANCE")
    }
    run("scoreneighbourhoods", **overtoom(), **places)
    counts = {name: len(rows(f"{path}|layername={name.lower()}")) for name in places}
    assert counts == {
        "OUTPUT": 1,
        "OUTPUT_TABLE": len(catalogue()),
        "OUTPUT_CHECK": 5,
        "OUTPUT_PROVENANCE": 3,
    }


def test_without_being_asked_there_are_no_bands_and_with_it_they_stand_in_their_columns(tmp_path):
    given = {**overtoom(), "PROFILE": with_target(tmp_path)}
    plain, _ = run("scoreneighbourhoods", **given)
    asked, _ = run("scoreneighbourhoods", **given, UNCERTAINTY=True)
    [without], [wide] = rows(plain["OUTPUT"]), rows(asked["OUTPUT"])
    ends = ("_p5", "_p95")
    assert all(value is None for name, value in without.items() if name.endswith(ends))
    assert {name: value for name, value in wide.items() if not name.endswith(ends)} == {
        name: value for name, value in without.items() if not name.endswith(ends)
    }
    assert 0 <= wide["tm_score_p5"] < wide["tm_score_partial"] < wide["tm_score_p95"] <= 100
    long = {row["indicator"]: row for row in rows(asked["OUTPUT_TABLE"])}
    corporation = long["tm_share_corp"]  # one figure of the buurt: half a point either way
    assert corporation["low"] < corporation["value"] < corporation["high"]
    assert corporation["high"] - corporation["low"] < 0.01
    assert (corporation["score_low"], corporation["score_high"]) == (None, None)  # context
    fit = long["tm_target_fit"]
    assert fit["score_low"] < fit["score"] < fit["score_high"]
    assert (long["dn_gsi"]["value"] > 0, long["dn_gsi"]["low"]) == (True, None)  # nothing varied acts on it
