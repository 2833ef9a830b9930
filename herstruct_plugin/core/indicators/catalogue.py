"""Every indicator that has a column, computed yet or not: the tables' schema never depends on the release.

Names, themes and units of computed indicators come from their classes; the others stand in ``PLANNED``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from .base import Text
from .measurement import Measurement, Reason
from .registry import indicators

THEME_PREFIX = {"A": "ps", "B": "tm", "C": "dn"}  # of columns; "st" is context of the stock, in any theme


@dataclass(frozen=True)
class CatalogueEntry:
    """One column.

    Attributes:
        computed: whether this release has a formula for it.
        scenario_only: whether it compares a scenario with a baseline, so that an area alone has no value.
    """

    id: str
    theme: str
    unit: str
    name: Text
    computed: bool = True
    scenario_only: bool = False


def _planned(
    entry_id: str, unit: str, english: str, dutch: str, scenario_only: bool = False
) -> CatalogueEntry:
    theme = next(theme for theme, prefix in THEME_PREFIX.items() if entry_id.startswith(f"{prefix}_"))
    return CatalogueEntry(entry_id, theme, unit, {"en": english, "nl": dutch}, False, scenario_only)


PLANNED = (
    _planned(
        "tm_social_stock_delta",
        "dwellings",
        "Balance of corporation dwellings",
        "Saldo corporatiewoningen",
        scenario_only=True,
    ),
    _planned(
        "tm_households_moved",
        "households",
        "Households that have to move (upper bound)",
        "Huishoudens die moeten verhuizen (bovengrens)",
        scenario_only=True,
    ),
    _planned(
        "tm_affordable_share_new",
        "",
        "Affordable share of new dwellings",
        "Betaalbaar aandeel nieuwbouw",
        scenario_only=True,
    ),
    _planned("dn_cap_optop", "dwellings", "Capacity of extra storeys", "Capaciteit optoppen"),
    _planned("dn_cap_infill", "dwellings", "Capacity of infill", "Capaciteit inbreiding"),
    _planned("dn_cap_split", "dwellings", "Capacity of splitting dwellings", "Capaciteit woningsplitsing"),
    _planned("dn_cap_transform", "dwellings", "Capacity of transformation", "Capaciteit transformatie"),
    _planned(
        "dn_cap_renewal", "dwellings", "Capacity of demolition and new building", "Capaciteit sloop-nieuwbouw"
    ),
    _planned("dn_cap_residual", "m2", "Residual floor area", "Resterende bouwruimte"),
    _planned("dn_sun", "", "Façades with enough sunlight", "Gevels met voldoende bezonning"),
    _planned(
        "dn_noise",
        "",
        "Dwellings with road noise of 53 dB at most",
        "Woningen met ten hoogste 53 dB wegverkeersgeluid",
    ),
    _planned(
        "dn_heritage",
        "",
        "Floor area in monuments and protected areas",
        "Vloeroppervlak in monumenten en beschermd gezicht",
    ),
    _planned(
        "dn_net_addition",
        "dwellings",
        "Balance of the housing stock",
        "Saldo woningvoorraad",
        scenario_only=True,
    ),
)


@cache
def catalogue(land_bases: tuple[str, ...] = ()) -> dict[str, CatalogueEntry]:
    """All columns by id, in the order of theme and id; a class takes the place of a planned entry.

    Args:
        land_bases: those of the profile; figures on the others have no column.
    """
    found = {entry.id: entry for entry in PLANNED}
    for one in indicators(land_bases).values():
        found[one.id] = CatalogueEntry(one.id, one.theme, one.unit, one.name)
    return dict(sorted(found.items(), key=lambda item: (item[1].theme, item[0])))


def uncomputed(indicator: str) -> Measurement:
    """What the column of an indicator without a formula holds.

    Raises:
        KeyError: when the catalogue does not know the id.
    """
    entry = catalogue()[indicator]
    flags = ("scenario_only",) if entry.scenario_only else ("later_release",)
    return Measurement(unit=entry.unit, reason=Reason.NOT_COMPUTABLE, flags=flags)
