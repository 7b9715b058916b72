"""/hours: who served how long, of a month or a year; and a coordinator's correction, with its reason."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import service, timetable
from issuebot.desk.duties.attendance import muster
from issuebot.domain.district.designations import read_name
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.language.personal.identity_numbers import cut
from issuebot.domain.messages.duties.attendance import CertificateFound, HoursCorrected, HoursList, HoursSheet
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.certificates import read_number as read_number_of
from issuebot.domain.roster.duty import Happened, Kind
from issuebot.domain.roster.hours import read_hours
from issuebot.domain.roster.spans import ALL, ME, UNIT, UNITS, VOLUNTEER, Asked, month_of, read_key, read_span
from issuebot.store.rosters import certificates, duties, record, services, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.services import Served
from issuebot.store.rosters.volunteers import Volunteer

FIX = ("fix", "correct", "更正", "修正", "改")
PAGE = 15
REASON = 500  # characters


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody, or a unit, with what they served. `name` is empty for people who were forgotten."""

    name: str
    unit: str | None
    seconds: int
    served: int
    absent: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class Hours:
    """What is shown: `lines` by hours, of which one page is read; `details` of one person, `year` their whole year.

    `certifies`: whether who asks may have a certificate of it. `namesakes` are others of the same name.
    """

    asked: Asked
    lines: tuple[Line, ...]
    details: tuple[tuple[Served, Duty], ...] = ()
    who: Volunteer | None = None
    year: int = 0
    certifies: bool = False
    namesakes: tuple[Volunteer, ...] = ()

    @property
    def alone(self) -> bool:
        """Whether they are the hours of one person, duty by duty."""
        return self.asked.whose == ME or self.asked.volunteer is not None

    @property
    def seconds(self) -> int:
        return sum(line.seconds for line in self.lines)


