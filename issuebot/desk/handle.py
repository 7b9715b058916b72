"""One update, one transaction: claimed first, then decided and written, all or nothing."""

from dataclasses import replace
from datetime import datetime

from issuebot.desk import (
    closing,
    district,
    door,
    figures,
    finding,
    groups,
    joining,
    lists,
    lookups,
    membership,
    metoo,
    overseeing,
    reporting,
    submitting,
    tracking,
    working,
)
from issuebot.desk.commands import ChatMoved, Command, Pressed, Reached, Said, Toast
from issuebot.desk.languages import chat_language, language_of
from issuebot.desk.turn import Turn
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roles import has_role
from issuebot.store import people, tickets, updates, viewings
from issuebot.store.cards import Message
from issuebot.store.database import Tx
from issuebot.store.people import Person

ANYWHERE = frozenset({"help", "report"})  # commands that are answered in groups of no role as well


class NoDistrict(RuntimeError):
    """Nothing can be decided before a district file was applied."""


def handle(tx: Tx, update_id: int, command: Command, now: datetime, token: str) -> Toast | None:
    """Do what the command asks and queue what is to be said. The toast answers a button at once, after the commit.

    `token` is new for this update and cannot be guessed: letters that a link may hold.
    """
    in_force = district.current(tx)
    if in_force is None:
        raise NoDistrict
    turn = Turn(tx, in_force, now, token)
    if not updates.claim(tx, update_id, turn.at):
        return None
    if isinstance(command, Said | Pressed) and door.is_shut(turn, command.who):
        return None
    _remember_name(turn, command)
    match command:
        case Said():
            _said(turn, command)
        case Pressed():
            return _pressed(turn, command)
        case Reached():
            membership.reached(turn, command)
        case ChatMoved():
            membership.moved(turn, command.old, command.new)
    return None


def _remember_name(turn: Turn, command: Command) -> None:
    """Who acts in a staff group may never have written to us in private: an audit names them all the same."""
    acts = isinstance(command, Pressed) or (isinstance(command, Said) and (command.command or command.reply_to))
    if not isinstance(command, Said | Pressed) or not acts or command.where.private:
        return
    if turn.staff_role(command.who, command.where):
        viewings.meet(turn.tx, command.who.id, command.who.name)


def _said(turn: Turn, said: Said) -> None:
    if said.where.private:
        person = people.meet(turn.tx, said.who.id, said.who.name, said.who.language, turn.at)
        membership.reached(turn, Reached(person.id, reachable=True))
        if said.command and not said.edited:
            _command(turn, said, person)
        else:
            _said_in_private(turn, said, person)
    elif said.command and not said.edited:
        if _is_heard(turn, said):
            _command(turn, said, None)
    elif not said.edited:
        _said_in_group(turn, said)


def _is_heard(turn: Turn, said: Said) -> bool:
    """A group of no role is helped when it asks, and otherwise left alone."""
    known = has_role(turn.district, said.where.chat)
    return known or said.command in ANYWHERE or said.words.startswith(joining.LINK)


def _command(turn: Turn, said: Said, person: Person | None) -> None:  # noqa: C901, PLR0912 a table of commands
    match said.command:
        case "start" if said.words.startswith(joining.LINK):
            joining.accept(turn, said)
        case "start" if person:
            lookups.start(turn, said, person)
        case "report" if person is None:
            groups.report(turn, said)
        case "report" if person and (said.words or said.attachment or said.location):
            _said_in_private(turn, replace(said, command=None), person)
        case "report":
            lookups.help_(turn, said)
        case "cancel" if person:
            reporting.cancel(turn, said, person)
        case "help" | "start":
            lookups.help_(turn, said)
        case "my":
            lists.my(turn, said)
        case "language":
            membership.choose_language(turn, said)
        case "ticket":
            lookups.ticket(turn, said, person)
        case "find":
            finding.find(turn, said)
        case "stats":
            figures.stats(turn, said)
        case "queue" | "overdue":
            lists.queue(turn, said, late=said.command == "overdue")
        case "invite":
            joining.invite(turn, said)
        case name if name in overseeing.DOES:
            overseeing.command(turn, said)
        case name if name in working.DOES:
            working.command(turn, said)
        case _ if person or turn.staff_role(said.who, said.where):
            turn.refuse(said.where, Refusal(Reason.UNKNOWN_COMMAND))


def _said_in_private(turn: Turn, said: Said, person: Person) -> None:
    about = turn.about(said)
    if said.edited:
        reporting.gather(turn, said, person)
    elif said.unusable:
        turn.refuse(said.where, Refusal(Reason.UNUSABLE))
    elif about and _is_for_staff(turn, said, about, person):
        working.reply(turn, said, about)
    elif about and about.ticket:
        tracking.add_by_reply(turn, about.ticket, said, person)
    else:
        reporting.gather(turn, said, person)


def _is_for_staff(turn: Turn, said: Said, about: Message, person: Person) -> bool:
    """A reply to a question about the work, or of who oversees all tickets to one that is not their own."""
    if about.purpose.startswith("prompt:"):
        return True
    ticket = tickets.ticket(turn.tx, about.ticket or 0)
    return turn.oversees(said.who, said.where) and tracking.role_of(turn, ticket, person) is None


def _said_in_group(turn: Turn, said: Said) -> None:
    """In groups the bot is silent, but for what is said to it."""
    if closing.join_proof(turn, said) or groups.listen(turn, said):
        return
    about = turn.about(said)
    if about and turn.staff_role(said.who, said.where):
        working.reply(turn, said, about)


def _pressed(turn: Turn, pressed: Pressed) -> Toast | None:  # noqa: C901, PLR0911, PLR0912 a table of buttons
    person = None
    if pressed.where.private and pressed.where.chat == pressed.who.id:
        person = people.meet(turn.tx, pressed.who.id, pressed.who.name, pressed.who.language, turn.at)
        membership.reached(turn, Reached(person.id, reachable=True))
    elif pressed.where.private:
        return Toast(turn.district.language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    match pressed.action:
        case "submit" if person:
            return submitting.submit(turn, pressed, person)
        case "cancel" if person:
            return reporting.cancel_by_button(turn, pressed, person)
        case "category" | "community" | "anonymous" | "page" | "as" | "at" if person:
            return reporting.change(turn, pressed, person)
        case "metoo" | "alone" | "unlike" if person:
            return metoo.press(turn, pressed, person)
        case "rate" if person:
            return tracking.rate(turn, pressed, person)
        case name if name in working.DOES:
            return working.press(turn, pressed)
        case "show" | "photos":
            return lookups.press(turn, pressed, person)
        case "find":
            return finding.press(turn, pressed)
        case "mine" | "queue" | "pick":
            return lists.press(turn, pressed)
        case "who" | "audit":
            return overseeing.press(turn, pressed)
        case "language":
            return membership.pressed_language(turn, pressed)
    language = language_of(turn, person) if person else chat_language(turn, pressed.where.chat)
    return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
