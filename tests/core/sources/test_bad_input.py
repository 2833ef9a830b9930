"""Bad input: one issue that names layer and field, nothing else is lost, other layers go on."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely

from herstruct_plugin.core.issues import Cancelled, InputError, Severity
from herstruct_plugin.core.sources.build import build_neighbourhood
from herstruct_plugin.core.sources.inputs import Inputs
from herstruct_plugin.core.sources.port import MemoryTable

from .layers import RD, area, box, build, codes, issue, layer, panden, point, units


def raised(**inputs: Any) -> Any:
    with pytest.raises(InputError) as caught:
        build(**inputs)
    return caught.value.issue


def test_areas_without_a_usable_polygon_stop_the_run() -> None:
    found = raised(areas=layer("punten", [point(1, 1)], buurtcode=["BU1"]))
    assert (found.code, found.layer) == ("no_areas", "punten")


def test_a_table_cannot_be_the_areas() -> None:
    assert raised(areas=layer("lijst", None, buurtcode=["BU1"])).code == "layer_without_geometry"


def test_a_chosen_area_field_must_exist() -> None:
    found = raised(area_id="wijk")
    assert (found.code, found.params["field"]) == ("field_missing", "wijk")


def test_values_of_a_chosen_area_field_must_differ() -> None:
    double = layer("buurten", [box(0, 0, 9), box(20, 0, 9)], code=["a", "a"])
    found = raised(areas=double, area_id="code")
    assert (found.code, found.params["value"]) == ("area_id_not_unique", "a")


def test_recognised_area_codes_that_are_not_unique_give_way_to_feature_ids() -> None:
    made = build(areas=layer("buurten", [box(0, 0, 9), box(20, 0, 9)], buurtcode=["a", "a"]))
    assert made.areas.ids.tolist() == ["0", "1"]
    assert issue(made, "area_id_replaced").params["field"] == "buurtcode"


def test_overlapping_areas_are_allowed_with_a_warning() -> None:
    made = build(areas=layer("buurten", [box(0, 0, 9), box(5, 0, 9)], buurtcode=["a", "b"]))
    assert issue(made, "areas_overlap").features == ("a", "b")


def test_the_municipality_follows_from_code_or_field() -> None:
    made = build(
        areas=layer(
            "buurten",
            [box(0, 0, 9), box(20, 0, 9), box(40, 0, 9)],
            buurtcode=["BU03630001", "x", "y"],
            gemeente=[None, "599", "GM0344"],
        )
    )
    assert made.areas["municipality"].tolist() == ["GM0363", "GM0599", "GM0344"]


def test_a_layer_without_crs_is_taken_for_rd_when_it_lies_there() -> None:
    source = panden([box(0, 0, 5)])
    source.crs = ""
    made = build(buildings=source)
    assert len(made.buildings or []) == 1
    assert issue(made, "crs_assumed").layer == "pand"


@pytest.mark.parametrize(
    ("crs", "shape", "code"),
    [
        ("", shapely.box(5.0, 52.0, 5.1, 52.1), "layer_without_crs_in_degrees"),
        ("", shapely.box(600000, 6.8e6, 600100, 6.8001e6), "layer_without_crs"),
        ("EPSG:4326", shapely.box(5.0, 52.0, 5.1, 52.1), "crs_in_degrees"),
        ("EPSG:28992", shapely.box(5.0, 52.0, 5.1, 52.1), "coordinates_contradict_crs"),
        ("EPSG:28992", shapely.box(600000, 6.8e6, 600100, 6.8001e6), "coordinates_contradict_crs"),
        ("EPSG:3857", shapely.box(600000, 6.8e6, 600100, 6.8001e6), "crs_differs"),
    ],
)
def test_a_layer_that_lies_elsewhere_is_left_out_and_the_rest_goes_on(
    crs: str, shape: Any, code: str
) -> None:
    source = layer("pand", [shape], crs, identificatie=["P1"], status=["Pand in gebruik"])
    made = build(buildings=source, units=units([point(1, 1)]))
    assert made.buildings is None
    assert len(made.units or []) == 1
    found = issue(made, code)
    assert (found.layer, found.severity) == ("pand", Severity.ERROR)


def test_areas_that_lie_elsewhere_stop_the_run() -> None:
    assert (
        raised(areas=layer("a", [shapely.box(5, 52, 6, 53)], "EPSG:4326", id=["a"])).code == "crs_in_degrees"
    )


def test_another_metric_system_is_fine_when_all_layers_share_it() -> None:
    shape = shapely.box(600000, 5.8e6, 600100, 5.8001e6)
    made = build(
        areas=layer("a", [shape], "EPSG:32631", id=["a"]),
        buildings=layer("b", [shape], "EPSG:32631", identificatie=["P1"], status=["Pand in gebruik"]),
    )
    assert made.crs == "EPSG:32631"
    assert len(made.buildings or []) == 1


def test_an_unknown_layer_is_left_out_with_what_was_looked_for() -> None:
    made = build(buildings=layer("iets", [box(0, 0, 5)], naam=["x"]), units=units([point(1, 1)]))
    found = issue(made, "layer_not_recognised")
    assert found.layer == "iets"
    assert found.params["missing"] == ["building_id"]
    assert "identificatie" in found.params["aliases"]["building_id"]
    assert made.buildings is None
    assert len(made.units or []) == 1


def test_bad_geometries_are_counted_by_reason_with_their_ids() -> None:
    good = box(0, 0, 5)
    bow = shapely.from_wkt(
        "POLYGON ((150010 450000, 150012 450002, 150012 450000, 150010 450002, 150010 450000))"
    )
    values = [good, None, shapely.Polygon(), point(1, 1), bow]
    made = build(buildings=panden(values, identificatie=[f"P{row}" for row in range(5)]))
    assert made.buildings is not None
    assert made.buildings.ids.tolist() == ["P0", "P4"]
    source = made.buildings.provenance[0]
    assert dict(source.dropped) == {"empty_geometry": 1, "geometry_kind": 1, "null_geometry": 1}
    assert (source.rows_in, source.repaired, source.rows_used) == (5, 1, 2)
    assert issue(made, "geometry_repaired").features == ("4",)
    assert issue(made, "geometry_kind").features == ("3",)


def test_numbers_that_cannot_be_read_are_missing_and_told() -> None:
    made = build(units=units([point(1, 1), point(2, 2)], oppervlakte=["tachtig", "80,5"]))
    assert made.units is not None
    np.testing.assert_array_equal(made.units["go"], [np.nan, 80.5])
    found = issue(made, "unreadable_numbers")
    assert (found.layer, found.params["field"], found.params["count"]) == (
        "verblijfsobject",
        "oppervlakte",
        1,
    )


def test_nan_and_infinity_in_numbers_are_missing_and_told() -> None:
    made = build(units=units([point(1, 1), point(2, 2)], oppervlakte=[float("inf"), float("nan")]))
    assert made.units is not None
    assert np.isnan(made.units["go"]).all()
    assert issue(made, "unreadable_numbers").params["count"] == 2


def test_a_source_that_delivers_less_than_it_announces_is_an_error() -> None:
    class Cut(MemoryTable):
        def sample(self, n: int) -> Any:
            return self._rows(np.arange(1), self.fields)

        def chunks(self, columns: Any, bbox: Any = None, size: int = 10_000) -> Any:
            yield self._rows(np.arange(1), columns)

    whole = area()
    source = Cut("buurten", {"buurtcode": ["BU1"]}, whole._wkb, "polygon", RD)
    source.count = 3
    found = raised(areas=source)
    assert (found.code, found.params) == ("layer_incomplete", {"announced": 3, "delivered": 1})


def test_an_empty_layer_gives_an_empty_table() -> None:
    source = MemoryTable("pand", {"identificatie": [], "status": []}, [], "polygon", RD)
    made = build(buildings=source)
    assert made.buildings is not None
    assert len(made.buildings) == 0


def test_layers_that_were_not_given_are_none() -> None:
    made = build()
    assert set(made.tables()) == {"areas", "area_facts"}


def test_a_mapping_overrules_recognition() -> None:
    source = panden([box(0, 0, 5)], mijn_id=["X9"])
    made = build(buildings=source, mapping={"BUILDINGS": {"building_id": "mijn_id"}})
    assert made.buildings is not None
    assert made.buildings.ids.tolist() == ["X9"]


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        ({"BUILDINGS": {"building_id": "weg"}}, "mapping_field_missing"),
        ({"BUILDINGS": {"kleur": "status"}}, "mapping_unknown_column"),
        ({"GEBOUWEN": {"building_id": "status"}}, "mapping_unknown_parameter"),
        ({"BUILDINGS": "status"}, "mapping_not_a_table"),
    ],
)
def test_a_mapping_that_cannot_be_followed_stops_the_run(mapping: Any, code: str) -> None:
    found = raised(buildings=panden([box(0, 0, 5)]), mapping=mapping)
    assert found.code == code
    assert found.params["parameter"] in ("BUILDINGS", "GEBOUWEN")


def test_a_mapping_of_many_layers_counts_for_those_that_have_the_field() -> None:
    first = layer("a", [box(0, 0, 5)], soortje=["erf"])
    second = layer("b", [box(9, 0, 5)], functie=["voetpad"], fysiek_voorkomen=["open verharding"])
    made = build(ground=[first, second], mapping={"GROUND": {"key": "soortje"}})
    assert made.ground is not None
    assert [one.kind for one in made.ground.provenance] == ["bgt.onbegroeidterreindeel", "bgt.wegdeel"]


def test_hostile_texts_are_only_texts() -> None:
    name = "<b>x</b>'; drop table a; =1+1"
    made = build(areas=area(buurtcode=[name], buurtnaam=[name]))
    assert made.areas.ids.tolist() == [name]


class _Stop:
    def __init__(self) -> None:
        self.fractions: list[float] = []

    def progress(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def cancelled(self) -> bool:
        return len(self.fractions) > 1


def test_a_wish_to_stop_is_answered_between_chunks() -> None:
    stop = _Stop()
    with pytest.raises(Cancelled):
        build_neighbourhood(
            Inputs(areas=area(), ground=[layer("g", [box(0, 0, 5)], functie=["voetpad"])] * 9), stop
        )
    assert len(stop.fractions) == 2


def test_progress_grows_to_one() -> None:
    go = _Stop()
    go.cancelled = lambda: False  # type: ignore[method-assign]
    build_neighbourhood(
        Inputs(areas=area(), ground=[layer("g", [box(0, 0, 5)], functie=["voetpad"])] * 3), go
    )
    assert go.fractions == sorted(go.fractions)
    assert go.fractions[-1] == 1.0


def test_only_what_lies_in_the_surroundings_of_an_area_is_read() -> None:
    shapes = [box(0, 0, 5), box(1090, 0, 20), box(1200, 0, 5)]
    made = build(buildings=panden(shapes))
    assert made.buildings is not None
    assert made.buildings.ids.tolist() == ["P1", "P2"]  # the second only touches it and stays whole
    assert made.buildings.geometry[1].area == 400.0
    assert codes(made) == {}
