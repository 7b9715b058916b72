"""/patrol: somebody on duty reports in series, photo after photo; one card shows what came of them.

Nothing is asked of each photo. Its category and place are those of the one before, unless its words or a location say
otherwise; a wrong one is taken back by one tap.
"""

from dataclasses import replace

from issuebot.desk.context.commands import Location, Pressed, Said, Toast
from issuebot.desk.context.languages import language_of, refusal
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.patrol import patrol_cards, patrol_photos
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.moves.orders.order import Order
from issuebot.desk.moves.results import answer_press
from issuebot.desk.reports import topics
from issuebot.desk.reports.locations import community_at, outside
from issuebot.domain.district.parts import Post
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.duty import Status as DutyStatus
from issuebot.domain.roster.patrols import IDLE, LATE, Status, Whereabouts, Why, begins, ends
from issuebot.domain.roster.persuasion import NEAR
from issuebot.domain.roster.presence import OPENS
from issuebot.store import draft_messages, tickets
from issuebot.store.members.people import Person
from issuebot.store.rosters import duties, patrols, presence, volunteers
from issuebot.store.rosters.duties import Duty
from issuebot.store.rosters.patrols import Patrol


def patrol(turn: Turn, said: Said, person: Person) -> None:
    """`/patrol`, also as the caption of its first photo; `/patrol 结束`."""
    under_way = _under_way(turn, person)
    if under_way and ends(said.words):
        _end(turn, under_way, Status.ENDED)
        return
    patrol = under_way or _begin(turn, said, person)
    if patrol is None:
        turn.refuse(said.where, Refusal(Reason.PATROL_OFF_DUTY))
    elif said.attachment:
        patrol_photos.receive(turn, patrol, replace(said, command=None))
    else:
        if said.words:
            patrol_photos.keep_words(turn, patrol, said.words)
        patrol_cards.show(turn, patrol, below=under_way is not None)


def hear(turn: Turn, said: Said, person: Person, *, newest: int | None) -> bool:  # noqa: PLR0911 a table
    """What belongs to a patrol; False for what is about something else. `newest`: their last one, open or not."""
    last = patrols.patrol(turn.tx, newest) if newest else None
    if last is None or said.unusable:
        return last is None and _asked_for(turn, said, person)
    under_way = _under_way(turn, person, last)
    if under_way is None:
        return _hear_late(turn, said, last.id) or _asked_for(turn, said, person)
    if said.edited:
        return _hear_again(turn, said, under_way)
    if said.location:
        return _hear_location(turn, said, under_way, said.location)
    if said.reply_to and _is_about_another(turn, said, under_way):
        return False
    if said.attachment:
        return patrol_photos.receive(turn, under_way, said)
    if ends(said.words):
        _end(turn, under_way, Status.ENDED)
        return True
    if begins(said.words):
        patrol_cards.show(turn, under_way, below=True)
        return True
    return patrol_photos.take_words(turn, under_way, said)


