"""Field names in any spelling."""

from __future__ import annotations

import pytest

from herstruct_plugin.core.sources.bag_pand import WFS_ORDER
from herstruct_plugin.core.sources.fields import cut_names, match, plain, uncut


@pytest.mark.parametrize(
    "name",
    [
        "percentage_koopwoningen",
        "percentageKoopwoningen",
        "PERCENTAGE-KOOPWONINGEN",
        "percentage.koopwoningen",
    ],
)
def test_case_separators_and_camel_case_make_no_difference(name: str) -> None:
    assert plain(name) == "percentagekoopwoningen"


def test_cut_names_are_numbered_as_gdal_does() -> None:
    order = [f"percentage_{number}" for number in range(12)]
    assert list(cut_names(order)) == [
        "percentage",
        *(f"percenta_{number}" for number in range(1, 10)),
        "percenta10",
        "percenta11",
    ]


def test_the_second_cut_name_is_the_second_long_name_of_the_schema() -> None:
    fields = [
        "identifica",
        "rdf_seeals",
        "bouwjaar",
        "status",
        "gebruiksdo",
        "oppervlakt",
        "oppervla_1",
        "aantal_ver",
    ]
    found = uncut(fields, [WFS_ORDER])
    assert found["oppervlakte_min"] == "oppervlakt"
    assert found["oppervlakte_max"] == "oppervla_1"


def test_a_group_of_cut_names_with_one_left_out_is_not_guessed() -> None:
    assert "oppervlakte_min" not in uncut(["identifica", "oppervlakt"], [WFS_ORDER])


def test_a_layer_with_one_long_name_was_not_cut() -> None:
    assert uncut(["identifica", "aantal_verblijfsobjecten"], [WFS_ORDER]) == {}


def test_the_number_that_statline_appends_is_ignored() -> None:
    assert match(["Koopwoningen_40", "Codering_3"], ["koopwoningen"], {}) == ["Koopwoningen_40"]


def test_the_order_of_aliases_is_the_order_of_preference() -> None:
    assert match(["wijkcode", "buurtcode"], ["buurtcode", "wijkcode"], {}) == ["buurtcode", "wijkcode"]
