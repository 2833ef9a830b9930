"""Measures: one type a file, found by the registry."""
