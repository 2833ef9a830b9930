"""One algorithm a module; the provider adds every class that a module lists in ``ALGORITHMS``."""
