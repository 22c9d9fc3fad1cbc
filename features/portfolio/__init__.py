"""The made-up portfolio; it never imports the catalog."""
