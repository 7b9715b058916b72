"""Files that people send: Telegram keeps them, we keep their ids with the draft or the ticket."""

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.store import media
from issuebot.store.media import Medium


def keep_file(
    turn: Turn,
    said: Said,
    *,
    draft: int | None = None,
    ticket: int | None = None,
    phase: str = "report",
    rounds: int = 1,
) -> Medium | None:
    """Keep the message's file with a draft or a ticket; None when it has none, or it is kept already."""
    if said.attachment is None:
        return None
    known = media.of_message(turn.tx, said.where.chat, said.pictured) if said.pictured else None
    if known and ticket == known.ticket and known.phase == media.OFFERED:
        media.become(turn.tx, [known.id], phase, rounds)
        return known
    return media.add(
        turn.tx,
        kind=said.attachment.kind,
        file=said.attachment.file,
        unique_id=said.attachment.unique,
        album=said.album,
        chat=said.where.chat,
        message_id=said.pictured or said.message_id,
        now=turn.at,
        draft=draft,
        ticket=ticket,
        phase=phase,
        round=rounds,
    )
