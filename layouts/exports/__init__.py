"""A client's data as files."""
