"""BGT layers in four spellings: what they are, what is filtered, which class each value gets."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from herstruct_plugin.core.model.codes import Ground

from .layers import box, build, by_id, codes, issue, named

SPELLINGS = {
    "ogc": {
        "id": "lokaal_id",
        "status": "status",
        "plus": "plus_status",
        "end": "eind_registratie",
        "level": "relatieve_hoogteligging",
        "function": "functie",
        "surface": "fysiek_voorkomen",
        "green": "fysiek_voorkomen",
        "bare": "fysiek_voorkomen",
        "water": "type",
        "pand": "identificatie_bag_pnd",
    },
    "gml": {
        "id": "lokaalID",
        "status": "bgt-status",
        "plus": "plus-status",
        "end": "eindRegistratie",
        "level": "relatieveHoogteligging",
        "function": "function",
        "surface": "surfaceMaterial",
        "green": "class",
        "bare": "bgt-fysiekVoorkomen",
        "water": "class",
        "pand": "identificatieBAGPND",
    },
    "3dfier": {
        "id": "lokaalid",
        "status": "bgt_status",
        "plus": "plus_status",
        "end": "eindregistratie",
        "level": "relatievehoogteligging",
        "function": "function",
        "surface": "surfacematerial",
        "green": "class",
        "bare": "bgt_fysiekvoorkomen",
        "water": "class",
        "pand": "identificatiebagpnd",
    },
}
KEY = {
    "wegdeel": "function",
    "ondersteunendwegdeel": "function",
    "begroeidterreindeel": "green",
    "onbegroeidterreindeel": "bare",
    "waterdeel": "water",
    "ondersteunendwaterdeel": "water",
    "pand": "pand",
}
VALUE = {
    "wegdeel": "voetpad",
    "ondersteunendwegdeel": "berm",
    "begroeidterreindeel": "groenvoorziening",
    "onbegroeidterreindeel": "erf",
    "waterdeel": "watervlakte",
    "ondersteunendwaterdeel": "oever, slootkant",
    "pand": "0228100000031255",
}
CLASS = {
    "wegdeel": Ground.VOET,
    "ondersteunendwegdeel": Ground.BERM_OVERIG,
    "begroeidterreindeel": Ground.GROEN,
    "onbegroeidterreindeel": Ground.ERF,
    "waterdeel": Ground.WATER,
    "ondersteunendwaterdeel": Ground.OEVER,
    "pand": Ground.PAND,
}


def bgt(kind: str, values: list[Any], spelling: str = "gml", name: str = "laag", **further: list[Any]) -> Any:
    """A BGT layer; further columns by the keys of a spelling."""
    names = SPELLINGS[spelling]
    count = len(values)
    columns: dict[str, list[Any]] = {
        names["id"]: [f"G{row + 1}" for row in range(count)],
        names["status"]: ["bestaand"] * count,
        names["plus"]: ["geenWaarde"] * count,
        names["end"]: [None] * count,
        names["level"]: ["0"] * count,
        names[KEY[kind]]: values,
    }
    if "wegdeel" in kind:
        columns[names["surface"]] = ["open verharding"] * count
    columns.update({names.get(key, key): column for key, column in further.items()})
    return named(name, [box(row % 10 * 10, row // 10 * 10, 10) for row in range(count)], columns)


def ground(*layers: Any) -> Any:
    made = build(ground=layers).ground
    assert made is not None
    return made


@pytest.mark.parametrize("spelling", list(SPELLINGS))
@pytest.mark.parametrize("kind", [kind for kind in KEY if kind != "pand"])
def test_a_layer_is_recognised_by_content_in_every_spelling(kind: str, spelling: str) -> None:
    made = ground(bgt(kind, [VALUE[kind]], spelling))
    assert made.provenance[0].kind == f"bgt.{kind}"
    assert made.ids.tolist() == [f"{kind}:G1"]
    assert made["ground_class"].tolist() == [CLASS[kind]]


@pytest.mark.parametrize("spelling", list(SPELLINGS))
def test_a_pand_layer_is_recognised_in_every_spelling(spelling: str) -> None:
    made = build(ground=[bgt("pand", ["0228100000031255"], spelling)])
    assert made.buildings is not None
    assert made.buildings.ids.tolist() == ["0228100000031255"]


def test_the_esri_service_names_type_and_plus_type_in_one_field() -> None:
    source = named(
        "laag",
        [box(0, 0, 10)],
        {
            "identificatie": ["NL.IMGeo.G1"],
            "status": ["bestaand"],
            "bgttype": ["groenvoorziening:heesters"],
            "relatievehoogteligging": [0],
        },
    )
    assert ground(source)["ground_class"].tolist() == [Ground.GROEN]


def test_the_layer_name_decides_only_where_content_does_not() -> None:
    silent = bgt("waterdeel", [None], "ogc", name="bgt_waterdeel")
    assert ground(silent).provenance[0].kind == "bgt.waterdeel"
    misnamed = bgt("waterdeel", ["watervlakte"], "ogc", name="bgt_wegdeel")
    assert ground(misnamed).provenance[0].kind == "bgt.waterdeel"


def test_verges_and_roads_with_the_same_fields_are_told_by_their_values() -> None:
    assert ground(bgt("ondersteunendwegdeel", ["verkeerseiland"], "ogc")).provenance[0].kind == (
        "bgt.ondersteunendwegdeel"
    )


def test_a_layer_that_is_no_ground_is_left_out_with_its_fields_named() -> None:
    other = named("kadaster", [box(0, 0, 10)], {"sectie": ["A"], "perceelnummer": [12]})
    made = build(ground=[other, bgt("wegdeel", ["voetpad"])])
    assert issue(made, "ground_not_recognised").params["fields"] == ["sectie", "perceelnummer"]
    assert len(made.ground or []) == 1


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("end", "2019-01-01", "ended"),
        ("plus", "plan", "plan"),
        ("status", "geenWaarde", "status"),
        ("status", "plan", "status"),
        ("level", "1", "other_level"),
        ("level", -1, "other_level"),
        ("terminationDate", "2019-01-01", "ended"),
        ("status_leeg", "geenWaarde", "status"),
    ],
)
def test_what_is_not_there_at_ground_level_now_is_dropped(key: str, value: Any, reason: str) -> None:
    fine = {"end": None, "plus": "geenWaarde", "status": "bestaand", "level": "0"}.get(key)
    made = ground(bgt("wegdeel", ["voetpad", "voetpad"], **{key: [fine, value]}))
    assert made.ids.tolist() == ["wegdeel:G1"]
    assert dict(made.provenance[0].dropped) == {reason: 1}


@pytest.mark.parametrize(("key", "column"), [("status", "status"), ("level", "level")])
def test_a_missing_status_or_level_counts_as_existing_at_ground_level(key: str, column: str) -> None:
    made = build(ground=[bgt("wegdeel", ["voetpad"], **{key: [None]})])
    assert len(made.ground or []) == 1
    assert issue(made, "bgt_value_assumed").params["column"] == column


ROADS = {
    "rijbaan lokale weg": Ground.RIJBAAN,
    "rijbaan regionale weg": Ground.RIJBAAN,
    "rijbaan autoweg": Ground.RIJBAAN,
    "rijbaan autosnelweg": Ground.RIJBAAN,
    "inrit": Ground.RIJBAAN,
    "OV-baan": Ground.RIJBAAN,
    "overweg": Ground.RIJBAAN,
    "woonerf": Ground.WOONERF,
    "parkeervlak": Ground.PARKEERVLAK,
    "fietspad": Ground.FIETSPAD,
    "ruiterpad": Ground.FIETSPAD,
    "voetpad": Ground.VOET,
    " Voetpad op trap ": Ground.VOET,
    "voetgangersgebied": Ground.VOET,
    "spoorbaan": Ground.OVERIG,
    "transitie": Ground.OVERIG,
    None: Ground.OVERIG,
}


def test_roads_get_the_class_of_their_function() -> None:
    made = ground(bgt("wegdeel", list(ROADS)))
    found = by_id(made, "ground_class")
    assert [found[f"wegdeel:G{row + 1}"] for row in range(len(ROADS))] == [
        int(code) for code in ROADS.values()
    ]
    main = by_id(made, "main_road")
    assert [name for row, name in enumerate(ROADS) if main[f"wegdeel:G{row + 1}"]] == [
        "rijbaan regionale weg",
        "rijbaan autoweg",
        "rijbaan autosnelweg",
    ]
    rail = by_id(made, "rail")
    assert [name for row, name in enumerate(ROADS) if rail[f"wegdeel:G{row + 1}"]] == ["spoorbaan"]


def test_the_surface_gives_the_paved_weight_of_every_road() -> None:
    surfaces = ["gesloten verharding", "open verharding", "half verhard", "onverhard", None, "waardeOnbekend"]
    made = ground(bgt("wegdeel", ["voetpad"] * 6, surface=surfaces))
    assert made["paved"].tolist() == [1.0, 1.0, 0.5, 0.0, 1.0, 1.0]


def test_verges_are_green_or_not_by_their_surface() -> None:
    surfaces = ["groenvoorziening", "gesloten verharding", "half verhard", "onverhard", None, "transitie"]
    made = ground(bgt("ondersteunendwegdeel", ["berm"] * 6, surface=surfaces))
    assert made["ground_class"].tolist() == [Ground.BERM_GROEN, *[Ground.BERM_OVERIG] * 4, Ground.OVERIG]
    np.testing.assert_array_equal(made["paved"], [0.0, 1.0, 0.5, 0.0, 1.0, np.nan])
    assert made["green"].tolist() == [True, False, False, False, False, False]


TERRAIN = {
    "begroeidterreindeel": {
        "groenvoorziening": Ground.GROEN,
        "grasland overig": Ground.GROEN,
        "duin": Ground.GROEN,
        "grasland agrarisch": Ground.GROEN_AGRARISCH,
        "boomteelt": Ground.GROEN_AGRARISCH,
        "kwelder": Ground.OVERIG,
    },
    "onbegroeidterreindeel": {
        "erf": Ground.ERF,
        "open verharding": Ground.VERHARD_TERREIN,
        "half verhard": Ground.HALFVERHARD,
        "onverhard": Ground.ONVERHARD,
        "zand": Ground.ZAND,
        "transitie": Ground.OVERIG,
    },
    "waterdeel": {"zee": Ground.WATER, "waterloop": Ground.WATER, "greppel, droge sloot": Ground.OVERIG},
    "ondersteunendwaterdeel": {
        "oever, slootkant": Ground.OEVER,
        "oever": Ground.OEVER,
        "slootkant": Ground.OEVER,
        "slik": Ground.OVERIG,
    },
}


@pytest.mark.parametrize("kind", list(TERRAIN))
def test_terrain_and_water_get_the_class_of_their_value(kind: str) -> None:
    found = by_id(ground(bgt(kind, list(TERRAIN[kind]))), "ground_class")
    assert [found[f"{kind}:G{row + 1}"] for row in range(len(found))] == [
        int(one) for one in TERRAIN[kind].values()
    ]


def test_values_outside_the_list_are_counted_with_their_area() -> None:
    made = build(ground=[bgt("waterdeel", ["watervlakte", "transitie", "moes"])])
    params = issue(made, "ground_values_unknown").params
    assert params["count"] == 2
    assert params["values"] == ["moes", "transitie"]
    assert params["area"] == 200.0


def test_a_layer_given_twice_counts_once() -> None:
    made = build(ground=[bgt("wegdeel", ["voetpad", "fietspad"])] * 2)
    assert len(made.ground or []) == 2
    assert codes(made)["duplicates_dropped"] == 1


def test_ids_stay_unique_when_two_shapes_carry_one() -> None:
    source = bgt("wegdeel", ["voetpad", "voetpad"], id=["G1", "G1"])
    assert ground(source).ids.tolist() == ["wegdeel:G1", "wegdeel:G1#2"]


def test_functional_areas_are_no_part_of_the_ground() -> None:
    source = named(
        "functioneelgebied",
        [box(0, 0, 10)],
        {"lokaalID": ["G1"], "bgt-type": ["niet-bgt"], "plus-type": ["recreatie: speeltuin"]},
    )
    made = build(ground=[source])
    assert made.ground is None
    assert issue(made, "ground_layer_not_used").params["kind"] == "functioneelgebied"
