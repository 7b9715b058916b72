"""What residents say after a report, in reply to a message about it or below one: the answer to the survey, thanks,
something to add. What may be another report as well carries a button for that.
"""

import re

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.reports import additions, small_talk, survey, topics, unprompted
from issuebot.desk.reports.draft.draft_facts import complete, says_nothing_yet, telling_draft
from issuebot.desk.reports.topics import Topic
from issuebot.domain.belonging import BESIDE_SECONDS, FRESH_SECONDS, goes_on, is_remark
from issuebot.domain.language.answers.asking_back import puts_off
from issuebot.domain.language.answers.more_photos import adds_photo
from issuebot.domain.language.answers.over import says_it_is_over
from issuebot.domain.language.answers.verdicts import Verdict, read_opinion, read_verdict
from issuebot.domain.language.guesses.guessing import is_thanks, named_categories, says_nothing
from issuebot.domain.language.intents.own_affairs import is_of_themselves
from issuebot.domain.language.writing.faces import frowns, rates
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.lists import MyTickets
from issuebot.domain.messages.residents import StillAsked, YouAreWelcome
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import REOPEN_DAYS, Rating, Status
from issuebot.store import drafts, events, followers, media, tickets
from issuebot.store.members.people import Person
from issuebot.store.tickets import Ticket

DAY = 86_400
LABELS = frozenset({"已解决满意", "已解决不满意", "未解决", "solvedsatisfied", "solvednotsatisfied", "notsolved"})
PLAIN = re.compile("解决|满意|修好|solved|satisfied|fixed")  # 没有 and no answer many questions
SURVEYED = frozenset({Status.RESOLVED, Status.CLOSED})


def reply(turn: Turn, number: int, said: Said, person: Person) -> None:
    """A reply to any message about a ticket, or to one's own words in it."""
    ticket = additions.goes_on(turn, tickets.ticket(turn.tx, number))
    if ticket is None or additions.role_of(turn, ticket, person) is None:
        turn.refuse(said.where, Refusal(Reason.NO_TICKET, number))
        return
    if said.album and media.of_album(turn.tx, said.album, said.where.chat):
        additions.add(turn, ticket.number, said)  # one answer for a whole album
        return
    if ticket.status != Status.WAITING and _is_empty(said) and not _is_over(said.words):
        thank(turn, ticket, said, person)
        return
    if small_talk.chats(turn, said):
        return
    verdict = read_verdict(said.words) if ticket.status in SURVEYED else None
    if not (verdict and survey.hear(turn, said, ticket, person, verdict)):
        additions.take(turn, ticket, said)


def is_remark_on(turn: Turn, said: Said, number: int, person: Person) -> bool:
    """Whether a reply to a list that shows this ticket alone is about it."""
    ticket = additions.goes_on(turn, tickets.ticket(turn.tx, number))
    if ticket is None or said.attachment or said.location or additions.role_of(turn, ticket, person) is None:
        return False
    return is_remark(turn.district, said.words, community=ticket.community)


def belongs(turn: Turn, said: Said, person: Person, topic: Topic | None) -> bool:
    """Words below a message about a ticket answer its survey, or are added where they are hardly a new report. False
    for anything else.
    """
    if (
        _answers_survey(turn, said, person, topic)
        or unprompted.hear(turn, said, person, topic)
        or _verdict_over_junk(turn, said, person)
        or (topic is None and _verdict_from_afar(turn, said, person))
    ):
        return True
    if topic is None or additions.drafts_since(turn, person, topic.since):
        return False
    verdict = None if said.location else read_verdict(said.words)
    if verdict and (asked := _asked(turn, topic, person, said, verdict)):
        return survey.hear(turn, said, asked, person, verdict)
    if not _is_about(turn, said, person, topic):
        return False
    additions.take(turn, topic.ticket, said)
    return True


def _is_about(turn: Turn, said: Said, person: Person, topic: Topic) -> bool:
    """Whether it is hardly a new report."""
    ticket, fresh = topic.ticket, turn.at - topic.since <= FRESH_SECONDS
    if fresh and said.attachment and _is_one_more_photo(turn, said, person, topic):
        return True
    # A photo may be the beginning of a report. One below a survey, with words about no trouble of its own, is about it.
    pictured = said.attachment and not (said.words and not said.album and ticket.status == Status.RESOLVED)
    if pictured or said.location or ticket.status == Status.MERGED or drafts_below(turn, person, topic):
        return False
    remark = fresh and is_remark(turn.district, said.words, community=ticket.community)
    remark = remark and not is_of_themselves(said.words)  # 晚上几点集合
    return remark or _is_of_survey(turn, said, topic)


def drafts_below(turn: Turn, person: Person, topic: Topic | None) -> bool:
    """Whether they are in the middle of a report. A survey that came below it since is spoken of first, and so is what
    they said since of a ticket, where the draft asks for nothing.
    """
    draft = telling_draft(turn, person)
    if draft and topic and (topic.ticket.status == Status.RESOLVED or (topic.talk and complete(turn, draft))):
        return additions.drafts_since(turn, person, topic.since)
    return draft is not None


