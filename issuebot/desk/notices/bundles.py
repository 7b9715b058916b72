"""Bundles: when more tickets come than Telegram lets into a group, one message lists them, each one tap from its card.

A bundle is a card of its own; the cards in it are not sent. It collects while it waits for its turn.
"""

from issuebot.desk.context.turn import Turn
from issuebot.desk.notices.attachments import SENT_WITH_CARD
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import cards, outbox, unsent
from issuebot.store.outgoing.cards import Card

FEW = 2  # new cards that are never bundled
LARGEST = 25  # tickets in one message, so that each may have a line of 150 UTF-16 units


def crowded(tx: Tx) -> list[int]:
    """Groups in which bundling may help."""
    return cards.crowded(tx, FEW)


def gather(turn: Turn, chat: int, spare: int) -> bool:
    """Bundle the new cards that a chat waits for, where they are too many; True when something changed.

    `spare`: how many messages may go there before they are late. A third of them is for cards and bundles now. The rest
    is for files, and for bundles of those that come later.
    """
    waiting = cards.waiting_bundle(turn.tx, chat)
    if waiting is None and outbox.count_of(turn.tx, chat) <= spare:
        return False
    new = cards.new_ones(turn.tx, chat, after_bundle=waiting)
    if waiting is None:
        first = max(0, spare // 3 - len(new) // LARGEST)
        new = new[first:] if len(new) > FEW else []
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
        unsent.show_instead(turn.tx, card.id, bundle_id)
    cards.put_in_bundle(turn.tx, card.id, bundle_id)
    # What comes with a card anyway comes when somebody opens it; whatever else replies to it is said after the bundle.
    unsent.drop_card(turn.tx, card.id, card.chat, card.ticket or 0, [kind.kind for kind in SENT_WITH_CARD])
