"""For which age classes a play place is meant, from the words of its source.

Classes: 0-5, 6-11 and 12 and over (12-17). A range of ages is for a class when it holds at least half of the
class's six years (``4-12`` is for 6-11 only, ``0-12`` for 0-5 and 6-11), else for the class of which it holds
the most, the youngest of equals. Words that say no age are unknown.
"""

from __future__ import annotations

import re

CLASSES = ((0, 5), (6, 11), (12, 17))  # first and last year
ALL = (True, True, True)
UNKNOWN = (False, False, False)
ENOUGH = 3  # years
ELDEST = 99

_RANGE = re.compile(
    r"(\d{1,2})\s*(?:jr\.?|jaar)?\s*(?:-|–|/|_|t/m|tm|tot en met|tot|to|en)\s*(\d{1,2})(?!\d)"
)
_FROM = re.compile(
    r"(?:>=?|≥|vanaf|ouder dan|from)\s*(\d{1,2})(?!\d)"
    r"|(\d{1,2})\s*(?:jr\.?|jaar)?\s*(?:\+|plus|en ouder|e\.o)"
)
_UNTIL = re.compile(r"(?:<=?|≤|tot en met|t/m|tot|jonger dan|until)\s*(\d{1,2})(?!\d)")
_WORDS = (
    (("alle", "all", "iedereen"), ALL),
    (("peuter", "kleuter", "dreumes", "toddler"), (True, False, False)),
    (("jongere", "tiener", "puber", "youth", "teen"), (False, False, True)),
    (("kinderen", "basisschool", "schoolkind", "jeugd"), (False, True, False)),
)


def age_classes(words: str) -> tuple[bool, bool, bool]:
    """Whether a play place is for 0-5, for 6-11 and for 12 and over; all False when that is unknown."""
    text = words.strip().lower()
    ranges = [(int(one), int(other)) for one, other in _RANGE.findall(text)]
    if not ranges:
        ranges = [(int(one or other), ELDEST) for one, other in _FROM.findall(text)]
    if not ranges:
        ranges = [(0, int(one)) for one in _UNTIL.findall(text)]
    found = UNKNOWN
    for first, last in ranges:
        found = _both(found, _of_range(first, last))
    if not ranges:
        for stems, classes in _WORDS:
            if any(stem in text for stem in stems):
                found = _both(found, classes)
    return found


def _of_range(first: int, last: int) -> tuple[bool, bool, bool]:
    years = [max(0, min(last, end) - max(first, start) + 1) for start, end in CLASSES]
    if not any(years):
        return (False, False, True) if first <= last else UNKNOWN
    enough = [number >= ENOUGH for number in years]
    if not any(enough):
        enough[years.index(max(years))] = True
    return enough[0], enough[1], enough[2]


def _both(one: tuple[bool, bool, bool], other: tuple[bool, bool, bool]) -> tuple[bool, bool, bool]:
    return one[0] or other[0], one[1] or other[1], one[2] or other[2]
