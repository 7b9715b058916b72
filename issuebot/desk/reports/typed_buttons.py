"""What people type instead of pressing: the word on a button of the draft's card, thanks, the answer to a question."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.turn import Turn
from issuebot.desk.moves.obstacles import moves
from issuebot.desk.moves.orders import dispatch
from issuebot.desk.reports import dialogue, submission
from issuebot.domain.language.guessing import bare, is_greeting, is_thanks, says_nothing
from issuebot.domain.messages.residents import DraftWaits, HowToReport, YouAreWelcome
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import drafts, events, expectations, tickets
from issuebot.store.members.people import Person
from issuebot.store.outgoing import cards

PROMPT_SECONDS = 600  # for so long a message below a question is its answer, though it is no reply
LABELS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("提交", "submit"), "submit"),
        **dict.fromkeys(("匿名", "不匿名", "anonymous", "not anonymous"), "anonymous"),
        **dict.fromkeys(("隐藏电话号码", "隐藏号码", "hide the number"), "conceal"),
        **dict.fromkeys(("类别", "category"), "category"),
        **dict.fromkeys(("地点", "place"), "community"),
    },
)
PRESSES: Mapping[str, Callable[[Turn, Pressed, Person], Toast | None]] = MappingProxyType(
    {"submit": submission.submit, **dict.fromkeys(("anonymous", "conceal", "category", "community"), dialogue.change)},
)


def heard(turn: Turn, said: Said, person: Person) -> bool:
    """Whether the words alone meant one of these; then they are no part of a report."""
    if said.location or said.album or not (said.words or said.attachment):
        return False
    draft = drafts.open_draft(turn.tx, person.id)
    if draft is None and _answers_prompt(turn, said):
        return True
    expected = expectations.newest(turn.tx, person.id, turn.at) is not None
    if said.attachment or (draft is None and expected):
        return False
    if says_nothing(said.words) and not is_greeting(said.words) and not (draft and draft.asking):
        nothing = YouAreWelcome() if is_thanks(said.words) else HowToReport()
        turn.answer(DraftWaits() if draft else nothing, said.where)
        return True
    return _presses(turn, said, person, draft.id if draft else None)


def _presses(turn: Turn, said: Said, person: Person, draft: int | None) -> bool:
    action = LABELS.get(bare(said.words))
    if action and draft is None:
        turn.refuse(said.where, Refusal(Reason.MISSING_CONTENT))
    elif action:
        pressed = Pressed(said.who, said.where, 0, action, (str(draft),))
        toast = PRESSES[action](turn, pressed, person)
        if toast and toast.refusal:
            turn.refuse(said.where, toast.refusal)
    return action is not None


def _answers_prompt(turn: Turn, said: Said) -> bool:
    """Take a message below our question as its answer. Telegram opens a reply by itself, but people close it."""
    last = cards.newest(turn.tx, said.where.chat)
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
