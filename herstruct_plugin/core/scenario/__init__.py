"""State, session and evaluation of ledgers."""
