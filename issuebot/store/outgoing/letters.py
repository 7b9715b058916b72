"""Takes a person out of messages that wait and name people as a sheet of duties does.

A name is all that a sheet has, and somebody else may have the same. So nothing that others need is taken away: a change
of duties is still told, without a name; of mistakes their number stays; a sheet that was not shown yet is to be sent
again.
"""

from collections.abc import Collection
from dataclasses import replace

from issuebot.domain.messages.duties.rosters import DutiesChanged, RosterDropped, RosterPreview, SheetMistakes
from issuebot.domain.messages.message import Message
from issuebot.store.engine.database import Tx
from issuebot.store.outgoing import outbox, unsent

KINDS = (DutiesChanged, RosterPreview, SheetMistakes)


def erase(tx: Tx, called: Collection[str]) -> None:
    """`called`: the name and the telephone number of whoever is forgotten."""
    if not called:
        return
    for row in unsent.of_kinds(tx, [kind.kind for kind in KINDS]):
        said = row.message
        without = _without(said, called)
        if without == said:
            continue
        outbox.change(tx, row.id, without)
        if isinstance(said, RosterPreview):
            drop = "UPDATE roster_import SET status = 'dropped', body = '', next_due_at = NULL"
            tx.execute(f"{drop} WHERE id = :id AND status = 'preview'", id=said.number)


def _without(said: Message, called: Collection[str]) -> Message:
    match said:
        case DutiesChanged():
            return replace(said, news=tuple((i[0], "" if i[1] in called else i[1], *i[2:]) for i in said.news))
        case SheetMistakes():
            return replace(said, slips=tuple(slip for slip in said.slips if not _quotes(slip[2:], called)))
        case RosterPreview() if _named(said) & {*called}:
            return RosterDropped(said.file)
    return said


def _quotes(parts: Collection[str], called: Collection[str]) -> bool:
    return any(one in part for part in parts for one in called)


def _named(said: RosterPreview) -> set[str]:
    changed = {name for change in said.changes for name in change[1:3]}
    return {*said.names, *said.unknown, *changed, *(overlap[0] for overlap in said.overlaps)}
