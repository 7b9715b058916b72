"""What a resident does before there is a ticket: messages gather in a draft, buttons complete it, 提交 ends it."""

from issuebot.desk import alarm, survey, tracking
from issuebot.desk.commands import Pressed, Said, Toast
from issuebot.desk.drafting import facts_of, guess
from issuebot.desk.files import keep_file
from issuebot.desk.languages import language_of, refusal
from issuebot.desk.places import sounds_like_place
from issuebot.desk.turn import Turn
from issuebot.domain import draft as dialogue
from issuebot.domain.guessing import guess_category, is_greeting
from issuebot.domain.naming import guess_community
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import cards, drafts, media, outbox
from issuebot.store.drafts import Draft
from issuebot.store.people import Person

ALBUM_PAUSE_MS = 1200  # an album's items arrive one by one: the card waits for the next of them, but not for ever
ALBUM_PATIENCE_MS = 4000
MAX_FILES = 20  # two albums: more would keep a unit's group busy for minutes
SHORT_PLACE = 30  # characters: a short message that names a place while we ask for it is the answer
LONG_PLACE = 200  # characters: what is longer is no place, also when we asked for one


def gather(turn: Turn, said: Said, person: Person) -> None:
    """A message of a resident joins the draft, the ticket its album belongs to, or the ticket just rated."""
    if said.edited:
        _edit(turn, said, person)
    elif join_album(turn, said) or tracking.answer_question(turn, said, person):
        return
    elif _is_only_a_greeting(turn, said, person):
        turn.answer("start", said.where)
    elif not survey.give_reason(turn, said, person):
        _join_draft(turn, said, person)


