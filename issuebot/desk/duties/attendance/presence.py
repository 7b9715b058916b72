"""/checkin and /checkout: a volunteer is at the place of their duty, and says so with the location of their phone."""

from issuebot.desk.context.commands import Place, Pressed, Said, Toast
from issuebot.desk.context.languages import language_of, refusal
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import service, timetable
from issuebot.desk.duties.attendance import muster
from issuebot.desk.reports.locations import outside
from issuebot.domain.messages.duties.attendance import CheckedIn, CheckedOut, LocationQuestion
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.duty import Happened, Status
from issuebot.domain.roster.presence import OPENS, Fix, Mark, Punctuality, doubt, leaves_early, marks_of, punctuality
from issuebot.store.members.people import Person
from issuebot.store.rosters import duties, presence, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.presence import Wanted

IN, OUT = "in", "out"
PATIENCE = 900  # seconds that a location is awaited
LEFT_EARLY = "left-early"


def check_in(turn: Turn, said: Said, person: Person) -> None:
    mine = _around_now(turn, person)
    open_ = [one for one in mine if _hindrance(turn, one, person, IN) is None]
    _answer(turn, said.where, person, (open_ or mine)[:1], IN)


def check_out(turn: Turn, said: Said, person: Person) -> None:
    mine = _around_now(turn, person) or _just_over(turn, person)
    here = [one for one in mine if _hindrance(turn, one, person, OUT) is None]
    _answer(turn, said.where, person, (here or mine)[:1], OUT)


