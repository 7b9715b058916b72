"""Who can be reached, and in which language."""

from issuebot.desk.context import district
from issuebot.desk.context.commands import Place, Pressed, Reached, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.members import lost_chats
from issuebot.desk.notices import recipients
from issuebot.desk.reports.draft import dialogue
from issuebot.domain.district.roles import has_role
from issuebot.domain.messages.members import LanguageQuestion
from issuebot.domain.messages.reach import Stranger
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import OPEN
from issuebot.store import tickets
from issuebot.store.members import people
from issuebot.store.operation import outages
from issuebot.store.outgoing import cards, unsent

LANGUAGES = {
    **dict.fromkeys(("zh", "中文", "汉语", "chinese", "zh-hans", "zh-cn"), "zh"),
    **dict.fromkeys(("en", "english", "英文", "英语"), "en"),
}
GREETING_SECONDS = 3  # an invite link brings the bot into a group and says a moment later whose group it is


def reached(turn: Turn, change: Reached) -> None:
    """A person blocked or unblocked the bot, or a group removed or took it in again."""
    chat = change.chat
    if not change.reachable:
        if is_known(turn, chat) and people.mark_unreachable(turn.tx, chat, turn.at):
            shut_out(turn, chat)
        return
    if people.mark_reachable(turn.tx, chat):
        came_back(turn, chat)
    elif turn.is_desk(chat) and outages.lasts(turn.tx, recipients.DESK):
        lost_chats.desk_back(turn, chat)  # somebody who writes for the first time was not out of reach before
    if chat < 0:
        _greet(turn, chat)


def is_known(turn: Turn, chat: int) -> bool:
    """Whether we know the person. To somebody unknown or forgotten nothing is sent, and nothing about them is written
    down.
    """
    return chat < 0 or turn.district.is_listed(chat) or people.person(turn.tx, chat) is not None


def _greet(turn: Turn, chat: int) -> None:
    """Tell a group without a role once what the bot is for, unless it becomes a unit's group meanwhile."""
    if not has_role(turn.district, chat) and people.greet(turn.tx, chat, turn.at):
        turn.notify(Stranger(), chat, not_before_ms=(turn.at + GREETING_SECONDS) * 1000)


def shut_out(turn: Turn, chat: int) -> None:
    """Nothing more is sent there; open tickets of a unit that lived there go to the desk as well."""
    unsent.drop_chat(turn.tx, chat)
    if turn.is_desk(chat):
        lost_chats.desk_lost(turn, chat)
    if turn.district.is_leader(chat):
        lost_chats.leader_lost(turn, chat)
    lost_chats.units_lost(turn, turn.district.units_in(chat))


def choose_language(turn: Turn, said: Said) -> None:
    """`/language`, `/language en`: a person's own; in a staff group the group's."""
    if not said.where.private and turn.staff_role(said.who, said.where) is None:
        turn.send_to_private(said, Reason.PRIVATE_ONLY, "language")
        return
    if language := LANGUAGES.get(said.words.lower()):
        set_language(turn, said.where, language)
    turn.answer(LanguageQuestion(), said.where)


def pressed_language(turn: Turn, pressed: Pressed) -> Toast | None:
    if not pressed.where.private and turn.staff_role(pressed.who, pressed.where) is None:
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.STAFF_ONLY), alert=True)
    if language := LANGUAGES.get(pressed.word(0)):
        set_language(turn, pressed.where, language)
        turn.answer(LanguageQuestion(), pressed.where, edits=pressed.message_id)
    return None


def set_language(turn: Turn, where: Place, language: str) -> None:
    if where.private:
        people.set_language(turn.tx, where.chat, language)
        dialogue.look_again(turn, where.chat)
    else:
        people.set_chat_language(turn.tx, where.chat, language)


def moved(turn: Turn, old: int, new: int) -> None:
    """Telegram made a supergroup of a group, and left the messages behind: what is open there comes as new cards."""
    if not district.move(turn.tx, old, new):
        return
    for card in cards.of_chat(turn.tx, new):
        ticket = tickets.ticket(turn.tx, card.ticket) if card.ticket else None
        if ticket and ticket.status in OPEN:
            turn.refresh(card)
    lost_chats.units_moved(turn, turn.district.units_in(old))


def came_back(turn: Turn, chat: int) -> None:
    for card in cards.stale(turn.tx, chat):
        lost_chats.catch_up(turn, card)
    lost_chats.units_back(turn, turn.district.units_in(chat))
    if turn.is_desk(chat):
        lost_chats.desk_back(turn, chat)
