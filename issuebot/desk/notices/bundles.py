"""Bundles: when more tickets come than Telegram lets into a group, one message lists them, each one tap from its card.

A bundle is a card of its own; the cards in it are not sent. It collects while it waits for its turn.
"""

from issuebot.desk.context.turn import Turn
from issuebot.store import cards, outbox
from issuebot.store.cards import Card

CROWDED = 8  # new cards waiting: at fourteen messages a minute one more would come half a minute late
FIRST = 2  # of them are sent as cards all the same
LARGEST = 25  # tickets in one message, so that each may have a line of 150 UTF-16 units


def gather(turn: Turn, chat: int) -> bool:
    """Bundle the new cards that a limited chat waits for, where they are too many; True when something changed."""
    waiting = cards.waiting_bundle(turn.tx, chat)
    new = cards.new_ones(turn.tx, chat, after_bundle=waiting)
    if waiting is None:
        new = new[FIRST:] if len(new) >= CROWDED else []
    for card in new:
        _join(turn, card)
    return bool(new)


def _join(turn: Turn, card: Card) -> None:
    bundle = cards.waiting_bundle(turn.tx, card.chat, card.topic)
    if bundle and len(cards.in_bundle(turn.tx, bundle.id)) < LARGEST:
        bundle_id = bundle.id
        turn.refresh(bundle)
    else:
        bundle_id = cards.add(turn.tx, "bundle", card.chat, topic=card.topic)
        turn.show(bundle_id, card.chat, card.topic)
    cards.put_in_bundle(turn.tx, card.id, bundle_id)
    # Whatever replies to this card is sent with it, when somebody opens it.
    outbox.drop_card(turn.tx, card.id, card.chat, card.ticket or 0)