def _is_of_survey(turn: Turn, said: Said, topic: Topic) -> bool:
    """清掉了但是地上还是脏的: the same trouble, below the question whether it is solved."""
    asked = topic.ticket.status == Status.RESOLVED and turn.at - topic.since <= BESIDE_SECONDS
    return (
        asked
        and topic.ticket.category in named_categories(turn.district, said.words)
        and _goes_on(turn, topic.ticket, said)
    )


def _is_one_more_photo(turn: Turn, said: Said, person: Person, topic: Topic) -> bool:
    """Its words say so, or what they said just before it, as who has answered a question and now shows it."""
    if said.words:
        return adds_photo(said.words)
    before = events.latest(turn.tx, topic.ticket.number, "add", "answer")
    if before is None or before.actor != person.id or turn.at - before.at > FRESH_SECONDS:
        return False
    return before.kind == "answer" or adds_photo(before.words or "") or puts_off(before.words or "")


def _answers_survey(turn: Turn, said: Said, person: Person, topic: Topic | None) -> bool:
    """还行 or 10分 is no report, however late it comes below the survey: it is asked about, and kept."""
    opinion = None if said.attachment or said.location else read_opinion(said.words)
    if opinion is None or read_verdict(said.words) or drafts_below(turn, person, topic):
        return False
    asked = topics.survey_of(turn, person)
    if asked and opinion == "later":
        turn.answer(StillAsked(asked.number, later=True), said.where)
    elif asked:
        additions.take(turn, asked, said)
    return asked is not None


def _verdict_over_junk(turn: Turn, said: Said, person: Person) -> bool:
    """未解决, while a draft is open that says nothing yet: no report begins so, and a survey waits for it. What
    stands on one of its buttons is no part of any draft.
    """
    draft = None if said.attachment or said.location else drafts.open_draft(turn.tx, person.id)
    if draft is None:
        return False
    label = re.sub(r"[\W_]+", "", fold(said.words)) in LABELS
    if not (label or says_nothing_yet(turn, draft)):
        return False
    verdict = read_verdict(said.words)
    asked = topics.survey_of(turn, person) if verdict else None
    if asked is None or verdict is None or (verdict.more and not _goes_on(turn, asked, said)):
        return False
    return survey.hear(turn, said, asked, person, verdict)


def _verdict_from_afar(turn: Turn, said: Said, person: Person) -> bool:
    """未解决 below a list or the help, or from somebody who was away when the ticket ended: it is about the only report
    that it can be about.
    """
    verdict = read_verdict(said.words) if PLAIN.search(fold(said.words)) else None
    busy = said.attachment or said.location or telling_draft(turn, person)
    if verdict is None or verdict.more or busy:
        return False
    known = followers.surveyed(turn.tx, person.id)
    if not known and verdict.rating == Rating.UNSOLVED:
        known = followers.closed_since(turn.tx, person.id, turn.at - REOPEN_DAYS * DAY)
    ticket = tickets.ticket(turn.tx, known[0]) if len(known) == 1 else None
    if ticket:
        return survey.hear(turn, said, ticket, person, verdict)
    if known:
        turn.answer(MyTickets(person.id), said.where)
    return bool(known)


def thank(turn: Turn, ticket: Ticket, said: Said, person: Person) -> None:
    """Thanks reach no unit. They do not say whether it is solved, either. A thumb that points down is none."""
    asked = ticket.status == Status.RESOLVED and not events.answered(turn.tx, ticket.number, person.id)
    if frowns(said.words) or (asked and _rates(said.words)):
        additions.take(turn, ticket, said)
    elif asked:
        turn.answer(StillAsked(ticket.number), said.where)
    else:
        turn.answer(YouAreWelcome(ticket.number), said.where)


def _rates(words: str) -> bool:
    return rates(words) or (read_opinion(words) is not None and not is_thanks(words))


def _asked(turn: Turn, topic: Topic, person: Person, said: Said, verdict: Verdict) -> Ticket | None:
    """The ticket that the verdict is about: the one spoken of last, or the only one that waits for an answer."""
    if topic.ticket.status in SURVEYED:
        plain = not verdict.more or _goes_on(turn, topic.ticket, said)
        return topic.ticket if plain else None
    waiting = followers.surveyed(turn.tx, person.id)
    return tickets.ticket(turn.tx, waiting[0]) if len(waiting) == 1 and not verdict.more else None


def _goes_on(turn: Turn, ticket: Ticket, said: Said) -> bool:
    return goes_on(turn.district, said.words, category=ticket.category, community=ticket.community)


def _is_over(words: str) -> bool:
    """没事了; but ok, which says as much of a lamp, is thanks."""
    return says_it_is_over(words) and not is_thanks(words)


def _is_empty(said: Said) -> bool:
    return not (said.attachment or said.location) and says_nothing(said.words)
