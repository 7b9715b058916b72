"""What staff say to the bot alone, or calling it by its name: a list, how it works, something about a ticket."""

import re
from dataclasses import replace

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import may_see
from issuebot.desk.lists import figures, navigation, search, ticket_lookup
from issuebot.desk.moves.orders import no_answers, replies
from issuebot.domain.language.list_items import read_items
from issuebot.domain.language.staff_wishes import read_search, read_staff_wish
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import tickets
from issuebot.store.members import viewings
from issuebot.store.operation import bot

TAKEN = re.compile(r"\s*(?:把|将)\s*(?=[#＃﹟]?\s*\d)")  # 把 12 派给城管


def grant(turn: Turn, said: Said) -> bool:
    """待办, 怎么派单 in a private chat. False for who is no staff, and where the words are no such wish."""
    if said.attachment or said.location or said.edited:
        return False
    if turn.oversees(said.who, said.where):
        return _grant(turn, said)
    # Of a clerk the lists are in the group of their unit.
    if read_staff_wish(said.words) and viewings.is_colleague(turn.tx, said.who.id):
        turn.refuse(said.where, Refusal(Reason.IN_THE_GROUP))
        return True
    return False


def called(turn: Turn, said: Said) -> Said | None:
    """The message without the bot's name, where it is called by it."""
    name = bot.username(turn.tx)
    found = re.search(rf"[@＠]{re.escape(name)}(?!\w)", said.words, re.IGNORECASE) if name else None
    if found is None:
        return None
    return replace(said, words=f"{said.words[: found.start()]} {said.words[found.end() :]}".strip(" ，,:："))


def hear(turn: Turn, said: Said) -> None:
    """In a group of the staff: `@bot 12 派给城管`, `@bot 待办`; whatever else it is, how it works."""
    words = TAKEN.sub("", said.words)
    named = re.match(r"\s*[#＃﹟]?\s*(\d{1,9})(?!\d)", words)
    numbers, rest = read_items(words, (int(named[1]),)) if named else ((), "")
    if numbers and rest and may_see(turn, said.who, said.where, tickets.ticket(turn.tx, numbers[0])):
        replies.hear(turn, replace(said, words=rest), numbers[0])
    elif not _grant(turn, said):
        ticket_lookup.help_(turn, said)


def _grant(turn: Turn, said: Said) -> bool:
    wish = read_staff_wish(said.words)
    if sought := read_search(said.words):
        search.find(turn, replace(said, words=sought))
    elif wish == "figures":
        figures.stats(turn, said)
    elif wish:
        navigation.queue(turn, said, late=wish == "late")
    elif no_answers.is_how(said.words):
        ticket_lookup.help_(turn, said)
    else:
        return False
    return True
