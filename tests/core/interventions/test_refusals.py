"""A measure that cannot be carried out gives one error with its code and leaves the draft as it was."""

from dataclasses import replace

import numpy as np
import pytest
import shapely

from herstruct_plugin.core.scenario.baseline import Baseline
from herstruct_plugin.core.scenario.finished import finished_buildings, finished_units
from herstruct_plugin.core.scenario.overlay import GroundOverlay
from herstruct_plugin.core.scenario.state import State
from tests.core.interventions.worked import MIX, PARAMETERS, baseline, codes, draft_of, measure
from tests.core.worked_neighbourhood import worked_neighbourhood
from tests.oracles import worked_example as example
from tests.oracles.worked_example import P1, P2, P3, rect

BOW_TIE = shapely.Polygon([(0, 0), (10, 10), (10, 0), (0, 10)])
with np.errstate(invalid="ignore"):
    NOWHERE = shapely.from_wkt("POLYGON ((0 0, nan 1, 2 2, 0 0))")
LINE = shapely.LineString([(0, 0), (1, 1)])


def block(x0, y0, x1, y1, **attributes):
    return measure("I03", rect(x0, y0, x1, y1), eigenaar_mix=MIX, **attributes)


REFUSED = [
    ("geometry_missing", measure("I08")),
    ("geometry_empty", measure("I08", shapely.Polygon())),
    ("geometry_not_polygon", measure("I08", LINE)),
    ("geometry_not_polygon", measure("I08", shapely.GeometryCollection([rect(0, 0, 1, 1), LINE]))),
    ("geometry_invalid", measure("I08", BOW_TIE)),
    ("geometry_invalid", measure("I08", NOWHERE)),
    ("geometry_outside", measure("I08", rect(95, 20, 110, 30))),
    ("geometry_outside", measure("I08", rect(300, 300, 310, 310))),
    ("green_not_paved", measure("I08", rect(80, 70, 92, 90))),
    ("green_not_paved", measure("I08", rect(54.5, 24, 90.5, 34))),  # 20 % of it under P2 and erf
    ("green_without_ground", measure("I09", rect(62, 34, 80, 46))),
    ("park_on_buildings", measure("I09", rect(60, 20, 85, 36))),
    ("opening_nothing_closed", measure("I13", rect(54.5, 7, 66.5, 32))),
    ("water_on_building", measure("I18", rect(54, 30, 70, 40))),
    ("water_on_carriageway", measure("I18", rect(44, 60, 50, 70))),
    ("water_already", measure("I18", rect(5, 91, 20, 98))),
    ("profile_not_one", measure("I15", rect(45.5, 10, 54.5, 60), rijbaan=0.5, groen=0.4)),
    ("profile_not_one", measure("I15", rect(45.5, 10, 54.5, 60))),
    ("profile_no_street", measure("I15", rect(54.5, 7, 90.5, 32), rijbaan=1.0)),
    ("footprint_on_building", block(60, 20, 85, 36)),
    ("footprint_on_water", block(20, 80, 42, 92)),
    ("footprint_on_play", block(62, 50, 78, 56)),
    ("footprint_on_ground_in_use", block(1, 1, 40, 5)),
    ("footprint_on_ground_in_use", block(54.5, 5, 90.5, 22)),  # an eighth is footway
    ("no_dwelling_fits", block(60, 10, 62, 12)),
    ("attribute_missing", measure("I03", rect(60, 10, 85, 28))),
    ("targets_missing", measure("I02", eigenaar_mix=MIX)),
    ("targets_missing", measure("I14")),
    ("target_unknown", measure("I02", targets=[P2, "x"], eigenaar_mix=MIX)),
    ("target_unknown", measure("I14", targets=[P1, "x"])),
    ("target_unknown", measure("I05", targets=[P1, "x"], n=1)),
    ("no_dwelling_fits", measure("I02", targets=[P2], eigenaar_mix=MIX, gbo=500)),
    ("roof_for_several_buildings", measure("I02", targets=[P2, P3], eigenaar_mix=MIX, plat_dak_m2=100)),
    ("roof_larger_than_footprint", measure("I02", targets=[P2], eigenaar_mix=MIX, plat_dak_m2=401)),
    ("sale_number_or_share", measure("I05", targets=[P1])),
    ("sale_number_or_share", measure("I05", targets=[P1], n=1, aandeel=0.5)),
    ("sale_too_few_dwellings", measure("I05", targets=[P1], n=33)),
    ("sale_too_few_dwellings", measure("I05", targets=[P2], n=1)),
    ("sale_too_few_dwellings", measure("I05", targets=[P1], aandeel=0.03)),
    ("geometry_missing", measure("I05", n=1)),
]


