"""Surfaces of the ground, in the words of the BGT."""

from __future__ import annotations

from typing import NamedTuple


class Surface(NamedTuple):
    """BGT feature type and values; ``key``: functie, fysiek_voorkomen or type, as the feature type has it."""

    layer: str
    key: str
    physical: str = ""
    plus: str = ""


def _road(key: str, physical: str, plus: str) -> Surface:
    return Surface("wegdeel", key, physical, plus)


def _plants(plus: str) -> Surface:
    return Surface("begroeidterreindeel", "groenvoorziening", plus=plus)


OPEN, CLOSED = "open verharding", "gesloten verharding"
SURFACES: dict[str, Surface] = {
    "klinkers": _road("rijbaan lokale weg", OPEN, "betonstraatstenen"),
    "gebakken": _road("rijbaan lokale weg", OPEN, "gebakken klinkers"),
    "asfalt": _road("rijbaan lokale weg", CLOSED, "asfalt"),
    "hoofdweg": _road("rijbaan regionale weg", CLOSED, "asfalt"),
    "inrit": _road("inrit", OPEN, "betonstraatstenen"),
    "parkeren": _road("parkeervlak", OPEN, "betonstraatstenen"),
    "tegels": _road("voetpad", OPEN, "tegels"),
    "tegelpad": _road("voetpad", OPEN, "tegels"),
    "achterpad": _road("voetpad", OPEN, "tegels"),
    "gravelpad": _road("voetpad", "half verhard", "gravel"),
    "plein": _road("voetgangersgebied", OPEN, "sierbestrating"),
    "fietspad": _road("fietspad", CLOSED, "asfalt"),
    "spoor": _road("spoorbaan", "half verhard", ""),
    "berm": Surface("ondersteunendwegdeel", "berm", "groenvoorziening", "gras- en kruidachtigen"),
    "boomvak": Surface("ondersteunendwegdeel", "berm", "groenvoorziening", "planten"),
    "gras": _plants("gras- en kruidachtigen"),
    "heesters": _plants("heesters"),
    "bosplantsoen": _plants("bosplantsoen"),
    "bodembedekkers": _plants("bodembedekkers"),
    "rozen": _plants("struikrozen"),
    "perk": _plants("planten"),
    "bos": Surface("begroeidterreindeel", "loofbos"),
    "ruigte": Surface("begroeidterreindeel", "grasland overig"),
    "weiland": Surface("begroeidterreindeel", "grasland agrarisch"),
    "erf": Surface("onbegroeidterreindeel", "erf"),
    "terrein": Surface("onbegroeidterreindeel", OPEN, plus="betonstraatstenen"),
    "valzand": Surface("onbegroeidterreindeel", "zand"),
    "kunstgras": Surface("onbegroeidterreindeel", CLOSED, plus="kunststof"),
    "singel": Surface("waterdeel", "waterloop", plus="sloot"),
    "vijver": Surface("waterdeel", "watervlakte", plus="vijver"),
    "oever": Surface("ondersteunendwaterdeel", "oever, slootkant"),
    "luifel": Surface("overigbouwwerk", "overkapping"),
    "trafo": Surface("overigbouwwerk", "lage trafo"),
    "perron": Surface("kunstwerkdeel", "perron"),
    "landhoofd": Surface("overbruggingsdeel", "landhoofd"),
    "pand": Surface("pand", ""),
}
