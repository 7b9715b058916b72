"""More tickets for a group than Telegram lets in: one message lists them, and each is one tap from its card.

A bundle is a card of its own; the cards in it are not sent. It collects while it waits for its turn.
"""

from issuebot.desk.turn import Turn
from issuebot.store import cards, outbox

CROWDED = 8  # messages waiting for a group: at fourteen a minute one more would come half a minute late
LARGEST = 25  # tickets in one message, so that each may have a line of 150 UTF-16 units


def is_crowded(turn: Turn, chat: int) -> bool:
    return chat < 0 and outbox.count_of_chat(turn.tx, chat) >= CROWDED


def join(turn: Turn, card_id: int, chat: int, topic: int | None) -> None:
    """Put a new card into the bundle that waits for this chat, or into a new one."""
    bundle = cards.waiting_bundle(turn.tx, chat, topic, LARGEST)
    if bundle is None:
        bundle_id = cards.add(turn.tx, "bundle", chat, topic=topic)
        turn.show(bundle_id, chat, topic)
    else:
        bundle_id = bundle.id
        turn.refresh(bundle)
    cards.put_in_bundle(turn.tx, card_id, bundle_id)
