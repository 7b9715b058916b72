"""Who belongs to a group of staff. Membership is the right to act there, and not everybody who sees a button is a
member.
"""

from issuebot.desk.context import district
from issuebot.desk.context.commands import Command, Pressed, Said, Standing
from issuebot.desk.context.turn import Turn
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.engine.database import Tx

FOR_ALL = frozenset({"help", "report"})  # commands that give nobody a right


def acts(command: Command) -> bool:
    """Whether the command does something in a group, in the person's own name."""
    if not isinstance(command, Said | Pressed) or command.where.private or command.who.id == command.where.chat:
        return False
    if isinstance(command, Pressed):
        return True
    if command.command:
        return command.command not in FOR_ALL
    return command.reply_to is not None or command.elsewhere is not None


def matters(tx: Tx, did: Said | Pressed) -> bool:
    """Whether it is a group of staff."""
    in_force, chat = district.current(tx), did.where.chat
    return in_force is not None and (chat == in_force.desk_chat or bool(in_force.units_in(chat)))


def refusal(turn: Turn, did: Said | Pressed, standing: Standing) -> Refusal | None:
    """Why somebody may not act where they do; None where they may."""
    if not acts(did) or turn.staff_role(did.who, did.where) is None:
        return None
    if standing == Standing.STRANGER:
        return Refusal(Reason.NOT_A_MEMBER)
    if standing == Standing.UNKNOWN or (standing == Standing.UNASKED and did.public):
        return Refusal(Reason.MEMBER_UNKNOWN)
    return None
