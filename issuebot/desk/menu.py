"""Every command and every button there is, and what does it; whether somebody may is asked there."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from issuebot.desk import (
    choosing,
    figures,
    finding,
    forgetting,
    groups,
    joining,
    listening,
    lists,
    lookups,
    maps,
    membership,
    metoo,
    overseeing,
    phrasing,
    reporting,
    submitting,
    survey,
    welcoming,
    working,
)
from issuebot.desk.commands import Pressed, Said, Toast
from issuebot.desk.languages import chat_language, language_of
from issuebot.desk.turn import Turn
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.people import Person

Own = Callable[[Turn, Said, Person], None]
Asked = Callable[[Turn, Said], None]
OwnPress = Callable[[Turn, Pressed, Person], Toast | None]
AnyPress = Callable[[Turn, Pressed], Toast | None]


def command(turn: Turn, said: Said, person: Person | None) -> None:
    """`person` is who says it in their private chat; None in a group."""
    said = _spaced(said)
    name = said.command or ""
    if name == "start" and said.words.startswith(joining.LINK):
        joining.accept(turn, said)
    elif person and name in OWN_COMMANDS:
        OWN_COMMANDS[name](turn, said, person)
    elif name in COMMANDS:
        COMMANDS[name](turn, said)
    elif person or turn.staff_role(said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.UNKNOWN_COMMAND))


def _spaced(said: Said) -> Said:
    """`/close12 done` is what hands in a hurry write."""
    name = (said.command or "").rstrip("0123456789")
    number = (said.command or "")[len(name) :]
    if not number or name not in {*COMMANDS, *OWN_COMMANDS}:
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
        turn.answer("how", said.where)


OWN_COMMANDS: Mapping[str, Own] = MappingProxyType(  # a person's, in their private chat
    {
        "start": welcoming.start,
        "report": _report,
        "cancel": reporting.cancel,
        "privacy": forgetting.privacy,
        "forget": forgetting.forget,
    },
)
COMMANDS: Mapping[str, Asked] = MappingProxyType(
    {
        "start": lookups.help_,
        "help": lookups.help_,
        "report": groups.report,
        "my": lists.my,
        **dict.fromkeys(("privacy", "forget"), forgetting.elsewhere),
        "language": membership.choose_language,
        "ticket": lookups.ticket,
        "find": finding.find,
        "stats": figures.stats,
        "queue": lists.queue,
        "overdue": partial(lists.queue, late=True),
        "map": maps.map_,
        "invite": joining.invite,
        **dict.fromkeys(overseeing.DOES, overseeing.command),
        **dict.fromkeys(working.DOES, working.command),
    },
)
OWN_BUTTONS: Mapping[str, OwnPress] = MappingProxyType(  # under messages of a private chat
    {
        "submit": submitting.submit,
        "cancel": reporting.cancel_by_button,
        "revive": reporting.revive,
        **dict.fromkeys(("category", "community", "anonymous", "page", "as", "at"), reporting.change),
        **dict.fromkeys(("metoo", "alone", "unlike"), metoo.press),
        "rate": survey.rate,
        "go": welcoming.go,
        "home": welcoming.choose_home,
        "news": forgetting.choose_news,
        "forget": forgetting.press,
    },
)
BUTTONS: Mapping[str, AnyPress] = MappingProxyType(
    {
        **dict.fromkeys(working.DOES, working.press),
        "say": phrasing.press,
        "name": choosing.press,
        **dict.fromkeys(("show", "photos", "history"), lookups.press),
        "find": finding.press,
        **dict.fromkeys(("mine", "queue", "pick"), lists.press),
        "map": maps.press,
        **dict.fromkeys(("who", "audit"), overseeing.press),
        "language": membership.pressed_language,
    },
)
