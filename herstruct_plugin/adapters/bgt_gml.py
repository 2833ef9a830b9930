"""Files of the BGT download service (GML): panden by their outline, and files without any feature.

A pand has several geometries: its outline on the ground and, where it has house numbers, the point of each.
GDAL takes the last, and then does not know the coordinate system either. A template tells it which to take,
and to read BAG ids as text, since as numbers they lose their leading zeros.
"""

from __future__ import annotations

from qgis.core import QgsVectorLayer, QgsWkbTypes

from ..paths import resource
from .whole_files import ends, file_of, gml_is_closed

TEMPLATE = resource("gml", "bgt_pand.gfs")
_MARK = "identificatieBAGPND"


def panden_by_outline(layer: QgsVectorLayer) -> QgsVectorLayer | None:
    """The same panden, read anew by their outline; None for every other layer.

    A filter and a selection of the layer are kept.
    """
    source = layer.source()
    path = file_of(source) if layer.providerType() == "ogr" else None
    if path is None or path.suffix.lower() != ".gml":
        return None
    if _MARK not in layer.fields().names() or "|option:" in source:
        return None
    made = QgsVectorLayer(f"{path}|option:GFS_TEMPLATE={TEMPLATE}", layer.name(), "ogr")
    if not made.isValid() or made.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return None
    if layer.subsetString() and not made.setSubsetString(layer.subsetString()):
        return None
    made.selectByIds(layer.selectedFeatureIds())
    return made


def holds_no_feature(source: str) -> bool:
    """Whether a source that cannot be opened is a BGT file for a type that does not occur in the area."""
    path = file_of(source)
    if path is None or path.suffix.lower() != ".gml":
        return False
    head, tail = ends(path)
    return b"CityModel" in head and b"cityObjectMember" not in head and gml_is_closed(head, tail)
