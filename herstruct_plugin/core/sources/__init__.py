"""Reading Dutch source layers through the ``Table`` port: one source family a file."""
