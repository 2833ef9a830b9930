"""A saved model that prepares a neighbourhood and scores it gives what the algorithms give by themselves."""

from __future__ import annotations

import json

import processing
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
)

from .runs import Told, otterlo, rows, run
from .test_identity import command_line  # noqa: F401 - a fixture

pytestmark = pytest.mark.usefixtures("herstruct_provider")
OUTPUTS = ("OUTPUT", "OUTPUT_TABLE")


def given_to(child, **sources):
    for name, source in sources.items():
        child.addParameterSources(name, source if isinstance(source, list) else [source])


@pytest.fixture(scope="module")
def model(herstruct_provider, tmp_path_factory):
    """The file of the model."""
    made = QgsProcessingModelAlgorithm("prepare and score", "tests")
    source = QgsProcessingModelChildParameterSource
    for name in ("areas", "ground"):
        made.addModelParameter(QgsProcessingParameterFeatureSource(name), QgsProcessingModelParameter(name))
    prepare = QgsProcessingModelChildAlgorithm("herstruct:preparemodel")
    prepare.setChildId("prepare")
    layers = [source.fromStaticValue(one) for one in otterlo()["GROUND"][1:]]
    given_to(
        prepare,
        AREAS=source.fromModelParameter("areas"),
        GROUND=[source.fromModelParameter("ground"), *layers],
        TREES=source.fromStaticValue(otterlo()["TREES"][0]),
    )
    score = QgsProcessingModelChildAlgorithm("herstruct:scoreneighbourhoods")
    score.setChildId("score")
    given_to(
        score,
        AREAS=source.fromModelParameter("areas"),
        NEIGHBOURHOOD=source.fromChildOutput("prepare", "OUTPUT"),
    )
    outputs = {}
    for name in OUTPUTS:
        output = QgsProcessingModelOutput(name, name)
        output.setChildId("score")
        output.setChildOutputName(name)
        outputs[name] = output
    score.setModelOutputs(outputs)
    made.addChildAlgorithm(prepare)
    made.addChildAlgorithm(score)
    path = str(tmp_path_factory.mktemp("model") / "prepare_and_score.model3")
    assert made.toFile(path)
    return path


@pytest.fixture(scope="module")
def expected(herstruct_provider):
    given = otterlo()
    results, _ = run(
        "scoreneighbourhoods", AREAS=given["AREAS"], GROUND=given["GROUND"], TREES=given["TREES"]
    )
    return [rows(results[name]) for name in OUTPUTS]


def outputs_of(model):
    """What this release of QGIS calls each output of the model (``score:OUTPUT``, later ``output``)."""
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(model)
    read.initAlgorithm()
    names = [one.name() for one in read.destinationParameterDefinitions()]
    return {name.rsplit(":", 1)[-1].upper(): name for name in names}


def parameters(model, folder):
    given = {"areas": otterlo()["AREAS"], "ground": otterlo()["GROUND"][0]}
    return given | {outputs_of(model)[name]: str(folder / f"{name}.gpkg") for name in OUTPUTS}


def test_processing_run_of_the_saved_model(model, expected, tmp_path):
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(model)
    again.initAlgorithm()
    told, context = Told(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results = processing.run(again, parameters(model, tmp_path), feedback=told, context=context)
    named = outputs_of(model)
    assert [rows(results[named[name]]) for name in OUTPUTS] == expected, told.all


def test_the_command_line_of_the_saved_model(model, expected, command_line, tmp_path):  # noqa: F811
    ran = command_line(model, parameters(model, tmp_path))
    assert ran.returncode == 0, ran.stderr
    results, named = json.loads(ran.stdout)["results"], outputs_of(model)
    assert [rows(results[named[name]]) for name in OUTPUTS] == expected


def test_the_command_line_prepares_and_scores_in_two_steps(expected, command_line, tmp_path):  # noqa: F811
    given = otterlo()
    file, table = str(tmp_path / "wijk.gpkg"), str(tmp_path / "table.gpkg")
    layers = {name: given[name] for name in ("AREAS", "GROUND", "TREES")}
    ran = command_line("preparemodel", {**layers, "OUTPUT": file})
    assert ran.returncode == 0, ran.stderr
    assert len(json.loads(ran.stdout)["results"]["CONTENT_HASH"]) == 64
    outputs = {"OUTPUT": str(tmp_path / "areas.gpkg"), "OUTPUT_TABLE": table}
    ran = command_line("scoreneighbourhoods", {"AREAS": given["AREAS"], "NEIGHBOURHOOD": file, **outputs})
    assert ran.returncode == 0, ran.stderr
    assert [rows(outputs["OUTPUT"]), rows(table)] == expected
