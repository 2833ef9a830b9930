"""Uncertainty of figures and scores, one draw at a time in plain arithmetic (indicators 7.3).

Streams are agreed upon, not shared code: SHA-256 of "HerStruct 1", area and parameter with NUL between them,
its first 16 bytes as the seed of a PCG64; U(-1, 1) is 2 u - 1.
"""

import hashlib
import itertools
import math

import numpy as np

from .scores import score

KOOP, CORPORATIE, OVERIG = range(3)
TARGET_STANDARD = 0.8  # form factor of the profile


def stream(area, name):
    """The generator of a parameter of an area."""
    digest = hashlib.sha256(b"\0".join(part.encode() for part in ("HerStruct 1", area, name))).digest()
    return np.random.Generator(np.random.PCG64(int(digest[:16].hex(), 16)))


class Luck:
    """All draws of one area, by parameter."""

    def __init__(self, area, count):
        self.area, self.count, self.found = area, count, {}

    def __call__(self, kind, name, shape=None):
        if (kind, name) not in self.found:
            made = stream(self.area, name)
            self.found[kind, name] = {
                "u": lambda: [2 * one - 1 for one in made.random(self.count)],
                "n": lambda: list(made.standard_normal(self.count)),
                "g": lambda: list(made.standard_gamma(shape, self.count)),
            }[kind]()
        return self.found[kind, name]


def percentile(values, share):
    """Linear between the nearest two of the sorted values."""
    ranked = sorted(values)
    at = share * (len(ranked) - 1)
    below = math.floor(at)
    above = min(below + 1, len(ranked) - 1)
    return ranked[below] + (at - below) * (ranked[above] - ranked[below])


def entropy(counts):
    """Normalised entropy."""
    total = math.fsum(counts)
    return -math.fsum(c / total * math.log(c / total) for c in counts if c > 0) / math.log(len(counts))


def floor_areas(buildings, units, luck, draw):
    """(BVO, GO, residential GO) of one draw. Buildings: bvo, rule, go, go_res in m2 within the area; units:
    dwelling, go (None unknown), estimated."""
    ff = TARGET_STANDARD + 0.05 * luck("u", "form_factor")[draw]
    of_rule = {}
    for one in buildings:
        of_rule[one["rule"]] = of_rule.get(one["rule"], 0.0) + one["bvo"]
    scaled, volume = of_rule.get("2b", 0.0), of_rule.get("2", 0.0)
    luck_of = {}
    for kind in ("dwelling", "other"):
        mine = [one for one in units if one["dwelling"] == (kind == "dwelling")]
        valid = [one["go"] for one in mine if one["go"] is not None and not one["estimated"]]
        unknown = sum(one["go"] is None for one in mine)
        luck_of[kind] = 0.0
        if unknown and len(valid) > 1 and scaled:
            mean = math.fsum(valid) / len(valid)
            spread = math.sqrt(max(0.0, math.fsum(round(v * v) for v in valid) / len(valid) - mean * mean))
            share = scaled / (scaled + volume)
            luck_of[kind] = (
                luck("n", f"unknown_floor_area.{kind}")[draw] * spread * math.sqrt(unknown * share)
            )
    extra = luck_of["dwelling"] + luck_of["other"]
    bvo = math.fsum(one["bvo"] for one in buildings)
    go = math.fsum(one["go"] for one in buildings)
    homes = math.fsum(one["go_res"] for one in buildings)
    made = of_rule.get("1", 0.0) + of_rule.get("estimated", 0.0) + scaled
    bvo_now = max(bvo - made + made * TARGET_STANDARD / ff + extra / ff, 0.1 * bvo)
    left = volume * (ff - TARGET_STANDARD)
    homes_now = homes + (homes / go * left if go else 0.0) + luck_of["dwelling"]
    return bvo_now, max(go + left + extra, 0.1 * go), homes_now


