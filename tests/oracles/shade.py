"""Cool places (indicators A13): patches of shade on public ground, by unions of whole layers."""

import networkx as nx
import shapely

from .access import crow_distances, share_within


def public_shade(trees, public, built):
    """Union of crowns (point, diameter) on the union of public ground, minus what is built."""
    crowns = shapely.union_all([point.buffer(size / 2, quad_segs=32) for point, size in trees if size])
    ground = shapely.union_all(list(public)).difference(shapely.union_all(list(built)))
    return crowns.intersection(ground)


def cool_places(shade, gap=2.0, minimum=200.0):
    """Groups of parts of the shade at most ``gap`` apart that together have the minimum area."""
    parts = [one for one in shapely.get_parts(shapely.get_parts(shade)) if one.area > 1e-6]
    graph = nx.Graph()
    graph.add_nodes_from(range(len(parts)))
    for i, one in enumerate(parts):
        graph.add_edges_from((i, j) for j in range(i) if round(one.distance(parts[j]), 3) <= gap)
    groups = [[parts[i] for i in sorted(group)] for group in nx.connected_components(graph)]
    return [group for group in groups if sum(one.area for one in group) >= minimum - 1e-4]


def cool_access(dwelling_points, places, limit=300.0):
    """Share of dwellings within reach of a cool place, as the crow flies times 1.3."""
    return share_within(crow_distances(dwelling_points, [one for group in places for one in group]), limit)
