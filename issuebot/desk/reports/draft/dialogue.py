"""What a resident does before there is a ticket: messages gather in a draft, buttons complete it, 提交 ends it."""

from issuebot.desk.context import hidden_numbers
from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.files import keep_file
from issuebot.desk.context.languages import language_of, refusal
from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import alarm
from issuebot.desk.reports import additions, corrections, followups, small_talk, survey, topics, unclear
from issuebot.desk.reports.draft import splitting
from issuebot.desk.reports.draft.draft_card import bring_below, remind, show
from issuebot.desk.reports.draft.draft_facts import facts_of, report_of, settle
from issuebot.domain import draft as dialogue
from issuebot.domain.belonging import FRESH_SECONDS
from issuebot.domain.draft import Report
from issuebot.domain.language.guesses.guessing import is_greeting
from issuebot.domain.language.personal.identity_numbers import cut
from issuebot.domain.language.places.community_names import corrected_place, guess_community, is_only_a_community
from issuebot.domain.messages.residents import DraftCancelled, ReportTooLong, TooManyFiles, Welcome
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import draft_messages, drafts, media
from issuebot.store.drafts import Draft
from issuebot.store.members.people import Person
from issuebot.store.outgoing import cards

ALBUM_PAUSE_MS = 1200  # an album's items arrive one by one: the card waits so long for the next one
ALBUM_PATIENCE_MS = 4000
LIVE_PAUSE_MS = 10_000  # between two edits of the card while a live location moves
MAX_FILES = 20  # two albums: more would keep a unit's group busy for minutes


def gather(turn: Turn, said: Said, person: Person) -> None:
    """A message of a resident joins the draft, the ticket its album belongs to, or the ticket just rated."""
    if join_album(turn, said) or small_talk.chats(turn, said) or additions.answer_question(turn, said, person):
        return
    if _is_only_a_greeting(turn, said, person):
        turn.answer(Welcome(person.home), said.where)
    elif not (survey.give_reason(turn, said, person) or small_talk.opens(turn, said, person)):
        topic = topics.topic_of(turn, person)
        taken = followups.belongs(turn, said, person, topic) or small_talk.says_no_more(turn, said, person)
        if not (taken or unclear.ask(turn, said, person)):
            join_draft(turn, said, person, beside=topics.beside(turn, topic) or topics.again(turn, said, person))


def begin_anonymously(turn: Turn, person: Person) -> None:
    """匿名 before anything else: the report that follows is anonymous, and its card says so."""
    draft = drafts.start(turn.tx, person.id, turn.at, turn.at + dialogue.STALE_SECONDS)
    show(turn, drafts.change(turn.tx, draft.id, anonymous=True) or draft)


