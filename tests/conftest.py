"""What every test gets: hypothesis without a stopwatch, and the provider on request."""

import os

import hypothesis
import pytest

# No deadline: the machine that runs the tests may be busy. The same examples at every run, so that a red run
# can be repeated and none is red by chance; HYPOTHESIS_PROFILE=thorough looks longer, elsewhere each time.
hypothesis.settings.register_profile("ci", deadline=None, max_examples=50, derandomize=True)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=1000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture(scope="session")
def herstruct_provider(qgis_app, qgis_processing):
    """The HerStruct provider in QGIS's registry; the registry itself would not keep it alive."""
    from qgis.core import QgsApplication

    from herstruct_plugin.processing.provider import HerStructProvider

    provider = HerStructProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    return provider
