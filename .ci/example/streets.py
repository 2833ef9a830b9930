"""Streets: a centre line with a profile, painted as carriageway, bays, verges, cycle paths and footways."""

from __future__ import annotations

from dataclasses import dataclass, field

import shapely
from frame import Pair, band, frame_on, part, way
from scene import CYCLE, FOOT, JUNCTION, ROAD, STRIP, Line, Scene
from shapely import LineString, Polygon

BAY, PERPENDICULAR = 5.6, 2.5  # m of kerb that a bay takes, along and across
CLEAR = 7.5  # m that bays and verges keep from the kerb of a side street
KERB = 5.0  # m, radius of the kerb at a corner


@dataclass
class Street:
    """One street.

    Attributes:
        name: of the street; "" for parking courts.
        places: design places that the centre line goes through.
        width: of the carriageway.
        left, right: strips from the kerb outwards, as "p2 v1.9": p bays along the kerb, h bays across it,
            g verge, f cycle path, v footway, each with its width in m.
        surface: of the carriageway; highway: OSM class.
        trees: what is planted in verges and between bays ("" none), and since when.
    """

    name: str
    places: list[Pair]
    width: float
    left: str = "v1.8"
    right: str = "v1.8"
    surface: str = "klinkers"
    highway: str = "residential"
    trees: str = "straat"
    planted: int = 1965
    spacing: float = 11.0
    lamps: float = 30.0
    line: LineString = field(init=False)

    def __post_init__(self) -> None:
        self.line = way(self.places)

    def strips(self, side: int) -> list[tuple[str, float, float]]:
        """(letter, near, far) of one side, in m from the centre line."""
        found, near = [], self.width / 2
        for word in (self.left if side > 0 else self.right).split():
            far = near + float(word[1:])
            found.append((word[0], near, far))
            near = far
        return found

    def reach(self, side: int) -> float:
        """Distance from the centre line to the outer edge."""
        strips = self.strips(side)
        return strips[-1][2] if strips else self.width / 2


def paint_streets(scene: Scene, streets: list[Street], gaps: list[Polygon]) -> None:
    """Paint all streets; bays and verges keep clear of side streets and of the given places (paths)."""
    for number, street in enumerate(streets):
        others = [
            other
            for at, other in enumerate(streets)
            if at != number and other.line.distance(street.line) < 25
        ]
        clear = shapely.union_all([other.line.buffer(other.width / 2 + CLEAR) for other in others])
        clear = shapely.union_all([clear, *[gap for gap in gaps if gap.distance(street.line) < 25]])
        for side in (1, -1):
            _paint_side(scene, street, side, clear)
        _light(scene, street, number)
        if street.highway != "none":
            surface = "asphalt" if street.surface in ("asfalt", "hoofdweg") else "paving_stones"
            scene.lines.append(Line(street.line, street.highway, street.name, surface))
    _carriageways(scene, streets)


def _paint_side(scene: Scene, street: Street, side: int, clear: Polygon) -> None:
    strips = street.strips(side)
    if any(letter == "v" for letter, _, _ in strips):
        scene.paint(FOOT, "tegels", band(street.line, side * street.width / 2, side * street.reach(side)))
    for letter, near, far in strips:
        if letter == "f":
            scene.paint(CYCLE, "fietspad", band(street.line, side * near, side * far))
            continue
        if letter == "v":
            continue
        for start, end in _free(street.line, side, (near + far) / 2, clear):
            if letter == "g":
                scene.paint(STRIP, "berm", band(part(street.line, start, end), side * near, side * far))
                _plant(scene, street, side, (near + far) / 2, start + 3, end - 3)
            else:
                _bays(scene, street, side, (near, far), (start, end), BAY if letter == "p" else PERPENDICULAR)


def _free(line: LineString, side: int, offset: float, clear: Polygon) -> list[tuple[float, float]]:
    """Stretches of a line where a strip can lie, at least 6 m long."""
    found, start = [], None
    shapely.prepare(clear)
    for metre in range(int(line.length) + 1):
        free = metre + 1 < line.length and not clear.covers(frame_on(line, metre, side).point(0, offset))
        if free and start is None:
            start = float(metre)
        if not free and start is not None:
            if metre - start >= 6:
                found.append((start, float(metre)))
            start = None
    return found


def _bays(
    scene: Scene,
    street: Street,
    side: int,
    across: tuple[float, float],
    along: tuple[float, float],
    bay: float,
) -> None:
    """Groups of bays with a planted island between them."""
    near, far = across
    group, island = (4, 3.0) if bay == BAY else (8, 2.5)
    at, end = along
    while at + 2 * bay <= end:
        count = min(group, int((end - at) // bay))
        until = at + count * bay
        scene.paint(STRIP, "parkeren", band(part(street.line, at, until), side * near, side * far))
        at = until
        if at + island <= end and street.trees:
            scene.paint(STRIP, "boomvak", band(part(street.line, at, at + island), side * near, side * far))
            scene.tree(
                frame_on(street.line, at + island / 2, side).point(0, (near + far) / 2),
                street.trees,
                street.planted,
            )
        at += island


def _plant(scene: Scene, street: Street, side: int, offset: float, start: float, end: float) -> None:
    if not street.trees:
        return
    at = start
    while at <= end:
        scene.tree(frame_on(street.line, at, side).point(0, offset), street.trees, street.planted)
        at += street.spacing


def _light(scene: Scene, street: Street, number: int) -> None:
    """Lamp posts at the back of the kerb, on one side, on wide streets in turn on both."""
    at, turn = 9.0 + 3 * (number % 4), 0
    while street.lamps and at < street.line.length - 3:
        side = 1 if turn % 2 == 0 or street.width < 6 else -1
        far = [far for letter, _, far in street.strips(side) if letter in "phg"]
        scene.put(
            "paal",
            "lichtmast",
            frame_on(street.line, at, side).point(0, (far[0] if far else street.width / 2) + 0.35),
        )
        at, turn = at + street.lamps, turn + 1


def _carriageways(scene: Scene, streets: list[Street]) -> None:
    """Carriageways with rounded kerbs, divided at the junctions as the BGT does."""
    own = [street.line.buffer(street.width / 2, cap_style="flat") for street in streets]
    whole = (
        shapely.union_all(own, grid_size=0.001)
        .buffer(KERB, quad_segs=4)
        .buffer(-KERB, quad_segs=4)
        .simplify(0.02)
    )
    for street, shape in zip(streets, own, strict=True):
        scene.paint(ROAD, street.surface, shape)
    # Junction pieces take the rounded corners with them.
    for at, one in enumerate(streets):
        for other in streets[at + 1 :]:
            for place in _crossings(one.line, other.line):
                main = one if one.width >= other.width else other
                size = max(one.width, other.width) / 2 + KERB + 1.5
                square = frame_on(main.line, main.line.project(place), 1)
                square = type(square)((place.x, place.y), square.angle).box(-size, -size, size, size)
                scene.paint(JUNCTION, main.surface, whole.intersection(square))


def _crossings(one: LineString, other: LineString) -> list[shapely.Point]:
    if one.distance(other) > 0.8:
        return []
    near = shapely.union_all([one.intersection(other.buffer(0.8))])
    return [piece.interpolate(0.5, normalized=True) for piece in shapely.get_parts(near) if piece.length > 0]
