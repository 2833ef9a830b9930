"""The plan of the example neighbourhood: ten measures between 2027 and 2040, as planners sketch them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from shapely import LineString, Polygon

from herstruct_plugin.adapters.neighbourhoods.reader import read_neighbourhood
from herstruct_plugin.adapters.scoring import load_profile
from herstruct_plugin.adapters.study.create import create_study
from herstruct_plugin.adapters.study.lease import take_lease
from herstruct_plugin.adapters.study.open import Study
from herstruct_plugin.adapters.study.replace_rows import replace_rows
from herstruct_plugin.core.interventions.base import Intervention
from herstruct_plugin.core.model.tables import Neighbourhood
from herstruct_plugin.core.study.rows import from_measure

SCENARIO = "Stap voor stap"
PORTIEK = "9999100000000942"  # Föhnkade, 24 dwellings of 1958
RAISED = "9999100000000964"  # Moessonstraat, 28 dwellings of 1959
RENOVATED = "9999100000001047"  # Mistralstraat, 93 dwellings of 1970
ROWS = "C-120"  # complex of 51 houses of 1960
FIRST = "Corporatie Voorbeeldwonen (fictief)"
SECOND = "Stichting De Fictieve Haard (fictief)"


def mix(koop: float, corporatie: float, overig: float) -> dict[str, float]:
    """A tenure mix as measures hold it."""
    return {"koop": koop, "corporatie": corporatie, "overig": overig}


def measures(neighbourhood: Neighbourhood) -> tuple[Intervention, ...]:
    """The plan; houses are looked up by their complex."""
    units = neighbourhood.units
    if units is None:
        raise ValueError("the example neighbourhood has units")
    mine = [
        panden for panden, one in zip(units["building_ids"], units["complex"], strict=True) if one == ROWS
    ]
    rows = tuple(sorted({one for panden in mine for one in panden}))
    block = {"lagen": 5, "gbo_per_woning": 68.0, "verhuurder": FIRST, "complex": "C-101"}
    return (
        Intervention(
            "m01",
            "I01",
            _shape((145734.6, 537028.6), (145783.8, 537040.7), (145786.9, 537028.0), (145737.7, 537015.9)),
            (PORTIEK,),
            {
                **block,
                "eigenaar_mix": mix(0.35, 0.5, 0.15),
                "segment_mix": {
                    "sociale huur": 0.5,
                    "middenhuur": 0.15,
                    "betaalbare koop": 0.2,
                    "dure koop": 0.15,
                },
                "terugkeer": 0.5,
                "compensatie_elders": 6,
                "compensatie_plaats": "Noorderkade (fictief)",
                "compensatie_jaar": 2031,
            },
            name="Sloop-nieuwbouw portiekflat Föhnkade",
            year_start=2029,
            year_end=2031,
            status="plan",
        ),
        Intervention(
            "m02",
            "I02",
            None,
            (RAISED,),
            {
                "extra_lagen": 1,
                "plat_dak_m2": 640.0,
                "gbo": 60.0,
                "eigenaar_mix": mix(0.0, 0.4, 0.6),
                "segment_mix": {"sociale huur": 0.4, "middenhuur": 0.6},
            },
            name="Optoppen portiekflat Moessonstraat",
            year_start=2030,
            year_end=2031,
        ),
        Intervention(
            "m03",
            "I03",
            _shape((145952.9, 536950.8), (145926.3, 536946.4), (145924.9, 536955.2), (145951.5, 536959.7)),
            (),
            {
                "lagen": 3,
                "gbo_per_woning": 62.0,
                "eigenaar_mix": mix(0.5, 0.3, 0.2),
                "segment_mix": {"sociale huur": 0.3, "middenhuur": 0.2, "betaalbare koop": 0.5},
            },
            name="Inbreiding op garagehof",
            year_start=2032,
            year_end=2033,
        ),
        Intervention(
            "m04",
            "I05",
            None,
            rows,
            {
                "n": 12,
                "compensatie_elders": 12,
                "compensatie_plaats": "Noorderkade (fictief)",
                "compensatie_jaar": 2033,
            },
            name="Verkoop bij mutatie, rijwoningen",
            year_start=2028,
            year_end=2034,
            status="vast",
        ),
        Intervention(
            "m05",
            "I08",
            _shape((145891.3, 537088.5), (145910.7, 537093.2), (145911.9, 537088.4), (145892.4, 537083.7)),
            (),
            {"plekken_vervallen": 8.0},
            name="Parkeervakken vergroenen",
            year_start=2028,
            year_end=2028,
            status="vast",
        ),
        Intervention(
            "m06",
            "I09",
            _shape((145851.0, 537065.6), (145831.5, 537061.0), (145828.0, 537075.8), (145847.5, 537080.4)),
            (),
            {"kroon_aandeel": 0.3},
            name="Buurtparkje op parkeerhof",
            year_start=2029,
            year_end=2030,
        ),
        Intervention(
            "m07",
            "I10",
            LineString([(146000, 537068), (145966, 537178)]),
            (),
            {"afstand": 11.0, "kroon_volwassen": 8.0},
            name="Bomenrij Passaatlaan",
            year_start=2031,
            year_end=2031,
        ),
        Intervention(
            "m08",
            "I12",
            LineString([(145790, 537059.7), (145828.2, 537068.1)]),
            (),
            {"breedte": 2.4},
            name="Looproute naar het buurtparkje",
            year_start=2030,
            year_end=2030,
        ),
        Intervention(
            "m09",
            "I20",
            None,
            (RENOVATED,),
            {"ingreep": "energetisch", "label_na": "A", "tijdelijk_verhuizen": False},
            name="Energetische renovatie Mistralstraat",
            year_start=2027,
            year_end=2028,
            status="vast",
        ),
        Intervention(
            "m10",
            "I22",
            None,
            (),
            {"domein": "economie en werk", "doel": "Werk- en leerbedrijf in de plint"},
            name="Werk- en leerbedrijf",
            year_start=2027,
            year_end=2040,
        ),
    )


def make_study(folder: Path, baseline: Path, plan: Sequence[Intervention] = ()) -> Study:
    """A study of the plan in a folder.

    Raises:
        RuntimeError: it could not be filled.
    """
    plan = plan or measures(read_neighbourhood(baseline).neighbourhood)
    study = create_study(folder / "studie.gpkg", baseline, load_profile("nplv-naoorlogs"), "Voorbeeldwijk")
    rows = {one.id: (from_measure(one, scenario=SCENARIO),) for one in plan}
    lease, _ = take_lease(study.path)
    saved = replace_rows(study.path, rows, {}, lease)
    if lease is not None:
        lease.release()
    if not saved.done:
        raise RuntimeError(f"the study could not be filled: {[one.code for one in saved.issues]}")
    return study


def _shape(*corners: tuple[float, float]) -> Polygon:
    return Polygon(corners)
