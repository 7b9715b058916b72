"""A sheet that a coordinator or an admin sends in their private chat: read, shown, applied by one tap.

It waits as a row between any two steps: for its file, for the tap. What one person sends again takes the place of what
they sent before and did not apply.
"""

from dataclasses import dataclass

from issuebot.desk.context.commands import Attachment, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.imports import importing, previews, staging
from issuebot.desk.duties.imports.importing import Plan
from issuebot.desk.duties.imports.staging import Stage
from issuebot.domain.messages.duties.rosters import (
    RosterApplied,
    RosterBegun,
    RosterDropped,
    RosterHow,
    SheetMistakes,
    SheetReceived,
    SheetUnreadable,
)
from issuebot.domain.messages.message import Message
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.sheets.lines import Sheet, Slip
from issuebot.domain.roster.sheets.unreadable import Why
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
        turn.send_to_private(said, Reason.PLANNERS_ONLY, "roster")
    elif not receive(turn, said):
        turn.answer(RosterHow(), said.where)


def receive(turn: Turn, said: Said) -> bool:
    """False where it is no sheet, or its sender does not plan duties: then it is heard as anything else."""
    if said.attachment is None or said.edited or not _is_sheet(said.attachment) or not may_plan(turn, said):
        return False
    name = (said.attachment.name or "")[:NAME]
    imports.add(turn.tx, said.who.id, said.attachment.file, name, turn.at)
    turn.answer(SheetReceived(name), said.where)
    return True


def _is_sheet(attachment: Attachment) -> bool:
    return attachment.kind == "document" and (attachment.name or "").lower().endswith(ENDINGS)


@dataclass(frozen=True, slots=True)
class Weighed:
    """What is to be said of a sheet, and how its import is then."""

    message: Message
    status: str
    body: str = ""
    digest: str = ""


def weigh(turn: Turn, waiting: Import, found: Sheet | Why) -> Weighed:
    """Only reads, because a year of duties takes seconds, in which others write."""
    if isinstance(found, Why):
        return Weighed(SheetUnreadable(waiting.name, found), "failed")
    if found.slips:
        return Weighed(_mistakes(waiting, found.slips), "failed")
    return _preview(turn, waiting, importing.write_lines(found.lines), importing.look(turn, found.lines))


def came(turn: Turn, number: int, weighed: Weighed) -> None:
    """The file was fetched and read, or cannot be. Does nothing where that was written down before."""
    waiting = imports.one(turn.tx, number)
    if waiting and waiting.status == "waiting":
        _keep(turn, waiting, weighed)
        turn.notify(weighed.message, waiting.person)


def come_later(turn: Turn, number: int, until: int) -> None:
    """The file could not be fetched now."""
    waiting = imports.one(turn.tx, number)
    if waiting and waiting.status == "waiting":
        imports.change(turn.tx, waiting, "waiting", tries=waiting.tries + 1, next_due_at=until)


def failed(turn: Turn, waiting: Import, until: int) -> None:
    """A fault of ours: whoever sent it hears of it. What is being applied goes on at `until`."""
    found = imports.one(turn.tx, waiting.id)
    if found and found.status == "waiting":
        imports.change(turn.tx, found, "failed", next_due_at=None)
        turn.notify(SheetUnreadable(found.name, Why.BROKEN), found.person)
    elif found and found.status in ("applying", "settling"):
        imports.change(turn.tx, found, found.status, next_due_at=until)


def _preview(turn: Turn, before: Import, body: str, plan: Plan | tuple[Slip, ...], *, again: bool = False) -> Weighed:
    if not isinstance(plan, Plan):
        return Weighed(_mistakes(before, plan), "failed")
    said = previews.preview(turn, plan, number=before.id, file=before.name, again=again)
    return Weighed(said, "preview", body, plan.digest) if plan.found.any else Weighed(said, "applied")


def _keep(turn: Turn, before: Import, weighed: Weighed) -> None:
    digest = weighed.digest or before.digest
    imports.change(turn.tx, before, weighed.status, next_due_at=None, body=weighed.body, digest=digest)


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
    if staging.is_long(turn, lines):
        keep = int(does == "keep")
        # Sent now, as far as keeping it goes: its row does not go in the middle of it.
        values = {"tries": 0, "next_due_at": turn.at, "keep": keep, "sent_at": turn.at}
        imports.change(turn.tx, found, "applying", **values)
        return RosterBegun(found.name)
    plan = importing.look(turn, lines)
    if not isinstance(plan, Plan) or plan.digest != found.digest:
        return _show_again(turn, found, plan)
    imports.change(turn.tx, found, "applied", body="")
    told = importing.apply(turn, plan, actor=found.person, keep=does == "keep")
    return _applied(found, plan, told, keep=does == "keep")


def _applied(found: Import, plan: Plan, told: int, *, keep: bool) -> RosterApplied:
    cancelled = 0 if keep else len(plan.found.cancelled)
    return RosterApplied(found.name, len(plan.found.added), len(plan.found.changed), cancelled, told)


def _show_again(turn: Turn, found: Import, plan: Plan | tuple[Slip, ...]) -> Message:
    weighed = _preview(turn, found, found.body, plan, again=True)
    _keep(turn, found, weighed)
    return weighed.message


def staged(turn: Turn, stage: Stage) -> RosterApplied | None:
    """All of an import that was staged is put in force; None where the plan has changed meanwhile."""
    told = staging.finish(turn, stage)
    if told is None:
        return None
    said = _applied(stage.claimed, stage.plan, told, keep=bool(stage.claimed.keep))
    _tell(turn, stage.claimed, said)
    return said


def show_again(turn: Turn, claimed: Import) -> None:
    """What could not be put in force, beside the plan as it is now."""
    if imports.hold(turn.tx, claimed, turn.at):
        _tell(turn, claimed, _show_again(turn, claimed, importing.look(turn, importing.read_lines(claimed.body))))


def _tell(turn: Turn, claimed: Import, said: Message) -> None:
    if claimed.person:  # the command line says it itself
        turn.notify(said, claimed.person)
