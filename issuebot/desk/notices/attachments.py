"""What has no room on a card, as replies to it: further files, the rest of a long text, what was added since."""

from issuebot.desk.context.turn import Turn
from issuebot.domain.messages.notices import Added, Files, MergedIn, MeToo, WholeWords
from issuebot.store import drafts, events, followers, media, tickets
from issuebot.store.media import Medium
from issuebot.store.tickets import Ticket

ALBUM = 10  # items: the largest album that Telegram takes
CARD_WORDS = 300  # characters of the report that a card shows
PAGE_WORDS = 1900  # characters per message: under 4,096 UTF-16 units also when every one of them is an emoji
SENT_WITH_CARD = (Files, WholeWords, Added, MeToo, MergedIn)  # what `send_report` says


def send_report(turn: Turn, ticket: Ticket, chat: int, topic: int | None) -> None:
    """Everything about a ticket that its new card does not show."""
    files = media.of_ticket(turn.tx, ticket.number)
    send_media(turn, [medium for medium in files if medium.phase == "report"], ticket, chat, topic, shown=1)
    for page in range(pages_of(ticket.words)):
        turn.notify(WholeWords(ticket.number, page), chat, topic=topic)
    send_media(turn, [medium for medium in files if medium.phase == "added"], ticket, chat, topic)
    _send_additions(turn, ticket.number, ticket, chat, topic)
    for merged in followers.family(turn.tx, ticket.number)[1:]:
        if source := tickets.ticket(turn.tx, merged):
            turn.notify(MergedIn(ticket.number, merged, source.words), chat, topic=topic)
            _send_additions(turn, merged, ticket, chat, topic)


def send_proofs(turn: Turn, ticket: Ticket, chat: int) -> None:
    files = media.of_ticket(turn.tx, ticket.number)
    proofs = [medium for medium in files if medium.phase == "proof" and medium.round == ticket.round]
    send_media(turn, proofs, ticket, chat, None, shown=1)


def send_media(
    turn: Turn, files: list[Medium], ticket: Ticket, chat: int, topic: int | None, *, shown: int = 0
) -> None:
    """Queue files as replies to the chat's card; the first `shown` photos are on the card itself."""
    photos = [medium for medium in files if medium.kind == "photo"][shown:]
    groups = [photos[start : start + ALBUM] for start in range(0, len(photos), ALBUM)]
    groups += [[medium] for medium in files if medium.kind != "photo"]
    for group in groups:
        turn.notify(Files(ticket.number, tuple(medium.id for medium in group)), chat, topic=topic)


def pages_of(words: str) -> int:
    """How many messages the whole text needs beside the card; none when the card shows it all."""
    return 0 if len(words) <= CARD_WORDS else -(-len(words) // PAGE_WORDS)


def _send_additions(turn: Turn, number: int, ticket: Ticket, chat: int, topic: int | None) -> None:
    """What was said about `number` since it was submitted, beside the card of `ticket`, in which it may be merged."""
    for event in events.of_ticket(turn.tx, number):
        if event.kind in ("add", "answer") and event.words:
            turn.notify(Added(ticket.number, event.words, event.actor), chat, topic=topic)
    for draft in drafts.joined(turn.tx, number) if ticket.weight > 1 else ():
        if words := drafts.words(turn.tx, draft):
            who = drafts.person_of(turn.tx, draft)
            turn.notify(MeToo(ticket.number, words, who), chat, topic=topic)
