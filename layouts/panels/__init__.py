"""Panels: components of one part of a page, from a view."""
