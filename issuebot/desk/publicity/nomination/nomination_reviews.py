"""What coordinators do with a nomination: choose it, write what everybody may read, ask the nominee, or decline it.

Nothing is published that the nominee has not agreed to: by themself, or as a coordinator says who asked them.
"""

import re

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.desk.publicity.nomination import neighbour_posts
from issuebot.domain.messages.publicity.nominations import (
    ConsentNews,
    ConsentQuestion,
    NominationAsked,
    NominationCard,
    NominationLink,
    NominationNews,
    NominationPhoto,
    NominationTold,
)
from issuebot.domain.publicity import personal
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.members import people
from issuebot.store.members.people import Person
from issuebot.store.publicity import nominations
from issuebot.store.publicity.nominations import Nomination

LINK = "n_"  # what the nominee's link opens a private chat with
LONGEST = 500  # characters of what everybody reads
REMINDS = 7 * 86400  # seconds until the desk is shown again what it has not decided
DAYS = 60 * 86400  # seconds in which the same person may be nominated by somebody else
KEPT = re.compile(r"(?:^|\s)(\d{1,9}):(words|word)$")
DESK = frozenset({"adopt", "decline", "own", "photo", "told", "link", "ask", "take", "edit"})


def present(turn: Turn, found: Nomination) -> None:
    """To the coordinators, with its photo."""
    for desk in recipients.desks(turn) or recipients.nobody(turn):
        if found.photo:
            turn.notify(NominationPhoto(found.id), desk)
        turn.notify(NominationCard(found.id, found.version), desk)


def hear(turn: Turn, said: Said) -> bool:
    """A coordinator's reply to a question of ours: the words for everybody, or why it is declined."""
    asked = KEPT.search(said.words) if said.reply_to else None
    if asked is None:
        return False
    found, words = nominations.one(turn.tx, int(asked[1])), said.words[: asked.start()].strip()
    if not turn.is_coordinator(said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.PUBLISHERS_ONLY))
    elif found is None or found.status not in ("sent", "adopted"):
        turn.refuse(said.where, Refusal(Reason.NOMINATION_OVER))
    elif not words:
        turn.answer(NominationAsked(said.who.id, asked[0].strip()), said.where)
    elif asked[2] == "word":
        _decline(turn, said, found, words)
    else:
        _word(turn, said, found, words)
    return True


def press(turn: Turn, pressed: Pressed, found: Nomination | None) -> Toast | None:
    """`nom:VERB:ID:VERSION` below the desk's card, and the nominee's yes, no and back."""
    verb = pressed.word(0)
    if found is None or found.status in ("open", "over"):
        return _refuse(turn, pressed, Reason.NOMINATION_OVER)
    if verb in ("yes", "no", "back"):
        return _consent(turn, pressed, found, verb)
    if reason := _obstacle(turn, pressed, found, verb):
        if reason == Reason.NOMINATION_CHANGED:
            _again(turn, pressed, found)
        return _refuse(turn, pressed, reason)
    return _do(turn, pressed, found, verb)


def _obstacle(turn: Turn, pressed: Pressed, found: Nomination, verb: str) -> Reason | None:
    if verb not in DESK:
        return Reason.OLD_BUTTON
    if not turn.is_coordinator(pressed.who, pressed.where):
        return Reason.PUBLISHERS_ONLY
    if verb not in ("take", "decline", "link") and pressed.number(2) != found.version:
        return Reason.NOMINATION_CHANGED
    return Reason.PUBLISH_NO_CHANNEL if verb == "adopt" and turn.district.digest_chat is None else None


def _do(turn: Turn, pressed: Pressed, found: Nomination, verb: str) -> Toast | None:  # noqa: C901, PLR0911 a table
    after: Nomination | None = found
    toast: Toast | None = None
    match verb, found.status:
        case "adopt", "sent":
            after = nominations.move(turn.tx, found, "adopted", turn.at, decided_by=pressed.who.id)
            turn.answer(NominationAsked(pressed.who.id, f"{found.id}:words"), pressed.where)
        case "decline", "sent" | "adopted":
            turn.answer(NominationAsked(pressed.who.id, f"{found.id}:word"), pressed.where)
            return None
        case "edit", "adopted":
            turn.answer(NominationAsked(pressed.who.id, f"{found.id}:words"), pressed.where)
            return None
        case "own", "adopted":
            if wrong := _wrong(turn, found, found.told):
                turn.answer(NominationAsked(pressed.who.id, f"{found.id}:words", wrong), pressed.where)
                return None
            after = nominations.move(turn.tx, found, "adopted", turn.at, words=found.told)
        case "photo", "adopted":
            after = nominations.move(turn.tx, found, "adopted", turn.at, with_photo=not found.with_photo)
            toast = _warn(turn, pressed) if after and after.with_photo else None
        case "told", "adopted" if found.words:
            after = nominations.move(turn.tx, found, "agreed", turn.at, **_consented(turn, pressed))
        case "link", "adopted" if found.words:
            _offer_link(turn, pressed, found)
            return None
        case "ask", "adopted" if found.words:
            return _ask(turn, pressed, found, pressed.number(3))
        case "take", _:
            neighbour_posts.take_back(turn, found)
            after = nominations.one(turn.tx, found.id)
        case _:
            _again(turn, pressed, found)
            return _refuse(turn, pressed, Reason.NOMINATION_CHANGED)
    _again(turn, pressed, after or found)
    return toast


def _warn(turn: Turn, pressed: Pressed) -> Toast:
    """Nobody covers anything in this photo: who lets it out is told to look first."""
    return Toast(chat_language(turn, pressed.where.chat), said="photo-goes-along", alert=True)


