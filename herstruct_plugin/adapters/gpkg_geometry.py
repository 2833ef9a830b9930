"""Geometries as a GeoPackage stores them."""

from __future__ import annotations

from typing import Any

_ENVELOPE = (0, 32, 48, 48, 64)  # bytes of the envelope by its indicator
_HEADER, _EXTENDED = 8, 32


def wkb_of(blob: Any) -> bytes:
    """The WKB in a GeoPackage's geometry, b"" for none.

    Raises:
        LookupError: it is written in a way that is left to QGIS.
    """
    if blob is None:
        return b""
    if type(blob) is not bytes or len(blob) < _HEADER or blob[:2] != b"GP":
        raise LookupError("not a geometry")
    flags = blob[3]
    envelope = (flags >> 1) & 7
    if envelope >= len(_ENVELOPE) or flags & _EXTENDED:
        raise LookupError("a geometry of an extension")
    return blob[_HEADER + _ENVELOPE[envelope] :]
