"""The whole design: what stands in which order, and the borders of the areas."""

from __future__ import annotations

import plan_centre
import plan_context
import plan_gallery
import plan_park
import plan_portiek
import plan_rows
import shapely
from frame import GRID, way
from plan_streets import meet, own_streets, streets_around
from scene import ROOF, Scene
from shapely import LineString, Polygon
from streets import paint_streets

AROUND = 300.0  # m of surroundings


def draw() -> tuple[Scene, Polygon, Polygon, list[LineString]]:
    """The scene, the border of the neighbourhood, the extract around it, and the lines it lies between."""
    scene = Scene()
    own, beyond = own_streets(), streets_around()
    streets = {**own, **beyond}
    meet(streets)
    lines = [own["ring"].line, own["noord"].line, own["ooster"].line, way(plan_park.SINGEL)]
    inside = border(lines)
    canvas = shapely.set_precision(inside.buffer(AROUND, quad_segs=6).simplify(1.0), GRID)
    plan_context.draw(scene, streets)
    plan_portiek.draw(scene)
    plan_gallery.draw(scene, streets)
    plan_rows.draw(scene, streets)
    plan_centre.draw(scene)
    plan_park.draw(scene)
    drives = [line.line.buffer(2.6) for line in scene.lines]
    paint_streets(scene, list(streets.values()), drives)
    plan_context.stops(scene, streets)
    _keep_within(scene, canvas)
    for pand in scene.panden:
        if not pand.underground:
            scene.paint(ROOF, "pand", pand.shape)
    return scene, inside, canvas, lines


def _keep_within(scene: Scene, canvas: Polygon) -> None:
    """Leave out what does not lie in the extract, and lamp posts where none can stand."""
    room = canvas.buffer(-1.0)
    scene.panden = [pand for pand in scene.panden if room.contains(pand.shape)]
    scene.things = [thing for thing in scene.things if room.contains(thing.place)]
    roofs = shapely.STRtree([pand.shape for pand in scene.panden if not pand.underground])
    taken = {"paal", "straatmeubilair", "speel"}
    scene.things = [
        thing
        for thing in scene.things
        if thing.layer not in taken or not len(roofs.query(thing.place, predicate="intersects"))
    ]


def border(lines: list[LineString]) -> Polygon:
    """The neighbourhood lies between the middle of the singel and of three streets."""
    rings = shapely.get_parts(shapely.polygonize(shapely.get_parts(shapely.union_all(lines, grid_size=GRID))))
    return max(rings, key=lambda ring: ring.area)
