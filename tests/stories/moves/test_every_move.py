"""Every status × every move × everybody: allowed or refused as the table of moves says, and as nobody else says."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from issuebot.desk.context.commands import Actor, Arrival, Attachment, Command, Place, Pressed, Said
from issuebot.desk.handle import handle
from issuebot.domain.roster.persuasion import CATEGORY, Status as Persuading
from issuebot.domain.ticket import MOVES, OPEN, OVER, Rating, Role, Status, may
from issuebot.store import events, tickets
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import messages
from issuebot.store.outgoing.messages import Message
from issuebot.store.rosters import persuasions, volunteers
from tests.stories.duties.squad import squad_in
from tests.stories.world import World

BY_PEOPLE = [name for name, move in MOVES.items() if move.who != {Role.CLOCK}]
ARGUMENTS = {
    "assign": "police-station",
    "join": "police-station",
    "category": "sanitation",
    "extend": "2d 等材料",
    "merge": "2",
}
NOBODY = ("stranger", "other unit")  # may make no move at all


def everybody(world: World) -> dict[str, tuple[Actor, Place]]:
    """One person for each role, and two of none."""
    desk, unit, other = (world.groups[name] for name in ("desk", "telecom-office", "police-station"))

    def alone(who: Any) -> tuple[Actor, Place]:
        return Actor(who.id, who.name, "zh"), Place(who.id, private=True)

    return {
        Role.REPORTER: alone(world.wang),
        Role.FOLLOWER: alone(world.zhao),
        Role.UNIT: (alone(world.zhou)[0], Place(unit.id, private=False)),
        Role.COORDINATOR: (alone(world.li)[0], Place(desk.id, private=False)),
        Role.LEADER: alone(world.boss),
        Role.VOLUNTEER: alone(world.zhao),
        "stranger": alone(world.smith),
        "other unit": (alone(world.sun)[0], Place(other.id, private=False)),
    }


def bring_to(tx: Tx, status: Status, role: str, world: World) -> None:
    """Ticket 1 as it stands in this status; Zhao follows it, or goes there, only where it is Zhao's turn."""
    now = int(world.time)
    over = {"resolved_at": now, "ended_at": now} if status in OVER else {}
    columns: dict[Status, dict[str, Any]] = {
        Status.NEW: {"unit": None},
        Status.WAITING: {"asked_from": "accepted", "waiting_since": now, "next_due_at": now + 999},
        Status.RESOLVED: {"resolved_at": now, "next_due_at": now + 999},
        Status.MERGED: {"merged_into": 2},
    }
    before = tickets.ticket(tx, 1)
    assert before
    uncivil = {"category": CATEGORY} if role == Role.VOLUNTEER else {}
    assert tickets.move(tx, before, status, **over, **columns.get(status, {}), **uncivil)
    if role == Role.FOLLOWER:
        tickets.follow(tx, 1, world.zhao.id, now)
    if role == Role.VOLUNTEER:
        goes_there(tx, world.zhao.id, now)


def goes_there(tx: Tx, person: int, now: int) -> None:
    """They are on duty near by, were asked to go, and said that they do."""
    [known] = volunteers.of_person(tx, person)
    assert persuasions.offer(tx, ticket=1, person=person, volunteer=known.id, duty=1, now=now, due=now + 999)
    asked = persuasions.of(tx, 1, person)
    assert asked
    assert persuasions.move(tx, asked, Persuading.TAKEN)


def command_of(name: str, role: str, who: Actor, where: Place) -> Command:
    """The move as people make it: a button of the survey, plain words as an answer, else a command.

    A volunteer answers the offer.
    """
    if name in set(Rating):
        return Pressed(who, where, 1, "rate", ("1", "1", name))
    if name == "answer":
        return Said(who, where, 9001, words="第一根", command=None, reply_to=9000)
    proof = Attachment("photo", "proof") if name == "close" else None
    if (name, role) == ("close", Role.VOLUNTEER):
        return Said(who, where, 9001, words="因为这样", command=None, attachment=proof, reply_to=9000)
    words = f"1 {ARGUMENTS.get(name, '因为这样')}"
    return Said(who, where, 9001, words=words, command=name, attachment=proof)


def tried(tx: Tx, world: World, status: Status, name: str, role: str) -> tuple[bool, str]:
    """Whether the move left an event of its name, and the status afterwards."""
    bring_to(tx, status, role, world)
    who, where = everybody(world)[role]
    if name == "answer" or role == Role.VOLUNTEER:
        messages.remember(tx, [Message(where.chat, 9000, "ticket", None, 1, None, None, int(world.time))], [where.chat])
    known = len(events.of_ticket(tx, 1))
    arrival = Arrival(77_000_000, command_of(name, role, who, where), "token")
    handle(tx, [arrival], datetime.fromtimestamp(world.time, UTC))
    after = tickets.ticket(tx, 1)
    assert after
    kinds = {event.kind for event in events.of_ticket(tx, 1)[known:]}
    return bool(kinds & {name, f"{name}-asked"}), after.status


def combinations() -> Iterator[tuple[str, str]]:
    roles = [*(role for role in Role if role != Role.CLOCK), *NOBODY]
    return ((name, role) for name in BY_PEOPLE for role in roles)


def is_allowed(status: Status, name: str, role: str) -> bool:
    """What the table says; a ticket without a unit has nobody who acts as its unit."""
    if role in NOBODY or (role == Role.UNIT and status == Status.NEW):
        return False
    return may(name, Role(role), status)


def wrongly(tx: Tx, world: World, status: Status) -> Iterator[tuple[str, str, bool, str]]:
    """What came otherwise than the table says; each try is taken back before the next."""
    for name, role in combinations():
        tx.execute("SAVEPOINT attempt")
        done, after = tried(tx, world, status, name, role)
        tx.execute("ROLLBACK TO SAVEPOINT attempt")
        tx.once.clear()
        ends = {str(end) for end in MOVES[name].ends} or {str(status)}
        if done != is_allowed(status, name, role) or after not in (ends if done else {str(status)}):
            yield name, role, done, after


async def test_every_move_is_as_the_table(world: World):
    await world.reports()
    await world.reports(world.zhao, "和平花园门口垃圾成堆")
    squad = await squad_in(world)
    await squad.enlist(world.zhao)
    await squad.plan(world.zhao)

    async for status in world.each(list(Status)):
        wrong = await world.database.write(lambda tx, status=status: list(wrongly(tx, world, status)))  # type: ignore[misc]  # the loop's value, bound now

        assert wrong == []


def test_somebody_may_in_every_open_status():
    assert all(any(may(name, role, status) for name in BY_PEOPLE for role in Role) for status in OPEN)
