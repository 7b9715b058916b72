"""Limits on what one person may do: one warning that says when to go on, then silence. Staff have no limits."""

from collections.abc import Collection
from datetime import timedelta

from issuebot.desk.context import admission
from issuebot.desk.context.commands import Actor, Place, Pressed, Said
from issuebot.desk.context.turn import Turn
from issuebot.domain import rate_limits
from issuebot.domain.hidden_ids import digest
from issuebot.domain.rate_limits import Act, Verdict
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.engine.database import Tx
from issuebot.store.members import usage
from issuebot.store.operation import bot
from issuebot.store.rosters import patrols


def read_ahead(tx: Tx, people: Collection[int]) -> None:
    """Read in one statement what `judge` needs to know of all of them."""
    usage.read_ahead(tx, {digest(person) for person in people})


def judge(turn: Turn, did: Said | Pressed, *, foreign: bool = False) -> tuple[Verdict, Refusal]:
    """Whether they are heard, and the warning that the caller has to say. `foreign`: in a group that is not theirs."""
    act = _act(turn, did)
    if act is None or (turn.staff_role(did.who, did.where) and not foreign) or admission.is_listed_staff(turn, did.who):
        return Verdict.HEARD, Refusal(Reason.SLOW_DOWN)
    verdict, again = _count(turn, did.who.id, act)
    if verdict != Verdict.HEARD and act == Act.MESSAGE and patrols.is_under_way(turn.tx, did.who.id):
        verdict, again = _count(turn, did.who.id, Act.SERIES)
    if verdict != Verdict.HEARD and bot.is_admin(turn.tx, did.who.id):
        verdict = Verdict.HEARD
    if act == Act.POSITION and verdict == Verdict.WARNED:
        verdict = Verdict.SILENCE  # what the person writes is heard as before
    return verdict, Refusal(Reason.SLOW_DOWN, words=again)


def too_many_tickets(turn: Turn, who: Actor, *, patrolling: bool = False) -> Refusal | None:
    """One more ticket of this person in a day, or why not; `patrolling`: in a series, of which there may be more."""
    if admission.is_listed_staff(turn, who):
        return None
    verdict, again = _count(turn, who.id, Act.PATROL if patrolling else Act.TICKET)
    heard = verdict == Verdict.HEARD or bot.is_admin(turn.tx, who.id)
    reason = Reason.PATROLLED_ENOUGH if patrolling else Reason.ENOUGH_TODAY
    return None if heard else Refusal(reason, words=again)


def group_is_full(turn: Turn, who: Actor, where: Place) -> bool:
    """One more report in a group: of this person today, and of all in this hour. What is too much is told once."""
    if admission.is_staff(turn, who):
        return False
    for whose, act in ((who.id, Act.TICKET), (where.chat, Act.GROUP)):
        verdict, again = _count(turn, whose, act)
        if verdict == Verdict.WARNED:
            turn.refuse(where, Refusal(Reason.SLOW_DOWN, words=again))
        if verdict != Verdict.HEARD:
            return True
    return False


def _act(turn: Turn, did: Said | Pressed) -> Act | None:
    """Which limit it counts for; None where people of a group talk among themselves."""
    if isinstance(did, Pressed):
        return Act.PRESS
    if did.edited and did.location:
        return Act.POSITION
    if did.command:
        return Act.REPORT if did.command == "report" and not did.where.private else Act.COMMAND
    if did.reply_to and turn.about(did):
        return Act.REPLY
    return Act.MESSAGE if did.where.private else None


def _count(turn: Turn, whose: int, act: Act) -> tuple[Verdict, str]:
    """Count one more: the verdict, and the time of day from which they are heard again, if they are not now."""
    who = digest(whose)
    before = usage.of(turn.tx, who, act)
    counted, verdict = rate_limits.count(rate_limits.LIMITS[act], before, turn.at)
    if counted != before:
        usage.count(turn.tx, who, act, counted)
    if verdict == Verdict.HEARD:
        return verdict, ""
    # Rounded up to a full minute, so that whoever comes back at the time they were told is heard.
    again = turn.now + timedelta(seconds=max(counted.until - turn.at, 0) + 59)
    return verdict, f"{again.astimezone(turn.district.zone):%H:%M}"
