"""What is kept of a person, and how they take it back: /privacy, news or none, /forget."""

from issuebot.desk.context import admission
from issuebot.desk.context.commands import Actor, Pressed, Said, Toast
from issuebot.desk.context.languages import language_of, refusal
from issuebot.desk.context.turn import Turn
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import cards, forgetting, people
from issuebot.store.people import Person

STAFF = "staff"


def privacy(turn: Turn, said: Said, person: Person) -> None:
    turn.answer("privacy", said.where, person=person.id)


def forget(turn: Turn, said: Said, person: Person) -> None:
    """Asks first, and says what remains."""
    turn.answer("forget", said.where, person=person.id, words=_capacity(turn, person))


def elsewhere(turn: Turn, said: Said) -> None:
    """In a group these are nobody else's business."""
    turn.refuse(said.where, Refusal(Reason.PRIVATE_ONLY))


def choose_news(turn: Turn, pressed: Pressed, person: Person) -> Toast:
    """News to everybody, or none; the message of the button then shows the other choice."""
    wanted = pressed.word(0) == "on"
    people.set_news(turn.tx, person.id, wanted=wanted)
    turn.answer("privacy", pressed.where, person=person.id, edits=pressed.message_id)
    return Toast(language_of(turn, person), said="news-on" if wanted else "news-off")


def press(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """The button of /privacy asks as the command does; the answers to that question stand below it."""
    edits = pressed.message_id or None
    match pressed.word(0):
        case "ask":
            turn.answer("forget", pressed.where, person=person.id, words=_capacity(turn, person))
            return None
        case "no":
            turn.answer("forget-not", pressed.where, edits=edits)
            return None
        case "yes":
            return _forget(turn, pressed, person, edits)
    return refusal(turn, person, Reason.OLD_BUTTON)


def _forget(turn: Turn, pressed: Pressed, person: Person, edits: int | None) -> Toast:
    """Everything in this one transaction; the goodbye knows no more of them than where to go, and goes with its row."""
    language, capacity = language_of(turn, person), _capacity(turn, person)
    named = [card for number in forgetting.named_on(turn.tx, person.id) if (card := cards.card(turn.tx, number))]
    if capacity == STAFF:
        forgetting.erase_resident(turn.tx, person.id)
    else:
        forgetting.erase(turn.tx, person.id)
    for card in named:
        turn.refresh(card)
    turn.answer("forgotten", pressed.where, words=f"{language} {capacity or ''}".strip(), edits=edits)
    return Toast(language, said="forgotten")


def _capacity(turn: Turn, person: Person) -> str | None:
    """Who is on the staff stays known as such."""
    return STAFF if admission.is_staff(turn, Actor(person.id, "", None)) else None
