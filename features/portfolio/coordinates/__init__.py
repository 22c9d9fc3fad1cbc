"""Application columns as coordinates and back: numbers that can be drawn freely, from which exact rules follow.

A revolving loan pays a twentieth of its credit, a family is the children and the adults, a version of a building
measure differs from another by a little: such columns are not drawn but computed from coordinates.
"""
