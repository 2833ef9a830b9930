"""BGT feature type and values -> class of the ground partition and what it counts for (catalogue 1.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.codes import GROUND_CLASSES, Ground
from .bgt_words import key_word, word
from .values import Values, mapped

RAIL = frozenset({"spoorbaan", "spoor"})
MAIN_ROADS = frozenset({"rijbaan regionale weg", "rijbaan autoweg", "rijbaan autosnelweg"})
PAVED = {
    "gesloten verharding": 1.0,
    "open verharding": 1.0,
    "half verhard": 0.5,
    "onverhard": 0.0,
    "groenvoorziening": 0.0,
}


def _list(**groups: tuple[Ground, str]) -> dict[str, Ground]:
    return {name: ground for ground, names in groups.values() for name in names.split("|")}


LISTS: dict[str, dict[str, Ground]] = {
    "wegdeel": _list(
        rijbaan=(
            Ground.RIJBAAN,
            "rijbaan lokale weg|rijbaan regionale weg|rijbaan autoweg|rijbaan autosnelweg|inrit"
            "|ov-baan|overweg",
        ),
        woonerf=(Ground.WOONERF, "woonerf"),
        parkeren=(Ground.PARKEERVLAK, "parkeervlak"),
        fiets=(Ground.FIETSPAD, "fietspad|ruiterpad"),
        voet=(Ground.VOET, "voetpad|voetpad op trap|voetgangersgebied"),
        overig=(Ground.OVERIG, "spoorbaan|baan voor vliegverkeer"),
    ),
    "ondersteunendwegdeel": _list(berm=(Ground.BERM_OVERIG, "berm|verkeerseiland")),
    "begroeidterreindeel": _list(
        groen=(
            Ground.GROEN,
            "groenvoorziening|grasland overig|loofbos|gemengd bos|naaldbos|struiken|houtwal|heide"
            "|rietland|moeras|duin",
        ),
        agrarisch=(Ground.GROEN_AGRARISCH, "grasland agrarisch|bouwland|fruitteelt|boomteelt"),
        overig=(Ground.OVERIG, "kwelder"),
    ),
    "onbegroeidterreindeel": _list(
        erf=(Ground.ERF, "erf"),
        verhard=(Ground.VERHARD_TERREIN, "gesloten verharding|open verharding"),
        half=(Ground.HALFVERHARD, "half verhard"),
        onverhard=(Ground.ONVERHARD, "onverhard"),
        zand=(Ground.ZAND, "zand"),
    ),
    "waterdeel": _list(
        water=(Ground.WATER, "zee|waterloop|watervlakte"),
        droog=(Ground.OVERIG, "greppel, droge sloot|greppel|droge sloot"),
    ),
    "ondersteunendwaterdeel": _list(
        oever=(Ground.OEVER, "oever, slootkant|oever|slootkant"),
        slik=(Ground.OVERIG, "slik"),
    ),
    "overigbouwwerk": _list(
        bouwwerk=(
            Ground.OVERIG_BOUWWERK,
            "open loods|overkapping|opslagtank|bezinkbak|windturbine|lage trafo|bassin",
        ),
    ),
    "kunstwerkdeel": _list(
        overig=(Ground.OVERIG, "hoogspanningsmast|gemaal|perron|sluis|strekdam|steiger|stuw"),
    ),
    "scheiding": _list(overig=(Ground.OVERIG, "muur|kademuur|geluidsscherm|damwand|walbescherming|hek")),
    "overbruggingsdeel": _list(overig=(Ground.OVERIG, "dek|landhoofd|pijler|sloof|pyloon")),
    "functioneelgebied": _list(overig=(Ground.OVERIG, "kering|recreatie")),
}
# Whatever the values say, these types have one class.
FIXED = {
    "pand": Ground.PAND,
    "overigbouwwerk": Ground.OVERIG_BOUWWERK,
    "kunstwerkdeel": Ground.OVERIG,
    "scheiding": Ground.OVERIG,
    "overbruggingsdeel": Ground.OVERIG,
}


@dataclass(frozen=True)
class Classes:
    """Columns of ``schemas.GROUND`` for some rows, and where the value was not in the list."""

    ground: NDArray[np.int16]
    public: NDArray[np.bool_]
    green: NDArray[np.bool_]
    paved: NDArray[np.float64]
    main_road: NDArray[np.bool_]
    rail: NDArray[np.bool_]
    unknown: NDArray[np.bool_]


def classify(kind: str, key: Values, surface: Values) -> Classes:
    """Classes of the features of one type.

    Args:
        kind: feature type, a key of ``LISTS`` or ``"pand"``.
        key: values of the field that tells the class.
        surface: surface (fysiek voorkomen) of roads and verges.

    Values that are not in the list, transitie among them, are class overig. The paved weight of every
    wegdeel goes by its surface, unknown counts as paved.
    """
    listed = LISTS.get(kind, {})
    if kind in FIXED:
        ground = np.full(len(key), int(FIXED[kind]), dtype=np.int16)
        unknown = np.zeros(len(key), dtype=bool)
    else:
        ground = mapped(key, lambda value: int(listed.get(key_word(value), Ground.OVERIG)), np.int16)
        unknown = mapped(key, lambda value: key_word(value) not in listed, np.bool_)
    if kind == "ondersteunendwegdeel":
        ground, unknown = _verge(surface, ground)
    weights = {int(code): GROUND_CLASSES[code] for code in Ground}
    paved = np.array([weights[code].paved for code in range(len(weights))])[ground]
    if kind in ("wegdeel", "ondersteunendwegdeel"):
        by_surface = mapped(surface, lambda value: PAVED.get(word(value), 1.0), np.float64)
        paved = by_surface if kind == "wegdeel" else np.where(ground == Ground.OVERIG, np.nan, by_surface)
    return Classes(
        ground,
        np.array([weights[code].public for code in range(len(weights))])[ground],
        np.array([weights[code].green for code in range(len(weights))])[ground],
        paved,
        _among(MAIN_ROADS, kind, key),
        _among(RAIL, kind, key),
        unknown,
    )


def _among(words: frozenset[str], kind: str, key: Values) -> NDArray[np.bool_]:
    """Which wegdelen have one of the words."""
    if kind != "wegdeel":
        return np.zeros(len(key), dtype=bool)
    return mapped(key, lambda value: key_word(value) in words, np.bool_)


def _verge(surface: Values, ground: Any) -> tuple[Any, Any]:
    """Verges are told by their surface; only transitie in either field makes them overig."""
    name = mapped(surface, word)
    green = name == "groenvoorziening"
    other = np.array([value in PAVED or value == "" for value in name], dtype=bool)
    made = np.where(
        green, int(Ground.BERM_GROEN), np.where(other, int(Ground.BERM_OVERIG), int(Ground.OVERIG))
    )
    in_list = ground == int(Ground.BERM_OVERIG)
    return np.where(in_list, made, int(Ground.OVERIG)).astype(np.int16), ~in_list | ~other
