"""Reminders of duties, on the evening before and half an hour before: to whoever has them then, or in the group of
their unit where the bot does not know them. Several of one chat are one message.
"""

from dataclasses import dataclass, replace

from issuebot.desk.context.commands import Pressed, Toast
from issuebot.desk.context.languages import language_of
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.attendance import muster
from issuebot.desk.duties.timetable import next_due
from issuebot.desk.notices import recipients
from issuebot.domain.messages.duties.rosters import DutyReminder
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster import moments
from issuebot.domain.roster.duty import Happened, Status
from issuebot.domain.roster.moments import Step
from issuebot.store.members.people import Person
from issuebot.store.outgoing import outbox
from issuebot.store.rosters import duties, offers, record, volunteers
from issuebot.store.rosters.duties import Duty

AHEAD = 2 * 86400  # no reminder is earlier than the evening before


@dataclass(frozen=True, slots=True)
class Reminded:
    """A duty that is as it was when the reminder was due; `offered`: nobody took it yet."""

    duty: Duty
    offered: bool


def evening(turn: Turn, duty: Duty) -> None:
    _remind(turn, duty, Step.EVENING)


def soon(turn: Turn, duty: Duty) -> None:
    _remind(turn, duty, Step.SOON)


def _remind(turn: Turn, duty: Duty, step: Step) -> None:
    known = duty.person is not None and recipients.person_can_hear(turn, duty.person)
    unit = turn.district.unit(duty.unit)
    if known:
        chat, topic = duty.person, None
    elif unit and unit.chat and duty.name and recipients.unit_can_hear(turn, unit):
        chat, topic = unit.chat, unit.topic
    else:
        return
    near = [duty, *_also_due(turn, duty, step, known=known)]
    said = DutyReminder(
        unit.id if unit and not known else None,
        tuple((one.id, one.volunteer, one.starts) for one in near),
        step == Step.SOON,
    )
    for one in near:
        record.record(turn.tx, one, Happened.REMINDED, turn.at, words=step.name.lower())
    if step == Step.SOON and chat is not None:
        # Who is on duty at six has to hear of it before the quiet hours end. Afterwards it helps nobody.
        values = {"topic": topic, "priority": outbox.ANSWER, "expires_at": max(one.starts for one in near)}
        outbox.notify(turn.tx, said, chat, turn.at, **values)
    elif chat is not None:
        turn.notify(said, chat, topic=topic)


def _also_due(turn: Turn, duty: Duty, step: Step, *, known: bool) -> list[Duty]:
    """The others of the same chat whose moment has come as well: one message tells of all of them."""
    if known and duty.person is not None:
        own = {one.id for one in volunteers.of_person(turn.tx, duty.person)}
        found = duties.between(turn.tx, turn.at, turn.at + AHEAD, volunteers=own)
    else:
        found = duties.between(turn.tx, turn.at, turn.at + AHEAD, units={duty.unit} if duty.unit else None)
        found = [one for one in found if one.name and not (one.person and recipients.person_can_hear(turn, one.person))]
    also = [one for one in found if one.id != duty.id and _is_at(turn, one, step)]
    changed = (
        duties.change(turn.tx, one, step=step, next_due_at=next_due(turn, replace(one, step=step))) for one in also
    )
    return [one for one in changed if one]


def _is_at(turn: Turn, duty: Duty, step: Step) -> bool:
    if duty.status != Status.PLANNED or duty.step >= step or duty.next_due_at is None or duty.next_due_at > turn.at:
        return False
    return moments.reached(duty.starts, duty.ends, turn.district.zone, turn.at) == step


def load_near(turn: Turn, said: DutyReminder) -> tuple[Reminded, ...]:
    """Those that are still the same person's at the same time, and have not begun."""
    found = []
    for number, volunteer, starts in said.near:
        duty = duties.duty(turn.tx, number)
        as_it_was = duty and (duty.status, duty.volunteer, duty.starts) == (Status.PLANNED, volunteer, starts)
        if duty and as_it_was and starts > turn.at:
            found.append(Reminded(duty, offers.open_of(turn.tx, number) is not None))
    return tuple(found)


def on_the_way(turn: Turn, pressed: Pressed, person: Person) -> Toast:
    """`way:12` under a reminder: written down once, and shown in the coordinators' list."""
    duty, language = duties.duty(turn.tx, pressed.number()), language_of(turn, person)
    if duty is None or duty.person != person.id or duty.status != Status.PLANNED or duty.ends <= turn.at:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    if not record.on_the_way(turn.tx, [duty]):
        record.record(turn.tx, duty, Happened.ON_THE_WAY, turn.at, actor=person.id)
        muster.look_again(turn, duty.starts)
    return Toast(language, said="on the way")
