"""Files that break off before their end: GDAL reads what there is of some formats as if that were all.

GeoPackages and GeoJSON that break off cannot be opened at all; a broken CSV cannot be told from a whole one.
"""

from __future__ import annotations

import re
import struct
import zipfile
from pathlib import Path

from qgis.core import QgsProviderRegistry

_HEAD, _TAIL = 100_000, 1_000  # bytes at the ends of a GML file that are looked at
_ROOT = re.compile(rb"<([A-Za-z_][\w.:-]*)")


def is_cut_off(provider: str, source: str) -> bool:
    """Whether the file of a layer is shorter than it says itself."""
    if provider != "ogr":
        return False
    path = file_of(source)
    if path is None:
        return False
    if path.suffix.lower() == ".gml":
        return not gml_is_closed(*ends(path))
    if path.suffix.lower() in (".shp", ".dbf"):
        return any(_short(part) for part in (path, _beside(path, ".dbf")) if part is not None)
    return False


def file_of(source: str) -> Path | None:
    """The file that an OGR source reads; None when it is no plain file."""
    path = Path(str(QgsProviderRegistry.instance().decodeUri("ogr", source).get("path") or ""))
    return path if path.is_file() else None


def gdal_path(source: str) -> str:
    """How GDAL names the file that an OGR source reads; in an archive ``/vsizip/path.zip/name.gml``."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    return "".join(str(parts.get(name) or "") for name in ("vsiPrefix", "path", "vsiSuffix"))


def ends_of(source: str) -> tuple[bytes, bytes]:
    """The first and the last bytes of the file that an OGR source reads, a zipped one too; else nothing."""
    path = file_of(source)
    if path is None:
        return b"", b""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    inside = str(parts.get("vsiSuffix") or "").lstrip("/")
    if not inside:
        return ends(path)
    try:
        with zipfile.ZipFile(path) as archive, archive.open(inside) as file:
            whole = file.read(_HEAD + _TAIL + 1)
    except (KeyError, OSError, RuntimeError, zipfile.BadZipFile):
        return b"", b""
    return whole[:_HEAD], whole[-_TAIL:] if len(whole) <= _HEAD + _TAIL else b""


def ends(path: Path) -> tuple[bytes, bytes]:
    """The first and the last bytes of a file."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
        file.seek(max(0, path.stat().st_size - _TAIL))
        return head, file.read()


def gml_is_closed(head: bytes, tail: bytes) -> bool:
    """Whether the end of an XML file closes the element that its beginning opens."""
    root = _ROOT.search(head)
    return root is None or tail.rstrip().endswith(b"</" + root[1] + b">")


def _beside(path: Path, suffix: str) -> Path | None:
    """The file of the same name with another suffix, in whatever case."""
    named = (path.with_suffix(suffix), path.with_suffix(suffix.upper()))
    return next((one for one in named if one.is_file()), None)


def _short(path: Path) -> bool:
    """Whether a .shp or .dbf file holds less than its header says."""
    size = path.stat().st_size
    with path.open("rb") as file:
        head = file.read(32)
    if len(head) < 32:
        return True
    if path.suffix.lower() == ".shp":
        return size < struct.unpack(">I", head[24:28])[0] * 2  # in words of 16 bits
    rows, start, width = struct.unpack("<IHH", head[4:12])
    return size < start + rows * width
