"""A unit's link for its volunteers: who opens it says who of the sheet they are, and the unit hears of it.

The link may leak. It lists nobody, nobody who is known can be taken by it, and one tap undoes what it did.
"""

from issuebot.desk.context.commands import Actor, Place, Pressed, Said, Toast
from issuebot.desk.context.languages import chat_language, refusal
from issuebot.desk.context.learning import guess
from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.domain.language.intents.duty_words import read_duty_words
from issuebot.domain.language.intents.wishes import read_wish
from issuebot.domain.language.writing.script import fold
from issuebot.domain.messages.duties.joining import Unrecognised, VolunteerJoined, WhoAreYou
from issuebot.domain.messages.duties.planned import Recognised
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.people import written_names
from issuebot.store.members.people import Person
from issuebot.store.rosters import joining, volunteers
from issuebot.store.rosters.volunteers import Volunteer

PATIENCE = 1800  # seconds in which the name is awaited
NAME = 40  # characters
NEW, ANOTHER = "new", "another"
SENTENCE = frozenset("，。！？；,!?;\n")


def open_link(turn: Turn, who: Actor, where: Place, unit: str) -> None:
    """Those are offered whose name theirs is; else they are asked."""
    known = [one for one in volunteers.of_person(turn.tx, who.id) if one.unit == unit]
    if known:
        turn.answer(Recognised(who.id), where)
        return
    joining.begin(turn.tx, who.id, unit, turn.at + PATIENCE)
    contact = f"@{who.username}" if who.username else None
    names = set(written_names(who.name))
    alike = [one for one in _unknown(turn, unit) if fold(one.name) in names or (contact and one.contact == contact)]
    turn.answer(WhoAreYou(who.id, unit, tuple(one.id for one in alike)), where)


def hear(turn: Turn, said: Said, person: Person) -> bool:
    """The name that was asked for; False where none is awaited, and for what can be no name."""
    words = " ".join(said.words.split())
    if not words or len(words) > NAME or said.attachment or said.location or said.edited or said.command:
        return False
    open_ = joining.of(turn.tx, person.id, turn.at)
    if open_ is None:
        return False
    names = set(written_names(words))
    same = [one for one in volunteers.of_unit(turn.tx, open_.unit) if fold(one.name) in names]
    if not same and read_duty_words(words):
        turn.answer(WhoAreYou(person.id, open_.unit), said.where)  # the name first
        return True
    if not same and _is_no_name(turn, words):
        return False
    joining.say(turn.tx, person.id, words)
    free = [one for one in same if one.person is None]
    if same and not free:
        turn.refuse(said.where, Refusal(Reason.NAME_TAKEN, words=words))
    else:
        turn.answer(WhoAreYou(person.id, open_.unit, tuple(one.id for one in free), words), said.where)
    return True


def _is_no_name(turn: Turn, words: str) -> bool:
    """A wish, a sentence, or what is wrong somewhere."""
    return read_wish(words) is not None or not SENTENCE.isdisjoint(words) or guess(turn, words) is not None


def press(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """`iam:7` is volunteer 7, `iam:new` is nobody of the sheet, `iam:another` has another name."""
    open_ = joining.of(turn.tx, person.id, turn.at)
    if open_ is None:
        return refusal(turn, person, Reason.OLD_BUTTON)
    if pressed.word(0) == ANOTHER:
        turn.answer(WhoAreYou(person.id, open_.unit), pressed.where)
        return None
    if pressed.word(0) == NEW:
        return _add(turn, pressed, person, open_)
    chosen = volunteers.volunteer(turn.tx, pressed.number())
    if chosen is None or chosen.unit != open_.unit or not _may_be(chosen, pressed.who, open_.name):
        return refusal(turn, person, Reason.OLD_BUTTON)
    if not volunteers.recognise(turn.tx, chosen.id, person.id):
        return refusal(turn, person, Reason.NAME_TAKEN)
    _joined(turn, pressed, chosen.id, person, new=False)
    return None


def undo(turn: Turn, pressed: Pressed) -> Toast | None:
    """`unknow:7:7300000001`: the unit or a coordinator says that it is somebody else."""
    language = chat_language(turn, pressed.where.chat)
    found = volunteers.volunteer(turn.tx, pressed.number())
    units = {unit.id for unit in turn.units_at(pressed.where)}
    if found is None or not (turn.is_coordinator(pressed.who, pressed.where) or found.unit in units):
        return Toast(language, refusal=Refusal(Reason.STAFF_ONLY), alert=True)
    # Whoever was not taken for the volunteer is not named: a forged button would tell what the bot knows them as.
    person = pressed.number(1) if take_back(turn, found.id, pressed.number(1)) else 0
    turn.answer(VolunteerJoined(found.id, person), pressed.where, edits=pressed.message_id)
    return Toast(language, said="put-in")


def take_back(turn: Turn, volunteer: int, person: int) -> bool:
    """Tell the person. False where they are not taken for that volunteer."""
    if not volunteers.mistake(turn.tx, volunteer, person):
        return False
    turn.notify(Unrecognised(person), person)
    return True


def _unknown(turn: Turn, unit: str) -> list[Volunteer]:
    return [one for one in volunteers.of_unit(turn.tx, unit) if one.person is None]


def _may_be(chosen: Volunteer, who: Actor, name: str) -> bool:
    """Whether it is one of those who were offered: a button can be forged."""
    names = {*written_names(who.name), *written_names(name)}
    return fold(chosen.name) in names or (who.username is not None and chosen.contact == f"@{who.username}")


def _add(turn: Turn, pressed: Pressed, person: Person, open_: joining.Joining) -> Toast | None:
    names = set(written_names(open_.name))
    if not open_.name or any(fold(one.name) in names for one in volunteers.of_unit(turn.tx, open_.unit)):
        return refusal(turn, person, Reason.OLD_BUTTON)
    added = volunteers.add(turn.tx, open_.unit, open_.name, person=person.id)
    _joined(turn, pressed, added.id, person, new=True)
    return None


def _joined(turn: Turn, pressed: Pressed, volunteer: int, person: Person, *, new: bool) -> None:
    joining.end(turn.tx, person.id)
    turn.answer(Recognised(person.id), pressed.where, edits=pressed.message_id)
    found = volunteers.volunteer(turn.tx, volunteer)
    unit = turn.district.unit(found.unit if found else None)
    news = VolunteerJoined(volunteer, person.id, new)
    if unit and unit.chat and recipients.unit_can_hear(turn, unit):
        turn.notify(news, unit.chat, topic=unit.topic)
    for desk in recipients.desks(turn):
        turn.notify(news, desk)
