"""The two places of the demo: which files they need and which layer goes to which parameter."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data"
PROFILE = "nplv-basis"


@dataclass(frozen=True)
class Case:
    """One place.

    Attributes:
        key: name of its folder under build/demo.
        title, municipality: as printed.
        folder: where its files are in tests/data.
        parameters: values by parameter; "file.gpkg|layername=x" for a layer, several for a list.
        focus: area_id of the area that the maps show.
        sources: source line of the maps (Dutch), with dates.
    """

    key: str
    title: str
    municipality: str
    folder: str
    parameters: dict[str, tuple[str, ...]]
    focus: str
    sources: str

    def files(self) -> list[Path]:
        """The files that the parameters name."""
        names = {value.split("|")[0] for values in self.parameters.values() for value in values}
        return [DATA / self.folder / name for name in sorted(names)]


def _bgt(*layers: str) -> tuple[str, ...]:
    return tuple(f"bgt.gpkg|layername={layer}" for layer in layers)


OVERTOOMSE_VELD = Case(
    key="overtoomse_veld_noord",
    title="Overtoomse Veld Noord",
    municipality="Amsterdam",
    folder="overtoomse_veld_noord",
    parameters={
        "AREAS": ("bag.gpkg|layername=buurt",),
        "BUILDINGS": ("bag.gpkg|layername=panden",),
        # The second knows no corporations; it gives the inhabitants and the size of households.
        "TENURE": ("tenure_2017.gpkg|layername=tenure_2017", "cbs_2020.csv"),
        "REFERENCE": ("reference_2017.csv",),
    },
    focus="BU03638600",
    sources="Bronnen: BAG, Kadaster, juni 2021 (publiek domein); buurtgrens CBS/Kadaster 2020 (CC BY 4.0); "
    "eigendom per 1 januari 2017: gemeente Amsterdam (OIS); huishoudensgrootte: CBS Kerncijfers 2020.",
)

OTTERLO = Case(
    key="otterlo",
    title="Otterlo",
    municipality="gemeente Ede",
    folder="otterlo",
    parameters={
        "AREAS": ("areas.gpkg|layername=areas",),
        # Addresses without a use: at most so many dwellings.
        "UNITS": ("addresses.gpkg|layername=addresses",),
        "GROUND": _bgt(
            "pand",
            "wegdeel",
            "ondersteunendwegdeel",
            "begroeidterreindeel",
            "onbegroeidterreindeel",
            "waterdeel",
            "ondersteunendwaterdeel",
            "overigbouwwerk",
            "overbruggingsdeel",
        ),
        "TREES": _bgt("vegetatieobject"),
        "FURNITURE": _bgt("paal", "straatmeubilair"),
    },
    focus="otterlo_dorpskern",
    sources="Bronnen: BGT, Kadaster, uitsnede van 5 augustus 2020 (CC0); adressen: BAG (publiek domein); "
    "gebiedsgrens: getekend voor HerStruct.",
)

CASES = (OVERTOOMSE_VELD, OTTERLO)
