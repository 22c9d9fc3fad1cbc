"""The model report: everything that `python -m scoring evaluate` measures and writes."""
