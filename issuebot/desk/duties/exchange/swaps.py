"""/swap: one's duty is offered to a colleague, or to all who do the same; who takes it first has it."""

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import language_of, refusal
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.exchange.handing_over import (
    Change,
    as_volunteer,
    hand_over,
    key_of,
    own_shifts,
    shift_of,
    tell,
)
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.messages.answers import CommandQuestion
from issuebot.domain.messages.duties.attendance import OfferDeclined, OfferMade, OfferSent, SwapHow, SwapQuestion
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.duty import Happened, Status as DutyStatus
from issuebot.domain.roster.swaps import Hindrance, Offer, Status, may_offer, may_take
from issuebot.store.members.people import Person
from issuebot.store.outgoing import outbox
from issuebot.store.rosters import duties, offers, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.offers import Offered
from issuebot.store.rosters.volunteers import Volunteer

ALL = ("all", "全部", "所有人", "大家")
AGAIN = 24 * 3600  # all are not asked about the same duty more often than that
KNOWN = 31 * 86400  # who does the same kind: who has a duty of it so near


def swap(turn: Turn, said: Said, person: Person) -> None:
    """`/swap` lists one's duties, `/swap 12` asks to whom, `/swap 12 王芳` and `/swap 12 all` offer it."""
    number, name = read_number(said.words, None)
    if number is None:
        turn.answer(SwapHow(person.id), said.where)
        return
    duty = duties.duty(turn.tx, number)
    if duty is None or (why := _may_offer(turn, duty, person.id)):
        turn.refuse(said.where, Refusal(Reason.NOT_YOUR_DUTY if duty is None else Reason(str(why))))
    elif not name:
        turn.answer(SwapQuestion(duty.id, person.id), said.where)
    elif name in ALL and _asked_all(turn, duty):
        turn.refuse(said.where, Refusal(Reason.ASKED_ALL_ALREADY))
    elif name in ALL:
        _offer(turn, duty, None)
    elif receiver := _colleague(turn, duty, name):
        _offer(turn, duty, receiver)
    else:
        turn.refuse(said.where, Refusal(Reason.NO_VOLUNTEER, words=name))


