"""From source layers to a neighbourhood: each layer recognised, filtered, repaired, and accounted for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import shapely

from ..model.tables import Neighbourhood, TypedTable
from ..model.vector import Feedback
from .addresses import address_layer, read_addresses
from .areas import SPEC as AREAS_SPEC
from .areas import read_areas
from .bag_pand import SPEC as PAND_SPEC
from .bag_pand import Panden, read_panden
from .bag_unit import SPEC as UNIT_SPEC
from .bag_unit import read_units
from .bgt import SPEC as GROUND_SPEC
from .bgt import GroundLayer, read_ground
from .buildings import buildings_of_bgt, buildings_of_panden
from .destinations import SPEC as DESTINATIONS_SPEC
from .destinations import read_destinations
from .furniture import SPEC as FURNITURE_SPEC
from .furniture import read_furniture
from .ground import ground_table
from .inputs import Inputs
from .pand_units import units_of_panden
from .play import SPEC as PLAY_SPEC
from .play import read_play
from .reading import Job
from .recognise import Spec, check_mapping
from .streets import SPEC as STREETS_SPEC
from .streets import read_streets
from .surroundings import Surroundings, margin_of, settle
from .tenure_layers import SPECS as TENURE_SPECS
from .tenure_layers import read_tenure
from .trees import SPEC as TREES_SPEC
from .trees import read_trees

SPECS: tuple[Spec, ...] = (
    AREAS_SPEC,
    PAND_SPEC,
    UNIT_SPEC,
    GROUND_SPEC,
    TREES_SPEC,
    FURNITURE_SPEC,
    PLAY_SPEC,
    DESTINATIONS_SPEC,
    STREETS_SPEC,
    *TENURE_SPECS,
)
OUTLINE_ID = "key"  # GROUND: the field that tells the class


def mapping_columns() -> dict[str, frozenset[str]]:
    """Columns that a mapping may name, by parameter."""
    found: dict[str, set[str]] = {"GROUND": {OUTLINE_ID}}
    for spec in SPECS:
        found.setdefault(spec.parameter, set()).update(column.name for column in spec.columns)
    return {parameter: frozenset(names) for parameter, names in found.items()}


def build_neighbourhood(inputs: Inputs, feedback: Feedback | None = None) -> Neighbourhood:
    """Read all layers into a neighbourhood.

    Only what lies within the surroundings of an area (analysis buffer) is read, as whole features. What
    cannot be used is left out and told in ``issues``; every table's provenance accounts for each layer.

    Raises:
        InputError: the areas or the mapping cannot be used, or a layer delivers fewer rows than it announces.
        Cancelled: the user stopped.
    """
    return build_with_surroundings(inputs, feedback)[0]


def build_with_surroundings(
    inputs: Inputs, feedback: Feedback | None = None
) -> tuple[Neighbourhood, Surroundings]:
    """The same, with what was read: enough to make the neighbourhood of other areas within it."""
    check_mapping(inputs, mapping_columns())
    job = Job(inputs.mapping, inputs.sample_size, feedback)
    job.tick(0.0)
    areas = read_areas(job, inputs)
    told = len(job.issues)
    job.reach(shapely.bounds(areas.geometry), margin_of(inputs.analysis_buffer))
    found = _read(job, inputs)
    found = replace(found, issues=tuple(job.issues[told:]))
    return settle(job, areas, found), found


def _read(job: Job, inputs: Inputs) -> Surroundings:
    """Every layer but the areas, within reach of the job."""
    layers = _ground_layers(job, inputs)
    panden = read_panden(job, inputs.buildings) if inputs.buildings is not None else None
    job.tick(0.5)
    buildings, matched = _buildings(job, panden, layers)
    units, addresses = _units(job, inputs, panden)
    job.tick(0.65)
    ground = ground_table(job, layers, matched)
    job.tick(0.7)
    trees = read_trees(job, inputs.trees)
    furniture, play_parts = read_furniture(job, inputs.furniture)
    play = read_play(job, inputs.play, play_parts)
    destinations = read_destinations(job, inputs.destinations)
    streets = read_streets(job, inputs.streets) if inputs.streets is not None else None
    job.tick(0.85)
    sources = read_tenure(job, inputs)
    read = {
        "buildings": buildings,
        "units": units,
        "addresses": addresses,
        "ground": ground,
        "trees": trees,
        "furniture": furniture,
        "play": play,
        "streets": streets,
        "destinations": destinations,
        "squares": sources.squares,
        "reference": sources.reference,
        "statistics": sources.statistics,
    }
    tables = {name: table for name, table in read.items() if table is not None}
    boxes = np.empty((0, 4)) if job.boxes is None else job.boxes
    return Surroundings(tables, sources, boxes, job.crs)


def _ground_layers(job: Job, inputs: Inputs) -> list[GroundLayer]:
    layers = []
    for number, table in enumerate(inputs.ground):
        layer = read_ground(job, table)
        if layer is not None:
            layers.append(layer)
        job.tick(0.05 + 0.3 * (number + 1) / len(inputs.ground))
    return layers


def _buildings(
    job: Job, panden: Panden | None, layers: list[GroundLayer]
) -> tuple[TypedTable | None, frozenset[str]]:
    if panden is not None:
        return buildings_of_panden(job, panden, layers)
    return buildings_of_bgt(job, layers)


def _units(job: Job, inputs: Inputs, panden: Panden | None) -> tuple[TypedTable | None, TypedTable | None]:
    """Units of their layer, else as many as the panden say that there are; and addresses without a use."""
    units = addresses = None
    if inputs.units is not None:
        told = len(job.issues)
        units = read_units(job, inputs.units, panden.keys if panden is not None else {})
        layer = address_layer(job, inputs.units) if units is None and _unrecognised(job, told) else None
        if layer is not None:
            del job.issues[told:]
            addresses = read_addresses(job, layer)
    if units is None and panden is not None:
        units = units_of_panden(job, panden)
    return units, addresses


def _unrecognised(job: Job, told: int) -> bool:
    return any(issue.code == "layer_not_recognised" for issue in job.issues[told:])
