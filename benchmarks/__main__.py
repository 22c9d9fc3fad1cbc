"""`make bench`: every figure beside a floor or a peer of the same run."""

from benchmarks.serving import serving_figures

for line in serving_figures():
    print(line)
