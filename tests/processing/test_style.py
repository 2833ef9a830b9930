"""Areas that are loaded get five neutral classes and a legend in words, in a model too."""

from __future__ import annotations

import gc
from itertools import pairwise

import pytest
from qgis.core import (
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from herstruct_plugin.processing.outputs import AreaStyle, load_style
from tests.adapters.layers import memory_layer

from .runs import Told, otterlo
from .test_identity import scoring_model

pytestmark = pytest.mark.usefixtures("herstruct_provider")

SCORES = (10, 40, 60, 75, 95, None)
WORDS = [
    "Far below guideline",
    "Below guideline",
    "Around guideline",
    "Above guideline",
    "At ambition level",
    "Outside the range of this profile",
    "Provisional: too little is known",
    "Not available",
]


def strip(validity="ok", partial=None):
    """Six squares in a row with rising scores, the last without."""
    rows = [
        (f"POLYGON(({n} 0,{n + 1} 0,{n + 1} 1,{n} 1,{n} 0))", [score, partial, validity])
        for n, score in enumerate(SCORES)
    ]
    return memory_layer("Polygon", rows, "ps_score:double ps_score_partial:double validity:string")


def colours(layer):
    """Colour in a corner of each square."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(600, 100))
    settings.setExtent(layer.extent())
    settings.setDestinationCrs(layer.crs())
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, False)
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, False)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return [QColor(image.pixel(100 * n + 50, 50)) for n in range(len(SCORES))]


def labels(layer):
    assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
    return [rule.label() for rule in layer.renderer().rootRule().children()]


@pytest.mark.parametrize("theme", ["A", "B", "C"])
def test_every_theme_has_a_style_whose_legend_is_words(theme):
    layer = strip()
    load_style(layer, theme)
    assert labels(layer) == WORDS


def test_the_classes_grow_darker_and_none_is_red():
    layer = strip()
    load_style(layer, "A")
    found = colours(layer)
    lightness = [colour.lightness() for colour in found[:5]]
    assert lightness == sorted(lightness, reverse=True)
    assert all(first - second > 20 for first, second in pairwise(lightness))
    assert all(colour.red() <= colour.blue() for colour in found[:5])
    assert found[5] == QColor("white")


def test_outside_the_range_of_the_profile_all_are_grey():
    layer = strip(validity="outside_profile_range")
    load_style(layer, "A")
    assert all(abs(colour.red() - colour.blue()) < 20 for colour in colours(layer)[:5])


def test_a_layer_with_three_themes_gets_a_style_for_each_and_keeps_its_history():
    layer = strip()
    AreaStyle(("A", "B", "C"), ["Profile x"]).postProcessLayer(layer, None, None)
    assert layer.styleManager().styles() == ["Density and fit", "Public space", "Tenure mix"]
    assert layer.styleManager().currentStyle() == "Public space"
    assert layer.metadata().history() == ["Profile x"]


def test_areas_that_a_model_loads_are_styled(tmp_path):
    model = scoring_model("herstruct:publicspace", otterlo())
    project, context = QgsProject(), QgsProcessingContext()
    context.setProject(project)
    destination = QgsProcessingOutputLayerDefinition(str(tmp_path / "areas.gpkg"), project)
    told = Told()
    _, ok = model.run({"areas": otterlo()["AREAS"], "score:result": destination}, context, told)
    assert ok, told.all
    del model
    gc.collect()  # the algorithms of the model are gone, the styles must not be
    [(place, details)] = context.layersToLoadOnCompletion().items()
    layer = QgsVectorLayer(place, "areas")
    details.postProcessor().postProcessLayer(layer, context, told)
    assert labels(layer) == WORDS
    assert layer.metadata().history()
