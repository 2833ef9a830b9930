"""Settled 14, 18, 92 and product rules 3: gates, theme scores, validity and the hash, through frames."""

import pytest

from herstruct_plugin.adapters.notebook import score_frames
from herstruct_plugin.adapters.scoring import load_profile
from herstruct_plugin.core.indicators.measurement import Reason

from .places import areas, bgt, box, measured, panden, point, result, units


def ground(width, height):
    """Half paved street, half green."""
    return {
        "w": bgt("wegdeel", ("voetpad", box(0, 0, width / 2, height)), fysiek_voorkomen="open verharding"),
        "g": bgt("begroeidterreindeel", ("groenvoorziening", box(width / 2, 0, width / 2, height))),
    }


def test_below_a_hundred_dwellings_or_two_hectares_only_theme_scores_are_missing():
    for count, width, scored in ((100, 200, True), (99, 200, False), (100, 199, False)):
        found = result(
            areas(box(0, 0, width, 100)),
            load_profile("nplv-basis"),
            buildings=panden(box(0, 0, 10, 10)),
            units=units(*[point(5, 5)] * count),
            ground=ground(width, 100),
        )["A"]
        assert (found.themes["C"].score is not None) == scored, (count, width)
        assert found.measurements["dn_fsi"].value == pytest.approx(count / (width), rel=1e-9)
        assert found.scores["dn_fsi_fit"] is not None
        if not scored:
            assert found.themes["C"].reason is Reason.TOO_FEW_OBJECTS


@pytest.mark.parametrize(
    ("count", "young", "validity"),
    [
        (45, 22, "ok"),  # 15 per ha exactly; 22 of 44 known years within 1945-1985: half
        (44, 22, "outside_profile_range"),  # 14.7 per ha
        (45, 21, "outside_profile_range"),  # 21 of 44
    ],
)
def test_a_profile_is_valid_from_fifteen_per_hectare_and_half_of_the_known_years(count, young, validity):
    # One dwelling a pand; the last of the first 45 has no year.
    years = [1985] * young + [1986] * (44 - young) + [9999]
    shapes = [box(6 * row, 0, 5, 5) for row in range(count)]
    ids = [f"036310{1 + row:010d}" for row in range(count)]
    found = result(
        areas(box(0, 0, 300, 100)),
        buildings=panden(*shapes, bouwjaar=years[:count]),
        units=units(*[point(6 * row + 2, 2) for row in range(count)], pandidentificatie=ids),
    )["A"]
    assert found.validity == validity


def test_without_years_the_validity_is_unknown():
    homes = units(*[point(5, 5)] * 100)
    assert result(areas(box(0, 0, 200, 100)), units=homes)["A"].validity == "unknown"


def test_a_theme_needs_sixty_percent_of_its_weight():
    # Basic profile, theme B without tenure: only woningaanbod of three groups: 1/3, less than 0.35.
    found = result(
        areas(box(0, 0, 200, 100)),
        load_profile("nplv-basis"),
        buildings=panden(box(0, 0, 10, 10)),
        units=units(*[point(5, 5)] * 100),
    )["A"]
    theme = found.themes["B"]
    assert (theme.score, theme.partial) == (None, None)
    assert theme.coverage == pytest.approx(1 / 3)
    assert theme.reason is Reason.COVERAGE_TOO_LOW


def test_a_value_between_half_and_four_fifths_covered_is_flagged_and_below_half_there_is_none():
    homes = units(*[point(5, 5)] * 10, oppervlakte=[80] * 5 + [9999] * 5)
    found = measured(areas(box(0, 0, 100, 100)), units=homes)["tm_size_mix"]
    assert (found.value, found.coverage, found.flags) == (0.0, 0.5, ("low_coverage",))
    homes = units(*[point(5, 5)] * 10, oppervlakte=[80] * 8 + [9999] * 2)
    assert measured(areas(box(0, 0, 100, 100)), units=homes)["tm_size_mix"].flags == ()
    homes = units(*[point(5, 5)] * 10, oppervlakte=[80] * 4 + [9999] * 6)
    found = measured(areas(box(0, 0, 100, 100)), units=homes)["tm_size_mix"]
    assert (found.value, found.reason, found.coverage) == (None, Reason.COVERAGE_TOO_LOW, 0.4)


def test_the_hash_of_the_profile_stands_in_every_row():
    made, long = score_frames(areas(box(0, 0, 100, 100), box(100, 0, 100, 100)))
    assert set(made["profile_hash"]) == {load_profile("nplv-naoorlogs").hash}
    assert len(made["profile_hash"].iloc[0]) == 64
    assert set(long["indicator"]) <= set(made.columns)
    assert made["dn_fsi"].isna().all()
    assert long["reason"].notna().all()
