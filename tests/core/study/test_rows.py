"""Rows of the ledger layers and the measures that they hold."""

import json

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.interventions.registry import intervention_types
from herstruct_plugin.core.study.ledgers import ledgers
from herstruct_plugin.core.study.rows import (
    LEDGER_LAYERS,
    LedgerRow,
    from_measure,
    layers_of,
    to_measure,
    to_wkb,
)

SQUARE = shapely.box(120_000, 486_000, 120_030.1, 486_020.7)
TYPES = intervention_types()
number = st.floats(100_000, 200_000, allow_nan=False)
points = st.builds(shapely.Point, number, number)
shapes = {
    "polygon": st.builds(lambda x, y: shapely.box(x, y, x + 7.3, y + 1 / 3), number, number),
    "line": st.builds(
        lambda x, y: shapely.LineString([(x, y), (x + 1, y), (x + 1, y + 9.7)]), number, number
    ),
    "point": points | st.builds(lambda x, y: shapely.MultiPoint([(x, y), (x + 5, y)]), number, number),
}
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def measures(draw):
    kind = draw(st.sampled_from(sorted(TYPES)))
    drawn = TYPES[kind].geometry
    targets = tuple(draw(st.lists(st.text(), max_size=4)))
    kinds = [one for one in shapes if one in drawn] or (list(shapes) if drawn == "any or none" else [])
    if drawn == "polygon or selection" and targets:
        kinds = []
    geometry = draw(shapes[draw(st.sampled_from(kinds))]) if kinds and draw(st.booleans()) else None
    first = draw(st.none() | st.integers(2000, 2100))
    return Intervention(
        id=draw(st.text(min_size=1).filter(str.strip)),
        type=kind,
        geometry=geometry,
        targets=targets,
        attributes=draw(st.dictionaries(st.text(), values, max_size=4)),
        order=draw(st.integers(-5, 5)),
        name=draw(st.text()),
        year_start=first,
        year_end=None if first is None else draw(st.none() | st.integers(first, 2101)),
        status=draw(st.sampled_from(("idee", "plan", "vast"))),
    )


@given(measures())
def test_every_measure_comes_back_from_its_row_as_it_was(measure):
    row = from_measure(measure)
    assert to_measure(row) == (measure, [])
    assert row.layer in layers_of(measure.type)
    assert from_measure(to_measure(row)[0]) == row


@pytest.mark.parametrize("kind", sorted(TYPES))
def test_every_type_of_measure_has_a_layer_to_be_drawn_in(kind):
    assert set(layers_of(kind)) <= set(LEDGER_LAYERS)
    assert layers_of(kind)


def test_the_outlines_that_a_selection_is_shown_by_are_no_part_of_the_measure():
    measure = Intervention("m", "I02", targets=("P1",))
    rows = [from_measure(measure, shown=shape) for shape in (None, SQUARE, shapely.Point(120_000, 486_000))]
    assert [to_measure(row)[0] for row in rows] == [measure] * 3
    assert rows[1].geometry == to_wkb(SQUARE)


def test_a_sale_is_of_its_targets_and_only_without_them_of_what_was_drawn():
    drawn = LedgerRow("m", "ledger_polygon", type="I05", geometry=to_wkb(SQUARE))
    selected = LedgerRow("m", "ledger_polygon", type="I05", targets='["P1"]', geometry=to_wkb(SQUARE))
    assert to_measure(drawn)[0].geometry.equals(SQUARE)
    assert to_measure(selected)[0].geometry is None


def test_a_multi_geometry_of_one_part_is_that_part():
    row = LedgerRow(
        "m", "ledger_polygon", type="I03", geometry=shapely.to_wkb(shapely.MultiPolygon([SQUARE]))
    )
    assert to_measure(row)[0].geometry == SQUARE


