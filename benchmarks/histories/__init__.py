"""How far the six made-up history tables are from the real ones: `python -m benchmarks.histories --help`."""
