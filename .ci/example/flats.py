"""Portiek flats, gallery flats, villas of flats and shops with flats above."""

from __future__ import annotations

from frame import Frame
from holdings import Holding
from scene import PATH, PLANT, PLOT, Line, Pand, Scene, Unit, dice
from shapely import LineString, Polygon

PORTICO, DEEP = 16.2, 10.2  # m, length of one portico and depth of the slab


def portiek(
    scene: Scene,
    axes: Frame,
    porticos: int,
    year: int,
    street: str,
    holding: Holding,
    area: int = 66,
    layers: int = 4,
    path: float = 0.0,
    gardens: bool = True,
) -> Pand:
    """A slab of ``porticos`` staircases with two dwellings a storey at each; ``b = 0`` is its axis.

    The entrances are on the side of positive ``b``; ``path`` is how far the path before them goes on at both
    ends. Between the second and third portico the slab steps back, as builders liked to do.
    """
    half, length = DEEP / 2, porticos * PORTICO
    key = f"{axes.origin[0]:.0f}/{axes.origin[1]:.0f}"
    step = dice("step", key).choice((0.0, 0.0, 2.4)) if porticos > 3 else 0.0
    left, middle, right = -length / 2, -length / 2 + 2 * PORTICO, length / 2
    corners = [
        (left, -half),
        (middle, -half),
        (middle, -half + step),
        (right, -half + step),
        (right, half + step),
    ]
    for index in reversed(range(porticos)):  # staircases stand out a little
        back = half + (step if index >= 2 else 0.0)
        at = left + (index + 0.5) * PORTICO
        corners += [(at + 1.6, back), (at + 1.6, back + 0.9), (at - 1.6, back + 0.9), (at - 1.6, back)]
        if index == 2 and step:
            corners += [(middle, back), (middle, half)]
    corners.append((left, half))
    clean = [place for at, place in enumerate(corners) if place != corners[at - 1]]
    pand = scene.build(Pand(axes.polygon(clean), year, "portiekflat", layers=layers))
    for index in range(porticos):
        at = left + (index + 0.5) * PORTICO
        back = half + (step if index >= 2 else 0.0)
        for floor in range(layers):
            for side in (-1, 1):
                large = side > 0 and index % 3 == 1
                unit = Unit(
                    axes.point(at + side * (1.6 + floor * 1.7), back - 2.1 - floor % 2 * 3.2 - (side < 0)),
                    "woonfunctie",
                    area + (12 if large else 0) + dice("portiek", key, index, side).choice((-3, -1, 0, 0, 1)),
                    street,
                    scene.number(street, 1),
                )
                holding.give(unit, f"{key}/{index}/{floor}/{side}")
                pand.units.append(unit)
        scene.paint(PATH, "tegelpad", axes.box(at - 1.2, back + 0.5, at + 1.2, half + 4.4))
        if index % 2 == 0 and index + 1 < porticos:  # low planting before the windows
            scene.paint(PLANT, "heesters", axes.box(at + 2.2, half, at + PORTICO - 2.2, half + 2.4))
    if gardens:  # of the dwellings on the ground floor
        scene.paint(PLOT, "erf", axes.box(left, -half - 5.5, right, -half + 3))
    if path:
        way = LineString([axes.at(left - path, half + 4.2), axes.at(right + path, half + 4.2)])
        scene.walk(way, 1.9)
    for at in range(int(left) + 6, int(right), 24):
        scene.put("paal", "lichtmast", axes.point(at, half + 5.6))
    return pand


