"""Comparing scenarios: the tables are a contract, and the figures those of a session however it is run."""

from __future__ import annotations

import importlib.util
import json
import os

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from herstruct_plugin.adapters.comparing import Asked, compare_plan
from herstruct_plugin.adapters.comparison_rows import delta_rows
from herstruct_plugin.adapters.neighbourhoods.reader import read_neighbourhood
from herstruct_plugin.adapters.plans import plan_of_study
from herstruct_plugin.adapters.study.read import read_study
from herstruct_plugin.core.comparison.deltas import compare
from herstruct_plugin.core.scenario.session import Session
from tests.adapters.layers import memory_layer
from tests.demo.plan import SCENARIO

from .plans import make_files
from .runs import Told, rows, run
from .test_identity import (
    ROOT,
    command_line,  # noqa: F401 - a fixture
)

pytestmark = pytest.mark.usefixtures("herstruct_provider")
CONTRACT = {
    "OUTPUT_TABLE": [
        *("area_id", "scenario", "indicator", "baseline", "value", "delta"),
        *("score_baseline", "score", "score_delta", "kind", "unit", "reason", "certainty"),
        *("limit", "breached", "parts", "flags", "formula_version"),
    ],
    "OUTPUT_ATTRIBUTION": [
        *("scenario", "intervention_id", "indicator", "share", "area_id", "standard_error"),
        *("score_share", "score_standard_error"),
    ],
    "OUTPUT_YEARS": ["scenario", "year", "area_id", "indicator", "value", "score"],
    "OUTPUT_TENSIONS": [
        *("scenario", "area_id", "intervention_id", "type", "name", "subject", "share", "computed", "mark"),
    ],
}
PARAMETERS = {
    "STUDY_FILE": "file",
    "NEIGHBOURHOOD": "file",
    "INTERVENTIONS": "multilayer",
    "AREAS": "source",
    "AREA_ID": "field",
    "AREA_NAME": "field",
    "SCENARIOS": "string",
    "PROFILE": "string",
    "UNCERTAINTY": "boolean",
    "PUBLIC": "boolean",
    "GROWTH_YEARS": "number",
    "OUTPUT_TABLE": "sink",
    "OUTPUT_ATTRIBUTION": "sink",
    "OUTPUT_YEARS": "sink",
    "OUTPUT_TENSIONS": "sink",
    "OUTPUT_STOCK": "sink",
}


@pytest.fixture(scope="module")
def files(herstruct_provider, tmp_path_factory):
    return make_files(tmp_path_factory.mktemp("plan"))


@pytest.fixture(scope="module")
def toolbox(files):
    """What the toolbox says of the study."""
    results, told = compared(STUDY_FILE=str(files.study))
    return rows(results["OUTPUT_TABLE"]), told


def compared(feedback=None, **parameters):
    return run("comparescenarios", feedback, OUTPUT=None, **parameters)


def refusal(**parameters):
    """Why the parameters are refused before a run, and that a run says the same."""
    algorithm = QgsApplication.processingRegistry().algorithmById("herstruct:comparescenarios").create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    good, text = algorithm.checkParameterValues({"OUTPUT_TABLE": "memory:", **parameters}, context)
    assert not good
    with pytest.raises(QgsProcessingException) as problem:
        compared(**parameters)
    assert text in str(problem.value)
    return text


def test_ids_parameters_and_their_kinds_are_those_of_the_contract():
    one = QgsApplication.processingRegistry().algorithmById("herstruct:comparescenarios")
    assert {it.name(): it.type() for it in one.parameterDefinitions()} == PARAMETERS
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    required = {it.name() for it in one.parameterDefinitions() if not it.flags() & optional}
    assert required == {"OUTPUT_TABLE"}
    assert all(it.help() and it.help() in one.shortHelpString() for it in one.parameterDefinitions())
    assert not one.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
    assert (one.groupId(), type(one.create())) == ("plans", type(one))


