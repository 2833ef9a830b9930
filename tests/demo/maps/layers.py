"""Layers for the maps: the copied inputs with the plugin's own styles, in one project."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from herstruct_plugin.paths import resource

from ..run import Place
from .page import outline


class Layers:
    """Opens layers of a place and keeps them in a project as long as the maps are made."""

    def __init__(self, place: Place) -> None:
        self.place = place
        self.project = QgsProject()
        self.project.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))

    def open(self, source: str, style: str = "") -> QgsVectorLayer:
        """A layer of the inputs, with one of resources/styles.

        Raises:
            OSError: the layer or the style cannot be read.
        """
        layer = QgsVectorLayer(self.place.layer(source), source.split("=")[-1], "ogr")
        if not layer.isValid():
            raise OSError(f"{source} cannot be opened")
        if style:
            said, read = layer.loadNamedStyle(str(resource("styles", style)))
            if not read:
                raise OSError(f"{style}: {said}")
        self.project.addMapLayer(layer, False)
        return layer

    def ground(self) -> list[QgsVectorLayer]:
        """The BGT layers, buildings on top."""
        return [self.open(source, "bgt_ground.qml") for source in self.place.case.parameters["GROUND"]]

    def areas(self, area_id: str = "", **look) -> QgsVectorLayer:
        """The study areas as outlines; of one area only when its id is given."""
        (source,) = self.place.case.parameters["AREAS"]
        layer = self.open(source)
        if area_id:
            layer.setSubsetString(f"\"{id_field(layer)}\" = '{area_id}'")
        layer.setRenderer(QgsSingleSymbolRenderer(outline(**look)))
        return layer

    def veil(self, area_id: str) -> QgsVectorLayer:
        """White over everything outside an area, so that the eye stays inside."""
        area = next(self.areas(area_id).getFeatures()).geometry()
        around = area.boundingBox().buffered(5000)
        made = QgsVectorLayer("Polygon?crs=EPSG:28992", "veil", "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(around).difference(area))
        made.dataProvider().addFeature(feature)
        made.setRenderer(
            QgsSingleSymbolRenderer(
                QgsFillSymbol.createSimple({"color": "255,255,255,150", "outline_style": "no"})
            )
        )
        self.project.addMapLayer(made, False)
        return made

    def extent(self, area_id: str) -> QgsRectangle:
        """The box of one study area."""
        return next(self.areas(area_id).getFeatures()).geometry().boundingBox()


def id_field(layer: QgsVectorLayer) -> str:
    """The field of the demo's areas that holds their id."""
    return next(name for name in ("buurtcode", "area_id") if layer.fields().lookupField(name) >= 0)
