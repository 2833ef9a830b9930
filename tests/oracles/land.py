"""Land that density is measured on, with shapely and networkx (indicators 1.4, 1.6; settled 36a, 46, 51)."""

import math

import networkx as nx
import shapely

from .access import green_patches, patch_area

# settled 46, from high to low; what has one number ties by id
PRIORITY = {
    name: number
    for number, names in enumerate(
        [
            "pand",
            "overig_bouwwerk",
            "water oever",
            "rijbaan",
            "woonerf",
            "parkeervlak",
            "fietspad",
            "voet",
            "berm_groen berm_overig",
            "groen groen_agrarisch",
            "verhard_terrein halfverhard onverhard zand",
            "erf",
            "overig",
        ]
    )
    for name in names.split()
}
STREET = ("rijbaan", "woonerf", "parkeervlak", "fietspad", "voet", "berm_groen", "berm_overig")


def pieces(area, panden, grounds):
    """(surface, its ground in the area); surfaces (class, id, polygon, main road, rail), panden polygons."""
    surfaces = [("pand", f"{row:06d}", shape, False, False) for row, shape in enumerate(panden)]
    ranked = sorted(grounds, key=lambda one: (PRIORITY[one[0]], one[1]))
    above, found = shapely.Polygon(), []
    for surface in [*surfaces, *ranked]:
        inside = flat(surface[2].intersection(area))
        found.append((surface, flat(inside.difference(above))))
        above = flat(above.union(inside))
    return found


def flat(shape):
    """The polygons of a geometry: what touches only along a line or in a point holds no ground."""
    return shapely.union_all([part for part in shapely.get_parts(shape) if part.area > 0])


def short_side(polygon):
    """Short side of the rectangle of equal area and perimeter (settled 51), in whole mm."""
    p, s = polygon.length, polygon.area
    return round((p - math.sqrt(max(0.0, p * p - 16 * s))) / 4, 3)


def fabric(area, panden, grounds, greens, threshold):
    """m2 of the area without water, main roads, rail and large patches; ``greens`` ids of public green."""
    ground = pieces(area, panden, grounds)
    shapes = [surface for surface, _ in ground if surface[1] in greens and surface[0] != "pand"]
    shapes.sort(key=lambda one: one[1])
    roads = [surface[2] for surface, _ in ground if surface[0] == "rijbaan"]
    polygons = [surface[2] for surface in shapes]
    large = set()
    for patch in green_patches(polygons, roads):
        if patch_area(polygons, patch) > threshold:
            large |= {shapes[one][1] for one in patch}
    gone = sum(
        left.area
        for surface, left in ground
        if surface[0] == "water" or surface[3] or surface[4] or (surface[1] in large and surface[0] != "pand")
    )
    return area.area - gone


def net_blocks(area, panden, grounds):
    """Blocks: lists of (surface, ground in the area), those with a pand."""
    nodes = [
        (surface, left)
        for surface, left in pieces(area, panden, grounds)
        if left.area > 1e-6
        and surface[0] not in STREET
        and not surface[4]
        and not (surface[0] == "water" and short_side(surface[2]) > 6)
    ]
    graph = nx.Graph()
    graph.add_nodes_from(range(len(nodes)))
    for one in range(len(nodes)):
        for two in range(one):
            if nodes[one][0][2].distance(nodes[two][0][2]) <= 1.0 + 1e-9:
                graph.add_edge(one, two)
    blocks = [[nodes[one] for one in component] for component in nx.connected_components(graph)]
    return [block for block in blocks if any(surface[0] == "pand" for surface, _ in block)]
