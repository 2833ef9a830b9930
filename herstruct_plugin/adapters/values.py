"""One plain form for values and geometries, whichever library read them.

QGIS and geopandas read the same column differently (a whole number in a column with gaps is an int in one and
a float in the other), so both adapters pass their values through here: the engine then sees identical bits.
"""

from __future__ import annotations

import datetime
import json
import math
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely

from ..core.sources.port import Box

SAMPLE = 100  # shapes that tell whether coordinates can be degrees
_LARGEST_EXACT = 2.0**53  # above it a float no longer tells every whole number apart
_SCALAR = {str, bytes, int, float, bool, type(None)}
_MULTI = {4, 5, 6}
_POINT_HEADER = struct.pack("<BI", 1, 1)
EMPTY_POINT = _POINT_HEADER + struct.pack("<dd", math.nan, math.nan)


def plain(value: Any) -> Any:
    """A value as str, int, float, bool or None.

    A float with a whole value becomes an int. Dates become ISO text, a date-time at midnight only its date;
    lists become comma-joined text, mappings JSON, bytes hexadecimal text.
    """
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float):
        return int(value) if value.is_integer() and abs(value) <= _LARGEST_EXACT else value
    if isinstance(value, datetime.datetime):
        return date_time_text(value)
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, dict):
        return json.dumps(value, sort_keys=True, ensure_ascii=False, default=str)
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).hex()
    if isinstance(value, (list, tuple, np.ndarray)):
        return ",".join("" if entry is None else str(plain(entry)) for entry in value)
    return value if isinstance(value, int) else str(value)


def date_time_text(moment: datetime.datetime) -> str:
    """ISO text of the wall time; the zone is left out, since libraries disagree on it."""
    wall = moment.replace(tzinfo=None)
    if wall.time() == datetime.time(0):
        return wall.date().isoformat()
    return wall.isoformat(timespec="seconds" if wall.microsecond == 0 else "milliseconds")


def canonical_wkb(wkb: bytes) -> bytes | None:
    """2D little-endian WKB in which a multi-geometry of one part is that part; None when there is none."""
    if not wkb:
        return None
    kind = int.from_bytes(wkb[1:5], "little")
    if kind in _MULTI and int.from_bytes(wkb[5:9], "little") == 1:
        wkb = wkb[9:]
        kind -= 3
    if kind == 1 and math.isnan(struct.unpack_from("<d", wkb, 5)[0]):
        return EMPTY_POINT  # NaN has several bit patterns
    return wkb


def beyond_degrees(bounds: Any) -> bool:
    """Whether most of some shapes cannot be in degrees; bounds (n, 4), rows with NaN are passed over.

    Readers of GeoJSON take degrees for granted, while files with metres and no word about it do exist.
    """
    found = np.asarray(bounds, dtype=np.float64).reshape(-1, 4)
    found = found[~np.isnan(found).any(axis=1)]
    outside = (np.abs(found) > (360.0, 90.0, 360.0, 90.0)).any(axis=1)
    return bool(outside.sum() * 2 > len(found))


def objects(values: Sequence[Any]) -> Any:
    """An object array that holds exactly these values (numpy would unpack nested ones)."""
    made = np.empty(len(values), dtype=object)
    if _SCALAR.issuperset(map(type, values)):
        made[:] = values
    else:
        for row, value in enumerate(values):
            made[row] = value
    return made


def rows_within(wkb: Any, box: Box, keep_missing: bool) -> tuple[Any, Any]:
    """(mask of the rows whose geometry meets the box, shapes of all rows).

    Unreadable geometries stay, so that they are reported.

    ``keep_missing``: whether rows with an empty or no geometry stay as well. The geometry decides, not its
    bounding box: file formats differ in which of the two they test.
    """
    shapes = shapely.from_wkb(wkb, on_invalid="ignore")
    bounds = shapely.bounds(shapes)
    low, high, least, most = bounds[:, :2], bounds[:, 2:], box[:2], box[2:]
    inside = ((low >= least) & (high <= most)).all(axis=1)
    meets = ((low <= most) & (high >= least)).all(axis=1)
    unsure = np.flatnonzero(meets & ~inside)
    if len(unsure):
        window = shapely.box(*box)
        shapely.prepare(window)
        meets[unsure] = shapely.intersects(window, shapes[unsure])
    nowhere = ~np.isfinite(bounds).all(axis=1)
    if not keep_missing:
        nowhere &= shapely.is_missing(shapes) & np.array([entry is not None for entry in wkb], dtype=bool)
    return meets | nowhere, shapes
