"""What the sources hold around some areas, apart from what is derived of the areas themselves.

One reading serves any areas that lie within it: ``settle`` makes the neighbourhood of such areas, with the
same bits as reading the layers for them would.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import InputError, Issue, error
from ..model.tables import Neighbourhood, TypedTable
from ..model.vector import Feedback
from .areas import read_areas
from .inputs import Inputs
from .reading import EXAMPLES, Job
from .remarks import empty_areas, remarks, unlinked
from .tenure import add_tenure
from .tenure_layers import TenureSources

LEAST_MARGIN = (
    200.0  # m; what settles a building at the edge (egohoods, BGT panden around it) lies within this
)
UNDATED = ("areas", "addresses", "statistics")  # what they say does not date the figures
TOLERANCE = 0.001  # m; areas on the border of what was read are within it


@dataclass(frozen=True)
class Surroundings:
    """The sources as tables.

    Attributes:
        tables: by the name they have in a neighbourhood; the units as they were read, before tenure was
            laid on them. Neither areas nor area facts.
        tenure: the sources of tenure.
        boxes: (n, 4) bounds in m within which whole features were read.
        crs: authority code.
        issues: what reading had to tell.
    """

    tables: Mapping[str, TypedTable]
    tenure: TenureSources
    boxes: NDArray[np.float64]
    crs: str
    issues: tuple[Issue, ...] = ()

    def near(self, job: Job) -> Surroundings:
        """What lies within reach of a job's areas."""
        tables = {
            name: table if table.schema.geometry is None else table.take(job.within(table.geometry))
            for name, table in self.tables.items()
        }
        records = self.tenure.records.take(job.within(self.tenure.records.shapes))
        squares = self.tenure.squares
        if squares is not None:
            squares = squares.take(job.within(squares.geometry))
            tables["squares"] = squares
        return replace(self, tables=tables, tenure=replace(self.tenure, records=records, squares=squares))


def margin_of(analysis_buffer: float) -> float:
    """How far around an area data are read, in m."""
    return max(analysis_buffer, LEAST_MARGIN)


def settle(job: Job, areas: TypedTable, found: Surroundings) -> Neighbourhood:
    """The neighbourhood of areas: tenure laid on the units, and what the sources say of each area."""
    buildings = found.tables.get("buildings")
    units, facts = add_tenure(job, areas, found.tables.get("units"), found.tenure, buildings)
    job.tick(1.0)
    tables: dict[str, Any] = dict(found.tables)
    if units is not None:
        tables["units"] = units
    made = Neighbourhood(areas=areas, area_facts=facts, crs=found.crs, **tables)
    read = (table for name, table in made.tables().items() if name != "area_facts")
    job.issues += [*remarks(read), *empty_areas(areas, buildings), *unlinked(areas, units, found.tenure)]
    return replace(made, issues=tuple(job.issues), reference_date=_newest(made))


def _newest(made: Neighbourhood) -> str:
    dates = (
        one.reference_date
        for name, table in made.tables().items()
        if name not in UNDATED
        for one in table.provenance
    )
    return max(dates, default="")


def neighbourhood_within(
    inputs: Inputs, found: Surroundings, feedback: Feedback | None = None
) -> Neighbourhood:
    """The neighbourhood of the areas of the inputs out of what was read before; other layers are not read.

    Raises:
        InputError: the areas cannot be used, or reach beyond what was read.
        Cancelled: the user stopped.
    """
    job = Job(inputs.mapping, inputs.sample_size, feedback)
    job.crs = found.crs
    job.tick(0.0)
    areas = read_areas(job, inputs)
    margin = margin_of(inputs.analysis_buffer)
    check_reach(areas, found.boxes, margin, inputs.areas.name)
    job.reach(shapely.bounds(areas.geometry), margin)
    near = found.near(job)
    job.tick(0.5)
    job.issues += found.issues
    return settle(job, areas, near)


def check_reach(areas: TypedTable, boxes: NDArray[np.float64], margin: float, layer: str) -> None:
    """Say so when data are needed beyond what was read.

    Args:
        boxes: (n, 4) bounds in m within which whole features were read.
        margin: m around an area within which data are needed.

    Raises:
        InputError: an area with its margin is not covered.
    """
    read = shapely.buffer(shapely.union_all(shapely.box(*boxes.T)), TOLERANCE)
    reach = shapely.buffer(areas.geometry, margin, quad_segs=32)
    outside = ~shapely.covers(read, reach)
    if outside.any():
        names = tuple(str(name) for name in areas.ids[outside][:EXAMPLES])
        raise InputError(
            error(
                "areas_outside_neighbourhood",
                layer=layer,
                features=names,
                count=int(outside.sum()),
                margin=margin,
            )
        )
