"""The study as data: rows of the ledger layers, the schema of measures, versions of the file."""
