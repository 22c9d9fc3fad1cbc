"""What a client costs as portfolios grow: drawing one up, computing the features, scoring."""
