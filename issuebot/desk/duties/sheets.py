"""A sheet that a coordinator or an admin sends in their private chat: read, shown, applied by one tap.

It waits as a row between any two steps: for its file, for the tap. What one person sends again takes the place of what
they sent before and did not apply.
"""

from issuebot.desk.context.commands import Attachment, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import importing
from issuebot.desk.duties.importing import Plan
from issuebot.domain.messages.duties import (
    RosterApplied,
    RosterDropped,
    RosterHow,
    SheetMistakes,
    SheetReceived,
    SheetUnreadable,
)
from issuebot.domain.messages.message import Message
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.sheet import Sheet, Slip
from issuebot.domain.roster.unreadable import Why
from issuebot.store.rosters import duties, imports
from issuebot.store.rosters.imports import Import

ENDINGS = (".xlsx", ".xls", ".xlsm", ".csv", ".tsv", ".et")
SHOWN = 25  # mistakes of one message
NAME = 60  # characters of a file's name


def may_plan(turn: Turn, did: Said | Pressed) -> bool:
    """Who may change the plan: coordinators and admins, in private."""
    return did.where.private and (turn.is_coordinator(did.who, did.where) or turn.is_admin(did.who, did.where))


def how(turn: Turn, said: Said) -> None:
    """`/roster`: how to send a sheet, with one to begin with; as the caption of a sheet it is that sheet."""
    if not may_plan(turn, said):
        turn.refuse(said.where, Refusal(Reason.PLANNERS_ONLY))
    elif not receive(turn, said):
        turn.answer(RosterHow(), said.where)


def receive(turn: Turn, said: Said) -> bool:
    """False where it is no sheet, or not of somebody who plans: then it is what it was before."""
    if said.attachment is None or said.edited or not _is_sheet(said.attachment) or not may_plan(turn, said):
        return False
    name = (said.attachment.name or "")[:NAME]
    imports.add(turn.tx, said.who.id, said.attachment.file, name, turn.at)
    turn.answer(SheetReceived(name), said.where)
    return True


def _is_sheet(attachment: Attachment) -> bool:
    return attachment.kind == "document" and (attachment.name or "").lower().endswith(ENDINGS)


def came(turn: Turn, number: int, found: Sheet | Why) -> None:
    """The file was fetched and read, or cannot be. Nothing where that was written down before."""
    waiting = imports.one(turn.tx, number)
    if waiting is None or waiting.status != "waiting":
        return
    said: Message
    if isinstance(found, Why):
        imports.change(turn.tx, waiting, "failed", next_due_at=None)
        said = SheetUnreadable(waiting.name, found)
    elif found.slips:
        imports.change(turn.tx, waiting, "failed", next_due_at=None)
        said = _mistakes(waiting, found.slips)
    else:
        said = _show(turn, waiting, importing.write_lines(found.lines), importing.look(turn, found.lines))
    turn.notify(said, waiting.person)


def come_later(turn: Turn, number: int, until: int) -> None:
    """The file could not be fetched now."""
    waiting = imports.one(turn.tx, number)
    if waiting and waiting.status == "waiting":
        imports.change(turn.tx, waiting, "waiting", tries=waiting.tries + 1, next_due_at=until)


def _show(turn: Turn, before: Import, body: str, plan: Plan | tuple[Slip, ...], *, again: bool = False) -> Message:
    if not isinstance(plan, Plan):
        imports.change(turn.tx, before, "failed", next_due_at=None, body="")
        return _mistakes(before, plan)
    if not plan.found.any:
        imports.change(turn.tx, before, "applied", next_due_at=None, body="")
    else:
        imports.change(turn.tx, before, "preview", next_due_at=None, body=body, digest=plan.digest)
    return importing.preview(turn, plan, number=before.id, file=before.name, again=again)


def _mistakes(of: Import, slips: tuple[Slip, ...]) -> SheetMistakes:
    shown = tuple((slip.line, slip.wrong.value, slip.said, slip.meant) for slip in slips[:SHOWN])
    return SheetMistakes(of.name, shown, len(slips))


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`roster:7:yes`, `keep` or `no` under a preview."""
    language = chat_language(turn, pressed.where.chat)
    if not may_plan(turn, pressed):
        return Toast(language, refusal=Refusal(Reason.PLANNERS_ONLY), alert=True)
    does = pressed.word(1)
    duties.begin_applying(turn.tx)
    found = imports.one(turn.tx, pressed.number())
    if found is None or found.person != pressed.who.id or does not in ("yes", "keep", "no"):
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    if found.status != "preview":
        return Toast(language, refusal=Refusal(Reason.SHEET_OVER), alert=True)
    turn.answer(_settle(turn, found, does), pressed.where, edits=pressed.message_id)
    return None


def _settle(turn: Turn, found: Import, does: str) -> Message:
    if does == "no":
        imports.change(turn.tx, found, "dropped", body="")
        return RosterDropped(found.name)
    lines = importing.read_lines(found.body)
    plan = importing.look(turn, lines)
    if not isinstance(plan, Plan) or plan.digest != found.digest:
        return _show(turn, found, found.body, plan, again=True)
    imports.change(turn.tx, found, "applied", body="")
    told = importing.apply(turn, plan, actor=found.person, keep=does == "keep")
    cancelled = 0 if does == "keep" else len(plan.found.cancelled)
    return RosterApplied(found.name, len(plan.found.added), len(plan.found.changed), cancelled, told)
