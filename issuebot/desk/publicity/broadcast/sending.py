"""A broadcast on its way: confirmed, begun, fed into the outbox a few at a time, paused, and what came of each row.

Ten thousand rows of the outbox at once would be looked at by everything that looks at the outbox. So everybody it goes
to has a row of their own, and only so many are queued that the sender never waits for them; whoever is settled makes
room for the next. A row that is queued is looked at once more when its turn comes, so that a pause holds at once.
"""

from collections.abc import Collection
from datetime import datetime

from issuebot.desk.context.turn import Turn, stamp
from issuebot.desk.publicity.broadcast import broadcast_cards
from issuebot.domain.clock.quiet_hours import quiet_until
from issuebot.domain.messages.publicity.broadcasts import Announcement
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.members import people
from issuebot.store.outgoing import outbox
from issuebot.store.publicity import broadcasts, recipients
from issuebot.store.publicity.broadcasts import Audience, Broadcast
from issuebot.store.publicity.recipients import Reach

# With fewer than `LOW` rows in the outbox it is filled up to `FULL`: what Telegram takes in one second, in two.
LOW, FULL = 30, 60
LOOK = 30  # seconds between two looks of the clock at broadcasts that a fault or a night held up
SHOWN = 5  # seconds between two edits of the bar
HOPELESS = 10  # refusals by Telegram, and no arrival: it would refuse all of them
LATE = 7200  # seconds after its time at which somebody is asked first: it may speak of what is over
UNDER_WAY = ("running", "paused")
REFUSED = "refused"  # the page of a broadcast that rests because Telegram does not take it
MISSED = "missed"  # … because nothing could be sent for so long


def quiet(turn: Turn, at: datetime) -> datetime | None:
    """When the night of this moment is over; None by day."""
    return quiet_until(turn.district.quiet_hours, turn.district.zone, at)


def reach(turn: Turn, chosen: Collection[Audience]) -> Reach:
    return recipients.count(turn.tx, chosen, _groups(turn, chosen))


def confirm(turn: Turn, cast: Broadcast, version: int, at: datetime | None) -> Refusal | None:
    """Send it now, or at a moment; at night it waits for the morning. Only what was looked at is confirmed."""
    chosen = broadcasts.audience(turn.tx, cast.id)
    if cast.status not in ("draft", "scheduled"):
        return Refusal(Reason.BROADCAST_GOES if cast.status in (*UNDER_WAY, "done") else Reason.OLD_BUTTON)
    if cast.version != version:
        return Refusal(Reason.BROADCAST_CHANGED)
    if not chosen or not reach(turn, chosen).goes_to:
        return Refusal(Reason.BROADCAST_NOBODY)
    starts = quiet(turn, at or turn.now) or at
    if starts:
        broadcasts.change(
            turn.tx,
            cast.id,
            before=(cast.status,),
            status="scheduled",
            starts_at=stamp(starts),
            next_due_at=stamp(starts),
        )
    else:
        begin(turn, cast)
    return None


def begin(turn: Turn, cast: Broadcast) -> None:
    """For the first who begins it."""
    begun = broadcasts.change(
        turn.tx,
        cast.id,
        before=("draft", "scheduled"),
        status="running",
        started_at=turn.at,
        shown_at=turn.at,
        next_due_at=turn.at + LOOK,
    )
    if begun is None:
        return
    chosen = broadcasts.audience(turn.tx, cast.id)
    found = reach(turn, chosen)
    written = recipients.write_down(turn.tx, cast.id, chosen, _groups(turn, chosen), turn.at)
    broadcasts.change(
        turn.tx,
        cast.id,
        before=("running",),
        total=written + found.blocked + found.opted_out,
        blocked=found.blocked,
        opted_out=found.opted_out,
    )
    _go_on(turn, cast.id)


def pause(turn: Turn, cast: Broadcast) -> bool:
    return _turn_to(turn, cast, ("running",), status="paused", next_due_at=None)


def resume(turn: Turn, cast: Broadcast) -> bool:
    done = _turn_to(turn, cast, ("paused",), status="running", page="", next_due_at=turn.at + LOOK)
    if done:
        _go_on(turn, cast.id)
    return done


def stop(turn: Turn, cast: Broadcast) -> bool:
    """Stop it for good: people who were not reached yet hear nothing of it."""
    return _turn_to(turn, cast, (*UNDER_WAY, "scheduled"), status="stopped", ended_at=turn.at, next_due_at=None)


