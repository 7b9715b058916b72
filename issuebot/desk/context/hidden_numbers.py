"""Telephone numbers that an anonymous resident had hidden: masked before anything is written down, so that no card,
list, search or file has them.
"""

from issuebot.desk.context.turn import Turn
from issuebot.domain.language.personal.telephone_numbers import mask
from issuebot.store import drafts, followers
from issuebot.store.drafts import Draft


def in_draft(draft: Draft, words: str) -> str:
    return mask(words) if draft.hides_number else words


def on_ticket(turn: Turn, number: int, person: int, words: str) -> str:
    """What is said of a ticket by somebody who had their number hidden when they reported it."""
    hidden = mask(words)
    if hidden == words or not drafts.hides_number(turn.tx, person, followers.family(turn.tx, number)):
        return words
    return hidden
