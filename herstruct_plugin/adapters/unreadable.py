"""Files that cannot be opened as a layer: what they are, when that can be told, so that the remedy fits."""

from __future__ import annotations

from pathlib import Path

from ..core.issues import Issue, error

_HEAD = 2_000  # bytes at the beginning of a file that are looked at


def unreadable(source: str, parameter: str) -> Issue:
    """The error for a source that is no layer."""
    path = Path(source.split("|")[0])
    if not path.is_file():
        return error("layer_unreadable", source, parameter=parameter)
    head = _head(path)
    if head.startswith(b"PK\x03\x04"):
        return error("layer_is_archive", path.name, parameter=parameter)
    if b'"CityJSON' in head:
        return error("layer_is_cityjson", path.name, parameter=parameter)
    if b'"elements"' in head:
        return error("layer_is_overpass", path.name, parameter=parameter)
    return error("layer_unreadable", source, parameter=parameter)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:  # no right to read it
        return b""
