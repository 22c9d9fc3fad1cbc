"""The search for the parameters of the boosted trees: `python -m scoring tune`."""
