"""What is said without a command: in private a report or an answer, in groups only what is said to the bot."""

from dataclasses import replace

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import spoken
from issuebot.desk.duties.attendance import presence
from issuebot.desk.duties.imports import sheets
from issuebot.desk.duties.patrol import patrols, persuasion
from issuebot.desk.duties.volunteers import acquaintance, joining
from issuebot.desk.lists import numbered, staff_wishes, ticket_lookup, wishes
from issuebot.desk.moves import completion
from issuebot.desk.moves.orders import dispatch, leading, listed, no_answers, offers, replies
from issuebot.desk.publicity import guides
from issuebot.desk.publicity.broadcast import broadcasts
from issuebot.desk.publicity.nomination import nominating
from issuebot.desk.reports import additions, community_groups, followups, topics
from issuebot.desk.reports.draft import dialogue, typed_buttons
from issuebot.domain.language.guesses.guessing import is_thanks
from issuebot.domain.language.intents.overseer_words import is_assent
from issuebot.domain.language.mentions.list_items import read_items
from issuebot.domain.language.mentions.references import read_numbered
from issuebot.domain.messages.answers import Acknowledged
from issuebot.domain.messages.lists import TicketHistory
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store import drafts, expectations, tickets
from issuebot.store.members import people, viewings
from issuebot.store.members.people import Person
from issuebot.store.outgoing.messages import Message
from issuebot.store.rosters import patrols as patrol_rows


def in_private(turn: Turn, said: Said, person: Person) -> None:
    # 👍 as a sticker is no name, no praise and no announcement, whatever of these is awaited.
    sign = said.words if said.unusable and not said.reply_to else ""
    said = replace(said, words="") if sign else said
    if broadcasts.hear(turn, said) or sheets.receive(turn, said) or acquaintance.hear(turn, said):
        return
    if _goes_on_working(turn, said, person) or nominating.hear(turn, said, person):
        return
    if said.ours and not said.location:
        _hear_ourselves(turn, said, person)
        return
    about = turn.about(said)
    standing = patrol_rows.standing(turn.tx, person.id)
    if persuasion.hear(turn, said, person, about, going=standing.going > 0):
        return
    if patrols.hear(turn, said, person, newest=standing.patrol) or (said.edited and dialogue.edit(turn, said, person)):
        return
    _hear(turn, replace(said, edited=False), person, about, sign)


def _goes_on_working(turn: Turn, said: Said, person: Person) -> bool:
    """1号派给城管, 谁超时了 from a leader or coordinator who is writing a nomination: no part of it."""
    writes = people.known(turn.tx, person.id).nominates and not said.reply_to
    return writes and turn.oversees(said.who, said.where) and staff_wishes.grant(turn, said)


def _hear(turn: Turn, said: Said, person: Person, about: Message | None, sign: str) -> None:
    """What is heard for the first time, also where it said something else before. `sign`: that of a sticker."""
    if (about and wishes.answer(turn, said, about)) or _is_of_duties(turn, said, person, about):
        return
    if said.unusable:
        _hear_unusable(turn, replace(said, words=sign or said.words), person, about)
    elif about and _is_for_staff(turn, said, about, person):
        _reply(turn, said, about)
    elif not (about and _is_of_a_units_leader(turn, said, person, about)):
        _from_resident(turn, said, person, about)


def _is_of_a_units_leader(turn: Turn, said: Said, person: Person, about: Message) -> bool:
    """What the leader of a unit replies to the news of what is late there. It is no report, and the unit works in its
    group.
    """
    if turn.oversees(said.who, said.where) or not turn.district.is_listed(said.who.id):
        return False
    shown = about.ticket or next(iter(said.listed), 0)
    if not shown or additions.role_of(turn, tickets.ticket(turn.tx, shown), person):
        return False
    if is_assent(said.words):
        turn.answer(Acknowledged(said.message_id, "seen", about.ticket), said.where)
    else:
        turn.refuse(said.where, Refusal(Reason.IN_THE_GROUP))
    return True


def _hear_unusable(turn: Turn, said: Said, person: Person, about: Message | None) -> None:
    """A sticker in reply to what is for the staff is the sign that it stands for."""
    if about and said.words and _is_for_staff(turn, said, about, person):
        _reply(turn, replace(said, unusable=None), about)
    elif not typed_buttons.smiled(turn, said, person):
        turn.refuse(said.where, Refusal(Reason.UNUSABLE))


def _is_of_duties(turn: Turn, said: Said, person: Person, about: Message | None) -> bool:
    """An awaited location; else, unless a ticket is meant, the name of somebody who joins, or a volunteer's wish."""
    if presence.hear(turn, said, person):
        return True
    return not (about and about.ticket) and (joining.hear(turn, said, person) or spoken.hear(turn, said, person, about))


def _hear_ourselves(turn: Turn, said: Said, person: Person) -> None:
    """A message of ours that somebody forwarded is no report. Who has its ticket is shown the ticket; a stranger is
    told nothing of it.
    """
    ticket = tickets.ticket(turn.tx, said.cited or 0)
    if ticket and (turn.oversees(said.who, said.where) or additions.role_of(turn, ticket, person)):
        turn.answer(TicketHistory(ticket.number, person.id), said.where)
    elif ticket and viewings.is_colleague(turn.tx, said.who.id):
        turn.refuse(said.where, Refusal(Reason.IN_THE_GROUP))
    else:
        turn.refuse(said.where, Refusal(Reason.OURS_TO_ANOTHER))


