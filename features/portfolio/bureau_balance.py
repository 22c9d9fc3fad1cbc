"""The bureau_balance table: the status of each bureau credit, month after month, without a gap."""

import numpy as np
import polars as pl

from features.portfolio.bureau import BureauCredits
from features.portfolio.chance import follow, stream
from features.portfolio.clients import Clients
from features.portfolio.figures import Figures, Flags, Floats, Ints, read_figures
from features.portfolio.rows import months_of, rows_of

CLOSED = "C"
STATUSES = ("0", "X", "1", "2", "3", "4", "5", CLOSED)
_NOT_LATE, _UNKNOWN, _LATE = 0, 1, 2
_ALWAYS = 2
_BY_CLIENT = 0.5
"""How strongly being silent, and reporting until the application, belong to the client."""
_LATE_SPREAD, _LATE_BY_CLIENT = 2.0, 0.5
"""Most credits are never late, a few often: the logarithm of the odds has this spread, half of it the client's."""
_CLOSED_CODE = 7
_SLIP = 0.02
"""Published share of months not late that are followed by a late one."""


def draw_bureau_balance(loans_elsewhere: BureauCredits, clients: Clients, seed: int) -> pl.DataFrame:
    """Draw the statuses from the month a credit opened to the month of the application, or to an earlier last report.

    A closed credit is C from the month it closed on; months before follow the published month-to-month changes.
    """
    random, figures = stream(seed, "bureau_balance"), read_figures("bureau_balance")
    known = np.flatnonzero(loans_elsewhere.with_months)
    client = loans_elsewhere.client[known]
    habit = random.standard_normal((2, clients.count))
    first = months_of(loans_elsewhere.opened_day[known]) + 1
    last = _last_months(random, figures, first, habit[0][client])
    kinds = (loans_elsewhere.is_active[known].astype(np.int64), loans_elsewhere.is_card[known].astype(np.int64))
    silence = figures.choices["silence"].codes(follow(random, habit[1][client], _BY_CLIENT), *kinds)
    order = np.argsort(first - last, kind="stable")
    known, first, last, silence = known[order], first[order], last[order], silence[order]
    closing = np.where(loans_elsewhere.closed_day[known] > 0, 1, months_of(loans_elsewhere.closed_day[known]) + 1)
    rows = rows_of(last - first + 1)
    lateness = clients.traits["lateness"][loans_elsewhere.client[known]]
    codes = _statuses(random, figures, counts=rows.counts, starts=rows.starts, lateness=lateness, silence=silence)
    months = first[rows.parent] + rows.place
    codes[(months >= closing[rows.parent]) & (silence != _ALWAYS)[rows.parent]] = _CLOSED_CODE
    return pl.DataFrame(
        {
            "SK_ID_BUREAU": loans_elsewhere.ids[known][rows.parent],
            "MONTHS_BALANCE": months,
            "STATUS": pl.Series(STATUSES, dtype=pl.String).gather(codes),
        }
    )


def _last_months(random: np.random.Generator, figures: Figures, first: Ints, habit: Floats) -> Ints:
    reaches = follow(random, habit, _BY_CLIENT) < figures.numbers["reaches_application"]
    earlier = first + np.floor(random.random(len(first)) * -first).astype(np.int64)
    return np.where(reaches, 0, np.minimum(earlier, 0))


def _statuses(
    random: np.random.Generator, figures: Figures, *, counts: Ints, starts: Ints, lateness: Floats, silence: Ints
) -> Ints:
    """Walk all credits month by month; credits come longest first, so that those still reporting are a prefix."""
    codes = np.zeros(int(counts.sum()), dtype=np.int64)
    if not len(counts):
        return codes
    names = ("none", "some", "some")
    bounds = np.stack([np.cumsum(np.array(figures.numbers[f"stays_open_{name}"]), axis=1) for name in names])
    firsts = np.stack([np.cumsum(np.array(figures.numbers[f"first_{name}"])) for name in names])
    current = (random.random(len(counts))[:, None] >= firsts[silence][:, :-1]).sum(axis=1)
    own = np.sqrt(1.0 - _LATE_BY_CLIENT**2) * random.standard_normal(len(counts))
    odds = np.exp(_LATE_SPREAD * (_LATE_BY_CLIENT * lateness + own) - _LATE_SPREAD**2 / 2)
    for month in range(int(counts[0])):
        reporting = int(np.searchsorted(-counts, -month, side="left"))
        current = current[:reporting]
        if month:
            ends = bounds[silence[:reporting], current][:, :-1]
            following = (random.random(reporting)[:, None] >= ends).sum(axis=1)
            current = _by_lateness(random, current, following, odds[:reporting])
        codes[starts[:reporting] + month] = np.where(silence[:reporting] == _ALWAYS, _UNKNOWN, current)
    return codes


def _by_lateness(random: np.random.Generator, before: Ints, after: Ints, odds: Floats) -> Ints:
    """Let clients who pay on time slip into the first late status less often than others."""
    uniforms = random.random(len(after))
    on_time: Flags = before == _NOT_LATE
    spared = on_time & (after == _LATE) & (uniforms > odds)
    slipped = on_time & (after == _NOT_LATE) & (uniforms < _SLIP * (odds - 1.0))
    return np.where(spared, _NOT_LATE, np.where(slipped, _LATE, after))
