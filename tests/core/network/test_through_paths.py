"""Distances followed through new lines are those on the network of all lines."""

import numpy as np
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.network.extension import Extensible
from herstruct_plugin.core.network.field import WalkingGraph
from herstruct_plugin.core.network.graph import build_network
from herstruct_plugin.core.network.snap import Feet, NewLines, snap
from herstruct_plugin.core.network.through_paths import PathField, ThroughPaths, joints_of

from .test_extension import ORIGIN, RANDOM, drawn, extended, lines, parts, spots

FAR = 200_000  # mm between points and the network
CROSS = [[(0, 0), (100, 0)], [(0, 80), (100, 80)], [(0, 0), (0, 80)]]


class Followed:
    """A network, the ways through its new lines, and where points stand with and without these."""

    def __init__(self, network):
        before, self.network = network.before, network
        self.graph = WalkingGraph(before, np.arange(len(before.length)))
        self.new = np.arange(len(before.lines), len(network.lines))
        self.through = ThroughPaths(self.graph, network, joints_of(network), self.new)
        self.whole = WalkingGraph(network, np.arange(len(network.length)))

    def stand(self, points):
        """(feet without the new lines, which of them move, feet with, feet on the whole network)."""
        feet = snap(self.network.before, points, FAR)
        line = self.network.before.line[feet.edge]
        rows, mine = NewLines(self.network, self.new).hung(line, shapely.get_coordinates(points), FAR)
        found, mine = Feet(feet.edge.copy(), feet.offset.copy()), self.through.here(mine)
        found.edge[rows], found.offset[rows] = mine.edge, mine.offset
        return feet, rows, found, self.whole.here(snap(self.network, points, FAR))

    def field(self, goals, limit):
        """(the field that is followed, the one on the whole network, which goals moved)."""
        feet, moved, found, whole = self.stand(goals)
        left = Feet(feet.edge.copy(), feet.offset)
        left.edge[moved] = -1
        field = PathField(self.through, self.graph.nearest(left, limit), found)
        return field, self.whole.nearest(whole, limit), moved


def points(*where):
    return shapely.points(np.array(where, dtype=float) + ORIGIN)


def test_a_short_cut_brings_a_goal_nearer():
    case = Followed(extended(lines(*CROSS), lines([(90, 0), (90, 80)]))[0])
    field, _, _ = case.field(points((100, -1)), 300_000)
    feet = case.stand(points((100, 81), (0, 40), (91, 30)))[2]
    assert field.nearer
    assert field.at(feet).tolist() == [100_000, 140_000, 40_000]


def test_a_path_between_equally_near_places_brings_nothing_nearer():
    case = Followed(extended(lines(*CROSS), lines([(40, 0), (40, 80)]))[0])
    field, _, _ = case.field(points((0, 40)), 300_000)
    assert not field.nearer
    assert field.at(case.stand(points((41, 10)))[2]).tolist() == [90_000]


def test_a_goal_that_moves_onto_a_path_is_lost_where_it_was():
    case = Followed(extended(lines(*CROSS), lines([(90, 0), (90, 80)]))[0])
    field, _, moved = case.field(points((92, 30)), 300_000)
    assert moved.tolist() == [0]
    assert field.at(case.stand(points((92, -1)))[2]).tolist() == [32_000]


@given(drawn, drawn, spots, spots, st.integers(1, 200))
@settings(RANDOM)
def test_distances_and_nearest_goals_are_those_of_the_whole_network(old, new, goals, where, metres):
    old = lines(*old)
    network, followed = Extensible(build_network(old), len(old)).with_lines(parts(new[:3], old))
    assume(followed and joints_of(network) is not None)
    case = Followed(network)
    field, expected, _ = case.field(points(*goals), metres * 1000)
    _, _, feet, whole = case.stand(points(*where, *goals))
    for one, other in zip(field.with_source(feet), expected.with_source(whole), strict=True):
        assert one.tolist() == other.tolist()
