"""A community's own group: a report is answered once there, and a link leads to a private chat to follow it."""

from dataclasses import replace

from issuebot.desk.context import rate_limits
from issuebot.desk.context.commands import Place, Said
from issuebot.desk.context.files import keep_file
from issuebot.desk.context.learning import guess
from issuebot.desk.context.turn import Turn
from issuebot.desk.context.visibility import resident_role
from issuebot.desk.notices import news
from issuebot.desk.reports import additions
from issuebot.desk.reports.draft import dialogue, submission
from issuebot.domain.district.parts import Community
from issuebot.domain.draft import MAX_WORDS
from issuebot.domain.language.danger.dangers import dangers, joined
from issuebot.domain.language.guesses.guessing import is_greeting, is_thanks, named_categories, says_nothing
from issuebot.domain.language.intents.urging import is_urging
from issuebot.domain.language.intents.wishes import read_wish
from issuebot.domain.language.mentions.references import read_numbered
from issuebot.domain.language.personal.identity_numbers import cut
from issuebot.domain.language.places.community_names import guess_community, place_named
from issuebot.domain.language.writing.faces import frowns
from issuebot.domain.messages.lists import TicketHistory
from issuebot.domain.messages.residents import HowToReportHere, KnownReport
from issuebot.domain.refusals import Reason
from issuebot.store import expectations, followers, group_reports, media, tickets
from issuebot.store.group_reports import GroupReport
from issuebot.store.members import people
from issuebot.store.members.people import Person
from issuebot.store.outgoing import cards, outbox

HOW = frozenset({"help", "how", "guide"})  # the wishes that a word in the group answers
ALBUM_SECONDS = 600  # after which no further picture of an album is waited for
CARD_PAUSE_MS = 1500  # several additions at once are one edit of the group's answer


def report(turn: Turn, said: Said) -> None:
    """`/report words`, as a photo's caption, or in reply to somebody's message."""
    community = community_of(turn, said.where)
    if community is None:
        turn.answer(HowToReportHere(elsewhere=True), said.where)
    elif not (_words_of(said) or said.attachment or (said.quoted and said.quoted.attachment)):
        turn.answer(HowToReportHere(), said.where)
    elif known := _known(turn, said):
        _report_again(turn, said, known)
    elif not rate_limits.group_is_full(turn, said.who, said.where):
        _report_first(turn, said, community)


def hear_called(turn: Turn, said: Said) -> None:
    """`@bot 3号楼的灯坏了` is as `/report`, where it tells of something; else it is said how to report here."""
    if community_of(turn, said.where) is None or is_thanks(said.words):
        return
    if said.attachment or said.quoted or named_categories(turn.district, said.words):
        report(turn, said)
    elif expectations.newest(turn.tx, said.who.id, turn.at):
        turn.send_to_private(said, Reason.PRIVATE_ONLY, "my")  # an answer in the wrong chat
    elif not _tells_how_far(turn, said):
        turn.answer(HowToReportHere(), said.where)


def _tells_how_far(turn: Turn, said: Said) -> bool:
    """`@bot 1号怎么样了`, `@bot 撤回`: of a report made here everybody may know how it stands; all else is personal.

    `@bot 催一下1号` is passed on, where it is theirs.
    """
    number, words = read_numbered(said.words) or (None, said.words)
    wish = read_wish(words)
    if wish in HOW or not (wish or number or is_urging(words)):
        return False
    numbers = [number] if number else followers.going(turn.tx, said.who.id)
    made = [group_reports.of_ticket(turn.tx, one) for one in numbers]
    here = [one for one in made if one and one.chat == said.where.chat]
    if wish not in (None, "my") or len(here) != 1:
        turn.send_to_private(said, Reason.PRIVATE_ONLY, "my")
        return True
    ticket = additions.goes_on(turn, tickets.ticket(turn.tx, here[0].ticket))
    if wish is None and resident_role(turn, ticket, said.who.id):
        _add(turn, replace(said, words=words), here[0])
    turn.answer(KnownReport(here[0].ticket, asked=True), said.where)
    return True


def listen(turn: Turn, said: Said) -> bool:
    """What else concerns us in a community's group: replies to our answer, and albums. True when it is dealt with."""
    about = turn.about(said)
    made_here = group_reports.of_ticket(turn.tx, about.ticket) if about and about.ticket else None
    if made_here and made_here.chat == said.where.chat:
        _hear(turn, said, made_here)
        return True
    if said.album and said.attachment and community_of(turn, said.where):
        if not dialogue.join_album(turn, said):
            # Telegram may deliver the picture with /report after the others: they are kept for a moment.
            keep_file(turn, said, phase=media.PASSING)
        return True
    return False


def follow(turn: Turn, said: Said, person: Person, token: str) -> bool:
    """The link of the group's answer: who opens it hears of the end. False for a token that is none of ours."""
    found = group_reports.of_token(turn.tx, token)
    ticket = additions.goes_on(turn, tickets.ticket(turn.tx, found.ticket)) if found else None
    if ticket is None:
        return False
    tickets.follow(turn.tx, ticket.number, person.id, turn.at)
    _remember_home(turn, person, ticket.community)
    here = [card for card in cards.of_ticket(turn.tx, ticket.number) if card.chat == person.id]
    if any(card.message_id for card in here):
        turn.answer(TicketHistory(ticket.number, person.id), said.where)
    elif here:
        turn.refresh(here[-1], priority=outbox.ANSWER)
    else:
        receipt = cards.add(turn.tx, "receipt", person.id, ticket=ticket.number)
        turn.show(receipt, person.id, None, priority=outbox.ANSWER)
    return True


