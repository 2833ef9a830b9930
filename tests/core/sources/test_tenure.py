"""Registers and the ladder T1 > T2 > T3 > T4."""

from __future__ import annotations

from typing import Any

import pytest

from herstruct_plugin.core.model.codes import SEGMENTS, TenureLevel
from herstruct_plugin.core.model.quantities import ONE

from .layers import build, codes, issue, named, point, units
from .test_cbs_areas import record
from .test_cbs_squares import square

BUURT = record(50, 50, 30, 20, 0, 1500, 2.0)


def register(name: str = "register", **columns: list[Any]) -> Any:
    return named(name, None, columns)


def vectors(tenure: list[Any], count: int = 1, **columns: list[Any]) -> list[tuple[int, list[float]]]:
    """Level and vector of dwellings V1, V2 ... at one place."""
    made = build(units=units([point(5, 5)] * count, **columns), tenure=tenure).units
    assert made is not None
    return [
        (
            int(made["tenure_level"][row]),
            [int(made[name][row]) / ONE for name in ("koop", "corporatie", "overig")],
        )
        for row in range(len(made))
    ]


@pytest.mark.parametrize(
    ("word", "column"),
    [
        ("koop", 0),
        ("Eigenaar-bewoner", 0),
        ("CORPORATIE", 1),
        ("woningcorporatie", 1),
        ("overig", 2),
        ("particuliere verhuur", 2),
        ("Huur - corporatie", 1),
        ("Woningstichting", 1),
        ("eigen_woning", 0),
        ("Overige huur", 2),
    ],
)
@pytest.mark.parametrize("name", ["vbo_id", "identificatie"])
def test_a_register_per_unit_names_the_owner(name: str, word: str, column: int) -> None:
    ((level, vector),) = vectors([register(**{name: ["V1"]}, eigenaar=[word])])
    assert level == TenureLevel.T1
    assert vector[column] == 1.0


def test_segment_landlord_and_complex_come_along() -> None:
    source = register(
        vbo_id=["V1"],
        eigenaar=["corporatie"],
        segment=["Sociale huur"],
        verhuurder=["Woonbron"],
        complexnummer=[12],
    )
    made = build(units=units([point(5, 5)]), tenure=[source]).units
    assert made is not None
    assert SEGMENTS[made["segment"][0]] == "sociale huur"
    assert (made["landlord"][0], made["complex"][0]) == ("Woonbron", "12")


def test_an_unknown_owner_falls_back_to_the_next_level_with_a_warning() -> None:
    source = register(vbo_id=["V1"], eigenaar=["onbekend"])
    wide = register(vbo_id=["V1", "V2"], eigenaar=["wie weet", "koop"])
    assert vectors([wide, BUURT])[0] == (TenureLevel.T4, pytest.approx([0.5, 0.3, 0.2], abs=1e-9))
    made = build(units=units([point(5, 5)]), tenure=[wide])
    assert issue(made, "owners_unknown").params["values"] == ["wie weet"]
    assert source.count == 1


def test_rows_that_contradict_each_other_leave_a_unit_unknown_in_any_order() -> None:
    for words in (["koop", "overig", "koop"], ["koop", "koop", "overig"], ["overig", "koop", "koop"]):
        source = register(vbo_id=["V1"] * 3, eigenaar=words)
        assert vectors([source])[0][0] == TenureLevel.NONE
        assert issue(build(tenure=[source]), "register_conflicts").features == ("V1",)


def test_a_register_per_pand_spreads_its_numbers_over_the_dwellings() -> None:
    source = register(pand_id=["P1"], koop=[1], corporatie=[2], overig=[1])
    for level, vector in vectors([source], 4):
        assert level == TenureLevel.T2
        assert vector == [0.25, 0.5, 0.25]


def test_one_owner_of_a_pand_owns_all_its_dwellings() -> None:
    source = register(identificatie=["0363100012078919"], eigenaar=["corporatie"])
    found = vectors([source], 2, pandidentificatie=["0363100012078919"] * 2)
    assert found == [(TenureLevel.T2, [0.0, 1.0, 0.0])] * 2


def test_a_pand_wholly_of_corporations_needs_no_other_number() -> None:
    assert vectors([register(pand_id=["P1"], aantal_corporatie=[2])], 2)[0] == (
        TenureLevel.T2,
        [0.0, 1.0, 0.0],
    )


