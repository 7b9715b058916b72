"""What lists show: the rows of one page and the counts beside the filters, loaded when the message's turn comes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from issuebot.desk.context.commands import Place
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import own_words, paired_communities, reader_in, seen_ticket
from issuebot.desk.lists import navigation
from issuebot.domain.messages.answers import ListedQuestion
from issuebot.domain.messages.lists import FilterQuestion, MyTickets, TicketQueue
from issuebot.domain.messages.residents import WhichReport
from issuebot.domain.queue import Queue, read_queue
from issuebot.domain.visibility import Reader
from issuebot.store import tickets
from issuebot.store.lists import queues
from issuebot.store.lists.queue_terms import Asked, Sight
from issuebot.store.tickets import Ticket

PAGE = 8  # tickets on one page of a list
OPTIONS = 14  # values of a filter on one page


@dataclass(frozen=True, slots=True)
class Option:
    """One value that a filter can have, and how many tickets it would leave."""

    id: str
    count: int


@dataclass(frozen=True, slots=True)
class Queued:
    """A page of a queue. Counts stop at `queues.MOST` and `queues.SOME`; one more says that there are more."""

    queue: Queue
    page: int
    pages: int
    tickets: tuple[Ticket, ...]
    total: int
    late: int = 0
    urgent: int = 0
    mine: int = 0
    paired: bool = False
    facet: str | None = None
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Mine:
    """A page of what a resident reported or follows; `counts` are those of each filter."""

    which: str
    page: int
    pages: int
    tickets: tuple[Ticket, ...]
    counts: Mapping[str, int]


def load_mine(turn: Turn, asked: MyTickets | WhichReport) -> Mine:
    if isinstance(asked, WhichReport):
        meant = (ticket for number in asked.numbers if (ticket := tickets.ticket(turn.tx, number)))
        return Mine("all", 0, 1, tuple(_own(turn, asked.person, ticket) for ticket in meant), {})
    which = asked.which if asked.which in queues.OF_PERSON else "all"
    counts = queues.count_of_person(turn.tx, asked.person)
    last = last_page(counts[which], counts[which], PAGE)
    page = min(asked.page, last)
    found = queues.of_person(turn.tx, asked.person, which, PAGE, page * PAGE)
    shown = (_own(turn, asked.person, ticket) for ticket in found)
    return Mine(which, page, last + 1, tuple(shown), counts)


def _own(turn: Turn, person: int, ticket: Ticket) -> Ticket:
    """With the words of theirs by which they know it."""
    reader = reader_in(turn, person, ticket)
    seen = seen_ticket(turn.district, ticket, reader)
    return replace(seen, words=own_words(turn, ticket, person)) if reader == Reader.FOLLOWER else seen


def load_queue(turn: Turn, wanted: TicketQueue | FilterQuestion, where: Place) -> Queued | None:
    """None when its filter means nothing any more, or who reads here may not see it any more."""
    queue = read_queue(wanted.queue, turn.district)
    if queue is None or not navigation.is_shown_in(turn, queue.owner, where):
        return None
    asked = Asked(queue, sight_of(turn, queue.owner), wanted.person, turn.at)
    if isinstance(wanted, FilterQuestion):
        return _choice(turn, wanted.page, asked, wanted.facet)
    return _page(turn, wanted.page, asked)


def load_meant(turn: Turn, asked: ListedQuestion, where: Place) -> tuple[Ticket, ...]:
    """The tickets of the question which one is meant, for whoever oversees the work and knows no numbers by heart."""
    if asked.move != "say" or len(asked.numbers) < 2 or not navigation.is_shown_in(turn, None, where):  # noqa: PLR2004
        return ()
    return tuple(one for number in asked.numbers[:PAGE] if (one := tickets.ticket(turn.tx, number)))


def sight_of(turn: Turn, owner: str | None) -> Sight:
    """A unit sees what is with it, and everything of the communities that it is paired with."""
    if owner is None:
        return Sight()
    return Sight(owner, paired_communities(turn.district, (owner,)))


def last_page(total: int, most: int, size: int) -> int:
    return max(0, -(-min(total, most) // size) - 1)


def _page(turn: Turn, wanted: int, asked: Asked) -> Queued:
    queue, tx = asked.queue, turn.tx
    counted = queues.counted(tx, asked)
    last = last_page(counted.total, queues.MOST, PAGE)
    page = min(wanted, last)  # a list grows shorter while somebody reads it
    reader = Reader.UNIT if queue.owner else Reader.OVERSEER
    return Queued(
        queue=queue,
        page=page,
        pages=last + 1,
        tickets=tuple(seen_ticket(turn.district, one, reader) for one in queues.page(tx, asked, PAGE, page * PAGE)),
        total=counted.total,
        late=counted.late,
        urgent=counted.urgent,
        mine=counted.mine if asked.person > 0 else 0,
        paired=queue.owner is None or bool(asked.sight.communities),
    )


def _choice(turn: Turn, wanted: int, asked: Asked, facet: str) -> Queued:
    """The values of a facet that would leave at least one ticket, and the chosen one."""
    free = asked.queue.choosing(facet, None)
    ids = {
        "unit": [unit.id for unit in turn.district.units],
        "community": [place.id for place in turn.district.communities],
        "category": [kind.id for kind in turn.district.categories],
        "status": ["new", "assigned", "accepted", "waiting"],
    }[facet]
    found = queues.count_each(turn.tx, Asked(free, asked.sight, asked.person, asked.now), facet, ids)
    chosen = getattr(asked.queue, facet)
    options = [Option(id_, found.get(id_, 0)) for id_ in ids if found.get(id_) or id_ == chosen]
    last = last_page(len(options), len(options), OPTIONS)
    page = min(wanted, last)
    shown = tuple(options[page * OPTIONS : (page + 1) * OPTIONS])
    return Queued(asked.queue, page, last + 1, (), 0, facet=facet, options=shown)
