"""A view becomes one call to Telegram: everything people read is said here, in their language."""

from collections.abc import Mapping
from types import MappingProxyType

from issuebot.desk.views import View
from issuebot.domain.messages.message import Message, ShowCard
from issuebot.telegram.render.duties import patrols
from issuebot.telegram.render.duties.attendance import presence
from issuebot.telegram.render.duties.renderers import RENDERERS as DUTIES
from issuebot.telegram.render.figures.renderers import RENDERERS as FIGURES
from issuebot.telegram.render.lists.renderers import RENDERERS as LISTS
from issuebot.telegram.render.masking import masked
from issuebot.telegram.render.members.renderers import RENDERERS as MEMBERS
from issuebot.telegram.render.moves.renderers import RENDERERS as MOVES
from issuebot.telegram.render.notices.bundles import bundle
from issuebot.telegram.render.notices.renderers import RENDERERS as NOTICES
from issuebot.telegram.render.publicity import broadcasts
from issuebot.telegram.render.publicity.renderers import RENDERERS as PUBLICITY
from issuebot.telegram.render.registry import Renderer, says
from issuebot.telegram.render.reports.drafts import draft_card
from issuebot.telegram.render.reports.renderers import RENDERERS as REPORTS
from issuebot.telegram.render.request import Request
from issuebot.telegram.render.tickets import ticket_card


def render(view: View) -> Request | None:
    """None when there is nothing to show any more."""
    request = RENDERERS[type(view.message)](view, view.message)
    return masked(request) if request and not view.oversees else request


def card(view: View, _: ShowCard) -> Request | None:
    if view.card and view.card.kind == "bundle":
        return bundle(view)
    if view.card and view.card.kind == "muster":
        return presence.muster(view)
    if view.card and view.card.kind == "patrol":
        return patrols.patrol(view)
    if view.card and view.card.kind == "broadcast":
        return broadcasts.card(view)
    return ticket_card(view) if view.ticket else draft_card(view)


ALL = (says(ShowCard, card), *REPORTS, *MOVES, *LISTS, *FIGURES, *MEMBERS, *NOTICES, *DUTIES, *PUBLICITY)
RENDERERS: Mapping[type[Message], Renderer] = MappingProxyType(dict(ALL))
