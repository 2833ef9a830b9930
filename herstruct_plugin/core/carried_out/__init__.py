"""Carrying out a ledger: from a state to the tables of a changed neighbourhood."""
