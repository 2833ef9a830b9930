"""Dwellings with a good energy label: context of the stock, when labels are supplied."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...model.codes import ENERGY_LABELS
from ...scoring.parameters import Parameters
from ..base import AreaTotals, Indicator
from ..common_terms import DWELLINGS, dwelling_term
from ..coverage import share_of
from ..measurement import Measurement, Reason, missing, ratio
from ..terms import AdditiveTerm, Rows


def _good(rows: Rows, parameters: Parameters) -> Any:
    least = ENERGY_LABELS.index(parameters.energy_label)
    return (rows["dwelling"] & (rows["energy_label"] >= least)).astype(np.int64)


LABELLED = dwelling_term("labelled", lambda rows: rows["energy_label"] > 0)
GOOD_LABEL = AdditiveTerm("units.good_label", "units", _good)


class EnergyLabelShare(Indicator):
    """Dwellings with at least the label of the profile / dwellings with a known label."""

    id = "st_energy_label_share"
    theme = "B"
    name = {"en": "Dwellings with a good energy label", "nl": "Woningen met een goed energielabel"}
    definition = {
        "en": "Dwellings whose registered energy label is at least that of the profile (C unless it says "
        "otherwise), as a share of the dwellings with a known label.",
        "nl": "Woningen met een geregistreerd energielabel dat minstens dat van het profiel is (C, tenzij "
        "het profiel anders zegt), als aandeel van de woningen met een bekend label.",
    }
    formula = "n(label >= L) / n(label known)"
    pitfalls = {
        "en": "Many owner-occupied dwellings have no registered label: look at the coverage. What a sketch "
        "adds has none until it is stated.",
        "nl": "Veel koopwoningen hebben geen geregistreerd label: let op de dekking. Wat een schets toevoegt "
        "heeft er geen zolang het niet is opgegeven.",
    }
    source = "Registered labels (EP-Online, RVO) or a corporation's list; threshold: aanname HerStruct"
    requires = frozenset({"units"})
    terms = (DWELLINGS, LABELLED, GOOD_LABEL)

    def compute(self, area: AreaTotals, parameters: Parameters) -> Measurement:
        """Share of the labelled dwellings."""
        dwellings, labelled = area[DWELLINGS.name], area[LABELLED.name]
        if not dwellings:
            return missing(Reason.DENOMINATOR_ZERO)
        if not labelled:
            return missing(Reason.LAYER_MISSING, 0.0)
        return ratio(float(area[GOOD_LABEL.name]), float(labelled), share_of(labelled, dwellings))
