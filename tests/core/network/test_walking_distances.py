"""Graph, feet and distances: small networks by hand, and random ones against the oracle."""

import numpy as np
import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st

from herstruct_plugin.core.network.field import WalkingGraph
from herstruct_plugin.core.network.graph import build_network
from herstruct_plugin.core.network.snap import snap
from tests.oracles import access

LIMIT = 300_000
REACH = 50_000


def objects(shapes):
    made = np.empty(len(shapes), dtype=object)
    made[:] = shapes
    return made


def lines(*coordinates):
    return objects([shapely.LineString(one) for one in coordinates])


def distances(network, origins, destinations, limit=LIMIT, edges=None):
    """mm from each origin to the nearest destination."""
    graph = WalkingGraph(network, np.arange(len(network.line)) if edges is None else edges)
    field = graph.distances(graph.here(snap(network, objects(destinations), REACH)), limit)
    return field.at(graph.here(snap(network, objects(origins), REACH))).tolist()


def points(*xy):
    return [shapely.Point(one) for one in xy]


def test_lines_that_merely_cross_do_not_meet():
    bridge = build_network(lines([(0, 0), (100, 0)], [(50, -50), (50, 50)]))
    assert (bridge.nodes, len(bridge.line)) == (4, 2)
    assert distances(bridge, points((0, 0)), points((50, 50))) == [np.inf]


def test_an_end_on_the_interior_of_a_line_is_a_node():
    network = build_network(lines([(0, 0), (100, 0)], [(50, 0), (50, 50)]))
    assert (network.nodes, network.length.tolist()) == (4, [50_000, 50_000, 50_000])
    assert distances(network, points((0, 0)), points((50, 50))) == [100_000]


def test_a_vertex_of_one_line_on_the_interior_of_another_is_no_node():
    network = build_network(lines([(0, 0), (100, 0)], [(50, 50), (50, 0), (70, -50)]))
    assert network.nodes == 4


def test_a_shared_vertex_is_a_node():
    network = build_network(lines([(0, 0), (50, 0), (100, 0)], [(50, 50), (50, 0), (50, -50)]))
    assert (network.nodes, len(network.line)) == (5, 4)


@pytest.mark.parametrize(("gap", "nodes"), [(0.010, 3), (0.011, 4)])
def test_ends_a_centimetre_apart_are_one_node(gap, nodes):
    assert build_network(lines([(0, 0), (50, 0)], [(50 + gap, 0), (100, 0)])).nodes == nodes


def test_of_parallel_edges_the_shortest_counts():
    detour = [(0, 0), (0, 40), (100, 40), (100, 0)]
    network = build_network(lines([(0, 0), (100, 0)], detour, [(100, 0), (120, 0)], [(-20, 0), (0, 0)]))
    assert distances(network, points((-20, 0)), points((120, 0))) == [140_000]


def test_a_point_between_parallel_edges_snaps_to_the_nearest_and_leaves_by_its_shorter_end():
    detour = [(0, 0), (0, 40), (100, 40), (100, 0)]
    network = build_network(lines([(0, 0), (100, 0)], detour))
    assert distances(network, points((30, 39)), points((60, 1)), 400_000) == [130_000]


def test_on_one_edge_the_straight_way_counts():
    network = build_network(lines([(0, 0), (200, 0)]))
    assert distances(network, points((20, 5), (180, 5)), points((100, -5), (150, 0))) == [80_000, 30_000]


def test_a_loop_is_walked_the_short_way_round():
    ring = [(0, 0), (60, 0), (60, 60), (0, 60), (0, 0)]
    network = build_network(lines(ring, [(-30, 0), (0, 0)]))
    assert distances(network, points((0, 50)), points((-30, 0))) == [80_000]


def test_a_line_that_ends_on_itself_is_joined_there():
    network = build_network(lines([(0, 0), (50, 0), (100, 0), (100, 50), (50, 50), (50, 0)]))
    assert distances(network, points((0, 0)), points((50, 49))) == [99_000]


def test_a_line_that_ends_between_its_own_vertices_is_joined_there():
    network = build_network(lines([(0, 0), (100, 0), (100, 50), (50, 50), (50, 0)]))
    assert distances(network, points((0, 0)), points((50, 49))) == [99_000]


def test_nodes_that_fall_together_on_a_line_are_joined_without_length():
    network = build_network(lines([(0, 0), (100, 0)], [(50, 0.009), (50, 50)], [(50, -0.009), (50, -50)]))
    assert 0 in network.length
    assert distances(network, points((50, 50)), points((50, -50))) == [99_982]


def test_distances_beyond_the_limit_are_not_looked_for():
    network = build_network(lines([(0, 0), (200, 0)], [(200, 0), (300, 0)], [(300, 0), (400, 0)]))
    assert distances(network, points((300, 0), (400, 0)), points((0, 0))) == [300_000, np.inf]


def test_points_snap_within_fifty_metres_only():
    network = build_network(lines([(0, 0), (100, 0)]))
    feet = snap(network, objects(points((10, 50), (10, 50.001))), REACH)
    assert feet.edge.tolist() == [0, -1]


def test_of_equally_near_lines_the_first_counts():
    network = build_network(lines([(0, 0), (100, 0)], [(0, 20), (100, 20)]))
    assert snap(network, objects(points((50, 10))), REACH).edge.tolist() == [0]


