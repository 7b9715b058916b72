"""What admins and coordinators read about the staff itself: invites, who is who, who did what."""

from collections.abc import Sequence
from datetime import UTC, datetime

from issuebot.desk.members.directory import ENTRIES, AuditEntry, Member
from issuebot.desk.views import View
from issuebot.domain.district.parts import Unit
from issuebot.domain.district.roles import has_role
from issuebot.domain.messages.answers import CommunityInvite, CoordinatorInvite, InviteHow, UnitInvite
from issuebot.domain.messages.lists import AuditTrail, StaffDirectory
from issuebot.domain.messages.reach import Stranger
from issuebot.telegram.render.moves.choices import BUTTONS, names
from issuebot.telegram.render.names import EVENTS, NAMES_UNIT, ROLES, said_with
from issuebot.telegram.render.request import Request, Rows, packed, say_it, show_link, titled
from issuebot.telegram.render.text import Say, clip, isolate, no_translation as n, speaker

LINES = 40  # on a page of /who
SAW = {
    "saw-ticket": n("viewed it"),
    "saw-audit": n("viewed this list"),
    "saw-ban": n("banned the reporter"),
    "saw-unban": n("lifted the ban"),
    "saw-export": n("exported it with people's data"),
}


def admin_help(say: Say) -> list[str]:
    return [
        f"{say('For admins:')} {say('🗓 /roster – plan duties with a table')}",
        say("/invite unit UNIT – a link that gives a group to the unit"),
        say(
            "/invite coordinator, volunteers, community NAME –"
            " links for one person, for a unit's volunteers, for posters"
        ),
    ]


def stranger(view: View, _: Stranger) -> Request | None:
    """Said once in a group without a role; nothing if it got one meanwhile."""
    if has_role(view.district, view.row.chat):
        return None
    say = speaker(view.language)
    return say_it(
        view,
        say(
            "Hello! This group is not set up yet. An admin gives it to a unit with a link, which I make in a private"
            " chat. To report something, send me a private message."
        ),
        [[(say("Report something"), view.link), (say("Invitation link"), f"{view.link}?start=o_invite")]]
        if view.link
        else (),
    )


def invite_how(view: View, _: InviteHow) -> Request:
    say = speaker(view.language)
    others = [
        (say("A coordinator"), "invite::coordinator"),
        (say("Volunteers"), "invite::volunteers"),
        (say("Community residents"), "invite::community"),
    ]
    units = [(unit.name.text(view.language), f"invite:{unit.id}") for unit in view.district.open_units]
    whole = say("The units are: {units}", units=names(view.language, view.district.open_units))
    return say_it(view, titled(say("Who do you want to invite?"), whole), [*packed(units[:BUTTONS]), *packed(others)])


def invite_unit(view: View, invite: UnitInvite) -> Request:
    say = speaker(view.language)
    unit, link = view.district.unit(invite.unit), invite.link
    name = unit.name.text(view.language) if unit else invite.unit
    lines = [
        link,
        say("Open it, choose the group, and I join it. It works once, within 24 hours."),
        say("For one topic of a forum: write this in the topic, when I am in the group:"),
        f"/start@{link_to(link)} {link.partition('=')[2]}",
    ]
    return say_it(view, titled(say("🔑 Invitation link for the group of {unit}", unit=name), *lines))


def invite_community(view: View, invite: CommunityInvite) -> Request:
    say = speaker(view.language)
    community = view.district.community(invite.community)
    name = community.name.text(view.language) if community else invite.community
    lines = [
        invite.link,
        say(
            "For posters and groups: whoever scans the code or opens the link can report to me, and I know their "
            "community."
        ),
        say("It does not expire."),
    ]
    body = titled(say("🏠 Link and QR code of {community}", community=name), *lines)
    return show_link(view, invite.link, body, plain=invite.plain)


def invite_coordinator(view: View, invite: CoordinatorInvite) -> Request:
    say = speaker(view.language)
    lines = [
        invite.link,
        say(
            "Send it only to that person: whoever opens it first becomes a coordinator. It works once, within 24 hours."
        ),
    ]
    return say_it(view, titled(say("🔑 Invitation link for a coordinator"), *lines))


def who(view: View, asked: StaffDirectory) -> Request | None:
    """Everybody of the staff, and why somebody cannot be reached."""
    directory, say = view.staff_directory, speaker(view.language)
    if directory is None:
        return None
    desk = {
        True: say("✅ Coordinators' group"),
        False: say("⚠ Coordinators' group: I have no access"),
        None: say("⚠ No coordinators' group: desk_chat is not set"),
    }[directory.desk]
    nobody = say("nobody")
    lines = [
        desk,
        *(_unit(say, view, unit, hears) for unit, hears in directory.units),
        say("Coordinators: {people}", people=_people(say, view, directory.coordinators) or nobody),
        say("Leader: {people}", people=_people(say, view, (directory.leader,) if directory.leader else ()) or nobody),
        say("Admins: {people}", people=_people(say, view, directory.admins) or nobody),
        say("Banned: {count}", count=directory.banned) if directory.banned else "",
    ]
    page = asked.page
    shown = lines[page * LINES : (page + 1) * LINES]
    return say_it(view, titled(say("People and units"), *shown), turns("who", page, len(lines), LINES))


def audit(view: View, asked: AuditTrail) -> Request | None:
    """What happened to a ticket and who of the staff looked at it."""
    say, number, page = speaker(view.language), asked.ticket, asked.page
    if view.audit is None:
        return None
    lines = [_trace(say, view, trace) for trace in view.audit.traces]
    title = say("#{number}: who saw it and what they did", number=number)
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
        return say("⚠ {unit}: I have no access to its group", unit=name)
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
    name = say("admin of the group (anonymous)") if trace.anonymous else isolate(trace.name or "")
    who = f"{capacity} {name}".strip()
    target = f" → {unit.name.text(view.language)}" if unit and trace.what in NAMES_UNIT - {"submit"} else ""
    what = say(SAW[trace.what]) if trace.what in SAW else say(EVENTS.get(trace.what, trace.what))
    said = said_with(say, view.district, trace.what, trace.words, view.language)
    what += target
    words = say("{event}: {words}", event=what, words=isolate(clip(said, 60))) if said else what
    return f"{at:%m-%d %H:%M} {who} · {words}"


def link_to(link: str) -> str:
    """The bot's name out of its own link."""
    return link.partition("?")[0].rpartition("/")[2]
