"""Measurements against the time budgets: `make bench`. Timings are printed, never asserted."""
