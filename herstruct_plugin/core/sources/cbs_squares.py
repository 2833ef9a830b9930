"""CBS 100 m squares: dwellings and tenure per cell (settled definitions 61, 62, 66)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import info, warning
from ..model.dates import UNKNOWN_DATE
from ..model.quantities import split_share
from ..model.schemas import SQUARES
from ..model.tables import Provenance, TypedTable
from .cbs_areas import Records, drop_impossible, with_vector
from .raking import SIDE, cells_in_records, preferred, raked_vectors
from .reading import EXAMPLES, Job
from .recognise import Column, Layer, Spec
from .statistics import WITHHELD, statistic, year_dates, years
from .values import Values, mapped, text_of, whole

ORDER = (
    "aantal_inwoners",
    "aantal_mannen",
    "aantal_vrouwen",
    "aantal_inwoners_0_tot_15_jaar",
    "aantal_inwoners_15_tot_25_jaar",
    "aantal_inwoners_25_tot_45_jaar",
    "aantal_inwoners_45_tot_65_jaar",
    "aantal_inwoners_65_jaar_en_ouder",
    "percentage_nederlandse_achtergrond",
    "percentage_westerse_migr_achtergr",
    "percentage_niet_westerse_migr_achtergr",
    "aantal_part_huishoudens",
    "aantal_eenpersoonshuishoudens",
    "aantal_meerpersoonshuishoudens_zonder_kind",
    "aantal_eenouderhuishoudens",
    "aantal_tweeouderhuishoudens",
    "gemiddelde_huishoudensgrootte",
    "aantal_woningen",
    "aantal_woningen_bouwjaar_voor_1945",
    "aantal_woningen_bouwjaar_45_tot_65",
    "aantal_woningen_bouwjaar_65_tot_75",
    "aantal_woningen_bouwjaar_75_tot_85",
    "aantal_woningen_bouwjaar_85_tot_95",
    "aantal_woningen_bouwjaar_95_tot_05",
    "aantal_woningen_bouwjaar_05_tot_15",
    "aantal_woningen_bouwjaar_15_en_later",
    "aantal_meergezins_woningen",
    "percentage_koopwoningen",
    "percentage_huurwoningen",
    "aantal_huurwoningen_in_bezit_woningcorporaties",
    "aantal_niet_bewoonde_woningen",
    "gemiddelde_woz_waarde_woning",
    "aantal_personen_met_uitkering_onder_aowlft",
)
ROUNDED = 10.0  # percent points by which shares rounded to tens may exceed 100 together
_CELL = re.compile(r"E(\d{3,4})N(\d{4})|E(\d{5,6})N(\d{6})", re.IGNORECASE)


def cell_of(value: Any) -> tuple[int, int] | None:
    """Lower-left corner in units of 100 m, from ``E1713N4850`` or ``E171300N485000``."""
    found = _CELL.fullmatch(text_of(value))
    if found is None:
        return None
    if found[1]:
        return int(found[1]), int(found[2])
    return int(found[3]) // 100, int(found[4]) // 100


def _are_cells(values: Values) -> bool:
    return all(cell_of(value) is not None for value in values)


SPEC = Spec(
    "cbs.square",
    "TENURE",
    (
        Column(
            "square_id",
            ("square_id", "crs28992res100m", "c28992r100", "vierkant100m"),
            required=True,
            looks_right=_are_cells,
            by_content=True,
        ),
        Column("dwellings", ("dwellings", "aantal_woningen"), required=True),
        Column("koop_pct", ("percentage_koopwoningen",)),
        Column("huur_pct", ("percentage_huurwoningen",)),
        Column("corporatie", ("aantal_huurwoningen_in_bezit_woningcorporaties",)),
        Column("woz", ("gemiddelde_woz_waarde_woning", "woz_waarde_woning", "wozwoning", "woz")),
        Column("year", ("jaar", "year")),
    ),
    orders=(("crs28992res100m", *ORDER), ("c28992r100", *ORDER)),
)


@dataclass(frozen=True)
class Cells:
    """Squares of one or more layers, one row a cell, sorted by id.

    Attributes:
        ids: ``E1713N4850``. east, north: corner in units of 100 m.
        dwellings: NaN unknown; koop, huur: shares 0-1, NaN unknown; corporatie: dwellings, NaN unknown.
        reason: why tenure is not known, "" when it is or may be completed.
        years: of the tenure, "" unknown. woz: mean value in euro, NaN unknown; woz_years: of that.
    """

    ids: NDArray[Any]
    east: NDArray[np.int64]
    north: NDArray[np.int64]
    dwellings: NDArray[np.float64]
    koop: NDArray[np.float64]
    huur: NDArray[np.float64]
    corporatie: NDArray[np.float64]
    reason: NDArray[Any]
    years: NDArray[Any]
    woz: NDArray[np.float64]
    woz_years: NDArray[Any]
    provenance: tuple[Provenance, ...]

    def __len__(self) -> int:
        return len(self.ids)


def read_cells(job: Job, layer: Layer, around: NDArray[Any]) -> Cells:
    """Squares near the areas and within the bounds (n, 4) of the buurten to whose figures they are scaled.

    Their place comes from their id, so noise in corners has no effect.
    """
    rows = job.read(layer, None, around=around)
    found = mapped(rows.column("square_id"), cell_of)
    odd = [
        text_of(value) for value, cell in zip(rows.column("square_id"), found, strict=True) if cell is None
    ]
    if odd:
        field = layer.fields["square_id"]
        codes = tuple(sorted(set(odd) - {""})[:EXAMPLES])
        job.tell(warning("square_codes_unknown", layer.table.name, codes, field=field, count=len(odd)))
    rows = rows.keep(np.array([cell is not None for cell in found], dtype=bool), "id_missing")
    corners = np.array([cell for cell in found if cell is not None], dtype=np.int64).reshape(-1, 2)
    places = shapely.box(*(corners * SIDE).T, *(corners * SIDE + SIDE).T)
    near = job.within(places)
    near[shapely.STRtree(places).query(shapely.box(*around.T))[1]] = True
    rows.rows_in -= int((~near).sum())
    outside = rows.dropped.copy()
    rows = rows.keep(near, "outside")
    rows.dropped = outside
    east, north = corners[near, 0], corners[near, 1]
    dwellings, _ = statistic(job, rows, "dwellings")
    koop, why_koop = statistic(job, rows, "koop_pct")
    huur, why_huur = statistic(job, rows, "huur_pct")
    corp, _ = statistic(job, rows, "corporatie")
    ids = np.array([f"E{e:04d}N{n:04d}" for e, n in zip(east, north, strict=True)], dtype=object)
    _check_shares(job, layer, ids, koop, huur)
    # One of the two at 100 % leaves nothing for the other, which is then withheld as too few.
    koop, huur = (
        np.where(np.isnan(koop) & (huur == 100), 0.0, koop),
        np.where(np.isnan(huur) & (koop == 100), 0.0, huur),
    )
    woz, _ = statistic(job, rows, "woz")
    reason = np.where(np.isnan(koop), why_koop, np.where(np.isnan(huur), why_huur, ""))
    return Cells(
        ids,
        east,
        north,
        dwellings,
        koop / 100,
        huur / 100,
        corp,
        reason,
        years(rows, "year"),
        np.where(woz > 0, woz * 1000, np.nan),
        years(rows, "year"),
        (rows.provenance(),),
    )


def _check_shares(job: Job, layer: Layer, ids: NDArray[Any], koop: Any, huur: Any) -> None:
    """Make shares missing (in place) that cannot be, with a warning; turn fractions into percentages."""
    both = (koop + huur)[np.isfinite(koop + huur)]
    if 0 < both.max(initial=0) <= (100 + ROUNDED) / 100:
        job.tell(info("shares_are_fractions", layer.table.name, field=layer.fields["koop_pct"]))
        koop *= 100
        huur *= 100
    for name, shares in (("koop_pct", koop), ("huur_pct", huur)):
        drop_impossible(job, layer, name, shares)
    over = koop + huur > 100 + ROUNDED
    if over.any():
        some = tuple(sorted(ids[over])[:EXAMPLES])
        job.tell(warning("shares_contradict", layer.table.name, some, count=int(over.sum())))
        koop[over] = huur[over] = np.nan


def join_cells(parts: Sequence[Cells]) -> Cells:
    """Squares of several layers or years: per cell the newest tenure that is known, the newest counts."""

    def joined(name: str) -> Any:
        return np.concatenate([getattr(part, name) for part in parts])

    ids, year, woz = joined("ids"), joined("years"), joined("woz")
    columns = {
        name: joined(name) for name in ("east", "north", "dwellings", "koop", "huur", "corporatie", "reason")
    }

    def key(row: int) -> tuple[Any, ...]:
        return (
            ids[row],
            columns["reason"][row] != "",
            -int(year[row] or 0),
            *(str(columns[name][row]) for name in ("koop", "huur", "corporatie", "dwellings")),
        )

    order = np.array(sorted(range(len(ids)), key=key), dtype=np.intp)
    first = np.concatenate([[True], ids[order][1:] != ids[order][:-1]]) if len(order) else np.empty(0, bool)
    newest: dict[str, tuple[int, float]] = {}
    share: dict[str, tuple[int, float]] = {}  # of corporations in all dwellings
    value: dict[str, tuple[int, float]] = {}
    for row in order:
        count, corp, its_year = columns["dwellings"][row], columns["corporatie"][row], int(year[row] or 0)
        if np.isfinite(count) and its_year > newest.get(ids[row], (-1, 0.0))[0]:
            newest[ids[row]] = (its_year, float(count))
        if np.isfinite(corp) and count > 0 and its_year > share.get(ids[row], (-1, 0.0))[0]:
            share[ids[row]] = (its_year, float(corp) / float(count))
        if np.isfinite(woz[row]):  # of one year the largest, so that the order of the layers is the same
            value[ids[row]] = max((its_year, float(woz[row])), value.get(ids[row], (-1, 0.0)))
    rows = order[first]
    made = {name: values[rows] for name, values in columns.items()}
    # The corporation count belongs to the stock of its own year: only a missing count is filled in, and a
    # count of another year by its share in the stock of that year.
    made["dwellings"] = np.array(
        [
            newest.get(ids[row], (0, np.nan))[1]
            if np.isnan(columns["dwellings"][row])
            else columns["dwellings"][row]
            for row in rows
        ],
        dtype=np.float64,
    )
    made["corporatie"] = np.array(
        [
            share.get(ids[row], (0, np.nan))[1] * stock if np.isnan(corp) else corp
            for row, corp, stock in zip(rows, made["corporatie"], made["dwellings"], strict=True)
        ],
        dtype=np.float64,
    )
    values = [value.get(name, (0, np.nan)) for name in ids[rows]]
    return Cells(
        ids[rows],
        **made,
        years=year[rows],
        woz=np.array([one for _, one in values], dtype=np.float64),
        woz_years=np.array([str(its_year or "") for its_year, _ in values], dtype=object),
        provenance=tuple(p for part in parts for p in part.provenance),
    )


def square_table(job: Job, cells: Cells, records: Records) -> TypedTable:
    """The square table with a tenure vector per cell.

    corporatie = min(count / dwellings, rented share), overig = the rest of the rented share. A withheld
    corporation count leaves the vector unknown where something is rented, unless a record of the buurt
    around the cell's centre gives the ratio of corporations to other landlords. In buurten that the cells
    cover the vectors are then scaled to its figures (``raking.py``).
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(cells.dwellings > 0, cells.corporatie / cells.dwellings, np.nan)
    corp = np.minimum(share, cells.huur)
    corp = np.where(cells.huur == 0, 0.0, corp)
    ratio = _ratio(cells, records) if np.isnan(corp).any() else np.full(len(cells), np.nan)
    corp = np.where(np.isnan(corp), cells.huur * ratio, corp)
    vector = split_share(np.column_stack([cells.koop, corp, cells.huur - corp]))
    if len(records) and len(cells):
        vector, scaled = raked_vectors(cells, vector, records)
        if scaled:
            layers = ", ".join(sorted({one.layer for one in cells.provenance}))
            job.tell(info("squares_scaled", layers, tuple(scaled[:EXAMPLES]), count=len(scaled)))
    known = vector.any(axis=1)
    reason = np.where(known, "", np.where(cells.reason == "", WITHHELD, cells.reason))
    x, y = cells.east * SIDE, cells.north * SIDE
    return TypedTable(
        SQUARES,
        {
            "square_id": cells.ids,
            "dwellings": whole(cells.dwellings),
            "koop": vector[:, 0],
            "corporatie": vector[:, 1],
            "overig": vector[:, 2],
            "reason": reason,
            "date": year_dates(cells.years),
            "woz": whole(cells.woz),
            "woz_date": np.where(np.isnan(cells.woz), UNKNOWN_DATE, year_dates(cells.woz_years)),
        },
        shapely.box(x, y, x + SIDE, y + SIDE),
        cells.provenance,
    )


def _ratio(cells: Cells, records: Records) -> NDArray[np.float64]:
    """Corporation share of the rented dwellings in the buurt around each cell's centre, NaN unknown."""
    rented = records.vector[:, 1] + records.vector[:, 2]
    usable = with_vector(records) & (rented > 0)
    owner = preferred(*cells_in_records(cells, records, usable), len(cells))
    ratio = np.append(records.vector[:, 1] / np.maximum(rented, 1), np.nan)
    return np.asarray(ratio[owner])
