"""The recipe of the aggregates in `features/portfolio/figures`: from real tables to shares, quantiles and correlations.

The folder of tables holds `applications_with_target.parquet`, and two folders of parquet tables under their official
names: `five_thousand_clients` and `with_installments`. No row leaves it: each figure stands on 30 rows or more, and
a page with a thinner cell is not written. Applications are measured by `scripts.portfolio_aggregates`;
`outcome.json` is fitted on made-up clients by `scripts.portfolio_outcome`.
"""
