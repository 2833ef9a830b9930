"""Trees, furniture, play places, destinations and streets."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import shapely

from .layers import X, Y, box, build, by_id, codes, issue, layer, named, point


def line(*points: tuple[float, float]) -> Any:
    return shapely.LineString([(X + x, Y + y) for x, y in points])


def test_of_bgt_vegetation_only_the_trees_count() -> None:
    source = named(
        "vegetatieobject",
        [point(1, 1), line((0, 0), (9, 0)), point(2, 2)],
        {
            "lokaalID": ["G1", "G2", "G3"],
            "class": ["niet-bgt"] * 3,
            "plus-type": ["boom", "haag", "boom"],
            "bgt-status": ["bestaand"] * 3,
            "plus-status": ["geenWaarde", "geenWaarde", "plan"],
        },
    )
    made = build(trees=[source]).trees
    assert made is not None
    assert made.ids.tolist() == ["G1"]
    assert dict(made.provenance[0].dropped) == {"no_tree": 1, "plan": 1}


def test_a_register_gives_crowns_and_its_felled_trees_are_dropped() -> None:
    source = layer(
        "bomen",
        [point(1, 1), point(2, 2), point(3, 3)],
        ID=[1, 2, 3],
        KROONOMVANG=[8, 0, 5],
        DIAMETER=[30, 40, 50],
        AANWEZIGHEID=["Aanwezig", "Aanwezig", "Niet aanwezig"],
    )
    made = build(trees=[source]).trees
    assert made is not None
    np.testing.assert_array_equal(made["crown"], [8.0, np.nan])
    assert dict(made.provenance[0].dropped) == {"felled": 1}


def test_a_tree_without_an_id_gets_one_from_its_place() -> None:
    one = layer("bomen", [point(1, 1), point(2, 2)], soort=["eik", "els"])
    other = layer("bomen", [point(2, 2), point(1, 1)], soort=["els", "eik"])
    first, second = build(trees=[one]).trees, build(trees=[other]).trees
    assert first is not None
    assert second is not None
    assert first.ids.tolist() == second.ids.tolist()


def test_lamps_and_benches_are_known_in_every_spelling() -> None:
    bgt = named(
        "paal", [point(1, 1), point(2, 1)], {"lokaalID": ["a", "b"], "plus-type": ["lichtmast", "haltepaal"]}
    )
    esri = named("meubilair", [point(3, 1)], {"identificatie": ["c"], "bgtplustype": ["niet-bgt:bank"]})
    osm = named(
        "punten",
        [point(4, 1), point(5, 1)],
        {"osm_id": ["d", "e"], "highway": ["street_lamp", None], "amenity": [None, "bench"]},
    )
    own = layer("Lichtpunten gemeente", [point(6, 1)], id=["f"])
    made = build(furniture=[bgt, esri, osm, own]).furniture
    assert by_id(made, "kind") == {
        "a": "lamp",
        "b": "haltepaal",
        "c": "bench",
        "d": "lamp",
        "e": "bench",
        "f": "lamp",
    }


def test_furniture_of_unknown_kind_is_told() -> None:
    made = build(furniture=[layer("objecten", [point(1, 1)], id=["a"])])
    assert by_id(made.furniture, "kind") == {"a": "unknown"}
    assert codes(made) == {"kind_not_recognised": 1}


def test_play_equipment_among_furniture_is_a_play_place_of_four_metres() -> None:
    source = named(
        "straatmeubilair",
        [point(10, 10), point(20, 10)],
        {"lokaalID": ["a", "b"], "plus-type": ["speelvoorziening", "bank"]},
    )
    made = build(furniture=[source])
    assert made.play is not None
    assert made.play.geometry[0].equals(box(8, 8, 4))
    assert by_id(made.furniture, "kind") == {"b": "bench"}
    assert {one.kind for one in made.play.provenance} == {"play"}


@pytest.mark.parametrize(
    ("name", "told"), [("ams_parken", True), ("speelplekken", False), ("toestellen", False)]
)
def test_places_that_nothing_tells_to_be_play_places_are_told(name: str, told: bool) -> None:
    kinds = {"type": ["speeltoestel"]} if name == "toestellen" else {}
    made = build(play=[layer(name, [box(0, 0, 10)], Naam=["Rembrandtpark"], **kinds)])
    assert ("play_kind_unknown" in codes(made)) is told


def test_playgrounds_are_taken_from_functional_areas() -> None:
    source = named(
        "functioneelgebied",
        [box(0, 0, 10), box(20, 0, 10)],
        {
            "lokaalID": ["a", "b"],
            "bgt-type": ["niet-bgt"] * 2,
            "plus-type": ["recreatie: speeltuin", "recreatie: sportterrein"],
        },
    )
    made = build(play=[source]).play
    assert made is not None
    assert made.ids.tolist() == ["a"]
    assert made.geometry[0].area == 100.0


def test_a_municipal_play_layer_is_taken_whole_with_its_ages() -> None:
    made = build(play=[layer("speelplekken", [point(9, 9)], id=["a"], leeftijd=["0-5"])]).play
    assert made is not None
    assert (made["age"][0], made.geometry[0].area) == ("0-5", 16.0)


def test_destinations_are_known_by_osm_tags_or_a_word() -> None:
    osm = named(
        "osm",
        [point(1, 1), point(2, 1), point(3, 1), point(4, 1), point(5, 1)],
        {
            "osm_id": list("abcde"),
            "highway": ["bus_stop", None, None, None, None],
            "shop": [None, "supermarket", "bakery", None, None],
            "amenity": [None, None, None, "doctors", "waste_basket"],
        },
    )
    own = layer(
        "voorzieningen", [point(6, 1), box(7, 1, 2)], id=["f", "g"], soort=["Basisschool", "buurthuis"]
    )
    made = build(destinations=[osm, own]).destinations
    assert by_id(made, "kind") == {
        "a": "stop",
        "b": "supermarket",
        "c": "shop",
        "d": "gp",
        "f": "school",
        "g": "meeting",
    }
    assert made is not None
    assert dict(made.provenance[0].dropped) == {"kind_unknown": 1}


def streets(**columns: list[Any]) -> Any:
    count = len(next(iter(columns.values())))
    return layer(
        "wegen",
        [line((0, row), (50, row)) for row in range(count)],
        id=[f"s{row}" for row in range(count)],
        **columns,
    )


def test_osm_streets_are_walked_unless_they_are_motorways() -> None:
    source = streets(
        highway=["residential", "motorway", "trunk_link", "footway", "secondary", "proposed", "footway"],
        footway=[None, None, None, None, None, None, "sidewalk"],
    )
    made = build(streets=source).streets
    assert by_id(made, "walkable") == {"s0": True, "s1": False, "s2": False, "s3": True, "s4": True}
    assert by_id(made, "street") == {"s0": True, "s1": True, "s2": True, "s3": False, "s4": True}
    assert by_id(made, "main_road") == {"s0": False, "s1": True, "s2": True, "s3": False, "s4": True}
    assert made is not None
    assert dict(made.provenance[0].dropped) == {"no_street": 1, "sidewalk": 1}


def test_streets_are_all_but_footways_paths_cycleways_steps_and_tracks() -> None:
    kinds = [
        "footway",
        "path",
        "cycleway",
        "steps",
        "track",
        "track_grade3",
        "pedestrian",
        "living_street",
        "Service",
    ]
    made = build(streets=streets(fclass=kinds)).streets
    assert list(by_id(made, "street").values()) == [False] * 6 + [True] * 3
    assert all(by_id(made, "walkable").values())


def test_of_the_lines_of_an_osm_file_only_the_roads_count() -> None:
    source = streets(
        highway=["residential", None, "footway", "path", "footway", "footway"],
        waterway=[None, "canal", None, None, None, None],
        other_tags=[
            '"footway"=>"no"', None, '"footway"=>"sidewalk","surface"=>"paving_stones"', '"path"=>"sidewalk"',
            '"sidewalk"=>"both"', '"footway"=>"crossing"',
        ],
    )  # fmt: skip
    made = build(streets=source).streets
    assert list(by_id(made, "street")) == ["s0", "s4", "s5"]
    assert made is not None
    assert dict(made.provenance[0].dropped) == {"no_street": 1, "sidewalk": 2}


@pytest.mark.parametrize(
    ("wvk", "bst", "manager"), [("WVK_ID", "BST_CODE", "WEGBEHSRT"), ("wvkId", "bstCode", "wegbehsrt")]
)
def test_nwb_is_known_in_upper_case_and_in_camel_case(wvk: str, bst: str, manager: str) -> None:
    columns = {wvk: [600000001.0, 600000002.0], "STT_NAAM": ["Dorpsstraat", None], bst: ["rb", "vp"]}
    shapes = [line((0, row), (50, row)) for row in range(2)]
    made = build(streets=named("wegvakken", shapes, {**columns, manager: ["G", "G"]})).streets
    assert by_id(made, "street") == {"600000001": True, "600000002": False}


def test_a_motorway_of_the_nwb_is_known_by_form_or_by_the_name_of_its_manager() -> None:
    by_form = streets(bstCode=["RB", "RB", "RB"], fow=[1, 3, "1"], frc=[0, 6, 0])
    assert by_id(build(streets=by_form).streets, "walkable") == {"s0": False, "s1": True, "s2": False}
    names = ["Rijkswaterstaat Zuid-Nederland", "Provincie Utrecht", "Utrecht", "RWS ON"]
    by_name = build(streets=streets(bstCode=["HR", "HR", "HR", "FP"], wegbehnaam=names)).streets
    assert by_id(by_name, "walkable") == {"s0": False, "s1": True, "s2": True, "s3": True}
    assert by_id(by_name, "main_road") == {"s0": True, "s1": True, "s2": False, "s3": False}


def test_without_a_manager_codes_of_motorways_are_motorways() -> None:
    made = build(streets=streets(BST_CODE=["HR", "AFR", "RB", None, "VZ", "BUS"])).streets
    assert list(by_id(made, "walkable").values()) == [False, False, True, True, True, True]
    assert list(by_id(made, "street").values()) == [True] * 6


def test_nwb_streets_are_told_by_their_code_and_manager() -> None:
    source = streets(BST_CODE=["RB", "HR", "FP", "VP", "RB", "VD"], WEGBEHSRT=["G", "R", "G", "G", "P", "R"])
    made = build(streets=source).streets
    assert by_id(made, "walkable") == {"s0": True, "s1": False, "s2": True, "s3": True, "s4": True}
    assert by_id(made, "street") == {"s0": True, "s1": True, "s2": False, "s3": False, "s4": True}
    assert by_id(made, "main_road") == {"s0": False, "s1": True, "s2": False, "s3": False, "s4": True}


def test_streets_without_a_kind_are_all_walked_with_a_warning() -> None:
    made = build(streets=streets(naam=["Dorpsstraat"]))
    assert by_id(made.streets, "walkable") == {"s0": True}
    assert codes(made) == {"street_kind_unknown": 1}


@pytest.mark.parametrize("parameter", ["trees", "furniture", "play", "destinations"])
def test_a_layer_given_twice_counts_once(parameter: str) -> None:
    source = layer("lichtmast school", [point(1, 1)], id=["a"], soort=["school"])
    made = build(**{parameter: [source, source]})
    assert len(getattr(made, parameter)) == 1
    assert codes(made)["duplicates_dropped"] == 1


def kinds_of(name: str = "voorzieningen", **columns: list[Any]) -> list[str]:
    count = len(next(iter(columns.values())))
    rows = {"osm_id": [f"d{row:02d}" for row in range(count)], **columns}
    made = build(destinations=[named(name, [point(row, 1) for row in range(count)], rows)]).destinations
    found = by_id(made, "kind")
    return [found.get(one, "-") for one in rows["osm_id"]]


def test_stops_of_bus_and_tram_are_told_from_stations_in_osm() -> None:
    railway = ["station", "halt", "subway_entrance", "tram_stop", "platform", "platform", "rail", None, None]
    train = [None, None, None, None, None, "yes", None, "yes", None]
    bus = ["yes", None, None, None, None, None, None, None, "yes"]
    transport = ["station", None, None, "platform", None, None, None, "stop_position", "station"]
    assert kinds_of(railway=railway, train=train, bus=bus, public_transport=transport) == [
        "station",
        "station",
        "station",
        "stop",
        "stop",
        "station",
        "-",
        "station",
        "stop",
    ]
    assert kinds_of(
        amenity=["bus_station", None, None],
        public_transport=["station", "platform", "station"],
        station=[None, "light_rail", None],
    ) == ["stop", "station", "station"]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Bushalte", "stop"),
        ("tramhalte", "stop"),
        ("halte", "stop"),
        ("NS-station", "station"),
        ("Treinstation", "station"),
        ("metrohalte", "station"),
        ("Sneltramhalte", "station"),
        ("belangrijk overstapstation", "station"),
        ("onstreetBus", "stop"),
        ("railStation", "station"),
        ("grote supermarkt", "supermarket"),
        ("basisonderwijs", "school"),
        ("voortgezet onderwijs", "secondary_school"),
        ("huisartsenpraktijk", "gp"),
        ("huis van de wijk", "meeting"),
        ("wijkwinkelcentrum", "centre"),
        ("kringloop", "kringloop"),
    ],
)
def test_words_of_destinations_in_dutch_layers(word: str, kind: str) -> None:
    assert kinds_of(soort=[word]) == [kind]


def test_the_mode_of_a_stop_register_tells_its_kind() -> None:
    assert kinds_of(stopplacetype=["onstreetTram", "metroStation", "ferryPort"]) == ["stop", "station", "-"]


def test_secondary_schools_are_no_primary_schools() -> None:
    levels = ["1", "2;3", "1-2", None, "0;1"]
    assert kinds_of(amenity=["school"] * 5, **{"isced:level": levels}) == [
        "school",
        "secondary_school",
        "school",
        "school",
        "school",
    ]
    assert kinds_of(amenity=["school", "school"], school=["secondary", "primary"]) == [
        "secondary_school",
        "school",
    ]


def test_a_health_centre_is_no_neighbourhood_centre_and_a_mall_is() -> None:
    assert kinds_of(healthcare=["centre", "doctor", None], shop=[None, None, "mall"]) == ["-", "gp", "centre"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Bushaltes", "stop"),
        ("Stations NS", "station"),
        ("scholen voortgezet onderwijs", "secondary_school"),
        ("basisscholen", "school"),
        ("winkelcentra", "centre"),
        ("wijkwinkelcentrum", "centre"),
    ],
)
def test_a_layer_without_kinds_is_known_by_its_name(name: str, kind: str) -> None:
    made = build(destinations=[layer(name, [point(1, 1)], id=["a"])]).destinations
    assert by_id(made, "kind") == {"a": kind}


@pytest.mark.parametrize("parameter", ["furniture", "destinations"])
def test_kinds_that_no_figure_uses_are_told_with_the_words_that_are_understood(parameter: str) -> None:
    source = layer("dingen", [point(1, 1), point(2, 2)], soort=["<b>x</b>", "put"])
    told = issue(build(**{parameter: [source]}), "kinds_not_used")
    assert told.params["values"] == ["<b>x</b>", "put"]
    assert told.params["parameter"] == parameter.upper()
    assert len(told.params["aliases"]) > 2
    one = layer("dingen", [point(1, 1), point(2, 2)], soort=["bank", "bushalte"])
    assert "kinds_not_used" not in codes(build(**{parameter: [one]}))