def _again(turn: Turn, pressed: Pressed, found: Nomination) -> None:
    if found.status == "over":
        turn.answer(NominationTold(found.id, "back"), pressed.where, edits=pressed.message_id)
    else:
        turn.answer(NominationCard(found.id, found.version), pressed.where, edits=pressed.message_id)


def _word(turn: Turn, said: Said, found: Nomination, words: str) -> None:
    if wrong := _wrong(turn, found, words):
        turn.answer(NominationAsked(said.who.id, f"{found.id}:words", wrong), said.where)
        return
    after = nominations.move(turn.tx, found, "adopted", turn.at, words=words, decided_by=said.who.id, token=None)
    if after:
        turn.answer(NominationCard(after.id, after.version), said.where)


def _wrong(turn: Turn, found: Nomination, words: str) -> tuple[str, ...]:
    """What in these words says who nominated, or more of anybody than the name that they agree to."""
    district = turn.district
    coordinators = [name for one in district.coordinators for name in (one.name.zh, one.name.en)]
    names = [*nominations.names_of(turn.tx, [found.person]), *coordinators]
    names_of = [one.name for part in (district.communities, district.units, district.categories) for one in part]
    known = [said for name in names_of for said in (name.zh, name.en)]
    return personal.found_in(words, names, known) or (("length",) if len(words) > LONGEST else ())


def _decline(turn: Turn, said: Said, found: Nomination, words: str) -> None:
    nominations.end(turn.tx, found, turn.at)
    turn.notify(NominationNews("declined", words[:LONGEST]), found.person)
    turn.answer(NominationTold(found.id, "declined"), said.where)


def _offer_link(turn: Turn, pressed: Pressed, found: Nomination) -> None:
    """The same one again; it is made anew where the words have changed."""
    if found.token is None:
        after = nominations.move(turn.tx, found, "adopted", turn.at, token=turn.token)
        if after:
            _again(turn, pressed, after)
    turn.answer(NominationLink(found.id), pressed.where)


def _ask(turn: Turn, pressed: Pressed, found: Nomination, person: int) -> Toast | None:
    """Somebody whom we know, and whose name is in the words."""
    known = dict(nominations.volunteers_in(turn.tx, f"{found.told}\n{found.words}"))
    if person not in known or not people.is_reachable(turn.tx, person):
        return _refuse(turn, pressed, Reason.OLD_BUTTON)
    after = nominations.move(turn.tx, found, "adopted", turn.at, nominee=person)
    if after:
        if after.photo and after.with_photo:
            turn.notify(NominationPhoto(after.id), person)
        turn.notify(ConsentQuestion(after.id, after.version), person)
        _again(turn, pressed, after)
    return None


def open_link(turn: Turn, said: Said, person: Person) -> None:
    """The nominee opens the link that a coordinator passed on."""
    found = nominations.by_token(turn.tx, said.words.removeprefix(LINK).strip())
    if found is None or found.status != "adopted" or found.nominee not in (None, person.id):
        turn.answer(ConsentNews("over"), said.where)
        return
    after = nominations.move(turn.tx, found, "adopted", turn.at, nominee=person.id)
    if after:
        if after.photo and after.with_photo:
            turn.answer(NominationPhoto(after.id), said.where)
        turn.answer(ConsentQuestion(after.id, after.version), said.where)


def _consent(turn: Turn, pressed: Pressed, found: Nomination, verb: str) -> Toast | None:
    if not pressed.where.private or found.nominee != pressed.who.id:
        return _refuse(turn, pressed, Reason.NOMINATION_OVER)
    if verb == "back" and found.status != "adopted":
        _withdraw(turn, pressed, found, "back")
    elif found.status != "adopted":
        turn.answer(ConsentQuestion(found.id, found.version), pressed.where, edits=pressed.message_id)
    elif verb == "no":
        turn.notify(NominationNews("unwilling"), found.person)
        _withdraw(turn, pressed, found, "no")
    elif pressed.number(2) != found.version:
        turn.answer(ConsentQuestion(found.id, found.version), pressed.where)
        return _refuse(turn, pressed, Reason.NOMINATION_CHANGED)
    else:
        after = nominations.move(turn.tx, found, "agreed", turn.at, **_consented(turn, pressed))
        if after:
            turn.answer(ConsentQuestion(after.id, after.version), pressed.where, edits=pressed.message_id)
            for desk in recipients.desks(turn):
                turn.notify(NominationCard(after.id, after.version), desk)
    return None


def _withdraw(turn: Turn, pressed: Pressed, found: Nomination, what: str) -> None:
    """Whatever stands of it goes; nobody asks why."""
    neighbour_posts.take_back(turn, found)
    turn.answer(ConsentNews(what), pressed.where, edits=pressed.message_id)
    for desk in recipients.desks(turn):
        turn.notify(NominationTold(found.id, "unwilling"), desk)


def come_round(turn: Turn, found: Nomination) -> None:
    """What waits for the desk comes to it again; else somebody of it was forgotten, or it could not be taken back."""
    if found.status in ("sent", "adopted"):
        nominations.CLOCK.postpone(turn.tx, found.id, turn.at + REMINDS)
        present(turn, found)
    else:
        neighbour_posts.come_round(turn, found)


def _consented(turn: Turn, pressed: Pressed) -> dict[str, int | None]:
    """Note who says so, and when. The link is of no use any more, and nobody has to be reminded."""
    return {"consent_by": pressed.who.id, "consented_at": turn.at, "token": None, "next_due_at": None}


def _refuse(turn: Turn, pressed: Pressed, reason: Reason) -> Toast:
    return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(reason), alert=True)
