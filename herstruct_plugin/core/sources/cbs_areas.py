"""CBS key figures per buurt, wijk or gemeente (all spellings), and municipal counts by tenure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import info, warning
from ..model.quantities import ONE, quantise_share, split_share
from ..model.tables import Provenance
from .areas import CODE_ALIASES, NAME_ALIASES
from .cbs_orders import ORDERS
from .port import Chunk
from .reading import EXAMPLES, Job, Rows
from .recognise import Column, Layer, Spec
from .statistics import NO_RECORD, nil_by_balance, statistic, years
from .values import numbers, texts

SHARES = ("koop_pct", "corporatie_pct", "overig_pct")
COUNTS = ("koop", "corporatie", "overig")
# A row's own code goes before those of the wijk and the gemeente that it is part of.
COARSER = ("wijkcode", "wk_code", "gemeentecode", "gm_code")
COLUMNS = (
    Column(
        "code",
        tuple(alias for alias in CODE_ALIASES if alias not in ("area_id", "id", *COARSER))
        + ("wijkenenbuurten", "regios", "code", *COARSER, "id"),
        required=True,
    ),
    Column("name", NAME_ALIASES),
    Column("year", ("jaar", "year", "jrstatcode", "jaarstatcode", "peildatum", "perioden")),
    Column(
        "koop_pct", ("percentage_koopwoningen", "p_koopwon", "p_koopw", "koopwoningen", "pct_owner_occupied")
    ),
    Column(
        "huur_pct",
        (
            "percentage_huurwoningen",
            "p_huurwon",
            "p_huurw",
            "huurwoningentotaal",
            "huurwoningen",
            "pct_rental",
        ),
    ),
    Column(
        "corporatie_pct",
        (
            "perc_huurwoningen_in_bezit_woningcorporaties",
            "percentage_huurwoningen_in_bezit_woningcorporaties",
            "p_huurcorp",
            "p_wcorpw",
            "inbezitwoningcorporatie",
            "inbezitwoningcorporaties",
        ),
    ),
    Column(
        "overig_pct",
        (
            "perc_huurwoningen_in_bezit_overige_verhuurders",
            "percentage_huurwoningen_in_bezit_overige_verhuurders",
            "p_huurovvh",
            "p_ov_hw",
            "inbezitoverigeverhuurders",
        ),
    ),
    Column(
        "unknown_pct",
        ("percentage_woningen_met_eigendom_onbekend", "p_eig_onbek", "p_onbekend", "eigendomonbekend"),
    ),
    Column("koop", ("koop", "eigenaar_bewoner", "aantal_koopwoningen", "aantal_koop", "won_koop")),
    Column(
        "corporatie",
        (
            "corporatie",
            "corporatie_of_sociale_verhuur",
            "corporatie_verhuur",
            "sociale_verhuur",
            "aantal_huurwoningen_in_bezit_woningcorporaties",
            "aantal_corporatie",
            "won_hcorp",
        ),
    ),
    Column(
        "overig",
        (
            "overig",
            "particuliere_verhuur",
            "overige_verhuurders",
            "aantal_overig",
            "aantal_huurwoningen_in_bezit_overige_verhuurders",
            "won_hov",
        ),
    ),
    Column(
        "dwellings",
        ("dwellings", "woningvoorraad", "aantal_woningen", "a_woning", "woning", "totaal", "aantal_wo"),
    ),
    Column(
        "inhabitants", ("inhabitants", "aantal_inwoners", "aant_inw", "a_inw", "inwoners", "population_total")
    ),
    Column(
        "household_size",
        (
            "household_size",
            "gemiddelde_huishoudsgrootte",
            "gemiddelde_huishoudensgrootte",
            "gem_hh_gr",
            "g_hhgro",
            "avg_household_size",
            "huishoudensgrootte",
            "huishoudgrootte",
        ),
    ),
    Column(
        "cars_per_household",
        (
            "cars_per_household",
            "personenautos_per_huishouden",
            "personenautosperhuishouden",
            "auto_hh",
            "g_pau_hh",
        ),
    ),
)
SPEC = Spec("cbs.area", "TENURE", COLUMNS, ORDERS)
ROUNDING = 2.0  # percent points by which rounded shares may miss their sum
LEVELS = {"BU": 0, "WK": 1, "GM": 2, "NL": 3}


@dataclass(frozen=True)
class Records:
    """Statistics records, the preferred first: finer areas, then newer years, then by code.

    Attributes:
        codes, names, years: text. level: 0 buurt or other area, 1 wijk, 2 gemeente, 3 country.
        shapes: polygons, None for records without.
        vector: (n, 3) in 2^-32, all 0 unknown; known: tenure coverage in 2^-32; reason: why unknown.
        dwellings, inhabitants, household_size, cars_per_household: NaN unknown. sources: names of the layers.
    """

    codes: NDArray[Any]
    names: NDArray[Any]
    years: NDArray[Any]
    level: NDArray[np.int64]
    shapes: NDArray[Any]
    vector: NDArray[np.int64]
    known: NDArray[np.int64]
    reason: NDArray[Any]
    dwellings: NDArray[np.float64]
    inhabitants: NDArray[np.float64]
    sources: NDArray[Any]
    household_size: NDArray[np.float64]
    cars_per_household: NDArray[np.float64]
    provenance: tuple[Provenance, ...]

    def __len__(self) -> int:
        return len(self.codes)

    def take(self, rows: NDArray[Any]) -> Records:
        """The given rows."""
        columns = {
            one.name: getattr(self, one.name)[rows] for one in fields(self) if one.name != "provenance"
        }
        return Records(**columns, provenance=self.provenance)


def read_records(job: Job, layer: Layer, sample: Chunk) -> Records:
    """The records of one layer or table.

    Shares are of all dwellings (corporation and other landlords too, not of the rented ones); where a
    layer gives them of the rented ones it is converted, with a warning. Counts with a total are taken as
    they are; a dash among counts is nil only where the rest already makes the total.
    """
    table = layer.table
    polygons = table.geometry in ("polygon", "mixed")
    rows = job.read(layer, "polygon" if polygons else None)
    codes = np.array([text.upper() for text in texts(rows.column("code"))], dtype=object)
    lost = (codes == "") & shapely.is_missing(rows.shapes)  # no code, no outline: of no place
    if lost.any():
        job.tell(warning("ids_missing", table.name, field=layer.fields["code"], count=int(lost.sum())))
        rows, codes = rows.keep(~lost, "id_missing"), codes[~lost]
    if any(rows.has(name) for name in SHARES) or not all(rows.has(name) for name in COUNTS):
        weights, known, reason = _from_shares(job, rows)
    else:
        weights, known, reason = _from_counts(job, rows, shares=_are_shares(layer, sample))
    vector = split_share(weights)
    known = np.where(vector.any(axis=1), known, 0)
    dwellings, _ = statistic(job, rows, "dwellings")
    inhabitants, _ = statistic(job, rows, "inhabitants")
    household, _ = statistic(job, rows, "household_size")
    cars, _ = statistic(job, rows, "cars_per_household")
    level = np.array([LEVELS.get(code[:2], 0) for code in codes], dtype=np.int64)
    reason = np.where(vector.any(axis=1), "", np.where(reason == "", NO_RECORD, reason))
    return sort_records(
        Records(
            codes,
            texts(rows.column("name")),
            years(rows, "year"),
            level,
            rows.shapes,
            vector,
            known,
            reason,
            dwellings,
            inhabitants,
            np.full(len(rows), table.name, dtype=object),
            np.where(household > 0, household, np.nan),
            cars,
            (rows.provenance(),),
        )
    )


def sort_records(records: Records) -> Records:
    """Preferred records first, in an order that does not depend on that of the rows."""

    def key(row: int) -> tuple[Any, ...]:
        return (
            records.level[row],
            -int(records.years[row] or 0),
            records.codes[row],
            -int(records.known[row]),
            tuple(records.vector[row]),
            str(records.dwellings[row]),
            str(records.household_size[row]),
            str(records.cars_per_household[row]),
            records.names[row],
            records.sources[row],
        )

    return records.take(np.array(sorted(range(len(records)), key=key), dtype=np.intp))


def join_records(parts: Sequence[Records]) -> Records:
    """Records of several layers together."""
    if not parts:
        none: NDArray[Any] = np.empty(0, dtype=object)
        number, whole = np.empty(0), np.empty(0, dtype=np.int64)
        return Records(
            none,
            none,
            none,
            whole,
            none,
            np.empty((0, 3), np.int64),
            whole,
            none,
            number,
            number,
            none,
            number,
            number,
            (),
        )
    columns = {
        one.name: np.concatenate([getattr(part, one.name) for part in parts])
        for one in fields(Records)
        if one.name != "provenance"
    }
    return sort_records(
        Records(**columns, provenance=tuple(one for part in parts for one in part.provenance))
    )


def _from_shares(job: Job, rows: Rows) -> tuple[Any, Any, Any]:
    koop, why_koop = statistic(job, rows, "koop_pct")
    corp, why_corp = statistic(job, rows, "corporatie_pct")
    other, _ = statistic(job, rows, "overig_pct")
    huur, why_huur = statistic(job, rows, "huur_pct")
    unknown, _ = statistic(job, rows, "unknown_pct")
    if _are_fractions(koop + huur):
        job.tell(info("shares_are_fractions", rows.layer.table.name, field=rows.layer.fields["koop_pct"]))
        koop, corp, other, huur, unknown = (part * 100 for part in (koop, corp, other, huur, unknown))
    named = {"koop_pct": koop, "corporatie_pct": corp, "overig_pct": other, "huur_pct": huur}
    for name, part in named.items():
        drop_impossible(job, rows.layer, name, part)
    both = np.isfinite(corp) & np.isfinite(other) & np.isfinite(huur)
    of_rented = both & (np.abs(corp + other - huur) > ROUNDING) & (np.abs(corp + other - 100) <= ROUNDING)
    if of_rented.any():
        job.tell(
            warning(
                "shares_of_rented",
                rows.layer.table.name,
                count=int(of_rented.sum()),
                field=rows.layer.fields.get("corporatie_pct", ""),
            )
        )
        corp, other = (np.where(of_rented, part * huur / 100, part) for part in (corp, other))
    other = np.where(np.isnan(other) & np.isfinite(corp), np.maximum(huur - corp, 0), other)
    none_rented = huur == 0
    corp, other = (np.where(none_rented & np.isnan(part), 0.0, part) for part in (corp, other))
    total = koop + corp + other
    over = (total > 100 + ROUNDING) | (both & ~of_rented & (np.abs(corp + other - huur) > ROUNDING))
    if over.any():
        codes = tuple(texts(rows.column("code"))[over][:EXAMPLES])
        job.tell(warning("shares_contradict", rows.layer.table.name, codes, count=int(over.sum())))
        koop = np.where(over, np.nan, koop)
    full = np.abs(total - 100) <= ROUNDING
    covered = np.where(np.isfinite(unknown), 1 - unknown / 100, np.where(full, 1.0, total / 100))
    known = quantise_share(np.clip(np.nan_to_num(covered), 0, 1))
    reason = np.where(why_koop != "", why_koop, np.where(why_corp != "", why_corp, why_huur))
    return np.column_stack([koop, corp, other]), known, reason


def _are_fractions(sums: NDArray[np.float64]) -> bool:
    """Whether shares of bought and rented that should add up to 100 all add up to 1."""
    sums = sums[np.isfinite(sums)]
    return len(sums) > 0 and bool((np.abs(sums - 1) <= ROUNDING / 100).all())


def drop_impossible(job: Job, layer: Layer, name: str, shares: NDArray[np.float64]) -> None:
    """Make shares over 100 % missing (in place), with a warning."""
    over = shares > 100 + ROUNDING
    if over.any():
        field, count = layer.fields[name], int(over.sum())
        job.tell(warning("share_too_large", layer.table.name, field=field, count=count))
        shares[over] = np.nan


def _from_counts(job: Job, rows: Rows, shares: bool) -> tuple[Any, Any, Any]:
    found = [statistic(job, rows, name) for name in COUNTS]
    parts = [values.copy() for values, _ in found]
    total, _ = statistic(job, rows, "dwellings")
    nil_by_balance([rows.column(name) for name in COUNTS], parts, total)
    made = np.sum(parts, axis=0)
    with np.errstate(divide="ignore", invalid="ignore"):
        covered = np.ones(len(rows)) if shares else np.where(total > 0, np.minimum(made / total, 1.0), 1.0)
    reason = found[0][1]
    for _, why in found[1:]:
        reason = np.where(reason != "", reason, why)
    return np.column_stack(parts), quantise_share(np.nan_to_num(covered, nan=0.0)), reason


def _are_shares(layer: Layer, sample: Chunk) -> bool:
    """Whether columns that may be counts hold percentages or fractions, by a sample of the layer."""
    parts = [numbers(sample.columns[layer.fields[name]])[0] for name in COUNTS]
    sums = np.sum(parts, axis=0)
    sums = sums[np.isfinite(sums) & (sums > 0)]
    near = (np.abs(sums - 100) <= ROUNDING) | (np.abs(sums - 1) <= ROUNDING / 100)
    return len(sums) > 0 and bool(near.all())


def with_vector(records: Records) -> NDArray[np.bool_]:
    """Which records have a tenure vector."""
    return records.vector.any(axis=1) & (records.known > 0) & (records.known <= ONE)
