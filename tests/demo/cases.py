"""The three places of the demo: which files they need and which layer goes to which parameter."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data"
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@dataclass(frozen=True)
class Case:
    """One place.

    Attributes:
        key: name of its folder under build/demo.
        title, municipality: as printed.
        folder: where its files are.
        parameters: values by parameter; "file.gpkg|layername=x" for a layer, several for a list.
        focus: area_id of the area that the maps show.
        sources: source line of the maps (Dutch), with dates.
        profile: a shipped profile.
        panden, trees, lamps: layers that the maps show.
        overview: what the small map beside the large one says, "" for none.
        project: whether a QGIS project is made. plan: whether there is a plan for it (``plan.py``).
    """

    key: str
    title: str
    municipality: str
    folder: Path
    parameters: dict[str, tuple[str, ...]]
    focus: str
    sources: str
    profile: str = "nplv-basis"
    panden: str = "bag.gpkg|layername=panden"
    trees: str = ""
    lamps: str = ""
    overview: str = ""
    project: bool = False
    plan: bool = False

    def files(self) -> list[Path]:
        """The files that the parameters name."""
        names = {value.split("|")[0] for values in self.parameters.values() for value in values}
        return [self.folder / name for name in sorted(names)]


def _bgt(*layers: str) -> tuple[str, ...]:
    return tuple(f"bgt.gpkg|layername={layer}" for layer in layers)


OVERTOOMSE_VELD = Case(
    key="overtoomse_veld_noord",
    title="Overtoomse Veld Noord",
    municipality="Amsterdam",
    folder=DATA / "overtoomse_veld_noord",
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
    folder=DATA / "otterlo",
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
    panden="bgt.gpkg|layername=pand",
    trees="bgt.gpkg|layername=vegetatieobject|geometrytype=Point",
    lamps="bgt.gpkg|layername=paal",
    overview="Ligging van het dorp in de BGT-uitsnede van 2 bij 2 km",
)

GROUND = (
    "pand",
    "wegdeel",
    "ondersteunendwegdeel",
    "begroeidterreindeel",
    "onbegroeidterreindeel",
    "waterdeel",
    "ondersteunendwaterdeel",
    "overigbouwwerk",
    "overbruggingsdeel",
    "kunstwerkdeel",
)
EXAMPLE = Case(
    key="voorbeeldwijk",
    title="Voorbeeldwijk, fictief",
    municipality="Voorbeeldstad (fictief)",
    folder=RESOURCES / "example",
    parameters={
        "AREAS": ("cbs.gpkg|layername=voorbeeldwijk",),
        "BUILDINGS": ("bag.gpkg|layername=pand",),
        "UNITS": ("bag.gpkg|layername=verblijfsobject",),
        "GROUND": _bgt(*GROUND),
        "TREES": ("gemeente.gpkg|layername=bomen",),
        "FURNITURE": _bgt("paal", "straatmeubilair"),
        "PLAY": (*_bgt("functioneelgebied"), "gemeente.gpkg|layername=speelvoorzieningen"),
        "STREETS": ("osm.gpkg|layername=wegen",),
        "DESTINATIONS": ("osm.gpkg|layername=voorzieningen",),
        "TENURE": (
            "gemeente.gpkg|layername=eigendom",
            "gemeente.gpkg|layername=energielabels",
            "cbs.gpkg|layername=vierkant_100m",
            "cbs.gpkg|layername=buurten",
        ),
        "REFERENCE": ("cbs.gpkg|layername=gemeenten",),
    },
    focus="BU99990001",
    sources="Fictieve gegevens (CC0): deze wijk bestaat niet en ligt midden in het IJsselmeer. "
    "Opgemaakt als BAG, BGT, CBS, OpenStreetMap en gemeentelijke registers.",
    profile="nplv-naoorlogs",
    panden="bag.gpkg|layername=pand",
    trees="gemeente.gpkg|layername=bomen",
    lamps="bgt.gpkg|layername=paal",
    overview="Ligging van de wijk in de gegevens: 300 m eromheen telt mee",
    project=True,
    plan=True,
)

CASES = (OVERTOOMSE_VELD, OTTERLO, EXAMPLE)
