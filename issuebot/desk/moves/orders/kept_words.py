"""The words that a question of ours kept, and those of the reply to it, joined as the move needs them."""

import re

from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import assignment, more_time
from issuebot.desk.moves.orders.order import NAMED
from issuebot.domain.clock.durations import begin_span
from issuebot.domain.language.answers.likely import likely
from issuebot.domain.ticket import MOVES, Need
from issuebot.store import tickets

DAYS = re.compile(r"\s*(\d{1,2})\s*")  # a bare 3, to the question how many
SHORT = 6  # characters: 要三天 says nothing beside the length


def join(turn: Turn, name: str, number: int, kept: str, words: str) -> str:
    """The words kept with a question about ticket `number` and those of the reply, joined as the move needs them."""
    if Need.SPAN in MOVES[name].needs:
        return _with_length(turn, number, kept, words)
    if NAMED & MOVES[name].needs:
        return f"{words} {assignment.note_in(turn, name, kept)}".strip()
    # 用这张行吗 below the photo asks colleagues; the note that waited for the photo is what the resident reads.
    return kept if kept and (not words or likely(words) == "ask") else words


def _with_length(turn: Turn, number: int, kept: str, words: str) -> str:
    """A length and the reason, whichever of them was kept: 3, 要三天 and 周五 answer how long 等配件 takes."""
    days, ticket = DAYS.fullmatch(words), tickets.ticket(turn.tx, number)
    said = f"{days[1]}天" if days else words
    begun = begin_span(said)
    if begin_span(kept) or (begun and not kept):
        return f"{kept} {said}".strip()
    if begun:
        return f"{begun[0]} {kept} {begun[1]}".strip()
    spoken = more_time.delay(turn, ticket, said) if ticket else None
    reason = kept if kept and spoken and len(said) <= SHORT else f"{kept} {said}"
    return f"{spoken or ''} {reason.strip()}".strip()
