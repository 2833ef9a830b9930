"""Progress and cancelling between QGIS and the engine."""

from __future__ import annotations

from qgis.core import QgsFeedback


class QgisFeedback:
    """A QgsFeedback (or QgsProcessingFeedback) as the engine's feedback."""

    def __init__(self, feedback: QgsFeedback) -> None:
        self._feedback = feedback

    def progress(self, fraction: float) -> None:
        """Take the done fraction (0-1)."""
        self._feedback.setProgress(100.0 * min(max(fraction, 0.0), 1.0))

    def cancelled(self) -> bool:
        """Whether the user pressed Cancel."""
        return self._feedback.isCanceled()
