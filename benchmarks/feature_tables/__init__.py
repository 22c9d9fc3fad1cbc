"""From raw tables to one row of features per client: the build beside the pandas way."""
