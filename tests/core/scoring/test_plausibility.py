""" "Klopt dit?": our figures beside published ones, flagged over 5 %, with the cause that the data show."""

import dataclasses

import numpy as np
import pytest
import shapely

from herstruct_plugin.core.model.schemas import STATISTICS
from herstruct_plugin.core.model.tables import Provenance, TypedTable
from herstruct_plugin.core.scenario.session import Session
from tests.core.scenario.ledger_walk import plain_profile
from tests.core.worked_neighbourhood import worked_neighbourhood


def published(neighbourhood, *rows):
    """(code, polygon, year, dwellings, corporation share) -> the neighbourhood with those figures."""
    columns = {
        "code": [row[0] for row in rows],
        "name": [""] * len(rows),
        "source": ["CBS"] * len(rows),
        "year": [row[2] for row in rows],
        "dwellings": [row[3] for row in rows],
        "inhabitants": [np.nan] * len(rows),
        "koop": [np.nan] * len(rows),
        "corporatie": [row[4] for row in rows],
        "overig": [np.nan] * len(rows),
    }
    table = TypedTable(STATISTICS, columns, [row[1] for row in rows])
    return dataclasses.replace(neighbourhood, statistics=table)


def figures(neighbourhood):
    return {one.figure: one for one in Session(neighbourhood, plain_profile()).plausibility()}


NOWHERE = shapely.Polygon()


def test_every_figure_is_there_without_any_published_one():
    found = figures(worked_neighbourhood())
    assert found["dwellings"].value == 44
    assert found["corporation_share"].value == pytest.approx(100 * 32 / 44)
    assert found["public_green"].value == pytest.approx(2900)
    assert found["parking_bays"].value == pytest.approx(900 / 13)
    assert found["inhabitants"].value is None  # no household size was given
    assert all(one.reference is None and not one.flagged for one in found.values())


def test_a_difference_of_exactly_five_per_cent_is_not_flagged_but_more_is():
    base = worked_neighbourhood()
    exact = figures(published(base, ("A", NOWHERE, "2024", 44 / 1.05, np.nan)))["dwellings"]
    assert exact.difference == pytest.approx(0.05)
    more = figures(published(base, ("A", NOWHERE, "2024", 40.0, np.nan)))["dwellings"]
    assert more.flagged
    assert more.difference == pytest.approx(0.1)
    less = figures(published(base, ("A", NOWHERE, "2024", 43.0, np.nan)))["dwellings"]
    assert not less.flagged


def test_the_newest_year_counts_and_a_missing_number_is_passed_over():
    base = worked_neighbourhood()
    found = figures(published(base, ("A", NOWHERE, "2013", 30.0, 0.5), ("A", NOWHERE, "2017", np.nan, 0.7)))
    assert (found["dwellings"].reference, found["dwellings"].year) == (30.0, "2013")
    assert (found["corporation_share"].reference, found["corporation_share"].year) == (
        pytest.approx(70),
        "2017",
    )


def test_a_figure_is_of_the_area_by_code_or_by_polygon_and_not_otherwise():
    base = worked_neighbourhood()
    polygon = base.areas.geometry[0]
    half = shapely.clip_by_rect(
        polygon, *shapely.bounds(polygon)[:2], *shapely.get_coordinates(shapely.centroid(polygon))[0]
    )
    assert figures(published(base, ("BU1", polygon, "2024", 40.0, np.nan)))["dwellings"].reference == 40.0
    assert figures(published(base, ("BU1", half, "2024", 40.0, np.nan)))["dwellings"].reference is None
    assert figures(published(base, ("BU1", NOWHERE, "2024", 40.0, np.nan)))["dwellings"].reference is None


def test_the_cause_is_what_the_data_show():
    base = worked_neighbourhood()
    far = ("A", NOWHERE, "2013", 30.0, np.nan)
    assert figures(published(base, far))["dwellings"].cause == "unknown"
    guessed = base.units.with_columns(estimated=np.ones(len(base.units), dtype=bool))
    found = figures(published(dataclasses.replace(base, units=guessed), far))
    assert found["dwellings"].cause == "counted_per_pand"
    dated = TypedTable(
        base.units.schema,
        {name: base.units[name] for name in base.units},
        base.units.geometry,
        (Provenance("units", "bag.unit", reference_date="2024-05-01"),),
    )
    assert (
        figures(published(dataclasses.replace(base, units=dated), far))["dwellings"].cause == "years_differ"
    )


def test_codes_of_published_figures_are_found_in_whatever_case():
    base = worked_neighbourhood()
    small = base.areas.with_columns(area_id=np.array(["a"], dtype=object))
    found = figures(published(dataclasses.replace(base, areas=small), ("A", NOWHERE, "2024", 40.0, np.nan)))
    assert found["dwellings"].reference == 40.0


def test_none_where_many_are_published_means_that_the_layers_do_not_reach_there():
    base = worked_neighbourhood()
    columns = {name: base.units[name] for name in base.units}
    away = shapely.transform(base.units.geometry, lambda xy: xy + 400)
    elsewhere = dataclasses.replace(base, units=TypedTable(base.units.schema, columns, away))
    found = figures(published(elsewhere, ("A", NOWHERE, "2024", 40.0, np.nan)))["dwellings"]
    assert (found.value, found.cause) == (0, "nothing_there")
