"""Somebody who wrote to the bot has the name of a volunteer: the coordinators are asked once whether it is the same
person.

A name alone makes nobody a volunteer, because everybody can call themselves as they like.
"""

from issuebot.desk.context.commands import Actor, Pressed, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.volunteers.joining import take_back
from issuebot.desk.notices import recipients
from issuebot.domain.messages.duties.joining import LikenessQuestion
from issuebot.domain.messages.duties.planned import Recognised
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.people import ways, written_names
from issuebot.store.rosters import likenesses, volunteers
from issuebot.store.rosters.likenesses import OTHER, SAME

MOST = 3  # questions about one person: who keeps changing their name gets no more
AT_ONCE = 5  # questions that one sheet brings
ANSWERS = {"same": SAME, "other": OTHER}


def look(turn: Turn, who: Actor) -> None:
    """Ask about somebody who wrote to us, where there is somebody they may be."""
    contact = f"@{who.username}" if who.username else None
    names = {*written_names(who.name), *ways(who.name)}
    found = likenesses.called(turn.tx, who.id, names, contact)
    if not found:
        return
    sure = [one for one in found if contact and one.contact == contact]
    for one in (sure or found)[: MOST - likenesses.count(turn.tx, who.id)]:
        _ask(turn, one.id, who.id)


def look_at_all(turn: Turn) -> None:
    """Ask about those whom the bot knew before a sheet named them."""
    for volunteer, person in likenesses.called_as_people(turn.tx, AT_ONCE):
        if likenesses.count(turn.tx, person) < MOST:
            _ask(turn, volunteer, person)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`same:7:7300000001`, `other:…`, and `unsure:…`, which takes either back."""
    language = chat_language(turn, pressed.where.chat)
    if not turn.is_coordinator(pressed.who, pressed.where):
        return Toast(language, refusal=Refusal(Reason.STAFF_ONLY), alert=True)
    volunteer, person = pressed.number(), pressed.number(1)
    found = likenesses.answers(turn.tx, volunteer, person)
    if not found:
        return Toast(language, refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    [before] = found
    toast = Toast(language, said="put-in")
    answer = ANSWERS.get(pressed.action)
    if answer is None:
        if before == SAME:
            take_back(turn, volunteer, person)
        likenesses.decide(turn.tx, volunteer, person, None)
    elif before is None:
        toast = _decide(turn, volunteer, person, answer) or toast
    turn.answer(LikenessQuestion(volunteer, person), pressed.where, edits=pressed.message_id)
    return toast


def _ask(turn: Turn, volunteer: int, person: int) -> None:
    if likenesses.ask(turn.tx, volunteer, person, turn.at):
        for desk in recipients.desks(turn):
            turn.notify(LikenessQuestion(volunteer, person), desk)


def _decide(turn: Turn, volunteer: int, person: int, answer: str) -> Toast | None:
    if answer == SAME:
        if not volunteers.recognise(turn.tx, volunteer, person):
            return Toast(turn.district.language, refusal=Refusal(Reason.NAME_TAKEN), alert=True)
        turn.notify(Recognised(person), person)
    likenesses.decide(turn.tx, volunteer, person, answer)
    return None
