"""Terraced houses: rows along a street, with front gardens, back gardens, sheds and a path behind them."""

from __future__ import annotations

from dataclasses import dataclass

from frame import Frame, frame_on
from holdings import Holding
from scene import PATH, PLOT, YARD, Pand, Scene, Unit, dice
from shapely import LineString
from streets import Street


@dataclass(frozen=True)
class House:
    """What the houses of a row have in common (m, m2)."""

    year: int
    width: float = 5.7
    depth: float = 8.8
    setback: float = 4.0
    garden: float = 10.5
    area: int = 98
    layers: int = 2
    shed: bool = True
    lane: float = 1.6
    stagger: float = 0.0
    extended: float = 0.18
    plot: bool = True


def row(
    scene: Scene, street: Street, side: int, station: float, count: int, house: House, holding: Holding
) -> Frame:
    """A row whose middle is at a station of its street."""
    from_kerb = street.reach(side)
    axes = frame_on(street.line, station, side)
    return row_at(scene, Frame(axes.at(0, from_kerb), axes.angle), street.name, side, count, house, holding)


def row_at(
    scene: Scene, axes: Frame, street: str, side: int, count: int, house: House, holding: Holding
) -> Frame:
    """A row with the given axes: the front edge of its gardens is ``b = 0``."""
    length = count * house.width
    back = house.setback + house.depth + house.garden
    key = f"{street}/{axes.origin[0]:.0f}/{axes.origin[1]:.0f}"
    if house.plot:
        scene.paint(PLOT, "erf", axes.box(-length / 2 - 1.2, -0.6, length / 2 + 1.2, back))
    if house.lane:
        lane = LineString(
            [
                axes.at(-length / 2 - 1.2, back + house.lane / 2),
                axes.at(length / 2 + 1.2, back + house.lane / 2),
            ]
        )
        scene.paint(PATH, "achterpad", lane.buffer(house.lane / 2, cap_style="flat"))
    for index in range(count):
        _house(scene, axes, index, count, street, side, house, holding, key)
    return axes


def _house(
    scene: Scene,
    axes: Frame,
    index: int,
    count: int,
    street: str,
    side: int,
    house: House,
    holding: Holding,
    key: str,
) -> None:
    luck = dice("house", key, index)
    left = (index - count / 2) * house.width
    shift = house.stagger if (index // 3) % 2 else 0.0
    front, rear = house.setback + shift, house.setback + shift + house.depth
    right = left + house.width
    unit = Unit(
        axes.point((left + right) / 2, front + house.depth * 0.45),
        "woonfunctie",
        0,
        street,
        scene.number(street, side),
    )
    holding.give(unit, f"{key}/{index}")
    corners = [(left, front), (right, front), (right, rear)]
    grown = luck.random() < (house.extended * (2.2 if unit.owner == "koop" else 0.35))
    if grown:  # an extension at the back, beside the neighbour's fence
        deep, wide = luck.choice((2.4, 2.8, 3.2)), luck.choice((3.0, house.width))
        start = left if luck.random() < 0.5 or wide == house.width else right - wide
        tail = [
            (start + wide, rear),
            (start + wide, rear + deep),
            (start, rear + deep),
            (start, rear),
            (left, rear),
        ]
        corners += [place for place in tail if place != corners[-1]]
    else:
        corners.append((left, rear))
    clean = [place for at, place in enumerate(corners) if place != corners[at - 1]]
    ends = 3 if index in (0, count - 1) else 0
    unit.area = house.area + ends + (9 if grown else 0) + luck.choice((-4, -2, 0, 0, 0, 2, 3, 6, 14))
    year = house.year
    scene.build(Pand(axes.polygon(clean), year, "rijwoning", [unit], layers=house.layers))
    crowded = grown and house.garden < 9.0
    if house.shed and luck.random() < 0.93 and not crowded:
        wide, deep = luck.choice((2.3, 2.5, 2.5, 2.9)), luck.choice((2.8, 3.2, 3.2, 4.1))
        end = house.setback + house.depth + house.garden - 0.05
        start = right - wide if index % 2 == 0 else left  # in pairs across the fence
        scene.build(
            Pand(
                axes.box(start, end - deep, start + wide, end),
                year + luck.choice((0, 0, 0, 12, 25)),
                "schuur",
            )
        )


def pair(
    scene: Scene, street: Street, side: int, station: float, year: int, holding: Holding, area: int = 128
) -> None:
    """Two houses under one roof, each with a garage beside it."""
    axes = frame_on(street.line, station, side)
    axes = Frame(axes.at(0, street.reach(side)), axes.angle)
    scene.paint(PLOT, "erf", axes.box(-11.5, -0.6, 11.5, 27))
    for sign in (-1, 1):
        unit = Unit(
            axes.point(sign * 3.3, 9.5),
            "woonfunctie",
            area + (4 if sign > 0 else 0),
            street.name,
            scene.number(street.name, side),
        )
        holding.give(unit, f"pair/{street.name}/{station}/{sign}")
        scene.build(
            Pand(
                axes.box(min(0, sign * 6.4), 5.5, max(0, sign * 6.4), 14.8),
                year,
                "twee-onder-een-kap",
                [unit],
                layers=2,
            )
        )
        garage = axes.box(min(sign * 7.4, sign * 10.4), 11.5, max(sign * 7.4, sign * 10.4), 17.5)
        scene.build(Pand(garage, year, "garage"))
        scene.paint(
            YARD, "inrit", axes.box(min(sign * 7.6, sign * 10.2), -0.6, max(sign * 7.6, sign * 10.2), 1.0)
        )
