"""Independent, slow and obvious implementations of the HerStruct indicators.

Nothing here imports the engine. Tests compare the engine with these functions;
agreement to about 1e-6 is expected (the engine counts in fixed point, these use floats).
"""
