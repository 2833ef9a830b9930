"""Row order, the split of a layer in two, and other areas in the run change nothing, bit for bit."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.model.tables import Neighbourhood, TypedTable
from herstruct_plugin.core.sources.build import build_neighbourhood
from herstruct_plugin.core.sources.inputs import Inputs
from herstruct_plugin.core.sources.port import MemoryTable

from .layers import RD, X, Y, area, box, layer, named, panden, point, units
from .test_cbs_areas import record
from .test_cbs_squares import square

few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def same(first: TypedTable | None, second: TypedTable | None) -> None:
    assert (first is None) == (second is None)
    if first is None or second is None:
        return
    for name in first:
        np.testing.assert_array_equal(first[name], second[name], err_msg=f"{first.schema.name}.{name}")
    if first.schema.geometry is not None:
        assert shapely.to_wkb(first.geometry).tolist() == shapely.to_wkb(second.geometry).tolist()


def all_same(first: Neighbourhood, second: Neighbourhood) -> None:
    assert set(first.tables()) == set(second.tables())
    for name, table in first.tables().items():
        same(table, second.tables()[name])


def rows(table: MemoryTable, order: list[int], name: str | None = None) -> MemoryTable:
    """A layer with the given rows."""
    columns = {one: [table._columns[one][row] for row in order] for one in table.fields}
    wkb = None if table._wkb is None else [table._wkb[row] for row in order]
    return MemoryTable(name or table.name, columns, wkb, table.geometry, table.crs)


def shuffled(table: MemoryTable, seed: int) -> MemoryTable:
    order = list(range(table.count))
    random.Random(seed).shuffle(order)
    return rows(table, order)


def split(table: MemoryTable, seed: int) -> list[MemoryTable]:
    draw = random.Random(seed)
    first = [row for row in range(table.count) if draw.random() < 0.5]
    second = [row for row in range(table.count) if row not in first]
    return [rows(table, first, table.name + " 1"), rows(table, second, table.name + " 2")]


def place(seed: int) -> dict[str, Any]:
    """Layers with doubles, several polygons an id, two levels of tenure and withheld figures."""
    draw = random.Random(seed)
    spots = [(draw.randrange(0, 300, 10), draw.randrange(0, 90, 10)) for _ in range(24)]
    ids = [f"G{draw.randrange(15)}" for _ in spots]
    functions = [draw.choice(["voetpad", "fietspad", "rijbaan lokale weg", "transitie", None]) for _ in spots]
    ground = named(
        "wegdeel",
        [box(x, y, 10) for x, y in spots],
        {
            "lokaalID": ids,
            "function": functions,
            "wegdeelOpTalud": ["false"] * len(spots),
            "surfaceMaterial": [draw.choice(["open verharding", "onverhard", None]) for _ in spots],
        },
    )
    tops = named(
        "pand",
        [box(x, y, 8) for x, y in spots[:9]],
        {
            "lokaalID": [f"T{row}" for row in range(9)],
            "identificatieBAGPND": [
                draw.choice(["0228100000000001", "0228100000000002", None]) for _ in range(9)
            ],
        },
    )
    pands = [f"022810000000000{draw.randrange(1, 6)}" for _ in range(8)]
    points = [(draw.randrange(300), draw.randrange(99)) for _ in range(20)]
    return {
        "buildings": panden(
            [box(x, y, 9) for x, y in spots[:8]],
            identificatie=pands,
            bouwjaar=[draw.choice([1950, 1960]) for _ in pands],
        ),
        "units": units(
            [point(x, y) for x, y in points],
            identificatie=[f"V{draw.randrange(15)}" for _ in points],
            pandidentificatie=[draw.choice(pands) for _ in points],
            oppervlakte=[draw.choice([60, 70]) for _ in points],
        ),
        "ground": [ground, tops],
        "trees": [
            layer(
                "bomen", [point(x, y) for x, y in points], kroondiameter=[draw.choice([4, 6]) for _ in points]
            )
        ],
        "furniture": [
            named(
                "meubilair",
                [point(x, y) for x, y in points],
                {
                    "lokaalID": [f"M{draw.randrange(15)}" for _ in points],
                    "plus-type": [draw.choice(["bank", "lichtmast", "speelvoorziening"]) for _ in points],
                },
            )
        ],
        "streets": layer(
            "wegen",
            [shapely.LineString([(X + x, Y + y), (X + x + 9, Y + y)]) for x, y in spots],
            highway=[draw.choice(["footway", "residential"]) for _ in spots],
        ),
        "tenure": [
            named(
                "register",
                None,
                {
                    "vbo_id": [f"V{draw.randrange(6)}" for _ in range(6)],
                    "eigenaar": [draw.choice(["koop", "corporatie"]) for _ in range(6)],
                },
            ),
            square(koop=draw.choice([30, -99997])),
            square(koop=50, name="vk_2022"),
            record(34, 66, 31, 35, 0, 1500, 2.1),
            record(30, 70, 31, 39, 0, 1400, 2.2, jaar=[2020], name="oud"),
        ],
    }


@few
@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_the_order_of_rows_and_layers_changes_nothing(seed: int, order: int) -> None:
    layers = place(seed)
    mixed: dict[str, Any] = {}
    for name, value in layers.items():
        if isinstance(value, list):
            mixed[name] = [shuffled(table, order) for table in value]
            random.Random(order).shuffle(mixed[name])
        else:
            mixed[name] = shuffled(value, order)
    all_same(
        build_neighbourhood(Inputs(areas=area(), **layers)),
        build_neighbourhood(Inputs(areas=area(), **mixed)),
    )


@few
@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_splitting_layers_in_two_changes_nothing(seed: int, where: int) -> None:
    layers = place(seed)
    parts = {
        name: [part for table in value for part in split(table, where)]
        for name, value in layers.items()
        if name in ("ground", "trees", "furniture")
    }
    all_same(
        build_neighbourhood(Inputs(areas=area(), **layers)),
        build_neighbourhood(Inputs(areas=area(), **{**layers, **parts})),
    )


@few
@given(st.integers(0, 10**6), st.integers(0, 3000))
def test_another_area_in_the_run_changes_nothing_around_this_one(seed: int, distance: int) -> None:
    layers = place(seed)
    alone = build_neighbourhood(Inputs(areas=area(), analysis_buffer=0.0, **layers))
    two = layer(
        "buurten",
        [box(0, 0, 100), box(100 + distance, 0, 100)],
        buurtcode=["BU01230101", "BU01230199"],
        buurtnaam=["Proef", "Ander"],
    )
    both = build_neighbourhood(Inputs(areas=two, analysis_buffer=0.0, **layers))
    for name, table in alone.tables().items():
        other = both.tables()[name]
        if table.schema.geometry is not None and name not in ("areas", "squares"):
            here = shapely.intersects(other.geometry, box(0, 0, 100)) & ~shapely.is_empty(other.geometry)
            mine = shapely.intersects(table.geometry, box(0, 0, 100)) & ~shapely.is_empty(table.geometry)
            same(table.take(mine), other.take(here))
    assert alone.area_facts is not None
    assert both.area_facts is not None
    same(alone.area_facts, both.area_facts.take(both.area_facts.ids == "BU01230101"))


def test_the_size_of_chunks_changes_nothing() -> None:
    layers = place(1)

    class Slow(MemoryTable):
        def chunks(self, columns: Any, bbox: Any = None, size: int = 3) -> Any:
            return super().chunks(columns, bbox, 3)

    slow = Slow("pand", layers["buildings"]._columns, layers["buildings"]._wkb, "polygon", RD)
    all_same(
        build_neighbourhood(Inputs(areas=area(), **layers)),
        build_neighbourhood(Inputs(areas=area(), **{**layers, "buildings": slow})),
    )
