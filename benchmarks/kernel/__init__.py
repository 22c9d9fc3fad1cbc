"""The features of a public Kaggle kernel, « LightGBM with Simple Features » by jsaguiar, made anew in pandas.

Written from a description of what the kernel computes (docs/kernel.md), with its defects, so that they can be shown and
measured. Nothing here is used by the desk: it is the peer of our features, and feeds the rival model.
"""
