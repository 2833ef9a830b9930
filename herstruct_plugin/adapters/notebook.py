"""Scoring GeoDataFrames: the same engine and the same numbers as the toolbox, for notebooks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..core.model.tables import Neighbourhood
from ..core.scoring.profile import DEFAULT_PROFILE
from ..core.sources.build import build_neighbourhood
from ..core.sources.inputs import Inputs
from .frames import TARGET, FrameTable, require_geopandas
from .neighbourhoods.reader import read_properties
from .provenance import provenance_rows
from .scoring import (
    LONG_COLUMNS,
    THEMES,
    Scored,
    area_columns,
    check_date,
    load_mapping,
    load_profile,
    score,
)

SINGLE = ("buildings", "units", "streets", "reference")
MULTIPLE = ("ground", "trees", "furniture", "play", "destinations", "tenure")


def frame_inputs(
    areas: Any,
    area_id: str | None = None,
    area_name: str | None = None,
    mapping: Mapping[str, Any] | str | None = None,
    target: str = TARGET,
    **frames: Any,
) -> Inputs:
    """Frames as inputs of the engine.

    Args:
        areas: GeoDataFrame of the study areas.
        area_id, area_name: columns of it, None = recognise.
        mapping: overrules recognition; a dict or the path of a mapping file.
        target: coordinate system to measure in.
        frames: buildings, units, streets, reference (a frame each); ground, trees, furniture, play,
            destinations, tenure (a frame, a list of them, or a dict of frames by layer name).

    Raises:
        InputError: geopandas is not installed, or the mapping file cannot be used.
        TypeError: an argument of another name.
    """
    require_geopandas()
    strange = sorted(set(frames) - {*SINGLE, *MULTIPLE})
    if strange:
        raise TypeError(f"unknown sources {strange}; known are {[*SINGLE, *MULTIPLE]}")
    return Inputs(
        areas=FrameTable(areas, "areas", target),
        area_id=area_id,
        area_name=area_name,
        mapping=load_mapping(mapping) if isinstance(mapping, str) else mapping,
        **{name: FrameTable(frames[name], name, target) for name in SINGLE if frames.get(name) is not None},
        **{name: _tables(frames[name], name, target) for name in MULTIPLE if frames.get(name) is not None},
    )


def neighbourhood_from_frames(areas: Any, **options: Any) -> Neighbourhood:
    """The neighbourhood that the engine makes of frames; arguments as in ``frame_inputs``."""
    return build_neighbourhood(frame_inputs(areas, **options))


def score_frames(
    areas: Any,
    profile: str = DEFAULT_PROFILE,
    themes: Sequence[str] = THEMES,
    reference_date: str = "",
    uncertainty: bool = False,
    **options: Any,
) -> tuple[Any, Any]:
    """Score areas.

    Args:
        areas: GeoDataFrame of the study areas.
        profile: name of a shipped profile or path of a profile file.
        themes: of A, B and C.
        reference_date: ISO date, "" = the newest date in the data.
        uncertainty: also compute how sure values and scores are (the columns ``low``, ``high``, ``p5`` ...).
        options: as in ``frame_inputs``.

    Returns:
        A GeoDataFrame with the columns of the toolbox's OUTPUT and a DataFrame with those of OUTPUT_TABLE.
        What is not available is NaN. ``attrs`` of the first hold the ``issues`` and the ``provenance``, as
        dicts with the columns of OUTPUT_PROVENANCE.
    """
    inputs = frame_inputs(areas, **options)
    date = check_date(reference_date)
    return _frames(score(inputs, load_profile(profile), themes, date, uncertainty=uncertainty))


def score_file(
    path: str | Path,
    areas: Any,
    profile: str = DEFAULT_PROFILE,
    themes: Sequence[str] = THEMES,
    reference_date: str = "",
    uncertainty: bool = False,
    **options: Any,
) -> tuple[Any, Any]:
    """Score areas that lie within a neighbourhood file; no other source is read.

    Args:
        path: of a file that the algorithm ``preparemodel`` made.
        areas, profile, themes, reference_date, uncertainty: as in ``score_frames``.
        options: area_id, area_name and mapping as in ``frame_inputs``.

    Returns:
        As ``score_frames``.

    Raises:
        InputError: the file cannot be used, or areas reach beyond it.
    """
    inputs = frame_inputs(areas, target=read_properties(path)["crs"], **options)
    date = check_date(reference_date)
    scored = score(
        inputs, load_profile(profile), themes, date, neighbourhood_file=path, uncertainty=uncertainty
    )
    return _frames(scored)


def _frames(scored: Scored) -> tuple[Any, Any]:
    geopandas = require_geopandas()
    import pandas

    rows = list(scored.area_rows())
    columns = area_columns(scored.themes, scored.land_bases)
    table = _frame(pandas, [row for row, _ in rows], columns)
    made = geopandas.GeoDataFrame(table, geometry=[shape for _, shape in rows], crs=scored.neighbourhood.crs)
    made.attrs["issues"] = scored.result.issues
    made.attrs["provenance"] = list(provenance_rows(scored.neighbourhood))
    return made, _frame(pandas, list(scored.long_rows()), LONG_COLUMNS)


def _tables(frames: Any, name: str, target: str) -> tuple[FrameTable, ...]:
    if isinstance(frames, Mapping):
        return tuple(FrameTable(frame, str(label), target) for label, frame in frames.items())
    if isinstance(frames, (list, tuple)):
        return tuple(FrameTable(frame, f"{name} {number}", target) for number, frame in enumerate(frames, 1))
    return (FrameTable(frames, name, target),)


def _frame(pandas: Any, rows: list[dict[str, Any]], columns: Mapping[str, type]) -> Any:
    data = {}
    for name, kind in columns.items():
        values = [row[name] for row in rows]
        if kind is float:
            values = np.array([np.nan if one is None else one for one in values], dtype=np.float64)
        data[name] = values
    return pandas.DataFrame(data, columns=list(columns))