def gallery(
    scene: Scene,
    axes: Frame,
    bays: int,
    layers: int,
    year: int,
    street: str,
    holding: Holding,
    area: int = 76,
) -> Pand:
    """A gallery flat: ``layers`` storeys of dwellings over a plinth of storage, lift tower near one end."""
    wide, half = 7.9, 5.6
    length = bays * wide
    tower = -length / 2 + 2.5 * wide
    corners = [
        (-length / 2, -half),
        (length / 2, -half),
        (length / 2, half),
        (tower + 3.4, half),
        (tower + 3.4, half + 4.4),
    ]
    corners += [(tower - 3.4, half + 4.4), (tower - 3.4, half), (-length / 2, half)]
    pand = scene.build(Pand(axes.polygon(corners), year, "galerijflat", layers=layers + 1))
    key = f"{axes.origin[0]:.0f}/{axes.origin[1]:.0f}"
    for floor in range(layers):
        for bay in range(bays):
            size = (
                area
                + (-16 if bay in (0, 1) else 0)
                + (9 if bay == bays - 1 else 0)
                + dice("g", key, bay).choice((-2, 0, 0, 1))
            )
            place = axes.point(-length / 2 + bay * wide + 1.2 + 1.4 * (floor % 5), -2.6 + 4.4 * (floor // 5))
            unit = Unit(place, "woonfunctie", size, street, scene.number(street, 1))
            holding.give(unit, f"{key}/{floor}/{bay}")
            pand.units.append(unit)
    for at in range(int(-length / 2) + 6, int(length / 2), 24):
        scene.put("paal", "lichtmast", axes.point(at, half + 8.6))
    return pand


def villa(
    scene: Scene,
    axes: Frame,
    outline: list[tuple[float, float]],
    layers: int,
    each: int,
    area: int,
    year: int,
    street: str,
    holding: Holding,
) -> Pand:
    """A compact block of flats of a later date."""
    shape = axes.polygon(outline)
    pand = scene.build(Pand(shape, year, "appartementen", layers=layers))
    key = f"{axes.origin[0]:.0f}/{axes.origin[1]:.0f}"
    middle = Polygon(outline).centroid
    for floor in range(layers):
        for index in range(each):
            luck = dice("villa", key, floor, index)
            place = axes.point(
                middle.x + (index % 2 * 2 - 1) * (1.0 + 0.9 * floor),
                middle.y + (index // 2 - each / 4 + 0.5) * 4.0,
            )
            size = area + luck.choice((-12, -6, 0, 0, 8, 19)) + (22 if floor == layers - 1 else 0)
            unit = Unit(place, "woonfunctie", size, street, scene.number(street, 1))
            holding.give(unit, f"{key}/{floor}/{index}")
            pand.units.append(unit)
    return pand


def shops(
    scene: Scene,
    axes: Frame,
    wares: list[tuple[str, int]],
    wide: float,
    deep: float,
    floors: int,
    year: int,
    street: str,
    holding: Holding,
) -> list[Pand]:
    """A strip of shops with ``floors`` of flats above each pair: one pand a pair of shops.

    Args:
        wares: use and floor area of each shop, along ``a``.
    """
    found = []
    start = -len(wares) * wide / 2
    key = f"{axes.origin[0]:.0f}/{axes.origin[1]:.0f}"
    for index in range(0, len(wares), 2):
        left = start + index * wide
        mates = wares[index : index + 2]
        pand = scene.build(
            Pand(axes.box(left, 0, left + wide * len(mates), deep), year, "winkelstrook", layers=1 + floors)
        )
        for at, (use, area) in enumerate(mates):
            shop = Unit(axes.point(left + (at + 0.5) * wide, 3.0), use, area, street, scene.number(street, 1))
            pand.units.append(shop)
            for floor in range(floors):
                unit = Unit(
                    axes.point(left + (at + 0.5) * wide + 1.6 - 3.2 * floor, 6.0 + 2.6 * floor),
                    "woonfunctie",
                    84,
                    street,
                    shop.number,
                    addition=str(floor + 1),
                )
                unit.area += dice("shop", key, index, at, floor).choice((-6, 0, 4, 12))
                holding.give(unit, f"{key}/{index}/{at}/{floor}")
                pand.units.append(unit)
        found.append(pand)
    return found


def garages(scene: Scene, axes: Frame, count: int, year: int, street: str, with_units: bool) -> None:
    """A row of garage boxes with a paved court before it; as one pand with units, or a pand a box."""
    wide, deep = 3.0, 6.0
    length = count * wide
    scene.paint(PLOT, "terrein", axes.box(-length / 2 - 0.5, -6.5, length / 2 + 0.5, deep))
    if with_units:
        pand = scene.build(Pand(axes.box(-length / 2, 0, length / 2, deep), year, "garage"))
        for index in range(count):
            place = axes.point(-length / 2 + (index + 0.5) * wide, 3.0)
            pand.units.append(Unit(place, "overige gebruiksfunctie", 17, street, scene.number(street, 1)))
        return
    for index in range(count):
        scene.build(
            Pand(
                axes.box(-length / 2 + index * wide, 0, -length / 2 + (index + 1) * wide, deep),
                year,
                "garage",
            )
        )


def strip_walk(scene: Scene, axes: Frame, along: list[tuple[float, float]]) -> None:
    """A line to walk along a front that is paved already."""
    scene.lines.append(Line(axes.line(along), "footway"))
