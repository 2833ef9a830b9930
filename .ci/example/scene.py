"""What the design consists of: painted ground, panden with units, lines to walk, trees and things."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

from shapely import LineString, Point
from shapely.geometry.base import BaseGeometry

# Painting order: what is higher covers what is lower.
BASE, FIELD, PLOT, PLANT, PATH, FOOT, STRIP, BANK, WATER, ROAD, JUNCTION, CYCLE, YARD, ROOF = range(14)


@dataclass
class Ground:
    """One painted piece: ``surface`` is a key of ``surfaces.SURFACES``."""

    order: int
    surface: str
    shape: BaseGeometry


@dataclass
class Unit:
    """A verblijfsobject."""

    place: Point
    use: str
    area: int
    street: str
    number: int
    addition: str = ""
    letter: str = ""
    owner: str = ""
    segment: str = ""
    landlord: str = ""
    complex: str = ""
    status: str = "Verblijfsobject in gebruik"
    identity: str = ""
    further_pand: int | None = None


@dataclass
class Pand:
    """A building; ``kind`` says what it was drawn as."""

    shape: BaseGeometry
    year: int
    kind: str
    units: list[Unit] = field(default_factory=list)
    status: str = "Pand in gebruik"
    underground: bool = False
    identity: str = ""
    layers: int = 1


@dataclass
class Line:
    """A centre line of the street network."""

    line: LineString
    highway: str
    name: str = ""
    surface: str = "paving_stones"


@dataclass
class Thing:
    """A point object: ``layer`` says which source holds it."""

    layer: str
    kind: str
    place: Point
    facts: dict[str, Any] = field(default_factory=dict)


class Scene:
    """Everything that is drawn."""

    def __init__(self) -> None:
        self.ground: list[Ground] = []
        self.panden: list[Pand] = []
        self.lines: list[Line] = []
        self.things: list[Thing] = []
        self.trees: list[tuple[Point, str, int]] = []  # place, planting (keys of trees.SORTS), year
        self.play: list[tuple[BaseGeometry, str, str]] = []  # place, name, ages
        self.bridges: list[BaseGeometry] = []
        self.numbers: dict[tuple[str, int], int] = {}

    def paint(self, order: int, surface: str, shape: BaseGeometry) -> None:
        """Put a surface down."""
        if not shape.is_empty:
            self.ground.append(Ground(order, surface, shape))

    def build(self, pand: Pand) -> Pand:
        """Put a building up."""
        self.panden.append(pand)
        return pand

    def number(self, street: str, side: int) -> int:
        """The next house number of a side of a street: odd on the left, even on the right."""
        used = self.numbers.get((street, side), 1 if side > 0 else 0)
        self.numbers[street, side] = used + 2
        return used if used else self.number(street, side)

    def walk(
        self, line: LineString, width: float, surface: str = "tegelpad", highway: str = "footway"
    ) -> None:
        """A path: paved ground and a line to walk on."""
        self.paint(
            PATH,
            surface,
            line.buffer(width / 2, cap_style="round" if surface == "gravelpad" else "flat", quad_segs=3),
        )
        self.lines.append(
            Line(line, highway, surface="fine_gravel" if surface == "gravelpad" else "paving_stones")
        )

    def tree(self, place: Point, planting: str, year: int) -> None:
        self.trees.append((place, planting, year))

    def put(self, layer: str, kind: str, place: Point, **facts: Any) -> None:
        self.things.append(Thing(layer, kind, place, facts))


def dice(*key: object) -> random.Random:
    """Random numbers that are the same in each build, by what they are for."""
    return random.Random("/".join(map(str, key)))  # noqa: S311 - a design, no secret