def published(units):
    """Dwellings by the published figure they rest on: (level, square, vector) -> number."""
    found = {}
    for one in units:
        if one["dwelling"] and any(one["vector"]) and one["level"] in (3, 4):
            square = (one["x"] // 100_000, one["y"] // 100_000) if one["level"] == 3 else (0, 0)
            key = (one["level"], *square, *one["vector"])
            found[key] = found.get(key, 0) + 1
    return found


def vector_of(key, dwellings, luck, draw):
    """The shares behind a published figure in one draw."""
    name = "tenure." + ".".join(str(part) for part in key)
    shares = [part / 2**32 for part in key[3:]]
    if key[0] == 3:
        owned = min(max(shares[KOOP] + 0.05 * luck("u", f"{name}.koop")[draw], 0.0), 1.0)
        corporation = shares[CORPORATIE] + 2.5 * luck("u", f"{name}.corporatie")[draw] / dwellings
        corporation = min(max(corporation, 0.0), 1.0 - owned)
        return [owned, corporation, 1.0 - owned - corporation]
    moved = [
        max(share + 0.005 * luck("u", f"{name}.{word}")[draw], 0.0)
        for share, word in zip(shares, ("koop", "corporatie", "overig"), strict=True)
    ]
    return [part / sum(moved) for part in moved]


def tenure(units, luck, draw):
    """(shares of koop, corporatie, overig, change of dwellings in squares above two thirds) of one draw."""
    figures = published(units)
    counts = [0.0, 0.0, 0.0]
    for one in units:
        if one["dwelling"] and one["level"] not in (3, 4):
            counts = [c + part / 2**32 for c, part in zip(counts, one["vector"], strict=True)]
    change = 0
    for key, dwellings in figures.items():
        shares = vector_of(key, dwellings, luck, draw)
        counts = [c + dwellings * part for c, part in zip(counts, shares, strict=True)]
        if key[0] == 3:
            rounding = 6 / 2**32
            before = key[3 + CORPORATIE] / 2**32 * 3 - 2 > rounding
            change += dwellings * (int(shares[CORPORATIE] * 3 - 2 > rounding) - int(before))
    return [c / sum(counts) for c in counts], change


def sizes(units, luck, draw):
    """Size mix of one draw; None when no size is unknown."""
    bounds = (0.0, 50.0, 75.0, 100.0, 150.0, math.inf)
    homes = [one for one in units if one["dwelling"]]
    known = [one["go"] for one in homes if one["go"] is not None and not one["estimated"]]
    unknown = len(homes) - len(known)
    if not unknown:
        return None
    counts = [sum(low <= go < high for go in known) for low, high in itertools.pairwise(bounds)]
    p = [c / sum(counts) for c in counts]
    z = [luck("n", f"unknown_size.units.size_{low:g}")[draw] for low in bounds[:-1]]
    together = sum(math.sqrt(q) * one for q, one in zip(p, z, strict=True))
    drawn = [
        max(0.0, unknown * q + math.sqrt(unknown) * (math.sqrt(q) * one - q * together))
        for q, one in zip(p, z, strict=True)
    ]
    return entropy([c + d for c, d in zip(counts, drawn, strict=True)])


def goalposts(entry, luck, draw):
    """The breakpoints of one draw: either end moved, the points between along with them."""
    points = entry["breakpoints"]
    low, high = points[0][0], points[-1][0]
    span = high - low
    new_low = low + 0.1 * span * luck("u", f"goalpost.{entry['id']}.low")[draw]
    new_high = high + 0.1 * span * luck("u", f"goalpost.{entry['id']}.high")[draw]
    return [(new_low + (x - low) / span * (new_high - new_low), s) for x, s in points]


def theme_score(profile, theme, scores, luck, draw):
    """Weighted mean of the weighted means of what is available, weights drawn."""
    above = below = 0.0
    for group in profile["groups"]:
        mine = [one for one in profile["indicators"] if one["group"] == group["id"] and one["id"] in scores]
        if group["theme"] != theme or not mine:
            continue
        weights = {
            one["id"]: luck("g", f"weight.indicator.{one['id']}", 5 * one.get("weight", 1.0))[draw]
            for one in mine
        }
        mean = sum(weights[one] * scores[one] for one in weights) / sum(weights.values())
        weight = luck("g", f"weight.group.{group['id']}", 5 * group.get("weight", 1.0))[draw]
        above, below = above + weight * mean, below + weight
    return above / below if below else None


def simulate(area, profile, values, units, buildings, judged, count):
    """(values, scores, theme scores) of every draw, lists by id.

    Args:
        values: baseline values of the indicators to score. judged: dwellings of the concentration indicator.
    """
    luck = Luck(area, count)
    found, scored, themes = {}, {}, {}
    target = profile["parameters"]["target_mix"]
    for draw in range(count):
        now = dict(values)
        if buildings:
            bvo, go, homes = floor_areas(buildings, units, luck, draw)
            whole = math.fsum(one["bvo"] for one in buildings)
            if whole:
                now |= {one: now[one] * bvo / whole for one in ("dn_fsi_fit",) if one in now}
                now |= {one: now[one] * whole / bvo for one in ("dn_osr",) if one in now}
            if "dn_mxi" in now:
                now["dn_mxi"] = min(max(homes / go, 0.0), 1.0)
        if "tm_target_fit" in now:
            shares, change = tenure(units, luck, draw)
            distance = sum(abs(p - q) for p, q in zip(shares, target, strict=True)) / 2
            now["tm_target_fit"] = max(0.0, 1 - distance / (1 - min(target)))
            if "tm_corp_concentration" in now:
                now["tm_corp_concentration"] += change / judged
        if "tm_size_mix" in now:
            now["tm_size_mix"] = sizes(units, luck, draw) or now["tm_size_mix"]
        scores = {
            one["id"]: score(now[one["id"]], goalposts(one, luck, draw))
            for one in profile["indicators"]
            if one["id"] in now
        }
        for kept, new in ((found, now), (scored, scores)):
            for one, value in new.items():
                kept.setdefault(one, []).append(value)
        for theme in "ABC":
            made = theme_score(profile, theme, scores, luck, draw)
            if made is not None:
                themes.setdefault(theme, []).append(made)
    return found, scored, themes
