"""Handles what one fetch brings in one transaction: claims the updates, decides and writes, all or nothing."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from issuebot.desk import buttons, listening, menu
from issuebot.desk.context import admission, district, membership, rate_limits
from issuebot.desk.context.commands import Arrival, ChatMoved, Command, Pressed, Reached, Said, Standing, Toast
from issuebot.desk.context.languages import actor_language, chat_language
from issuebot.desk.context.turn import ASKS, Turn, stamp
from issuebot.desk.duties.volunteers import likenesses
from issuebot.desk.members import contacts, invitations
from issuebot.desk.reports import corrections
from issuebot.domain.district.roles import has_role
from issuebot.domain.language.guesses.guessing import says_nothing
from issuebot.domain.rate_limits import Verdict
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.engine.database import Tx
from issuebot.store.members import people, usage, viewings
from issuebot.store.operation import updates

ANYWHERE = frozenset({"help", "report"})  # commands that are answered in groups of no role as well

BEGUN = frozenset(
    {"cover", "swap", "fix", "invite"}
)  # what was said with these commands comes before the reply to our question, with others behind it

SERVING = frozenset({"start", "duty", "checkin", "checkout", "swap", "cover", "hours"})  # commands of volunteers


class NoDistrict(RuntimeError):
    """Nothing can be decided before a district file was applied."""


def handle(tx: Tx, arrivals: Sequence[Arrival], now: datetime) -> dict[int, Toast]:
    """Do what the commands ask and queue what is to be said. The toasts, by update, answer buttons at once, after the
    commit.
    """
    if district.current(tx) is None:
        raise NoDistrict
    claimed = updates.claim(tx, {arrival.update_id for arrival in arrivals}, stamp(now))
    _read_ahead(tx, arrivals)
    toasts: dict[int, Toast] = {}
    for arrival in arrivals:
        in_force = district.current(tx)  # the command before may have changed it
        if in_force is None or arrival.update_id not in claimed:
            continue
        claimed.remove(arrival.update_id)  # it may be here twice
        if toast := _decide(Turn(tx, in_force, now, arrival.token), arrival.command, arrival.standing):
            toasts[arrival.update_id] = toast
    usage.write(tx)
    return toasts


def _read_ahead(tx: Tx, arrivals: Sequence[Arrival]) -> None:
    """What nearly every step asks about the people and chats of a fetch, in one statement each."""
    acting = [arrival.command for arrival in arrivals if isinstance(arrival.command, Said | Pressed)]
    if acting:
        actors = {command.who.id for command in acting}
        people.read_ahead(tx, actors | {command.where.chat for command in acting})
        rate_limits.read_ahead(tx, actors)


def _decide(turn: Turn, command: Command, standing: Standing) -> Toast | None:
    if isinstance(command, Said | Pressed):
        if admission.is_shut(turn, command):
            return None
        foreign = membership.refusal(turn, command, standing)
        verdict, warning = rate_limits.judge(turn, command, foreign=foreign is not None)
        if verdict != Verdict.HEARD:
            return _warn(turn, command, warning) if verdict == Verdict.WARNED else None
        if foreign:
            return _send_away(turn, command, foreign)
    _remember_name(turn, command)
    match command:
        case Said():
            _said(turn, command)
        case Pressed():
            return _pressed(turn, command)
        case Reached():
            contacts.reached(turn, command)
        case ChatMoved():
            contacts.moved(turn, command.old, command.new)
    return None


def _warn(turn: Turn, did: Said | Pressed, warning: Refusal) -> Toast | None:
    if isinstance(did, Pressed):
        return Toast(chat_language(turn, did.where.chat), refusal=warning, alert=True)
    turn.refuse(did.where, warning)
    return None


def _send_away(turn: Turn, did: Said | Pressed, foreign: Refusal) -> Toast | None:
    """Somebody who does not belong to a group of staff can do nothing there."""
    if isinstance(did, Pressed):
        return Toast(actor_language(turn, did.who), refusal=foreign, alert=True)
    if did.command or turn.about(did):
        turn.refuse(did.where, foreign)
    return None


def _remember_name(turn: Turn, command: Command) -> None:
    """Keep the name of somebody who acts in a staff group: the audit trail names them, and they may never write to
    us.
    """
    acts = isinstance(command, Pressed) or (isinstance(command, Said) and (command.command or command.reply_to))
    if not isinstance(command, Said | Pressed) or not acts or command.where.private:
        return
    if turn.staff_role(command.who, command.where):
        viewings.meet(turn.tx, command.who.id, command.who.name)


def _meant(turn: Turn, said: Said) -> Said:
    """A reply to our question about a command is that command, with what it lacked: the ticket, or the words."""
    asked = turn.about(said) if (said.reply_to or said.elsewhere) and not said.command and not said.edited else None
    if asked is None or not asked.purpose.startswith(ASKS):
        return said
    command, kept = asked.purpose.removeprefix(ASKS), asked.words or ""
    if command == "report" and not (said.attachment or said.location) and says_nothing(said.words):
        return said  # thanks below it are no report
    words = f"{said.words} {kept}"
    if asked.ticket:
        words = f"#{asked.ticket} {kept} {said.words}"
    elif command in BEGUN:
        words = f"{kept} {said.words}"
    return replace(said, command=command, words=words.strip())


def _said(turn: Turn, said: Said) -> None:
    said = _meant(turn, said)
    if said.where.private and said.edited and people.person(turn.tx, said.who.id) is None:
        return  # an edit of an old message by somebody forgotten makes no new acquaintance
    if said.where.private:
        new = people.person(turn.tx, said.who.id) is None
        person = people.meet(turn.tx, said.who.id, said.who.name, said.who.language, turn.at)
        contacts.reached(turn, Reached(person.id, reachable=True))
        if said.command and not said.edited:
            menu.command(turn, said, person)
        else:
            listening.in_private(turn, said, person)
        if new or said.command in SERVING:
            likenesses.look(turn, said.who)
    elif said.command and not said.edited:
        if _is_heard(turn, said):
            menu.command(turn, said, None)
    elif said.edited:
        corrections.in_group(turn, said)
    else:
        listening.in_group(turn, said)


def _is_heard(turn: Turn, said: Said) -> bool:
    """Whether a command is answered here: in a group without a role only /help, /report and invites are."""
    known = has_role(turn.district, said.where.chat)
    return known or said.command in ANYWHERE or said.words.startswith(invitations.LINK)


def _pressed(turn: Turn, pressed: Pressed) -> Toast | None:
    if not pressed.where.private:
        return buttons.press(turn, pressed, None)
    if pressed.where.chat != pressed.who.id:
        return Toast(turn.district.language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    if not contacts.is_known(turn, pressed.who.id):
        # Somebody forgotten may tap an old button. That must not create the person again.
        return _unknown(turn, pressed)
    person = people.meet(turn.tx, pressed.who.id, pressed.who.name, pressed.who.language, turn.at)
    contacts.reached(turn, Reached(person.id, reachable=True))
    return buttons.press(turn, pressed, person)


def _unknown(turn: Turn, pressed: Pressed) -> Toast:
    language = actor_language(turn, pressed.who)
    if pressed.action == "forget":
        return Toast(language, said="forgotten")
    return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