def _from_resident(turn: Turn, said: Said, person: Person, about: Message | None) -> None:
    """A wish, a word about an own ticket or the draft's card, or a report."""
    spoken_of = about.ticket if about else None
    if about and spoken_of is None and said.listed:
        named, rest = read_items(said.words, said.listed)  # 第一个还没修, in reply to their list
        if len(named) == 1 and rest:
            spoken_of, said = named[0], replace(said, words=rest)
        elif len(said.listed) == 1 and followups.is_remark_on(turn, said, said.listed[0], person):
            spoken_of = said.listed[0]
    own = spoken_of or topics.own_ticket(turn, said)
    if own is None:
        own, said = _named(turn, said, person)
    if (own is None and staff_wishes.grant(turn, said)) or wishes.grant(turn, said, person, own):
        return
    if own:
        followups.reply(turn, own, said, person)
    elif _is_clerks(turn, said, person):
        turn.refuse(said.where, Refusal(Reason.IN_THE_GROUP))
    elif (
        nominating.hear_praise(turn, said, person)
        or guides.hear(turn, said, person)
        or typed_buttons.heard(turn, said, person)
    ):
        return
    else:
        dialogue.gather(turn, said, person)


def _named(turn: Turn, said: Said, person: Person) -> tuple[int | None, Said]:
    """催一下1号, of a ticket that they have."""
    alone = not (said.attachment or said.location or said.edited or said.command)
    named = read_numbered(said.words) if alone else None
    if named and additions.role_of(turn, tickets.ticket(turn.tx, named[0]), person):
        return named[0], replace(said, words=named[1])
    return None, said


def _is_clerks(turn: Turn, said: Said, person: Person) -> bool:
    """What a clerk says privately about their work. While a draft is open or an answer is expected, it is what a
    resident says, and so are thanks below a report of their own.
    """
    if not replies.belongs_elsewhere(turn, said):
        return False
    if is_thanks(said.words) and topics.topic_of(turn, person):
        return False
    return not (drafts.open_draft(turn.tx, person.id) or expectations.newest(turn.tx, person.id, turn.at))


def in_group(turn: Turn, said: Said) -> None:
    """In a group only what is said to the bot is answered."""
    if _joins_album(turn, said) or community_groups.listen(turn, said):
        return
    about = turn.about(said)
    if about and wishes.answer(turn, said, about):
        return
    staff = turn.staff_role(said.who, said.where)
    if about and staff:
        _reply(turn, said, about)
    elif about is None and not said.edited and (called := staff_wishes.called(turn, said)):
        if staff:
            staff_wishes.hear(turn, called)
        else:
            community_groups.hear_called(turn, called)


def _joins_album(turn: Turn, said: Said) -> bool:
    return completion.join_proof(turn, said) or offers.join_offered(turn, said) or listed.join_album(turn, said)


def _reply(turn: Turn, said: Said, about: Message) -> None:
    """An answer to a question about a move, a word of the leader's, or what one says to a colleague."""
    if _is_of_others(turn, said, about):
        return
    leads = turn.is_leader(said.who, said.where)
    if no_answers.is_help(said.words):
        ticket_lookup.help_(turn, said)
        return
    asked = dispatch.is_question(about)
    if asked and no_answers.answers_otherwise(turn, said, about):
        return
    if leads and not asked and about.ticket and replies.lead(turn, said, about.ticket):
        return
    oversees = turn.oversees(said.who, said.where)
    if oversees and not asked and about.ticket and leading.hear(turn, said, about.ticket):
        return
    if asked or (leads and about.ticket):
        dispatch.reply(turn, said, about)
    elif about.ticket:
        replies.hear(turn, said, about.ticket)
    elif about.purpose.startswith("listed:") and not said.location:
        listed.answer(turn, said, about)
    elif not (
        _names_tickets(turn, said)
        or staff_wishes.looks_elsewhere(turn, said)
        or (not said.listed and staff_wishes.grant(turn, said))
    ):
        listed.hear(turn, said)


def _is_of_others(turn: Turn, said: Said, about: Message) -> bool:
    """Whether it names other tickets than the one that it replies to, and has been heard as being of them."""
    asks_which = about.purpose.startswith("listed:") and not said.location
    if not asks_which and replies.hear_of_another(turn, said, about.ticket):
        return True
    if about.ticket is None:
        return False
    asked = about.purpose.startswith("prompt:")
    return replies.hear_of_several(turn, said) or (not asked and listed.hear_on_card(turn, said, about.ticket))


def _names_tickets(turn: Turn, said: Said) -> bool:
    """`1号收到` in a group below a map, /help or whatever else of ours lists no tickets."""
    return not (said.listed or said.where.private or said.edited) and numbered.hear(turn, said)


def _is_for_staff(turn: Turn, said: Said, about: Message, person: Person) -> bool:
    """Whether a private reply concerns the work: it answers a question about a move, or a coordinator or leader
    replies about a ticket that is not their own.
    """
    if about.purpose.startswith("prompt:"):
        return True
    if about.ticket is None and not said.listed and about.purpose != "listed:say":
        return False  # of no ticket: they say what they want, as without a reply
    ticket = tickets.ticket(turn.tx, about.ticket or 0)
    return turn.oversees(said.who, said.where) and additions.role_of(turn, ticket, person) is None
