"""CBS records of buurten in every spelling, and municipal counts."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from herstruct_plugin.core.model.codes import TenureLevel
from herstruct_plugin.core.model.quantities import ONE
from herstruct_plugin.core.sources.cbs_orders import LAYER_2023, camel
from herstruct_plugin.core.sources.fields import cut_names

from .layers import area, box, build, codes, issue, named, point, units

SPELLINGS = {
    "snake": (
        "buurtcode",
        "percentage_koopwoningen",
        "percentage_huurwoningen",
        "perc_huurwoningen_in_bezit_woningcorporaties",
        "perc_huurwoningen_in_bezit_overige_verhuurders",
        "percentage_woningen_met_eigendom_onbekend",
        "woningvoorraad",
        "gemiddelde_huishoudsgrootte",
    ),
    "camel": (
        "buurtcode",
        "percentageKoopwoningen",
        "percentageHuurwoningen",
        "percHuurwoningenInBezitWoningcorporaties",
        "percHuurwoningenInBezitOverigeVerhuurders",
        "percentageWoningenMetEigendomOnbekend",
        "woningvoorraad",
        "gemiddeldeHuishoudsgrootte",
    ),
    "upper": (
        "BU_CODE",
        "P_KOOPWON",
        "P_HUURWON",
        "P_HUURCORP",
        "P_HUUROVVH",
        "P_EIG_ONBEK",
        "WONING",
        "GEM_HH_GR",
    ),
    "kwb": ("gwb_code_10", "p_koopw", "p_huurw", "p_wcorpw", "p_ov_hw", "p_onbekend", "a_woning", "g_hhgro"),
    "statline 2018": (
        "WijkenEnBuurten",
        "Koopwoningen_40",
        "HuurwoningenTotaal_41",
        "InBezitWoningcorporatie_42",
        "InBezitOverigeVerhuurders_43",
        "EigendomOnbekend_44",
        "Woningvoorraad_34",
        "GemiddeldeHuishoudensgrootte_32",
    ),
    "statline 2024": (
        "Codering_3",
        "Koopwoningen_47",
        "HuurwoningenTotaal_48",
        "InBezitWoningcorporatie_49",
        "InBezitOverigeVerhuurders_50",
        "EigendomOnbekend_51",
        "Woningvoorraad_39",
        "GemiddeldeHuishoudensgrootte_33",
    ),
    "statline regions": (
        "RegioS",
        "koopwoningen_7",
        "huurwoningentotaal_8",
        "InBezitWoningcorporatie_43",
        "InBezitOverigeVerhuurders_44",
        "eigendom_onbekend",
        "woningvoorraad_1",
        "huishoudensgrootte",
    ),
    "statline": (
        "WijkenEnBuurten",
        "Koopwoningen_40",
        "HuurwoningenTotaal_41",
        "InBezitWoningcorporatie_42",
        "InBezitOverigeVerhuurders_43",
        "EigendomOnbekend_44",
        "Woningvoorraad_35",
        "GemiddeldeHuishoudensgrootte_32",
    ),
}


def record(
    *values: Any,
    spelling: str = "snake",
    shape: bool = True,
    code: str = "BU01230101",
    name: str = "cbs",
    **further: list[Any],
) -> Any:
    columns = dict(zip(SPELLINGS[spelling], ([value] for value in (code, *values)), strict=True))
    return named(name, [box(0, 0, 100)] if shape else None, {**columns, **further})


def shares(tenure: Any, **further: Any) -> tuple[list[float], float, int]:
    """Vector, coverage and level of one dwelling in the area."""
    made = build(units=units([point(50, 50)]), tenure=tenure, **further).units
    assert made is not None
    vector = [int(made[name][0]) / ONE for name in ("koop", "corporatie", "overig")]
    return vector, int(made["known"][0]) / ONE, int(made["tenure_level"][0])


@pytest.mark.parametrize("spelling", list(SPELLINGS))
@pytest.mark.parametrize("shape", [True, False])
def test_shares_of_all_dwellings_are_read_in_every_spelling(spelling: str, shape: bool) -> None:
    vector, known, level = shares([record(34, 60, 30, 30, 6, 1500, 2.1, spelling=spelling, shape=shape)])
    assert vector == pytest.approx([34 / 94, 30 / 94, 30 / 94], abs=1e-9)
    assert known == pytest.approx(0.94, abs=1e-9)
    assert level == TenureLevel.T4


def test_the_vector_adds_up_to_exactly_one_dwelling() -> None:
    made = build(units=units([point(50, 50)]), tenure=[record(33, 67, 31, 36, 0, 1500, 2.1)]).units
    assert made is not None
    assert int(made["koop"][0] + made["corporatie"][0] + made["overig"][0]) == ONE


def test_shares_of_rented_dwellings_are_converted_with_a_warning() -> None:
    source = record(40, 60, 70, 30, 0, 1500, 2.1)
    vector, _, _ = shares([source])
    assert vector == pytest.approx([0.40, 0.42, 0.18], abs=1e-9)
    assert issue(build(tenure=[source]), "shares_of_rented").params["count"] == 1


@pytest.mark.parametrize("spelled", [str, camel])
def test_names_cut_to_ten_characters_are_told_apart_by_their_order(spelled: Any) -> None:
    values = {
        **dict(zip(SPELLINGS["snake"], ("BU01230101", 34, 60, 30, 30, 6, 1500, 2.1), strict=True)),
        "aantal_inwoners": 3100,
    }
    long_names = {spelled(name): name for name in LAYER_2023}
    columns = {
        short: [values.get(long_names[name], -99997)] for short, name in cut_names(list(long_names)).items()
    }
    assert max(len(name) for name in columns) == 10
    cut = named("buurten_2023", [box(0, 0, 100)], columns)
    assert shares([cut])[0] == pytest.approx([34 / 94, 30 / 94, 30 / 94], abs=1e-9)
    made = build(tenure=[cut])
    assert made.statistics is not None
    assert made.area_facts is not None
    assert (made.statistics["dwellings"][0], made.statistics["inhabitants"][0]) == (1500.0, 3100.0)
    assert made.area_facts["household_size"].tolist() == [2.1]


def test_cut_names_of_an_unknown_choice_of_fields_are_not_guessed() -> None:
    columns = {"buurtcode": ["BU01230101"], "percentage": [34], "percenta_1": [66], "perc_huurw": [30]}
    assert shares([named("buurten", [box(0, 0, 100)], columns)])[2] == TenureLevel.NONE


def test_a_code_that_is_padded_with_blanks_is_that_code() -> None:
    padded = record(34, 60, 30, 30, 6, 1500, 2.1, spelling="statline", shape=False, code="BU01230101  ")
    assert shares([padded])[2] == TenureLevel.T4


@pytest.mark.parametrize("spelling", ["kwb", "upper"])
def test_figures_with_decimal_commas_dots_and_blanks_are_read(spelling: str) -> None:
    commas = record("34,0", "60,0", "30,0", "30,0", "6,0", "1.500,0", "2,1", spelling=spelling, shape=False)
    vector, known, _ = shares([commas])
    assert vector == pytest.approx([34 / 94, 30 / 94, 30 / 94], abs=1e-9)
    assert known == pytest.approx(0.94, abs=1e-9)
    for nothing in (".", "", "       .", None):
        silent = record(*[nothing] * 7, spelling=spelling, shape=False)
        assert shares([silent])[2] == TenureLevel.NONE


def test_the_rows_of_all_levels_of_a_kwb_sheet_are_told_apart_by_their_codes() -> None:
    sheet = named(
        "kwb-2024",
        None,
        {
            "gwb_code_10": ["NL00", "GM0123", "WK012301", "BU01230101"],
            "gwb_code_8": [0, 123, 12301, 1230101],
            "regio": ["Nederland", "Proef", "Wijk 1", "Buurt 1"],
            "recs": ["Land", "Gemeente", "Wijk", "Buurt"],
            "gwb_code": ["NL00", "GM0123", "WK012301", "BU01230101"],
            "p_koopw": [57, 50, 40, 30],
            "p_huurw": [43, 50, 60, 70],
            "p_wcorpw": [28, 30, 40, 50],
            "p_ov_hw": [15, 20, 20, 20],
        },
    )
    assert shares([sheet])[0] == pytest.approx([0.3, 0.5, 0.2], abs=1e-9)
    reference = build(tenure=[sheet]).reference
    assert reference is not None
    assert reference.ids.tolist() == ["GM0123", "NL00"]


def test_translated_names_without_the_owners_of_rented_dwellings_give_no_vector() -> None:
    translated = named(
        "Kerncijfers_2024",
        None,
        {
            "District_Type": ["Proef"],
            "Area_Code": ["BU01230101"],
            "Pct_Owner_Occupied": ["29.0"],
            "Pct_Rental": ["70.0"],
            "Avg_Household_Size": ["1,8"],
        },
    )
    made = build(tenure=[translated])
    assert made.area_facts is not None
    assert made.area_facts["household_size"].tolist() == [1.8]
    assert shares([translated])[2] == TenureLevel.NONE


def test_a_table_for_web_maps_with_camel_case_names_is_recognised() -> None:
    table = named(
        "kwb2024",
        None,
        {
            "code": ["BU01230101"],
            "type": ["buurt"],
            "name": ["Proef"],
            "inwoners": [3100],
            "huishoudensgrootte": [1.7],
            "huishoudens": [1800],
            "koopwoningen": [40],
        },
    )
    made = build(tenure=[table])
    assert made.area_facts is not None
    assert made.area_facts["household_size"].tolist() == [1.7]
    assert made.statistics is not None
    assert made.statistics["inhabitants"].tolist() == [3100.0]


def test_codes_of_another_year_are_joined_by_place_and_else_told() -> None:
    letters = area(100, buurtcode=["BU0363FM02"], buurtnaam=["Overtoomse Veld"])
    by_place = record(30, 70, 50, 20, 0, 1500, 2.0, code="BU03638600")
    assert shares([by_place], areas=letters)[0] == pytest.approx([0.3, 0.5, 0.2], abs=1e-9)
    by_code = record(30, 70, 50, 20, 0, 1500, 2.0, code="BU03638600", shape=False)
    assert shares([by_code], areas=letters)[2] == TenureLevel.NONE
    told = issue(build(areas=letters, tenure=[by_code]), "records_not_linked")
    assert told.params["codes"] == ["BU03638600"]


def test_landlords_that_do_not_add_up_to_the_rented_share_are_not_believed() -> None:
    source = record(34, 66, 20, 20, 0, 1500, 2.1)
    assert shares([source])[2] == TenureLevel.NONE
    assert issue(build(tenure=[source]), "shares_contradict").params["count"] == 1


@pytest.mark.parametrize(("corp", "other"), [(30, 34), (32, 36), (31, 35)])
def test_two_percent_points_of_rounding_are_believed(corp: int, other: int) -> None:
    assert shares([record(34, 66, corp, other, 0, 1500, 2.1)])[2] == TenureLevel.T4


def test_shares_that_miss_their_sum_by_rounding_are_taken_as_they_are() -> None:
    assert "shares_of_rented" not in codes(build(tenure=[record(34, 66, 31, 36, 0, 1500, 2.1)]))


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (-99997, "secret"),
        (-99995, "not_yet_published"),
        (-99991, "discontinued"),
        (-99999999, "secret"),
        (-99998, "secret"),
        (".", "secret"),
        (None, "layer_missing"),
    ],
)
def test_a_figure_that_is_withheld_is_never_zero(value: Any, reason: str) -> None:
    source = record(value, value, value, value, None, value, value)
    made = build(units=units([point(50, 50)]), tenure=[source])
    assert made.units is not None
    assert made.units["known"].tolist() == [0]
    assert made.area_facts is not None
    assert made.area_facts["tenure_reason"].tolist() == [reason]
    assert np.isnan(made.area_facts["household_size"][0])
    assert np.isnan(made.area_facts["dwellings"][0])


def test_the_household_size_of_the_area_is_that_of_its_record() -> None:
    made = build(tenure=[record(34, 66, 31, 35, 0, 1500, "2,1")])
    assert made.area_facts is not None
    assert made.area_facts["household_size"].tolist() == [2.1]
    assert made.area_facts["dwellings"].tolist() == [1500.0]
    assert made.area_facts["tenure_level"].tolist() == [TenureLevel.T4]


def test_households_of_two_buurten_are_weighted_by_dwellings() -> None:
    left = record(34, 66, 31, 35, 0, 1500, 1.5, code="BU1")
    right = named(
        "cbs",
        [box(100, 0, 100)],
        {"buurtcode": ["BU2"], "woningvoorraad": [9], "gemiddelde_huishoudsgrootte": [3.0]},
    )
    made = build(
        areas=area(200, naam=["zelf getekend"]),
        tenure=[left, right],
        units=units([point(50, 50), point(60, 50), point(150, 50)]),
    )
    assert made.area_facts is not None
    assert made.area_facts["household_size"].tolist() == [2.0]


def test_of_several_years_the_newest_with_a_value_counts() -> None:
    old = record(20, 80, 60, 20, 0, 1400, 2.0, name="oud", jaar=[2020])
    new = record(30, 70, 50, 20, 0, 1500, -99995, name="nieuw", jaar=[2022])
    empty = record(-99995, -99995, -99995, -99995, None, -99995, -99995, name="leeg", jaar=[2024])
    for order in ([old, new, empty], [empty, new, old]):
        assert shares(order)[0] == pytest.approx([0.3, 0.5, 0.2], abs=1e-9)
        made = build(tenure=order)
        assert made.area_facts is not None
        assert made.area_facts["household_size"].tolist() == [2.0]
        assert made.area_facts["dwellings"].tolist() == [1500.0]


def test_a_buurt_goes_before_its_wijk_and_its_municipality() -> None:
    wijk = record(50, 50, 25, 25, 0, 9000, 2.0, code="WK012301", name="wijk", jaar=[2024])
    buurt = record(30, 70, 50, 20, 0, 1500, 2.0, name="buurt", jaar=[2020])
    assert shares([wijk, buurt])[0] == pytest.approx([0.3, 0.5, 0.2], abs=1e-9)


def test_the_record_of_a_municipality_is_no_stand_in_for_that_of_a_buurt() -> None:
    municipal = record(50, 50, 25, 25, 0, 9000, 2.0, code="GM0123", shape=False)
    vector, known, _ = shares([municipal])
    assert (vector, known) == ([0.0, 0.0, 0.0], 0.0)


def counts(**columns: list[Any]) -> Any:
    return named("eigendom", None, {"buurtcode": ["BU01230101"], **columns})


def test_counts_with_a_total_give_shares_and_coverage() -> None:
    vector, known, _ = shares([counts(koop=[30], corporatie=[50], overig=[10], totaal=[100])])
    assert vector == pytest.approx([3 / 9, 5 / 9, 1 / 9], abs=1e-9)
    assert known == pytest.approx(0.9, abs=1e-9)


def test_a_dash_among_counts_is_nil_only_where_the_rest_makes_the_total() -> None:
    proven = counts(
        eigenaar_bewoner=["196"],
        corporatie_of_sociale_verhuur=["-"],
        particuliere_verhuur=["257"],
        totaal=["453"],
    )
    assert shares([proven])[0] == pytest.approx([196 / 453, 0.0, 257 / 453], abs=1e-9)
    open_ = counts(
        eigenaar_bewoner=["196"],
        corporatie_of_sociale_verhuur=["-"],
        particuliere_verhuur=["257"],
        totaal=["500"],
    )
    assert shares([open_])[2] == TenureLevel.NONE


def test_percentages_under_names_of_counts_are_known_by_their_sum() -> None:
    vector, known, _ = shares([counts(koop=[30], corporatie=[50], overig=[20], totaal=[1200])])
    assert vector == pytest.approx([0.3, 0.5, 0.2], abs=1e-9)
    assert known == 1.0


def test_records_become_published_figures_of_all_dwellings() -> None:
    made = build(
        tenure=[record(34, 60, 30, 30, 6, 1500, 2.1, aantal_inwoners=[3100], jaar=[2023])]
    ).statistics
    assert made is not None
    assert made.ids.tolist() == ["BU01230101"]
    assert made["inhabitants"].tolist() == [3100.0]
    assert made["corporatie"][0] == pytest.approx(0.30, abs=1e-9)
    assert made["year"].tolist() == ["2023"]


def test_a_reference_table_gives_the_municipal_mix() -> None:
    made = build(reference=record(50, 50, 25, 25, 0, 9000, 2.2, code="GM0123", shape=False)).reference
    assert made is not None
    assert (made["koop"][0], made["corporatie"][0], made["household_size"][0]) == (0.5, 0.25, 2.2)


def test_the_municipality_of_a_table_with_all_levels_is_the_reference() -> None:
    source = named(
        "kwb",
        None,
        {
            "gwb_code": ["GM0123", "BU01230101"],
            "p_koopw": [50, 30],
            "p_huurw": [50, 70],
            "p_wcorpw": [25, 50],
            "p_ov_hw": [25, 20],
        },
    )
    made = build(tenure=[source]).reference
    assert made is not None
    assert made.ids.tolist() == ["GM0123"]
