"""Terms over rows and their neighbours: egohoods, patches of green, walking distance."""
