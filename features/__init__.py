"""Raw tables, the catalog of features, and the made-up portfolio."""
