"""What people type instead of pressing: the word on a button of the draft's card, thanks, the answer to a question."""

from dataclasses import replace

from issuebot.desk.context.commands import Pressed, Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.obstacles import moves
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.reports import additions, followups, topics, unprompted
from issuebot.desk.reports.draft import dialogue, draft_card, under_card
from issuebot.domain.language.answers.agreement import (
    agrees,
    asks_anonymity,
    asks_what_to_tap,
    goes_on,
    is_lost,
    refuses,
    submits,
)
from issuebot.domain.language.answers.asides import asks_if_sent
from issuebot.domain.language.answers.idle_words import is_idle
from issuebot.domain.language.answers.more_photos import adds_photo
from issuebot.domain.language.answers.over import says_it_is_over
from issuebot.domain.language.guesses.guessing import bare, is_greeting, is_thanks, says_nothing
from issuebot.domain.language.writing.faces import frowns
from issuebot.domain.messages.residents import (
    GoAhead,
    HowToReport,
    Sorry,
    StaysNamed,
    StillAsked,
    SubmittedAlready,
    Welcome,
    YouAreWelcome,
)
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import drafts, events, expectations, tickets
from issuebot.store.drafts import Draft
from issuebot.store.members.people import Person
from issuebot.store.outgoing import messages
from issuebot.store.outgoing.messages import Message

PROMPT_SECONDS = 600  # for so long a message below a question is its answer, although it is no reply
WHY = "为什么"  # what the questions below buttons come to: 谢谢 is no answer
BUTTONS = frozenset({"类别", "地点", "category", "place"})  # as they are written on the card of a draft


def heard(turn: Turn, said: Said, person: Person) -> bool:
    """Whether the words alone meant one of these; then they are no part of a report."""
    if said.location or said.album or not (said.words or said.attachment):
        return False
    draft = drafts.open_draft(turn.tx, person.id)
    if draft is None and _answers_prompt(turn, said):
        return True
    expected = expectations.newest(turn.tx, person.id, turn.at)
    waits = expected is not None and not additions.drafts_since(turn, person, expected.since)
    if expected and expected.what == expectations.REASON and is_thanks(said.words):
        waits = False  # no unit needs to read 好的, which answers us and says nothing of why
    if said.attachment or waits:  # 可以 is what the unit wants to know, 提交 can only mean the draft
        return draft is not None and not said.attachment and under_card.presses(turn, said, person, draft)
    if _says_nothing(said.words, draft):
        topic = topics.topic_of(turn, person) if draft else None
        _answer_nothing(turn, said, person, draft if followups.drafts_below(turn, person, topic) else None)
        return True
    if draft is None:
        return _begins(turn, said, person)
    return under_card.presses(turn, said, person, draft) or under_card.hear(turn, said, person, draft)


def smiled(turn: Turn, said: Said, person: Person) -> bool:
    """A sticker is a smile, unless something is expected that it cannot say. A contact that nobody asked for is a
    telephone number.
    """
    draft = drafts.open_draft(turn.tx, person.id)
    signs = said.unusable == "sticker" and said.words
    busy = expectations.newest(turn.tx, person.id, turn.at) or (draft and not signs)
    if said.unusable not in ("sticker", "contact") or busy:
        return False
    if said.unusable == "sticker":
        _answer_nothing(turn, replace(said, words=said.words or "🙂"), person, draft)
    else:
        turn.answer(GoAhead(number=True), said.where)
    return True


def _says_nothing(words: str, draft: Draft | None) -> bool:
    if is_greeting(words):
        return draft is not None and not draft.asking
    return says_nothing(words) and not (draft and draft.asking)


