"""What those who oversee the work look up about the staff: who is who, and who saw and did what with a ticket."""

from dataclasses import dataclass

from issuebot.desk.context.turn import Turn
from issuebot.domain.district.parts import Name, Unit
from issuebot.domain.figures.exporting import read_filter
from issuebot.domain.ticket import Role
from issuebot.store import events, tickets
from issuebot.store.figures import exports
from issuebot.store.members import bans, people, viewings
from issuebot.store.operation import bot, districts

ENTRIES = 15  # lines on a page of the audit
ADMIN = "admin"  # who has the machine
RESIDENTS = frozenset({Role.REPORTER, Role.FOLLOWER})


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody by name. `met`: they wrote to us in private, so that we can write to them."""

    name: Name
    met: bool
    invited: bool = False


@dataclass(frozen=True, slots=True)
class Directory:
    """Who is who; `units` with whether their group lets us in, `desk` likewise (None: there is no desk group)."""

    units: tuple[tuple[Unit, bool], ...]
    desk: bool | None
    coordinators: tuple[Member, ...]
    leader: Member | None
    admins: tuple[Member, ...]
    banned: int


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing somebody saw or did. `name` is None for residents, who are not named here, and for the clock."""

    at: int
    what: str
    role: str
    name: str | None
    unit: str | None
    words: str | None = None
    anonymous: bool = False


@dataclass(frozen=True, slots=True)
class AuditPage:
    """A page of what happened to a ticket and who looked at it, the newest first; `total` is how much there is."""

    traces: tuple[AuditEntry, ...]
    total: int


def load_directory(turn: Turn) -> Directory:
    district, tx = turn.district, turn.tx
    invited = {joined.person for joined in districts.joined(tx)}
    return Directory(
        units=tuple((unit, bool(unit.chat and people.is_reachable(tx, unit.chat))) for unit in district.open_units),
        desk=people.is_reachable(tx, district.desk_chat) if district.desk_chat else None,
        coordinators=tuple(_member(turn, who.id, who.name, who.id in invited) for who in district.coordinators),
        leader=_member(turn, district.leader) if district.leader else None,
        admins=tuple(_member(turn, admin) for admin in bot.admins(tx)),
        banned=len(bans.banned(tx)),
    )


def load_audit(turn: Turn, number: int, page: int, *, words: bool) -> AuditPage:
    """`words`: with what was said; an admin sees who did what, and nothing of the ticket."""
    did = [
        AuditEntry(
            event.at,
            event.kind,
            event.role,
            _name(turn, event.role, event.actor),
            event.unit,
            event.words if words else None,
            anonymous=event.role not in RESIDENTS and _is_group(event.actor),
        )
        for event in events.of_ticket(turn.tx, number)
    ]
    saw = [
        AuditEntry(
            seen.at,
            f"saw-{seen.how}",
            seen.role,
            _name(turn, seen.role, seen.person),
            _unit_at(turn, seen.chat),
            anonymous=_is_group(seen.person),
        )
        for seen in viewings.of_ticket(turn.tx, number)
    ]
    traces = sorted([*did, *saw, *_exported(turn, number)], key=lambda trace: trace.at)[::-1]
    return AuditPage(tuple(traces[page * ENTRIES : (page + 1) * ENTRIES]), len(traces))


def _exported(turn: Turn, number: int) -> list[AuditEntry]:
    """Files with people's data that may have had this ticket: those of the time when it was submitted."""
    ticket, zone = tickets.ticket(turn.tx, number), turn.district.zone
    found = [(one, read_filter(one.filter)) for one in exports.of_ticket(turn.tx, number)]
    return [
        AuditEntry(one.at, "saw-export", ADMIN, one.operator, None, wanted.told(zone))
        for one, wanted in found
        if ticket and wanted.covers(ticket.submitted_at)
    ]


def _member(turn: Turn, person: int, name: Name | None = None, invited: bool = False) -> Member:
    met = people.person(turn.tx, person) is not None and people.is_reachable(turn.tx, person)
    known = viewings.name_of(turn.tx, person) or str(person)
    return Member(name or Name(known, known), met, invited)


def _unit_at(turn: Turn, chat: int) -> str | None:
    return next((unit.id for unit in turn.district.units_in(chat)), None)


def _is_group(person: int | None) -> bool:
    """Whether somebody acted in the name of the group: Telegram does not say which of its admins it was."""
    return person is not None and person < 0


def _name(turn: Turn, role: str, person: int | None) -> str | None:
    if person is None or role in RESIDENTS or _is_group(person):
        return None
    return viewings.name_of(turn.tx, person) or str(person)
