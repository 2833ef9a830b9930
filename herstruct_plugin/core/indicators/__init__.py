"""Indicators: one a file under public_space/, tenure_mix/ and densification/, found by the registry."""
