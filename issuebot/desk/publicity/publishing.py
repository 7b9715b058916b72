"""/publish N: a coordinator chooses, in private, which photos and words of a closed ticket everybody may see.

What is chosen waits as a row between any two taps. Whoever changes it has a hand in it, and is no second person for it.
"""

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import reader, seen_files
from issuebot.desk.publicity import releases
from issuebot.domain.language.mentions.numbers import read_number
from issuebot.domain.messages.publicity.publishing import PublishHere, PublishPanel, PublishWords
from issuebot.domain.publicity import personal
from issuebot.domain.publicity.announcements import length
from issuebot.domain.publicity.covering import CELLS, SIDES, clear, turn_cell
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Status
from issuebot.store import media, tickets
from issuebot.store.media import Medium
from issuebot.store.publicity import publications
from issuebot.store.publicity.publications import Publication
from issuebot.store.tickets import Ticket

LINK = "p_"  # what the button of the desk's group opens a private chat with
LONGEST = 700  # of Telegram's units, of which an emoji is two: a caption holds 1,024, and the title goes with them
PHASES = {"earlier": ("report", "added"), "later": ("proof",)}
EDITABLE = ("draft", "asked")


def publish(turn: Turn, said: Said) -> None:
    """`/publish 12`, or `/publish 12 words` for everybody to read; as a reply to its card without the number."""
    about = turn.about(said)
    number, words = read_number(said.words, about.ticket if about else None)
    if not turn.is_coordinator(said.who, said.where):
        turn.refuse(said.where, Refusal(Reason.PUBLISHERS_ONLY))
    elif number is None:
        turn.ask(said, "publish")
    elif refusal := _obstacle(turn, number):
        turn.refuse(said.where, refusal)
    elif not said.where.private:
        turn.answer(PublishHere(number), said.where)
    else:
        _open(turn, said, number, words)


def _obstacle(turn: Turn, number: int) -> Refusal | None:
    ticket = tickets.ticket(turn.tx, number)
    if ticket is None:
        return Refusal(Reason.NO_TICKET, number)
    if ticket.status != Status.CLOSED:
        return Refusal(Reason.PUBLISH_NOT_CLOSED, number)
    return None if turn.district.digest_chat else Refusal(Reason.PUBLISH_NO_CHANNEL, number)


def _open(turn: Turn, said: Said, number: int, words: str) -> None:
    found = publications.of_ticket(turn.tx, number)
    if found is None or found.status == "over":
        found = _begin(turn, said, number)
    if found is None:
        turn.refuse(said.where, Refusal(Reason.PUBLISH_NO_PHOTO, number))
    elif not words:
        turn.answer(PublishPanel(found.ticket, found.id, found.version), said.where)
    elif found.status not in EDITABLE:
        turn.refuse(said.where, Refusal(Reason.PUBLISH_OVER, number))
    else:
        _word(turn, said, found, words)


def _begin(turn: Turn, said: Said, number: int) -> Publication | None:
    """With the first photo of the report and the last one of the work; None where it has neither."""
    ticket = tickets.ticket(turn.tx, number)
    photos = {side: photos_of(turn, said, ticket, side) for side in SIDES} if ticket else {}
    if ticket is None or not any(photos.values()):
        return None
    first, last = next(iter(photos["earlier"]), None), next(reversed(photos["later"]), None)
    ends = (first.id if first else None, last.id if last else None)
    begun = publications.begin(turn.tx, number, said.who.id, ends, turn.at)
    publications.lend_hand(turn.tx, begun.id, said.who.id)
    return begun


def photos_of(turn: Turn, did: Said | Pressed, ticket: Ticket, side: str) -> list[Medium]:
    """Those to choose from. What somebody sent who was forgotten since is shown to nobody else."""
    seen = seen_files(
        turn.district,
        ticket,
        media.of_ticket(turn.tx, ticket.number),
        reader(turn, did.who, did.where, ticket),
        did.where.chat,
    )
    return [
        file
        for file in sorted(seen, key=lambda file: (file.round, file.added_at, file.id))
        if file.kind == "photo" and file.phase in PHASES[side] and (side == "later" or file.chat)
    ]


