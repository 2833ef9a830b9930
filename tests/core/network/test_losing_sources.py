"""Distances when sources are lost, against a search from those that are left."""

import numpy as np
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.network.field import WalkingGraph
from herstruct_plugin.core.network.graph import build_network
from herstruct_plugin.core.network.losing import LosingField
from herstruct_plugin.core.network.snap import Feet


def streets(rng, size=6):
    """A crooked raster of streets from which some are missing, with a few shortcuts."""
    places = np.stack(np.meshgrid(np.arange(size), np.arange(size)), -1).reshape(-1, 2) * 100.0
    places += rng.uniform(-30, 30, places.shape) + (100_000, 440_000)
    ends = [(a, a + 1) for a in range(size * size) if (a + 1) % size]
    ends += [(a, a + size) for a in range(size * (size - 1))]
    ends = [one for one in ends if rng.random() < 0.8] + [tuple(rng.integers(0, size * size, 2))]
    lines = [shapely.LineString(places[list(one)]) for one in ends if one[0] != one[1]]
    return build_network(np.array(lines, dtype=object))


def feet(rng, graph, network, count):
    edge = rng.integers(0, len(graph), count)
    return Feet(edge, np.floor(rng.random(count) * (network.length[edge] + 1)).astype(np.int64))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 40), st.floats(0, 1), st.sampled_from([0, 60_000, 300_000]))
def test_without_lost_sources_distances_are_those_from_what_is_left(seed, count, share, limit):
    rng = np.random.default_rng(seed)
    network = streets(rng)
    graph = WalkingGraph(network, np.arange(len(network.line)))
    sources, homes = feet(rng, graph, network, count), feet(rng, graph, network, 60)
    lost = rng.random(count) < share
    found = LosingField(graph, sources, limit).without(lost, homes)
    assert found.tolist() == graph.distances(sources[~lost], limit).at(homes).tolist()


def test_the_nearest_source_is_told_and_minus_one_when_none_is_near():
    line = np.array([shapely.LineString([(100_000, 440_000), (100_900, 440_000)])], dtype=object)
    network = build_network(line)
    graph = WalkingGraph(network, np.array([0]))
    field = LosingField(graph, Feet(np.array([0, 0]), np.array([100_000, 300_000])), 250_000)
    homes = Feet(np.array([0, 0, 0, -1]), np.array([150_000, 260_000, 900_000, 0]))
    assert field.nearest(homes).tolist() == [0, 1, -1, -1]
    left = field.without(np.array([True, False]), homes[:3])
    assert left.tolist() == [150_000, 40_000, np.inf]
