"""CBS 100 m squares (settled definitions 61, 62, 66)."""

from __future__ import annotations

from typing import Any

import pytest

from herstruct_plugin.core.model.codes import TenureLevel
from herstruct_plugin.core.model.quantities import ONE
from herstruct_plugin.core.sources.cbs_squares import ORDER, cell_of
from herstruct_plugin.core.sources.fields import cut_names

from .layers import area, box, build, codes, issue, layer, named, point, units
from .test_cbs_areas import record

CELL = "E1500N4500"  # 150000 450000, the corner of the invented place


def square(
    dwellings: Any = 40,
    koop: Any = 30,
    huur: Any = 70,
    corp: Any = 20,
    name: str = "vk",
    key: str = CELL,
    **further: list[Any],
) -> Any:
    return layer(
        name,
        [box(0, 0, 100.0001)],
        crs28992res100m=[key],
        aantal_woningen=[dwellings],
        percentage_koopwoningen=[koop],
        percentage_huurwoningen=[huur],
        aantal_huurwoningen_in_bezit_woningcorporaties=[corp],
        **further,
    )


def vector(*tenure: Any) -> tuple[list[float], str]:
    made = build(tenure=tenure).squares
    assert made is not None
    return [int(made[name][0]) / ONE for name in ("koop", "corporatie", "overig")], made["reason"][0]


def test_the_key_is_read_in_both_notations() -> None:
    assert cell_of("E1583N4935") == (1583, 4935)
    assert cell_of("E158300N493500") == (1583, 4935)
    assert cell_of("E85900N436000") == (859, 4360)
    assert cell_of("BU0363") is None


def test_corporation_is_a_count_and_the_rest_of_the_rented_is_overig() -> None:
    assert vector(square())[0] == pytest.approx([0.3, 0.5, 0.2], abs=1e-9)


def test_corporations_own_no_more_than_what_is_rented() -> None:
    assert vector(square(corp=40))[0] == pytest.approx([0.3, 0.7, 0.0], abs=1e-9)


def test_shares_that_do_not_add_up_are_normalised() -> None:
    assert vector(square(koop=30, huur=60))[0] == pytest.approx([0.3 / 0.9, 0.5 / 0.9, 0.1 / 0.9], abs=1e-9)


def test_a_withheld_corporation_count_leaves_the_cell_unknown() -> None:
    assert vector(square(corp=-99997)) == ([0.0, 0.0, 0.0], "secret")


def test_the_buurt_gives_the_ratio_where_only_the_count_is_withheld() -> None:
    buurt = record(30, 60, 45, 15, 10, 1500, 2.0)
    assert vector(square(corp=-99997), buurt)[0] == pytest.approx([0.3, 0.525, 0.175], abs=1e-9)


def test_nothing_rented_needs_no_corporation_count() -> None:
    assert vector(square(koop=100, huur=0, corp=-99997))[0] == [1.0, 0.0, 0.0]


def test_all_owned_or_all_rented_leaves_nothing_for_the_other() -> None:
    assert vector(square(koop=100, huur=-99997, corp=-99997))[0] == [1.0, 0.0, 0.0]
    assert vector(square(koop=-99997, huur=100, corp=40))[0] == [0.0, 1.0, 0.0]
    assert vector(square(koop=90, huur=-99997, corp=-99997))[1] == "secret"


@pytest.mark.parametrize(
    ("code", "reason"),
    [(-99997, "secret"), (-99995, "not_yet_published"), (-99991, "discontinued"), (-5, "secret")],
)
def test_withheld_shares_keep_their_reason(code: int, reason: str) -> None:
    assert vector(square(koop=code, huur=code, corp=code))[1] == reason


def test_a_dwelling_has_the_vector_of_its_cell() -> None:
    made = build(tenure=[square()], units=units([point(0, 0), point(100, 50)])).units
    assert made is not None
    # the right edge belongs to the next cell
    assert made["tenure_level"].tolist() == [TenureLevel.T3, TenureLevel.NONE]
    assert made["square"].tolist() == [0, -1]


def test_the_reason_of_a_silent_cell_reaches_the_area() -> None:
    made = build(tenure=[square(-99995, -99995, -99995, -99995)], units=units([point(5, 5)])).area_facts
    assert made is not None
    assert made["tenure_reason"].tolist() == ["not_yet_published"]


def test_without_units_the_cells_speak_for_the_area() -> None:
    cells = named(
        "vk",
        None,
        {
            "c28992r100": [CELL, "E1501N4500", "E1500N4501"],
            "aantal_woningen": [40, 60, 100],
            "percentage_koopwoningen": [30, -99997, 50],
            "percentage_huurwoningen": [70, -99997, 50],
            "aantal_huurwoningen_in_bezit_woningcorporaties": [20, -99997, 25],
        },
    )
    made = build(areas=area(200), tenure=[cells]).area_facts
    assert made is not None
    assert made["dwellings"].tolist() == [200.0]
    assert int(made["known"][0]) / ONE == pytest.approx(0.7, abs=1e-9)
    assert int(made["koop"][0]) / ONE == pytest.approx((40 * 0.3 + 100 * 0.5) / 140, abs=1e-9)


