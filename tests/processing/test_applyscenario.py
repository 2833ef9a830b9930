"""A neighbourhood in which a scenario was carried out: a file that scores as the comparison said it would."""

from __future__ import annotations

import json
from random import Random

import pytest
from qgis.core import (
    QgsApplication,
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
)

from herstruct_plugin.adapters.neighbourhoods.reader import read_neighbourhood
from herstruct_plugin.adapters.neighbourhoods.writer import write_neighbourhood
from herstruct_plugin.adapters.study.exchange import export_measures
from herstruct_plugin.core.study.rows import from_measure
from tests.adapters.layers import memory_layer
from tests.adapters.neighbourhoods.files import around
from tests.core.carried_out.test_carried_out import BY_POLYGON, SURE_OF_PLACE, one_area
from tests.core.random_neighbourhood import random_measure
from tests.demo.plan import SCENARIO

from .plans import make_files
from .runs import Told, rows, run
from .test_identity import command_line  # noqa: F401 - a fixture

pytestmark = pytest.mark.usefixtures("herstruct_provider")
PARAMETERS = {
    "STUDY_FILE": "file",
    "NEIGHBOURHOOD": "file",
    "INTERVENTIONS": "multilayer",
    "SCENARIO": "string",
    "PROFILE": "string",
    "OUTPUT": "fileDestination",
}


@pytest.fixture(scope="module")
def files(herstruct_provider, tmp_path_factory):
    return make_files(tmp_path_factory.mktemp("plan"))


@pytest.fixture(scope="module")
def after(files):
    """The changed neighbourhood, and what the run told."""
    path = files.study.parent / "na.gpkg"
    results, told = applied(STUDY_FILE=str(files.study), SCENARIO=SCENARIO, OUTPUT=str(path))
    return path, results, told


def applied(feedback=None, **parameters):
    return run("applyscenario", feedback, OUTPUT_TABLE=None, **parameters)


def scored(neighbourhood, areas):
    results, told = run("scoreneighbourhoods", AREAS=areas, NEIGHBOURHOOD=str(neighbourhood))
    [wide] = rows(results["OUTPUT"])
    return wide, {row["indicator"]: row for row in rows(results["OUTPUT_TABLE"])}, told


def close(found, expected):
    """Whether two figures are the same but for rounding; nothing is only the same as nothing."""
    if found is None or expected is None:
        return found is expected
    return found == pytest.approx(expected, rel=1e-6, abs=1e-6)


def refusal(**parameters):
    algorithm = QgsApplication.processingRegistry().algorithmById("herstruct:applyscenario").create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    good, text = algorithm.checkParameterValues(parameters, context)
    assert not good
    return text


def test_ids_parameters_and_their_kinds_are_those_of_the_contract():
    one = QgsApplication.processingRegistry().algorithmById("herstruct:applyscenario")
    assert {it.name(): it.type() for it in one.parameterDefinitions()} == PARAMETERS
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    required = {it.name() for it in one.parameterDefinitions() if not it.flags() & optional}
    assert required == {"OUTPUT"}
    assert all(it.help() and it.help() in one.shortHelpString() for it in one.parameterDefinitions())
    assert {it.name() for it in one.outputDefinitions()} == {"OUTPUT", "CONTENT_HASH", "MEASURES"}


def test_scoring_the_file_gives_the_figures_of_the_comparison(files, after):
    results, _ = run("comparescenarios", OUTPUT=None, STUDY_FILE=str(files.study))
    expected = {row["indicator"]: row for row in rows(results["OUTPUT_TABLE"])}
    wide, long, _ = scored(after[0], files.areas)
    counted = 0
    for name, row in expected.items():
        if row["kind"] == "theme":
            assert close(wide[name], row["value"])
        elif row["kind"] == "indicator":
            found = long[name]
            assert close(found["value"], row["value"]), name
            assert close(found["score"], row["score"]), name
            counted += row["value"] is not None and row["delta"] != 0
    assert counted > 15


def test_the_file_says_which_scenario_was_carried_out_and_keeps_areas_and_hash(files, after):
    path, results, told = after
    made, before = read_neighbourhood(path), read_neighbourhood(files.neighbourhood)
    assert results["CONTENT_HASH"] == made.content_hash != before.content_hash
    assert made.neighbourhood.areas.ids.tolist() == before.neighbourhood.areas.ids.tolist()
    count = int(results["MEASURES"])
    said = {(one.layer, one.kind, one.rows_in, one.rows_used) for one in made.neighbourhood.units.provenance}
    assert (SCENARIO, "scenario", 10, count) in said
    assert not [one for one in made.neighbourhood.streets.provenance if one.kind == "scenario"] or count
    sentence = f"{count} of the 10 measures of scenario “{SCENARIO}” are carried out"
    assert sentence in told.all
    assert sentence in scored(path, files.areas)[2].all


def test_a_changed_neighbourhood_can_be_planned_on(files, after, tmp_path):
    layer = memory_layer(
        "Polygon", [(None, ["I22", json.dumps({"domein": "beheer"})])], "type:string attributes:string"
    )
    results, _ = run("comparescenarios", OUTPUT=None, NEIGHBOURHOOD=str(after[0]), INTERVENTIONS=[layer])
    now = {
        row["indicator"]: row["baseline"]
        for row in rows(results["OUTPUT_TABLE"])
        if row["kind"] == "indicator"
    }
    long = scored(after[0], files.areas)[1]
    assert now == {name: long[name]["value"] for name in now}


