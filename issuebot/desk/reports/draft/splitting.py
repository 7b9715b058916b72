"""Two matters in one draft: what tells of the second waits, and is the next draft when the first is over."""

from issuebot.desk.context import hidden_numbers
from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import language_of, refusal
from issuebot.desk.context.turn import Turn
from issuebot.desk.reports import corrections
from issuebot.desk.reports.draft.draft_card import show
from issuebot.desk.reports.draft.draft_facts import settle
from issuebot.domain.draft import MAX_WORDS, STALE_SECONDS, second_matter
from issuebot.domain.language.personal.identity_numbers import cut
from issuebot.domain.refusals import Reason
from issuebot.store import draft_messages, drafts
from issuebot.store.members.people import Person


def press(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """`split:7`: the messages of draft 7 from the first one of another matter on wait."""
    draft = drafts.draft(turn.tx, pressed.number())
    if draft is None or draft.person != person.id or draft.status != "open":
        reason = Reason.NOT_YOURS if draft and draft.person != person.id else Reason.OLD_BUTTON
        return refusal(turn, person, reason)
    begins = second_matter(turn.district, draft_messages.of_draft(turn.tx, draft.id))
    if begins is None:
        return refusal(turn, person, Reason.OLD_BUTTON)
    waiting = drafts.park(turn.tx, draft, turn.at)
    draft_messages.move(turn.tx, draft.id, waiting, begins)
    first = drafts.change(turn.tx, draft.id, category_chosen=False, asking=None) or draft
    settle(turn, first)
    show(turn, first, in_sight=True)
    return Toast(language_of(turn, person), said="split")


def correct(turn: Turn, said: Said, person: Person) -> bool:
    """An edit of what waits; nobody sees it yet."""
    waiting = drafts.draft(turn.tx, drafts.parked(turn.tx, person.id) or 0)
    if waiting is None or said.location or not draft_messages.has(turn.tx, waiting.id, said.message_id):
        return False
    words = hidden_numbers.in_draft(waiting, said.words)
    draft_messages.put_words(turn.tx, waiting.id, said.message_id, cut(words, MAX_WORDS))
    corrections.replace_file(turn, said)
    return True


def go_on(turn: Turn, waiting: int | None) -> None:
    """The draft is over: the one that waited for its end is shown below."""
    draft = drafts.reopen(turn.tx, waiting, turn.at + STALE_SECONDS, was=drafts.PARKED) if waiting else None
    if draft:
        settle(turn, draft)
        show(turn, draft)


def undo(turn: Turn, draft: int, person: int) -> None:
    """A draft that is put away takes what waited for its end along."""
    while waiting := drafts.parked(turn.tx, person):
        draft_messages.move(turn.tx, waiting, draft, 0)
        drafts.drop(turn.tx, waiting)
