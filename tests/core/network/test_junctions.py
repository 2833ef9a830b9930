"""Merged nodes: small networks by hand, and random ones beside momepy and networkx."""

from random import Random

import geopandas
import momepy
import networkx
import numpy as np
import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st

from herstruct_plugin.core.network.graph import build_network
from herstruct_plugin.core.network.junctions import merged_nodes
from tests.core.drawn_streets import X, Y, line, random_place
from tests.oracles import streets as oracle

MERGE = 10_000


def degrees(*lines):
    """Sorted degrees of the merged nodes."""
    return sorted(merged_nodes(build_network(np.array(lines)), MERGE).degree.tolist())


def test_a_crossing_with_a_shared_vertex_is_a_node_and_one_without_is_not():
    assert degrees(line((0, 0), (50, 0), (100, 0)), line((50, -50), (50, 0), (50, 50))) == [1, 1, 1, 1, 4]
    assert degrees(line((0, 0), (100, 0)), line((50, -50), (50, 50))) == [1, 1, 1, 1]


def test_an_end_on_the_middle_of_another_line_is_a_junction():
    assert degrees(line((0, 0), (100, 0)), line((50, 0), (50, 50))) == [1, 1, 1, 3]


@pytest.mark.parametrize("degree", [0.0, 31.4])
@pytest.mark.parametrize(("apart", "found"), [(9.999, [1, 1, 1, 1, 4]), (10.0, [1, 1, 1, 1, 3, 3])])
def test_tees_less_than_ten_metres_apart_are_one_crossing(apart, found, degree):
    lines = [line((0, 0), (100, 0)), line((40, 0), (40, 60)), line((40 + apart, 0), (40 + apart, -60))]
    lines = [shapely.affinity.rotate(one, degree, origin=(X, Y)) for one in lines]
    assert degrees(*lines) == found


def test_chains_of_near_nodes_are_one_by_single_linkage():
    teeth = [line((x, 0), (x, 50)) for x in (30, 38, 46, 54)]
    found = merged_nodes(build_network(np.array([line((0, 0), (100, 0)), *teeth])), MERGE)
    crossing = int(np.argmax(found.degree))
    assert found.degree[crossing] == 6  # four teeth and two ends of the street
    assert found.xy[crossing] == pytest.approx((X + 42, Y), abs=1e-6)


def test_a_stub_shorter_than_the_distance_is_no_dead_end():
    assert degrees(line((0, 0), (100, 0)), line((50, 0), (50, 9))) == [1, 1, 2]


def test_a_round_counts_alike_drawn_as_one_line_or_as_two():
    stem = line((0, 0), (50, 0))
    whole = line((50, 0), (100, -40), (100, 40), (50, 0))
    halves = [line((50, 0), (100, -40), (100, 0)), line((100, 0), (100, 40), (50, 0))]
    assert degrees(stem, whole) == [1, 3]
    assert degrees(stem, *halves) == [1, 2, 3]


def test_a_round_within_the_junction_leaves_it_nowhere():
    triangle = [line((50, 0), (56, 3)), line((50, 0), (56, -3)), line((56, 3), (56, -3))]
    arms = [line((0, 0), (50, 0)), line((56, 3), (90, 40)), line((56, -3), (90, -40))]
    assert degrees(*triangle, *arms) == [1, 1, 1, 3]


def test_a_network_without_lines_has_no_nodes():
    assert len(merged_nodes(build_network(np.zeros(0, dtype=object)), MERGE).degree) == 0


def straight_streets(rng):
    """Streets from corner to corner of a coarse, shaken raster: nodes are at least 10 m apart."""
    corners = [(30 * i + rng.uniform(0, 18), 30 * j + rng.uniform(0, 18)) for i in range(5) for j in range(5)]
    pairs = {tuple(sorted(rng.sample(range(25), 2))) for _ in range(rng.randint(3, 30))}
    return [line(corners[a], corners[b]) for a, b in sorted(pairs)]


def meet_at_ends_only(lines):
    """Whether no end lies, by chance, on the interior of a line: the peers would not make a node there."""
    ends = shapely.points(np.concatenate([shapely.get_coordinates(one) for one in lines]))
    return all(
        one.distance(end) > 0.02 or min(end.distance(shapely.Point(xy)) for xy in one.coords) < 1e-6
        for one in lines
        for end in ends
    )


@given(st.integers(0, 2**32 - 1))
def test_degrees_agree_with_momepy(seed):
    lines = straight_streets(Random(seed))
    assume(meet_at_ends_only(lines))
    frame = geopandas.GeoDataFrame(geometry=lines, crs="EPSG:28992")
    graph = momepy.gdf_to_nx(frame, approach="primal", multigraph=True)
    assert degrees(*lines) == sorted(degree for _, degree in graph.degree())


@given(st.integers(0, 2**32 - 1))
def test_merging_agrees_with_a_contracted_graph_of_networkx(seed):
    rng = Random(seed)
    corners = [(rng.uniform(0, 60), rng.uniform(0, 60)) for _ in range(14)]
    pairs = sorted({tuple(sorted(rng.sample(range(14), 2))) for _ in range(12)})
    used = sorted({one for pair in pairs for one in pair})
    near = networkx.Graph()
    near.add_nodes_from(used)
    near.add_edges_from(
        (a, b) for a in used for b in used if a < b and np.hypot(*np.subtract(corners[a], corners[b])) < 10
    )
    home = {one: number for number, group in enumerate(networkx.connected_components(near)) for one in group}
    merged = networkx.MultiGraph()
    merged.add_nodes_from(home.values())
    merged.add_edges_from((home[a], home[b]) for a, b in pairs if home[a] != home[b])
    lines = [line(corners[a], corners[b]) for a, b in pairs]
    assume(meet_at_ends_only(lines))
    assert degrees(*lines) == sorted(degree for _, degree in merged.degree())


@given(st.integers(0, 2**32 - 1))
def test_nodes_agree_with_the_oracle(seed):
    lines = [one.line for one in random_place(Random(seed)).streets]
    found = merged_nodes(build_network(np.array(lines)), MERGE)
    wanted = oracle.merged_nodes(lines)
    assert sorted(found.degree.tolist()) == sorted(degree for _, _, degree in wanted)
    for x, y, degree in wanted:
        nearest = int(np.argmin(np.hypot(*(found.xy - (x, y)).T)))
        assert found.xy[nearest] == pytest.approx((x, y), abs=0.02)
        assert found.degree[nearest] == degree
