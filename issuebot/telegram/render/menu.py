"""The commands that Telegram's own menu offers, by role; and what it says of the bot to who opens it first."""

from collections.abc import Iterable

from issuebot.desk.members.command_menus import ADMIN, COORDINATOR, LEADER, UNIT
from issuebot.telegram.render.text import Say, clip, no_translation as n, speaker

Menu = list[tuple[str, str]]
DESCRIPTION, SHORT = 512, 120  # core.telegram.org/bots/api#setmydescription, #setmyshortdescription

WORDS = {
    "my": n("My reports"),
    "report": n("Report something"),
    "ticket": n("One report, by its number"),
    "cancel": n("Drop what is not submitted"),
    "privacy": n("What is kept of you"),
    "forget": n("Have it erased"),
    "start": n("From the beginning"),
    "language": n("中文 / English"),
    "help": n("How it works"),
    "queue": n("Open tickets, by deadline"),
    "overdue": n("What is late"),
    "accept": n("Accept a ticket"),
    "close": n("Close a ticket, with what was done"),
    "ask": n("Ask the resident"),
    "return": n("Return what is not yours"),
    "extend": n("More time"),
    "tell": n("Words or a photo for the resident"),
    "note": n("A note for the staff"),
    "escalate": n("Ask the leader"),
    "assign": n("Give a ticket to a unit"),
    "decline": n("Not taken up, with the reason"),
    "merge": n("Two tickets are the same"),
    "urgent": n("Half the time"),
    "join": n("A second unit helps"),
    "category": n("Another category"),
    "reopen": n("Open it again, with the reason"),
    "reveal": n("Tell the unit who reported it"),
    "ban": n("Hear the reporter no more"),
    "unban": n("Hear them again"),
    "find": n("Find words"),
    "stats": n("Figures"),
    "map": n("The map of open tickets"),
    "quiet": n("Which morning lists come here"),
    "who": n("Who is who"),
    "audit": n("Who saw and did what"),
    "invite": n("Invite a unit's group or a coordinator"),
}
RESIDENT = ("report", "my", "ticket", "cancel", "language", "privacy", "forget", "start", "help")
GROUP = ("report", "help")
OF_ROLE = {
    UNIT: (
        *("queue", "overdue", "accept", "close", "ask", "return", "extend", "category", "tell", "note", "escalate"),
        *("find", "stats", "map", "quiet"),
    ),
    COORDINATOR: (
        *("queue", "overdue", "assign", "join", "close", "decline", "ask", "category", "merge", "reopen", "extend"),
        *("urgent", "tell", "note", "escalate", "reveal"),
    ),
    LEADER: ("queue", "overdue", "assign", "note"),
    ADMIN: ("invite",),
}
LOOKS = ("find", "stats", "map", "quiet")
OVERSEES = ("who", "audit", "ban", "unban")


def private_menu(language: str) -> Menu:
    return _menu(language, RESIDENT)


def group_menu(language: str) -> Menu:
    return _menu(language, GROUP)


def role_menu(roles: Iterable[str], language: str, *, private: bool) -> Menu:
    """Of a chat with these roles: the work first, then what everybody can do."""
    names = [name for role in roles for name in OF_ROLE[role]]
    names += LOOKS if {COORDINATOR, LEADER} & set(roles) else ()
    names += OVERSEES if {COORDINATOR, LEADER, ADMIN} & set(roles) else ()
    names += RESIDENT if private else ("ticket", "language", "help")
    return _menu(language, names)


def description(district: str, language: str) -> str:
    """What an empty chat shows above its button."""
    say = speaker(language)
    lines = [
        say("{district}: tell us what is wrong in your community.", district=clip(district, 80)),
        _how(say),
        say("You are told when it is done, and have the last word on whether it is solved."),
    ]
    return clip("\n\n".join(lines), DESCRIPTION)


def short_description(district: str, language: str) -> str:
    """What the bot's page and shared links show."""
    say = speaker(language)
    return clip(say("{district}: report what is wrong with one photo.", district=clip(district, 50)), SHORT)


def _how(say: Say) -> str:
    return say("Send a photo with a few words, tap “Submit”: the unit responsible gets it at once.")


def _menu(language: str, names: Iterable[str]) -> Menu:
    say = speaker(language)
    return [(name, say(WORDS[name])) for name in dict.fromkeys(names)]