def test_an_empty_network_holds_nothing():
    network = build_network(objects([]))
    assert snap(network, objects(points((0, 0))), REACH).edge.tolist() == [-1]
    assert distances(network, points((0, 0)), points((0, 0))) == [np.inf]


def test_a_part_of_the_network_gives_the_same_within_reach():
    grid = [[(x, -500), (x, 500)] for x in range(-500, 501, 50)]
    grid += [[(x, y), (x + 50, y)] for x in range(-500, 500, 50) for y in range(-500, 501, 50)]
    network = build_network(lines(*grid))
    origins = points(*[(x, y) for x in range(-40, 41, 20) for y in range(-40, 41, 20)])
    near = network.tree.query(shapely.box(-400, -400, 400, 400))
    part = network.edges_of(near)
    assert len(part) < len(network.line)
    to = points((210, 130), (-333, 20))
    assert distances(network, origins, to, edges=part) == distances(network, origins, to)


# A lattice of 20 m: points of it are shared often, crossings and collinear overlaps occur. Lines that touch
# themselves are left to the tests above: the oracle projects a point to one place on a line.
lattice = st.tuples(st.integers(0, 6), st.integers(0, 6)).map(lambda p: (20.0 * p[0], 20.0 * p[1]))
paths = (
    st.lists(lattice, min_size=2, max_size=4)
    .map(lambda path: [a for a, b in zip(path, [*path[1:], None], strict=True) if a != b])
    .filter(lambda path: len(path) >= 2 and shapely.LineString(path).is_simple)
)
spots = st.lists(st.tuples(st.integers(0, 1300), st.integers(0, 1300)), min_size=1, max_size=6)


def tenths(found):
    return [shapely.Point(x / 10 + 0.013, y / 10 + 0.007) for x, y in found]


def unambiguous(network_lines, where):
    """Whether each point has one nearest line: the oracle rounds ties differently."""
    for point in where:
        near = sorted(line.distance(point) for line in network_lines)
        if len(near) > 1 and near[1] - near[0] < 1e-3:
            return False
    return True


@given(st.lists(paths, min_size=1, max_size=6), spots, spots)
def test_distances_equal_those_of_the_oracle(drawn, origins, destinations):
    made = lines(*drawn)
    origins, destinations = tenths(origins), tenths(destinations)
    assume(unambiguous(made, origins + destinations))
    found = distances(build_network(made), origins, destinations, 10_000_000)
    expected = access.network_distances(origins, destinations, list(made))
    for mine, theirs in zip(found, expected, strict=True):
        if theirs is None:
            assert mine == np.inf
        else:
            assert mine / 1000 == pytest.approx(theirs, abs=0.005)


def nearest(network, origins, destinations, limit=LIMIT):
    """(mm, destination) from each origin to the nearest destination."""
    graph = WalkingGraph(network, np.arange(len(network.line)))
    field = graph.nearest(graph.here(snap(network, objects(destinations), REACH)), limit)
    distance, source = field.with_source(graph.here(snap(network, objects(origins), REACH)))
    return list(zip(distance.tolist(), source.tolist(), strict=True))


def test_of_equally_near_destinations_the_first_is_named():
    network = build_network(lines([(0, 0), (100, 0)], [(100, 0), (200, 0)], [(100, 0), (100, 100)]))
    goals = points((100, 80), (180, 1), (20, 1), (20, -1), (60, 60))
    wanted = points((100, 0), (100, 9), (20, 3), (10, 0), (150, 0))
    assert nearest(network, wanted, goals) == [
        (60_000, 4),
        (51_000, 4),
        (0, 2),
        (10_000, 2),
        (30_000, 1),
    ]
    assert nearest(network, points((100, 0)), goals[:3]) == [(80_000, 0)]
    assert nearest(network, points((100, 0)), goals[:1], 79_999) == [(np.inf, -1)]


@given(st.lists(paths, min_size=1, max_size=6), spots, spots)
def test_distance_and_destination_are_those_of_one_search_for_each_destination(drawn, origins, destinations):
    network = build_network(lines(*drawn))
    alone = [distances(network, tenths(origins), tenths([one]), 10_000_000) for one in destinations]
    expected = [
        min((of_one[index], rank) for rank, of_one in enumerate(alone)) for index in range(len(origins))
    ]
    expected = [(mm, rank if np.isfinite(mm) else -1) for mm, rank in expected]
    assert nearest(network, tenths(origins), tenths(destinations), 10_000_000) == expected


@given(st.lists(paths, min_size=1, max_size=6), spots, spots, st.sets(st.integers(0, 30)))
def test_a_part_of_a_network_is_the_network_without_the_other_lines(drawn, origins, destinations, dropped):
    network = build_network(lines(*drawn))
    kept = np.array([at for at in range(len(network.lines)) if at not in dropped], dtype=np.intp)
    part, edges = network.part(kept), network.edges_of(kept)
    assert [line.wkt for line in part.lines] == [line.wkt for line in network.lines[kept]]
    assert part.edges_of(np.arange(len(kept))).tolist() == list(range(len(edges)))
    graph = WalkingGraph(network, edges)
    feet = [snap(part, objects(tenths(some)), REACH) for some in (origins, destinations)]
    whole = graph.distances(feet[1], LIMIT).at(feet[0])
    assert distances(part, tenths(origins), tenths(destinations)) == whole.tolist()
