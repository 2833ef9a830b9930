"""Ground partition and public-space figures (indicators 1.5, 3; settled 32, 43-54)."""

import math

import shapely

from .model import ratio

# Public by default (indicators 1.5). Water counts as public (settled 50).
PUBLIC = frozenset(
    [
        "rijbaan",
        "woonerf",
        "parkeervlak",
        "fietspad",
        "voet",
        "berm_groen",
        "berm_overig",
        "groen",
        "verhard_terrein",
        "halfverhard",
        "onverhard",
        "zand",
        "water",
        "oever",
    ]
)
GREEN = frozenset({"groen", "berm_groen", "oever"})
PAVED = {
    "rijbaan": 1.0,
    "woonerf": 1.0,
    "parkeervlak": 1.0,
    "fietspad": 1.0,
    "voet": 1.0,
    "berm_overig": 1.0,
    "verhard_terrein": 1.0,
    "halfverhard": 0.5,
}
# Settled 46, lowest number wins; classes in one group tie by id. Woonerf is not named there and
# follows rijbaan here, being a wegdeel for cars too.
PRIORITY = {
    "pand": 0,
    "overigbouwwerk": 1,
    "water": 2,
    "oever": 2,
    "rijbaan": 3,
    "woonerf": 4,
    "parkeervlak": 5,
    "fietspad": 6,
    "voet": 7,
    "berm_groen": 8,
    "berm_overig": 8,
    "groen": 9,
    "groen_agrarisch": 9,
    "verhard_terrein": 10,
    "halfverhard": 10,
    "onverhard": 10,
    "zand": 10,
    "erf": 11,
}


def is_public(ground):
    return ground.cls in PUBLIC if ground.public is None else ground.public


def paved_weight(ground):
    return PAVED.get(ground.cls, 0.0) if ground.paved is None else ground.paved


def footprints(panden):
    """Union of the ground outlines of the panden that stand (settled 29, 32, 33)."""
    return shapely.union_all([p.ground_outline for p in panden if p.present])


def footprint_area(area, panden):
    """G = area(union(footprints present) within A) (settled 32)."""
    return footprints(panden).intersection(area).area


def partition(area, grounds, panden=()):
    """List of (ground, visible geometry within A): each keeps what higher priorities leave.

    The footprints have the highest priority (class pand, settled 46, 47). Float difference
    with the union of everything that goes before.
    """
    taken = footprints(panden)
    pieces = []
    for g in sorted(grounds, key=lambda g: (PRIORITY.get(g.cls, 99), g.id)):
        pieces.append((g, g.geometry.intersection(area).difference(taken)))
        taken = taken.union(g.geometry)
    return pieces


def area_by_class(place):
    """m2 per class; ``pand`` is G and ``gap`` what nothing covers. They sum to area(A)."""
    out = {"pand": footprint_area(place.area, place.panden)}
    for g, shape in partition(place.area, place.grounds, place.panden):
        out[g.cls] = out.get(g.cls, 0.0) + shape.area
    out["gap"] = place.area.area - sum(out.values())
    return out


def public_area(place):
    """PUB: sum over public classes, water included (settled 50)."""
    return sum(s.area for g, s in partition(place.area, place.grounds, place.panden) if is_public(g))


def public_area_star(place):
    """PUB* = PUB + taken_public (product 3, perverse incentives 2)."""
    return public_area(place) + place.taken_public


def green_area(place):
    """Public green: groen + berm_groen + oever (A1)."""
    pieces = partition(place.area, place.grounds, place.panden)
    return sum(s.area for g, s in pieces if g.cls in GREEN and is_public(g))


def water_area(place):
    """Water without oever and slootkant (settled 44)."""
    return area_by_class(place).get("water", 0.0)


def green_per_dwelling(place, dwellings):
    """A1: m2 public green per dwelling."""
    return ratio(green_area(place), dwellings)


def greenblue_per_dwelling(place, dwellings):
    """A1, variant with water."""
    return ratio(green_area(place) + water_area(place), dwellings)


def green_share(place):
    """Green share of PUB."""
    return ratio(green_area(place), public_area(place))


def paved_share(place):
    """A7 on PUB*: ground taken by sketched buildings counts as paved (product 3)."""
    pieces = partition(place.area, place.grounds, place.panden)
    paved = sum(paved_weight(g) * s.area for g, s in pieces if is_public(g))
    return ratio(paved + place.taken_public, public_area_star(place))


def parking_share(place):
    """A8 on PUB*."""
    return ratio(area_by_class(place).get("parkeervlak", 0.0), public_area_star(place))


def parking_bays(place):
    """A8, companion: 13 m2 a bay."""
    return area_by_class(place).get("parkeervlak", 0.0) / 13


def foot_profile_share(place):
    """A17: (voet + half of woonerf) / (rijbaan + parkeervlak + fietspad + voet + woonerf)."""
    a = area_by_class(place)
    total = sum(a.get(c, 0.0) for c in ("rijbaan", "parkeervlak", "fietspad", "voet", "woonerf"))
    return ratio(a.get("voet", 0.0) + 0.5 * a.get("woonerf", 0.0), total)


def water_share(place):
    """A16."""
    return water_area(place) / place.area.area


def effective_width(polygon):
    """Settled 51: w = (P - sqrt(max(0, P^2 - 16 S)))/4 of the unclipped polygon, whole mm."""
    p, s = polygon.length, polygon.area
    return round((p - math.sqrt(max(0.0, p * p - 16 * s))) / 4, 3)


def footway_ok(place, minimum=1.80):
    """A9: area of voet polygons at least ``minimum`` wide / area of voet, areas clipped to A."""
    feet = [(g, s) for g, s in partition(place.area, place.grounds, place.panden) if g.cls == "voet"]
    wide = sum(s.area for g, s in feet if effective_width(g.geometry) >= minimum)
    return ratio(wide, sum(s.area for _, s in feet))


def canopy_cover(place):
    """A2: area(union(crowns) within A) / area(A); circles of 32 segments a quarter (settled 53)."""
    known = [t for t in place.trees if t.crown is not None]
    if place.trees and not known:
        return None
    crowns = shapely.union_all([t.point.buffer(t.crown / 2, quad_segs=32) for t in known])
    return crowns.intersection(place.area).area / place.area.area


def play_area(place):
    """Settled 52: union; a point facility is an axis-parallel 4 m square."""
    shapes = [
        shapely.box(p.x - 2, p.y - 2, p.x + 2, p.y + 2) if p.geom_type == "Point" else p for p in place.play
    ]
    return shapely.union_all(shapes).intersection(place.area).area


def play_share(place):
    """A5 with B_play = area - water - main roads (settled 45)."""
    pieces = partition(place.area, place.grounds, place.panden)
    main = sum(s.area for g, s in pieces if g.main_road)
    return ratio(play_area(place), place.area.area - water_area(place) - main)
