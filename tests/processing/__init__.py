"""Tests of the Processing algorithms: the public contract of parameters and columns."""
