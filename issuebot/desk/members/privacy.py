"""What is kept of a person, and how they take it back: /privacy, news or none, /forget."""

from issuebot.desk.context import admission
from issuebot.desk.context.commands import Actor, Pressed, Said, Toast
from issuebot.desk.context.languages import language_of, refusal
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves import questions
from issuebot.domain.messages.members import ForgetDeclined, ForgetQuestion, Forgotten, Privacy
from issuebot.domain.refusals import Reason
from issuebot.store import expectations
from issuebot.store.members import erasures, forgetting, people
from issuebot.store.members.people import Person
from issuebot.store.outgoing import cards, letters


def privacy(turn: Turn, said: Said, person: Person) -> None:
    turn.answer(Privacy(person.id), said.where)


def forget(turn: Turn, said: Said, person: Person) -> None:
    """Ask first, and say what remains."""
    turn.answer(ForgetQuestion(person.id, _is_staff(turn, person)), said.where)


def elsewhere(turn: Turn, said: Said) -> None:
    """In a group: privacy is nobody else's business, so it leads to the private chat."""
    turn.send_to_private(said, Reason.PRIVATE_ONLY, said.command or "privacy")


def choose_news(turn: Turn, pressed: Pressed, person: Person) -> Toast:
    """News to everybody, or none; the message of the button then shows the other choice."""
    wanted = pressed.word(0) == "on"
    people.set_news(turn.tx, person.id, wanted=wanted)
    turn.answer(Privacy(person.id), pressed.where, edits=pressed.message_id)
    return Toast(language_of(turn, person), said="news-on" if wanted else "news-off")


def press(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """The button of /privacy asks as the command does; the answers to that question stand below it."""
    edits = pressed.message_id or None
    match pressed.word(0):
        case "ask":
            turn.answer(ForgetQuestion(person.id, _is_staff(turn, person)), pressed.where)
            return None
        case "no":
            turn.answer(ForgetDeclined(), pressed.where, edits=edits)
            return None
        case "yes":
            return _forget(turn, pressed, person, edits)
    return refusal(turn, person, Reason.OLD_BUTTON)


def _forget(turn: Turn, pressed: Pressed, person: Person, edits: int | None) -> Toast:
    """Erase everything in this one transaction. The goodbye in the outbox is the last that names the chat."""
    language, staff = language_of(turn, person), _is_staff(turn, person)
    asked = expectations.asked(turn.tx, person.id)
    shown = [card for number in forgetting.shown_on(turn.tx, person.id) if (card := cards.card(turn.tx, number))]
    if staff:
        forgetting.erase_resident(turn.tx, person.id)
    else:
        letters.erase(turn.tx, forgetting.called_on_sheets(turn.tx, person.id))
        forgetting.erase(turn.tx, person.id)
    erasures.note(turn.tx)
    questions.forgotten(turn, asked)
    for card in shown:
        turn.refresh(card)
    turn.answer(Forgotten(language, staff), pressed.where, edits=edits)
    return Toast(language, said="forgotten")


def _is_staff(turn: Turn, person: Person) -> bool:
    """Somebody on the staff stays known as such."""
    return admission.is_staff(turn, Actor(person.id, "", None))
