"""The places that dwellings walk to, by kind: destinations, benches and play places."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.play_ages import age_classes
from ...model.quantities import quantise_length
from ...scoring.parameters import Parameters
from .goals import Goals

if TYPE_CHECKING:
    from ...scenario.state import State

BENCH = "bench"
PLAY_CLASSES = ("play_0_5", "play_6_11", "play_12")
PLAY_UNKNOWN = "play"  # of which the age class is unknown
AMENITIES = ("supermarket", "school", "gp", "stop")
PUBLIC_TRANSPORT = ("stop", "station")
ROUTES = ("supermarket", "school", *PUBLIC_TRANSPORT)

# The parameters that a kind is measured with: it is searched once, as far as the largest of them.
DISTANCES: dict[str, tuple[str, ...]] = {
    BENCH: ("bench_distance",),
    "meeting": ("meeting_distance",),
    "centre": ("centre_distance",),
    "supermarket": ("amenity_distance", "directness_distance"),
    "school": ("amenity_distance", "directness_distance"),
    "gp": ("amenity_distance",),
    "stop": ("amenity_distance", "directness_distance", "stop_distance"),
    "station": ("amenity_distance", "directness_distance", "station_distance"),
}


def places(state: State, kind: str) -> Goals:
    """The places of a kind in a state, in the order of their ids. No measure moves them yet."""
    cache = state.baseline.cache
    if ("places", kind) not in cache:
        spacing = int(quantise_length(state.parameters.access_spacing))
        cache["places", kind] = Goals.of(kind, _shapes(state, kind), spacing)
    found: Goals = cache["places", kind]
    return found


def farthest(kind: str, parameters: Parameters) -> int:
    """mm within which a kind is searched."""
    if kind == PLAY_UNKNOWN:
        metres = [parameters.play_distance_unknown]
    elif kind in PLAY_CLASSES:
        metres = [parameters.play_distances[PLAY_CLASSES.index(kind)]]
    else:
        metres = [getattr(parameters, name) for name in DISTANCES[kind]]
    return int(quantise_length(max(metres)))


def _shapes(state: State, kind: str) -> NDArray[Any]:
    tables = state.baseline.neighbourhood
    if kind == PLAY_UNKNOWN or kind in PLAY_CLASSES:
        if tables.play is None:
            return np.zeros(0, dtype=object)
        classes = np.array([age_classes(one) for one in tables.play["age"]], dtype=bool).reshape(-1, 3)
        mine = ~classes.any(axis=1) if kind == PLAY_UNKNOWN else classes[:, PLAY_CLASSES.index(kind)]
        shapes = tables.play.geometry[mine]
        return shapes[~shapely.is_empty(shapes)]
    table = tables.furniture if kind == BENCH else tables.destinations
    return np.zeros(0, dtype=object) if table is None else table.geometry[table["kind"] == kind]
