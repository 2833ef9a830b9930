"""Toolbox, saved model, command line and notebook give the same numbers, bit for bit."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import geopandas
import pandas as pd
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer

from herstruct_plugin.adapters.notebook import score_frames

from .runs import BGT, OTTERLO, OVERTOOM, Told, otterlo, overtoom, rows, run, with_target

pytestmark = pytest.mark.usefixtures("herstruct_provider")
ROOT = Path(__file__).resolve().parent.parent.parent
QGIS_PROCESS = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.fixture(scope="module")
def toolbox(herstruct_provider):
    """What the toolbox says of Overtoomse Veld."""
    results, _ = run("scoreneighbourhoods", **overtoom())
    return rows(results["OUTPUT"]), rows(results["OUTPUT_TABLE"])


def test_a_second_run_gives_the_same(toolbox):
    results, _ = run("scoreneighbourhoods", **overtoom())
    assert (rows(results["OUTPUT"]), rows(results["OUTPUT_TABLE"])) == toolbox


@pytest.mark.parametrize("suffix", ["gpkg", "geojson"])
def test_files_hold_the_same_as_layers_in_memory(toolbox, tmp_path, suffix):
    results, _ = run("scoreneighbourhoods", **overtoom(), OUTPUT=str(tmp_path / f"areas.{suffix}"))
    [row], [expected] = rows(results["OUTPUT"]), toolbox[0]
    row.pop("geometry")
    if suffix == "geojson":  # 17 digits by default, but shortened numbers may differ in their last bit
        assert row == pytest.approx({key: value for key, value in expected.items() if key != "geometry"})
    else:
        assert row == {key: value for key, value in expected.items() if key != "geometry"}


def test_a_table_can_be_written_as_csv(toolbox, tmp_path):
    results, _ = run("scoreneighbourhoods", **overtoom(), OUTPUT_TABLE=str(tmp_path / "figures.csv"))
    found = pd.read_csv(results["OUTPUT_TABLE"])
    assert list(found["indicator"]) == [row["indicator"] for row in toolbox[1]]
    assert found["value"].dropna().tolist() == pytest.approx(
        [row["value"] for row in toolbox[1] if row["value"] is not None]
    )


def test_one_theme_alone_gives_the_same_figures_as_all_three(toolbox):
    [everything] = toolbox[0]
    for name in ("publicspace", "tenuremix", "densification"):
        [row] = rows(run(name, **overtoom())[0]["OUTPUT"])
        assert {key: everything[key] for key in row} == row


def scoring_model(algorithm, given):
    """A model that scores the areas it is given with the other layers of a place."""
    model = QgsProcessingModelAlgorithm("scoring", "tests")
    source = QgsProcessingModelChildParameterSource
    model.addModelParameter(
        QgsProcessingParameterFeatureSource("areas"), QgsProcessingModelParameter("areas")
    )
    child = QgsProcessingModelChildAlgorithm(algorithm)
    child.setChildId("score")
    child.addParameterSources("AREAS", [source.fromModelParameter("areas")])
    for name, value in given.items():
        if name != "AREAS":
            layers = value if isinstance(value, list) else [value]
            child.addParameterSources(name, [source.fromStaticValue(layer) for layer in layers])
    output = QgsProcessingModelOutput("result", "result")
    output.setChildId("score")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"result": output})
    model.addChildAlgorithm(child)
    return model


def test_a_saved_model_gives_the_same(toolbox, tmp_path):
    given = overtoom()
    path = str(tmp_path / "scoring.model3")
    assert scoring_model("herstruct:scoreneighbourhoods", given).toFile(path)
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(path)
    again.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    result = tmp_path / "model.gpkg"
    told = Told()
    _, ok = again.run({"areas": given["AREAS"], "score:result": str(result)}, context, told)
    assert ok, told.all
    assert rows(str(result)) == toolbox[0]


@pytest.fixture(scope="module")
def command_line(tmp_path_factory):
    """Runs an algorithm in qgis_process, with the plugin installed in a profile of its own."""
    if QGIS_PROCESS is None:
        pytest.skip("qgis_process is not installed")
    folder = tmp_path_factory.mktemp("qgis")
    plugin = folder / "plugins" / "herstruct_plugin"
    plugin.mkdir(parents=True)
    for entry in (ROOT / "herstruct_plugin").iterdir():
        if entry.name != "__pycache__":
            (plugin / entry.name).symlink_to(entry)
    for name in ("metadata.txt", "resources"):
        (plugin / name).symlink_to(ROOT / name)
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\nherstruct_plugin=true\n", encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(folder),
        "QGIS_PLUGINPATH": str(plugin.parent),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }

    def call(algorithm, parameters):
        given = [
            f"{name}={one}"
            for name, value in parameters.items()
            for one in (value if isinstance(value, list) else [value])
        ]
        name = algorithm if algorithm.endswith(".model3") else f"herstruct:{algorithm}"
        return subprocess.run(
            [QGIS_PROCESS, "--json", "run", name, "--", *given],
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            cwd=folder,
        )

    return call


def test_the_command_line_gives_the_same(toolbox, command_line, tmp_path):
    result = str(tmp_path / "areas.gpkg")
    ran = command_line("scoreneighbourhoods", {**overtoom(), "OUTPUT": result})
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)["results"]["OUTPUT"] == result
    assert rows(result) == toolbox[0]


def test_on_the_command_line_a_list_is_a_repeated_parameter(command_line, tmp_path):
    result, table = str(tmp_path / "areas.gpkg"), str(tmp_path / "figures.gpkg")
    ran = command_line("publicspace", {**otterlo(), "OUTPUT": result, "OUTPUT_TABLE": table})
    assert ran.returncode == 0, ran.stderr
    expected, _ = run("publicspace", **otterlo())
    assert rows(result) == rows(expected["OUTPUT"])
    assert rows(table) == rows(expected["OUTPUT_TABLE"])


def test_on_the_command_line_bad_input_is_an_exit_code_and_the_sentence(command_line, tmp_path):
    ran = command_line("publicspace", {**otterlo(), "PROFILE": "nplv", "OUTPUT": str(tmp_path / "x.gpkg")})
    assert ran.returncode != 0
    assert "There is no profile “nplv”. Choose one of nplv-basis, nplv-naoorlogs" in ran.stderr + ran.stdout


def test_a_background_task_gives_the_same(toolbox, tmp_path):
    context, told = QgsProcessingContext(), Told()
    context.setProject(QgsProject.instance())
    result = str(tmp_path / "areas.gpkg")
    algorithm = QgsApplication.processingRegistry().algorithmById("herstruct:scoreneighbourhoods").create()
    task = QgsProcessingAlgRunnerTask(algorithm, {**overtoom(), "OUTPUT": result}, context, told)
    finished = []
    task.executed.connect(lambda ok, results: finished.append((ok, results)))
    loop = QEventLoop()
    task.executed.connect(lambda *_: loop.quit())
    QTimer.singleShot(60_000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    assert finished == [(True, {"OUTPUT": result})], told.all
    assert rows(result) == toolbox[0]


def frame(path, layer=None):
    return geopandas.read_file(path, layer=layer, fid_as_index=True)


def same_as(frame_rows, expected):
    """Whether a frame holds exactly what the toolbox gave; NaN stands for NULL."""
    records = frame_rows.to_dict("records")
    assert len(records) == len(expected)
    for left, right in zip(records, expected, strict=True):
        assert list(left) == [key for key in right if key != "geometry"]
        for key, value in left.items():
            assert (None if pd.isna(value) else value) == right[key], key


def test_a_notebook_gives_the_same(toolbox):
    areas, long = score_frames(
        frame(OVERTOOM / "bag.gpkg", "buurt"),
        buildings=frame(OVERTOOM / "bag.gpkg", "panden"),
        tenure=frame(OVERTOOM / "tenure_2017.gpkg"),
    )
    same_as(areas.drop(columns="geometry"), toolbox[0])
    same_as(long, toolbox[1])


def test_a_notebook_gives_the_same_with_all_layers_of_the_bgt():
    bgt = OTTERLO / "bgt.gpkg"
    results, _ = run("publicspace", **otterlo())
    areas, long = score_frames(
        frame(OTTERLO / "areas.gpkg"),
        themes="A",
        ground={name: frame(bgt, name) for name in BGT},
        trees=frame(bgt, "vegetatieobject"),
        furniture={name: frame(bgt, name) for name in ("paal", "straatmeubilair")},
    )
    same_as(areas.drop(columns="geometry"), rows(results["OUTPUT"]))
    same_as(long, rows(results["OUTPUT_TABLE"]))


def test_each_area_alone_gives_the_same_as_both_together():
    both = {row["area_id"]: row for row in rows(run("publicspace", **otterlo())[0]["OUTPUT"])}
    assert len(both) == 2
    areas = frame(OTTERLO / "areas.gpkg")
    bgt = OTTERLO / "bgt.gpkg"
    for row in range(2):
        alone, _ = score_frames(
            areas.iloc[[row]],
            themes="A",
            ground={name: frame(bgt, name) for name in BGT},
            trees=frame(bgt, "vegetatieobject"),
            furniture={name: frame(bgt, name) for name in ("paal", "straatmeubilair")},
        )
        same_as(alone.drop(columns="geometry"), [both[alone["area_id"].iloc[0]]])


def test_bands_are_the_same_in_the_toolbox_on_the_command_line_and_in_a_notebook(command_line, tmp_path):
    profile = with_target(tmp_path)
    results, _ = run("scoreneighbourhoods", **overtoom(), PROFILE=profile, UNCERTAINTY=True)
    expected = rows(results["OUTPUT"]), rows(results["OUTPUT_TABLE"])
    assert expected[0][0]["tm_score_p5"] is not None
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "OUTPUT_TABLE")}
    ran = command_line(
        "scoreneighbourhoods", {**overtoom(), "PROFILE": profile, "UNCERTAINTY": "true", **files}
    )
    assert ran.returncode == 0, ran.stderr
    assert (rows(files["OUTPUT"]), rows(files["OUTPUT_TABLE"])) == expected
    areas, long = score_frames(
        frame(OVERTOOM / "bag.gpkg", "buurt"),
        buildings=frame(OVERTOOM / "bag.gpkg", "panden"),
        tenure=frame(OVERTOOM / "tenure_2017.gpkg"),
        profile=profile,
        uncertainty=True,
    )
    same_as(areas.drop(columns="geometry"), expected[0])
    same_as(long, expected[1])


def test_the_provider_is_registered_once():
    assert [one.id() for one in QgsApplication.processingRegistry().providers()].count("herstruct") == 1
