"""Random units: they share panden, name panden that do not exist, and their tenure is known on all levels."""

import math

import numpy as np
import shapely

from herstruct_plugin.core.model import schemas
from herstruct_plugin.core.model.codes import SEGMENTS, Function, TenureLevel
from herstruct_plugin.core.model.quantities import ONE, split_share
from herstruct_plugin.core.model.tables import TypedTable
from tests.core.random_shapes import SIZE, spot_at


def random_units(rng, panden):
    found = []
    for row, shape in enumerate(panden):
        for _ in range(rng.choice((0, 1, 1, 2, 3, 6))):
            x, y = (rng.uniform(0, SIZE), rng.uniform(0, SIZE))
            point = shapely.Point(spot_at(x, y)) if shape.is_empty else shapely.point_on_surface(shape)
            found.append((point, (f"pand-{row:03d}",)))
    for at in range(len(found)):
        point, ids = found[at]
        draw = rng.random()
        if draw < 0.08:  # in two panden
            other = f"pand-{rng.randrange(len(panden)):03d}"
            found[at] = (point, tuple(sorted({*ids, other})))
        elif draw < 0.14:
            found[at] = (point, rng.choice(((), ("not in the data",))))
    count = len(found)
    levels = [rng.choice(list(TenureLevel)) for _ in range(count)]
    mix = split_share(np.array([_tenure(rng, level) for level in levels]).reshape(-1, 3))
    known = mix.sum(axis=1) > 0
    usual = [Function.WOON] * 6 + [Function.WINKEL, Function.WOON | Function.KANTOOR, Function.OVERIG]
    return TypedTable(
        schemas.UNITS,
        {
            "unit_id": [f"unit-{row:04d}" for row in range(count)],
            "building_ids": [ids for _, ids in found],
            "functions": [int(rng.choice(usual)) for _ in range(count)],
            "go": [math.nan if rng.random() < 0.1 else round(rng.uniform(20, 180)) for _ in range(count)],
            "estimated": [rng.random() < 0.05 for _ in range(count)],
            "koop": mix[:, 0],
            "corporatie": mix[:, 1],
            "overig": mix[:, 2],
            "known": [
                0 if not one else (ONE // 10 * 9 if level == TenureLevel.T4 else ONE)
                for one, level in zip(known, levels, strict=True)
            ],
            "tenure_level": [int(level) for level in levels],
            "segment": [rng.randrange(len(SEGMENTS)) for _ in range(count)],
            "landlord": [rng.choice(("", "a", "b")) for _ in range(count)],
            "complex": [""] * count,
            "square": [-1] * count,
            "woz": [rng.choice((-1, 180_000, rng.randint(90_000, 900_000))) for _ in range(count)],
        },
        [point for point, _ in found],
    )


def _tenure(rng, level):
    if level == TenureLevel.NONE or rng.random() < 0.05:
        return [0.0, 0.0, 0.0]
    if level in (TenureLevel.T1, TenureLevel.T2) and rng.random() < 0.8:
        return rng.choice(([1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]))
    return [rng.random(), rng.choice((0.0, rng.random())), rng.random()]
