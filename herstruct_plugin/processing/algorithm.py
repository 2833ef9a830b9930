"""What all algorithms that read source layers share: texts, checks before a run, snapshots of the layers."""

from __future__ import annotations

import logging

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ..adapters import log, messages
from ..core.issues import HerStructError
from ..paths import resource
from .inputs import Given, collect, without_empty_files
from .sinks import check_apart, check_folders

LOG = logging.getLogger(f"{log.CORE}.run")  # below the engine's, so that it comes in the same log


class LayerAlgorithm(QgsProcessingAlgorithm):
    """Subclasses implement name, displayName, shortDescription, tags, group, groupId, initAlgorithm,
    processAlgorithm and createInstance."""

    def __init__(self) -> None:
        super().__init__()
        self._given: Given | None = None

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(resource("icons", "herstruct.svg"))

    def shortHelpString(self) -> str:
        """HTML: what it does and what each parameter wants."""
        rows = "".join(
            f"<p><b>{one.description()}</b><br>{one.help()}</p>" for one in self.parameterDefinitions()
        )
        return f"<p>{self.shortDescription()}</p><p>{self.note()}</p>{rows}"

    def note(self) -> str:
        """What the help says of all layers together."""
        return QCoreApplication.translate(
            "Processing",
            "Layers are recognised by their content; all but the study areas may be left out. What cannot "
            "be computed then is empty, with its reason in the second output. Layers in another coordinate "
            "system are reprojected.",
        )

    def checkParameterValues(self, parameters, context):
        """QGIS calls this before a run: everything that can be told without reading whole layers."""
        try:
            check_folders(parameters)
            check_apart(parameters, self._gather(parameters, context).files())
        except HerStructError as problem:
            return False, messages.explain(problem)
        return super().checkParameterValues(without_empty_files(parameters), context)

    def prepareAlgorithm(self, parameters, context, feedback) -> bool:
        """Called on the main thread: the only place where layers are touched."""
        text = self._collect(parameters, context)
        if text:
            raise QgsProcessingException(text)
        return True

    def _gather(self, parameters, context):
        """Snapshots of what is given; something with ``files``. Raises HerStructError."""
        return collect(self, parameters, context)

    # Errors leave this and other methods as texts: QGIS never frees an exception that it was handed, nor what
    # the frames of its trace hold, and so would keep the files of the snapshots open.

    def _collect(self, parameters, context) -> str:
        """Take the snapshots; why that failed, "" when it did not."""
        try:
            given = self._gather(parameters, context)
            check_apart(parameters, given.files())
        except HerStructError as problem:
            return messages.explain(problem)
        self._given = given
        return ""

    def _taken(self) -> Given:
        """The snapshots, which are let go of."""
        given, self._given = self._given, None
        if given is None:
            raise QgsProcessingException("prepareAlgorithm was not called")
        return given
