"""Streets and lamps drawn for tests: from the oracle's ``Place`` to figures of the engine."""

import math

import shapely
from shapely import affinity

from herstruct_plugin.core.indicators.base import AreaTotals
from herstruct_plugin.core.indicators.registry import indicators
from herstruct_plugin.core.model.schemas import AREAS, FURNITURE, STREETS
from herstruct_plugin.core.model.tables import Neighbourhood, TypedTable
from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.draft import Draft
from herstruct_plugin.core.scenario.overlay import GroundOverlay
from herstruct_plugin.core.scenario.state import State
from herstruct_plugin.core.scenario.totals import area_slice, fresh_totals
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.oracles.model import Place, Street

X, Y = 120_000.0, 486_000.0
SQUARE = shapely.box(X, Y, X + 100, Y + 100)
TRUSTING = Parameters(complete_layers=("lamps",))


def line(*points):
    """A line; points in metres from the corner of the place."""
    return shapely.LineString([(X + x, Y + y) for x, y in points])


def point(x, y):
    """A point in metres from the corner of the place."""
    return shapely.Point(X + x, Y + y)


def place(*lines, area=SQUARE, lamps=(), kinds=None):
    """A place with streets; ``kinds`` as OSM highway, residential when not given."""
    kinds = kinds or ["residential"] * len(lines)
    streets = tuple(Street(f"s{row:03d}", one, kinds[row]) for row, one in enumerate(lines))
    return Place(area, streets=streets, lamps=tuple(lamps))


def turned(found, degrees):
    """The place turned about its corner."""

    def turn(shape):
        return affinity.rotate(shape, degrees, origin=(X, Y))

    streets = tuple(Street(one.id, turn(one.line), one.kind) for one in found.streets)
    return Place(turn(found.area), streets=streets, lamps=tuple(turn(one) for one in found.lamps))


def tables(found, *more_areas):
    """Tables of a place, and of further areas."""
    polygons = [found.area, *more_areas]
    ids = [f"A{row:03d}" for row in range(len(polygons))]
    lamps = None
    if found.lamps:
        columns = {
            "furniture_id": [f"l{row:03d}" for row in range(len(found.lamps))],
            "kind": ["lamp"] * len(found.lamps),
        }
        lamps = TypedTable(FURNITURE, columns, list(found.lamps))
    return Neighbourhood(
        areas=TypedTable(AREAS, {"area_id": ids, "name": ids, "municipality": [""] * len(ids)}, polygons),
        furniture=lamps,
        streets=TypedTable(
            STREETS,
            {
                "street_id": [one.id for one in found.streets],
                "walkable": [one.walkable for one in found.streets],
                "street": [one.carriageway for one in found.streets],
                "main_road": [False] * len(found.streets),
            },
            [one.line for one in found.streets],
        ),
    )


def rows(found, parameters=TRUSTING):
    """The ``streets`` row table of a place."""
    return Baseline(tables(found), parameters).street_rows


def measured(indicator, neighbourhood, parameters=TRUSTING):
    """One indicator of every area."""
    formula, base = indicators()[indicator], Baseline(neighbourhood, parameters)
    totals = fresh_totals(formula.terms, State(base, Draft(base), GroundOverlay(base)))
    return [
        formula.measure(
            AreaTotals(
                area_slice(totals, area), int(base.area_q[area]), base.available[area], base.notes[area]
            ),
            parameters,
        )
        for area in range(base.count)
    ]


def measure(indicator, found, parameters=TRUSTING):
    """One indicator of a place."""
    return measured(indicator, tables(found), parameters)[0]


def random_place(rng, count=8, size=160.0):
    """Lines over and around the square, some of them along its border, with shared ends and tees."""
    corners = [(rng.uniform(-30, size - 30), rng.uniform(-30, size - 30)) for _ in range(count)]
    lines = []
    for _ in range(count):
        a, b = rng.sample(corners, 2)
        if rng.random() < 0.3:  # through a third corner, which others may share
            lines.append(line(a, rng.choice([one for one in corners if one not in (a, b)]), b))
        else:
            lines.append(line(a, b))
        if rng.random() < 0.4:  # a tee onto its middle
            middle, away = (
                shapely.get_coordinates(lines[-1].interpolate(0.5, normalized=True))[0],
                rng.uniform(0, 6.3),
            )
            far = rng.uniform(5, 60)
            end = (middle[0] + far * math.cos(away), middle[1] + far * math.sin(away))
            lines.append(shapely.LineString([middle, end]))
    for _ in range(rng.randint(0, 2)):
        off = rng.choice((-0.9, -0.3, 0.0, 0.3, 0.9))
        start, end = sorted(rng.uniform(-20, 120) for _ in range(2))
        if off == 0.0:  # on the border: less than 5 m of it is inside or outside as the last bit falls
            start = min(start, 90.0)
            end = max(end, start + 10.0, 10.0)
        lines.append(rng.choice((line((off, start), (off, end)), line((start, 100 + off), (end, 100 + off)))))
    kinds = [rng.choice(("residential", "footway", "trunk", "living_street")) for _ in lines]
    lamps = [point(rng.uniform(-30, 130), rng.uniform(-30, 130)) for _ in range(rng.randint(1, 12))]
    return place(*lines, kinds=kinds, lamps=lamps)
