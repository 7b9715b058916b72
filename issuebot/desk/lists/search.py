"""/find words: tickets in which they stand, the best first; only those that the searcher may see."""

from dataclasses import dataclass

from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see, paired_communities
from issuebot.desk.lists import navigation
from issuebot.desk.lists.pages import PAGE, last_page
from issuebot.domain.language.writing.letter_pairs import around, plain, score, tidy, wanted
from issuebot.domain.messages.lists import SearchResults
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import OPEN
from issuebot.store import search, tickets
from issuebot.store.search import Texts, Within
from issuebot.store.tickets import Ticket

QUERY = 54  # bytes: the words travel in the buttons of the pages
SNIPPET = 40  # characters of what was said


@dataclass(frozen=True, slots=True)
class Hit:
    ticket: Ticket
    snippet: str


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what was found; `total` counts to `search.FOUND`, one more says that there is more."""

    query: str
    page: int
    pages: int
    hits: tuple[Hit, ...]
    total: int


def find(turn: Turn, said: Said) -> None:
    query = _clip(said.words)
    if not navigation.owners(turn, said.who, said.where):
        turn.refuse_stranger(said)
    elif not query:
        turn.ask(said, "find")
    else:
        turn.answer(SearchResults(said.who.id, query), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    query = _clip(pressed.word(1))
    if not query or not navigation.owners(turn, pressed.who, pressed.where):
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    turn.answer(SearchResults(pressed.who.id, query, pressed.number()), pressed.where, edits=pressed.message_id)
    return None


def load_found(turn: Turn, asked: SearchResults, where: Place) -> Found:
    who, query = Actor(asked.person, "", None), asked.query
    ranked = _ranked(turn, query, _within(turn, who, where)) if navigation.owners(turn, who, where) else []
    held = {texts.number: texts for texts in ranked}
    numbers = list(held)
    named = tickets.ticket(turn.tx, int(query)) if query.isascii() and query.isdecimal() and len(query) < 19 else None  # noqa: PLR2004 64 bits
    if named and may_see(turn, who, where, named):
        numbers = [named.number, *(number for number in numbers if number != named.number)]
    last = last_page(len(numbers), search.FOUND, PAGE)
    page = min(asked.page, last)
    shown = numbers[page * PAGE : (page + 1) * PAGE]
    found = {ticket.number: ticket for ticket in tickets.several(turn.tx, shown)}
    hits = tuple(Hit(found[one], _snippet(query, held[one]) if one in held else "") for one in shown if one in found)
    return Found(query, page, last + 1, hits, len(numbers))


def _ranked(turn: Turn, query: str, within: Within) -> list[Texts]:
    """Those that hold every word, best first: in the report, open, new."""
    pairs = wanted(query)
    found = search.newest(turn.tx, pairs, within) if pairs else search.with_letter(turn.tx, plain(query)[0], within)
    scored = [(score(query, _weighted(texts)), texts) for texts in search.texts_of(turn.tx, found)]
    held = [(points, texts) for points, texts in scored if points]
    held.sort(key=lambda one: (-one[0], one[1].status not in OPEN, -one[1].number))
    return [texts for _, texts in held]


def _within(turn: Turn, who: Actor, where: Place) -> Within:
    if turn.oversees(who, where):
        return Within()
    units = tuple(unit.id for unit in turn.units_at(where))
    return Within(units, paired_communities(turn.district, units), where.chat)


def _weighted(texts: Texts) -> list[tuple[int, str]]:
    """What the resident wrote counts most, then how it ended, then everything that was said on the way."""
    return [(3, texts.words), (3, texts.place), (2, texts.resolution), *((1, words) for words in texts.events)]


def _snippet(query: str, texts: Texts) -> str:
    parts = [texts.words, texts.place, texts.resolution, *texts.events]
    first = plain(query).split()[0]
    return around(query, next((part for part in parts if first in plain(part)), texts.words), SNIPPET)


def _clip(words: str) -> str:
    """As much of what is looked for as a button holds."""
    return tidy(words).encode()[:QUERY].decode("utf-8", "ignore").strip()
