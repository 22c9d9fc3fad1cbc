"""What answers each callback: views read from the bundle, turned into components.

Everything that comes from the browser is checked here: it may hold anything.
"""

from dataclasses import dataclass

from dash import no_update
from dash._callback import NoUpdate
from dash.development.base_component import Component

from callbacks.choices import chosen_items
from callbacks.list_choices import is_present
from callbacks.serving import Serving
from features.catalog.origins import tables_by_feature
from features.text import Language
from layouts.display import Display
from layouts.drawn import drawn
from layouts.links import client_link
from layouts.pages.client import client_page, client_sections
from layouts.panels.appbar import suggestion_options
from layouts.panels.history import history_panel
from layouts.panels.information import information_list
from layouts.panels.states import empty_block, not_found, welcome
from layouts.sentences.search import (
    end_of_scores_sentence,
    malformed_client_sentence,
    no_file_sentence,
    no_place_sentence,
    opened_sentence,
    unknown_client_sentence,
)
from layouts.sentences.worklist import other_files_hidden_sentence
from layouts.theme import Appearance
from layouts.words import new_application
from layouts.words.saying import say
from scoring.about import about_view
from scoring.bundle import Bundle
from scoring.confidence import confidence_view
from scoring.errors import ForgottenApplicationError, MalformedClientError, NotInPortfolioError, UnknownClientError
from scoring.explain import client_view
from scoring.filters import available_filters
from scoring.find import APPLICATION_MARK, case_id_of, client_at_random, client_id_of, neighbour_by_score, suggest
from scoring.history_view import history_view

type Children = Component | list[Component] | None
"""What fills a place of the page; None empties it."""
type SearchAnswer = tuple[str | NoUpdate, str]
"""The address's fragment, or no change; what is said of the search."""
type FileParts = tuple[Children, Children, Children, Children]
"""Head, opinion, why, and what stands there while no file is open."""


@dataclass(frozen=True, kw_only=True)
class Answers:
    """Answers from the bundle that serves: within a request always the same."""

    serving: Serving
    currency: str | None

    @property
    def bundle(self) -> Bundle:
        """The bundle that answers this request."""
        return self.serving.now.bundle

    def display(self, language: object, appearance: object) -> Display:
        """Read how the page is shown; what is neither known language nor colours takes the first of each."""
        return Display(
            language=Language.EN if language == Language.EN else Language.FR,
            appearance=Appearance.DARK if appearance == Appearance.DARK else Appearance.LIGHT,
            currency=self.currency,
        )

    def page(self, display: Display, present: object = None) -> Component:
        """Give the page in a language, no client filled in yet."""
        return client_page(
            self.bundle.portfolio,
            self.bundle.catalog,
            self._examples(present),
            display,
            about=about_view(self.bundle),
            filters=available_filters(self.bundle),
        )

    def suggestions(self, typed: object, present: object = None) -> list[Component]:
        """Give the clients whose number begins with what is typed; none while a client is present."""
        if is_present(present):
            return []
        return suggestion_options(suggest(self.bundle, str(typed or "")))

    def search(self, typed: object, display: Display, present: object = None) -> SearchAnswer:
        """Give the address of the client asked for, or leave the address and say what is wrong."""
        client_id, said = self._client_or_sentence(str(typed or ""), display.language, present)
        return (no_update if client_id is None else client_link(client_id)), said

    def neighbour(self, client: object, step: int, display: Display, present: object = None) -> SearchAnswer:
        """Give the address of the client a step up (+) or down (−) in the order of scores, or say that nobody is."""
        if is_present(present):
            return no_update, other_files_hidden_sentence(display.language)
        client_id = self.client(client)
        if client_id is None:
            return no_update, no_file_sentence(display.language)
        try:
            found = neighbour_by_score(self.bundle, client_id, step)
        except NotInPortfolioError:
            return no_update, no_place_sentence(display.language)
        if found is None:
            return no_update, end_of_scores_sentence(display.language, upwards=step > 0)
        return client_link(found), opened_sentence(found, display.language)

    def any_client(self, display: Display, present: object = None) -> SearchAnswer:
        """Give the address of a client taken at random; of nobody while a client is present."""
        if is_present(present):
            return no_update, other_files_hidden_sentence(display.language)
        found = client_at_random(self.bundle)
        return client_link(found), opened_sentence(found, display.language)

    def file(self, client: object, display: Display, present: object = None) -> FileParts:
        """Give the parts that need nothing but the client; without one, the welcome."""
        greeting = welcome(self.bundle.portfolio, self._examples(present), display.language)
        if not client:
            return None, None, None, greeting
        client_id, said = self._case_or_sentence(str(client), display.language, present)
        if client_id is None:
            return None, None, None, [not_found(said), greeting]
        view, confidence = client_view(self.bundle, client_id), confidence_view(self.bundle, client_id)
        parts = client_sections(view, self.bundle.portfolio, display, confidence=confidence)
        return drawn(parts.head), drawn(parts.opinion), drawn(parts.why), None

    def information(
        self, client: object, display: Display, *, query: object, theme: object, only: object
    ) -> list[Component]:
        """Give what is known of the client, as far as it meets what is asked."""
        client_id = self.client(client)
        if client_id is None:
            return []
        choice = chosen_items(query, theme, only)
        return drawn(information_list(client_view(self.bundle, client_id), tables_by_feature(), display, choice))

    def history(self, client: object, display: Display) -> list[Component]:
        """Give the client's past."""
        client_id = self.client(client)
        return [] if client_id is None else drawn(history_panel(history_view(self.bundle, client_id), display))

    def opened(self, client: object, display: Display) -> int | list[Component]:
        """Give the number of the client that is open; without one nothing, for an unknown one a sentence."""
        if not client:
            return []
        client_id, said = self._case_or_sentence(str(client), display.language)
        return [empty_block(said)] if client_id is None else client_id

    def client(self, client: object) -> int | None:
        """Give the client that a value names; None if it names none."""
        try:
            return case_id_of(self.bundle, str(client or ""))
        except (MalformedClientError, UnknownClientError, ForgottenApplicationError):
            return None

    def _case_or_sentence(self, named: str, language: Language, present: object = None) -> tuple[int | None, str]:
        """Read what the address names: a client, or an application handed in."""
        if not named.startswith(APPLICATION_MARK):
            return self._client_or_sentence(named, language, present)
        try:
            return case_id_of(self.bundle, named), say(new_application.OPENED, language)
        except ForgottenApplicationError:
            return None, say(new_application.FORGOTTEN, language)

    def _client_or_sentence(self, typed: str, language: Language, present: object = None) -> tuple[int | None, str]:
        try:
            client_id = client_id_of(self.bundle, typed)
        except MalformedClientError:
            return None, malformed_client_sentence(typed, language, example=(*self._examples(present), NOBODY)[0])
        except UnknownClientError as error:
            return None, unknown_client_sentence(error.client_id, language)
        return client_id, opened_sentence(client_id, language)

    def _examples(self, present: object = None) -> tuple[int, ...]:
        return () if is_present(present) else suggest(self.bundle, "", limit=EXAMPLES)


EXAMPLES = 6
NOBODY = 123456
"""How a number looks, where the numbers of others are hidden."""
