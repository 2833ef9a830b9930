"""Settled 8: what may not change any figure: order of rows, names of ids, one layer or two, the place."""

import pandas
import pytest
import shapely

from herstruct_plugin.core.indicators.registry import every_indicator

from .places import RD, X, Y, result, shuffled
from .whole_place import PROFILE, place

GROUND_LEFT_OUT = {"ps_footway_ok"}  # splitting a footway changes its width


def evaluated(frames):
    """All results, with their issues left out."""
    given = dict(frames)
    return result(given.pop("areas"), PROFILE, **given)


def each(frames, change):
    """The frames with ``change(frame)`` in place of every frame."""
    made = {}
    for name, value in frames.items():
        several = isinstance(value, dict)
        made[name] = {label: change(one) for label, one in value.items()} if several else change(value)
    return made


def near(one, two, tolerance):
    """Whether two values, or their absence, are the same but for rounding."""
    return one == two if one is None or two is None else one == pytest.approx(two, rel=tolerance, abs=1e-12)


@pytest.fixture(scope="module")
def expected():
    """What the place gives as it is."""
    return evaluated(place())


def test_the_place_gives_every_indicator_a_value(expected):
    assert set(every_indicator()) == set(expected["A"].measurements)
    silent = {one: found.reason for one, found in expected["A"].measurements.items() if found.value is None}
    assert not silent
    differing = [
        one for one, found in expected["A"].measurements.items() if found != expected["B"].measurements[one]
    ]
    assert len(differing) > len(every_indicator()) / 2


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_order_of_rows_changes_nothing(expected, seed):
    assert evaluated(each(place(), lambda one: shuffled(one, seed))) == expected


def test_the_order_of_layers_changes_nothing(expected):
    frames = {
        name: dict(reversed(value.items())) if isinstance(value, dict) else value
        for name, value in place().items()
    }
    assert evaluated(frames) == expected


def test_one_layer_or_two_changes_nothing(expected):
    def halves(value):
        return {
            f"{label} {half}": one
            for label, frame_ in value.items()
            for half, one in (("1", frame_.iloc[::2]), ("2", frame_.iloc[1::2]))
            if len(one)
        }

    frames = {name: halves(value) if isinstance(value, dict) else value for name, value in place().items()}
    found = evaluated(frames)
    for area in expected:
        for one, measurement in expected[area].measurements.items():
            assert found[area].measurements[one] == measurement, (area, one)


def test_other_ids_in_the_same_order_change_nothing(expected):
    def renamed(value):
        if isinstance(value, str):
            if "," in value:
                return ",".join(renamed(one) for one in value.split(","))
            if len(value) == 16 and value.isdigit():
                return f"0599{value[4:6]}{7_000_000 + 13 * int(value[6:]):010d}"
            if value[:1].islower() and value[1:].isdigit():
                return f"{value[0]}x{int(value[1:]) * 7 + 1:06d}"
        return value

    def change(one):
        made = one.copy()
        for name in made.columns:
            if name != "geometry" and made[name].dtype == object:
                made[name] = [renamed(value) for value in made[name]]
        return made

    assert evaluated(each(place(), change)) == expected


def test_cutting_a_ground_polygon_in_two_changes_nothing_but_footways(expected):
    def cut(one):
        if "lokaal_id" not in one or "identificatie_bag_pnd" in one:
            return one
        middle, low, high = X + 47, Y - 999, Y + 999
        parts = [(0, shapely.box(X - 999, low, middle, high)), (1, shapely.box(middle, low, X + 999, high))]
        rows = []
        for half, side in parts:
            piece = one.copy()
            piece["geometry"] = [shapely.intersection(shape, side) for shape in one.geometry]
            piece["lokaal_id"] = [f"{name}{half}" for name in one["lokaal_id"]]
            rows.append(piece[~piece.geometry.is_empty & (piece.geometry.area > 0)])
        return pandas.concat(rows, ignore_index=True).set_crs(RD, allow_override=True)

    frames = place()
    frames["ground"] = {label: cut(one) for label, one in frames["ground"].items()}
    found = evaluated(frames)
    for area in expected:
        for one, measurement in expected[area].measurements.items():
            if one not in GROUND_LEFT_OUT:
                assert near(found[area].measurements[one].value, measurement.value, 1e-6), one


def test_a_whole_number_of_squares_further_on_nothing_changes(expected):
    def moved(one):
        if "geometry" not in one:
            return one
        made = one.copy()
        made["geometry"] = one.geometry.translate(700, 1300)
        if "crs28992res100m" in made:
            made["crs28992res100m"] = ["E1507N4513", "E1508N4513"]
        return made

    found = evaluated(each(place(), moved))
    for area in expected:
        for one, measurement in expected[area].measurements.items():
            assert near(found[area].measurements[one].value, measurement.value, 1e-8), one


@pytest.mark.parametrize("area", ["A", "B"])
def test_an_area_alone_gives_the_same_as_beside_the_other(expected, area):
    frames = place()
    frames["areas"] = frames["areas"][frames["areas"]["area_id"] == area]
    assert evaluated(frames)[area] == expected[area]


def test_turned_round_a_corner_areas_lengths_and_counts_are_the_same():
    # Not asked of squares of 100 m and of the 4 m play square. Circles begin at angle 0 (settled 93), so what
    # is cut with crowns, or counted in a buffer of the area, is the same to the sagitta of a segment only.
    def usual():
        frames = place()
        frames["tenure"].pop("vierkanten")
        frames["play"].pop("toestellen")
        for name in ("buildings", "units"):  # off the border and out of line, where a rounding would decide
            frames[name]["geometry"] = frames[name].geometry.translate(0.37, 0.21)
        frames["ground"]["pand"]["geometry"] = frames["ground"]["pand"].geometry.translate(0.37, 0.21)
        return frames

    def turned(one):
        if "geometry" not in one:
            return one
        made = one.copy()
        made["geometry"] = one.geometry.rotate(33.0, origin=(X + 60, Y + 40))
        return made

    upright, found = evaluated(usual()), evaluated(each(usual(), turned))
    for area in upright:
        for one, measurement in upright[area].measurements.items():
            tolerance = 1e-3 if one in ("ps_canopy_cover", "ps_green_catchment") else 1e-8
            assert near(found[area].measurements[one].value, measurement.value, tolerance), (area, one)
