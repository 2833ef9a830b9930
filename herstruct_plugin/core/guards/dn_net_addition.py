"""Saldo woningvoorraad: the account of CBS, line by line (indicators.md 5.4)."""

from __future__ import annotations

from ..indicators.measurement import Reason
from ..model.codes import StockLine
from ..scenario.stock_account import DWELLINGS, REPLACED
from .base import Guard, GuardFacts, GuardValue

OTHER_ADDITIONS = (StockLine.TRANSFORMATIE, StockLine.SPLITSING)
OTHER_REMOVALS = (StockLine.SAMENVOEGING, StockLine.NIET_WONEN)


class NetAddition(Guard):
    """nieuwbouw + optoppen + overige toevoeging - sloop - overige onttrekking + correctie."""

    id = "dn_net_addition"
    order = 1
    name = {"en": "Balance of the housing stock", "nl": "Saldo woningvoorraad"}
    definition = {
        "en": "Dwellings that the plan adds less those that it takes away, by the account of CBS: new "
        "building, storeys on top on a line of their own, other additions (conversion and splitting), "
        "demolition, other withdrawals (merging, dwellings that get another use). The replacement ratio is "
        "the new building on demolished sites per demolished dwelling.",
        "nl": "Woningen die het plan toevoegt min de woningen die verdwijnen, volgens de rekening van het "
        "CBS: nieuwbouw, optoppen op een eigen regel, overige toevoeging (transformatie en splitsing), "
        "sloop, overige onttrekking (samenvoegen, woningen die een andere functie krijgen). De "
        "vervangingsratio is de nieuwbouw op gesloopte plekken per gesloopte woning.",
    }
    pitfalls = {
        "en": "CBS books storeys on top as new building or as other addition, depending on the event in the "
        "BAG; so they stand apart. Without autonomous development: only what the plan's measures do.",
        "nl": "Het CBS boekt optoppen als nieuwbouw of als overige toevoeging, afhankelijk van de "
        "gebeurtenis in de BAG; daarom een eigen regel. Zonder autonome ontwikkeling: alleen wat de "
        "maatregelen van het plan doen.",
    }
    unit = "dwellings"
    source = "CBS, Voorraad woningen: beginstand, nieuwbouw, overige toevoeging, sloop, overige onttrekking"

    def of(self, facts: GuardFacts) -> GuardValue:
        """The balance with its lines; withdrawals are negative. It equals the change in dwellings exactly."""
        if facts.account is None:
            return GuardValue(None, self.unit, Reason.LAYER_MISSING)
        net = facts.totals["dwellings"]
        booked = {line: facts.account[DWELLINGS, line.value] for line in StockLine}
        booked[StockLine.CORRECTIE] = net - sum(booked.values()) + booked[StockLine.CORRECTIE]
        parts = {line.value: float(number) for line, number in booked.items()}
        parts["overige_toevoeging"] = float(sum(booked[line] for line in OTHER_ADDITIONS))
        parts["overige_onttrekking"] = float(sum(booked[line] for line in OTHER_REMOVALS))
        if "dwelling_count" in facts.available:
            stock = facts.totals["stock"]
            parts |= {"beginstand": float(stock), "eindstand": float(stock + net)}
        if booked[StockLine.SLOOP]:
            parts["vervangingsratio"] = facts.account[REPLACED, ""] / -booked[StockLine.SLOOP]
        return GuardValue(float(net), self.unit, parts=parts)
