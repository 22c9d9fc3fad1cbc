"""Speed and memory, measured apart from the tests: this machine may be busy, so ratios are what to read."""
