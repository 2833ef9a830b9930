"""Street lines: network density, entrances, intersections, lighting (settled 24, 25, 31, 55-58, 87, 99)."""

import itertools
import math

import shapely

from .density import single_family
from .model import ratio


def border_parts(line, area, tolerance=0.5, minimum=5.0):
    """Parts of the line inside A and parts that run along its border (settled 31, 87).

    A piece whose whole length lies within 0.5 m of the border and that is longer than 5 m runs
    along the border; everything else inside A counts fully.
    """
    near = line.intersection(area.boundary.buffer(tolerance, quad_segs=32))
    along = [p for p in shapely.get_parts(shapely.line_merge(near)) if p.length > minimum]
    along = shapely.union_all(along) if along else shapely.LineString()
    inside = (
        line.intersection(area).difference(along.buffer(1e-9))
        if not along.is_empty
        else line.intersection(area)
    )
    return inside.length, along.length


def street_length(place):
    """Length of carriageway lines: internal + half of what runs along the border (C5, A11)."""
    total = 0.0
    for s in place.streets:
        if s.carriageway:
            inside, along = border_parts(s.line, place.area)
            total += inside + 0.5 * along
    return total


def network_density(place):
    """C5: N in m per m2."""
    return street_length(place) / place.area.area


def mesh(place):
    """C5: w = 2/N."""
    return ratio(2.0, network_density(place))


def pand_of(unit, panden):
    """The pand a unit belongs to as a count: the one with its point, else the lowest id (settled 26)."""
    shapes = {p.id: p.geometry for p in panden}
    own = sorted(i for i in unit.panden if i in shapes)
    return next((i for i in own if shapes[i].covers(unit.point)), own[0] if own else None)


def entrances(place):
    """A11: doors of the units whose point is in A (settled 24, 25)."""
    here = [u for u in place.units if u.in_stock and place.area.covers(u.point)]
    total = 0
    for pand in place.panden:
        mine = [u for u in here if pand_of(u, place.panden) == pand.id]
        homes = [u for u in mine if u.dwelling]
        others = [u for u in mine if not u.dwelling and set(u.uses) != {"overige gebruiksfunctie"}]
        if homes:
            one = len(homes) == 1 and single_family(homes[0], place.units)
            total += (1 if one else math.ceil(len(homes) / 8)) + len(others)
        elif others:
            total += max(1, math.ceil(len(others) / 8))
    return total


def entrances_per_100m(place):
    return ratio(100 * entrances(place), street_length(place))


LIVELY = {
    f"{use}functie" for use in ("winkel", "bijeenkomst", "gezondheidszorg", "onderwijs", "sport", "kantoor")
}


def street_facades(place, reach=20.0, piece=10.0):
    """A19: (pand id, middle, length) of the wall pieces that look straight out on a street."""
    panden = [p for p in place.panden if p.present]
    lines = [s.line for s in place.streets if s.carriageway]
    out = []
    for pand in panden:
        for a, b in itertools.pairwise(pand.geometry.exterior.coords):
            size = math.dist(a, b)
            parts = math.ceil(round(size, 3) / piece)
            for k in range(parts):
                x, y = (p + (q - p) * (k + 0.5) / parts for p, q in zip(a, b, strict=True))
                nx, ny = (b[1] - a[1]) / size, (a[0] - b[0]) / size
                if pand.geometry.contains(shapely.Point(x + 0.01 * nx, y + 0.01 * ny)):
                    nx, ny = -nx, -ny
                ray = shapely.LineString([(x, y), (x + reach * nx, y + reach * ny)])
                hits = [ray.intersection(line) for line in lines if line.intersects(ray)]
                if not hits:
                    continue
                far = min(shapely.Point(x, y).distance(hit) for hit in hits)
                sight = shapely.LineString([(x + 0.05 * nx, y + 0.05 * ny), (x + far * nx, y + far * ny)])
                if not any(other.geometry.intersects(sight) for other in panden if other.id != pand.id):
                    out.append((pand.id, shapely.Point(x, y), size / parts))
    return out


