"""What staff say to the bot alone, or calling it by its name: a list, how it works, something about a ticket."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import plan
from issuebot.desk.duties.imports import sheets
from issuebot.desk.lists import navigation, numbered, overseeing, search, ticket_lookup
from issuebot.desk.lists.figures import exporting, stats
from issuebot.desk.moves.orders import no_answers, replies
from issuebot.desk.publicity import articles, digests, posters, publishing
from issuebot.desk.publicity.broadcast import broadcasts
from issuebot.domain.language.guesses.guessing import named_categories
from issuebot.domain.language.intents.duty_words import read_duty_words
from issuebot.domain.language.intents.queue_words import read_list_of, state_named
from issuebot.domain.language.intents.staff_wishes import read_search, read_staff_wish
from issuebot.domain.language.mentions.all_of_these import read_all
from issuebot.domain.language.places.community_names import named_communities, place_named
from issuebot.domain.messages.residents import HowToReportHere
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import drafts, expectations
from issuebot.store.members import viewings
from issuebot.store.operation import bot

OF_UNITS = ("queue", "late", "figures")  # what the group of a unit can look up
COMMANDS: Mapping[str, Callable[[Turn, Said], None]] = MappingProxyType(
    {
        "export": exporting.export,
        "broadcast": broadcasts.broadcast,
        "article": articles.article,
        "digest": digests.digest,
        "poster": posters.poster,
        "roster": sheets.how,
    }
)
NUMBERS = re.compile(r"\s*(?:[#＃]?\d{1,9}号?[\s,，、.和]*)+")
# 公示一下 12 号, publish 12
PUBLISH = re.compile(
    r"(?:把)?(?:公示|公开|公布|发布)(?:一下)?\s*[#＃]?\s*(\d{1,9})\s*号?(?:工?单)?(?:吧)?|publish\s+#?(\d{1,9})",
    re.IGNORECASE,
)


def grant(turn: Turn, said: Said) -> bool:
    """待办, 怎么派单 in a private chat. False for somebody who is no staff, and where the words are no such wish."""
    if said.attachment or said.location or said.edited:
        return False
    if turn.oversees(said.who, said.where):
        return _hear_overseer(turn, said)
    # Of a clerk the lists are in the group of their unit.
    if (read_staff_wish(said.words) in OF_UNITS or _is_numbers(turn, said)) and viewings.is_colleague(
        turn.tx, said.who.id
    ):
        turn.refuse(said.where, Refusal(Reason.IN_THE_GROUP))
        return True
    return False


def _is_numbers(turn: Turn, said: Said) -> bool:
    """1, 1 2 3: a clerk's tickets, unless something was asked of them as a resident."""
    if not NUMBERS.fullmatch(said.words):
        return False
    return not (drafts.open_draft(turn.tx, said.who.id) or expectations.newest(turn.tx, said.who.id, turn.at))


def looks_elsewhere(turn: Turn, said: Said) -> bool:
    """有哪些超时的 in reply to another list asks for a list. 还没处理 there says how far a ticket is."""
    if said.attachment or said.location or said.edited or read_staff_wish(said.words) in (None, "queue"):
        return False
    return _grant(turn, said)


def called(turn: Turn, said: Said) -> Said | None:
    """The message without the bot's name, where it is called by it."""
    name = bot.username(turn.tx)
    found = re.search(rf"[@＠]{re.escape(name)}(?!\w)", said.words, re.IGNORECASE) if name else None
    if found is None:
        return None
    return replace(said, words=f"{said.words[: found.start()]} {said.words[found.end() :]}".strip(" ，,:："))


def _reports(turn: Turn, words: str) -> bool:
    """`@bot 幸福里3号楼电线垂下来了`, in the group of a unit by mistake: a trouble, and where it is."""
    places = named_communities(turn.district, words) or place_named(turn.district, words)
    return bool(places and named_categories(turn.district, words)) and read_search(words) is None


def hear(turn: Turn, said: Said) -> None:
    """In a group of the staff: `@bot 12 派给城管`, `@bot 待办`. Anything else is answered with how it works."""
    if (turn.oversees(said.who, said.where) and _hear_overseer(turn, said)) or numbered.hear(turn, said):
        return
    number, words = numbered.read(turn, said)
    if number:
        replies.hear(turn, replace(said, words=words), number)
    elif _reports(turn, words):
        turn.answer(HowToReportHere(elsewhere=True), said.where)
    elif ticket_lookup.looks_up(turn, said) or _grant(turn, said):
        return
    elif read_all(words):
        navigation.queue(turn, replace(said, words="待签收"))  # 全部签收: of a list all can be accepted in one reply
    else:
        ticket_lookup.help_(turn, said)


def _hear_overseer(turn: Turn, said: Said) -> bool:
    if ticket_lookup.looks_up(turn, said) or _grant(turn, said):
        return True
    return numbered.hear(turn, said) or overseeing.hear(turn, said)


def _grant(turn: Turn, said: Said) -> bool:
    wish, named = read_staff_wish(said.words), read_list_of(turn.district, said.words)
    if named and named[0] == "figures":
        stats.stats(turn, replace(said, words=f"{named[1]} {said.words}"))
    elif named:
        navigation.queue(turn, replace(said, words=named[1]), late=named[0] == "late")
    elif sought := read_search(said.words):
        search.find(turn, replace(said, words=sought))
    elif wish == "figures":
        stats.stats(turn, said)  # with the month that is named, or 考核
    elif wish and wish in COMMANDS:
        COMMANDS[wish](turn, replace(said, words=""))
    elif published := PUBLISH.fullmatch(said.words.strip()):
        publishing.publish(turn, replace(said, words=published[1] or published[2]))
    elif wish:
        state = state_named(said.words) if wish == "queue" else ""
        navigation.queue(turn, replace(said, words=state), late=wish == "late")
    elif (meant := read_duty_words(said.words)) and meant[0] == "duty" and meant[1] != "mine":
        plan.duty(turn, replace(said, words=meant[1]))
    elif no_answers.is_how(said.words):
        ticket_lookup.help_(turn, said)
    else:
        return False
    return True
