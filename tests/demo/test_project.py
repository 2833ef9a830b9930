"""The QGIS project of the example: whole, in groups, by relative paths, and opened without a complaint."""

import re
import shutil
import zipfile

import pytest
from qgis.core import QgsApplication, QgsProject

from .cases import EXAMPLE
from .project import layers_of
from .run import Place


@pytest.fixture(scope="module")
def project_file(qgis_app, tmp_path_factory):
    """A project beside results as a run writes them, moved elsewhere after it was written."""
    from .demo import main

    folder = tmp_path_factory.mktemp("project")
    (place,) = main(folder, lambda _: None, (EXAMPLE,))
    moved = folder / "moved"
    shutil.move(place.folder, moved)
    return Place(EXAMPLE, moved).project


@pytest.fixture
def opened(project_file):
    """The project and what QGIS had to say of it."""
    said = []

    def hear(text, tag, _):
        said.append((tag, text))

    log = QgsApplication.messageLog()
    log.messageReceived.connect(hear)
    project = QgsProject()
    read = project.read(str(project_file))
    log.messageReceived.disconnect(hear)
    assert read
    yield project, said
    project.clear()  # before QGIS itself goes


def test_a_project_that_was_moved_opens_without_a_message(opened):
    project, said = opened
    assert project.error() == ""
    assert [layer.name() for layer in project.mapLayers().values() if not layer.isValid()] == []
    assert [text for tag, text in said if tag != "Python warning"] == []


def test_its_layers_are_in_six_groups_with_dutch_names(opened):
    root = opened[0].layerTreeRoot()
    names = [group.name() for group in root.findGroups()]
    assert names == ["plan (maatregelen)", "resultaat", "openbare ruimte", "bebouwing", "wonen", "bronlagen"]
    assert "Score mengen" in layers_of(root, "resultaat")
    assert "Wegdelen" in layers_of(root, "openbare ruimte")
    assert "Panden naar bouwperiode" in layers_of(root, "bebouwing")
    assert "Woningen naar eigendom" in layers_of(root, "wonen")
    assert "CBS-vierkanten 100 m" in layers_of(root, "bronlagen")


def test_its_paths_are_relative(project_file):
    with zipfile.ZipFile(project_file) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".qgs")]
        text = archive.read(name).decode("utf-8")
    sources = [source for source in re.findall("<datasource>([^<]*)</datasource>", text) if source]
    assert len(sources) > 30
    assert all(source.startswith("./") for source in sources)
    assert str(project_file.parent.parent) not in text


def test_dwellings_have_the_owner_of_the_register(opened):
    (units,) = opened[0].mapLayersByName("Woningen naar eigendom")
    found = {feature["eigendom_eigenaar"] for feature in units.getFeatures()}
    assert {"koop", "corporatie", "overig"} <= found
