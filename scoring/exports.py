"""Everything that the bundle holds of one client: it is the client's, and may be handed over."""

from features.catalog.origins import tables_by_feature
from features.tables.application import APPLICATION
from scoring.about import about_view
from scoring.bundle import Bundle
from scoring.explain import client_view
from scoring.export_views import ExportView, StoredValue
from scoring.group_views import Outcome
from scoring.history_view import history_view
from scoring.past_tables import past_tables


def export_view(bundle: Bundle, client_id: int) -> ExportView:
    """Gather all of one client.

    Raises:
        UnknownClientError: If no client has this number.
    """
    case = bundle.case_of(client_id)
    stored = case.application()
    columns = [column for column in APPLICATION.columns if column.name in stored]
    return ExportView(
        client=client_view(bundle, client_id),
        tables=tables_by_feature(),
        outcome=_outcome(case.target),
        application=tuple(
            StoredValue(column=column.name, value=stored[column.name], unit=column.unit, meaning=column.meaning)
            for column in columns
        ),
        history=tuple(
            StoredValue(column=name, value=value, unit=name.rpartition("_")[2], meaning="")
            for name, value in case.history().items()
        ),
        past=past_tables(history_view(bundle, client_id, every_quarter=True)),
        portfolio=bundle.portfolio,
        about=about_view(bundle),
    )


def _outcome(target: int | None) -> Outcome:
    if target is None:
        return Outcome.UNKNOWN
    return Outcome.DIFFICULTIES if target else Outcome.REPAID
