"""Terms of walking to destinations and benches, and what their indicators say alike."""

from __future__ import annotations

from ...scoring.parameters import Parameters
from ..base import AreaTotals
from ..common_terms import DWELLINGS
from ..coverage import share_of
from ..measurement import Measurement, Reason, missing, ratio
from .access import WALKED, Judged, Within
from .places import AMENITIES

BENCHES = Within("benches", bench="bench_distance")
MEETING = Within("meeting", meeting="meeting_distance")
CENTRE = Within("centre", centre="centre_distance")
PUBLIC_TRANSPORT = Within("public_transport", stop="stop_distance", station="station_distance")
DAILY = {
    kind: Within("daily_stop", stop="amenity_distance", station="amenity_distance")
    if kind == "stop"
    else Within(f"daily_{kind}", **{kind: "amenity_distance"})
    for kind in AMENITIES
}


def known(area: AreaTotals, parameters: Parameters, term: Within) -> bool:
    """Whether places of a kind were delivered: "none nearby" and "not mapped" look the same.

    Some lie within the analysis buffer, or the layer of destinations is declared complete.
    """
    return area[term.places] > 0 or "destinations" in parameters.complete_layers


def judged_share(area: AreaTotals, judged: Judged = WALKED) -> float:
    """Coverage: the dwellings that stand near enough to the network."""
    return share_of(area[judged.sums[0]], area[DWELLINGS.name])


def straight_flag(area: AreaTotals, judged: Judged = WALKED) -> tuple[str, ...]:
    """The remark that distances are straight, where they are."""
    return ("straight_line_distance",) if area[judged.facts[0]] else ()


def share_reaching(area: AreaTotals, parameters: Parameters, term: Within) -> Measurement:
    """Dwellings that reach a place over dwellings judged; n.b. where the kind was not delivered."""
    if not known(area, parameters, term):
        return missing(Reason.LAYER_MISSING)
    return ratio(area[term.reached], area[WALKED.sums[0]], judged_share(area), straight_flag(area))
