"""Training, scoring, explanation, comparison, and the command line."""