def choose(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """`swap:12` asks to whom, `swap:12:name` for a name; `offer:12:all` and `offer:12:7` offer it, the latter to
    volunteer 7.
    """
    duty = duties.duty(turn.tx, pressed.number())
    if duty is None or (why := _may_offer(turn, duty, person.id)):
        return refusal(turn, person, Reason.NOT_YOUR_DUTY if duty is None else Reason(str(why)))
    if pressed.action == "swap" and pressed.word(1) == "name":
        turn.answer(CommandQuestion("swap", person.id, None, str(duty.id)), pressed.where)
        return None
    if pressed.action == "swap":
        turn.answer(SwapQuestion(duty.id, person.id), pressed.where)
        return None
    everybody = pressed.word(1) == "all"
    receiver = None if everybody else volunteers.volunteer(turn.tx, pressed.number(1))
    if not everybody and (receiver is None or receiver.person in (None, person.id) or not _does(turn, receiver, duty)):
        return refusal(turn, person, Reason.OLD_BUTTON)
    if everybody and _asked_all(turn, duty):
        return refusal(turn, person, Reason.ASKED_ALL_ALREADY)
    _offer(turn, duty, receiver)
    return Toast(language_of(turn, person), said="offered")


def answer(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """`take:5:1795402800`: the beginning that the taker read goes along. `pass:5` is for somebody else."""
    offered = offers.offer(turn.tx, pressed.number())
    duty = duties.duty(turn.tx, offered.duty) if offered else None
    taker = as_volunteer(turn, person.id, duty) if duty else None
    if offered is None or duty is None or taker is None:
        return refusal(turn, person, Reason.OLD_BUTTON)
    if not _was_asked(turn, offered, duty, person):
        return refusal(turn, person, Reason.OFFER_NOT_FOR_YOU)
    if pressed.action == "pass":
        return _decline(turn, offered, duty, person)
    if why := _take(turn, offered, duty, taker, pressed.number(1)):
        if why in (Hindrance.MOVED, Hindrance.GONE, Hindrance.BEGUN):
            turn.answer(OfferMade(offered.id, duty.id), pressed.where, edits=pressed.message_id or None)
        return refusal(turn, person, Reason(str(why)))
    return Toast(language_of(turn, person), said="taken")


def withdraw(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """`unoffer:5`."""
    offered = offers.offer(turn.tx, pressed.number())
    duty = duties.duty(turn.tx, offered.duty) if offered else None
    if offered is None or duty is None or duty.person != person.id:
        return refusal(turn, person, Reason.NOT_YOUR_DUTY)
    if not offers.end(turn.tx, offered.id, Status.WITHDRAWN):
        return refusal(turn, person, Reason.OFFER_GONE)
    turn.answer(OfferSent(offered.id, duty.id), pressed.where, edits=pressed.message_id or None)
    return Toast(language_of(turn, person), said="offer-withdrawn")


def colleagues(turn: Turn, duty: Duty) -> list[Volunteer]:
    """Who else does duties of this kind, is free then; those of the same unit first."""
    found = volunteers.doing(turn.tx, duty.kind, *_around(duty))
    busy = {one.person for one in duties.between(turn.tx, duty.starts, duty.ends)}
    free = [one for one in found if one.person and one.person != duty.person and one.person not in busy]
    once = {one.person: one for one in reversed(free)}
    return sorted(once.values(), key=lambda one: (one.unit != duty.unit, one.name, one.id))


def _does(turn: Turn, volunteer: Volunteer, duty: Duty) -> bool:
    """Whether they may be asked about this duty by a button: they are of its unit, or do duties of its kind."""
    if volunteer.unit == duty.unit:
        return True
    return volunteer.id in {one.id for one in volunteers.doing(turn.tx, duty.kind, *_around(duty))}


def _was_asked(turn: Turn, offered: Offered, duty: Duty, person: Person) -> bool:
    """Whether the offer is theirs to answer, and its duty theirs to read of. A button can be forged."""
    if offered.receiver:
        receiver = volunteers.volunteer(turn.tx, offered.receiver)
        return receiver is not None and receiver.person == person.id
    return any(_does(turn, one, duty) for one in volunteers.of_person(turn.tx, person.id))


def _around(duty: Duty) -> tuple[int, int]:
    return duty.starts - KNOWN, duty.starts + KNOWN


def _may_offer(turn: Turn, duty: Duty, person: int) -> Hindrance | None:
    offered = offers.open_of(turn.tx, duty.id) is not None
    if duty.status != DutyStatus.PLANNED:
        return Hindrance.GONE
    return may_offer(shift_of(duty), person, turn.at, offered=offered)


def _asked_all(turn: Turn, duty: Duty) -> bool:
    return offers.asked_all(turn.tx, duty.id, duty.volunteer, turn.at - AGAIN)


def _colleague(turn: Turn, duty: Duty, name: str) -> Volunteer | None:
    found = [one for one in volunteers.named(turn.tx, name) if one.person and one.person != duty.person]
    return next((one for one in found if one.unit == duty.unit), found[0] if found else None)


def _offer(turn: Turn, duty: Duty, receiver: Volunteer | None) -> None:
    made = offers.make(turn.tx, duty.id, duty.volunteer, receiver.id if receiver else None, turn.at)
    if made is None or duty.person is None:
        return
    outbox.notify(turn.tx, OfferSent(made.id, duty.id), duty.person, turn.at, priority=outbox.ANSWER)
    if receiver and receiver.person:
        tell(turn, OfferMade(made.id, duty.id), receiver.person, duty)
        return
    for one in colleagues(turn, duty):
        if one.person:
            outbox.notify(
                turn.tx,
                OfferMade(made.id, duty.id),
                one.person,
                turn.at,
                priority=outbox.BROADCAST,
                expires_at=duty.starts,
            )


def _take(turn: Turn, offered: Offered, duty: Duty, taker: Volunteer, shown: int) -> Hindrance | None:
    """The offer is claimed first: of two who press at once one finds it gone."""
    own = own_shifts(turn, taker, duty)
    by, to = (key_of(volunteers.volunteer(turn.tx, number or 0)) for number in (offered.volunteer, offered.receiver))
    terms = Offer(Status(offered.status), by, to, shown)
    me = key_of(taker) or 0
    if duty.status != DutyStatus.PLANNED:
        return Hindrance.GONE
    if why := may_take(terms, shift_of(duty), me, turn.at, own):
        return why
    if not offers.end(turn.tx, offered.id, Status.TAKEN, taker=taker.id):
        return Hindrance.GONE
    change = Change(duty, taker, Happened.SWAPPED, taker.person or 0)
    if hand_over(turn, change) is None:
        raise RuntimeError(f"duty {duty.id} changed while its offer was taken")  # tried again, from the beginning
    return None


def _decline(turn: Turn, offered: Offered, duty: Duty, person: Person) -> Toast:
    """When only one person was asked this ends the offer, and its maker is told."""
    receiver = volunteers.volunteer(turn.tx, offered.receiver) if offered.receiver else None
    asked = receiver is not None and receiver.person == person.id
    if asked and offers.end(turn.tx, offered.id, Status.DECLINED) and duty.person:
        tell(turn, OfferDeclined(offered.id, duty.id), duty.person, duty)
    return Toast(language_of(turn, person), said="passed")
