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
    from ...scenario.placed import PlayPlace, Spot
    from ...scenario.state import State

REMEMBERED = 32  # sets of sketched places of a kind
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


def table_of(kind: str) -> str:
    """The table that holds places of a kind."""
    if kind == BENCH:
        return "furniture"
    return "play" if kind == PLAY_UNKNOWN or kind in PLAY_CLASSES else "destinations"


def given_places(state: State, kind: str) -> Goals:
    """The places of a kind in the data, in the order of their ids."""
    cache = state.baseline.cache
    if ("places", kind) not in cache:
        cache["places", kind] = Goals.of(kind, _shapes(state, kind), _spacing(state))
    found: Goals = cache["places", kind]
    return found


def places(state: State, kind: str) -> Goals:
    """The places of a kind in a state: those of the data that are left, then sketched ones, by id."""
    given = given_places(state, kind)
    gone, more = _closed(state, kind), _sketched(state, kind)
    if not len(gone) and not more:
        return given
    key = (tuple(gone.tolist()), more)
    shapes = np.array([one.geometry for one in more], dtype=object)
    if state.afresh:
        return Goals.of((kind, key), np.append(np.delete(given.shapes, gone), shapes), _spacing(state))
    memory = state.cache.setdefault(("places", kind, "sketched"), {})
    if key not in memory:
        if len(memory) >= REMEMBERED:
            memory.clear()
        found = given.without(gone, key[0], _spacing(state)) if len(gone) else given
        memory[key] = found.having(shapes, more, _spacing(state)) if more else found
    made: Goals = memory[key]
    return made


def _closed(state: State, kind: str) -> NDArray[np.intp]:
    """Which places of the data are gone, by their rows among those of the kind."""
    table = state.baseline.neighbourhood.destinations
    if table is None or not state.placed.closed or table_of(kind) != "destinations":
        return np.zeros(0, dtype=np.intp)
    gone = np.zeros(len(table), dtype=bool)
    gone[list(state.placed.closed)] = True
    return np.flatnonzero(gone[table["kind"] == kind])


def _sketched(state: State, kind: str) -> tuple[Spot | PlayPlace, ...]:
    placed, table = state.placed, table_of(kind)
    if table != "play":
        spots = placed.furniture if table == "furniture" else placed.destinations
        return tuple(one for one in spots if one.kind == kind)
    return tuple(one for one in placed.play if _is_of(kind, age_classes(one.kind)))


def _is_of(kind: str, classes: tuple[bool, bool, bool]) -> bool:
    return not any(classes) if kind == PLAY_UNKNOWN else classes[PLAY_CLASSES.index(kind)]


def _spacing(state: State) -> int:
    return int(quantise_length(state.parameters.access_spacing))


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
