"""A photo of a patrol, or an album, becomes a ticket: at once where it says what it shows, else after some seconds in
which its words, its location or its next picture may come.
"""

from functools import partial
from typing import Any

from issuebot.desk.context import learning, rate_limits
from issuebot.desk.context.commands import Place, Said
from issuebot.desk.context.files import keep_file
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties.patrol import patrol_cards
from issuebot.desk.notices import alarm, news
from issuebot.desk.reports.draft import dialogue
from issuebot.desk.reports.draft.submission import open_ticket
from issuebot.desk.reports.locations import spot_of
from issuebot.domain import draft as drafting
from issuebot.domain.draft import Chosen, Report
from issuebot.domain.language.guesses.guessing import guess_category, is_greeting, says_nothing
from issuebot.domain.language.intents.wishes import read_wish
from issuebot.domain.language.personal.identity_numbers import cut
from issuebot.domain.language.places.community_names import is_only_a_place
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.residents import DraftPutAway
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.patrols import ALBUM, HOLD, SERIES, Status, Whereabouts, whereabouts
from issuebot.store import draft_messages, drafts, expectations, media, tickets
from issuebot.store.drafts import Draft
from issuebot.store.outgoing import cards
from issuebot.store.rosters import patrols
from issuebot.store.rosters.patrols import Patrol

QUOTE = 60  # characters of what was put away, so that its writer recognises it
SHORT = 12  # letters of words that are no more than a category's name, or one of its keywords


def receive(turn: Turn, patrol: Patrol, said: Said) -> bool:
    """A photo with or without words. A forwarded one shows neither here nor now: it gets a card of its own, as ever."""
    if said.attachment is None or said.attachment.kind not in SERIES or said.forwarded:
        return False
    before = media.of_album(turn.tx, said.album, said.where.chat) if said.album else None
    album = next((one for one in patrols.pieces(turn.tx, patrol.id) if before and one.id == before.draft), None)
    if before and album is None:
        return dialogue.join_album(turn, said)
    if _is_known(turn, patrol, said):
        return True
    if album is None and (enough := rate_limits.too_many_tickets(turn, said.who, patrolling=True)):
        turn.refuse(said.where, enough)
        return True
    patrol = patrols.change(turn.tx, patrol.id, seen_at=turn.at) or patrol
    piece = album or _start(turn, patrol, said)
    _put(turn, piece, said)
    if album:
        drafts.CLOCK.postpone(turn.tx, piece.id, turn.at + ALBUM)
    if piece.next_due_at is None:
        patrol = _file_all(turn, patrol)
    patrol_cards.show(turn, patrol)
    return True


def come_round(turn: Turn, piece: Draft) -> None:
    """Nothing more came for a photo, so it becomes a ticket, and so do all that came before it."""
    patrol = patrols.patrol(turn.tx, piece.patrol or 0)
    if patrol and piece.next_due_at is not None and piece.next_due_at <= turn.at:
        patrol = _file_all(turn, patrol, until=piece.id)
        if patrol.status != Status.OPEN:
            _put_away(turn, patrol)
        patrol_cards.show(turn, patrol)


def finish(turn: Turn, patrol: Patrol) -> None:
    """All of them become tickets. Where nobody knows where a photo is, its sender is asked."""
    _file_all(turn, patrol)
    _put_away(turn, patrol)


def take_words(turn: Turn, patrol: Patrol, said: Said) -> bool:
    """Words without a photo: of the one that waits for them, or what the next ones are about."""
    if not said.words or read_wish(said.words) or is_greeting(said.words) or says_nothing(said.words):
        return False
    waiting = [one for one in patrols.pieces(turn.tx, patrol.id) if not drafts.words(turn.tx, one.id)]
    if waiting and waiting[-1].next_due_at is not None:
        _put(turn, waiting[-1], said)
        patrol_cards.show(turn, _file_all(turn, patrol))
        return True
    busy = drafts.open_draft(turn.tx, patrol.person) or expectations.newest(turn.tx, patrol.person, turn.at)
    if busy is None and keep_words(turn, patrol, said.words):
        patrol_cards.show(turn, _file_all(turn, patrol))
        return True
    return False


def keep_words(turn: Turn, patrol: Patrol, words: str) -> bool:
    """No more than a category or a place: it is kept for the photos that follow."""
    category = next((one.id for one in turn.district.open_categories if _names(words, one.name.zh, one.name.en)), None)
    if category is None and len(words) <= SHORT and (guess := guess_category(turn.district, words)):
        known = turn.district.category(guess)
        category = guess if known and _names(words, *known.keywords) else None
    place = is_only_a_place(turn.district, words)
    if place:
        report = _fold(turn, [drafting.Piece(0, words), drafting.Piece(1, "…", files=1)])
        keep(turn, patrol, None, whereabouts(patrol.where, report, turn.at))
    elif category:
        keep(turn, patrol, category, patrol.where)
    return place or category is not None


