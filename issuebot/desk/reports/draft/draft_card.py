"""The card of a draft: edited in place while it is in sight, and sent again below where it is not."""

from dataclasses import replace

from issuebot.desk.context.commands import Place
from issuebot.desk.context.turn import Turn
from issuebot.desk.reports.draft.draft_facts import facts_of
from issuebot.domain.draft import is_out_of_sight, missing
from issuebot.domain.messages.residents import DraftMoved, DraftWaits
from issuebot.store.drafts import Draft
from issuebot.store.outgoing import cards, outbox
from issuebot.store.outgoing.cards import Card


def show(turn: Turn, draft: Draft, *, pause: int = 0, patience: int = 0, in_sight: bool = False) -> None:
    """After `pause` milliseconds, in which more may come; not later than `patience` after the first that waits.

    `in_sight`: the person looks at the card now, as who presses its buttons does.
    """
    card = cards.of_draft(turn.tx, draft.id)
    now_ms = int(turn.now.timestamp() * 1000)
    waiting = outbox.of_card(turn.tx, card.id) if card and pause else None
    latest = waiting.created_at * 1000 + patience if waiting else now_ms + pause
    not_before = min(now_ms + pause, max(latest, now_ms)) if pause else 0
    if card is None:
        card_id = cards.add(turn.tx, "draft", draft.person, draft=draft.id)
        turn.show(card_id, draft.person, None, priority=outbox.ANSWER, not_before_ms=not_before)
        return
    if not in_sight:
        card = bring_below(turn, card)
    turn.refresh(card, priority=outbox.ANSWER, not_before_ms=not_before)


def remind(turn: Turn, draft: Draft) -> None:
    """That it waits: the card itself where it is out of sight, or asks something, else a word."""
    card = cards.of_draft(turn.tx, draft.id)
    asks = missing(facts_of(turn, draft)) is not None
    if card and bring_below(turn, card, anyway=asks) is not card:
        turn.refresh(replace(card, message_id=None), priority=outbox.ANSWER)
    else:
        turn.answer(DraftWaits(), Place(draft.person, private=True))


def bring_below(turn: Turn, card: Card, *, anyway: bool = False) -> Card:
    """The card as it is, or as one to be sent anew: then its old message says so. Who calls it refreshes it."""
    if card.message_id is None or not (anyway or is_out_of_sight(*cards.below(turn.tx, card))):
        return card
    turn.answer(DraftMoved(card.message_id), Place(card.chat, private=True), edits=card.message_id)
    cards.lose(turn.tx, card.id)
    return replace(card, message_id=None, form=None, shown=0)