def hours(turn: Turn, said: Said) -> None:
    """`/hours`, `/hours 2026-10`, `/hours 王芳`, `/hours 城管局`, `/hours fix 12 2:30 reason`."""
    first, _, rest = said.words.partition(" ")
    if (number := read_number_of(said.words)) and turn.is_coordinator(said.who, said.where):
        _find(turn, number, said)
        return
    if first.lower() in FIX:
        fix(turn, replace(said, words=rest.strip()))
        return
    asked = _read(turn, said.who, said.where, said.words.strip())
    if asked is None:
        turn.refuse(said.where, Refusal(Reason.NO_VOLUNTEER_OF_THAT_NAME, words=said.words))
    elif not may_look(turn, asked, said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.STAFF_ONLY))
    else:
        turn.answer(HoursList(said.who.id, asked.key), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`hours:2026-11:all`: another month, another kind, somebody else."""
    asked = read_key(":".join(pressed.values))
    if asked is None or not may_look(turn, asked, pressed.who, pressed.where):
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    turn.answer(HoursList(pressed.who.id, asked.key), pressed.where, edits=pressed.message_id)
    return None


def press_sheet(turn: Turn, pressed: Pressed) -> Toast | None:
    """`csv:2026-11:all`, `xlsx:2026-11:all`: what is shown, as a file."""
    asked = read_key(":".join(pressed.values))
    if asked is None or not may_look(turn, asked, pressed.who, pressed.where):
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    turn.answer(HoursSheet(pressed.who.id, replace(asked, page=0).key, pressed.action), pressed.where)
    return None


def may_look(turn: Turn, asked: Asked, who: Actor, where: Place) -> bool:
    """Everybody may look at their own hours in private, a unit at those of its people, and those who oversee the work
    at all.
    """
    if asked.whose == ME:
        return where.private
    if turn.oversees(who, where):
        return True
    return asked.unit is not None and asked.unit in {unit.id for unit in turn.units_at(where)}


def may_certify(turn: Turn, asked: Asked, who: Actor, where: Place) -> bool:
    """Everybody may have a certificate of their own hours, a coordinator one of anybody's."""
    if asked.whose == ME:
        return where.private
    return asked.volunteer is not None and turn.is_coordinator(who, where)


def load_hours(turn: Turn, message: HoursList | HoursSheet, where: Place) -> Hours | None:
    """None for somebody who may not see them any more."""
    asked = read_key(message.asked)
    who = Actor(message.person if where.private else where.chat, "", None)
    if asked is None or not may_look(turn, asked, who, where):
        return None
    hours = count(turn, asked, message.person)
    return replace(hours, certifies=may_certify(turn, asked, who, where) and bool(hours.who and hours.who.name))


def count(turn: Turn, asked: Asked, person: int) -> Hours:
    zone = turn.district.zone
    first, last = asked.span.moments(zone)
    if asked.whose == ME or asked.volunteer:
        return _of_one(turn, asked, person, first, last)
    if asked.whose == UNITS:
        sums = services.by_unit(turn.tx, first, last, kind=asked.kind)
        lines = [Line(one.unit or "", None, one.seconds, one.served, one.absent) for one in sums]
        return Hours(asked, _sorted(lines))
    people = services.by_person(turn.tx, first, last, unit=asked.unit, kind=asked.kind)
    return Hours(asked, _sorted([Line(one.name, one.unit, *one.figures, one.volunteer) for one in people]))


def _of_one(turn: Turn, asked: Asked, person: int, first: int, last: int) -> Hours:
    """Duty by duty; the year beside the month."""
    who = volunteers.volunteer(turn.tx, asked.volunteer) if asked.volunteer else None
    mine = volunteers.of_person(turn.tx, who.person if who and who.person else person) if not who or who.person else []
    ids = [one.id for one in mine] or ([who.id] if who else [])
    found = [one for one in services.of_volunteers(turn.tx, ids, first, last) if asked.kind in ("", one.kind)]
    whole = replace(asked.span, month=None).moments(turn.district.zone)
    year = sum(one.seconds for one in services.of_volunteers(turn.tx, ids, *whole) if asked.kind in ("", one.kind))
    shown = [(one, duty) for one in found if (duty := duties.duty(turn.tx, one.duty))]
    by_kind: dict[str, Line] = {}
    for one in found:
        line = by_kind.get(one.kind, Line(one.kind, None, 0, 0, 0))
        came = one.standing != "absent"
        by_kind[one.kind] = replace(
            line, seconds=line.seconds + one.seconds, served=line.served + came, absent=line.absent + (not came)
        )
    same = volunteers.named(turn.tx, who.name) if who and who.name else []
    others = tuple(one for one in same if one.id not in ids)
    of = who or (mine[0] if mine else None)
    return Hours(asked, _sorted(list(by_kind.values())), tuple(shown), of, year, namesakes=others)


def _sorted(lines: list[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda line: (-line.seconds, line.name, line.number)))


def _read(turn: Turn, who: Actor, where: Place, words: str) -> Asked | None:  # noqa: PLR0911 a table
    """What is asked for; None for a name that nobody has."""
    month = month_of(turn.at, turn.district.zone)
    units = turn.units_at(where)
    if not units and not turn.oversees(who, where):
        return Asked(read_span(words) or month)  # whatever else is asked: nobody learns who is a volunteer
    usual = f"{UNIT}{units[0].id}" if units else ALL if turn.oversees(who, where) else ME
    if not words:
        return Asked(month, usual)
    if span := read_span(words):
        return Asked(span, usual)
    if words in set(Kind):
        return Asked(month, usual, words)
    if words.lower() in ("mine", "我的", "我"):
        return Asked(month, ME)
    if found := volunteers.named(turn.tx, words):
        return Asked(month, f"{VOLUNTEER}{found[0].id}")
    unit = read_name(turn.district.open_units, words)
    return Asked(month, f"{UNIT}{unit.one.id}") if unit.one and not unit.rest else None


def _find(turn: Turn, number: tuple[int, int], said: Said) -> None:
    """A certificate, by its year and id."""
    found = certificates.certificate(turn.tx, number[1])
    if found is None or found.year != number[0]:
        turn.refuse(said.where, Refusal(Reason.NO_SUCH_CERTIFICATE, words=said.words))
    else:
        turn.answer(CertificateFound(found.id), said.where)


def fix(turn: Turn, said: Said) -> None:
    """`12 2:30 reason`, or with the name of whoever handed it over: `12 王芳 2:30 reason`."""
    if not turn.is_coordinator(said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.COORDINATOR_FIXES))
        return
    number, rest = read_number(said.words, None)
    duty = duties.duty(turn.tx, number) if number else None
    first, *more = rest.split(maxsplit=1) or [""]
    name, span, reason = "", first, (more or [""])[0]
    if read_hours(first) is None and more:
        name, (span, *tail) = first, more[0].split(maxsplit=1)
        reason = (tail or [""])[0]
    seconds = read_hours(span)
    if duty is None or seconds is None or not reason:
        turn.ask(said, "fix", kept=str(duty.id) if duty else None)
        return
    if turn.at < duty.starts:
        turn.refuse(said.where, Refusal(Reason.DUTY_NOT_BEGUN))
        return
    whose = _whose(turn, duty, name)
    if whose is None:
        turn.refuse(said.where, Refusal(Reason.NO_VOLUNTEER_OF_THAT_NAME, words=name))
    else:
        correct(turn, duty, whose, seconds, why=(said.who.id, cut(reason, REASON)), where=said.where)


def correct(turn: Turn, duty: Duty, whose: Volunteer, seconds: int, *, why: tuple[int, str], where: Place) -> None:
    """Write it into the record with whoever says so and the reason; the volunteer is told."""
    actor, reason = why
    if whose.id == duty.volunteer:
        marks = " ".join(dict.fromkeys((*duty.marks.split(), "corrected")))
        changed = timetable.change(
            turn, duty, Happened.CORRECTED, actor=actor, words=reason, seconds=seconds, marks=marks
        )
        if changed is None:
            raise RuntimeError(f"duty {duty.id} changed while it was corrected")  # tried again, from the beginning
    else:
        row = (duty.id, Happened.CORRECTED, turn.at, actor, whose.id, duty.starts, duty.ends, seconds, reason)
        record.record_all(turn.tx, [row])
        service.recount(turn, duty)
    told = HoursCorrected(duty.id, whose.id, seconds, reason)
    turn.answer(told, where)
    if whose.person:
        turn.notify(told, whose.person)
    muster.look_again(turn, duty.starts)


def _whose(turn: Turn, duty: Duty, name: str) -> Volunteer | None:
    """Without a name who has the duty; by name also somebody who had it."""
    ids: Sequence[int] = [duty.volunteer, *(one.volunteer for one in record.of_duty(turn.tx, duty.id))]
    had = volunteers.some(turn.tx, set(ids))
    if not name:
        return had.get(duty.volunteer)
    return next((one for one in had.values() if one.name == name), None)