def come_round(turn: Turn, number: int) -> None:
    """The clock looks: its time has come, the night begins or is over, or something was left lying."""
    cast = broadcasts.one(turn.tx, number)
    if cast is None or cast.next_due_at is None or cast.next_due_at > turn.at:
        return
    if cast.status == "scheduled" and not turn.district.is_coordinator(cast.person):
        stop(turn, cast)
    elif was_left(turn, cast):
        broadcasts.change(turn.tx, number, before=("running",), status="paused", page=MISSED, next_due_at=None)
        broadcast_cards.bring_below(turn, number)
    elif night := quiet(turn, turn.now):
        broadcasts.CLOCK.postpone(turn.tx, number, stamp(night))
        broadcast_cards.refresh(turn, cast)
    elif cast.status == "scheduled" and turn.at - (cast.starts_at or 0) > LATE:
        broadcasts.renew(turn.tx, number, before=("scheduled",))
        broadcasts.change(turn.tx, number, before=("draft",), page=MISSED)
        broadcast_cards.bring_below(turn, number)
    elif cast.status == "scheduled":
        begin(turn, cast)
        broadcast_cards.refresh(turn, cast)
    else:
        broadcasts.CLOCK.postpone(turn.tx, number, turn.at + LOOK)
        for status, count in recipients.settle_lost(turn.tx, number, Announcement.kind).items():
            broadcasts.count_up(turn.tx, number, status, count)
        _go_on(turn, number)
        broadcast_cards.refresh(turn, cast)


def was_left(turn: Turn, cast: Broadcast) -> bool:
    """Whether nobody has looked after it for hours: the machine stood still, or a backup was restored, whose other half
    was sent already. What it speaks of may be over, so that it rests until somebody says that it shall go on.
    """
    return cast.status == "running" and cast.next_due_at is not None and turn.at - cast.next_due_at > LATE


def settled(turn: Turn, found: Collection[tuple[int, str]]) -> None:
    """What became of these recipients; and more of each broadcast that goes on is queued."""
    touched: set[int] = set()
    for status in sorted({status for _, status in found}):
        ids = {number for number, one in found if one == status}
        for cast, count in sorted(recipients.settle(turn.tx, ids, status).items()):
            touched.add(cast)
            if status != "waiting":
                _look_at(turn, broadcasts.count_up(turn.tx, cast, status, count))
    for cast in sorted(touched):
        _go_on(turn, cast)


def not_shown(turn: Turn, said: Announcement, chat: int) -> str:
    """What becomes of whoever was not written to when their turn came: it rests, or they want nothing of it."""
    cast = broadcasts.one(turn.tx, said.broadcast)
    if cast is None or cast.status != "running" or was_left(turn, cast):
        return "waiting"
    person = people.person(turn.tx, chat) if chat > 0 else None
    return "opted-out" if person and not person.news else "failed"


def _look_at(turn: Turn, cast: Broadcast | None) -> None:
    """The bar is told every few seconds; what Telegram takes from nobody rests."""
    if cast is None:
        return
    if cast.failed >= HOPELESS and not cast.reached and cast.status == "running":
        broadcasts.change(turn.tx, cast.id, before=("running",), status="paused", page=REFUSED, next_due_at=None)
        broadcast_cards.refresh(turn, cast)
    elif turn.at - cast.shown_at >= SHOWN:
        broadcasts.change(turn.tx, cast.id, before=(cast.status,), shown_at=turn.at)
        broadcast_cards.refresh(turn, cast)


def _go_on(turn: Turn, number: int) -> None:
    """Queue the next ones where few are left; where nobody is, it is done."""
    cast = broadcasts.one(turn.tx, number)
    if cast is None or cast.status != "running" or was_left(turn, cast):
        return
    waiting = recipients.queued(turn.tx, number)
    if waiting > LOW:
        return
    if not recipients.waits(turn.tx, number):
        broadcasts.change(turn.tx, number, before=("running",), status="done", ended_at=turn.at, next_due_at=None)
        broadcast_cards.refresh(turn, cast)
        return
    if quiet(turn, turn.now):
        return
    pieces = len(broadcasts.parts(turn.tx, number))
    for one in recipients.take(turn.tx, number, FULL - waiting):
        said = Announcement(number, one.id, pieces)
        outbox.notify(turn.tx, said, one.chat, turn.at, topic=one.topic or None, priority=outbox.BROADCAST)


def _turn_to(turn: Turn, cast: Broadcast, before: Collection[str], **columns: object) -> bool:
    changed = broadcasts.change(turn.tx, cast.id, before=before, **columns)
    if changed:
        broadcast_cards.refresh(turn, changed, soon=True)
    return changed is not None


def _groups(turn: Turn, chosen: Collection[Audience]) -> list[tuple[int, int]]:
    """The groups of the chosen units. A unit without a group is left out."""
    units = [turn.district.unit(one.name) for one in chosen if one.kind == "unit"]
    return sorted({(unit.chat, unit.topic or 0) for unit in units if unit and unit.chat and not unit.retired})
