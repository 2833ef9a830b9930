"""The layers of the example neighbourhood as frames, and the engine's reading of them."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path
from typing import Any

from herstruct_plugin.paths import resource
from tests.demo.cases import EXAMPLE

FILES = ("bag", "bgt", "cbs", "gemeente", "osm")
SINGLE = ("BUILDINGS", "UNITS", "STREETS", "REFERENCE")


def folder() -> Path:
    return Path(resource("example"))


@cache
def frame(source: str) -> Any:
    """A layer named as in the demo's cases; read from a copy, for reading may change a GeoPackage."""
    import tempfile

    import geopandas

    file, _, layer = source.partition("|layername=")
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / file
        shutil.copy2(folder() / file, copy)
        return geopandas.read_file(copy, layer=layer)


def frames() -> dict[str, Any]:
    """All inputs by the names that the notebook adapter takes."""
    found: dict[str, Any] = {}
    for name, sources in EXAMPLE.parameters.items():
        if name in SINGLE or name == "AREAS":
            found[name.lower()] = frame(sources[0])
        else:
            found[name.lower()] = {source.split("|layername=")[1]: frame(source) for source in sources}
    return found


@cache
def neighbourhood() -> Any:
    """What the engine makes of the layers."""
    from herstruct_plugin.adapters.notebook import neighbourhood_from_frames

    given = frames()
    return neighbourhood_from_frames(given.pop("areas"), **given)


@cache
def scored() -> tuple[Any, Any]:
    """Columns of the area, and the figures by indicator."""
    from herstruct_plugin.adapters.notebook import score_frames

    given = frames()
    areas, table = score_frames(given.pop("areas"), profile=EXAMPLE.profile, **given)
    return areas.iloc[0], table.set_index("indicator")