def test_columns_are_those_of_the_contract(files):
    results, _ = compared(STUDY_FILE=str(files.study), **dict.fromkeys(CONTRACT, "memory:"), GROWTH_YEARS=0)
    assert {name: results[name].fields().names() for name in CONTRACT} == CONTRACT
    years = rows(results["OUTPUT_YEARS"])
    assert {row["year"] for row in years} == set(range(2026, 2041))
    first = {row["indicator"]: row["value"] for row in years if row["year"] == 2026}
    table = {row["indicator"]: row for row in rows(results["OUTPUT_TABLE"])}
    last = {row["indicator"]: row["value"] for row in years if row["year"] == 2040}
    assert first["dn_fsi"] == table["dn_fsi"]["baseline"]
    assert last["dn_fsi"] == table["dn_fsi"]["value"]
    assert min(row["value"] for row in years if row["indicator"] == "dn_net_addition") == -24
    shares = rows(results["OUTPUT_ATTRIBUTION"])
    for name in ("dn_fsi", "tm_share_corp", "tm_score", "dn_net_addition"):
        mine = [row["share"] for row in shares if row["indicator"] == name]
        assert len(mine) == 10
        assert sum(mine) == pytest.approx(table[name]["delta"], rel=1e-9, abs=1e-9)
    assert {row["share"] for row in shares if row["intervention_id"] == "m10"} <= {0.0, None}
    told = {row["subject"] for row in rows(results["OUTPUT_TENSIONS"]) if row["intervention_id"] == "m10"}
    assert "economie en werk" in told


def test_guards_come_first_then_themes_then_every_indicator_once(toolbox):
    table, _ = toolbox
    kinds = [row["kind"] for row in table]
    assert kinds == sorted(kinds, key=["guard", "theme", "indicator"].index)
    ids = [row["indicator"] for row in table]
    assert len(ids) == len(set(ids))
    assert {"dn_net_addition", "tm_households_moved", "ps_score", "tm_score", "dn_score", "dn_gsi"} <= {*ids}
    for row in table:
        assert (row["delta"] is None) == (row["reason"] is not None) or row["kind"] == "guard", row
        if row["delta"] is not None and row["kind"] == "indicator":
            assert row["delta"] == row["value"] - row["baseline"]
        assert (row["formula_version"] is None) == (row["kind"] != "indicator")


def test_the_figures_are_those_of_a_session_bit_for_bit(files, toolbox):
    study = read_study(files.study)
    session = Session(read_neighbourhood(files.neighbourhood).neighbourhood, study.study.profile)
    [area] = compare(session, study.scenarios[SCENARIO])
    table = {row["indicator"]: row for row in toolbox[0]}
    for name, one in area.indicators.items():
        if name not in area.guards:
            row = table[name]
            assert (row["baseline"], row["value"], row["delta"]) == (one.baseline, one.value, one.delta)
            assert (row["score_baseline"], row["score"]) == (one.score_baseline, one.score)
    for name, guard in area.guards.items():
        assert (table[name]["value"], table[name]["breached"]) == (guard.value, guard.breached)


def test_a_notebook_gives_the_same_rows(files, toolbox):
    found = compare_plan(plan_of_study(files.study), asked=Asked())
    assert list(delta_rows(found)) == toolbox[0]


def test_layers_of_measures_give_the_same_as_the_study(files, toolbox):
    whole, _ = compared(NEIGHBOURHOOD=str(files.neighbourhood), INTERVENTIONS=[str(files.measures)])
    assert rows(whole["OUTPUT_TABLE"]) == toolbox[0]
    names = [f"{files.measures}|layername=ledger_{kind}" for kind in ("point", "line", "polygon")]
    apart, _ = compared(
        NEIGHBOURHOOD=str(files.neighbourhood),
        INTERVENTIONS=names,
        AREAS=files.areas,
        PROFILE="nplv-naoorlogs",
    )
    assert rows(apart["OUTPUT_TABLE"]) == toolbox[0]


