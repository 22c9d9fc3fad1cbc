"""The catalog of features, one file for each theme."""
