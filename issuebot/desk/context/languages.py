"""Which language a person or a chat reads."""

from issuebot.desk.context.commands import Actor, Toast
from issuebot.desk.context.turn import Turn
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.members import people
from issuebot.store.members.people import Person


def language_of(turn: Turn, person: Person | None) -> str:
    """The language they chose, else that of their Telegram, else the district's."""
    if person and person.language:
        return person.language
    return _spoken(turn, person.telegram_language if person else None)


def actor_language(turn: Turn, who: Actor) -> str:
    """The language of somebody of whom only Telegram's own word is known."""
    return _spoken(turn, who.language)


def chat_language(turn: Turn, chat: int) -> str:
    """A private chat speaks its person's language, a group its own or the district's."""
    if chat > 0:
        return language_of(turn, people.person(turn.tx, chat))
    return people.chat_language(turn.tx, chat) or turn.district.language


def refusal(turn: Turn, person: Person, reason: Reason) -> Toast:
    return Toast(language_of(turn, person), refusal=Refusal(reason), alert=True)


def _spoken(turn: Turn, telegram_language: str | None) -> str:
    spoken = (telegram_language or "")[:2].lower()
    return spoken if spoken in ("zh", "en") else turn.district.language
