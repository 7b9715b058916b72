"""What people type instead of pressing: the word on a button of the draft's card, thanks, the answer to a question."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.obstacles import moves
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.reports import additions, followups, me_too, topics, unprompted
from issuebot.desk.reports.draft import dialogue, draft_card, submission
from issuebot.desk.reports.draft.draft_facts import facts_of
from issuebot.desk.reports.draft.duplicates import Offer, offers
from issuebot.domain.belonging import FRESH_SECONDS
from issuebot.domain.draft import missing
from issuebot.domain.language.answers.agreement import (
    agrees,
    asks_anonymity,
    goes_on,
    is_lost,
    is_other,
    is_same,
    submits,
)
from issuebot.domain.language.answers.over import says_it_is_over
from issuebot.domain.language.guesses.guessing import bare, is_greeting, is_thanks, says_nothing
from issuebot.domain.language.writing.faces import frowns
from issuebot.domain.messages.residents import (
    GoAhead,
    HowToReport,
    Sorry,
    StaysNamed,
    SubmittedAlready,
    Welcome,
    YouAreWelcome,
)
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import OPEN
from issuebot.store import drafts, events, expectations, tickets
from issuebot.store.drafts import Draft
from issuebot.store.members.people import Person
from issuebot.store.outgoing import messages

PROMPT_SECONDS = 600  # for so long a message below a question is its answer, although it is no reply
LABELS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("提交", "submit"), "submit"),
        **dict.fromkeys(("匿名", "不匿名", "anonymous", "not anonymous"), "anonymous"),
        **dict.fromkeys(("隐藏电话号码", "隐藏号码", "hide the number"), "conceal"),
        **dict.fromkeys(
            ("类别", "类别不对", "类别错了", "换个类别", "换类别", "改类别", "分类不对", "category"), "category"
        ),
        **dict.fromkeys(("wrong category", "change category", "change the category"), "category"),
        **dict.fromkeys(
            ("地点", "地点不对", "地点错了", "地址不对", "地址错了", "改地址", "改地点", "换地址", "place"), "community"
        ),
        **dict.fromkeys(("wrong place", "wrong address", "change place", "change the place"), "community"),
    },
)
BUTTONS = frozenset({"类别", "地点", "category", "place"})  # as they are written on the card of a draft
PRESSES: Mapping[str, Callable[[Turn, Pressed, Person], Toast | None]] = MappingProxyType(
    {
        "submit": submission.submit,
        "revive": dialogue.revive,
        **dict.fromkeys(("metoo", "alone"), me_too.press),
        **dict.fromkeys(("anonymous", "conceal", "category", "community"), dialogue.change),
    },
)


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
        return draft is not None and not said.attachment and _presses(turn, said, person, draft)
    if _says_nothing(said.words, draft):
        _answer_nothing(turn, said, person, draft)
        return True
    if draft is None:
        return _begins(turn, said, person)
    return _presses(turn, said, person, draft) or _agrees(turn, said, person, draft)


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
    elif submitted := _just_submitted(turn, person):
        turn.answer(SubmittedAlready(submitted), said.where)  # ？ and 1 of what they have reported
    else:
        turn.answer(HowToReport(), said.where)


def _begins(turn: Turn, said: Said, person: Person) -> bool:
    """When no draft is open: 匿名 begins one, 接着报 goes on with one that was put away."""
    action, words = LABELS.get(bare(said.words)), bare(said.words)
    stale = drafts.newest_stale(turn.tx, person.id) if goes_on(words) else None
    if stale and (words.startswith(("接着", "继续", "go on", "continue")) or _is_told_of_stale(turn, person)):
        return _press(turn, said, person, "revive", stale)
    if asks_anonymity(words):
        if submitted := _just_submitted(turn, person):
            turn.answer(StaysNamed(submitted), said.where)
        dialogue.begin_anonymously(turn, person)
        return True
    if action in ("category", "community") and words not in BUTTONS and (number := _just_submitted(turn, person)):
        additions.pass_on(turn, number, said)  # 地点不对, of what was submitted a moment ago
    elif (action == "submit" or submits(words) or agrees(words)) and (number := _just_submitted(turn, person)):
        turn.answer(SubmittedAlready(number), said.where)
    elif action or submits(words):
        turn.refuse(said.where, Refusal(Reason.MISSING_CONTENT))
    else:
        return False
    return True


def _is_told_of_stale(turn: Turn, person: Person) -> bool:
    last = messages.newest(turn.tx, person.id)
    return last is not None and last.purpose == "stale"


def _just_submitted(turn: Turn, person: Person) -> int | None:
    """The report of theirs that goes on, and was just spoken of."""
    topic = topics.topic_of(turn, person)
    if topic is None or topic.ticket.reporter != person.id or topic.ticket.status not in OPEN:
        return None
    return topic.ticket.number if turn.at - topic.since <= FRESH_SECONDS else None


def _agrees(turn: Turn, said: Said, person: Person, draft: Draft) -> bool:
    """对, below “请看一下，对就提交”; 我也遇到 below the one ticket that may be the same."""
    words = bare(said.words)
    if submits(words):
        return _press(turn, said, person, "submit", draft.id)
    if asks_anonymity(words) and not draft.anonymous:
        return _press(turn, said, person, "anonymous", draft.id)
    if asks_anonymity(words) or (is_lost(words) and not draft.asking):
        draft_card.remind(turn, draft)
        return True
    if draft.asking or not (agrees(words) or is_same(words) or is_other(words)):
        return False
    facts = facts_of(turn, draft)
    if missing(facts):
        if agrees(words):
            draft_card.remind(turn, draft)
        return agrees(words)
    near = () if draft.alone else offers(turn, draft, facts.words)
    return _means(turn, said, person, draft, near)


def _means(turn: Turn, said: Said, person: Person, draft: Draft, near: tuple[Offer, ...]) -> bool:
    """Which button the words mean, when the draft is complete."""
    words = bare(said.words)
    if near and is_other(words):
        return _press(turn, said, person, "alone", draft.id)
    if len(near) == 1 and is_same(words):
        return _press(turn, said, person, "metoo", draft.id, near[0].number)
    if near and (agrees(words) or is_same(words)):
        draft_card.remind(turn, draft)  # to which of its two questions is that the answer?
        return True
    return agrees(words) and _press(turn, said, person, "submit", draft.id)


def _presses(turn: Turn, said: Said, person: Person, draft: Draft) -> bool:
    action = LABELS.get(bare(said.words))
    return action is not None and _press(turn, said, person, action, draft.id)


def _press(turn: Turn, said: Said, person: Person, action: str, *values: int) -> bool:
    """As the button would, but that a refusal is said in a message."""
    pressed = Pressed(said.who, said.where, 0, action, tuple(map(str, values)))
    toast = PRESSES[action](turn, pressed, person)
    if toast and toast.refusal:
        turn.refuse(said.where, toast.refusal)
    return True


def _answers_prompt(turn: Turn, said: Said) -> bool:
    """Take a message below our question as its answer. Telegram opens a reply by itself, but people close it."""
    last = messages.newest(turn.tx, said.where.chat)
    if last is None or not last.purpose.startswith("prompt:") or turn.at - last.at > PROMPT_SECONDS:
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
