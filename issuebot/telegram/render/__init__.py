"""A view becomes one call to Telegram: everything people read is said here, in their language."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from issuebot.desk.views import View
from issuebot.telegram.render import (
    answers,
    desk,
    found,
    groups,
    history,
    lists,
    maps,
    notes,
    privacy,
    prompts,
    refusals,
    staff,
    welcome,
)
from issuebot.telegram.render.bundles import bundle
from issuebot.telegram.render.danger import danger
from issuebot.telegram.render.drafts import draft_card, put_away
from issuebot.telegram.render.help import help_
from issuebot.telegram.render.request import Request
from issuebot.telegram.render.tickets import ticket_card

RENDERERS: Mapping[str, Callable[[View], Request | None]] = MappingProxyType(
    {
        "start": welcome.start,
        "start-unknown": welcome.start,
        "how": welcome.how,
        "home": welcome.home,
        "home-chosen": welcome.home_chosen,
        "help": help_,
        "my": lists.my,
        "find": found.found,
        "stats": found.stats,
        "queue": lists.queue,
        "pick": lists.choice,
        "map": maps.map_,
        "ticket": history.ticket,
        "words": answers.whole_words,
        "language": answers.language,
        "privacy": privacy.privacy,
        "forget": privacy.forget,
        "forgotten": privacy.forgotten,
        "report-known": groups.known,
        "report-how": groups.how,
        "report-elsewhere": groups.how,
        "refusal": refusals.refusal,
        "prompt": prompts.prompt,
        "asks": prompts.asks,
        "did": prompts.did,
        "did-all": prompts.did_all,
        "who": staff.who,
        "audit": staff.audit,
        "stranger": staff.stranger,
        "invite-how": staff.invite_how,
        "invite-unit": staff.invite_unit,
        "invite-coordinator": staff.invite_coordinator,
        "withdraw": prompts.withdraw,
        "leader": desk.told_leader,
        "extension": desk.extension,
        **dict.fromkeys(("extension-granted", "extension-refused"), desk.extension_decided),
        "instructed": desk.instructed,
        "media": notes.media,
        "danger": danger,
        "stale": put_away,
    },
)


def render(view: View) -> Request | None:
    """None when there is nothing to show any more."""
    kind = view.row.kind
    if kind == "card" and view.card and view.card.kind == "bundle":
        return bundle(view)
    if kind == "card":
        return ticket_card(view) if view.ticket else draft_card(view)
    return RENDERERS.get(kind, RENDERERS.get(kind.partition(":")[0], notes.said))(view)
