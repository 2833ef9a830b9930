"""Checks of a layer's coordinates against its reference system. Core never reprojects."""

from __future__ import annotations

import numpy as np
import shapely

from ..issues import Issue, error, warning
from .geometry import decode
from .port import Chunk, Table

RD = "EPSG:28992"
RD_ALIASES = frozenset({"EPSG:28992", "EPSG:7415"})  # with heights above NAP
DEGREES = frozenset({"EPSG:4326", "EPSG:4258", "EPSG:4979", "EPSG:4289", "OGC:CRS84", "CRS:84"})
RD_BOUNDS = (-7000.0, 289000.0, 300000.0, 629000.0)
SHARE = 0.5  # of the sample that must lie where the reference system says


def check_crs(table: Table, sample: Chunk, target: str) -> tuple[str, Issue | None]:
    """The reference system of a layer, and what to say about it.

    Args:
        table: the layer.
        sample: some of its rows.
        target: what the other layers have; "" for the first layer.

    Returns:
        The reference system ("" when the layer cannot be used) and an issue: an error when it cannot.
    """
    named = table.crs.strip().upper()
    crs = RD if named in RD_ALIASES else named
    in_rd, in_degrees = _where(sample)
    if crs in DEGREES:
        return "", error("crs_in_degrees", layer=table.name, crs=table.crs)
    if crs == "":
        if in_degrees:
            return "", error("layer_without_crs_in_degrees", layer=table.name)
        if in_rd is False:
            return "", error("layer_without_crs", layer=table.name)
        told = bool(getattr(table, "own_crs", ""))  # the adapter says what was wrong with the layer's own
        crs, issue = RD, None if told else warning("crs_assumed", layer=table.name, crs=RD)
    else:
        issue = None
    if crs == RD and in_rd is False:
        own = getattr(table, "own_crs", "") or table.crs  # what an adapter reprojected from
        return "", error("coordinates_contradict_crs", layer=table.name, crs=own)
    if target and crs != target:
        return "", error("crs_differs", layer=table.name, crs=crs, expected=target)
    return crs, issue


def _where(sample: Chunk) -> tuple[bool | None, bool]:
    """Whether the sample lies in the Netherlands (None: no coordinates), and whether it can be degrees."""
    if sample.wkb is None or len(sample) == 0:
        return None, False
    shapes = decode(sample.wkb, "any").shapes
    bounds = shapely.bounds(shapes)
    bounds = bounds[np.isfinite(bounds).all(axis=1)]
    if len(bounds) == 0:
        return None, False
    x, y = bounds[:, 0], bounds[:, 1]
    in_rd = (x > RD_BOUNDS[0]) & (x < RD_BOUNDS[2]) & (y > RD_BOUNDS[1]) & (y < RD_BOUNDS[3])
    degrees = (np.abs(bounds[:, [0, 2]]) <= 180).all() and (np.abs(bounds[:, [1, 3]]) <= 90).all()
    return bool(in_rd.mean() >= SHARE), bool(degrees)
