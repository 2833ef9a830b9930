"""Green patches and walking distance (indicators 1.9, A4, A14; settled 36a, 55).

Choices made here where the definitions leave room: the distance runs along the network from the
foot of the dwelling to the foot of the access point, without the two legs to the network; every
edge is cut at those feet and its parts are rounded to whole mm by their offsets along the line.
"""

import itertools
import math

import networkx as nx
import shapely
from shapely import STRtree

from .model import ratio
from .streets import node_degrees


def green_patches(greens, rijbanen, gap=3.0):
    """Groups of indices of public green polygons, largest area first (settled 36a).

    Two polygons connect when they lie within ``gap`` and the shortest line between them has no
    interior point in common with a rijbaan. Polygons that touch or overlap always connect.
    """
    road = shapely.union_all(rijbanen) if rijbanen else shapely.Polygon()
    graph = nx.Graph()
    graph.add_nodes_from(range(len(greens)))
    for i in range(len(greens)):
        for j in range(i):
            d = greens[i].distance(greens[j])
            if d > gap + 1e-9:
                continue
            if d == 0 or not _crosses(shapely.shortest_line(greens[i], greens[j]), road):
                graph.add_edge(i, j)
    groups = [sorted(c) for c in nx.connected_components(graph)]
    return sorted(groups, key=lambda c: (-patch_area(greens, c), c))


def _crosses(line, road):
    """True when the interiors of line and road meet."""
    return not road.is_empty and line.relate_pattern(road, "T********")


def patch_area(greens, members):
    """Sum of member areas (settled 36a)."""
    return math.fsum(greens[i].area for i in members)


def effective_patch_size(greens, rijbanen):
    """A14: sum a^2 / sum a over patches."""
    a = [patch_area(greens, c) for c in green_patches(greens, rijbanen)]
    return ratio(math.fsum(x * x for x in a), math.fsum(a))


def access_points(polygons, lines, spacing=30.0, reach=30.0):
    """Points every 30 m along the boundary of each ring, kept within 30 m of the network (1.9)."""
    net = shapely.union_all(lines)
    out = []
    for poly in polygons:
        for part in shapely.get_parts(poly):
            for ring in (part.exterior, *part.interiors):
                for k in range(math.ceil(ring.length / spacing - 1e-9)):
                    p = ring.interpolate(k * spacing)
                    if p.distance(net) <= reach:
                        out.append(p)
    return out


def snap(point, lines, tree, limit):
    """(line index, offset in mm) of the nearest line within ``limit``; ties to the lowest index."""
    near = tree.query(point, predicate="dwithin", distance=limit)
    if len(near) == 0:
        return None
    best = min(near, key=lambda i: (round(lines[i].distance(point), 6), i))
    return int(best), round(lines[best].project(point) * 1000)


def build_graph(lines, feet=()):
    """Graph with mm weights; lines are cut at the nodes of settled 55 and at the feet (line, offset)."""
    nodes = [shapely.Point(x, y) for x, y, _ in node_degrees(lines)]
    graph = nx.Graph()
    for i, line in enumerate(lines):
        length = round(line.length * 1000)
        stops = {offset: ("foot", i, offset) for j, offset in feet if j == i}
        for k, n in enumerate(nodes):
            if n.distance(line) <= 0.01:
                at = round(line.project(n) * 1000)
                if stops.get(at, ("foot",))[0] == "foot" and at in stops:
                    graph.add_edge(stops[at], ("node", k), weight=0)
                stops[at] = ("node", k)
                if line.is_ring and at == 0:
                    stops[length] = ("node", k)
        order = sorted(stops)
        for a, b in itertools.pairwise(order):
            u, v, w = stops[a], stops[b], b - a
            if not graph.has_edge(u, v) or graph[u][v]["weight"] > w:
                graph.add_edge(u, v, weight=w)
        for j, offset in feet:
            if j == i:
                graph.add_node(("foot", i, offset))
    return graph


def network_distances(origins, destinations, lines, snap_limit=50.0, destination_limit=50.0):
    """Distance in m from each origin to the nearest destination along the lines; None = not reached."""
    tree = STRtree(lines)
    from_feet = [snap(p, lines, tree, snap_limit) for p in origins]
    to_feet = [snap(p, lines, tree, destination_limit) for p in destinations]
    feet = {f for f in from_feet + to_feet if f is not None}
    graph = build_graph(lines, sorted(feet))
    targets = {("foot", *f) for f in to_feet if f is not None}
    reached = nx.multi_source_dijkstra_path_length(graph, targets) if targets else {}
    out = []
    for f in from_feet:
        mm = None if f is None else reached.get(("foot", *f))
        out.append(None if mm is None else mm / 1000)
    return out


def crow_distances(origins, destinations, detour=1.3):
    """Fallback without a network: Euclid x 1.3 (1.9)."""
    return [min((p.distance(q) * detour for q in destinations), default=None) for p in origins]


def share_within(distances, limit=300.0):
    """Share of dwellings with d <= limit; what is not reached counts in the denominator."""
    return ratio(sum(d is not None and d <= limit for d in distances), len(distances))


def green_access(dwelling_points, greens, rijbanen, lines, minimum=5000.0, limit=300.0):
    """A4: share of dwellings within 300 m of a public green patch of at least 0.5 ha.

    Without lines: distance to the patch itself x 1.3.
    """
    big = [c for c in green_patches(greens, rijbanen) if patch_area(greens, c) >= minimum]
    members = [greens[i] for c in big for i in c]
    if lines:
        doors = access_points([shapely.union_all([greens[i] for i in c]) for c in big], lines)
        distances = network_distances(dwelling_points, doors, lines)
    else:
        distances = crow_distances(dwelling_points, members)
    return share_within(distances, limit)
