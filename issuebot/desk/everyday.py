"""Which updates of a fetch may be handled side by side: those that concern different chats and different tickets.

A report, 提交, a move of a ticket that is named, an answer to the survey: what nearly everybody does nearly always.
Whatever changes who can be reached, who is who or what the district is has its turn alone, and so has every command
that nobody listed here: what it decides may rest on anybody's rows. So a fetch comes to what it would have come to
update by update, also when a night's messages are one.
"""

from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence
from typing import TypeAlias

from issuebot.desk.context import district, rate_limits
from issuebot.desk.context.commands import Arrival, Command, Pressed, Said, lane_of
from issuebot.desk.moves.orders import read_numbers
from issuebot.store import people
from issuebot.store.engine.database import Tx

Lane: TypeAlias = list[Arrival]  # in their order
MOVES = frozenset({"accept", "assign", "close", "return"})  # each claims its ticket before it does anything else
BUTTONS = frozenset(
    {"submit", "cancel", "category", "community", "anonymous", "page", "as", "at", "rate"}
)  # of residents


def rounds(tx: Tx, arrivals: Sequence[Arrival]) -> Iterator[Collection[Lane]]:
    """One round after the other; the lanes of each may be handled side by side."""
    if len(arrivals) > 1:
        _read_ahead(tx, arrivals)
    together: Lane = []
    for arrival in arrivals:
        if len(arrivals) > 1 and _is_everyday(tx, arrival.command):
            together.append(arrival)
            continue
        yield _lanes(together)
        together = []
        yield [[arrival]]
    yield _lanes(together)


def _read_ahead(tx: Tx, arrivals: Sequence[Arrival]) -> None:
    acting = [arrival.command for arrival in arrivals if isinstance(arrival.command, Said | Pressed)]
    if acting:
        actors = {command.who.id for command in acting}
        people.read_ahead(tx, actors | {command.where.chat for command in acting})
        rate_limits.read_ahead(tx, actors)


def _lanes(arrivals: Sequence[Arrival]) -> Collection[Lane]:
    """Those of one chat, or about one ticket, are of one lane."""
    lanes: dict[Hashable, Lane] = {}
    for arrival in arrivals:
        about: list[Hashable] = [("chat", lane_of(arrival.command))]
        about += [("ticket", number) for number in _tickets_of(arrival.command)]
        near = _unlike(lanes[one] for one in about if one in lanes)
        # Lanes that this one brings together had nothing in common: their order among each other is open.
        lane = near[0] if len(near) == 1 else [one for lane in near for one in lane]
        lane.append(arrival)
        lanes |= dict.fromkeys(about, lane)
        if len(near) > 1:
            lanes |= {one: lane for one, before in lanes.items() if any(before is joined for joined in near)}
    return _unlike(lanes.values())


def _unlike(lanes: Iterable[Lane]) -> list[Lane]:
    return list({id(lane): lane for lane in lanes}.values())


def _is_everyday(tx: Tx, command: Command) -> bool:
    if not isinstance(command, Said | Pressed):
        return False
    if not command.where.private:
        return bool(_tickets_of(command))
    in_force, known = district.current(tx), people.known(tx, command.who.id)
    # Who oversees may be a desk that was lost and is there again; who is new may be what others wait for.
    if in_force is None or in_force.oversees(command.who.id):
        return False
    if known.person is None or not known.reachable or known.banned:
        return False
    if isinstance(command, Said):
        return not (command.command or command.reply_to or command.edited or known.person.adding_to)
    return command.action in BUTTONS


def _tickets_of(command: Command) -> Collection[int]:
    """Those that a move names; a reply says so only to who looks what it replies to."""
    match command:
        case Pressed() if command.action in (*MOVES, "rate"):
            return [command.number()]
        case Said() if command.command in MOVES and not command.reply_to:
            return read_numbers(command.words, None)[0]
    return ()