@pytest.mark.parametrize(("code", "refused"), REFUSED)
def test_a_refusal_says_why_and_changes_nothing(code, refused):
    draft = draft_of(refused)
    assert codes(draft) == [code]
    assert draft.issues[0].severity.value == "error"
    assert draft.issues[0].features == ("m1",)
    assert draft.issues[0].params["measure"] == "m1"
    assert draft.issues[0].params["type"] == refused.type
    assert State(baseline(), draft, GroundOverlay(baseline())).changed == frozenset()


def test_a_refusal_keeps_what_earlier_measures_did():
    first = measure("I14", targets=[P2], one="a")
    alone, both = draft_of(first), draft_of(first, measure("I14", targets=[P1, "x"], one="b"))
    assert codes(both) == ["demolition_households", "target_unknown"]
    assert both.edits == alone.edits
    assert set(finished_units(both).removed) == set(finished_units(alone).removed)
    assert set(finished_buildings(both).removed) == set(finished_buildings(alone).removed)


def test_the_measure_is_named_by_its_name():
    named = replace(measure("I14", targets=["x"]), name="Sloop hoek")
    assert draft_of(named).issues[0].params["measure"] == "Sloop hoek"


@pytest.mark.parametrize(
    ("table", "refused"),
    [
        ("ground", measure("I08", example.PARKING_TO_GREEN)),
        ("ground", measure("I09", rect(60, 10, 85, 28))),
        ("buildings", measure("I14", targets=[P1])),
        ("buildings", measure("I02", targets=[P2], eigenaar_mix=MIX)),
        ("units", block(60, 10, 85, 28)),
        ("units", measure("I05", targets=[P1], n=1)),
    ],
)
def test_a_measure_on_data_that_are_not_there_names_them(table, refused):
    poorer = Baseline(replace(worked_neighbourhood(), **{table: None}), PARAMETERS)
    draft = draft_of(refused, on=poorer)
    assert codes(draft) == ["measure_needs_table"]
    assert draft.issues[0].params["table"] == table


def test_a_measure_that_the_data_already_hold_is_not_done_twice():
    taken = replace(block(60, 10, 85, 28), id=P3)
    assert codes(draft_of(taken)) == ["measure_already_in_data"]


def test_main_roads_rail_and_unknown_roofs_are_refused():
    table = worked_neighbourhood().ground
    parking = table["ground_class"] == 6
    road = replace(worked_neighbourhood(), ground=table.with_columns(main_road=parking))
    assert codes(draft_of(measure("I08", example.PARKING_TO_GREEN), on=Baseline(road, PARAMETERS))) == [
        "green_on_main_road"
    ]
    classes = table["ground_class"].copy()
    classes[parking] = 18
    rail = replace(worked_neighbourhood(), ground=table.with_columns(ground_class=classes))
    assert codes(draft_of(block(60, 10, 85, 28), on=Baseline(rail, PARAMETERS))) == ["footprint_on_rail"]
    panden = worked_neighbourhood().buildings
    roofless = replace(worked_neighbourhood(), buildings=panden.with_columns(flat_roof=[float("nan")] * 3))
    there = Baseline(roofless, PARAMETERS)
    assert codes(draft_of(measure("I02", targets=[P2], eigenaar_mix=MIX), on=there)) == ["roof_unknown"]
    stated = measure("I02", targets=[P2], eigenaar_mix=MIX, plat_dak_m2=400)
    assert codes(draft_of(stated, on=there)) == []
