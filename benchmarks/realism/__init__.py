"""How real made-up applications look: measured against real rows that fed no aggregate.

`python -m benchmarks.realism` reads the folder that HOME_CREDIT_SAMPLE or the command line names, splits its rows in
two by a seed, takes aggregates from one part, and compares made-up rows with the other. It writes
docs/portfolio_realism.md.
"""
