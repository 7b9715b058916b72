"""/guide: civic knowledge from the district file, by buttons, by words, or where somebody plainly asks."""

from dataclasses import replace

from issuebot.desk.context.calendars import day_began
from issuebot.desk.context.commands import Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.outcomes import Outcome, PhotoRefused, Sent
from issuebot.domain.draft import STALE_SECONDS
from issuebot.domain.messages.publicity.guides import GuideShown
from issuebot.domain.publicity.guide import asked_for, find_pages, fits_caption, page
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import draft_messages, drafts, expectations
from issuebot.store.members import people
from issuebot.store.members.people import Person
from issuebot.store.publicity import guide_pictures, guide_views
from issuebot.store.publicity.guide_pictures import GuidePicture

BESIDE = "new"  # the mark of a button below another message
LOOKED_BACK = 30 * 86400  # seconds for which the openings of a page are counted, for those who oversee the work


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
        _open(turn, topic, pressed.where, edits=edits, pictured=pressed.pictured)
    else:
        turn.answer(GuideShown(), pressed.where, edits=None if pressed.pictured else edits)
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


def load_picture(turn: Turn, message: GuideShown, where: Place) -> GuidePicture | None:
    shown = page(turn.district.guide, message.topic)
    wanted = shown.picture if shown and message.picture and not message.plain else None
    return guide_pictures.one(turn.tx, wanted) if wanted and _takes_photos(turn, where) else None


def concludes(turn: Turn, outcome: Outcome) -> bool:
    """Telegram's id of a picture is kept, and let go where Telegram knows it no more. Never the whole of an outcome."""
    said = outcome.row.message if outcome.row.kind == GuideShown.kind else None
    shown = page(turn.district.guide, said.topic) if isinstance(said, GuideShown) and said.picture else None
    if shown and shown.picture:
        if isinstance(outcome, Sent) and outcome.picture:
            guide_pictures.sent(turn.tx, shown.picture, outcome.picture)
        elif isinstance(outcome, PhotoRefused):
            guide_pictures.sent(turn.tx, shown.picture, None)
    return False


def _open(
    turn: Turn,
    topic: str,
    where: Place,
    *,
    edits: int | None = None,
    draft: int | None = None,
    pictured: bool = False,
) -> None:
    """In place of what was there, if Telegram can: never words alone in place of a photo. What is too long for a
    caption follows its picture.
    """
    guide_views.count(turn.tx, topic, day_began(turn.district, turn.now))
    shown, said = page(turn.district.guide, topic), GuideShown(topic, draft=draft)
    if shown is None or not shown.picture or not _takes_photos(turn, where):
        turn.answer(said, where, edits=None if pictured else edits)
    elif fits_caption(shown, chat_language(turn, where.chat)):
        turn.answer(replace(said, picture="caption"), where, edits=edits)
    else:
        turn.answer(replace(said, picture="alone"), where)
        turn.answer(said, where)


def _takes_photos(turn: Turn, where: Place) -> bool:
    return where.private or people.takes_photos(turn.tx, where.chat)
