"""What another application would have scored: simulation, proposals, curves and map; answers in `whatif_views`."""

from scoring.whatif.proposing import proposals
from scoring.whatif.simulation import simulate, simulate_many
from scoring.whatif.terrain import landscape

__all__ = ["landscape", "proposals", "simulate", "simulate_many"]
