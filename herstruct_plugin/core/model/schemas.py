"""The columns of every table of a neighbourhood, with their meaning and units.

Missing: -1 for int and code columns, NaN for floats, "" for text. Missing is never zero.
"""

from __future__ import annotations

from .dates import UNKNOWN_DATE
from .tables import Schema

UNDATED = {"date": UNKNOWN_DATE}  # the default of tables that were not read from dated layers
UNKNOWN_WOZ = -1

AREAS = Schema(
    "areas",
    "polygon",
    {
        "area_id": "text",
        "name": "text",
        "municipality": "text",  # gemeentecode (GM0363) or ""
    },
)

BUILDINGS = Schema(
    "buildings",
    "polygon",
    {  # panden that stand (settled list of statuses); geometry = footprint
        "building_id": "text",  # BAG identificatie, 16 characters
        "year": "int",  # year built
        "functions": "int",  # codes.Function mask as the pand layer gives it (panden only); 0 when unknown
        "unit_count": "int",  # aantal_verblijfsobjecten of the pand layer, -1 when not given
        "unit_area_min": "float",  # oppervlakte_min of the pand layer, m2
        "unit_area_max": "float",
        "layers": "float",  # storeys above ground from 3DBAG (b3_bouwlagen, else height / 3), NaN unknown
        "flat_roof": "float",  # m2 of flat roof, NaN unknown
        "taken_public": "int",  # quantised m2 of formerly public ground under it; 0 in a baseline
        "outline": "text",  # of a pand underground, without footprint: its BAG outline as WKB in hex; else ""
        "date": "int",  # newest date of what it was made of, see model/dates.py
        # Of a building that measures changed, see scenario/carried_out.py:
        "bvo": "int",  # quantised m2 gross floor area; -1 by the rules of model/floor_area.py
        "bvo_rule": "code",  # codes.FloorRule that gave it
        "bays": "int",  # parking bays in it
        "doors": "int",  # entrances besides those that its units make one expect
    },
    {**UNDATED, "outline": "", "bvo": -1, "bvo_rule": -1, "bays": 0, "doors": 0},
)

UNITS = Schema(
    "units",
    "point",
    {  # verblijfsobjecten in stock; geometry = point
        "unit_id": "text",
        "building_ids": "object",  # tuple of pand ids, () when unknown
        "functions": "int",  # codes.Function mask
        "go": "float",  # floor area (gebruiksoppervlakte) in m2, NaN unknown
        "estimated": "bool",  # made from a pand without unit points: go is an estimate unless exact
        "koop": "int",
        "corporatie": "int",
        "overig": "int",  # tenure vector in 2^-32; all 0 = unknown
        "known": "int",  # tenure coverage of this dwelling in 2^-32 (T4: 1 - onbekend), 0 unknown
        "tenure_level": "code",  # codes.TenureLevel
        "by_code": "bool",  # the vector is that of an area's code: in each area that of its own (area_facts)
        "segment": "code",  # index in codes.SEGMENTS, 0 unknown
        "landlord": "text",
        "complex": "text",
        "square": "int",  # row of the CBS square that gave the vector (T3), -1 none
        "date": "int",  # of the unit itself, not of its tenure, see model/dates.py
        "tenure_date": "int",  # of the source that gave the vector
        "woz": "int",  # property value in euro: its own, else the mean of its CBS square; -1 unknown
        "woz_date": "int",  # of the source that gave the value
        "energy_label": "code",  # index in codes.ENERGY_LABELS, 0 unknown
        "label_date": "int",  # of the source that gave the label
        # Of a unit that measures changed or that shares a building with one, see scenario/carried_out.py:
        "stated": "bool",  # what its row says of tenure, value and label holds against every source
        "single": "int",  # whether it is alone in all its buildings (eengezins); -1 by its buildings
        "pieces": "object",  # ((building id, quantised floor area in it), ...); () by the rules
    },
    {
        **UNDATED,
        "by_code": False,
        "tenure_date": UNKNOWN_DATE,
        "woz": UNKNOWN_WOZ,
        "woz_date": UNKNOWN_DATE,
        "energy_label": 0,
        "label_date": UNKNOWN_DATE,
        "stated": False,
        "single": -1,
        "pieces": (),
    },
)

