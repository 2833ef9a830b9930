"""Floor area rules 1-4 and 2b, worked by hand and against the plain oracle."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from herstruct_plugin.core.model.codes import FloorRule, Function
from herstruct_plugin.core.model.floor_area import derive_floor_areas, single_dwellings
from herstruct_plugin.core.model.quantities import ONE_M2
from herstruct_plugin.core.model.schemas import BUILDINGS, UNITS
from herstruct_plugin.core.model.tables import TypedTable
from tests.oracles import density
from tests.oracles.model import Pand, Unit

WOON, SHOP = int(Function.WOON), int(Function.WINKEL)


def buildings(*rows):
    """(id, footprint, layers) -> table."""
    filled = {
        "year": 1960,
        "functions": 0,
        "unit_count": -1,
        "unit_area_min": np.nan,
        "unit_area_max": np.nan,
        "flat_roof": np.nan,
        "taken_public": 0,
    }
    columns = {name: [value] * len(rows) for name, value in filled.items()}
    columns |= {"building_id": [row[0] for row in rows], "layers": [row[2] for row in rows]}
    return TypedTable(BUILDINGS, columns, [row[1] for row in rows])


def units(*rows):
    """(id, point, building ids, functions, go) -> table."""
    filled = dict.fromkeys(("koop", "corporatie", "overig", "known", "tenure_level", "segment"), 0)
    filled |= {"estimated": False, "landlord": "", "complex": "", "square": -1}
    columns = {name: [value] * len(rows) for name, value in filled.items()}
    columns |= {
        "unit_id": [row[0] for row in rows],
        "building_ids": [row[2] for row in rows],
        "functions": [row[3] for row in rows],
        "go": [row[4] for row in rows],
    }
    return TypedTable(UNITS, columns, [shapely.Point(row[1]) for row in rows])


BLOCK = shapely.box(0, 0, 20, 10)


def test_valid_units_make_the_floor_area_by_the_form_factor():
    found = derive_floor_areas(
        buildings(("p", BLOCK, 9.0)),
        units(("a", (1, 1), ("p",), WOON, 60.0), ("b", (2, 1), ("p",), SHOP, 100.0)),
        0.8,
    )
    assert found.rule.tolist() == [FloorRule.UNIT_AREAS]
    assert found.bvo.tolist() == [200 * ONE_M2]
    assert (found.go.tolist(), found.go_res.tolist()) == ([160 * ONE_M2], [60 * ONE_M2])


def test_an_invalid_unit_with_known_layers_takes_what_the_building_has_left():
    found = derive_floor_areas(
        buildings(("p", BLOCK, 2.0)),
        units(
            ("a", (1, 1), ("p",), WOON, 100.0),
            ("b", (2, 1), ("p",), WOON, np.nan),
            ("c", (3, 1), ("p",), WOON, np.nan),
        ),
        0.8,
    )
    assert found.rule.tolist() == [FloorRule.FOOTPRINT_TIMES_LAYERS]
    assert found.bvo.tolist() == [400 * ONE_M2]  # 200 m2 x 2 layers; GO 320, so 110 each for b and c
    assert found.pieces.tolist() == [100 * ONE_M2, 110 * ONE_M2, 110 * ONE_M2]


def test_an_estimated_unit_is_never_smaller_than_ten_square_metres():
    found = derive_floor_areas(
        buildings(("p", BLOCK, 1.0)),
        units(("a", (1, 1), ("p",), WOON, 159.0), ("b", (2, 1), ("p",), WOON, np.nan)),
        0.8,
    )
    assert found.pieces.tolist() == [159 * ONE_M2, 10 * ONE_M2]


def test_without_heights_the_valid_units_are_scaled_up():
    found = derive_floor_areas(
        buildings(("p", BLOCK, np.nan)),
        units(("a", (1, 1), ("p",), WOON, 60.0), ("b", (2, 1), ("p",), WOON, np.nan)),
        0.8,
    )
    assert found.rule.tolist() == [FloorRule.SCALED_UNITS]
    assert found.bvo.tolist() == [150 * ONE_M2]
    assert found.go.tolist() == [120 * ONE_M2]


def test_no_unit_is_zero_and_no_valid_unit_without_heights_is_unknown():
    found = derive_floor_areas(
        buildings(("p", BLOCK, 3.0), ("q", shapely.box(30, 0, 40, 10), np.nan)),
        units(("a", (31, 1), ("q",), WOON, np.nan)),
        0.8,
    )
    assert found.rule.tolist() == [FloorRule.NO_UNITS, FloorRule.UNKNOWN]
    assert found.bvo.tolist() == [0, 0]


def test_a_unit_in_two_panden_is_split_and_a_unit_without_a_known_pand_goes_where_it_falls():
    two = buildings(("p", BLOCK, np.nan), ("q", shapely.box(30, 0, 40, 10), np.nan))
    found = derive_floor_areas(
        two,
        units(
            ("a", (1, 1), ("p", "q"), WOON, 80.0),
            ("b", (31, 1), ("elsewhere",), WOON, 40.0),
            ("c", (99, 99), (), WOON, 40.0),
        ),
        0.8,
    )
    assert found.go.tolist() == [40 * ONE_M2, 80 * ONE_M2]


def test_without_units_floor_area_is_unknown_not_zero():
    assert derive_floor_areas(buildings(("p", BLOCK, 3.0)), None, 0.8).rule.tolist() == [FloorRule.UNKNOWN]


def test_eengezins_is_a_dwelling_alone_in_all_its_panden():
    table = units(
        ("a", (1, 1), ("p",), WOON, 80.0),
        ("b", (1, 1), ("q", "r"), WOON, 80.0),
        ("c", (1, 1), ("r",), SHOP, 80.0),
        ("d", (1, 1), ("s",), SHOP, 80.0),
        ("e", (1, 1), (), WOON, 80.0),
    )
    dwelling = (table["functions"] & WOON) != 0
    assert single_dwellings(table, dwelling).tolist() == [True, False, False, False, False]


@settings(max_examples=80)
@given(
    st.lists(st.one_of(st.none(), st.integers(10, 300)), max_size=6),
    st.one_of(st.none(), st.integers(1, 12)),
    st.sampled_from([0.75, 0.8, 0.85]),
)
def test_rules_agree_with_the_oracle(areas, layers, form_factor):
    rows = [
        (f"u{i}", (1, 1), ("p",), WOON, np.nan if go is None else float(go)) for i, go in enumerate(areas)
    ]
    plain = [Unit(f"u{i}", shapely.Point(1, 1), ("p",), go=go) for i, go in enumerate(areas)]
    pand = Pand("p", BLOCK, floors=layers)
    expected, _ = density.bvo_and_rule(pand, plain, [pand], form_factor)
    table = units(*rows) if rows else units(("x", (500, 500), (), WOON, 10.0))
    found = derive_floor_areas(
        buildings(("p", BLOCK, np.nan if layers is None else float(layers))), table, form_factor
    )
    if expected is None:
        assert found.rule.tolist() == [FloorRule.UNKNOWN]
    else:
        assert found.bvo[0] / ONE_M2 == pytest.approx(expected, abs=1e-5)
