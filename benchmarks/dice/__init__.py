"""The search for what would change an opinion, beside DiCE on the same model: `make bench-dice`."""
