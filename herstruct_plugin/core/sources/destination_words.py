"""What sources call the kinds of destinations: Dutch and English words, OSM tags, modes of stops.

Kinds: ``stop`` of bus or tram, or of unknown kind; ``station`` of train, metro or light rail;
``supermarket``; ``school`` for primary education or of unknown kind; ``secondary_school``; ``gp``;
``meeting``; ``centre``, a neighbourhood shopping centre; ``shop``; ``sport``.
"""

from __future__ import annotations

# words of a field such as soort; stop types and modes of the national stop register (CHB, NeTEx) included
KINDS = {
    "stop": (
        "stop",
        "halte",
        "bushalte",
        "tramhalte",
        "haltepaal",
        "abri",
        "ov-halte",
        "busstation",
        "bus_station",
        "bus_stop",
        "tram_stop",
        "platform",
        "stop_position",
        "bus",
        "tram",
        "onstreetbus",
        "onstreettram",
        "tramstation",
    ),
    "station": (
        "station",
        "treinstation",
        "ns-station",
        "spoorwegstation",
        "overstapstation",
        "belangrijk overstapstation",
        "intercitystation",
        "metrostation",
        "metrohalte",
        "sneltram",
        "sneltramhalte",
        "lightrail",
        "light rail",
        "light_rail",
        "lightrailhalte",
        "randstadrailhalte",
        "halt",
        "subway",
        "subway_entrance",
        "metro",
        "trein",
        "train",
        "rail",
        "railstation",
    ),
    "supermarket": ("supermarket", "supermarkt", "grote supermarkt"),
    "shop": ("shop", "winkel"),
    "school": (
        "school",
        "basisschool",
        "basisonderwijs",
        "primary school",
        "primary_school",
        "primair onderwijs",
        "po",
        "bo",
        "kindcentrum",
        "integraal kindcentrum",
        "ikc",
    ),
    "secondary_school": (
        "secondary_school",
        "middelbare school",
        "voortgezet onderwijs",
        "vo",
        "vmbo",
        "havo",
        "havo/vwo",
        "vwo",
    ),
    "gp": ("gp", "huisarts", "huisartsenpraktijk", "huisartspraktijk", "doctors", "doctor"),
    "meeting": (
        "meeting",
        "buurthuis",
        "wijkcentrum",
        "ontmoetingsplek",
        "ontmoetingscentrum",
        "ontmoetingsruimte",
        "community_centre",
        "social_centre",
        "buurtcentrum",
        "dorpshuis",
        "huis van de wijk",
    ),
    "centre": (
        "centre",
        "winkelcentrum",
        "wijkwinkelcentrum",
        "buurtwinkelcentrum",
        "wijkcentrum winkels",
        "wijkcentrum-winkels",
        "stadsdeelwinkelcentrum",
        "stadsdeelcentrum",
        "boodschappencentrum",
        "winkelgebied",
        "mall",
        "shopping centre",
    ),
    "sport": ("sport", "sportvoorziening", "sports_centre"),
}
WORDS = {word: kind for kind, names in KINDS.items() for word in names}

# OSM: kinds by tag and value, the telling tags first
TAGS = {
    "railway": {
        "station": "station",
        "halt": "station",
        "subway_entrance": "station",
        "tram_stop": "stop",
        "stop": "stop",
        "platform": "stop",
    },
    "highway": {"bus_stop": "stop", "platform": "stop"},
    "amenity": {
        "bus_station": "stop",
        "school": "school",
        "doctors": "gp",
        "community_centre": "meeting",
        "social_centre": "meeting",
    },
    "public_transport": {"station": "station", "platform": "stop", "stop_position": "stop"},
    "shop": {"supermarket": "supermarket", "mall": "centre", "no": "", "vacant": "", "": ""},
    "healthcare": {"doctor": "gp"},
    "leisure": {"sports_centre": "sport"},
}
RAILWAY_STATIONS = ("station", "halt", "subway_entrance")
RAIL, ROAD = ("train", "subway", "light_rail"), ("tram", "bus")  # columns that say yes

NAME_HINTS = {
    "stop": ("halte", "busstation"),
    "station": ("station",),
    "supermarket": ("supermarkt",),
    "secondary_school": ("voortgezet", "middelbare"),
    "school": ("school", "scholen", "basisonderwijs"),
    "gp": ("huisarts",),
    "meeting": ("buurthui", "wijkcentr"),
    "centre": ("winkelcentr", "winkelgebied"),
    "shop": ("winkel",),
}
