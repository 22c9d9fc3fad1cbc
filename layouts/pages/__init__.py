"""Pages: everything that is on one, with every id that its callbacks name."""
