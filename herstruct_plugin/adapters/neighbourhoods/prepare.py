"""From source tables to a neighbourhood file."""

from __future__ import annotations

from pathlib import Path

from ...core.model.vector import Feedback
from ...core.sources.build import build_with_surroundings
from ...core.sources.inputs import Inputs
from ..progress import few_collections, span
from .layout import Prepared
from .writer import refuse_open_elsewhere, write_neighbourhood

READING = 0.6  # share of the bar that reading takes


def prepare(
    path: str | Path, inputs: Inputs, plugin_version: str = "", feedback: Feedback | None = None
) -> Prepared:
    """Read the sources and write them as a neighbourhood file; gives what the file holds.

    Raises:
        InputError: the areas cannot be used, or the file cannot be written.
        Cancelled: the user stopped the run; nothing was written.
    """
    refuse_open_elsewhere(Path(path))  # before the long part
    with few_collections():
        made, around = build_with_surroundings(inputs, span(feedback, 0.0, READING))
        rest = span(feedback, READING, 1.0)
        return write_neighbourhood(path, made, around, inputs.analysis_buffer, plugin_version, rest)
