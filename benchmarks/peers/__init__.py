"""The desk beside other programs that explain a model on a page."""
