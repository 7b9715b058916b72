"""A unit accepts a ticket and closes it, with a note and an after-photo."""

from issuebot.desk.context.commands import Said
from issuebot.desk.context.files import keep_file
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.orders.order import WORDS, Order, make, need
from issuebot.desk.notices import news
from issuebot.domain.refusals import Refusal
from issuebot.domain.ticket import MOVES, OPEN, Need, Status
from issuebot.store import media, tickets
from issuebot.store.media import Medium
from issuebot.store.tickets import Ticket


def accept(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    return make(turn, order, ticket, MOVES["accept"].end, words=order.words or None, accepted_at=turn.at)


def close(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    category = turn.district.category(ticket.category)
    if order.said:
        phase = _phase(order.said, proof=category is not None and category.proof)
        keep_file(turn, order.said, ticket=ticket.number, phase=phase, rounds=ticket.round)
        _take_album(turn, order.said, ticket)
    note = order.words[:WORDS]
    if not note:
        return need(order, Need.NOTE)
    if category and category.proof and not _proofs(turn, ticket):
        return need(order, Need.PROOF, kept=note)
    end = MOVES["close"].end
    return make(turn, order, ticket, end, words=note, resolution=note, rating=None, resolved_at=turn.at)


def decline(turn: Turn, order: Order, ticket: Ticket) -> Refusal | None:
    if not order.words:
        return need(order, Need.REASON)
    end = MOVES["decline"].end
    return make(turn, order, ticket, end, words=order.words[:WORDS], ended_at=turn.at)


def join_proof(turn: Turn, said: Said) -> bool:
    """Further pictures of an album whose first one closed the ticket are proof too."""
    before = media.of_album(turn.tx, said.album, said.where.chat) if said.album else None
    ticket = tickets.ticket(turn.tx, before.ticket) if before and before.ticket else None
    if before is None or ticket is None or before.phase != "proof":
        return False
    if said.words and said.reply_to and ticket.status in OPEN:
        return False  # the caption came with a later picture of the album: it is the answer that was asked for
    medium = keep_file(turn, said, ticket=ticket.number, phase="proof", rounds=before.round)
    if medium and ticket.status == Status.RESOLVED:
        news.proof_came_late(turn, ticket, medium)
    return True


def _phase(said: Said, *, proof: bool) -> str:
    """A sheet or a letter shows no work that was done: where that has to be seen it is the staff's."""
    file = said.attachment
    return "note" if proof and file and file.kind == "document" and not file.shows else "proof"


def _take_album(turn: Turn, said: Said, ticket: Ticket) -> None:
    """The caption may come with the last picture of an album: those before it were not told what they are for."""
    before = media.offered(turn.tx, said.where.chat, said.message_id, ticket.number) if said.album else ()
    if before:
        media.become(turn.tx, [one.id for one in before], "proof", ticket.round)


def _proofs(turn: Turn, ticket: Ticket) -> list[Medium]:
    """The files that prove this round's work; a voice message is no proof."""
    files = media.of_ticket(turn.tx, ticket.number)
    return [m for m in files if m.phase == "proof" and m.round == ticket.round and m.kind not in ("voice", "audio")]