@pytest.mark.parametrize(
    "columns",
    [
        {"aandeel_koop": [0.4], "aandeel_corporatie": [0.6], "aandeel_overig": [0.0]},
        {"percentage_koop": [40], "percentage_corporatie": [60], "percentage_overig": [0]},
        {"koop": [0.4], "corporatie": [0.6], "overig": [0.0]},
        {"koop": [0.4], "corporatie": [0.6], "overig": [0.0], "aantal_woningen": [25]},
        {"perc_corp": ["60,0"], "perc_koop": ["40,0"]},
        {"AANTAL_CORPORATIE": [6], "AANTAL_KOOP": [4], "TOTAAL": [10]},
    ],
)
def test_a_register_per_pand_may_give_shares(columns: dict[str, list[Any]]) -> None:
    for level, vector in vectors([register(pand_id=["P1"], **columns)], 3):
        assert level == TenureLevel.T2
        assert vector == pytest.approx([0.4, 0.6, 0.0], abs=1e-9)


def test_the_rest_of_a_share_of_corporations_is_shared_out_as_the_level_below_has_it() -> None:
    level, vector = vectors([register(pand_id=["P1"], aandeel_corporatie=[0.3]), BUURT], 10)[0]
    assert level == TenureLevel.T2
    assert vector == pytest.approx([0.7 * 5 / 7, 0.3, 0.7 * 2 / 7], abs=1e-9)


@pytest.mark.parametrize(
    ("field", "given", "euro"),
    [("woz", 310_500, 310_500), ("WOZ_waarde", "310.500,0", 310_500), ("wozwaarde", 310, 310_000)],
)
def test_a_register_per_unit_may_carry_the_property_value(field: str, given: Any, euro: int) -> None:
    source = register(vbo_id=["V1"], eigenaar=["koop"], **{field: [given]})
    cell = square(gemiddelde_woz_waarde_woning=[200])
    made = build(units=units([point(5, 5)] * 2), tenure=[source, cell]).units
    assert made is not None
    assert made["woz"].tolist() == [euro, 200_000]


def test_the_newest_value_of_a_unit_counts_and_nonsense_does_not() -> None:
    old = register("oud", vbo_id=["V1", "V2"], eigenaar=["koop"] * 2, woz=[500_000, 1 << 24], jaar=[2020] * 2)
    new = register("nieuw", vbo_id=["V1", "V2"], eigenaar=["koop"] * 2, woz=[400_000, -5], jaar=[2023] * 2)
    for order in ([old, new], [new, old]):
        made = build(units=units([point(5, 5)] * 2), tenure=order).units
        assert made is not None
        assert made["woz"].tolist() == [400_000, -1]
        assert made["woz_date"].tolist() == [20230000, -1]


def test_the_rest_of_a_pand_is_shared_out_as_the_level_below_has_it() -> None:
    source = register(pand_id=["P1"], aantal_corporatie=[3])
    level, vector = vectors([source, BUURT], 10)[0]
    assert level == TenureLevel.T2
    assert vector == pytest.approx([0.7 * 5 / 7, 0.3, 0.7 * 2 / 7], abs=1e-9)


def test_without_a_level_below_a_pand_partly_of_corporations_is_unknown() -> None:
    assert vectors([register(pand_id=["P1"], aantal_corporatie=[3])], 10)[0][0] == TenureLevel.NONE


def test_every_dwelling_has_the_finest_level_that_is_known() -> None:
    first = register(vbo_id=["V1"], eigenaar=["overig"])
    second = register("panden", pand_id=["P2"], koop=[1], corporatie=[0], overig=[0])
    made = vectors([BUURT, square(), second, first], 4, pandidentificatie=["P1", "P2", "P3", "P4"])
    assert [level for level, _ in made] == [TenureLevel.T1, TenureLevel.T2, TenureLevel.T3, TenureLevel.T3]
    silent = vectors(
        [BUURT, square(koop=-99997, huur=-99997), second, first],
        4,
        pandidentificatie=["P1", "P2", "P3", "P4"],
    )
    assert [level for level, _ in silent] == [TenureLevel.T1, TenureLevel.T2, TenureLevel.T4, TenureLevel.T4]


def test_without_any_source_the_reason_is_a_missing_layer() -> None:
    made = build(units=units([point(5, 5)])).area_facts
    assert made is not None
    assert made["tenure_reason"].tolist() == ["layer_missing"]


def test_a_table_that_is_no_tenure_source_is_left_out_and_told() -> None:
    made = build(tenure=[register("leeg", a=[1], b=[2])])
    assert codes(made) == {"tenure_not_recognised": 1}


def test_negative_numbers_in_a_register_of_panden_are_told() -> None:
    source = register(pandidentificatie=["0123100000000001"], koop=[-5], corporatie=[10], overig=[0])
    made = build(units=units([point(5, 5)]), tenure=[source])
    assert issue(made, "negative_counts").params == {"field": "koop", "count": 1}
