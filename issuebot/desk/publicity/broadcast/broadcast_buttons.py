"""The buttons of a broadcast: for whom, when, pause, stop; and under what people get, to hear no more of it.

A button that confirms carries the version that was looked at. The others do the same under whichever they stand.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from issuebot.desk.context.commands import Pressed, Toast
from issuebot.desk.context.languages import chat_language, language_of
from issuebot.desk.context.turn import Turn
from issuebot.desk.publicity.broadcast import broadcast_cards, sending
from issuebot.desk.publicity.broadcast.broadcasts import OPEN, may
from issuebot.domain.messages.publicity.broadcasts import AnnouncementsOff, BroadcastDropped, BroadcastHow
from issuebot.domain.publicity import moments
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.members import people
from issuebot.store.members.people import Person
from issuebot.store.publicity import broadcasts
from issuebot.store.publicity.broadcasts import Audience, Broadcast

EVERYBODY = Audience("everyone")
PAGES = ("community", "unit")
GIVEN_UP = (*OPEN, "asked")


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`cast:7:go:2`: which broadcast, what to do, and with what."""
    language = chat_language(turn, pressed.where.chat)
    if not may(turn, pressed):
        return Toast(language, refusal=Refusal(Reason.BROADCASTERS_ONLY), alert=True)
    does = pressed.word(1)
    if does == "nothing":
        _drop_asked(turn, pressed)
        return None
    cast = broadcasts.one(turn.tx, pressed.number())
    ours = cast and (cast.person == pressed.who.id or does in STEERS)
    if cast is None or not ours or does not in {*CHOICES, *STEERS, *TIMES}:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    if does in STEERS:
        return _steer(turn, pressed, cast)
    refusal = _confirm(turn, pressed, cast) if does in TIMES else _choose(turn, pressed, cast)
    if refusal:
        return Toast(language, refusal=refusal, alert=True)
    shown = broadcasts.one(turn.tx, cast.id) or cast
    broadcast_cards.refresh(turn, shown, soon=True)
    return None


def hear_no_more(turn: Turn, pressed: Pressed, person: Person) -> Toast:
    """Under what everybody gets: from now on they hear of their own reports only."""
    people.set_news(turn.tx, person.id, wanted=False)
    turn.answer(AnnouncementsOff(person.id), pressed.where)
    return Toast(language_of(turn, person), said="news-off")


def _drop_asked(turn: Turn, pressed: Pressed) -> None:
    newest = broadcasts.newest(turn.tx, pressed.who.id)
    if newest and newest.status == "asked":
        broadcasts.change(turn.tx, newest.id, before=("asked",), status="dropped")
    turn.answer(BroadcastDropped(), pressed.where, edits=pressed.message_id)


def _confirm(turn: Turn, pressed: Pressed, cast: Broadcast) -> Refusal | None:
    zone, does = turn.district.zone, pressed.word(1)
    at = None
    if does == "evening":
        at = moments.this_evening(turn.now, zone)
        if at is None:
            return Refusal(Reason.OLD_BUTTON)
    elif does == "morning":
        at = moments.tomorrow_morning(turn.now, zone)
    return sending.confirm(turn, cast, pressed.number(2), at)


def _choose(turn: Turn, pressed: Pressed, cast: Broadcast) -> Refusal | None:
    """What changes whom it goes to is to be confirmed anew; to turn a page changes nothing."""
    if cast.status not in OPEN:
        return Refusal(Reason.BROADCAST_GOES if cast.status in (*sending.UNDER_WAY, "done") else Reason.OLD_BUTTON)
    return CHOICES[pressed.word(1)](turn, pressed, cast)


def _page(turn: Turn, pressed: Pressed, cast: Broadcast) -> None:
    name, number = pressed.word(2), pressed.number(3)
    page = f"{name}:{number}" if name in PAGES else ""
    broadcasts.change(turn.tx, cast.id, before=OPEN, page=page)


def _everybody(turn: Turn, _: Pressed, cast: Broadcast) -> None:
    """All residents, instead of those of some communities."""
    chosen = set(broadcasts.audience(turn.tx, cast.id))
    others = {one for one in chosen if one.kind in ("unit", "volunteers")}
    _set(turn, cast, others if EVERYBODY in chosen else others | {EVERYBODY})


def _volunteers(turn: Turn, _: Pressed, cast: Broadcast) -> None:
    _toggle(turn, cast, Audience("volunteers"))


def _one_of(turn: Turn, pressed: Pressed, cast: Broadcast) -> Refusal | None:
    """A community or a unit, by its id."""
    kind, name = pressed.word(2), pressed.word(3)
    known = turn.district.open_communities if kind == "community" else turn.district.open_units
    if kind not in PAGES or not any(one.id == name for one in known):
        return Refusal(Reason.OLD_BUTTON)
    _toggle(turn, cast, Audience(kind, name))
    return None


def _toggle(turn: Turn, cast: Broadcast, one: Audience) -> None:
    chosen = set(broadcasts.audience(turn.tx, cast.id))
    if one.kind == "community":
        chosen.discard(EVERYBODY)
    _set(turn, cast, chosen ^ {one})


def _set(turn: Turn, cast: Broadcast, chosen: set[Audience]) -> None:
    if broadcasts.renew(turn.tx, cast.id, before=OPEN):
        broadcasts.set_audience(turn.tx, cast.id, sorted(chosen, key=lambda one: (one.kind, one.name)))


def _unschedule(turn: Turn, _: Pressed, cast: Broadcast) -> None:
    broadcasts.renew(turn.tx, cast.id, before=("scheduled",))


def _drop(turn: Turn, _: Pressed, cast: Broadcast) -> None:
    broadcasts.change(turn.tx, cast.id, before=GIVEN_UP, status="dropped", next_due_at=None)


def _steer(turn: Turn, pressed: Pressed, cast: Broadcast) -> Toast:
    """Any coordinator may: who began it may be away. From the list of those under way the list is shown anew."""
    does = pressed.word(1)
    done = STEERS[does](turn, cast)
    if pressed.word(2) == "list":
        under_way = tuple(one.id for one in broadcasts.active(turn.tx)) or (cast.id,)
        turn.answer(BroadcastHow(under_way), pressed.where, edits=pressed.message_id)
    language = chat_language(turn, pressed.where.chat)
    if not done:
        return Toast(language, refusal=Refusal(Reason.BROADCAST_CHANGED), alert=True)
    return Toast(language, said=f"broadcast-{does}")


TIMES = ("go", "evening", "morning")
CHOICES: Mapping[str, Callable[[Turn, Pressed, Broadcast], Refusal | None]] = MappingProxyType(
    {
        "page": _page,
        "everyone": _everybody,
        "volunteers": _volunteers,
        "one": _one_of,
        "undo": _unschedule,
        "drop": _drop,
    }
)
STEERS: Mapping[str, Callable[[Turn, Broadcast], bool]] = MappingProxyType(
    {"pause": sending.pause, "resume": sending.resume, "stop": sending.stop}
)
