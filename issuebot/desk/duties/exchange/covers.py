"""/cover: somebody steps in for a duty that is on, and nobody has come; or a coordinator puts in anybody."""

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.exchange.handing_over import Change, as_volunteer, hand_over, key_of, own_shifts, shift_of
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.messages.answers import CommandQuestion
from issuebot.domain.messages.duties.attendance import CoverHow, PutInQuestion
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.duty import Happened, Status
from issuebot.domain.roster.swaps import COVER_OPENS, Hindrance, may_cover
from issuebot.store.rosters import duties, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.volunteers import Volunteer

NEW = ("new", "新增", "新")
NAME = 60  # characters


def cover(turn: Turn, said: Said) -> None:
    """`/cover`, `/cover 12`; of a coordinator `/cover 12 王芳`."""
    number, name = read_number(said.words, None)
    duty = duties.duty(turn.tx, number) if number else None
    if turn.is_coordinator(said.who, said.where) and (name or not volunteers.of_person(turn.tx, said.who.id)):
        _put_in(turn, said, duty, name)
    elif not said.where.private:
        turn.send_to_private(said, Reason.PRIVATE_ONLY, "cover")
    elif not volunteers.of_person(turn.tx, said.who.id):
        turn.refuse(said.where, Refusal(Reason.NO_DUTY_NOW))
    elif duty is None:
        turn.answer(CoverHow(said.who.id), said.where)
    elif why := _step_in(turn, duty, said.who.id):
        turn.refuse(said.where, Refusal(why))


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`cover:12` steps in, `putin:12:7` puts volunteer 7 in."""
    if pressed.action == "putin":
        return _choose(turn, pressed)
    duty = duties.duty(turn.tx, pressed.number())
    language = chat_language(turn, pressed.where.chat)
    if not pressed.where.private or duty is None:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    why = _step_in(turn, duty, pressed.who.id)
    return Toast(language, refusal=Refusal(why), alert=True) if why else Toast(language, said="taken")


def open_to_cover(turn: Turn, person: int) -> list[Duty]:
    """Duties that run or begin within the hour, and to which nobody has come; those of one's own units first."""
    units = {one.unit for one in volunteers.of_person(turn.tx, person)}
    found = [
        one
        for one in duties.between(turn.tx, turn.at, turn.at + COVER_OPENS + 1)
        if one.person != person and one.status == Status.PLANNED and not is_there(one)
    ]
    return sorted(found, key=lambda one: (one.unit not in units, one.starts, one.id))


def is_there(duty: Duty) -> bool:
    return duty.checked_in_at is not None and duty.checked_out_at is None


def _step_in(turn: Turn, duty: Duty, person: int) -> Reason | None:
    taker = as_volunteer(turn, person, duty)
    if taker is None:
        return Reason.NOT_YOUR_DUTY
    if duty.status == Status.CANCELLED:
        return Reason.DUTY_CANCELLED
    own = own_shifts(turn, taker, duty)
    if why := may_cover(shift_of(duty), key_of(taker) or 0, turn.at, own, there=is_there(duty)):
        return Reason(str(why))
    after = hand_over(turn, Change(duty, taker, Happened.COVERED, person))
    return None if after else Reason(str(Hindrance.GONE))


def _put_in(turn: Turn, said: Said, duty: Duty | None, name: str) -> None:
    if duty is None or not name:
        turn.ask(said, "cover", kept=str(duty.id) if duty else None)
    elif why := _closed(turn, duty):
        turn.refuse(said.where, Refusal(why))
    else:
        first, _, rest = name.partition(" ")
        if first.lower() in NEW and rest.strip():
            _give(turn, duty, volunteers.add(turn.tx, duty.unit, rest.strip()[:NAME]), said.who.id)
            return
        found = [one for one in volunteers.named(turn.tx, name) if one.id != duty.volunteer]
        here = [one for one in found if one.unit == duty.unit]
        match here or found:
            case []:
                turn.answer(CommandQuestion("cover", said.who.id, None, str(duty.id), nobody=name), said.where)
            case [one]:
                _give(turn, duty, one, said.who.id)
            case _:
                turn.answer(PutInQuestion(duty.id, name), said.where)


def _choose(turn: Turn, pressed: Pressed) -> Toast | None:
    language = chat_language(turn, pressed.where.chat)
    duty, taker = duties.duty(turn.tx, pressed.number()), volunteers.volunteer(turn.tx, pressed.number(1))
    if not turn.is_coordinator(pressed.who, pressed.where):
        return Toast(language, refusal=Refusal(Reason.STAFF_ONLY), alert=True)
    if duty is None or taker is None or not taker.name or taker.id == duty.volunteer:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    if why := _closed(turn, duty):
        return Toast(language, refusal=Refusal(why), alert=True)
    _give(turn, duty, taker, pressed.who.id)
    return Toast(language, said="put-in")


def _closed(turn: Turn, duty: Duty) -> Reason | None:
    if duty.status == Status.CANCELLED:
        return Reason.DUTY_CANCELLED
    return Reason.DUTY_OVER if duty.status != Status.PLANNED or turn.at >= duty.ends else None


def _give(turn: Turn, duty: Duty, taker: Volunteer, actor: int) -> None:
    """Whoever else they are on duty for then is named in what the coordinators are told."""
    volunteers.lock(turn.tx, taker)
    if hand_over(turn, Change(duty, taker, Happened.PUT_IN, actor)) is None:
        raise RuntimeError(f"duty {duty.id} changed while somebody was put in")  # tried again, from the beginning
