"""The table of commands and buttons, and the function for each. The functions check rights themselves."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from difflib import get_close_matches
from functools import partial
from types import MappingProxyType

from issuebot.desk import listening
from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language, language_of
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import plan, reminding
from issuebot.desk.duties.attendance import certificates, hours, presence
from issuebot.desk.duties.exchange import covers, swaps
from issuebot.desk.duties.imports import sheets
from issuebot.desk.duties.patrol import patrols, persuasion
from issuebot.desk.duties.volunteers import joining, likenesses
from issuebot.desk.figures import excluding, hotspot_moves
from issuebot.desk.lists import navigation, open_map, search, ticket_lookup, why, wishes
from issuebot.desk.lists.figures import assessments, exporting, opened, papers, stats
from issuebot.desk.members import contacts, invitations, oversight, privacy, quiet, welcome
from issuebot.desk.moves import rerouting
from issuebot.desk.moves.orders import choices, dispatch, listed, replies, templates
from issuebot.desk.publicity import articles, digests, guides, posters, publishing
from issuebot.desk.publicity.broadcast import broadcast_buttons, broadcasts
from issuebot.desk.publicity.nomination import nominating
from issuebot.desk.publicity.nomination.nomination_reviews import LINK as NOMINEES, open_link
from issuebot.desk.reports import community_groups, me_too, second_thoughts, survey, which_report
from issuebot.desk.reports.draft import dialogue, splitting, submission
from issuebot.domain.messages.residents import HowToReport
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.members.people import Person

Own = Callable[[Turn, Said, Person], None]
Asked = Callable[[Turn, Said], None]
OwnPress = Callable[[Turn, Pressed, Person], Toast | None]
AnyPress = Callable[[Turn, Pressed], Toast | None]


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


def press(turn: Turn, pressed: Pressed, person: Person | None) -> Toast | None:
    """`person` is who presses in their private chat; None in a group. An unknown button is an old one."""
    if person and pressed.action in OWN_BUTTONS:
        return OWN_BUTTONS[pressed.action](turn, pressed, person)
    if pressed.action in BUTTONS:
        return BUTTONS[pressed.action](turn, pressed)
    language = language_of(turn, person) if person else chat_language(turn, pressed.where.chat)
    return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)


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
        "start",
        "help",
        "report",
        "guide",
        "nominate",
        "my",
        "ticket",
        "withdraw",
        "reopen",
        "cancel",
        "language",
        "privacy",
        "forget",
    }
)
OPENS = "o_"  # what a link's start parameter begins with that goes on with a command in the private chat
OPENED = frozenset(
    {
        *(
            "my",
            "privacy",
            "forget",
            "language",
            "nominate",
            "cancel",
            "swap",
            "checkin",
            "checkout",
            "cover",
            "patrol",
        ),
        *("export", "broadcast", "roster", "invite"),
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
OWN_BUTTONS: Mapping[str, OwnPress] = MappingProxyType(  # under messages of a private chat
    {
        "submit": submission.submit,
        "cancel": dialogue.cancel_by_button,
        "revive": dialogue.revive,
        "split": splitting.press,
        "begin": dialogue.begin,
        **dict.fromkeys(("category", "community", "anonymous", "conceal", "page", "as", "at"), dialogue.change),
        **dict.fromkeys(("metoo", "alone", "unlike"), me_too.press),
        **dict.fromkeys(("new", "again", "beside"), second_thoughts.press),
        which_report.PURPOSE: which_report.press,
        "unclear": second_thoughts.report_unclear,
        "rate": survey.rate,
        "way": reminding.on_the_way,
        "human": wishes.press,
        "go": welcome.go,
        "home": welcome.choose_home,
        "news": privacy.choose_news,
        "forget": privacy.press,
        **dict.fromkeys(("checkin", "checkout"), presence.press),
        **dict.fromkeys(("swap", "offer"), swaps.choose),
        **dict.fromkeys(("take", "pass"), swaps.answer),
        "unoffer": swaps.withdraw,
        **dict.fromkeys(("endpatrol", "undo"), patrols.press),
        **dict.fromkeys(("persuade", "unable", "persuaded"), persuasion.press),
        "iam": joining.press,
        "mute": broadcast_buttons.hear_no_more,
    },
)
BUTTONS: Mapping[str, AnyPress] = MappingProxyType(
    {
        **dict.fromkeys(dispatch.DOES, dispatch.press),
        dispatch.LONGER: dispatch.press,
        "say": templates.press,
        "name": choices.press,
        "numbers": dispatch.choose_numbers,
        "each": listed.press,
        "meant": replies.press,
        **dict.fromkeys(("show", "photos", "history"), ticket_lookup.press),
        "find": search.press,
        "unlearn": why.take_out,
        **dict.fromkeys(("mine", "queue", "pick", "list"), navigation.press),
        "stats": stats.press,
        "assess": assessments.press,
        **dict.fromkeys((excluding.EXCLUDE, excluding.INCLUDE), excluding.press),
        "paper": papers.press,
        "facts": opened.press,
        **dict.fromkeys(("export", "exportby", "exportas"), exporting.press),
        "map": open_map.press,
        "spot": hotspot_moves.press,
        "guide": guides.press,
        "nom": nominating.press,
        "poster": posters.press,
        "article": articles.press,
        "quiet": quiet.press,
        "roster": sheets.press,
        **dict.fromkeys(("who", "audit"), oversight.press),
        **dict.fromkeys(("cover", "putin"), covers.press),
        "hours": hours.press,
        "duty": plan.press,
        **dict.fromkeys(("csv", "xlsx"), hours.press_sheet),
        "certificate": certificates.press,
        "invite": invitations.choose,
        "pub": publishing.press,
        "dig": digests.press,
        "enlist": invitations.choose_unit_of_volunteers,
        "unknow": joining.undo,
        **dict.fromkeys(("same", "other", "unsure"), likenesses.press),
        "language": contacts.pressed_language,
        "cast": broadcast_buttons.press,
    },
)
