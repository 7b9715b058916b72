"""Who is there: one list of all duties that begin at one moment, a quarter of an hour later, kept up to date."""

from dataclasses import dataclass

from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.domain.roster.presence import MUSTER
from issuebot.store.outgoing import cards
from issuebot.store.rosters import duties, presence, record, volunteers
from issuebot.store.rosters.duties import Duty


@dataclass(frozen=True, slots=True)
class Muster:
    """`contacts`: how who has not come can be called, by volunteer."""

    starts: int
    duties: tuple[Duty, ...]
    contacts: dict[int, str]
    on_the_way: frozenset[int] = frozenset()


def look_again(turn: Turn, starts: int) -> None:
    """Show the lists as they are now; where there is none, the first duty that has something to tell makes it."""
    shown = presence.musters(turn.tx, starts)
    for number in shown:
        if card := cards.card(turn.tx, number):
            turn.refresh(card)
    if shown or turn.at < starts + MUSTER or not any(is_notable(one) for one in _beginning(turn, starts)):
        return
    for chat in recipients.desks(turn) or recipients.nobody(turn):
        number = cards.add(turn.tx, "muster", chat)
        presence.add_muster(turn.tx, number, starts)
        turn.show(number, chat, None)


def is_notable(duty: Duty) -> bool:
    """Whether a coordinator should read of it."""
    return duty.checked_in_at is None or bool(duty.marks)


def load_muster(turn: Turn, card: int) -> Muster | None:
    starts = presence.beginning_of(turn.tx, card)
    if starts is None:
        return None
    found = _beginning(turn, starts)
    missing = volunteers.some(turn.tx, [one.volunteer for one in found if one.checked_in_at is None])
    coming = record.on_the_way(turn.tx, [one for one in found if one.checked_in_at is None])
    contacts = {one.id: one.contact for one in missing.values() if one.contact and one.contact != str(one.person)}
    return Muster(starts, tuple(found), contacts, frozenset(coming))


def _beginning(turn: Turn, starts: int) -> list[Duty]:
    return [one for one in duties.between(turn.tx, starts, starts + 1) if one.starts == starts]