def test_the_same_run_gives_the_same_file_from_layers_and_on_the_command_line(files, after, command_line):  # noqa: F811
    parameters = {
        "NEIGHBOURHOOD": str(files.neighbourhood),
        "INTERVENTIONS": [f"{files.measures}|layername=ledger_{one}" for one in ("polygon", "line", "point")],
    }
    results, _ = applied(**parameters, OUTPUT=str(files.study.parent / "na2.gpkg"))
    assert results["CONTENT_HASH"] == after[1]["CONTENT_HASH"]
    ran = command_line("applyscenario", {**parameters, "OUTPUT": str(files.study.parent / "na3.gpkg")})
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["results"]["CONTENT_HASH"] == after[1]["CONTENT_HASH"]


@pytest.mark.parametrize("seed", [1, 7, 23])
def test_a_random_neighbourhood_gives_the_figures_too(tmp_path, seed):
    rng, before = Random(seed), one_area(seed)
    write_neighbourhood(tmp_path / "wijk.gpkg", before, around(before), 1000.0)
    ledger = [random_measure(rng, before, f"m{one}", SURE_OF_PLACE) for one in range(12)]
    export_measures([from_measure(one) for one in ledger], "EPSG:28992", tmp_path / "plan.gpkg")
    given = {"NEIGHBOURHOOD": str(tmp_path / "wijk.gpkg"), "INTERVENTIONS": [str(tmp_path / "plan.gpkg")]}
    results, _ = run("comparescenarios", OUTPUT=None, **given)
    expected = {row["indicator"]: row for row in rows(results["OUTPUT_TABLE"]) if row["kind"] == "indicator"}
    results, _ = applied(**given, OUTPUT=str(tmp_path / "na.gpkg"))
    nothing = memory_layer(
        "Polygon", [(None, ["I22", '{"domein": "beheer"}'])], "type:string attributes:string"
    )
    results, _ = run(
        "comparescenarios", OUTPUT=None, NEIGHBOURHOOD=results["OUTPUT"], INTERVENTIONS=[nothing]
    )
    found = {row["indicator"]: row["baseline"] for row in rows(results["OUTPUT_TABLE"])}
    for name, row in expected.items():
        if name not in BY_POLYGON:
            assert close(found[name], row["value"]), name


def test_a_saved_model_carries_out_and_scores(files, after, tmp_path):
    made = QgsProcessingModelAlgorithm("after", "tests")
    source = QgsProcessingModelChildParameterSource
    made.addModelParameter(QgsProcessingParameterFile("study"), QgsProcessingModelParameter("study"))
    carry = QgsProcessingModelChildAlgorithm("herstruct:applyscenario")
    carry.setChildId("carry")
    carry.addParameterSources("STUDY_FILE", [source.fromModelParameter("study")])
    score = QgsProcessingModelChildAlgorithm("herstruct:scoreneighbourhoods")
    score.setChildId("score")
    score.addParameterSources("AREAS", [source.fromStaticValue(files.areas)])
    score.addParameterSources("NEIGHBOURHOOD", [source.fromChildOutput("carry", "OUTPUT")])
    output = QgsProcessingModelOutput("areas", "areas")
    output.setChildId("score")
    output.setChildOutputName("OUTPUT")
    score.setModelOutputs({"areas": output})
    made.addChildAlgorithm(carry)
    made.addChildAlgorithm(score)
    context, told = QgsProcessingContext(), Told()
    context.setProject(QgsProject.instance())
    path = str(tmp_path / "after.model3")
    assert made.toFile(path)
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(path)
    again.initAlgorithm()
    result = str(tmp_path / "areas.gpkg")
    _, good = again.run({"study": str(files.study), "score:areas": result}, context, told)
    assert good, told.all
    [row], expected = rows(result), scored(after[0], files.areas)[0]
    assert row == expected


def test_a_plan_that_cannot_be_carried_out_at_all_writes_nothing_and_says_why(files, tmp_path):
    row = ("POLYGON((10 10, 20 10, 20 20, 10 10))", ["I09", "Elders"])
    layer = memory_layer("Polygon", [row], "type:string name:string")
    target, told = tmp_path / "na.gpkg", Told()
    with pytest.raises(QgsProcessingException, match="None of the 1 measures of scenario “scenario”"):
        applied(told, NEIGHBOURHOOD=str(files.neighbourhood), INTERVENTIONS=[layer], OUTPUT=str(target))
    assert any("Elders" in line for line in told.errors)
    assert not target.exists()


def test_bad_input_is_one_sentence(files, tmp_path):
    place = {"NEIGHBOURHOOD": str(files.neighbourhood), "OUTPUT": str(tmp_path / "na.gpkg")}
    rows_ = [(None, ["I22", name, '{"domein": "beheer"}']) for name in ("A", "B")]
    two = memory_layer("Polygon", rows_, "type:string scenario:string attributes:string")
    said = refusal(**place, INTERVENTIONS=[two])
    assert said == "There are several scenarios: “A”, “B”. Name the one to carry out in SCENARIO."
    said = refusal(**place, INTERVENTIONS=[two], SCENARIO="A, B")
    assert said.startswith("One scenario at a time can be carried out")
    said = refusal(**place, INTERVENTIONS=[two], SCENARIO="C")
    assert said.startswith("There is no scenario “C” in layer. Choose from: “A”, “B”.")
    said = refusal(STUDY_FILE=str(files.study), OUTPUT=str(tmp_path / "na.shp"))
    assert "does not end in .gpkg" in said
    said = refusal(STUDY_FILE=str(files.study), OUTPUT=str(files.neighbourhood))
    assert "NEIGHBOURHOOD" in said
