"""The model beside its rivals: the same clients, the same folds, one run."""
