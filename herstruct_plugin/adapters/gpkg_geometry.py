"""Geometries as a GeoPackage stores them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

_ENVELOPE = (0, 32, 48, 48, 64)  # bytes of the envelope by its indicator
_HEADER, _EXTENDED = 8, 32


def wkb_of(blob: Any) -> bytes:
    """The WKB in a GeoPackage's geometry, b"" for none.

    Raises:
        LookupError: it is written in a way that is left to QGIS.
    """
    return wkbs_of((blob,))[0]


def wkbs_of(blobs: Sequence[Any]) -> list[bytes]:
    """The same of many, in which few headers differ."""
    if not {bytes, type(None)}.issuperset(map(type, blobs)):
        raise LookupError("not a geometry")
    there = [blob for blob in blobs if blob is not None]
    if min(map(len, there), default=_HEADER) < _HEADER:
        raise LookupError("not a geometry")
    starts = {head: _start(head) for head in {blob[:4] for blob in there}}
    return [b"" if blob is None else blob[starts[blob[:4]] :] for blob in blobs]


def _start(head: bytes) -> int:
    """Where the WKB begins in a geometry with these first bytes."""
    if head[:2] != b"GP":
        raise LookupError("not a geometry")
    envelope = (head[3] >> 1) & 7
    if envelope >= len(_ENVELOPE) or head[3] & _EXTENDED:
        raise LookupError("a geometry of an extension")
    return _HEADER + _ENVELOPE[envelope]
