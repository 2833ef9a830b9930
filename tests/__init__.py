"""Tests, and the programs behind `make demo` and `make bench`."""
