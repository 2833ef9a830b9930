"""Files of the BGT download service (GML): the right geometry of each object, and files without any feature.

A pand has several geometries: its outline on the ground and, where it has house numbers, the point of each.
GDAL takes the last, and then does not know the coordinate system either. Terrain and roads may have a line on
top of a slope besides, at which GDAL stops reading for good without an error, unless it left a note (.gfs)
beside the file when it was opened before. A template tells it which geometry to take, and to read BAG ids as
text, since as numbers they lose their leading zeros.
"""

from __future__ import annotations

from qgis.core import QgsVectorLayer, QgsWkbTypes

from ..paths import resource
from .whole_files import ends_of, gdal_path, gml_is_closed

PAND = "identificatieBAGPND"
# A field that only this feature type has, and its template.
_TEMPLATES = {
    PAND: "bgt_pand.gfs",
    "begroeidTerreindeelOpTalud": "bgt_begroeidterreindeel.gfs",
    "onbegroeidTerreindeelOpTalud": "bgt_onbegroeidterreindeel.gfs",
    "ondersteunendWegdeelOpTalud": "bgt_ondersteunendwegdeel.gfs",
    "wegdeelOpTalud": "bgt_wegdeel.gfs",
}


def by_right_geometry(layer: QgsVectorLayer) -> QgsVectorLayer | None:
    """The same features, read anew by the geometry that counts; None where that is not needed.

    A filter and a selection of the layer are kept.
    """
    source = layer.source()
    path = gdal_path(source) if layer.providerType() == "ogr" else ""
    names = layer.fields().names()
    mark = next((one for one in _TEMPLATES if one in names), None)
    if not path.lower().endswith(".gml") or mark is None or "|option:" in source:
        return None
    template = resource("gml", _TEMPLATES[mark])
    made = QgsVectorLayer(f"{path}|option:GFS_TEMPLATE={template}", layer.name(), "ogr")
    if not made.isValid() or made.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return None
    if layer.subsetString() and not made.setSubsetString(layer.subsetString()):
        return None
    made.selectByIds(layer.selectedFeatureIds())
    return made


def holds_no_feature(source: str) -> bool:
    """Whether a source that cannot be opened is a BGT file for a type that does not occur in the area."""
    if not gdal_path(source).lower().endswith(".gml"):
        return False
    head, tail = ends_of(source)
    return b"CityModel" in head and b"cityObjectMember" not in head and gml_is_closed(head, tail)
