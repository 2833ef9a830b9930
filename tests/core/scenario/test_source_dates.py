"""The dates of a measurement are those of the data in its own area."""

from dataclasses import replace
from random import Random

import numpy as np
import pytest
import shapely

from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.model import schemas
from herstruct_plugin.core.model.codes import Function, Ground
from herstruct_plugin.core.model.quantities import ONE
from herstruct_plugin.core.model.tables import Neighbourhood, Provenance, TypedTable
from herstruct_plugin.core.scenario.session import Session
from tests.core.random_neighbourhood import random_measure, random_neighbourhood
from tests.core.scenario.ledger_walk import plain_profile

GROUND, GSI, FSI = "ps_paved_share", "dn_gsi", "dn_fsi"
PLAY, TENURE, PER_DWELLING = "ps_play_share", "tm_share_corp", "ps_green_per_dwelling"
NONE = np.nan


def table(schema, shapes, dates, **columns):
    names = [f"{schema.name}{row}" for row in range(len(shapes))]
    filled = {name: [value] * len(shapes) for name, value in columns.items()}
    return TypedTable(schema, {**filled, schema.id_column: names, "date": dates}, shapes)


def place():
    """Areas A (0-100 m), B (100-200 m) and C (200-300 m, with nothing but undated ground) in a row."""
    areas = TypedTable(
        schemas.AREAS,
        {"area_id": ["A", "B", "C"], "name": ["", "", ""], "municipality": ["", "", ""]},
        shapely.box([0, 100, 200], 0, [100, 200, 300], 100),
    )
    buildings = table(
        schemas.BUILDINGS,
        shapely.box([10, 90, 150], 0, [20, 110, 160], 10),  # the second stands in A and in B
        [20150102, 20170304, 20200506],
        year=1970, functions=0, unit_count=-1, unit_area_min=NONE, unit_area_max=NONE,
        layers=2.0, flat_roof=NONE, taken_public=0,
    )  # fmt: skip
    units = table(
        schemas.UNITS,
        shapely.points([15, 95, 155], 5),
        [20160000, 20180110, -1],  # the second in A only, the third of unknown date in B
        functions=int(Function.WOON), go=80.0, estimated=False, koop=ONE, corporatie=0, overig=0, known=ONE,
        tenure_level=1, segment=0, landlord="", complex="", square=-1, building_ids=(),
    ).with_columns(tenure_date=[20200000, 20210000, 20210304])  # fmt: skip
    sources = (
        Provenance("vbo", "bag.verblijfsobject", reference_date="2024-09-09"),
        Provenance("buurten", "cbs.buurt", reference_date="2024"),
    )
    ground = table(
        schemas.GROUND,
        # in A; in A and B; in B, wholly under the third building; in C; outside, at the edge of A
        shapely.box([0, 80, 152, 200, -9], [20, 20, 2, 0, 0], [50, 120, 158, 300, 0], [100, 60, 8, 100, 100]),
        [20190101, 20190000, 20231231, -1, 20240101],
        ground_class=int(Ground.GROEN), public=True, green=True, paved=0.0, main_road=False,
    )  # fmt: skip
    play = table(schemas.PLAY, shapely.box([0, 110], 50, [10, 120], 60), [20140000, -1], age="")
    return Neighbourhood(
        areas=areas,
        buildings=buildings,
        units=TypedTable(schemas.UNITS, {name: units[name] for name in units}, units.geometry, sources),
        ground=ground,
        play=play,
    )


def dates(result):
    """Source dates by area and indicator."""
    return {
        area.area_id: {one: found.source_date for one, found in area.measurements.items()}
        for area in result.areas
    }


@pytest.fixture(scope="module")
def found():
    return dates(Session(place(), plain_profile()).evaluate())


def test_the_newest_date_of_the_ground_in_an_area(found):
    assert (found["A"][GROUND], found["B"][GROUND], found["C"][GROUND]) == ("2019-01-01", "2019", "")


def test_the_newest_date_of_the_buildings_that_stand_in_an_area(found):
    assert (found["A"][GSI], found["B"][GSI], found["C"][GSI]) == ("2017-03-04", "2020-05-06", "")


def test_dates_of_several_tables_come_newest_first(found):
    assert found["A"][FSI] == "2018-01-10, 2017-03-04"
    assert found["A"][PER_DWELLING] == "2019-01-01, 2018-01-10"
    assert found["A"][PLAY] == "2019-01-01, 2014"


def test_a_table_without_dated_rows_in_the_area_gives_no_date(found):
    assert found["B"][FSI] == "2020-05-06"
    assert found["B"][PLAY] == "2019"


def test_one_date_of_two_tables_is_told_once():
    made = place()
    same = replace(made, play=made.play.with_columns(date=[20190101, -1]))
    assert dates(Session(same, plain_profile()).evaluate())["A"][PLAY] == "2019-01-01"


def test_tenure_has_the_newest_date_of_the_sources_that_gave_it_to_the_dwellings(found):
    assert found["A"][TENURE] == "2021, 2018-01-10"
    assert found["B"][TENURE] == "2021-03-04"


def test_a_building_without_a_footprint_is_dated_where_its_first_unit_is():
    made = place()
    shapes = made.buildings.geometry.copy()
    shapes[2] = shapely.Polygon()
    columns = {name: made.buildings[name] for name in made.buildings}
    owners = np.empty(3, dtype=object)
    owners[:] = [("buildings2",), (), ()]
    sunk = replace(
        made,
        buildings=TypedTable(schemas.BUILDINGS, columns, shapes),
        units=made.units.with_columns(building_ids=owners),
    )
    assert dates(Session(sunk, plain_profile()).evaluate())["A"][GSI] == "2020-05-06"


def test_a_sketched_object_has_no_date():
    session = Session(place(), plain_profile())
    green = Intervention("m1", "I08", shapely.box(60, 70, 70, 80), (), {}, 0)
    assert dates(session.evaluate((green,))) == dates(session.evaluate())


@pytest.mark.parametrize("seed", range(10))
def test_measures_change_no_date_and_both_ways_to_evaluate_agree(seed):
    rng = Random(seed)
    neighbourhood = random_neighbourhood(seed)
    session = Session(neighbourhood, plain_profile())
    ledger = tuple(random_measure(rng, neighbourhood, f"m{number}") for number in range(6))
    before, after = dates(session.evaluate()), dates(session.evaluate(ledger))
    assert any(text for area in before.values() for text in area.values())
    assert before == after == dates(session.evaluate_fully(ledger))


@pytest.mark.parametrize("seed", range(10))
def test_dates_of_units_and_play_places_are_those_of_plain_geometry(seed):
    neighbourhood = random_neighbourhood(seed)
    baseline = Session(neighbourhood, plain_profile()).baseline
    for area, shape in enumerate(neighbourhood.areas.geometry):
        inside = shapely.intersects(neighbourhood.units.geometry, shape)
        expected = neighbourhood.units["date"][inside].max(initial=-1)
        assert baseline.dates[area].get("units", -1) == expected
        standing = shapely.area(shapely.intersection(neighbourhood.buildings.geometry, shape)) > 0
        least = neighbourhood.buildings["date"][standing].max(initial=-1)
        assert baseline.dates[area].get("buildings", -1) >= least
