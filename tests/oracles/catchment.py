"""Green in the surroundings of an area, in the plainest way (indicators A1, catchment variant)."""

import shapely

from .model import ratio

ORDER = ("pand", "water", "oever", "rijbaan", "parkeervlak", "fietspad", "voet", "berm_groen", "groen", "erf")
RANK = {"oever": ORDER.index("water")}  # oever is a sub-class of water: equal priority, ties by id


def green_in(shape, grounds, panden):
    """m2 of public green in a polygon; ``grounds`` (id, class, polygon), overlaps by priority, then id."""
    ranked = sorted(grounds, key=lambda one: (RANK.get(one[1], ORDER.index(one[1])), one[0]))
    above, green = shapely.union_all(panden) if panden else shapely.Polygon(), 0.0
    for _, cls, polygon in ranked:
        left = polygon.difference(above).intersection(shape)
        if cls in ("oever", "berm_groen", "groen"):
            green += left.area
        above = above.union(polygon)
    return green


def green_catchment(area, grounds, panden, points, reach=500.0):
    """Public green per dwelling within ``reach`` of an area, border included."""
    around = area.buffer(reach, quad_segs=32)
    return ratio(green_in(around, grounds, panden), sum(around.covers(point) for point in points))
