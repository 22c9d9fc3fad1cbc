"""Each history table turned into one row per client."""
