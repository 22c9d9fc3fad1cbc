"""What axe-core finds wrong with a page as it stands."""

from functools import cache
from pathlib import Path

from playwright.sync_api import Page

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
"""Tags of the rules that are run: every level that the law asks for, and more."""
RUN = """
async ([within, tags]) => (await axe.run(within, { runOnly: tags, resultTypes: ["violations"] })).violations.map(
  ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target.join(" ")).join("; ")}`)
"""

SETTLED = "() => !document.querySelector('[data-dash-is-loading]')"
"""What waits for an answer is drawn at half strength: its contrast is not that of the page."""


def violations(page: Page, *, within: str = "html") -> list[str]:
    """Give one line for each rule that a part of the page breaks: the rule, what it asks, where.

    A whole file takes ten seconds and more; a state that changes one section needs no second look at the others.
    """
    page.wait_for_function(SETTLED)
    if not page.evaluate("() => typeof axe === 'object'"):
        page.evaluate(_axe())
    found: list[str] = page.evaluate(RUN, [within, list(RULES)])
    return found


@cache
def _axe() -> str:
    return AXE.read_text(encoding="utf-8")