def press(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """`checkin:12`, `checkout:12`."""
    act = OUT if pressed.action == "checkout" else IN
    duty = duties.duty(turn.tx, pressed.number())
    if reason := _hindrance(turn, duty, person, act):
        return refusal(turn, person, reason)
    if duty:
        _begin(turn, duty, person, act, pressed.where)
    return Toast(language_of(turn, person))


def hear(turn: Turn, said: Said, person: Person) -> bool:
    """A location that was awaited; False for what is about something else."""
    wanted = presence.wanted(turn.tx, person.id, turn.at) if said.location and not said.edited else None
    if wanted is None or said.location is None:
        return False
    duty = duties.duty(turn.tx, wanted.duty)
    if (reason := _hindrance(turn, duty, person, wanted.act)) or duty is None:
        presence.drop(turn.tx, person.id)
        turn.refuse(said.where, Refusal(reason or Reason.OLD_BUTTON))
        return True
    where = said.location
    fix = Fix((where.latitude, where.longitude), where.accuracy, said.sent_at or turn.at, said.forwarded, where.picked)
    place = turn.district.place(duty.place)
    away = outside(place, fix.at) if place else None
    if away is not None and (why := doubt(fix, away, turn.at)):
        turn.refuse(said.where, Refusal(Reason(why), words=str(round(away)) if away > 0 else None))
    else:
        _finish(turn, duty, person, wanted.act, said.where, seen=marks_of(fix))
    return True


def _around_now(turn: Turn, person: Person) -> list[Duty]:
    """The person's duties that run now, or for which they may be early; first those that begin first."""
    own = {one.id for one in volunteers.of_person(turn.tx, person.id)}
    return duties.between(turn.tx, turn.at, turn.at + OPENS + 1, volunteers=own) if own else []


def _just_over(turn: Turn, person: Person) -> list[Duty]:
    """Who forgot to check out hears that it ended by itself."""
    own = {one.id for one in volunteers.of_person(turn.tx, person.id)}
    over = duties.between(turn.tx, turn.at - OPENS, turn.at, volunteers=own) if own else []
    return [one for one in reversed(over) if one.status == Status.DONE]


def _hindrance(turn: Turn, duty: Duty | None, person: Person, act: str) -> Reason | None:
    if duty is None or duty.person != person.id:
        return Reason.NOT_YOUR_DUTY
    if duty.status == Status.CANCELLED:
        return Reason.DUTY_CANCELLED
    here = duty.checked_in_at is not None and duty.checked_out_at is None
    coming = punctuality(duty.starts, duty.ends, turn.at)
    if duty.status != Status.PLANNED or coming == Punctuality.OVER:
        return Reason.DUTY_OVER
    if act == OUT:
        return None if here else Reason.NOT_CHECKED_IN
    if here:
        return Reason.CHECKED_IN_ALREADY
    return Reason.CHECK_IN_TOO_EARLY if coming == Punctuality.TOO_EARLY else None


def _answer(turn: Turn, where: Place, person: Person, found: list[Duty], act: str) -> None:
    if not found:
        turn.refuse(where, Refusal(Reason.NO_DUTY_NOW))
    elif reason := _hindrance(turn, found[0], person, act):
        turn.refuse(where, Refusal(reason))
    else:
        _begin(turn, found[0], person, act, where)


def _begin(turn: Turn, duty: Duty, person: Person, act: str, where: Place) -> None:
    """Ask for the location; not where nobody knows where the duty is, because then none would help."""
    place = turn.district.place(duty.place)
    if place is None or outside(place, (0.0, 0.0)) is None:
        _finish(turn, duty, person, act, where, seen=(Mark.UNPLACED,))
        return
    presence.want(turn.tx, Wanted(person.id, duty.id, act, turn.at + PATIENCE))
    turn.answer(LocationQuestion(duty.id, act), where)


def _finish(turn: Turn, duty: Duty, person: Person, act: str, where: Place, *, seen: tuple[Mark, ...]) -> None:
    presence.drop(turn.tx, person.id)
    done = _come(turn, duty, person, seen) if act == IN else _leave(turn, duty, person, seen)
    if done is None:
        turn.refuse(where, Refusal(Reason.NOT_YOUR_DUTY))
        return
    turn.answer(CheckedIn(done.id) if act == IN else CheckedOut(done.id), where)
    muster.look_again(turn, done.starts)


def _come(turn: Turn, duty: Duty, person: Person, seen: tuple[Mark, ...]) -> Duty | None:
    """Somebody who goes and comes back is no later than they were."""
    coming = punctuality(duty.starts, duty.ends, turn.at)
    notable = () if duty.checked_in_at or coming == Punctuality.ON_TIME else (coming,)
    marks = _marked(duty, *notable, *seen).replace(LEFT_EARLY, "").split()
    return timetable.change(
        turn,
        duty,
        Happened.CHECKED_IN,
        actor=person.id,
        checked_in_at=duty.checked_in_at or turn.at,
        checked_out_at=None,
        seconds=None,
        marks=" ".join(marks),
    )


def _leave(turn: Turn, duty: Duty, person: Person, seen: tuple[Mark, ...]) -> Duty | None:
    notable = (LEFT_EARLY,) if leaves_early(duty.ends, turn.at) else ()
    return timetable.change(
        turn,
        duty,
        Happened.CHECKED_OUT,
        actor=person.id,
        checked_out_at=turn.at,
        seconds=service.foresee(turn, duty, Happened.CHECKED_OUT),
        marks=_marked(duty, *notable, *seen),
    )


def end(turn: Turn, duty: Duty) -> Duty | None:
    """The clock at a duty's end: who is still there is checked out, who never came is marked."""
    here = duty.checked_in_at is not None and duty.checked_out_at is None
    came = duty.checked_in_at is not None
    after = timetable.change(
        turn,
        duty,
        Happened.OVER,
        status=Status.DONE,
        checked_out_at=duty.ends if here else duty.checked_out_at,
        seconds=service.foresee(turn, duty, Happened.OVER),
        marks=duty.marks if came and not here else _marked(duty, "unclosed" if here else "absent"),
    )
    muster.look_again(turn, duty.starts)
    return after


def _marked(duty: Duty, *marks: str) -> str:
    return " ".join(dict.fromkeys((*duty.marks.split(), *marks)))
