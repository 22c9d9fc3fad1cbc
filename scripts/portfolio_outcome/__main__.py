"""Change the effects until the published figures come out: `python -m scripts.portfolio_outcome`, from the root."""

import argparse
import json
from pathlib import Path

from features.portfolio.clients import draw_clients
from features.portfolio.figures import FIGURES_FOLDER
from features.portfolio.statistics import client_statistics
from features.portfolio.write import draw_tables
from scripts.portfolio_outcome.fit import Population, fitted
from scripts.portfolio_outcome.page import page_of

_SEED = 1000


def main() -> None:
    """Draw clients, fit, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m scripts.portfolio_outcome", description=__doc__)
    parser.add_argument("--clients", type=int, default=20_000)
    parser.add_argument("--page", type=Path, default=FIGURES_FOLDER / "outcome.json")
    options = parser.parse_args()
    content = json.loads(options.page.read_text(encoding="utf-8"))
    clients = draw_clients(options.clients, _SEED)
    application, tables = draw_tables(clients, _SEED)
    population = Population.of(clients, application, client_statistics(application, tables))
    content, reached = fitted(content, population)
    options.page.write_text(page_of(content), encoding="utf-8")
    for name, figure in reached.items():
        print(f"{name}: {figure:.4f}")


if __name__ == "__main__":
    main()