def test_names_cut_to_ten_characters_are_told_apart_by_their_order() -> None:
    long_names = ("crs28992res100m", *ORDER)
    values = {
        "crs28992res100m": CELL,
        "aantal_woningen": 40,
        "percentage_koopwoningen": 30,
        "percentage_huurwoningen": 70,
        "aantal_huurwoningen_in_bezit_woningcorporaties": 20,
    }
    columns = {short: [values.get(long_name, -99997)] for short, long_name in cut_names(long_names).items()}
    assert vector(named("vk", [box(0, 0, 100)], columns))[0] == pytest.approx([0.3, 0.5, 0.2], abs=1e-9)


def test_the_mean_value_of_a_square_is_in_thousands_of_euro_and_codes_are_unknown() -> None:
    for given, euro in ((231, 231_000), ("231,5", 231_500), (-99997, -1), (-99995, -1), (0, -1), (".", -1)):
        made = build(tenure=[square(gemiddelde_woz_waarde_woning=[given])]).squares
        assert made is not None
        assert made["woz"].tolist() == [euro]


def test_the_value_of_a_square_is_the_newest_that_is_known_whatever_its_tenure() -> None:
    old = square(name="vk_2021", gemiddelde_woz_waarde_woning=[200])
    new = square(name="vk_2023", koop=-99997, huur=-99997, gemiddelde_woz_waarde_woning=[260])
    late = square(name="vk_2024", gemiddelde_woz_waarde_woning=[-99995])
    for order in ([old, new, late], [late, new, old]):
        made = build(tenure=order, units=units([point(50, 50), point(150, 50)])).units
        assert made is not None
        assert made["woz"].tolist() == [260_000, -1]
        assert made["woz_date"].tolist() == [20230000, -1]


@pytest.mark.parametrize("camel", [False, True])
def test_squares_are_read_in_the_spelling_of_the_web_service(camel: bool) -> None:
    names = {
        "crs28992res100m": CELL,
        "aantal_woningen": 40,
        "percentage_koopwoningen": 30,
        "percentage_huurwoningen": 70,
        "aantal_huurwoningen_in_bezit_woningcorporaties": 20,
        "gemiddelde_woz_waarde_woning": 231,
    }

    def spelled(name: str) -> str:
        head, *rest = name.split("_")
        return head + "".join(word.capitalize() for word in rest) if camel else name.upper()

    columns = {spelled(name): [value] for name, value in names.items()}
    made = build(tenure=[named("vk", [box(0, 0, 100)], columns)]).squares
    assert made is not None
    assert (made["dwellings"][0], made["woz"][0]) == (40, 231_000)
    assert int(made["corporatie"][0]) / ONE == pytest.approx(0.5, abs=1e-9)


def test_of_two_years_the_newest_known_vector_counts_in_any_order() -> None:
    old = square(name="vk_2020")
    new = square(name="vk_2022", koop=50, huur=50, corp=10)
    empty = square(-99995, -99995, -99995, -99995, name="vk_2024")
    for order in ([old, new, empty], [empty, new, old]):
        assert vector(*order)[0] == pytest.approx([0.5, 0.25, 0.25], abs=1e-9)


def test_cells_far_from_every_area_are_not_read() -> None:
    made = build(tenure=[square(), square(key="E0500N4000", name="ver")]).squares
    assert made is not None
    assert made.ids.tolist() == [CELL]


@pytest.mark.parametrize(
    ("koop", "huur", "code"),
    [(150, 70, "share_too_large"), (80, 80, "shares_contradict"), (60, 60, "shares_contradict")],
)
def test_shares_that_cannot_be_are_no_tenure(koop: Any, huur: Any, code: str) -> None:
    made = build(tenure=[square(koop=koop, huur=huur)])
    assert made.squares is not None
    assert made.squares["koop"].tolist() == [0]
    assert issue(made, code).params["count"] == 1


def test_shares_rounded_to_tens_may_exceed_a_hundred_together() -> None:
    made = build(tenure=[square(koop=50, huur=60)])
    assert made.squares is not None
    assert made.squares["koop"][0] > 0
    assert "shares_contradict" not in codes(made)


def test_shares_as_fractions_are_understood() -> None:
    source = square(koop=0.3, huur=0.7)
    assert vector(source) == vector(square())
    assert "shares_are_fractions" in codes(build(tenure=[source]))


def test_rows_without_the_code_of_a_square_are_told() -> None:
    made = build(tenure=[square(), square(key="E1500N45", name="half")])
    told = issue(made, "square_codes_unknown")
    assert (told.layer, told.features, told.params) == (
        "half",
        ("E1500N45",),
        {"field": "crs28992res100m", "count": 1},
    )
