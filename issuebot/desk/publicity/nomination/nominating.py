"""/nominate, or 我要表扬…: a resident tells of somebody whom everybody should thank, in words and with a photo.

What they write waits as a row between any two messages; nothing of it reaches anybody before they submit it.
"""

import json

from issuebot.desk.context.calendars import day_began
from issuebot.desk.context.commands import Attachment, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.learning import guess
from issuebot.desk.context.turn import Turn
from issuebot.desk.publicity.nomination import nomination_reviews
from issuebot.desk.reports.draft import dialogue
from issuebot.desk.reports.draft.draft_facts import telling_draft
from issuebot.domain.language.answers.agreement import submits
from issuebot.domain.language.danger.dangers import dangers, joined
from issuebot.domain.language.guesses.guessing import bare
from issuebot.domain.language.intents.wishes import read_wish
from issuebot.domain.messages.publicity.nominations import NominationDraft, NominationNews, NominationQuestion
from issuebot.domain.messages.residents import DangerCall
from issuebot.domain.publicity.praise import is_praise, says_whom
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import expectations
from issuebot.store.members import people
from issuebot.store.members.people import Person
from issuebot.store.publicity import nominations
from issuebot.store.publicity.nominations import Nomination

SAID = "said"  # the purpose of our messages that are neither a question nor a card
WRITES = 3600  # seconds for which another message belongs to it
STAYS = 86400  # seconds until a nomination that nobody submits is put away
LONGEST = 2000  # characters of what is written


def nominate(turn: Turn, said: Said) -> None:
    """`/nominate`, `/nominate words`, also as a caption; a coordinator's reply to a question about one."""
    if nomination_reviews.hear(turn, said):
        return
    if not said.where.private:
        turn.send_to_private(said, Reason.PRIVATE_ONLY, "nominate")
    elif not said.words and not said.attachment:
        if begun := _begin(turn, said):
            _show(turn, said, begun)
    else:
        _write(turn, said, mistaken=False)


def hear(turn: Turn, said: Said, person: Person) -> bool:
    """What is said while one is being written. False for what is something else: a reply about a ticket, a wish."""
    if not people.known(turn.tx, person.id).nominates or said.command or said.location or said.unusable:
        return False
    found = nominations.open_of(turn.tx, person.id)
    about = turn.about(said)
    if found is None or (about and about.purpose != SAID):
        return False  # a reply to something else
    if said.edited:
        return _edit(turn, said, found)
    if found.changed_at + WRITES < turn.at:
        return False
    wish = read_wish(said.words) if said.words and not said.attachment else None
    if wish == "cancel":
        _cancel(turn, said.where, found)
    elif said.words and not said.attachment and submits(bare(said.words)):
        _submit(turn, said.where, found)
    elif wish:
        return False
    else:
        # A wire that hangs down is no praise: who forgot that we asked finds the way back below it.
        _write(turn, said, mistaken=guess(turn, said.words) is not None)
    return True


def hear_praise(turn: Turn, said: Said, person: Person) -> bool:
    """我要表扬王阿姨: False for what may be anything else. One tap makes a report of it."""
    if said.location or said.edited or said.forwarded or said.album or not is_praise(said.words):
        return False
    if telling_draft(turn, person) or expectations.newest(turn.tx, person.id, turn.at):
        return False
    if says_whom(said.words) or said.attachment:
        _write(turn, said, mistaken=True)
    elif begun := _begin(turn, said):
        _show(turn, said, begun)
    return True


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`nom:send:ID:VERSION`, `nom:cancel:ID`, `nom:report:ID` below what is being written; all else is the desk's."""
    found, verb = nominations.one(turn.tx, pressed.number(1)), pressed.word(0)
    if verb not in ("send", "cancel", "report"):
        return nomination_reviews.press(turn, pressed, found)
    if found is None or found.status != "open" or not pressed.where.private or found.person != pressed.who.id:
        return _refuse(turn, pressed)
    if verb == "cancel":
        _cancel(turn, pressed.where, found)
    elif verb == "report":
        _make_report(turn, pressed, found)
    elif pressed.number(2) != found.version:
        turn.answer(NominationDraft(found.id, found.version), pressed.where)
    else:
        _submit(turn, pressed.where, found)
    return None


