"""People of the duty sheets become known: the link of their unit, the question who they are, and what came of it."""

from datetime import UTC, datetime

from issuebot.desk.duties.volunteers.joining import ANOTHER, NEW
from issuebot.desk.views import View
from issuebot.domain.messages.duties.joining import (
    LikenessQuestion,
    Unrecognised,
    VolunteerInvite,
    VolunteerInviteChoice,
    VolunteerJoined,
    WhoAreYou,
)
from issuebot.domain.roster.sheets.cells import is_mobile
from issuebot.store.rosters.volunteers import Volunteer
from issuebot.telegram.render.dates import date_in_words
from issuebot.telegram.render.request import Request, packed, say_it, show_link, titled
from issuebot.telegram.render.text import Say, clip, isolate, speaker


def invite(view: View, asked: VolunteerInvite) -> Request:
    say = speaker(view.language)
    until = date_in_words(say, datetime.fromtimestamp(asked.until, UTC), view.now, view.hours.zone)
    lines = [
        asked.link,
        say(
            "Send it to your volunteers, or print the code. Whoever opens it gives their name, and gets their duty "
            "reminders from then on."
        ),
        say("Each of them can use it until {time}. I tell you of everybody who does.", time=until),
    ]
    body = titled(say("🔑 Link for the volunteers of {unit}", unit=_unit(view, asked.unit)), *lines)
    return show_link(view, asked.link, body, plain=asked.plain)


def choice(view: View, asked: VolunteerInviteChoice) -> Request:
    say = speaker(view.language)
    labels = [(_unit(view, unit), f"enlist:{unit}") for unit in asked.units]
    return say_it(view, say("Whose volunteers do you want to invite?"), packed(labels))


def who_are_you(view: View, asked: WhoAreYou) -> Request | None:
    if view.attended is None:
        return None
    say, found, unit = speaker(view.language), view.attended.choice, _unit(view, asked.unit)
    rows = [[(clip(_label(say, one, found), 40), f"iam:{one.id}")] for one in found]
    if rows:
        rows.append([(say("Another name"), f"iam:{ANOTHER}")])
        return say_it(view, say("Volunteers of {unit}: is this you?", unit=unit), rows)
    if asked.name is None:
        text = say("Welcome to the volunteers of {unit}! What is your name, as on the duty sheet?", unit=unit)
        return say_it(view, text, asks=say("Your name"))
    rows = [[(say("Yes, add me"), f"iam:{NEW}")], [(say("Another name"), f"iam:{ANOTHER}")]]
    text = say(
        "“{name}” is not on the sheet of {unit}. Shall I add you by that name?", name=isolate(asked.name), unit=unit
    )
    return say_it(view, text, rows)


def joined(view: View, asked: VolunteerJoined) -> Request | None:
    found = view.attended and view.attended.taker
    if not found or not found.name:
        return None
    say = speaker(view.language)
    called, unit = _called(say, view), _unit(view, found.unit or "")
    if found.person != asked.person:
        text = say("✖ {called} is not {name} ({unit}) any more.", called=called, name=isolate(found.name), unit=unit)
        return say_it(view, text)
    lines = [
        say("🔗 {called} opened the link and is {name} ({unit}).", called=called, name=isolate(found.name), unit=unit),
        say("The name is not on a duty sheet yet.") if asked.new else "",
        say("If that is somebody else, take it back."),
    ]
    rows = [[(say("✖ Wrong person"), f"unknow:{found.id}:{asked.person}")]]
    return say_it(view, "\n".join(filter(None, lines)), rows)


def likeness(view: View, asked: LikenessQuestion) -> Request | None:
    """A question until it is answered; then what was answered, with the way back."""
    found = view.attended and view.attended.taker
    if not found or not found.name or view.attended is None:
        return None
    say, pair = speaker(view.language), f"{found.id}:{asked.person}"
    values = {"called": _called(say, view), "name": isolate(found.name), "unit": _unit(view, found.unit or "")}
    back = [[(say("↩ Take it back"), f"unsure:{pair}")]]
    match view.attended.decided:
        case "same":
            return say_it(view, say("✅ {called} is {name} ({unit}) on the duty sheet.", **values), back)
        case "other":
            return say_it(view, say("✖ {called} is not {name} ({unit}) on the duty sheet.", **values), back)
    text = say(
        "👤 {called} wrote to me. Is that {name} ({unit}) of the duty sheet?\n"
        "Everybody can choose their name here: if in doubt, ask first.",
        **values,
    )
    rows = [[(say("The same person"), f"same:{pair}"), (say("Somebody else"), f"other:{pair}")]]
    return say_it(view, text, rows)


def unrecognised(view: View, _: Unrecognised) -> Request:
    say = speaker(view.language)
    return say_it(
        view,
        say(
            "You were mistaken for somebody on the duty sheet; this has been undone. If it was right, please tell "
            "your unit."
        ),
    )


def _called(say: Say, view: View) -> str:
    return isolate(clip((view.attended and view.attended.called) or say("somebody"), 60))


def _label(say: Say, one: Volunteer, all_: tuple[Volunteer, ...]) -> str:
    """Somebody with namesakes recognises themselves by the end of their number."""
    several = sum(other.name == one.name for other in all_) > 1
    tail = one.contact[-4:] if several and one.contact and is_mobile(one.contact) else ""
    return say("I am {name} (…{tail})", name=one.name, tail=tail) if tail else say("I am {name}", name=one.name)


def _unit(view: View, unit: str) -> str:
    found = view.district.unit(unit)
    return found.name.text(view.language) if found else unit