def _answer_nothing(turn: Turn, said: Said, person: Person, draft: Draft | None) -> None:
    """Below a survey, thanks are no answer to it, and nobody is told how to report."""
    asked = None if draft else topics.survey_of(turn, person)
    if draft:
        draft_card.remind(turn, draft)
    elif asked:
        followups.thank(turn, asked, said, person)
    elif frowns(said.words):
        topic = topics.topic_of(turn, person)
        if topic:
            additions.take(turn, topic.ticket, said)
        else:
            turn.answer(Sorry(), said.where)
    elif said.unusable and messages.newest(turn.tx, person.id) is None:
        turn.answer(Welcome(person.home), said.where)
    elif is_thanks(said.words):
        topic = topics.topic_of(turn, person)
        turn.answer(YouAreWelcome(topic.ticket.number if topic else None), said.where)
    elif says_it_is_over(said.words) and unprompted.hear(turn, said, person, topics.topic_of(turn, person)):
        return  # 没事了
    elif submitted := topics.just_submitted(turn, person):
        turn.answer(SubmittedAlready(submitted), said.where)  # ？ and 1 of what they have reported
    else:
        turn.answer(HowToReport(), said.where)


def _begins(turn: Turn, said: Said, person: Person) -> bool:
    """When no draft is open: 匿名 begins one, 接着报 goes on with one that was put away."""
    action, words = under_card.LABELS.get(bare(said.words)), bare(said.words)
    stale = drafts.newest_stale(turn.tx, person.id) if goes_on(words) else None
    if stale and (words.startswith(("接着", "继续", "go on", "continue")) or _is_told_of_stale(turn, person)):
        return under_card.press(turn, said, person, "revive", stale)
    if asks_anonymity(words):
        if submitted := topics.just_submitted(turn, person):
            turn.answer(StaysNamed(submitted), said.where)
        dialogue.begin_anonymously(turn, person)
        return True
    if action in ("category", "community") and words not in BUTTONS and (number := topics.just_submitted(turn, person)):
        additions.pass_on(turn, number, said)  # 地点不对, of what was submitted a moment ago
    elif agrees(words) and (number := topics.said_to_be_over(turn, person)):
        return under_card.press(turn, said, person, "withdraw", number)  # asks once more
    elif asks_what_to_tap(words) and (asked := topics.survey_of(turn, person)):
        turn.answer(StillAsked(asked.number), said.where)
    elif (action == "submit" or any(means(words) for means in (submits, agrees, asks_if_sent, _asks_what_next))) and (
        number := topics.just_submitted(turn, person)
    ):
        turn.answer(SubmittedAlready(number), said.where)
    elif action or submits(words):
        turn.refuse(said.where, Refusal(Reason.MISSING_CONTENT))
    else:
        return False
    return True


def _asks_what_next(words: str) -> bool:
    return is_lost(words) and not adds_photo(words)


def _is_told_of_stale(turn: Turn, person: Person) -> bool:
    last = messages.newest(turn.tx, person.id)
    return last is not None and last.purpose == "stale"


def _confirms(turn: Turn, said: Said, asked: Message) -> bool:
    """是的, or 不, below “要撤回吗？”."""
    words = bare(said.words)
    answer = "yes" if agrees(words) else "no" if refuses(words) else None
    if answer is None or said.attachment or asked.ticket is None:
        return False
    pressed = Pressed(said.who, said.where, asked.message_id, "withdraw", (str(asked.ticket), answer))
    toast = dispatch.press(turn, pressed)
    if toast.refusal:
        turn.refuse(said.where, toast.refusal)
    return True


def _answers_prompt(turn: Turn, said: Said) -> bool:
    """Take a message below our question as its answer. Telegram opens a reply by itself, but people close it."""
    last = messages.newest(turn.tx, said.where.chat)
    if last is None or turn.at - last.at > PROMPT_SECONDS:
        return False
    if last.purpose == "withdraw":
        return _confirms(turn, said, last)
    if not last.purpose.startswith("prompt:") or (not said.attachment and is_idle(said.words, WHY)):
        return False
    ticket = tickets.ticket(turn.tx, last.ticket or 0)
    name = last.purpose.removeprefix("prompt:")
    if ticket is None or name not in moves(turn, said.who, said.where, ticket):
        return False
    made = events.latest(turn.tx, ticket.number, name)
    if made and made.at >= last.at:
        return False  # the question was answered, and its card says so without a new message
    dispatch.reply(turn, said, last)
    return True
