"""The commands that Telegram's own menu offers, by role; and what it says of the bot to whoever opens it first."""

from collections.abc import Iterable

from issuebot.desk.members.command_menus import ADMIN, COORDINATOR, LEADER, UNIT, VOLUNTEER
from issuebot.telegram.render.text import Say, clip, no_translation as n, speaker

Menu = list[tuple[str, str]]
DESCRIPTION, SHORT = 512, 120  # core.telegram.org/bots/api#setmydescription, #setmyshortdescription

WORDS = {
    "my": n("My reports"),
    "report": n("Report a problem"),
    "ticket": n("One report, by its number"),
    "guide": n("Community guide: waste, dogs, noise"),
    "nominate": n("Praise a good neighbour"),
    "cancel": n("Cancel the report you have not submitted"),
    "privacy": n("What we store about you"),
    "forget": n("Delete my data"),
    "start": n("Start over"),
    "language": n("中文 / English"),
    "help": n("How it works"),
    "queue": n("Open tickets, by deadline"),
    "overdue": n("Late tickets"),
    "accept": n("Accept a ticket"),
    "close": n("Close a ticket, with what was done"),
    "ask": n("Ask the resident"),
    "return": n("Return what is not yours"),
    "extend": n("Ask for more time"),
    "tell": n("Words or a photo for the resident"),
    "note": n("A note for the staff"),
    "escalate": n("Ask the leader"),
    "assign": n("Assign a ticket to a unit"),
    "decline": n("Decline, with the reason"),
    "merge": n("Merge two tickets"),
    "urgent": n("Make it urgent: half the time"),
    "join": n("Add a second unit"),
    "category": n("Change the category"),
    "reopen": n("Reopen, with the reason"),
    "reveal": n("Tell the unit who reported it"),
    "exclude": n("Do not count it for a unit"),
    "include": n("Count it again"),
    "ban": n("Ban the reporter"),
    "unban": n("Lift the ban"),
    "publish": n("Show everybody what was done"),
    "digest": n("The digest for everybody"),
    "find": n("Search tickets"),
    "stats": n("Figures"),
    "export": n("Tickets as a table"),
    "map": n("The map of open tickets"),
    "quiet": n("Which morning lists come here"),
    "duty": n("Who is on duty"),
    "checkin": n("Check in at your duty"),
    "checkout": n("Check out"),
    "patrol": n("Report in series, photo after photo"),
    "swap": n("Hand a duty over"),
    "cover": n("Step in, or put somebody in"),
    "hours": n("Hours of service"),
    "roster": n("Plan duties with a table"),
    "poster": n("Posters with a community's QR code"),
    "article": n("The month as an article"),
    "who": n("People and units"),
    "audit": n("Who saw it and what they did"),
    "why": n("Why this guess"),
    "route": n("Routes that coordinators keep changing"),
    "broadcast": n("Write to all residents"),
    "invite": n("Invite a group, a coordinator, volunteers"),
}
RESIDENT = ("report", "my", "ticket", "guide", "nominate", "cancel", "language", "privacy", "forget", "start", "help")
GROUP = ("report", "help")
OF_ROLE = {
    UNIT: (
        *("queue", "overdue", "accept", "close", "ask", "return", "extend", "category", "tell", "note", "escalate"),
        *("find", "stats", "map", "duty", "invite", "quiet"),
    ),
    COORDINATOR: (
        *("queue", "overdue", "assign", "join", "close", "decline", "ask", "category", "merge", "reopen", "extend"),
        *("urgent", "tell", "note", "escalate", "reveal", "exclude", "include", "roster", "duty", "cover", "hours"),
        *("export", "broadcast", "invite", "publish", "digest", "poster"),
    ),
    LEADER: ("queue", "overdue", "assign", "note", "duty", "hours"),
    VOLUNTEER: ("duty", "checkin", "checkout", "swap", "cover", "patrol", "hours"),
    ADMIN: ("invite", "roster"),
}
OWN = ("patrol",)  # of the staff, in their private chat
LOOKS = ("find", "stats", "map", "article", "quiet")
OVERSEES = ("who", "audit", "why", "route", "ban", "unban")


def private_menu(language: str) -> Menu:
    return _menu(language, RESIDENT)


def group_menu(language: str) -> Menu:
    return _menu(language, GROUP)


def role_menu(roles: Iterable[str], language: str, *, private: bool) -> Menu:
    """The menu of a chat with these roles: the work first, then what everybody can do."""
    names = [name for role in roles for name in OF_ROLE[role]]
    names += LOOKS if {COORDINATOR, LEADER} & set(roles) else ()
    names += OVERSEES if {COORDINATOR, LEADER, ADMIN} & set(roles) else ()
    names += OWN if private and {COORDINATOR, LEADER} & set(roles) else ()
    names += RESIDENT if private else ("ticket", "language", "help")
    return _menu(language, names)


def description(district: str, language: str) -> str:
    """What an empty chat shows above its button."""
    say = speaker(language)
    lines = [
        say("{district}: tell us what needs fixing in your community.", district=clip(district, 80)),
        _how(say),
        say("We tell you when it is done, and you have the last word on whether it is solved."),
    ]
    return clip("\n\n".join(lines), DESCRIPTION)


def short_description(district: str, language: str) -> str:
    """What the bot's page and shared links show."""
    say = speaker(language)
    return clip(say("{district}: report a problem with one photo.", district=clip(district, 50)), SHORT)


def _how(say: Say) -> str:
    return say("Send a photo with a few words and tap “Submit”: the responsible unit gets it at once.")


def _menu(language: str, names: Iterable[str]) -> Menu:
    say = speaker(language)
    return [(name, say(WORDS[name])) for name in dict.fromkeys(names)]
