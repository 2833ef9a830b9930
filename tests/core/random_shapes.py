"""Where random neighbourhoods lie, and random shapes in them."""

import math

import numpy as np
import shapely

ORIGIN = (120000.0, 486000.0)
SIZE = 200.0  # m, side of the square in which everything happens


def spot_at(x, y):
    return ORIGIN[0] + x, ORIGIN[1] + y


def box(x0, y0, x1, y1):
    return shapely.box(*spot_at(x0, y0), *spot_at(x1, y1))


def rectangle(rng, least, most, centre=None):
    """A rectangle, half of them on whole metres and parallel to the axes, so that borders coincide."""
    width, height = rng.uniform(least, most), rng.uniform(least, most)
    x, y = (rng.uniform(0, SIZE), rng.uniform(0, SIZE)) if centre is None else centre
    if rng.random() < 0.5:
        x, y, width, height = (round(one) for one in (x, y, width, height))
        return box(x - width // 2, y - height // 2, x + width - width // 2, y + height - height // 2)
    shape = box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
    turn = rng.uniform(0, math.pi)
    matrix = np.array([[math.cos(turn), -math.sin(turn)], [math.sin(turn), math.cos(turn)]])
    middle = np.array(spot_at(x, y))
    return shapely.transform(shape, lambda xy: (xy - middle) @ matrix.T + middle)


def path(rng, streets):
    """A line between places on or near streets, their ends and vertices among them; sometimes anywhere."""
    spots = []
    for _ in range(rng.choice((2, 2, 2, 3))):
        spot = spot_at(rng.uniform(0, SIZE), rng.uniform(0, SIZE))
        if streets is not None and rng.random() < 0.95:
            line = streets.geometry[rng.randrange(len(streets))]
            foot = shapely.line_interpolate_point(line, rng.uniform(0, line.length))
            if rng.random() < 0.3:
                foot = shapely.Point(rng.choice(shapely.get_coordinates(line).tolist()))
            away = rng.choice((0.0, 0.0, 0.006, rng.uniform(-4, 4)))
            spot = foot.x + away, foot.y + rng.choice((0.0, away))
        spots.append(spot)
    return shapely.LineString(spots)