def _word(turn: Turn, said: Said, found: Publication, words: str) -> None:
    names = [*publications.names_around(turn.tx, found.ticket), *_coordinators(turn)]
    wrong = ("length",) if length(words) > LONGEST else personal.found_in(words, names, _known(turn))
    if wrong:
        turn.answer(PublishWords(found.ticket, wrong), said.where)
    elif after := _edit(turn, said, found, words=words):
        turn.answer(PublishPanel(after.ticket, after.id, after.version), said.where)
    else:
        turn.refuse(said.where, Refusal(Reason.PUBLISH_OVER, found.ticket))


def _coordinators(turn: Turn) -> list[str]:
    return [one.name.zh for one in turn.district.coordinators] + [one.name.en for one in turn.district.coordinators]


def _known(turn: Turn) -> list[str]:
    """Names of communities, units and categories, longest forms of all: no person's."""
    district = turn.district
    names = [
        *(one.name for one in district.communities),
        *(one.name for one in district.units),
        *(one.name for one in district.categories),
    ]
    return [said for name in names for said in (name.zh, name.en)]


def _edit(turn: Turn, did: Said | Pressed, before: Publication, **columns: str | int | None) -> Publication | None:
    after = publications.edit(turn.tx, before, did.who.id, turn.at, **columns)
    if after:
        publications.lend_hand(turn.tx, after.id, did.who.id)
    return after


def press(turn: Turn, pressed: Pressed) -> Toast | None:
    """`pub:VERB:ID:…` below a panel; what a second person taps, and what lets it go, is in `releases`."""
    verb, found = pressed.word(0), publications.one(turn.tx, pressed.number(1))
    if not pressed.where.private or not turn.oversees(pressed.who, pressed.where):
        return refuse(turn, pressed, Reason.PUBLISHERS_ONLY)
    if found is None or found.status == "over":
        return refuse(turn, pressed, Reason.OLD_BUTTON)
    if verb in releases.DOES:
        return releases.press(turn, pressed, found)
    if not turn.is_coordinator(pressed.who, pressed.where):
        return refuse(turn, pressed, Reason.PUBLISHERS_ONLY)
    return _prepare(turn, pressed, found, verb)


def _prepare(turn: Turn, pressed: Pressed, found: Publication, verb: str) -> Toast | None:
    side, cell = pressed.word(2), pressed.word(3)
    if verb == "panel":
        releases.show(turn, pressed, found)
        return None
    if found.status not in EDITABLE or found.recalled:
        releases.show(turn, pressed, found)
        return refuse(turn, pressed, Reason.PUBLISH_OVER, found.ticket)
    if verb == "words":
        turn.answer(PublishWords(found.ticket), pressed.where)
    elif verb == "grid" and side in SIDES and found.side(side):
        turn.answer(PublishPanel(found.ticket, found.id, found.version, side), pressed.where, edits=pressed.message_id)
    elif verb == "cell" and side in SIDES and cell in CELLS:
        after = _edit(turn, pressed, found, covered=turn_cell(found.covered, side, cell))
        if after:
            turn.answer(
                PublishPanel(after.ticket, after.id, after.version, side), pressed.where, edits=pressed.message_id
            )
    elif verb == "next" and side in SIDES:
        return _turn_page(turn, pressed, found, side)
    elif verb == "drop":
        publications.end(turn.tx, found.id, turn.at)
        releases.say(turn, found, "dropped", pressed.where.chat, edits=pressed.message_id)
    else:
        return refuse(turn, pressed, Reason.OLD_BUTTON)
    return None


def _turn_page(turn: Turn, pressed: Pressed, found: Publication, side: str) -> Toast | None:
    """The next photo of this side, and after the last one none, unless the other side has none either."""
    ticket = tickets.ticket(turn.tx, found.ticket)
    photos: list[int | None] = [one.id for one in photos_of(turn, pressed, ticket, side)] if ticket else []
    other = found.later if side == "earlier" else found.earlier
    choice = [*photos, None] if other else photos
    at = choice.index(found.side(side)) if found.side(side) in choice else -1
    if not choice or choice[(at + 1) % len(choice)] == found.side(side):
        return Toast(chat_language(turn, pressed.where.chat), said="publish-only-one", alert=True)
    chosen = choice[(at + 1) % len(choice)]
    after = _edit(turn, pressed, found, covered=clear(found.covered, side), **{side: chosen})
    if after:
        releases.show(turn, pressed, after)
    return None


def refuse(turn: Turn, pressed: Pressed, reason: Reason, number: int | None = None) -> Toast:
    return Toast(chat_language(turn, pressed.where.chat), refusal=Refusal(reason, number), alert=True)
