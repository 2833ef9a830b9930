"""Iterative proportional fitting in plain loops (settled 63), written apart from the engine."""


def fit(counts, vectors, shares, tolerance=1e-12, steps=1000):
    """Scale columns to ``shares`` of all dwellings and rows to ``counts`` in turn; lists in, lists out."""
    table = [[n * part for part in vector] for n, vector in zip(counts, vectors, strict=True)]
    total = sum(counts)
    for _ in range(steps):
        for k, share in enumerate(shares):
            column = sum(row[k] for row in table)
            for row in table:
                row[k] = row[k] * share * total / column if column else 0.0
        for row, n in zip(table, counts, strict=True):
            size = sum(row)
            for k in range(len(row)):
                row[k] *= n / size
        if all(
            abs(sum(row[k] for row in table) - share * total) <= tolerance * total
            for k, share in enumerate(shares)
        ):
            break
    return [[part / n for part in row] for row, n in zip(table, counts, strict=True)]
