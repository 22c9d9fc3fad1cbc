"""Ids, theme, words, figures, panels and pages."""
