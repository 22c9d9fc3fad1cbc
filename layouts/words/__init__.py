"""The catalogue: every text of the pages, in both languages, by the place where it is read.

Texts are typed with ordinary spaces (`layouts.typography` sets the hard ones) and ’ for apostrophes; **two stars**
stand around what the page prints in bold.
"""
