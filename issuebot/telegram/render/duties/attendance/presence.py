"""Being at a duty: where are you, you are checked in, and the coordinators' list of who came."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime

from issuebot.desk.duties.attendance.muster import is_notable
from issuebot.desk.views import View
from issuebot.domain.messages.duties.attendance import CheckedIn, CheckedOut, LocationQuestion
from issuebot.domain.roster.hours import written
from issuebot.store.rosters.duties import Duty
from issuebot.telegram.render.request import Request, marked, say_it, show_card, titled
from issuebot.telegram.render.text import Say, isolate, moment, no_translation as n, speaker, units

MOST = 40  # people named in one list
KINDS = {
    "office": n("duty"),
    "crossing": n("crossing"),
    "community": n("community service"),
}
MARKS = {
    "early": n("came early"),
    "late": n("came late"),
    "left-early": n("left early"),
    "absent": n("never came"),
    "unclosed": n("did not check out"),
    "unmeasured": n("location without accuracy"),
    "coarse": n("location inexact"),
    "unplaced": n("no location asked"),
    "corrected": n("corrected"),
}
YOURS = {
    "early": n("You are early; your hours count from the start of the duty."),
    "late": n("You are late; the coordinator can see that."),
    "left-early": n("You leave before the end; the coordinator can see that."),
    "unmeasured": n("Your phone did not say how exact the location is; the coordinator can see that."),
    "coarse": n("Your phone knows the location only roughly; the coordinator can see that."),
}


def where(view: View, asked: LocationQuestion) -> Request | None:
    duty = view.attended and view.attended.duty
    if not duty:
        return None
    say = speaker(view.language)
    sentence = n("📍 {duty}\nTo check in, send your location from there: 📎 → Location → Send my current location.")
    if asked.act == "out":
        sentence = n(
            "📍 {duty}\nTo check out, send your location from there: 📎 → Location → Send my current location."
        )
    text = say(sentence, duty=duty_in_words(say, view, duty))
    return say_it(view, text, asks=say("📎 → Location"))


def checked_in(view: View, _: CheckedIn) -> Request | None:
    duty = view.attended and view.attended.duty
    if not duty or duty.checked_in_at is None:
        return None
    say = speaker(view.language)
    title = say("✅ Checked in at {time}", time=_clock(view, duty.checked_in_at))
    leave = say(
        "Check out when you leave: {end} or before. Otherwise the duty ends by itself, and that is noted.",
        end=_clock(view, duty.ends),
    )
    body = titled(title, duty_in_words(say, view, duty), *_yours(say, duty), leave)
    return say_it(view, body, [[(say("Check out"), f"checkout:{duty.id}")]])


def checked_out(view: View, _: CheckedOut) -> Request | None:
    duty = view.attended and view.attended.duty
    if not duty or duty.checked_out_at is None:
        return None
    say = speaker(view.language)
    title = say("✅ Checked out at {time}. Thank you!", time=_clock(view, duty.checked_out_at))
    hours = say("Hours of this duty: {hours}", hours=written(duty.seconds or 0))
    marks = _yours(say, duty, but=("early", "late"))  # of these they heard when they came
    return say_it(view, titled(title, duty_in_words(say, view, duty), *marks, hours))


def muster(view: View) -> Request | None:
    """People who have not come stand first, with how they can be called."""
    listed = view.attended and view.attended.muster
    if not listed:
        return None
    say, found = speaker(view.language), listed.duties
    came = [one for one in found if one.checked_in_at is not None]
    time = moment(say, datetime.fromtimestamp(listed.starts, UTC), view.now, view.hours.zone)
    title = say("📋 {time}: {came} of {all} there", time=time, came=len(came), all=len(found))
    missing = [one for one in found if one.checked_in_at is None]
    over = [one for one in missing if "absent" in one.marks.split()]
    waited = [one for one in missing if one not in over]
    lines: list[tuple[str, int]] = [(title, units(title))]
    lines += _group(
        say,
        say("Not there yet"),
        [_missing(say, view, one, listed.contacts, coming=one.id in listed.on_the_way) for one in waited],
    )
    lines += _group(say, say("Never came"), [_missing(say, view, one, listed.contacts) for one in over])
    lines += _group(say, say("Please note"), [_notable(say, view, one) for one in came if is_notable(one)])
    return show_card(view, marked(lines), ())


def duty_in_words(say: Say, view: View, duty: Duty) -> str:
    """When, where and what: `Mon 07:30–09:00 · 人民路口 · crossing`."""
    parts = [
        f"{begins(view, duty)}–{_clock(view, duty.ends)}",
        place_of(view, duty),
        say(KINDS.get(duty.kind, duty.kind)),
    ]
    return " · ".join(filter(None, parts))


def begins(view: View, duty: Duty) -> str:
    say = speaker(view.language)
    return moment(say, datetime.fromtimestamp(duty.starts, UTC), view.now, view.hours.zone)


def place_of(view: View, duty: Duty) -> str:
    place = view.district.place(duty.place)
    return place.name.text(view.language) if place else isolate(duty.place or "")


def name_of(say: Say, duty: Duty) -> str:
    return isolate(duty.name) or say("somebody whose data was deleted")


def _group(say: Say, heading: str, found: Sequence[str]) -> Iterable[tuple[str, int]]:
    if not found:
        return []
    more = [f"… +{len(found) - MOST}"] if len(found) > MOST else []
    title = say("{heading}: {count}", heading=heading, count=len(found))
    return [(title, units(heading)), *((line, 0) for line in [*found[:MOST], *more])]


def _missing(say: Say, view: View, duty: Duty, contacts: dict[int, str], *, coming: bool = False) -> str:
    contact = contacts.get(duty.volunteer, "")
    unknown = say("not linked to Telegram") if duty.person is None else ""
    way = say("on the way") if coming else ""
    return " · ".join(filter(None, [f"№{duty.id} {name_of(say, duty)}", way, place_of(view, duty), contact, unknown]))


def _notable(say: Say, view: View, duty: Duty) -> str:
    times = "–".join(_clock(view, at) for at in (duty.checked_in_at, duty.checked_out_at) if at is not None)
    marks = [say(MARKS[mark]) for mark in duty.marks.split() if mark in MARKS]
    return " · ".join(filter(None, [f"№{duty.id} {name_of(say, duty)}", times, *marks, place_of(view, duty)]))


def _yours(say: Say, duty: Duty, *, but: tuple[str, ...] = ()) -> list[str]:
    return [say(YOURS[mark]) for mark in duty.marks.split() if mark in YOURS and mark not in but]


def _clock(view: View, at: int) -> str:
    return f"{datetime.fromtimestamp(at, UTC).astimezone(view.hours.zone):%H:%M}"
