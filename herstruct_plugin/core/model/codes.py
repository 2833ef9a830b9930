"""Categories as small integers: ground classes, functions, tenure, and what each ground class counts for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum, IntFlag


class Ground(IntEnum):
    """Classes of the ground partition (BGT/IMGeo value lists grouped)."""

    PAND = 0
    OVERIG_BOUWWERK = 1
    WATER = 2
    OEVER = 3
    RIJBAAN = 4
    WOONERF = 5
    PARKEERVLAK = 6
    FIETSPAD = 7
    VOET = 8
    BERM_GROEN = 9
    BERM_OVERIG = 10
    GROEN = 11
    GROEN_AGRARISCH = 12
    VERHARD_TERREIN = 13
    HALFVERHARD = 14
    ONVERHARD = 15
    ZAND = 16
    ERF = 17
    OVERIG = 18
    GAP = 19


UNKNOWN_WEIGHT = float("nan")


@dataclass(frozen=True)
class GroundClass:
    """What a ground class counts for by default.

    Attributes:
        public: whether its area is public space (PUB, which includes water).
        green: whether its area is green; public green is ``public and green``.
        paved: default paved weight 0-1; NaN is unknown (the official definition of erf is a mixture).
        priority: rank when polygons overlap; the lowest number keeps the ground.
    """

    public: bool
    green: bool
    paved: float
    priority: int


GROUND_CLASSES: dict[Ground, GroundClass] = {
    Ground.PAND: GroundClass(False, False, 0.0, 0),
    Ground.OVERIG_BOUWWERK: GroundClass(False, False, 0.0, 1),
    Ground.WATER: GroundClass(True, False, 0.0, 2),
    Ground.OEVER: GroundClass(True, True, 0.0, 2),
    Ground.RIJBAAN: GroundClass(True, False, 1.0, 3),
    Ground.WOONERF: GroundClass(True, False, 1.0, 4),
    Ground.PARKEERVLAK: GroundClass(True, False, 1.0, 5),
    Ground.FIETSPAD: GroundClass(True, False, 1.0, 6),
    Ground.VOET: GroundClass(True, False, 1.0, 7),
    Ground.BERM_GROEN: GroundClass(True, True, 0.0, 8),
    Ground.BERM_OVERIG: GroundClass(True, False, 1.0, 8),
    Ground.GROEN: GroundClass(True, True, 0.0, 9),
    Ground.GROEN_AGRARISCH: GroundClass(False, True, 0.0, 9),
    Ground.VERHARD_TERREIN: GroundClass(True, False, 1.0, 10),
    Ground.HALFVERHARD: GroundClass(True, False, 0.5, 10),
    Ground.ONVERHARD: GroundClass(True, False, 0.0, 10),
    Ground.ZAND: GroundClass(True, False, 0.0, 10),
    Ground.ERF: GroundClass(False, False, UNKNOWN_WEIGHT, 11),
    Ground.OVERIG: GroundClass(False, False, UNKNOWN_WEIGHT, 12),
    Ground.GAP: GroundClass(False, False, UNKNOWN_WEIGHT, 13),
}


class Function(IntFlag):
    """Gebruiksdoelen of the BAG as a bit mask; a unit may have several."""

    NONE = 0
    WOON = 1
    BIJEENKOMST = 2
    CEL = 4
    GEZONDHEIDSZORG = 8
    INDUSTRIE = 16
    KANTOOR = 32
    LOGIES = 64
    ONDERWIJS = 128
    SPORT = 256
    WINKEL = 512
    OVERIG = 1024


FUNCTION_NAMES: dict[str, Function] = {
    "woonfunctie": Function.WOON,
    "bijeenkomstfunctie": Function.BIJEENKOMST,
    "celfunctie": Function.CEL,
    "gezondheidszorgfunctie": Function.GEZONDHEIDSZORG,
    "industriefunctie": Function.INDUSTRIE,
    "kantoorfunctie": Function.KANTOOR,
    "logiesfunctie": Function.LOGIES,
    "onderwijsfunctie": Function.ONDERWIJS,
    "sportfunctie": Function.SPORT,
    "winkelfunctie": Function.WINKEL,
    "overige gebruiksfunctie": Function.OVERIG,
}


class Tenure(IntEnum):
    """Columns of a tenure vector. Corporatie is ownership by a housing corporation, not a rent level."""

    KOOP = 0
    CORPORATIE = 1
    OVERIG = 2


class TenureLevel(IntEnum):
    """How fine the tenure source is: register per unit, per pand, CBS square, CBS buurt."""

    NONE = 0
    T1 = 1
    T2 = 2
    T3 = 3
    T4 = 4


class FloorRule(IntEnum):
    """Which rule gave a building its gross floor area (bvo)."""

    UNKNOWN = 0
    UNIT_AREAS = 1  # every unit's floor area is valid: bvo = sum GO / ff
    FOOTPRINT_TIMES_LAYERS = 2  # some invalid: footprint times layers (3DBAG layers or height)
    SCALED_UNITS = 3  # "2b": some invalid and no heights: sum valid GO / ff * n / n_valid
    NO_UNITS = 4  # sheds, garages: bvo 0
    SKETCHED = 5  # set by an intervention
    ESTIMATED = 6  # panden only: n times the mean of the smallest and the largest unit


ENERGY_LABELS = ("", "G", "F", "E", "D", "C", "B", "A", "A+", "A++", "A+++", "A++++", "A+++++")

SEGMENTS = ("", "sociale huur", "middenhuur", "vrije huur", "betaalbare koop", "dure koop")


class StockLine(Enum):
    """Lines of the account of the housing stock.

    CBS: eindstand = beginstand + nieuwbouw + overige toevoeging - sloop - overige onttrekking + correctie.
    Storeys on top stand apart, as the BAG books them either way.
    """

    NIEUWBOUW = "nieuwbouw"
    OPTOPPEN = "optoppen"
    TRANSFORMATIE = "transformatie"  # overige toevoeging
    SPLITSING = "splitsing"  # overige toevoeging
    SLOOP = "sloop"
    SAMENVOEGING = "samenvoeging"  # overige onttrekking
    NIET_WONEN = "niet_wonen"  # overige onttrekking: a dwelling becomes another use
    CORRECTIE = "correctie"  # what no measure accounts for


NEW_DWELLINGS = (StockLine.NIEUWBOUW, StockLine.OPTOPPEN, StockLine.TRANSFORMATIE)
