"""The plugin as users get it: in a profile, started by QGIS itself."""

import json
import subprocess
import sys
import textwrap

import pytest

from .conftest import ROOT


@pytest.fixture
def installed(bare_qgis, built_zip):
    """A QGIS with HerStruct installed from the zip and switched on."""
    bare_qgis.install(built_zip)
    enabled = bare_qgis.process("plugins", "enable", "herstruct_plugin")
    assert enabled.returncode == 0, enabled.stderr
    return bare_qgis


@pytest.fixture
def one_area(tmp_path):
    """A GeoPackage with one square study area."""
    geopandas = pytest.importorskip("geopandas")
    from shapely import box

    path = tmp_path / "areas.gpkg"
    outline = box(155000, 463000, 155200, 463200)
    frame = geopandas.GeoDataFrame(
        {"buurtcode": ["BU00000001"], "buurtnaam": ["Test"]}, geometry=[outline], crs=28992
    )
    frame.to_file(path, layer="areas", driver="GPKG", VERSION="1.3")
    return path


def _listed(qgis):
    listed = qgis.process("--json", "list")
    assert listed.returncode == 0, listed.stderr
    return json.loads(listed.stdout)["providers"].get("herstruct", {}).get("algorithms", {})


def test_the_zip_brings_the_scoring_algorithms_into_qgis(installed):
    assert "herstruct:scoreneighbourhoods" in _listed(installed)


def test_an_algorithm_of_the_zip_writes_one_row_per_area(installed, one_area, tmp_path):
    import pyogrio

    output = tmp_path / "scored.gpkg"
    parameters = [f"AREAS={one_area}|layername=areas", f"OUTPUT={output}"]
    run = installed.process("--json", "run", "herstruct:densification", "--", *parameters)
    assert run.returncode == 0, run.stderr
    assert pyogrio.read_info(output)["features"] == 1


@pytest.mark.parametrize("copy", [False, True], ids=["linked", "copied"])
def test_make_link_gives_the_same_plugin(bare_qgis, copy):
    script = [sys.executable, str(ROOT / ".ci" / "link.py"), "--profiles-path", str(bare_qgis.profiles)]
    subprocess.run([*script, *(["--copy"] if copy else [])], check=True, capture_output=True)

    assert bare_qgis.process("plugins", "enable", "herstruct_plugin").returncode == 0
    listed = bare_qgis.process("list").stdout
    assert "HerStruct" in listed


def test_make_link_leaves_a_foreign_folder_alone(bare_qgis):
    foreign = bare_qgis.plugins / "herstruct_plugin" / "notes.txt"
    foreign.parent.mkdir(parents=True)
    foreign.write_text("mine")

    script = [sys.executable, str(ROOT / ".ci" / "link.py"), "--profiles-path", str(bare_qgis.profiles)]
    refused = subprocess.run(script, capture_output=True, text=True)

    assert refused.returncode != 0
    assert "move it away" in refused.stderr
    assert foreign.read_text() == "mine"


SHAPELY_STUBS = {
    "missing": "raise ModuleNotFoundError(\"No module named 'shapely'\", name='shapely')",
    "too old": "__version__ = '1.8.5'",
    # Any other error than this kind would stop QGIS 3.40 itself, which imports shapely too.
    "broken": "raise ModuleNotFoundError(\"No module named 'numpy.old'\", name='numpy.old')",
}


@pytest.mark.parametrize("stub", SHAPELY_STUBS.values(), ids=SHAPELY_STUBS)
def test_without_a_fit_shapely_the_plugin_loads_and_says_what_to_install(installed, tmp_path, stub):
    folder = tmp_path / "shadow"
    (folder / "shapely").mkdir(parents=True)
    (folder / "shapely" / "__init__.py").write_text(textwrap.dedent(stub))
    installed.first_on_path = folder

    listed = installed.process("list")

    said = listed.stdout + listed.stderr
    assert listed.returncode == 0
    assert "native:buffer" in listed.stdout
    assert "herstruct:" not in listed.stdout
    assert "Traceback" not in said
    assert said.count("HerStruct needs") == 1
    assert "shapely" in said
    assert "herstruct-env" in said or "apt install python3-shapely" in said


def test_the_zip_speaks_dutch_in_a_dutch_qgis(installed, tmp_path):
    settings = installed.profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.write_text(settings.read_text() + "\n[locale]\noverrideFlag=true\nuserLocale=nl_NL\n")
    folder = tmp_path / "shadow"
    (folder / "shapely").mkdir(parents=True)
    (folder / "shapely" / "__init__.py").write_text(SHAPELY_STUBS["too old"])
    installed.first_on_path = folder

    assert "HerStruct heeft een nieuwere versie van shapely 2 nodig" in installed.process("list").stderr