def test_the_command_line_gives_the_same(files, toolbox, command_line, tmp_path):  # noqa: F811
    table, years = str(tmp_path / "deltas.gpkg"), str(tmp_path / "years.csv")
    ran = command_line(
        "comparescenarios",
        {
            "NEIGHBOURHOOD": str(files.neighbourhood),
            "INTERVENTIONS": [
                f"{files.measures}|layername=ledger_{one}" for one in ("polygon", "line", "point")
            ],
            "AREAS": files.areas,
            "OUTPUT_TABLE": table,
            "OUTPUT_YEARS": years,
        },
    )
    assert ran.returncode == 0, ran.stderr
    assert rows(table) == toolbox[0]
    assert os.path.getsize(years) > 1000


def test_a_saved_model_gives_the_same(files, toolbox, tmp_path):
    made = QgsProcessingModelAlgorithm("compare", "tests")
    source = QgsProcessingModelChildParameterSource
    made.addModelParameter(QgsProcessingParameterFile("study"), QgsProcessingModelParameter("study"))
    child = QgsProcessingModelChildAlgorithm("herstruct:comparescenarios")
    child.setChildId("compare")
    child.addParameterSources("STUDY_FILE", [source.fromModelParameter("study")])
    output = QgsProcessingModelOutput("table", "table")
    output.setChildId("compare")
    output.setChildOutputName("OUTPUT_TABLE")
    child.setModelOutputs({"table": output})
    made.addChildAlgorithm(child)
    path = str(tmp_path / "compare.model3")
    assert made.toFile(path)
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(path)
    again.initAlgorithm()
    context, told = QgsProcessingContext(), Told()
    context.setProject(QgsProject.instance())
    result = str(tmp_path / "table.gpkg")
    _, good = again.run({"study": str(files.study), "compare:table": result}, context, told)
    assert good, told.all
    assert rows(result) == toolbox[0]


def test_the_log_tells_guards_first_then_differences_then_what_is_wrong(toolbox):
    told = toolbox[1].infos
    assert told[0].startswith(f"Scenario “{SCENARIO}”: 10 measures")
    assert told[1].endswith("guards")
    assert told[2].strip().startswith("Net addition") or "dwellings" in told[2]
    where = [number for number, line in enumerate(told) if line.endswith("differences")]
    assert 2 < where[0] < next(n for n, line in enumerate(told) if line.startswith("Profile "))
    assert any("policy choice" in line for line in told)


def test_the_split_of_the_difference_on_mixing_is_told_with_the_shares(files):
    _, told = compared(STUDY_FILE=str(files.study), OUTPUT_TENSIONS="memory:")
    assert any("comes of fewer corporation dwellings" in line for line in told.infos)


def test_the_table_of_the_stock_sums_to_the_guards_and_a_public_one_tells_no_small_number(files, toolbox):
    guards = {row["indicator"]: row["value"] for row in toolbox[0]}
    results, _ = compared(STUDY_FILE=str(files.study), OUTPUT_STOCK="memory:")
    table = rows(results["OUTPUT_STOCK"])
    [total] = [row for row in table if row["total"]]
    assert total["saldo"] == pytest.approx(guards["tm_social_stock_delta"])
    results, _ = compared(STUDY_FILE=str(files.study), OUTPUT_STOCK="memory:", PUBLIC=True)
    public = rows(results["OUTPUT_STOCK"])
    assert len(public) == len(table)
    small = [row for row in public if not row["total"] and row["saldo"] and abs(row["saldo"]) < 10]
    assert not small


def test_certainties_come_only_when_asked(files, toolbox):
    assert {row["certainty"] for row in toolbox[0]} == {None}
    results, _ = compared(STUDY_FILE=str(files.study), UNCERTAINTY=True)
    found = {row["indicator"]: row["certainty"] for row in rows(results["OUTPUT_TABLE"])}
    assert 0 < found["tm_score"] <= 1


def test_cancelling_writes_nothing(files, tmp_path):
    class Impatient(Told):
        def isCanceled(self):
            return True

    target = tmp_path / "deltas.gpkg"
    compared(Impatient(), STUDY_FILE=str(files.study), OUTPUT_TABLE=str(target))
    assert not target.exists()


