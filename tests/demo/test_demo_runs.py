"""The demo itself: what it prints, writes and draws of the two places."""

import re

import pytest

from .cases import CASES, EXAMPLE, OTTERLO, OVERTOOMSE_VELD
from .results import read


@pytest.fixture(scope="module")
def demo(qgis_app, tmp_path_factory):
    """The folder of one run and what it printed."""
    from .demo import main

    printed = []
    places = main(tmp_path_factory.mktemp("demo"), printed.append)
    return {place.case.key: place for place in places}, "\n".join(printed)


def _areas(demo, case):
    return {area.area_id: area for area in read(demo[0][case.key])}


def _part(demo, case):
    """What was printed of one place."""
    text = demo[1]
    start = text.index(f"{case.title}, {case.municipality}")
    line = "=" * 100 + "\n"
    end = text.find("\n" + line, text.index(line, start) + len(line))
    return text[start : end if end >= 0 else None]


def test_overtoomse_veld_is_a_quarter_built_up(demo):
    area = _areas(demo, OVERTOOMSE_VELD)["BU03638600"]
    assert area.figures["dn_gsi"].value == pytest.approx(0.2525, abs=0.00005)
    assert re.search(r"Ground space index.* 0\.2525 ", _part(demo, OVERTOOMSE_VELD))


def test_all_panden_of_overtoomse_veld_are_read(demo):
    assert re.search(r"BAG panden +464/464", _part(demo, OVERTOOMSE_VELD))


def test_tenure_comes_with_its_level_and_year(demo):
    area = _areas(demo, OVERTOOMSE_VELD)["BU03638600"]
    assert area.figures["tm_share_corp"].value == pytest.approx(1372 / 2237, abs=1e-4)
    assert area.figures["tm_share_corp"].source_date == "2017"
    assert "Tenure level: T4, one mix per buurt; 2017" in _part(demo, OVERTOOMSE_VELD)


def test_public_space_without_a_layer_is_not_available_with_a_reason_and_never_zero(demo):
    area = _areas(demo, OVERTOOMSE_VELD)["BU03638600"]
    found = {name: figure for name, figure in area.figures.items() if name.startswith("ps_")}
    assert len(found) > 20
    assert all(figure.value is None and figure.reason for figure in found.values())
    assert found["ps_green_per_dwelling"].reason == "layer_missing"
    assert area.score("A") == (None, None, 0.0)
    assert re.search(r"Public green per dwelling.* n\.b\. +layer missing", _part(demo, OVERTOOMSE_VELD))


def test_the_ground_of_otterlo_closes_within_a_thousandth(demo):
    areas = _areas(demo, OTTERLO)
    assert set(areas) == {"otterlo_dorpskern", "otterlo_uitsnede"}
    assert all(area.figures["ps_water_share"].coverage >= 0.999 for area in areas.values())
    shares = re.findall(r"what no BGT polygon covers is ([\d.]+)%", _part(demo, OTTERLO))
    assert len(shares) == 2
    assert all(float(share) <= 0.1 for share in shares)


def test_trees_and_lamp_posts_of_otterlo_are_read_and_its_benches_are_not_trusted(demo):
    said = " ".join(_part(demo, OTTERLO).split())
    assert "388 lamp posts" in said
    assert "2,088 trees" in said
    assert "6 benches" in said
    assert re.search(r"benches are not trusted", said)
    assert all(area.figures["ps_seating_access"].value is None for area in _areas(demo, OTTERLO).values())


def test_otterlo_is_outside_the_range_of_the_profile_and_it_says_so(demo):
    areas = _areas(demo, OTTERLO).values()
    assert [area.validity for area in areas] == ["outside_profile_range"] * 2
    assert _part(demo, OTTERLO).count("Validity: outside the range") == 2


def test_klopt_dit_is_printed_before_any_score(demo):
    for case in CASES:
        text = _part(demo, case)
        assert text.index("Klopt dit?") < text.index("What was recognised") < text.index("Theme scores")
        assert re.search(r"dwellings +\S+ +\S+", text)
    dwellings = {row["figure"]: row for row in _areas(demo, OVERTOOMSE_VELD)["BU03638600"].check}["dwellings"]
    assert float(dwellings["reference"]) == 2237
    assert dwellings["reference_year"] == "2017"


def test_what_is_printed_fits_a_hundred_columns(demo):
    assert max(len(line) for line in demo[1].splitlines() if "/" not in line) <= 100


@pytest.mark.parametrize("theme", ["openbare_ruimte", "mengen", "dichtheid"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.key)
def test_each_theme_has_a_map_that_is_not_blank(demo, case, theme):
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(demo[0][case.key].map(theme)))
    assert (image.width(), image.height()) == (1753, 1240)
    seen = {image.pixel(x, y) for x in range(80, 1115, 5) for y in range(200, 1000, 5)}
    assert len(seen) > 8


def test_the_inputs_are_copied_and_stay_as_they_were(demo):
    for place in demo[0].values():
        for file in place.case.files():
            assert (place.input / file.name).exists()
            assert not any(file.parent.glob(f"{file.name}-*"))


def test_each_score_is_printed_with_its_range_and_what_it_depends_on_most(demo):
    area = _areas(demo, OVERTOOMSE_VELD)["BU03638600"]
    _, provisional, _ = area.score("B")
    low, high = area.reach("B")
    assert low < provisional < high
    assert re.search(rf"Tenure mix +{provisional:.0f} +{low:.0f}-{high:.0f} ", _part(demo, OVERTOOMSE_VELD))
    assert "what each score depends on most" in _part(demo, OVERTOOMSE_VELD)


def test_the_example_is_scored_with_the_full_profile_and_has_all_three_scores(demo):
    (area,) = _areas(demo, EXAMPLE).values()
    assert area.validity == "ok"
    assert all(area.score(theme)[0] is not None for theme in "ABC")
    assert "Tenure level: T1, a register per dwelling" in _part(demo, EXAMPLE)
    assert "profile nplv-naoorlogs" in _part(demo, EXAMPLE)


def test_the_figures_of_the_example_agree_with_the_published_ones(demo):
    (area,) = _areas(demo, EXAMPLE).values()
    known = [row for row in area.check if row["reference"]]
    assert len(known) >= 3
    assert not [row for row in known if row["flagged"].lower() in ("true", "1", "t")]
