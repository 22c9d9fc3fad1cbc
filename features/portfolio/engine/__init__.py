"""Draw rows from aggregates: quantile tables by cell, a Gaussian copula of ranks within cells, and weights.

The engine knows nothing of credit: it reads an `Aggregates` and draws numbers. What the numbers mean is said in
`features/portfolio/coordinates`; how the aggregates are measured, in `scripts/portfolio_aggregates`.
"""