def test_bad_input_is_one_sentence_that_says_what_to_do(files, tmp_path):
    study, place = str(files.study), {"NEIGHBOURHOOD": str(files.neighbourhood)}
    assert refusal() == "There is nothing to compare: give STUDY_FILE, or NEIGHBOURHOOD with INTERVENTIONS."
    said = refusal(STUDY_FILE=study, SCENARIOS="Alles anders")
    assert said.startswith("There is no scenario “Alles anders” in ")
    assert f"Choose from: “{SCENARIO}”" in said
    said = refusal(STUDY_FILE=str(files.neighbourhood))
    assert "is not a study file" in said
    said = refusal(NEIGHBOURHOOD=study, INTERVENTIONS=[str(files.measures)])
    assert "is not a neighbourhood file" in said
    said = refusal(**place, INTERVENTIONS=[files.areas])
    assert "has no layer with a column “type”" in said
    empty = memory_layer("Polygon", [], "type:string")
    said = refusal(**place, INTERVENTIONS=[empty])
    assert said.startswith("There is not a single measure in layer.")
    said = refusal(STUDY_FILE=study, OUTPUT_TABLE=study)
    assert "OUTPUT_TABLE" in said


def test_a_measure_of_another_geometry_is_told_and_the_others_count(files):
    shape = "LINESTRING(145745 537005, 145795 537017)"
    row = (shape, ["I09", "Park als lijn", ""])
    good = (None, ["I22", "Programma", json.dumps({"domein": "sociaal"})])
    layer = memory_layer("LineString", [row, good], "type:string name:string attributes:string")
    results, told = compared(NEIGHBOURHOOD=str(files.neighbourhood), INTERVENTIONS=[layer])
    [said] = [line for line in told.errors if "Park als lijn" in line]
    assert "I09" in said
    table = rows(results["OUTPUT_TABLE"])
    assert {row["scenario"] for row in table} == {"scenario"}
    assert all(row["delta"] in (0, None) for row in table if row["kind"] == "indicator")


def test_a_study_with_layers_beside_it_says_that_those_are_not_read(files, toolbox):
    results, told = compared(STUDY_FILE=str(files.study), NEIGHBOURHOOD=str(files.neighbourhood))
    assert any("NEIGHBOURHOOD" in line and "not read" in line for line in told.warnings)
    assert rows(results["OUTPUT_TABLE"]) == toolbox[0]


def test_layers_are_read_with_their_pending_edits(files, toolbox):
    layer = QgsVectorLayer(f"{files.measures}|layername=ledger_polygon", "schetsen", "ogr")
    assert layer.startEditing()
    assert layer.deleteFeatures([one.id() for one in layer.getFeatures() if one["id"] == "m04"])
    results, _ = compared(NEIGHBOURHOOD=str(files.neighbourhood), INTERVENTIONS=[layer])
    layer.rollBack()
    found = {row["indicator"]: row["value"] for row in rows(results["OUTPUT_TABLE"])}
    before = {row["indicator"]: row["value"] for row in toolbox[0]}
    assert found["tm_social_stock_delta"] == before["tm_social_stock_delta"] + 12


@pytest.fixture
def dutch(tmp_path):
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.compile_to(tmp_path / "nl.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "nl.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_in_dutch_the_log_and_the_refusals_are_dutch(files, dutch):
    _, told = compared(STUDY_FILE=str(files.study), OUTPUT_TENSIONS="memory:")
    assert told.infos[0].startswith(f"Scenario “{SCENARIO}”: 10 maatregelen, waarvan")
    assert told.infos[1].endswith("randvoorwaarden")
    assert told.infos[2].strip().startswith("Saldo woningvoorraad: ")
    assert any("komt" in line and "door minder corporatiewoningen" in line for line in told.infos)
    assert any(line.strip() == "Werk- en leerbedrijf: niet doorgerekend" for line in told.infos)
    said = refusal(STUDY_FILE=str(files.study), SCENARIOS="Alles anders")
    assert said.startswith("Er is geen scenario “Alles anders” in ")
    algorithm = QgsApplication.processingRegistry().algorithmById("herstruct:comparescenarios").create()
    assert algorithm.displayName() == "Scenario’s vergelijken"