def place_waiting(turn: Turn, patrol: Patrol, said: Said) -> None:
    """A location after a photo that waits is the place of the photo, and of those before it that had none."""
    waiting = patrols.pieces(turn.tx, patrol.id)
    if waiting and said.location and waiting[-1].next_due_at is not None:
        point = (said.location.latitude, said.location.longitude)
        draft_messages.put_point(turn.tx, waiting[-1].id, said.message_id, point, said.location.title)
    if any(one.next_due_at is None for one in waiting):
        _file_all(turn, patrol, until=max(one.id for one in waiting if one.next_due_at is None))


def keep(turn: Turn, patrol: Patrol, category: str | None, where: Whereabouts, *, forget: bool = False) -> Patrol:
    """Keep a category and a place for the photos that follow. `forget`: also that there is no category."""
    latitude, longitude = where.point or (None, None)
    columns: dict[str, Any] = {
        "community": where.community,
        "place": where.place,
        "latitude": latitude,
        "longitude": longitude,
        "located_at": where.located_at,
    }
    if category or forget:
        columns["category"] = category
    return patrols.change(turn.tx, patrol.id, **columns) or patrol


def _start(turn: Turn, patrol: Patrol, said: Said) -> Draft:
    """A photo that says everything waits for nothing."""
    pause = ALBUM if said.album else HOLD
    due = turn.at + pause if said.album or not said.words else None
    return patrols.start_piece(turn.tx, patrol.id, patrol.person, turn.at, due)


def _put(turn: Turn, piece: Draft, said: Said) -> None:
    if said.words:
        alarm.warn_of_draft(turn, said, piece)
        draft_messages.put_words(turn.tx, piece.id, said.message_id, cut(said.words, drafting.MAX_WORDS))
    if said.attachment and len(media.of_draft(turn.tx, piece.id)) < dialogue.MAX_FILES:
        keep_file(turn, said, draft=piece.id)


def _is_known(turn: Turn, patrol: Patrol, said: Said) -> bool:
    """A telephone that lost its network sends a photo twice: the same file is no second ticket."""
    unique = said.attachment.unique if said.attachment else None
    number = patrols.has_picture(turn.tx, patrol.id, unique) if unique else None
    if number is None:
        return False
    turn.refuse(said.where, Refusal(Reason.PICTURE_KNOWN, number or None))
    return True


def _file_all(turn: Turn, patrol: Patrol, *, until: int | None = None) -> Patrol:
    """In their order, because each may keep what the one before it said."""
    for piece in patrols.pieces(turn.tx, patrol.id):
        if until is None or piece.id <= until:
            patrol = _file(turn, patrol, piece)
    return patrol


def _file(turn: Turn, patrol: Patrol, piece: Draft) -> Patrol:
    """File a photo and give the patrol as it is then. A photo of which nobody knows where it is waits for its place."""
    report = _fold(turn, draft_messages.of_draft(turn.tx, piece.id))
    where = whereabouts(patrol.where, report, turn.at)
    if not where.known:
        patrols.wait_for_place(turn.tx, piece.id)
        return patrol
    if not patrols.end_piece(turn.tx, piece.id, "submitted", turn.at):
        return patrol
    category = report.category or patrol.category
    latitude, longitude = where.point or (None, None)
    ticket = open_ticket(
        turn,
        chat=patrol.person,
        category=category,
        community=where.community,
        reporter=patrol.person,
        anonymous=False,
        words=report.words,
        place=where.place,
        latitude=latitude,
        longitude=longitude,
        patrol=patrol.id,
    )
    tickets.follow(turn.tx, ticket.number, patrol.person, turn.at)
    media.hand_over(turn.tx, piece.id, ticket.number)
    drafts.hand_over(turn.tx, piece.id, ticket.number)
    news.submitted(turn, ticket)
    return keep(turn, patrol, category, where)


def _put_away(turn: Turn, patrol: Patrol) -> None:
    for piece in patrols.pieces(turn.tx, patrol.id):
        if patrols.end_piece(turn.tx, piece.id, "stale", turn.at):
            cards.add(turn.tx, "draft", patrol.person, draft=piece.id)
            words = drafts.words(turn.tx, piece.id)
            turn.answer(
                DraftPutAway(patrol.person, piece.id, words[:QUOTE] or None), Place(patrol.person, private=True)
            )


def _fold(turn: Turn, pieces: list[drafting.Piece]) -> Report:
    """Without their home: they are out in the street."""
    return drafting.fold(
        turn.district, pieces, Chosen(), partial(spot_of, turn.district), partial(learning.guess, turn)
    )


def _names(words: str, *names: str) -> bool:
    return fold(words.strip(" 。.!！")) in {fold(name) for name in names}