def active_plinth(place):
    """A19: street facade of panden with a lively unit over all street facade, by the middle of each piece."""
    used = {
        pand_of(u, place.panden)
        for u in place.units
        if u.in_stock and not u.dwelling and LIVELY & set(u.uses)
    }
    here = [(i, size) for i, middle, size in street_facades(place) if place.area.covers(middle)]
    return ratio(sum(size for i, size in here if i in used), sum(size for _, size in here))


def node_degrees(lines, tolerance=0.01):
    """Nodes (x, y, degree) by settled 55: ends, shared vertices, ends on another line's interior."""
    points = []
    for i, a in enumerate(lines):
        points += [shapely.Point(a.coords[0]), shapely.Point(a.coords[-1])]
        others = [shapely.Point(q) for j, b in enumerate(lines) if j != i for q in b.coords]
        inner = [shapely.Point(xy) for xy in a.coords[1:-1]]
        points += [v for v in inner if any(v.distance(q) <= tolerance for q in others)]
    nodes = []
    for p in points:
        if all(p.distance(q) > tolerance for q in nodes):
            nodes.append(p)
    out = []
    for n in nodes:
        degree = 0
        for line in lines:
            ends = sum(n.distance(shapely.Point(line.coords[k])) <= tolerance for k in (0, -1))
            degree += ends if ends else (2 if n.distance(line) <= tolerance else 0)
        out.append((n.x, n.y, degree))
    return out


def merged_nodes(lines, radius=10.0):
    """Settled 56: single linkage of nodes < 10 m, mean position, degree = edges leaving the cluster.

    Every edge between two adjacent nodes counts by its two ends. An edge with both ends in one
    cluster leaves it nowhere, unless it is a detour: at least 2 x 10 m longer than the way straight.
    """
    nodes = [(x, y) for x, y, _ in node_degrees(lines)]
    label = list(range(len(nodes)))
    for i in range(len(nodes)):
        for j in range(i):
            if math.dist(nodes[i], nodes[j]) < radius:
                old, new = label[i], label[j]
                label = [new if k == old else k for k in label]
    ends = []
    for line in lines:
        on = [
            (line.project(shapely.Point(n)), k)
            for k, n in enumerate(nodes)
            if line.distance(shapely.Point(n)) <= 0.01
        ]
        if line.is_ring:
            on.append((line.length, min(on)[1]))
        on.sort()
        for (start, a), (end, b) in itertools.pairwise(on):
            detour = end - start >= math.dist(nodes[a], nodes[b]) + 2 * radius
            ends.append((a, b, label[a] != label[b] or detour))
    out = []
    for k in sorted(set(label)):
        members = [n for n, lab in zip(nodes, label, strict=True) if lab == k]
        degree = sum((label[a] == k) + (label[b] == k) for a, b, leaves in ends if leaves)
        out.append(
            (sum(x for x, _ in members) / len(members), sum(y for _, y in members) / len(members), degree)
        )
    return out


def intersection_density(place):
    """A10: nodes in A of degree >= 3 per km2; a node on the border is inside (settled 99)."""
    nodes = merged_nodes([s.line for s in place.streets if s.walkable])
    count = sum(d >= 3 and place.area.covers(shapely.Point(x, y)) for x, y, d in nodes)
    return count / (place.area.area / 1e6)


def dead_end_ratio(place):
    """A10: nodes in A of degree 1 over those and the nodes of degree >= 3; lines are not clipped."""
    nodes = merged_nodes([s.line for s in place.streets if s.walkable])
    degrees = [d for x, y, d in nodes if place.area.covers(shapely.Point(x, y))]
    ends = sum(d == 1 for d in degrees)
    return ratio(ends, ends + sum(d >= 3 for d in degrees))


def lighting_coverage(place, radius=18.0):
    """A12: walkable length in A within 18 m of a lamp; full length, lamps outside A too (settled 31, 57, 58).

    Circles of 2,048 segments stand for exact circles.
    """
    lit = shapely.union_all([p.buffer(radius, quad_segs=512) for p in place.lamps])
    lines = [s.line.intersection(place.area) for s in place.streets if s.walkable]
    return ratio(sum(line.intersection(lit).length for line in lines), sum(line.length for line in lines))
