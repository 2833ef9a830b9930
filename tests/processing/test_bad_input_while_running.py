"""Layers that go away while they are read, and one algorithm for several rows of a batch."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

from tests.adapters.layers import open_layer

from .runs import OVERTOOM, Told, overtoom, rows, run
from .test_sources import SQUARE, areas

pytestmark = pytest.mark.usefixtures("herstruct_provider")


class Deleting(Told):
    """Removes layers from the project once the run is under way."""

    def __init__(self, layers):
        super().__init__()
        self.ids = [layer.id() for layer in layers]
        self.progressChanged.connect(self._delete)

    def _delete(self, progress):
        if progress > 1:
            QgsProject.instance().removeMapLayers(self.ids)
            self.ids = []


def test_layers_that_are_deleted_while_they_are_read_change_nothing(tmp_path):
    expected, _ = run("densification", AREAS=overtoom()["AREAS"], BUILDINGS=overtoom()["BUILDINGS"])
    given = [open_layer(OVERTOOM / "bag.gpkg", name) for name in ("buurt", "panden")]
    QgsProject.instance().addMapLayers(given)
    told = Deleting(given)
    output = str(tmp_path / "a.gpkg")
    found, _ = run("densification", told, AREAS=given[0], BUILDINGS=given[1], OUTPUT=output)
    assert told.ids == []
    [row], [other] = rows(found["OUTPUT"]), rows(expected["OUTPUT"])
    assert {**row, "geometry": None} == {**other, "geometry": None}


def test_one_algorithm_runs_row_after_row_of_a_batch_whatever_the_row_before_did():
    algorithm = QgsApplication.processingRegistry().algorithmById("herstruct:densification").create()
    found = []
    for layer in (areas(SQUARE), areas(), areas(SQUARE, SQUARE.replace("120", "130"))):
        context, told = QgsProcessingContext(), Told()
        context.setProject(QgsProject.instance())
        results, worked = algorithm.run({"AREAS": layer, "OUTPUT": "memory:"}, context, told)
        found.append(len(rows(context.takeResultLayer(results["OUTPUT"]))) if worked else told.errors[-1])
    assert found[0] == 1
    assert found[1].startswith("Layer “areas” has no polygon")
    assert found[2] == 2