GROUND = Schema(
    "ground",
    "polygon",
    {  # level-0 ground polygons, without buildings of the building table
        "ground_id": "text",
        "ground_class": "code",  # codes.Ground
        "public": "bool",
        "green": "bool",
        "paved": "float",  # paved weight 0-1, NaN unknown
        "main_road": "bool",  # rijbaan regionale weg, autoweg, autosnelweg
        "rail": "bool",  # spoorbaan
        "date": "int",  # see model/dates.py
        "width": "int",  # mm, effective width of the footway it was cut from; -1 that of its own polygon
        "placeless": "bool",  # only its size is known, not where in the street it will lie
    },
    {**UNDATED, "rail": False, "width": -1, "placeless": False},
)

TREES = Schema(
    "trees",
    "point",
    {
        "tree_id": "text",
        "crown": "float",  # diameter in m, NaN unknown
        "height": "float",  # m, NaN unknown
        "date": "int",  # see model/dates.py
    },
    {**UNDATED, "height": float("nan")},
)

FURNITURE = Schema("furniture", "point", {"furniture_id": "text", "kind": "text"})  # lamp, bench, ...

PLAY = Schema("play", "polygon", {"play_id": "text", "age": "text", "date": "int"}, UNDATED)

STREETS = Schema(
    "streets",
    "line",
    {
        "street_id": "text",
        "walkable": "bool",
        "street": "bool",  # not footway, path, cycleway, steps, track
        "main_road": "bool",
        "lit": "bool",  # all of it, whatever lamps there are: a path that a measure made so
    },
    {"lit": False},
)

DESTINATIONS = Schema("destinations", "point", {"destination_id": "text", "kind": "text"})

ADDRESSES = Schema("addresses", "point", {"address_id": "text"})  # use unknown: at most so many dwellings

SQUARES = Schema(
    "squares",
    "polygon",
    {  # CBS 100 m squares (T3); counts -1 and shares NaN are unknown
        "square_id": "text",
        "dwellings": "int",
        "koop": "int",
        "corporatie": "int",
        "overig": "int",  # vector in 2^-32, all 0 = unknown
        "reason": "text",  # why the vector is unknown: secret, not_yet_published, discontinued
        "date": "int",  # year of the vector, see model/dates.py
        "woz": "int",  # mean property value of its dwellings in euro, -1 unknown
        "woz_date": "int",
    },
    {**UNDATED, "woz": UNKNOWN_WOZ, "woz_date": UNKNOWN_DATE},
)

REFERENCE = Schema(
    "reference",
    None,
    {  # one row a municipality (or the country)
        "code": "text",
        "name": "text",
        "koop": "float",
        "corporatie": "float",
        "overig": "float",  # shares 0-1 of known, NaN unknown
        "dwellings": "float",
        "household_size": "float",
        "year": "text",
    },
)

STATISTICS = Schema(
    "statistics",
    "polygon",
    {  # published figures of buurten (CBS, registers), to hold ours against; empty polygon = no geometry
        "code": "text",
        "name": "text",
        "source": "text",  # name of the layer
        "year": "text",
        "dwellings": "float",
        "inhabitants": "float",
        "koop": "float",  # shares 0-1 of all dwellings, NaN unknown
        "corporatie": "float",
        "overig": "float",
    },
)

AREA_FACTS = Schema(
    "area_facts",
    None,
    {  # what the sources say of an area as a whole; one row an area
        "area_id": "text",
        "household_size": "float",  # of its CBS records, weighted by dwellings; NaN unknown
        "cars_per_household": "float",  # likewise
        "tenure_reason": "text",  # why dwellings have no tenure vector, the most frequent reason; "" none
        # The area's own figures, for when there is no layer of units:
        "dwellings": "float",  # NaN unknown
        "koop": "int",
        "corporatie": "int",
        "overig": "int",  # vector in 2^-32, all 0 = unknown
        "known": "int",  # tenure coverage in 2^-32
        "tenure_level": "code",  # codes.TenureLevel
        "tenure_date": "int",  # see model/dates.py
        # Of the record with the area's code, for dwellings without a finer source or a record of their place:
        "code_koop": "int",
        "code_corporatie": "int",
        "code_overig": "int",
        "code_known": "int",
        "code_date": "int",
    },
    {
        "tenure_date": UNKNOWN_DATE,
        "cars_per_household": float("nan"),
        "code_koop": 0,
        "code_corporatie": 0,
        "code_overig": 0,
        "code_known": 0,
        "code_date": UNKNOWN_DATE,
    },
)

SCHEMAS = {
    schema.name: schema
    for schema in (
        AREAS,
        BUILDINGS,
        UNITS,
        ADDRESSES,
        GROUND,
        TREES,
        FURNITURE,
        PLAY,
        STREETS,
        DESTINATIONS,
        SQUARES,
        REFERENCE,
        STATISTICS,
        AREA_FACTS,
    )
}
