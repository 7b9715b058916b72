"""/guide: civic knowledge from the district file, by buttons, by words, or where somebody plainly asks."""

from issuebot.desk.context.calendars import midnight
from issuebot.desk.context.commands import Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.domain.draft import STALE_SECONDS
from issuebot.domain.messages.guides import GuideShown
from issuebot.domain.publicity.guide import asked_for, find_pages, page
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import draft_messages, drafts, expectations
from issuebot.store.members.people import Person
from issuebot.store.publicity import guide_views

BESIDE = "new"  # of a button that stands below something else
LOOKED_BACK = 30 * 86400  # seconds of which those who oversee read how often a page was opened


def guide(turn: Turn, said: Said) -> None:
    """`/guide`, `/guide 狗`."""
    found = find_pages(turn.district.guide, said.words)
    if len(found) == 1:
        _open(turn, found[0].id, said.where)
    else:
        missed = bool(said.words.strip()) and not found
        turn.answer(GuideShown(topics=tuple(one.id for one in found), missed=missed), said.where)


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`guide:dogs` turns to a page, `guide:` to the front; `guide:dogs:new` opens it below what has the button."""
    topic = pressed.word(0)
    if topic and page(turn.district.guide, topic) is None:
        return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
    edits = None if pressed.word(1) == BESIDE else pressed.message_id
    if topic:
        _open(turn, topic, pressed.where, edits=edits)
    else:
        turn.answer(GuideShown(), pressed.where, edits=edits)
    return None


def hear(turn: Turn, said: Said, person: Person) -> bool:
    """垃圾怎么分类: False for what may be anything else. The words are kept: one tap makes a report of them."""
    if said.attachment or said.location or said.album or said.edited or said.forwarded:
        return False
    if drafts.open_draft(turn.tx, person.id) or expectations.newest(turn.tx, person.id, turn.at):
        return False
    found = asked_for(turn.district.guide, said.words)
    if not found:
        return False
    draft = drafts.start(turn.tx, person.id, turn.at, turn.at + STALE_SECONDS)
    draft_messages.put_words(turn.tx, draft.id, said.message_id, said.words)
    drafts.end(turn.tx, draft.id, "stale", turn.at)
    if len(found) == 1:
        _open(turn, found[0].id, said.where, draft=draft.id)
    else:
        turn.answer(GuideShown(topics=tuple(one.id for one in found), draft=draft.id), said.where)
    return True


def count_views(turn: Turn, message: GuideShown, where: Place) -> int | None:
    """How often of late, for those who oversee the work."""
    oversees = turn.is_desk(where.chat) or (where.private and turn.district.is_leader(where.chat))
    return guide_views.opened(turn.tx, message.topic, turn.at - LOOKED_BACK) if message.topic and oversees else None


def _open(turn: Turn, topic: str, where: Place, *, edits: int | None = None, draft: int | None = None) -> None:
    guide_views.count(turn.tx, topic, midnight(turn.district, turn.now))
    turn.answer(GuideShown(topic, draft=draft), where, edits=edits)
