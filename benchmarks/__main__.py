"""`make bench`: every figure beside a floor or a peer of the same run."""

from itertools import chain

from benchmarks.page import page_figures
from benchmarks.serving import serving_figures

for line in chain(page_figures(), serving_figures()):
    print(line, flush=True)
