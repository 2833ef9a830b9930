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


def reach_along(dwelling_points, places, lines, limit, snap_limit=50.0):
    """(dwellings judged, dwellings that reach a place) along the lines, by one search over all places."""
    tree = STRtree(lines)
    judged = [snap(p, lines, tree, snap_limit) is not None for p in dwelling_points]
    distances = network_distances(dwelling_points, places, lines, snap_limit, snap_limit)
    return sum(judged), sum(d is not None and d <= limit + 1e-9 for d in distances)


def play_access(
    dwelling_points, places, lines, distances=(100.0, 400.0, 1000.0), unknown=400.0, snap_limit=50.0
):
    """A6: mean over the classes of the share of dwellings with a place for the class within its distance.

    ``places`` are (point, classes) with a set of class numbers 0, 1, 2; an empty set is unknown. Lines are
    those that may be walked. Without any known class: the share within the distance for unknown classes.
    """

    def share(tests):
        found = set()
        for points, limit in tests:
            measured = network_distances(dwelling_points, points, lines, snap_limit, snap_limit)
            found |= {i for i, d in enumerate(measured) if d is not None and d <= limit + 1e-9}
        tree = STRtree(lines)
        judged = sum(snap(p, lines, tree, snap_limit) is not None for p in dwelling_points)
        return ratio(len(found), judged)

    loose = [point for point, classes in places if not classes]
    if len(loose) == len(places):
        return share([(loose, unknown)])
    shares = [
        share([([p for p, classes in places if k in classes], d), (loose, min(d, unknown))])
        for k, d in enumerate(distances)
    ]
    return None if None in shares else math.fsum(shares) / len(shares)


def directness(dwelling_points, places, lines, limit=1000.0, snap_limit=50.0):
    """A10 companion: straight over walked distance between the feet of a dwelling and of its nearest place.

    One search from every dwelling on its own. Returns (mean, dwellings with a route, ambiguous); ambiguous
    says that two places are equally near for some dwelling, to 5 mm.
    """
    tree = STRtree(lines)
    goals = [snap(p, lines, tree, snap_limit) for p in places]
    goals = [g for g in goals if g is not None]
    found, ambiguous = [], False
    for point in dwelling_points:
        foot = snap(point, lines, tree, snap_limit)
        if foot is None:
            continue
        graph = build_graph(lines, sorted({foot, *goals}))
        walked = nx.single_source_dijkstra_path_length(graph, ("foot", *foot))
        near = sorted((walked[("foot", *g)], g) for g in set(goals) if ("foot", *g) in walked)
        near = [(mm, g) for mm, g in near if mm <= limit * 1000]
        if not near:
            continue
        ambiguous |= len(near) > 1 and near[1][0] - near[0][0] <= 5
        mm, goal = near[0]
        here, there = (lines[i].interpolate(at / 1000) for i, at in (foot, goal))
        found.append(1.0 if mm == 0 else min(1.0, here.distance(there) * 1000 / mm))
    return ratio(math.fsum(found), len(found)), len(found), ambiguous