FAULTS = [
    ("ledger_id_missing", {"id": " "}),
    ("ledger_type_missing", {"type": ""}),
    ("ledger_status_unknown", {"status": "zeker"}),
    ("ledger_not_a_whole_number", {"year_start": "2030?"}),
    ("ledger_not_a_whole_number", {"year_end": 2030.5}),
    ("ledger_not_a_whole_number", {"order": True}),
    ("ledger_years_reversed", {"year_start": 2035, "year_end": 2030}),
    ("ledger_json_wrong", {"targets": "P1, P2"}),
    ("ledger_json_wrong", {"targets": "[0344100000012345]"}),
    ("ledger_json_wrong", {"attributes": '{"lagen": 4,}'}),
    ("ledger_json_wrong", {"attributes": "[" * 100_000}),
    ("ledger_json_number", {"attributes": '{"lagen": NaN}'}),
    ("ledger_json_number", {"attributes": '{"lagen": 1e999}'}),
    ("ledger_json_key_twice", {"attributes": '{"lagen": 4, "lagen": 5}'}),
    ("ledger_targets_not_list", {"targets": '"P1"'}),
    ("ledger_targets_not_list", {"targets": "[344100000012345]"}),
    ("ledger_attributes_not_object", {"attributes": "[4]"}),
    ("ledger_geometry_unreadable", {"geometry": b"\x01\x03\x00\x00\x00\xff"}),
]


@pytest.mark.parametrize(("code", "wrong"), FAULTS)
def test_a_row_with_a_fault_is_left_out_and_the_fault_is_named(code, wrong):
    row = LedgerRow(**{"id": "m1", "layer": "ledger_polygon", "type": "I03", "name": "Blok A", **wrong})
    measure, issues = to_measure(row)
    assert measure is None
    assert [issue.code for issue in issues] == [code]
    assert (issues[0].layer, issues[0].params["measure"]) == ("ledger_polygon", "Blok A")


def test_all_faults_of_a_row_are_named_at_once():
    row = LedgerRow("", "ledger_line", type="", targets="x", attributes="y", status="z")
    assert len(to_measure(row, "3")[1]) == 5
    assert to_measure(row, "3")[1][0].params["measure"] == "3"


def test_rows_without_a_scenario_belong_to_the_scenario_of_that_name():
    rows = [
        LedgerRow("a", "ledger_point", type="I10"),
        LedgerRow("b", "ledger_point", scenario="Plan B", type="I10"),
        LedgerRow("c", "ledger_polygon", scenario="scenario", type="I03"),
        LedgerRow("", "ledger_polygon", scenario="Plan C", type="I03"),
    ]
    found = ledgers(rows)
    assert {name: [one.id for one in ledger] for name, ledger in found.scenarios.items()} == {
        "Plan B": ["b"],
        "Plan C": [],
        "scenario": ["a", "c"],
    }
    assert [issue.code for issue in found.issues] == ["ledger_id_missing"]
    assert found.issues[0].params["measure"] == "2"  # the second row of its layer


def test_of_two_rows_with_one_id_neither_counts_in_any_scenario():
    rows = [
        LedgerRow("a", "ledger_point", type="I10", name="Bomen"),
        LedgerRow("a", "ledger_polygon", scenario="Plan B", type="I03", name="Blok"),
        LedgerRow("b", "ledger_polygon", type="I03"),
    ]
    found = ledgers(rows)
    assert [one.id for one in found.scenarios["scenario"]] == ["b"]
    assert found.scenarios["Plan B"] == ()
    assert [issue.code for issue in found.issues] == ["ledger_id_twice"]
    assert found.issues[0].params["places"] == ["ledger_point: Bomen", "ledger_polygon: Blok"]
    assert ledgers(reversed(rows)) == found


def test_what_a_row_holds_is_plain_json_for_people():
    row = from_measure(Intervention("m", "I03", SQUARE, ("é",), {"lagen": 4, "plint": "geen"}))
    assert row.targets == '["é"]'
    assert json.loads(row.attributes) == {"lagen": 4, "plint": "geen"}
