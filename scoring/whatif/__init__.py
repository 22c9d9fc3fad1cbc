"""What another application would have scored: simulation, proposals, curves and map; answers in `whatif_views`."""

from scoring.whatif.simulation import simulate, simulate_many

__all__ = ["simulate", "simulate_many"]
