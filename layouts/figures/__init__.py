"""Figures: pure functions from a view to a plain Plotly dictionary, one file each."""