def press(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """`endpatrol:5`, and `undo:12`, which takes ticket 12 back."""
    if pressed.action == "undo":
        return _undo(turn, pressed, person)
    patrol = patrols.patrol(turn.tx, pressed.number())
    if patrol is None or patrol.person != person.id:
        return refusal(turn, person, Reason.NOT_YOURS if patrol else Reason.OLD_BUTTON)
    if _end(turn, patrol, Status.ENDED) is None:
        return refusal(turn, person, Reason.PATROL_OVER)
    return Toast(language_of(turn, person), said="patrol-ended")


def come_round(turn: Turn, number: int) -> None:
    """The clock: whether the patrol goes on."""
    patrol = patrols.patrol(turn.tx, number)
    if patrol and patrol.status == Status.OPEN and patrol.next_due_at is not None and patrol.next_due_at <= turn.at:
        _look(turn, patrol)


def _is_about_another(turn: Turn, said: Said, patrol: Patrol) -> bool:
    """A reply about a ticket, to one of our questions, or to an own message that has become a ticket."""
    about = turn.about(said)
    return topics.own_ticket(turn, said) is not None if about is None else about.card != patrol.card


def _asked_for(turn: Turn, said: Said, person: Person) -> bool:
    """巡查 alone, from somebody who is on duty now. For everybody else it is a word like others."""
    if said.edited or said.attachment or said.location or not begins(said.words) or _duty_now(turn, person.id) is None:
        return False
    patrol(turn, replace(said, words=""), person)
    return True


def _begin(turn: Turn, said: Said, person: Person) -> Patrol | None:
    """None for somebody who is neither on duty nor of the staff."""
    duty = _duty_now(turn, person.id)
    if duty is None and turn.staff_role(said.who, said.where) is None:
        return None
    begun = patrols.begin(turn.tx, person.id, duty.id if duty else None, turn.at, _due(turn.at, duty))
    if begun is None:
        return patrols.newest(turn.tx, person.id)
    return patrol_photos.keep(turn, begun, None, _place_of(turn, duty))


def _place_of(turn: Turn, duty: Duty | None) -> Whereabouts:
    """The place of the duty, until something says otherwise."""
    place = turn.district.place(duty.place) if duty else None
    if isinstance(place, Post):
        return Whereabouts(
            community_at(turn.district, *place.centre), place.name.text(turn.district.language), place.centre
        )
    return Whereabouts(place.id) if place else Whereabouts()


def _under_way(turn: Turn, person: Person, newest: Patrol | None = None) -> Patrol | None:
    """Their patrol, unless it is over and the clock did not come to it yet."""
    patrol = newest or patrols.newest(turn.tx, person.id)
    if patrol is None or patrol.status != Status.OPEN:
        return None
    due = patrol.next_due_at is not None and patrol.next_due_at <= turn.at
    return _look(turn, patrol) if due else patrol


def _look(turn: Turn, patrol: Patrol) -> Patrol | None:
    """The patrol as it goes on, perhaps with the duty that follows; None where it is over."""
    duty = duties.duty(turn.tx, patrol.duty) if patrol.duty else None
    why = _why_over(turn, patrol, duty)
    if why in (Why.DUTY_OVER, Why.DUTY_GONE, Why.LEFT) and (next_ := _duty_now(turn, patrol.person)):
        duty, why = next_, Why.IDLE if turn.at >= patrol.seen_at + IDLE else None
    if why is None:
        due = _due(patrol.seen_at, duty)
        return patrols.change(turn.tx, patrol.id, duty=duty.id if duty else None, next_due_at=due)
    _end(turn, patrol, Status.OVER, why)
    return None


def _why_over(turn: Turn, patrol: Patrol, duty: Duty | None) -> Why | None:
    if duty and (duty.person != patrol.person or duty.status == DutyStatus.CANCELLED):
        return Why.DUTY_GONE
    if duty and duty.starts > turn.at and duty.checked_in_at is None:
        return Why.DUTY_GONE  # it was moved
    if duty and duty.ends <= turn.at:
        return Why.DUTY_OVER
    if duty and duty.checked_out_at is not None:
        return Why.LEFT
    return Why.IDLE if turn.at >= patrol.seen_at + IDLE else None


def _duty_now(turn: Turn, person: int) -> Duty | None:
    """The duty that runs, or to which they came early."""
    own = {one.id for one in volunteers.of_person(turn.tx, person)}
    found = duties.between(turn.tx, turn.at, turn.at + OPENS + 1, volunteers=own) if own else []
    return next((one for one in found if _is_on(turn, one)), None)


def _is_on(turn: Turn, duty: Duty) -> bool:
    if duty.status != DutyStatus.PLANNED or duty.checked_out_at is not None or duty.ends <= turn.at:
        return False
    return duty.starts <= turn.at or duty.checked_in_at is not None


def _due(seen_at: int, duty: Duty | None) -> int:
    return min(seen_at + IDLE, duty.ends) if duty else seen_at + IDLE


def _end(turn: Turn, patrol: Patrol, status: Status, why: Why | None = None) -> Patrol | None:
    """Only the first who ends it does: photos that wait become tickets, and one card lists all."""
    ended = patrols.end(turn.tx, patrol.id, status, why or "", turn.at)
    if ended:
        patrol_photos.finish(turn, ended)
        patrol_cards.show(turn, ended, below=True)
    return ended


def _hear_late(turn: Turn, said: Said, number: int) -> bool:
    """A photo that was sent before the end, or soon after a patrol that ended by itself."""
    patrol = patrols.patrol(turn.tx, number)
    if patrol is None or patrol.ended_at is None or said.edited or not said.attachment or said.reply_to:
        return False
    before = (said.sent_at or turn.at) <= patrol.ended_at
    soon = patrol.status == Status.OVER and turn.at - patrol.ended_at <= LATE
    if not (before or soon) or not patrol_photos.receive(turn, patrol, said):
        return False
    patrol_photos.finish(turn, patrol)
    return True


def _hear_again(turn: Turn, said: Said, patrol: Patrol) -> bool:
    """A live location moves, or the caption of a photo that is no ticket yet was corrected."""
    if said.location:
        if said.message_id != patrol.live:
            return False
        patrol_photos.keep(turn, patrol, None, _spot(turn, patrol, said.location))
        return True
    for piece in patrols.pieces(turn.tx, patrol.id):
        if draft_messages.has(turn.tx, piece.id, said.message_id):
            draft_messages.put_words(turn.tx, piece.id, said.message_id, said.words)
            return True
    return False


def _hear_location(turn: Turn, said: Said, patrol: Patrol, where: Location) -> bool:
    """The location is kept for the photos that follow, and for one that waits. A check-in may wait for it as well."""
    patrol = patrols.change(turn.tx, patrol.id, live=said.message_id, seen_at=turn.at) or patrol
    patrol = patrol_photos.keep(turn, patrol, None, _spot(turn, patrol, where))
    patrol_photos.place_waiting(turn, patrol, said)
    if presence.wanted(turn.tx, patrol.person, turn.at):
        return False
    patrol_cards.show(turn, patrol)
    return True


def _spot(turn: Turn, patrol: Patrol, where: Location) -> Whereabouts:
    """At the post it is called by the post's name."""
    point = (where.latitude, where.longitude)
    duty = duties.duty(turn.tx, patrol.duty) if patrol.duty else None
    place = turn.district.place(duty.place) if duty else None
    away = outside(place, point) if isinstance(place, Post) else None
    at_post = place.name.text(turn.district.language) if place and away is not None and away <= NEAR else None
    return Whereabouts(community_at(turn.district, *point), where.title or at_post, point, turn.at)


def _undo(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    ticket = tickets.ticket(turn.tx, pressed.number())
    patrol = patrols.patrol(turn.tx, ticket.patrol) if ticket and ticket.patrol else None
    if ticket is None or patrol is None or patrol.person != person.id or ticket.reporter != person.id:
        return refusal(turn, person, Reason.OLD_BUTTON)
    order = Order(pressed.who, pressed.where, "withdraw", ticket.number, pressed=True)
    refused = dispatch.carry_out(turn, order)
    if refused is None and patrol.status == Status.OPEN:
        _keep_last(turn, patrol)
    patrol_cards.show(turn, patrol, in_sight=True)
    return answer_press(turn, order, refused)


def _keep_last(turn: Turn, patrol: Patrol) -> None:
    """What is kept for the next photo is what the last photo that still counts said."""
    found = tickets.several(turn.tx, patrols.tickets_of(turn.tx, patrol.id))
    last = max((one for one in found if one.status != "withdrawn"), key=lambda one: one.number, default=None)
    if last is None:
        duty = duties.duty(turn.tx, patrol.duty) if patrol.duty else None
        where = patrol.where if patrol.located_at else _place_of(turn, duty)
        patrol_photos.keep(turn, patrol, None, where, forget=True)
    elif last.category != patrol.category:
        patrol_photos.keep(turn, patrol, last.category, patrol.where, forget=True)
