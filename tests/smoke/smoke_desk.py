"""One look at the desk through Dash's own test harness, which watches the renderer for errors.

Run by `make test` in a process of its own: Dash's pytest plugin raises deprecation warnings that the other tests turn
into errors.
"""

from pathlib import Path

from dash.testing.composite import DashComposite

from app import create_app
from callbacks.settings import Settings
from layouts import ids
from scoring.bundle import open_bundle
from scoring.find import suggest


def test_dash_itself_sees_no_error_while_a_file_opens(dash_duo: DashComposite, demo_bundle_folder: Path) -> None:
    bundle = open_bundle(demo_bundle_folder)
    client = suggest(bundle, "", 1)[0]
    dash_duo.start_server(create_app(bundle, Settings(bundle=demo_bundle_folder, currency=None)))
    dash_duo.find_element(f"#{ids.FIND_INPUT}").send_keys(str(client))
    dash_duo.find_element(f"#{ids.FIND_BUTTON}").click()
    dash_duo.wait_for_contains_text(f"#{ids.HEAD}", f"Client {client}", timeout=20)
    dash_duo.wait_for_element(f"#{ids.WATERFALL} .js-plotly-plot", timeout=20)
    assert dash_duo.get_logs() == []
