"""The recipe of `features/portfolio/figures/outcome.json`: effects of histories, fitted on made-up clients alone."""
