"""Squares scaled to the figures of their buurt (settled 63)."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.model.quantities import ONE
from herstruct_plugin.core.sources.raking import rake
from tests.oracles.raking import fit

from .layers import area, box, build, codes, issue, layer, named, point, units

LEFT, RIGHT = "E1500N4500", "E1501N4500"  # two squares beside each other, from the corner of the place


def cells(*rows: tuple[str, int, int, int, int], name: str = "vk_2023") -> Any:
    """Squares from (id, dwellings, koop %, huur %, corporation count), a plain table."""
    fields = (
        "crs28992res100m",
        "aantal_woningen",
        "percentage_koopwoningen",
        "percentage_huurwoningen",
        "aantal_huurwoningen_in_bezit_woningcorporaties",
    )
    columns = {field: list(values) for field, values in zip(fields, zip(*rows, strict=True), strict=True)}
    return named(name, None, columns)


def buurt(
    koop: float, corp: float, other: float, width: float = 200, code: str = "BU01230101", **more: Any
) -> Any:
    x = more.pop("x", 0)
    return layer(
        code,
        [box(x, 0, width, 100)],
        buurtcode=[code],
        percentage_koopwoningen=[koop],
        percentage_huurwoningen=[corp + other],
        perc_huurwoningen_in_bezit_woningcorporaties=[corp],
        perc_huurwoningen_in_bezit_overige_verhuurders=[other],
        **{name: [value] for name, value in more.items()},
    )


def vectors(*tenure: Any, areas: Any = None) -> dict[str, list[float]]:
    made = build(areas=areas or area(100), tenure=list(tenure)).squares
    assert made is not None
    return {
        one: [int(made[name][row]) / ONE for name in ("koop", "corporatie", "overig")]
        for row, one in enumerate(made.ids)
    }


PAIR = ((LEFT, 40, 50, 50, 20), (RIGHT, 60, 20, 80, 30))
PLAIN = {LEFT: [0.5, 0.5, 0.0], RIGHT: [0.2, 0.5, 0.3]}


def test_the_squares_together_get_the_shares_of_the_buurt() -> None:
    found = vectors(cells(*PAIR), buurt(36, 46, 18))
    for column, share in enumerate((0.36, 0.46, 0.18)):
        assert (40 * found[LEFT][column] + 60 * found[RIGHT][column]) / 100 == pytest.approx(share, abs=1e-8)
    assert found[LEFT][2] == 0.0  # what no dwelling of a square was, none becomes
    expected = fit([40, 60], list(PLAIN.values()), [0.36, 0.46, 0.18])
    assert list(found.values()) == [pytest.approx(row, abs=1e-9) for row in expected]


def test_it_is_told_which_buurten_were_scaled() -> None:
    told = issue(build(areas=area(100), tenure=[cells(*PAIR), buurt(36, 46, 18)]), "squares_scaled")
    assert (told.layer, told.features, told.params["count"]) == ("vk_2023", ("BU01230101",), 1)
    assert "squares_scaled" not in codes(build(areas=area(100), tenure=[cells(*PAIR)]))


def test_two_tenures_by_hand() -> None:
    # One number is free: rows (a, 40 - a) and (b, 60 - b) with a + b = 50 and the odds ratio of the seeds,
    # (20/20)/(12/48) = 4: a(60 - b) = 4 b(40 - a) with b = 50 - a gives 3 a^2 - 370 a + 8000 = 0.
    found = vectors(cells((LEFT, 40, 50, 50, 20), (RIGHT, 60, 20, 80, 48)), buurt(50, 50, 0))
    koop = (370 - np.sqrt(370**2 - 12 * 8000)) / 6
    assert found[LEFT] == pytest.approx([koop / 40, 1 - koop / 40, 0], abs=1e-8)
    assert found[RIGHT] == pytest.approx([(50 - koop) / 60, (10 + koop) / 60, 0], abs=1e-8)


def test_squares_beyond_the_surroundings_of_the_area_belong_to_the_buurt_too() -> None:
    """So the result of an area does not depend on how much lies around it, or which other areas are asked."""
    far = [(f"E{1500 + one}N4500", 40, 50, 50, 20) for one in range(1, 30)]
    rows = [(LEFT, 60, 20, 80, 30), *far]
    whole = buurt(50, 45, 5, width=3000)
    alone = vectors(cells(*rows), whole)
    wide = vectors(cells(*rows), whole, areas=layer("ver", [box(0, 0, 3000, 100)], buurtcode=["A"]))
    assert len(alone) < len(wide) == 30
    assert alone == {one: wide[one] for one in alone}
    expected = fit([60] + [40] * 29, [[0.2, 0.5, 0.3]] + [[0.5, 0.5, 0.0]] * 29, [0.5, 0.45, 0.05])
    assert alone[LEFT] == pytest.approx(expected[0], abs=1e-8)


def test_a_buurt_that_overlaps_far_away_makes_no_difference_here() -> None:
    rows = [(LEFT, 60, 20, 80, 30), *((f"E{1500 + one}N4500", 40, 50, 50, 20) for one in range(1, 30))]
    layers = [
        cells(*rows),
        buurt(50, 45, 5, width=3000),
        buurt(20, 60, 20, width=500, x=2500, code="BU01230100"),  # preferred where both are
    ]
    alone = vectors(*layers)
    wide = vectors(*layers, areas=layer("ver", [box(0, 0, 3000, 100)], buurtcode=["A"]))
    assert alone == {one: wide[one] for one in alone}
    assert wide["E1529N4500"] == pytest.approx([0.25, 0.75, 0.0], abs=1e-8)


def test_a_layer_that_does_not_cover_the_buurt_is_taken_as_it_is() -> None:
    assert vectors(cells(*PAIR), buurt(36, 46, 18, width=300)) == {
        one: pytest.approx(row, abs=1e-9) for one, row in PLAIN.items()
    }


@pytest.mark.parametrize(("stock", "scaled"), [(100, True), (111, True), (112, False), (1500, False)])
def test_where_the_stock_is_told_it_decides_whether_the_buurt_is_covered(stock: int, scaled: bool) -> None:
    # CBS leaves out squares without inhabitants, so that the ground need not be covered
    found = vectors(cells(*PAIR), buurt(36, 46, 18, width=300, woningvoorraad=stock))
    assert (found[LEFT] != pytest.approx(PLAIN[LEFT], abs=1e-6)) == scaled


def test_without_figures_of_the_buurt_nothing_is_scaled() -> None:
    assert vectors(cells(*PAIR)) == {one: pytest.approx(row, abs=1e-9) for one, row in PLAIN.items()}
    withheld = buurt(-99997, -99997, -99997)
    assert vectors(cells(*PAIR), withheld)[LEFT] == pytest.approx(PLAIN[LEFT], abs=1e-9)
    municipal = buurt(36, 46, 18, code="GM0123")
    assert vectors(cells(*PAIR), municipal)[LEFT] == pytest.approx(PLAIN[LEFT], abs=1e-9)


def test_withheld_squares_stay_unknown_and_take_no_part() -> None:
    found = vectors(cells((LEFT, 40, 50, 50, 20), (RIGHT, 60, -99997, -99997, -99997)), buurt(36, 46, 18))
    assert found[RIGHT] == [0.0, 0.0, 0.0]
    # one square alone: of the three tenures it lacks one, the other two keep the ratio of the buurt
    assert found[LEFT] == pytest.approx([36 / 82, 46 / 82, 0.0], abs=1e-8)


def test_each_buurt_is_scaled_by_itself() -> None:
    found = vectors(
        cells((LEFT, 40, 50, 50, 10), (RIGHT, 60, 20, 80, 30)),
        buurt(30, 50, 20, width=100),
        buurt(25, 60, 15, width=100, x=100, code="BU01230102"),
    )
    assert found[LEFT] == pytest.approx([0.3, 0.5, 0.2], abs=1e-8)
    assert found[RIGHT] == pytest.approx([0.25, 0.6, 0.15], abs=1e-8)


def test_dwellings_carry_the_scaled_vector_of_their_square() -> None:
    made = build(
        units=units([point(50, 50)]), tenure=[cells(*PAIR), buurt(36, 46, 18)], areas=area(100)
    ).units
    assert made is not None
    expected = fit([40, 60], list(PLAIN.values()), [0.36, 0.46, 0.18])[0]
    assert int(made["koop"][0]) / ONE == pytest.approx(expected[0], abs=1e-8)


PARTS = st.lists(st.integers(0, 10), min_size=3, max_size=3).filter(any)
PLACES = st.lists(st.tuples(st.integers(1, 40), PARTS), min_size=1, max_size=12)


def _drawn(rows: list[tuple[int, list[int]]]) -> tuple[Any, Any]:
    counts = np.array([5.0 * n for n, _ in rows])
    parts = np.array([part for _, part in rows], dtype=float)
    return counts, parts / parts.sum(axis=1)[:, None]


@given(PLACES, st.lists(st.integers(1, 20), min_size=3, max_size=3))
def test_raking_agrees_with_plain_loops(rows: list[tuple[int, list[int]]], parts: list[int]) -> None:
    counts, seeds = _drawn(rows)
    shares = np.array(parts) / sum(parts)
    expected = fit(counts.tolist(), seeds.tolist(), shares.tolist())
    assert rake(counts, seeds, shares) == pytest.approx(np.array(expected), abs=1e-7)


@given(PLACES, st.lists(st.integers(0, 20), min_size=3, max_size=3).filter(any))
def test_rows_stay_whole_and_nil_stays_nil(rows: list[tuple[int, list[int]]], parts: list[int]) -> None:
    counts, seeds = _drawn(rows)
    found = rake(counts, seeds, np.array(parts) / sum(parts))
    assert np.isfinite(found).all()
    assert found.sum(axis=1) == pytest.approx(1.0, abs=1e-9)
    assert (found[seeds == 0] == 0).all()


@given(PLACES)
def test_shares_that_fit_already_change_nothing(rows: list[tuple[int, list[int]]]) -> None:
    counts, seeds = _drawn(rows)
    shares = counts @ seeds / counts.sum()
    assert rake(counts, seeds, shares) == pytest.approx(seeds, abs=1e-9)
