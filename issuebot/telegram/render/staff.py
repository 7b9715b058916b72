"""What admins and coordinators read about the staff itself: invites, who is who, who did what."""

from collections.abc import Sequence
from datetime import UTC, datetime

from issuebot.desk.members.directory import ENTRIES, AuditEntry, Member
from issuebot.desk.views import View
from issuebot.domain.district.model import Unit
from issuebot.domain.district.roles import has_role
from issuebot.domain.messages.answers import CoordinatorInvite, InviteHow, UnitInvite
from issuebot.domain.messages.lists import AuditTrail, StaffDirectory
from issuebot.domain.messages.notices import Stranger
from issuebot.telegram.render.choices import names
from issuebot.telegram.render.names import EVENTS, ROLES, said_with
from issuebot.telegram.render.request import Request, Rows, say_it, titled
from issuebot.telegram.render.text import Say, clip, isolate, no_translation as n, speaker

LINES = 40  # on a page of /who
SAW = {
    "saw-ticket": n("looked at it"),
    "saw-audit": n("looked at this list"),
    "saw-ban": n("banned the reporter"),
    "saw-unban": n("took the ban back"),
}


def admin_help(say: Say) -> list[str]:
    return [
        say("For admins:"),
        say("/invite unit UNIT – a link by which a group becomes the unit's"),
        say("/invite coordinator – a link by which a person becomes a coordinator"),
    ]


def stranger(view: View, _: Stranger) -> Request | None:
    """Said once in a group without a role; nothing if it got one meanwhile."""
    if has_role(view.district, view.row.chat):
        return None
    say = speaker(view.language)
    return say_it(
        view,
        say(
            "Hello! This group is nobody's yet. To make it a unit's, an admin writes to me: /invite unit UNIT."
            " To report something, write to me in private."
        ),
    )


def invite_how(view: View, _: InviteHow) -> Request:
    say = speaker(view.language)
    lines = [
        *admin_help(say)[1:3],
        say("The units are: {units}", units=names(view.language, view.district.open_units)),
    ]
    return say_it(view, titled(say("Whom to invite?"), *lines))


def invite_unit(view: View, invite: UnitInvite) -> Request:
    say = speaker(view.language)
    unit, link = view.district.unit(invite.unit), invite.link
    name = unit.name.text(view.language) if unit else invite.unit
    lines = [
        link,
        say("Whoever opens it chooses the group, and I come along. It works once, for 24 hours."),
        say("For one topic of a forum: write this in the topic, when I am in the group:"),
        f"/start@{link_to(link)} {link.partition('=')[2]}",
    ]
    return say_it(view, titled(say("🔑 The link for the group of {unit}", unit=name), *lines))


def invite_coordinator(view: View, invite: CoordinatorInvite) -> Request:
    say = speaker(view.language)
    lines = [
        invite.link,
        say("Send it to that person only: whoever opens it first is a coordinator. It works once, for 24 hours."),
    ]
    return say_it(view, titled(say("🔑 The link for a coordinator"), *lines))


def who(view: View, asked: StaffDirectory) -> Request | None:
    """Everybody of the staff, and why somebody cannot be reached."""
    roll, say = view.staff_directory, speaker(view.language)
    if roll is None:
        return None
    desk = {
        True: say("✅ Coordinators' group"),
        False: say("⚠ Coordinators' group: it does not let me in"),
        None: say("⚠ No coordinators' group: desk_chat is not set"),
    }[roll.desk]
    nobody = say("nobody")
    lines = [
        desk,
        *(_unit(say, view, unit, hears) for unit, hears in roll.units),
        say("Coordinators: {people}", people=_people(say, view, roll.coordinators) or nobody),
        say("Leader: {people}", people=_people(say, view, (roll.leader,) if roll.leader else ()) or nobody),
        say("Admins: {people}", people=_people(say, view, roll.admins) or nobody),
        say("Banned: {count}", count=roll.banned) if roll.banned else "",
    ]
    page = asked.page
    shown = lines[page * LINES : (page + 1) * LINES]
    return say_it(view, titled(say("Who is who"), *shown), turns("who", page, len(lines), LINES))


def audit(view: View, asked: AuditTrail) -> Request | None:
    """What happened to a ticket and who of the staff looked at it."""
    say, number, page = speaker(view.language), asked.ticket, asked.page
    if view.audit is None:
        return None
    lines = [_trace(say, view, trace) for trace in view.audit.traces]
    title = say("#{number}: who saw and did what", number=number)
    return say_it(view, titled(title, *lines), turns(f"audit:{number}", page, view.audit.total, ENTRIES))


def turns(name: str, page: int, count: int, size: int) -> Rows:
    """The buttons to the pages before and after this one."""
    back = [(f"‹ {page}", f"{name}:{page - 1}")] if page else []
    on = [(f"{page + 2} ›", f"{name}:{page + 1}")] if (page + 1) * size < count else []
    return [[*back, *on]] if back or on else ()


def _unit(say: Say, view: View, unit: Unit, hears: bool) -> str:
    name = unit.name.text(view.language)
    if hears:
        return f"✅ {name}"
    if unit.chat:
        return say("⚠ {unit}: its group does not let me in", unit=name)
    return say("⚠ {unit}: no group yet", unit=name)


def _people(say: Say, view: View, people: Sequence[Member]) -> str:
    return say(", ").join(_person(say, view, member) for member in people)


def _person(say: Say, view: View, member: Member) -> str:
    name = isolate(member.name.text(view.language))
    notes = [say("by invite") if member.invited else "", "" if member.met else say("has not written to me yet")]
    said = say(", ").join(filter(None, notes))
    return say("{resident} ({name})", resident=name, name=said) if said else name


def _trace(say: Say, view: View, trace: AuditEntry) -> str:
    at = datetime.fromtimestamp(trace.at, UTC).astimezone(view.hours.zone)
    unit = view.district.unit(trace.unit)
    of_unit = unit.name.text(view.language) if unit and trace.role == "unit" else ""
    capacity = of_unit or say(ROLES.get(trace.role, trace.role))
    who = f"{capacity} {isolate(trace.name)}" if trace.name else capacity
    target = f" → {unit.name.text(view.language)}" if unit and trace.what == "assign" else ""
    what = say(SAW[trace.what]) if trace.what in SAW else say(EVENTS.get(trace.what, trace.what))
    said = said_with(say, view.district, trace.what, trace.words, view.language)
    what += target
    words = say("{event}: {words}", event=what, words=isolate(clip(said, 60))) if said else what
    return f"{at:%m-%d %H:%M} {who} · {words}"


def link_to(link: str) -> str:
    """The bot's name out of its own link."""
    return link.partition("?")[0].rpartition("/")[2]