def change(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """The draft card's other buttons: ask for or set the category and the place, hide the reporter, turn the page."""
    draft = drafts.draft(turn.tx, pressed.number())
    if draft is None or draft.person != person.id or draft.status != "open":
        reason = Reason.NOT_YOURS if draft and draft.person != person.id else Reason.OLD_BUTTON
        return refusal(turn, person, reason)
    columns = _changed(turn, draft, pressed)
    if columns is None:
        return refusal(turn, person, Reason.OLD_BUTTON)
    drafts.change(turn.tx, draft.id, **columns)
    _refresh(turn, draft)
    return None


def cancel(turn: Turn, said: Said, person: Person) -> None:
    """/cancel, or the button."""
    draft = drafts.open_draft(turn.tx, person.id)
    if draft and drafts.end(turn.tx, draft.id, "cancelled"):
        _refresh(turn, draft)
        turn.answer("cancelled", said.where)
    else:
        turn.refuse(said.where, Refusal(Reason.NOTHING_TO_CANCEL))


def cancel_by_button(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    draft = drafts.draft(turn.tx, pressed.number())
    if draft is None or draft.person != person.id or not drafts.end(turn.tx, draft.id, "cancelled"):
        reason = Reason.NOT_YOURS if draft and draft.person != person.id else Reason.OLD_BUTTON
        return refusal(turn, person, reason)
    _refresh(turn, draft)
    return Toast(language_of(turn, person), said="cancelled")


def join_album(turn: Turn, said: Said) -> bool:
    """A late item of an album goes where the album went: to its ticket, or nowhere when the draft was given up."""
    before = media.of_album(turn.tx, said.album, said.where.chat) if said.album else None
    draft = drafts.draft(turn.tx, before.draft) if before and before.draft else None
    if before is None or before.phase == media.PASSING or (draft and draft.status == "open"):
        return False
    if before.ticket:
        tracking.add(turn, before.ticket, said, phase=before.phase, draft=before.draft)
    return True


def _is_only_a_greeting(turn: Turn, said: Said, person: Person) -> bool:
    """“你好” opens a talk, not a report."""
    alone = not (said.attachment or said.location) and is_greeting(said.words)
    return alone and drafts.open_draft(turn.tx, person.id) is None


def _join_draft(turn: Turn, said: Said, person: Person) -> None:
    draft = drafts.start(turn.tx, person.id, turn.at, turn.at + dialogue.STALE_SECONDS)
    alarm.warn_of_draft(turn, said, draft)
    answered = _answers_place(turn, said, draft)
    if answered:
        draft = drafts.change(turn.tx, draft.id, **answered) or draft
    elif said.words:
        _put_words(turn, said, draft.id)
    if said.attachment and len(media.of_draft(turn.tx, draft.id)) >= MAX_FILES:
        turn.answer("too-many", said.where)
    elif said.attachment:
        keep_file(turn, said, draft=draft.id)
    if said.location:
        where = said.location
        columns: dict[str, object] = {"latitude": where.latitude, "longitude": where.longitude, "asking": None}
        columns |= {"place": where.title} if where.title else {}
        draft = drafts.change(turn.tx, draft.id, **columns) or draft
    guess(turn, draft, person)
    _refresh(turn, draft, album=said.album is not None)


def _put_words(turn: Turn, said: Said, draft_id: int) -> None:
    """Words by message, an edited one's instead of its old ones; what is too much is said to be."""
    others = drafts.words_by_message(turn.tx, draft_id)
    others.pop(said.message_id, None)
    room = max(dialogue.MAX_WORDS - len("\n".join(others.values())), 0)
    drafts.put_words(turn.tx, draft_id, said.message_id, said.words[:room])
    if len(said.words) > room:
        turn.answer("too-long", said.where)


def _answers_place(turn: Turn, said: Said, draft: Draft) -> dict[str, object] | None:
    """Words alone, while we ask where it is, are the answer to that."""
    if said.attachment or said.location or not said.words:
        return None
    named = guess_community(turn.district, said.words)
    if draft.asking == dialogue.Asking.COMMUNITY:
        answers = len(said.words) <= LONG_PLACE
    else:
        answers = _is_place(turn, said.words, facts_of(turn, draft), named)
    if not answers:
        return None
    columns: dict[str, object] = {"place": said.words, "asking": None}
    if named:
        columns |= {"community": named, "community_chosen": True}
    return columns


def _is_place(turn: Turn, words: str, facts: dialogue.Facts, named: str | None) -> bool:
    """“幸福里3号楼” after a report says where; “幸福里路灯坏了” after a mere photo says what is wrong as well."""
    if dialogue.missing(facts) != dialogue.Missing.PLACE or len(words) > SHORT_PLACE:
        return False
    if guess_category(turn.district, words):
        return bool(named and facts.words)
    return bool(named) or sounds_like_place(words)


def _edit(turn: Turn, said: Said, person: Person) -> None:
    draft = drafts.open_draft(turn.tx, person.id)
    if draft and drafts.has_words_of(turn.tx, draft.id, said.message_id):
        alarm.warn_of_draft(turn, said, draft)
        _put_words(turn, said, draft.id)
        guess(turn, draft, person)
        _refresh(turn, draft)


def _changed(turn: Turn, draft: Draft, pressed: Pressed) -> dict[str, object] | None:  # noqa: PLR0911 a table
    value = pressed.word(1)
    match pressed.action:
        case "category":
            return {"asking": None if draft.asking == "category" else "category", "page": 0}
        case "community":
            return {"asking": None if draft.asking == "community" else "community", "page": 0}
        case "anonymous":
            return {"anonymous": not draft.anonymous}
        case "page":
            return {"asking": "community", "page": pressed.number(1)}
        case "as" if any(category.id == value for category in turn.district.open_categories):
            return {"category": value, "category_chosen": True, "asking": None}
        case "at" if any(community.id == value for community in turn.district.open_communities):
            return {"community": value, "community_chosen": True, "asking": None}
    return None


def _refresh(turn: Turn, draft: Draft, *, album: bool = False) -> None:
    card = cards.of_draft(turn.tx, draft.id)
    now_ms = int(turn.now.timestamp() * 1000)
    waiting = outbox.of_card(turn.tx, card.id) if card and album else None
    pause = ALBUM_PAUSE_MS if album else 0
    patience = waiting.created_at * 1000 + ALBUM_PATIENCE_MS if waiting else now_ms + pause
    not_before = min(now_ms + pause, max(patience, now_ms)) if album else 0
    if card:
        turn.refresh(card, priority=outbox.ANSWER, not_before_ms=not_before)
    else:
        card_id = cards.add(turn.tx, "draft", draft.person, draft=draft.id)
        turn.show(card_id, draft.person, None, priority=outbox.ANSWER, not_before_ms=not_before)
