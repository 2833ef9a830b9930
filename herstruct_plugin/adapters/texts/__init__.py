"""The sentences themselves, one module a subject; each has `texts()`: sentence by code."""