def community_of(turn: Turn, where: Place) -> Community | None:
    """Whose residents' group this is."""
    return next((home for home in turn.district.open_communities if home.group_chat == where.chat), None)


def _report_first(turn: Turn, said: Said, community: Community) -> None:
    words, quoted = cut(_words_of(said), MAX_WORDS), said.quoted
    person = _reporter(turn, said)
    # Who writes in the wrong group says of which community it is.
    where = guess_community(turn.district, words) or community.id
    location = said.location or (quoted.location if quoted else None)
    ticket = submission.open_ticket(
        turn,
        reporter=person.id if person else None,
        chat=said.where.chat,
        words=words,
        category=guess(turn, words),
        community=where,
        place=(location.title if location else None) or place_named(turn.district, words),
        latitude=location.latitude if location else None,
        longitude=location.longitude if location else None,
        anonymous=False,
    )
    source = quoted.message_id if quoted else None
    group_reports.add(
        turn.tx,
        ticket.number,
        said.where.chat,
        message_id=said.message_id,
        source=source,
        token=turn.token,
        said=news.standing(ticket),
    )
    _keep_files(turn, said, ticket.number)
    if person:
        tickets.follow(turn.tx, ticket.number, person.id, turn.at)
        _remember_home(turn, person, community.id)
    card = cards.add(turn.tx, "group", said.where.chat, topic=said.where.topic, ticket=ticket.number)
    turn.show(card, said.where.chat, said.where.topic, priority=outbox.ANSWER)
    news.submitted(turn, ticket)


def _report_again(turn: Turn, said: Said, known: GroupReport) -> None:
    """The same message was reported before: its answer names that ticket."""
    person, ticket = _reporter(turn, said), additions.goes_on(turn, tickets.ticket(turn.tx, known.ticket))
    if person and ticket:
        tickets.follow(turn.tx, ticket.number, person.id, turn.at)
    if said.words or said.attachment:
        additions.add(turn, known.ticket, said)
    turn.answer(KnownReport(known.ticket, joined(dangers(said.words)) or None), said.where)


def _hear(turn: Turn, said: Said, made_here: GroupReport) -> None:
    """A reply to our answer: thanks reach no unit, and what only the reporter may do is done in their private chat."""
    if said.attachment or said.location:
        _add(turn, said, made_here)
    elif read_wish(said.words) in ("withdraw", "cancel", "my"):
        turn.send_to_private(said, Reason.PRIVATE_ONLY, "my")
    elif not (says_nothing(said.words) or is_greeting(said.words)) or frowns(said.words):
        _add(turn, said, made_here)


def _add(turn: Turn, said: Said, made_here: GroupReport) -> None:
    """It is added to the ticket. The answer is edited to say so; no new message is sent."""
    _reporter(turn, said)
    if additions.add(turn, made_here.ticket, said):
        count_addition(turn, made_here.ticket)


def count_addition(turn: Turn, number: int) -> None:
    """The group's answer says how many there are."""
    group_reports.count_addition(turn.tx, number)
    soon = int(turn.now.timestamp() * 1000) + CARD_PAUSE_MS
    for card in cards.of_ticket(turn.tx, number):
        if card.kind == "group":
            turn.refresh(card, priority=outbox.ANSWER, not_before_ms=soon)


def _known(turn: Turn, said: Said) -> GroupReport | None:
    return group_reports.of_source(turn.tx, said.where.chat, said.quoted.message_id) if said.quoted else None


def _words_of(said: Said) -> str:
    """The words of the report: those of the message replied to, and those of the command."""
    return "\n".join(filter(None, (said.quoted.words if said.quoted else "", said.words)))


def _reporter(turn: Turn, said: Said) -> Person | None:
    """The person who reports, created if they are new; None for an anonymous admin."""
    if said.who.id == said.where.chat:
        return None
    known = people.person(turn.tx, said.who.id)
    person = people.meet(turn.tx, said.who.id, said.who.name, said.who.language, turn.at)
    if known is None:
        # Telegram lets us write to them only after they have written to us.
        people.mark_unreachable(turn.tx, person.id, turn.at)
    return person


def _keep_files(turn: Turn, said: Said, number: int) -> None:
    quoted = said.quoted
    if quoted and quoted.attachment:
        theirs = replace(said, message_id=quoted.message_id, attachment=quoted.attachment, album=quoted.album)
        _keep_album(turn, theirs, number)
    _keep_album(turn, said, number)


def _keep_album(turn: Turn, said: Said, number: int) -> None:
    """Keep the message's file, and those of its album that came before."""
    if said.album:
        since = turn.at - ALBUM_SECONDS
        media.take_passing(turn.tx, said.album, said.where.chat, ticket=number, since=since)
    keep_file(turn, said, ticket=number)


def _remember_home(turn: Turn, person: Person, community: str | None) -> None:
    """Take the group's community as the person's home, unless they have one."""
    if person.home is None and community:
        people.set_home(turn.tx, person.id, community)