def begin(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """The button below what can be reported: a report of the kind, and at the place, that they asked about."""
    chosen: dict[str, object] = {}
    if any(category.id == pressed.word(0) for category in turn.district.open_categories):
        chosen |= {"category": pressed.word(0), "category_chosen": True}
    if any(community.id == pressed.word(1) for community in turn.district.open_communities):
        chosen |= {"community": pressed.word(1), "community_chosen": True}
    if drafts.open_draft(turn.tx, person.id):
        return refusal(turn, person, Reason.DRAFT_OPEN)
    draft = drafts.start(turn.tx, person.id, turn.at, turn.at + dialogue.STALE_SECONDS)
    show(turn, (drafts.change(turn.tx, draft.id, **chosen) if chosen else None) or draft)
    return None


def change(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """The draft card's other buttons: ask for or set the category and the place, hide the reporter, turn the page."""
    draft = drafts.draft(turn.tx, pressed.number())
    if draft is None or draft.person != person.id or draft.status != "open":
        reason = Reason.NOT_YOURS if draft and draft.person != person.id else Reason.OLD_BUTTON
        return refusal(turn, person, reason)
    if pressed.action == "conceal":
        _hide_numbers(turn, draft)
        show(turn, draft, in_sight=_is_tapped(pressed))
        return Toast(language_of(turn, person), said="number-hidden")
    columns = _changed(turn, draft, pressed)
    if columns is None:
        return refusal(turn, person, Reason.OLD_BUTTON)
    if pressed.action == "community" and dialogue.missing(facts_of(turn, draft)) == dialogue.Missing.PLACE:
        return Toast(language_of(turn, person), said="place")  # the card asks for the place already
    drafts.change(turn.tx, draft.id, **columns)
    show(turn, draft, in_sight=_is_tapped(pressed))
    return None


def look_again(turn: Turn, person_id: int) -> None:
    """Fold the person's open draft anew after their home or language changed, and edit its card."""
    draft = drafts.open_draft(turn.tx, person_id)
    if draft:
        settle(turn, draft)
        show(turn, draft)


def cancel(turn: Turn, said: Said, person: Person) -> None:
    """/cancel, or the button."""
    draft = drafts.open_draft(turn.tx, person.id)
    if draft and drafts.end(turn.tx, draft.id, "cancelled", turn.at):
        show(turn, draft, in_sight=True)  # what is said below tells it
        turn.answer(DraftCancelled(), said.where)
        splitting.go_on(turn, drafts.parked(turn.tx, person.id))
    else:
        turn.refuse(said.where, Refusal(Reason.NOTHING_TO_CANCEL))


def cancel_by_button(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    draft = drafts.draft(turn.tx, pressed.number())
    if draft is None or draft.person != person.id or not drafts.end(turn.tx, draft.id, "cancelled", turn.at):
        reason = Reason.NOT_YOURS if draft and draft.person != person.id else Reason.OLD_BUTTON
        return refusal(turn, person, reason)
    show(turn, draft, in_sight=True)
    splitting.go_on(turn, drafts.parked(turn.tx, person.id))
    return Toast(language_of(turn, person), said="cancelled")


def revive(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """A draft that was put away after a day goes on, as a new card below."""
    draft = drafts.draft(turn.tx, pressed.number())
    if draft is None or draft.person != person.id or draft.status not in ("stale", "open"):
        reason = Reason.NOT_YOURS if draft and draft.person != person.id else Reason.OLD_BUTTON
        return refusal(turn, person, reason)
    if draft.status == "stale":
        again = drafts.reopen(turn.tx, draft.id, turn.at + dialogue.STALE_SECONDS, was="stale")
        if again is None:
            return refusal(turn, person, Reason.DRAFT_OPEN)
        settle(turn, again)
        card = cards.of_draft(turn.tx, draft.id)
        if card:
            bring_below(turn, card, anyway=True)
        show(turn, draft)
    return Toast(language_of(turn, person), said="revived")


def join_album(turn: Turn, said: Said) -> bool:
    """A late item of an album goes where the album went: to its ticket, or nowhere when the draft was given up."""
    before = media.of_album(turn.tx, said.album, said.where.chat) if said.album else None
    draft = drafts.draft(turn.tx, before.draft) if before and before.draft else None
    if before is None or before.phase == media.PASSING or (draft and draft.status == "open"):
        return False
    if draft and draft.status == drafts.PARKED:
        keep_file(turn, said, draft=draft.id)
    elif before.ticket:
        additions.add(turn, before.ticket, said, phase=before.phase, draft=before.draft)
    return True


def _is_only_a_greeting(turn: Turn, said: Said, person: Person) -> bool:
    """Whether the message is a greeting such as “你好”, and no draft is open."""
    alone = not (said.attachment or said.location) and is_greeting(said.words)
    return alone and drafts.open_draft(turn.tx, person.id) is None


def _is_tapped(pressed: Pressed) -> bool:
    """A button that was typed as a word is on no message."""
    return pressed.message_id != 0


def join_draft(turn: Turn, said: Said, person: Person, *, beside: int | None) -> None:
    """The open draft, or one that begins. `beside`: the ticket that it may be added to with one tap."""
    draft = drafts.start(turn.tx, person.id, turn.at, turn.at + dialogue.STALE_SECONDS, beside=beside)
    before, alone = draft, not (said.attachment or said.location)
    told = facts_of(turn, draft).words if alone and (draft.community or draft.place or draft.category) else None
    alarm.warn_of_draft(turn, said, draft)
    if said.words:
        draft = _put_words(turn, said, draft)
    if said.attachment and len(media.of_draft(turn.tx, draft.id)) >= MAX_FILES:
        turn.answer(TooManyFiles(), said.where)
    elif said.attachment:
        keep_file(turn, said, draft=draft.id)
    if said.location:
        draft = _put_point(turn, said, draft)
    report = settle(turn, draft)
    same = _where(turn, report) == _where(turn, before)
    if said.album:
        show(turn, draft, pause=ALBUM_PAUSE_MS, patience=ALBUM_PATIENCE_MS)
    elif same and told is not None and facts_of(turn, draft).words == told:
        remind(turn, draft)  # 幸福里, or the whole once more: nobody sees an edit that changes nothing
    else:
        show(turn, draft)


def _where(turn: Turn, told: Draft | Report) -> tuple[str | None, str | None]:
    """As the card says it: the community's name is no place in it."""
    place = told.place and not is_only_a_community(turn.district, told.place)
    return told.community, told.place if place else None


def _put_words(turn: Turn, said: Said, draft: Draft) -> Draft:
    """Keep a message's words, in place of those it had before an edit; say so where the report is too long."""
    alone = not (said.attachment or said.location or said.edited)
    corrected = corrected_place(turn.district, said.words) if alone else None
    words = corrected or hidden_numbers.in_draft(draft, said.words)
    room = max(dialogue.MAX_WORDS - draft_messages.length_without(turn.tx, draft.id, said.message_id), 0)
    answers = corrected is not None or (alone and dialogue.answers_place(said.words, draft.asking))
    draft_messages.put_words(turn.tx, draft.id, said.message_id, cut(words, room), answer=answers, replaces=said.edited)
    if len(said.words) > room:
        turn.answer(ReportTooLong(), said.where)
    if not answers:
        return draft
    # What was typed last counts, also after a button.
    named = {"community_chosen": False} if guess_community(turn.district, words) else {}
    return drafts.change(turn.tx, draft.id, asking=None, **named) or draft


def _hide_numbers(turn: Turn, draft: Draft) -> None:
    """Hide the telephone numbers in what the draft has, and in what will come to it."""
    hiding = drafts.change(turn.tx, draft.id, hides_number=True) or draft
    for piece in draft_messages.of_draft(turn.tx, draft.id):
        shown = hidden_numbers.in_draft(hiding, piece.words)
        if shown != piece.words:
            draft_messages.put_words(turn.tx, draft.id, piece.message, shown)
    settle(turn, hiding)


def _put_point(turn: Turn, said: Said, draft: Draft) -> Draft:
    if said.location is None:
        return draft
    where = said.location
    draft_messages.put_point(turn.tx, draft.id, said.message_id, (where.latitude, where.longitude), where.title)
    return drafts.change(turn.tx, draft.id, asking=None) or draft


def edit(turn: Turn, said: Said, person: Person) -> bool:
    """Of a message that is in the draft: other words, a caption that was not there, a live location that moved.
    False where nothing is known of it, and it says only now what it says: 你好 that became a report.
    """
    draft = drafts.open_draft(turn.tx, person.id)
    if draft is None or not draft_messages.has(turn.tx, draft.id, said.message_id):
        known = splitting.correct(turn, said, person) or corrections.of_resident(turn, said, person)
        recent = said.begun_at is not None and turn.at - said.begun_at <= FRESH_SECONDS
        return known or bool(said.location or said.attachment) or not (said.words and recent)
    if said.location:
        _follow(turn, said, draft)
        return True
    alarm.warn_of_draft(turn, said, draft)
    _put_words(turn, said, draft)
    corrections.replace_file(turn, said)
    settle(turn, draft)
    show(turn, draft, in_sight=True)
    return True


def _follow(turn: Turn, said: Said, draft: Draft) -> None:
    """A live location comes every few seconds: the card is edited only where it would say something else."""
    if said.location is None:
        return
    before, where = report_of(turn, draft), said.location
    # Whatever the card asks at the moment is still asked: nobody answered it.
    draft_messages.put_point(turn.tx, draft.id, said.message_id, (where.latitude, where.longitude), where.title)
    after = settle(turn, draft)
    if before.spot.communities != after.spot.communities or before.community != after.community:
        show(turn, draft, pause=LIVE_PAUSE_MS, patience=LIVE_PAUSE_MS, in_sight=True)


def _changed(turn: Turn, draft: Draft, pressed: Pressed) -> dict[str, object] | None:  # noqa: PLR0911 a table
    value = pressed.word(1)
    match pressed.action:
        case "category":
            return {"asking": None if draft.asking == "category" else "category", "page": 0}
        case "community":
            return {"asking": None if draft.asking == "community" else "community", "page": 0}
        case "anonymous":
            return {"anonymous": value != "0" if value else not draft.anonymous}  # older buttons say no more
        case "page":
            return {"asking": "community", "page": pressed.number(1)}
        case "as" if any(category.id == value for category in turn.district.open_categories):
            return {"category": value, "category_chosen": True, "asking": None}
        case "at" if any(community.id == value for community in turn.district.open_communities):
            return {"community": value, "community_chosen": True, "asking": None}
    return None
