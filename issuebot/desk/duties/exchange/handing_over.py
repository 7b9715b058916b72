"""A duty gets somebody else: one way for a swap, for whoever steps in, and for whoever is put in."""

from dataclasses import dataclass

from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import timetable
from issuebot.desk.duties.attendance import muster
from issuebot.desk.notices import recipients
from issuebot.domain.messages.duties.attendance import HandedOver
from issuebot.domain.messages.message import Message
from issuebot.domain.roster.duty import Happened
from issuebot.domain.roster.swaps import Shift, clashes
from issuebot.store.outgoing import outbox
from issuebot.store.rosters import duties, volunteers
from issuebot.store.rosters.duties import LONGEST, Duty
from issuebot.store.rosters.volunteers import Volunteer

SOON = 12 * 3600  # what concerns a duty so near does not wait for the morning


@dataclass(frozen=True, slots=True)
class Change:
    """`actor` is who brought it about, by their Telegram id."""

    duty: Duty
    taker: Volunteer
    how: Happened
    actor: int


def hand_over(turn: Turn, change: Change) -> Duty | None:
    """The duty as it is then, and everybody told whom it concerns; None when it changed since it was read."""
    before, taker = change.duty, change.taker
    after = timetable.change(
        turn,
        before,
        change.how,
        actor=change.actor,
        volunteer=taker.id,
        checked_in_at=None,
        checked_out_at=None,
        seconds=None,
        marks="",
    )
    if after is None:
        return None
    news = HandedOver(before.id, before.volunteer, taker.id, change.how)
    for person in dict.fromkeys(filter(None, (before.person, taker.person))):
        tell(turn, news, person, after)
    for desk in recipients.desks(turn):
        turn.notify(news, desk)
    muster.look_again(turn, after.starts)
    return after


def tell(turn: Turn, message: Message, person: int, duty: Duty) -> None:
    """Say something about a duty in private: at once where it is near, else not in the night."""
    if duty.starts - turn.at < SOON:
        outbox.notify(turn.tx, message, person, turn.at, priority=outbox.ANSWER)
    else:
        turn.notify(message, person)


def own_shifts(turn: Turn, holder: Volunteer, around: Duty) -> list[Shift]:
    """Their duties about that time. Another transaction that gives them one waits until we are done."""
    volunteers.lock(turn.tx, holder)
    ids = {one.id for one in volunteers.of_person(turn.tx, holder.person)} if holder.person else set()
    found = duties.between(turn.tx, around.starts - LONGEST, around.ends, volunteers=ids | {holder.id})
    return [shift_of(one) for one in found]


def clashing(turn: Turn, duty: Duty) -> list[Duty]:
    """The other duties of its holder that run at the same time."""
    ids = {one.id for one in volunteers.of_person(turn.tx, duty.person)} if duty.person else set()
    found = duties.between(turn.tx, duty.starts - LONGEST, duty.ends, volunteers=ids | {duty.volunteer})
    return [one for one in found if clashes(shift_of(duty), (shift_of(one),))]


def shift_of(duty: Duty) -> Shift:
    return Shift(duty.id, duty.starts, duty.ends, duty.person or -duty.volunteer)


def key_of(holder: Volunteer | None) -> int | None:
    """One number for a person, however many volunteers they are; without a person that of the volunteer."""
    return (holder.person or -holder.id) if holder else None


def as_volunteer(turn: Turn, person: int, duty: Duty) -> Volunteer | None:
    """Which of the volunteers that a person is has a duty of this unit; None for a stranger."""
    mine = volunteers.of_person(turn.tx, person)
    return next((one for one in mine if one.unit == duty.unit), mine[0] if mine else None)