def come_round(turn: Turn, number: int) -> None:
    """Nobody submitted it: it is put away, and who wrote it hears so."""
    found = nominations.one(turn.tx, number)
    if found is None or found.next_due_at is None or found.next_due_at > turn.at:
        return
    if found.status == "open":
        told = found.told or found.photo
        nominations.end(turn.tx, found, turn.at)
        if told:
            turn.notify(NominationNews("lapsed"), found.person)
    else:
        nomination_reviews.come_round(turn, found)


def _begin(turn: Turn, said: Said) -> Nomination | None:
    """The one that is open, or a new one; None where there was one today already."""
    if nominations.sent_since(turn.tx, said.who.id, day_began(turn.district, turn.now)):
        turn.answer(NominationNews("today"), said.where)
        return None
    return nominations.begin(turn.tx, said.who.id, turn.at, turn.at + STAYS)


def _show(turn: Turn, said: Said, found: Nomination) -> None:
    """What is there, or the question for it."""
    if found.told or found.photo:
        turn.answer(NominationDraft(found.id, found.version), said.where)
    else:
        turn.answer(NominationQuestion(said.who.id), said.where)


def _write(turn: Turn, said: Said, *, mistaken: bool) -> None:
    """One message more. A file that is no photo is said to be of no use here, and its words are taken."""
    found = _begin(turn, said)
    if found is None:
        return
    file = said.attachment
    photo = file.file if file and file.kind == "photo" else None
    words = said.words.strip()[: max(0, LONGEST - len(found.told))]
    if file and photo is None:
        turn.answer(NominationNews("kinds"), said.where)
    if words or photo:
        part = (said.message_id, words) if words else None
        found = nominations.write(turn.tx, found, turn.at, part=part, photo=photo)
        turn.answer(NominationDraft(found.id, found.version, mistaken), said.where)
    if kinds := dangers(words):
        turn.answer(DangerCall(joined(kinds)), said.where)


def _edit(turn: Turn, said: Said, found: Nomination) -> bool:
    """A message that is a part of it was corrected."""
    if str(said.message_id) not in json.loads(found.parts):
        return False
    after = nominations.write(turn.tx, found, turn.at, part=(said.message_id, said.words.strip()), photo=None)
    turn.answer(NominationDraft(after.id, after.version), said.where)
    return True


def _submit(turn: Turn, where: Place, found: Nomination) -> None:
    if not found.told.strip():
        turn.answer(NominationNews("empty"), where)
        return
    due = turn.at + nomination_reviews.REMINDS
    sent = nominations.move(turn.tx, found, "sent", turn.at, sent_at=turn.at, next_due_at=due)
    if sent is None:
        return
    turn.answer(NominationNews("sent"), where)
    nomination_reviews.present(turn, sent)


def _cancel(turn: Turn, where: Place, found: Nomination) -> None:
    nominations.end(turn.tx, found, turn.at)
    turn.answer(NominationNews("cancelled"), where)


def _make_report(turn: Turn, pressed: Pressed, found: Nomination) -> None:
    """It was meant as a report: its words become a draft, as if they had just been written."""
    parts = json.loads(found.parts)
    nominations.end(turn.tx, found, turn.at)
    person = people.person(turn.tx, pressed.who.id)
    photo = Attachment("photo", found.photo) if found.photo else None
    if person is None:
        return
    for place, (message_id, words) in enumerate(parts.items()):
        said = Said(pressed.who, pressed.where, int(message_id), words, attachment=None if place else photo)
        dialogue.gather(turn, said, person)


def _refuse(turn: Turn, pressed: Pressed) -> Toast:
    return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(Reason.OLD_BUTTON), alert=True)
