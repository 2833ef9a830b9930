"""The north-west: six "stempels" of portiek flats around common greens, 1957-1961."""

from __future__ import annotations

from flats import portiek
from frame import field, frame, rectangle, way
from holdings import FIRST, SECOND, corporation
from rows import House, row_at
from scene import PLANT, YARD, Scene, dice

LOW = House(1959, width=5.6, depth=8.6, setback=3.2, garden=8.2, area=84, lane=1.5, extended=0.1)
# left and right edge, porticos south and north, year, street of the addresses, holding
BLOCKS = (
    (23.5, 90.5, 3, 3, 1957, "Föhnkade", corporation(FIRST, "C-101", sold=0.04)),
    (103.5, 180.5, 4, 4, 1959, "Moessonstraat", corporation(FIRST, "C-102", sold=0.14, let=0.04)),
    (193.5, 267.0, 4, 3, 1961, "Briesstraat", corporation(SECOND, "K-07", sold=0.30, let=0.08)),
)
ROW_OWNERS = (
    corporation(FIRST, "C-103", sold=0.25),
    corporation(FIRST, "C-104", sold=0.35),
    corporation(SECOND, "K-08", sold=0.45),
)


def draw(scene: Scene) -> None:
    """Draw the quarter."""
    scene.paint(PLANT - 1, "gras", rectangle(18, 203, 277, 410))
    for index, (west, east, south, north, year, street, holding) in enumerate(BLOCKS):
        for turn, v0 in enumerate((211.0, 314.0)):
            _stempel(scene, (west, east, v0), (south, north), (year + turn, street), holding, (index, turn))
    # Shrubs along the Passaatlaan and the borders of the parking courts.
    for u0, v0, u1, v1 in ((258, 284, 266, 320), (24, 292, 36, 316), (109, 291, 121, 314)):
        scene.paint(
            PLANT, "bosplantsoen", field([(u0, v0), (u1, v0 + 3), (u1, v1), (u0, v1 - 3)], smooth=True)
        )


def _stempel(
    scene: Scene,
    box: tuple[float, float, float],
    porticos: tuple[int, int],
    named: tuple[int, str],
    holding,
    place: tuple[int, int],
) -> None:
    west, east, v0 = box
    year, street = named
    index, turn = place
    middle, wide = (west + east) / 2, east - west
    for slab, (count, v, degrees) in enumerate(((porticos[0], v0 + 16, 0), (porticos[1], v0 + 67, 180))):
        free = (wide - count * 16.2) / 2
        portiek(
            scene,
            frame(middle, v, degrees),
            count,
            year + slab % 2,
            street,
            holding,
            64 + 3 * index,
            path=free + 2.2,
        )
    front = frame(west + 0.6, v0 + 41.5, -90)
    row_at(scene, front, street, -1, 5, LOW, ROW_OWNERS[index])
    lane = west + 0.6 + LOW.setback + LOW.depth + LOW.garden + 2.6
    scene.walk(way([(lane, v0 + 24), (lane + 1, v0 + 42), (lane, v0 + 59)]), 2.0)
    limit = east - 2.0
    if index:  # on wider plots a row on the other side too
        row_at(
            scene,
            frame(east - 0.6, v0 + 41.5, 90),
            street if index == 1 else "Passaatlaan",
            1,
            5,
            LOW,
            ROW_OWNERS[index],
        )
        limit = east - 24.5
        scene.walk(way([(limit + 1, v0 + 24), (limit + 2, v0 + 42), (limit + 1, v0 + 59)]), 2.0)
    _court(scene, (lane + 2, v0 + 28, limit - 1, v0 + 55), index * 2 + turn)


def _court(scene: Scene, box: tuple[float, float, float, float], number: int) -> None:
    """The common green: trees, a hedge, in every other one a place to play."""
    u0, v0, u1, v1 = box
    luck = dice("court", number)
    if number in (0, 3, 4):
        du, dv = (u1 - u0) * 0.52, (v1 - v0) * 0.62
        spot = field(
            [(u0 + 3, v0 + 5), (u0 + du, v0 + 4), (u0 + du + 3, v0 + dv), (u0 + 6, v0 + dv + 3)], smooth=True
        )
        scene.paint(YARD, "valzand", spot)
        scene.play.append(
            (
                spot.buffer(1.5, quad_segs=2),
                f"Speelplek {number + 1}",
                "0-5 jaar" if number != 3 else "6-11 jaar",
            )
        )
        for step in range(3):
            place = spot.representative_point()
            shifted = type(place)(place.x + (step - 1) * 3.4, place.y + (step % 2) * 2.2)
            scene.put(
                "speel", "speelvoorziening", shifted, leeftijd="0-5 jaar" if number != 3 else "6-11 jaar"
            )
    else:
        lawn = field(
            [(u0 + 4, v0 + 8), (u0 + 14, v0 + 4), (u0 + 20, v0 + 12), (u0 + 9, v0 + 17)], smooth=True
        )
        scene.paint(PLANT, ("heesters", "rozen", "bodembedekkers")[number % 3], lawn)
    for _ in range(7):
        place = frame(luck.uniform(u0 + 2, u1 - 2), luck.uniform(v0 + 1, v1 - 1)).point(0, 0)
        scene.tree(place, luck.choice(("groot", "groot", "park", "klein")), 1962)
    for bench in range(2):
        scene.put("straatmeubilair", "bank", frame(u0 + 1.2, v0 + 6 + bench * 12).point(0, 0))
    scene.put("straatmeubilair", "afvalbak", frame(u0 + 1.2, v0 + 9).point(0, 0))
