"""Advisors at work at the same time, each in a thread of its own, until the time is over."""

import json
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from benchmarks.drill.advisor import Advisor
from benchmarks.drill.clicks import next_click
from benchmarks.drill.connections import Clicked, Connections, Records
from benchmarks.drill.desk import Desk
from benchmarks.drill.hand import Hand
from benchmarks.drill.page import Callback, Page, callbacks_of

SHORTEST_PAUSE, LONGEST_PAUSE, TYPICAL_PAUSE = 2.0, 8.0, 3.0
"""Seconds between an answer and the next click: 2 and an exponential of mean 3, drawn again above 8; 4.1 on average."""
ARRIVAL: Final = "open the page"


@dataclass(frozen=True, kw_only=True)
class Drill:
    """Who works at which desk, and how long."""

    desk: Desk
    clients: Sequence[int]
    n_advisors: int
    seconds: float
    seed: int
    records: Records = field(default_factory=Records)

    def run(self) -> None:
        """Let all advisors come within the first pause, and work; returns when the last answer has come."""
        layout, callbacks = self._page()
        until = time.monotonic() + self.seconds
        threads = [
            threading.Thread(target=self._work, args=(number, layout, callbacks, until), name=f"advisor-{number}")
            for number in range(self.n_advisors)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _page(self) -> tuple[Mapping[str, Any], tuple[Callback, ...]]:
        """Get once what all pages are made from; each advisor gets it again, as a browser does."""
        connections = Connections(self.desk.host, self.desk.port, Records())
        layout = json.loads(connections.get("/_dash-layout"))
        callbacks = callbacks_of(json.loads(connections.get("/_dash-dependencies")))
        connections.close()
        return layout, callbacks

    def _work(self, number: int, layout: Mapping[str, Any], callbacks: Sequence[Callback], until: float) -> None:
        chance = np.random.default_rng([self.seed, number])
        connections = Connections(self.desk.host, self.desk.port, self.records)
        hand = Hand(page=Page(layout, callbacks), chance=chance, clients=self.clients)
        advisor = Advisor(hand=hand, ask=connections.ask)
        try:
            time.sleep(min(chance.uniform(0, LONGEST_PAUSE), self.seconds / 4))
            self._arrive(advisor, connections)
            while time.monotonic() + (pause := _pause(chance)) < until:
                time.sleep(pause)
                self._click(advisor, connections)
        except Exception as error:  # noqa: BLE001  # whatever breaks one advisor's page is counted, the others go on
            self.records.breaks.append(f"{connections.doing}: {error!r}")
        finally:
            connections.close()

    def _arrive(self, advisor: Advisor, connections: Connections) -> None:
        connections.doing, started = ARRIVAL, time.perf_counter()
        for path in ("/", "/_dash-layout", "/_dash-dependencies"):
            connections.get(path)
        advisor.arrive()
        self.records.clicks.append(Clicked(click=ARRIVAL, seconds=time.perf_counter() - started))

    def _click(self, advisor: Advisor, connections: Connections) -> None:
        click = next_click(advisor.hand)
        connections.doing, started = click.name, time.perf_counter()
        advisor.make(click)
        self.records.clicks.append(Clicked(click=click.name, seconds=time.perf_counter() - started))


def _pause(chance: np.random.Generator) -> float:
    while (pause := SHORTEST_PAUSE + chance.exponential(TYPICAL_PAUSE)) > LONGEST_PAUSE:
        pass
    return float(pause)
