"""The walking networks of a state: of all lines that people walk, and of those but for main roads.

New paths are added to the networks of the data; what they do not touch is not made again.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...model.remembered import Remembered
from ...network.extension import Extensible
from ...network.graph import Network, build_network
from ...scenario.objects import object_column
from ...scenario.placed import Paths

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.state import State

REMEMBERED = 4  # sets of paths


@dataclass(frozen=True)
class Networks:
    """Networks of the same lines.

    Attributes:
        whole: of all lines that are walked.
        minor: the part of it that is not a main road, the same object when there are no main roads.
        followed: whether the nodes of the data kept their numbers when paths were added.
    """

    whole: Network
    minor: Network
    followed: bool = True


def walked_lines(baseline: Baseline, paths: Paths = ()) -> NDArray[Any]:
    """Lines that are walked: of the data by id, then paths."""
    streets = baseline.neighbourhood.streets
    lines = np.zeros(0, dtype=object) if streets is None else streets.geometry[streets["walkable"]]
    return np.append(lines, object_column([one.geometry for one in paths]))


def networks_of(state: State) -> Networks:
    """The networks of a state; of one that computes afresh all lines at once."""
    baseline, paths = state.baseline, state.placed.paths
    if state.afresh:
        return _networks(baseline, paths)
    given = given_networks(baseline)
    if not paths:
        return given
    cache = baseline.cache
    if "extensible" not in cache:
        extensible = Extensible(given.whole, len(walked_lines(baseline)))
        cache["extensible"] = extensible, Remembered[Paths, Networks](REMEMBERED)
    extensible, memory = cache["extensible"]
    found: Networks = memory.of(paths, lambda: _extended(given, extensible, paths))
    return found


def given_networks(baseline: Baseline) -> Networks:
    """The networks of the data; made once."""
    cache = baseline.cache
    if "networks" not in cache:
        cache["networks"] = _networks(baseline, ())
    found: Networks = cache["networks"]
    return found


def _extended(given: Networks, extensible: Extensible, paths: Paths) -> Networks:
    whole, followed = extensible.with_lines(object_column([one.geometry for one in paths]))
    if given.minor is given.whole:
        return Networks(whole, whole, followed)
    old = len(given.whole.lines)
    minor = np.flatnonzero(np.isin(given.whole.owner, given.minor.owner))
    part = whole.part(np.append(minor, np.arange(old, len(whole.lines))))
    return Networks(whole, replace(part, before=given.minor), followed)


def _networks(baseline: Baseline, paths: Paths) -> Networks:
    streets = baseline.neighbourhood.streets
    network = build_network(walked_lines(baseline, paths))
    if streets is None:
        return Networks(network, network)
    main = np.append(streets["main_road"][streets["walkable"]], np.zeros(len(paths), dtype=bool))
    main = main[network.owner]
    return Networks(network, network.part(np.flatnonzero(~main)) if main.any() else network)
