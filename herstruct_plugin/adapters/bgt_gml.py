"""Files of the BGT download service (GML): panden by their outline, and files without any feature.

A pand has several geometries: its outline on the ground and, where it has house numbers, the point of each.
GDAL takes the last, and then does not know the coordinate system either. A template tells it which to take,
and to read BAG ids as text, since as numbers they lose their leading zeros.
"""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes

from ..paths import resource

TEMPLATE = resource("gml", "bgt_pand.gfs")
_MARK = "identificatieBAGPND"
_HEAD, _TAIL = 100_000, 1_000  # bytes that show whether a file holds features, and whether it is whole
_ROOT = re.compile(rb"<([A-Za-z_][\w.:-]*)")


def panden_by_outline(layer: QgsVectorLayer) -> QgsVectorLayer | None:
    """The same panden, read anew by their outline; None for every other layer.

    A filter and a selection of the layer are kept.
    """
    source = layer.source()
    path = _path(layer.providerType(), source)
    if not path.lower().endswith(".gml") or _MARK not in layer.fields().names() or "|option:" in source:
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
    path = _gml(source)
    if path is None:
        return False
    head, tail = _ends(path)
    return b"CityModel" in head and b"cityObjectMember" not in head and _closed(head, tail)


def is_cut_off(source: str) -> bool:
    """Whether a GML file ends before its end: GDAL reads what there is of it as if that were all."""
    path = _gml(source)
    return path is not None and not _closed(*_ends(path))


def _gml(source: str) -> Path | None:
    path = Path(_path("ogr", source))
    return path if path.suffix.lower() == ".gml" and path.is_file() else None


def _ends(path: Path) -> tuple[bytes, bytes]:
    with path.open("rb") as file:
        head = file.read(_HEAD)
        file.seek(max(0, path.stat().st_size - _TAIL))
        return head, file.read()


def _closed(head: bytes, tail: bytes) -> bool:
    root = _ROOT.search(head)
    return root is None or tail.rstrip().endswith(b"</" + root[1] + b">")


def _path(provider: str, source: str) -> str:
    return str(QgsProviderRegistry.instance().decodeUri(provider, source).get("path") or "")
