"""The table of commands, and the function for each. The functions check rights themselves."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from functools import partial
from types import MappingProxyType

from issuebot.desk import listening
from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import plan
from issuebot.desk.duties.attendance import hours, presence
from issuebot.desk.duties.exchange import covers, swaps
from issuebot.desk.duties.imports import sheets
from issuebot.desk.duties.patrol import patrols
from issuebot.desk.figures import excluding
from issuebot.desk.lists import navigation, open_map, search, ticket_lookup, why
from issuebot.desk.lists.figures import exporting, stats
from issuebot.desk.members import contacts, invitations, oversight, privacy, quiet, welcome
from issuebot.desk.moves import rerouting
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.publicity import articles, digests, guides, posters, publishing
from issuebot.desk.publicity.broadcast import broadcasts
from issuebot.desk.publicity.nomination import nominating
from issuebot.desk.publicity.nomination.nomination_reviews import LINK as NOMINEES, open_link
from issuebot.desk.reports import community_groups
from issuebot.desk.reports.draft import dialogue
from issuebot.domain.messages.residents import HowToReport
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.members.people import Person

Own = Callable[[Turn, Said, Person], None]
Asked = Callable[[Turn, Said], None]


def command(turn: Turn, said: Said, person: Person | None) -> None:
    """`person` is who says it in their private chat; None in a group."""
    said = _spaced(said)
    name = said.command or ""
    if name == "start" and _follow_link(turn, said, person):
        return
    if person and name in OF_ONE and _names_none(turn, said):
        navigation.my(turn, said)
    elif person and name in OWN_COMMANDS:
        OWN_COMMANDS[name](turn, said, person)
    elif name in OF_REPORTERS and not person and turn.staff_role(said.who, said.where) is None:
        turn.refuse(said.where, Refusal(Reason.PRIVATE_ONLY))
    elif name in COMMANDS:
        COMMANDS[name](turn, said)
    elif name in OWN_COMMANDS:
        turn.send_to_private(said, Reason.PRIVATE_ONLY, name)
    elif person or turn.staff_role(said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.UNKNOWN_COMMAND, words=_nearest(turn, said, name)))


def _follow_link(turn: Turn, said: Said, person: Person | None) -> bool:
    """What the parameter of a link asks for; False where it is none of ours."""
    if said.words.startswith(invitations.LINK):
        invitations.accept(turn, said)
    elif person and said.words.startswith(publishing.LINK):
        publishing.publish(turn, replace(said, words=said.words.removeprefix(publishing.LINK)))
    elif person and said.words.removeprefix(OPENS) in OPENED:
        command(turn, replace(said, command=said.words.removeprefix(OPENS), words=""), person)
    elif person and said.words.startswith(NOMINEES):
        open_link(turn, said, person)
    else:
        return False
    return True


def _nearest(turn: Turn, said: Said, name: str) -> str | None:
    """The command that a mistyped one was meant to be; a resident is offered none of the staff's."""
    known = {*COMMANDS, *OWN_COMMANDS} if turn.staff_role(said.who, said.where) else FOR_ALL
    return next(iter(get_close_matches(name, sorted(known), 1, CLOSE)), None)


def _names_none(turn: Turn, said: Said) -> bool:
    """Whether a resident, who tapped the command in a text, said nothing of which ticket: their list has buttons."""
    return not said.words and turn.about(said) is None and turn.staff_role(said.who, said.where) is None


def _spaced(said: Said) -> Said:
    """Read `/close12 done`, which people write in a hurry, and `/close_12`, which a tap on a hint sends, as
    `/close 12`.
    """
    name, _, number = (said.command or "").partition("_")
    if not number:
        name = (said.command or "").rstrip("0123456789")
        number = (said.command or "")[len(name) :]
    if name not in {*COMMANDS, *OWN_COMMANDS} or (number and not number.isdecimal()):
        return said
    return replace(said, command=name, words=f"{number} {said.words}".strip())


def _report(turn: Turn, said: Said, person: Person) -> None:
    """`/report words` is what the words alone would be."""
    if said.words or said.attachment or said.location:
        listening.in_private(turn, replace(said, command=None), person)
    else:
        turn.answer(HowToReport(), said.where)


def _cancel(turn: Turn, said: Said, person: Person) -> None:
    """What a coordinator was asked to send to many, else the open draft."""
    if not broadcasts.cancel(turn, said):
        dialogue.cancel(turn, said, person)


CLOSE = 0.7  # as difflib counts alike: raport and report are 0.83
FOR_ALL = frozenset(
    {
        *("start", "help", "report", "guide", "nominate", "my", "ticket", "withdraw", "reopen", "cancel", "language"),
        *("privacy", "forget"),
    }
)
OPENS = "o_"  # what a link's start parameter begins with that goes on with a command in the private chat
OPENED = frozenset(
    {
        *("my", "privacy", "forget", "language", "nominate", "cancel", "swap", "checkin", "checkout", "cover"),
        *("patrol", "export", "broadcast", "roster", "invite"),
    }
)
OF_REPORTERS = frozenset({"withdraw", "reopen"})
OF_ONE = frozenset({"ticket", *OF_REPORTERS})
OWN_COMMANDS: Mapping[str, Own] = MappingProxyType(  # a person's, in their private chat
    {
        "start": welcome.start,
        "report": _report,
        "cancel": _cancel,
        "privacy": privacy.privacy,
        "forget": privacy.forget,
        "swap": swaps.swap,
        "checkin": presence.check_in,
        "checkout": presence.check_out,
        "patrol": patrols.patrol,
    },
)
COMMANDS: Mapping[str, Asked] = MappingProxyType(
    {
        "start": ticket_lookup.help_,
        "help": ticket_lookup.help_,
        "report": community_groups.report,
        "my": navigation.my,
        "guide": guides.guide,
        "nominate": nominating.nominate,
        "poster": posters.poster,
        "article": articles.article,
        **dict.fromkeys(("privacy", "forget"), privacy.elsewhere),
        "language": contacts.choose_language,
        "ticket": ticket_lookup.ticket,
        "find": search.find,
        "why": why.why,
        "route": rerouting.routes,
        "stats": stats.stats,
        "export": exporting.export,
        "queue": navigation.queue,
        "overdue": partial(navigation.queue, late=True),
        "map": open_map.map_,
        "quiet": quiet.quiet,
        "roster": sheets.how,
        "cover": covers.cover,
        "hours": hours.hours,
        "fix": hours.fix,
        "duty": plan.duty,
        "invite": invitations.invite,
        **dict.fromkeys((excluding.EXCLUDE, excluding.INCLUDE), excluding.command),
        "publish": publishing.publish,
        "digest": digests.digest,
        "broadcast": broadcasts.broadcast,
        **dict.fromkeys(oversight.DOES, oversight.command),
        **dict.fromkeys(dispatch.DOES, dispatch.command),
    },
)
