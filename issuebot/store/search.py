"""The words about tickets, found by pairs of letters: one small table that both engines keep alike."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from issuebot.domain.language.writing.letter_pairs import LETTER, pairs
from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import named

# So many of the newest tickets with the rarest pair are looked at, and more where little is found. So a search costs
# the same after years.
LOOKED_AT = (1000, 4000)
ENOUGH = 8
FOUND = 40
KINDS = 256  # pairs that a single letter begins
BACK = 200  # tickets of each pair that are looked at to learn which pair is rare
TOGETHER = 5  # pairs asked of the index; the words are compared afterwards


@dataclass(frozen=True, slots=True)
class Texts:
    """What was said about a ticket: the report, its place, what was done, and everything else."""

    number: int
    status: str
    words: str
    place: str
    resolution: str
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """Whose tickets are searched; `chat` adds those with a card in it. Without any of them: all tickets."""

    units: tuple[str, ...] = ()
    communities: tuple[str, ...] = ()
    chat: int | None = None


def index(tx: Tx, ticket: int, *texts: str | None) -> None:
    """Index words of a ticket. Indexing the same words again adds nothing."""
    found = sorted(set().union(*(pairs(text) for text in texts if text)))
    if not found:
        return
    # One value for all of them, as in `lists/queue_terms.py`: a long report has thousands.
    tx.execute(
        "INSERT INTO pair (letters, ticket) SELECT CAST(key AS BIGINT), CAST(:ticket AS BIGINT) FROM json_each(:found)"
        " WHERE TRUE ON CONFLICT DO NOTHING",
        ticket=ticket,
        found=json.dumps(dict.fromkeys(found, 0)),
    )


def newest(tx: Tx, wanted: Sequence[int], within: Within) -> list[int]:
    """Numbers of tickets that have all these pairs, the newest first, at most `FOUND` and one more."""
    rarest, *others = _rarest_first(tx, wanted)[: TOGETHER + 1]
    names = {f"p{number}": pair for number, pair in enumerate(others)}
    also = [f"EXISTS (SELECT 1 FROM pair WHERE letters = :{name} AND ticket = first.ticket)" for name in names]  # noqa: S608 our own
    # From the newest on until enough are found, but never beyond so many: hence no subquery that is made whole first.
    oldest = "SELECT ticket FROM pair WHERE letters = :rarest ORDER BY ticket DESC LIMIT 1 OFFSET :looked_at"
    also += ["first.letters = :rarest", f"first.ticket >= coalesce(({oldest}), 0)"]
    found: list[int] = []
    for looked_at in LOOKED_AT:
        found = _numbers(tx, "pair", also, within, rarest=rarest, looked_at=looked_at, **names)
        if len(found) >= ENOUGH:
            break
    return found


def with_letter(tx: Tx, letter: str, within: Within) -> list[int]:
    """Numbers of tickets in whose words this single letter is, the newest first: the newest of each pair it begins."""
    values = {"low": ord(letter) * LETTER, "high": (ord(letter) + 1) * LETTER}
    # From each pair straight to the next: as many steps as there are pairs, however many tickets have them.
    after = "(SELECT min(pair.letters) FROM pair WHERE pair.letters > each.letters AND pair.letters < :high)"
    first = "SELECT min(letters) AS letters FROM pair WHERE letters >= :low AND letters < :high"
    rows = tx.all(
        f"WITH RECURSIVE each (letters) AS ({first} UNION ALL SELECT {after} FROM each WHERE each.letters IS NOT NULL)"  # noqa: S608 our own
        f" SELECT letters FROM each WHERE letters IS NOT NULL LIMIT {KINDS}",
        **values,
    )
    if not rows:
        return []
    names = named([row["letters"] for row in rows])
    # For people who see everything a few tickets are enough; others find their own among more.
    looked_at = FOUND + 1 if within == Within() else max(FOUND, 2 * LOOKED_AT[0] // len(rows))
    newest = " UNION ".join(
        f"SELECT ticket FROM (SELECT ticket FROM pair WHERE letters = :{name} ORDER BY ticket DESC LIMIT {looked_at})"  # noqa: S608 our own
        " AS part"
        for name in names
    )
    return _numbers(tx, f"({newest})", [], within, **names)


def texts_of(tx: Tx, numbers: Sequence[int]) -> list[Texts]:
    if not numbers:
        return []
    names = named(numbers)
    listed = ", ".join(f":{name}" for name in names)
    said: dict[int, list[str]] = {}
    for row in tx.all(
        f"SELECT ticket, words FROM event WHERE ticket IN ({listed}) AND words IS NOT NULL",  # noqa: S608 our own
        **names,
    ):
        said.setdefault(row["ticket"], []).append(row["words"])
    rows = tx.all(
        f"SELECT number, status, words, place, resolution FROM ticket WHERE number IN ({listed})",  # noqa: S608 our own
        **names,
    )
    return [
        Texts(
            row["number"],
            row["status"],
            row["words"],
            row["place"] or "",
            row["resolution"] or "",
            tuple(said.get(row["number"], ())),
        )
        for row in rows
    ]


def _rarest_first(tx: Tx, wanted: Sequence[int]) -> list[int]:
    """Pairs by rarity: how far back the newest few tickets of each go, which is quicker to read than their number."""
    names = {f"p{number}": pair for number, pair in enumerate(wanted)}
    back = ", ".join(
        f"coalesce((SELECT ticket FROM pair WHERE letters = :{name} ORDER BY ticket DESC LIMIT 1 OFFSET :back), 0)"  # noqa: S608 our own
        f" AS n_{name}"
        for name in names
    )
    row = tx.one(f"SELECT {back}", **names, back=BACK)
    return sorted(
        wanted, key=lambda pair: next(row[f"n_{name}"] for name in names if names[name] == pair) if row else 0
    )


def _numbers(tx: Tx, first: str, also: Iterable[str], within: Within, **values: int) -> list[int]:
    places: dict[str, int | str] = {}
    parts = []
    for column, ids in (("unit", within.units), ("community", within.communities)):
        for id_ in ids:
            name = f"seen_{len(places)}"
            places[name] = id_
            parts.append(f"ticket.{column} = :{name}")
    if within.chat is not None:
        places["chat"] = within.chat
        parts.append("EXISTS (SELECT 1 FROM card WHERE card.ticket = ticket.number AND card.chat = :chat)")
    seen = [f"({' OR '.join(parts)})"] if parts else []
    joined = " JOIN ticket ON ticket.number = first.ticket" if parts else ""
    sql = (
        f"SELECT first.ticket AS number FROM {first} AS first{joined}"  # noqa: S608 our own
        f" WHERE {' AND '.join([*also, *seen]) or 'TRUE'} ORDER BY first.ticket DESC LIMIT :found"
    )
    return [row["number"] for row in tx.all(sql, **values, **places, found=FOUND + 1)]
