"""我也遇到: a draft joins a ticket there was, and leaves it again when that was a mistake."""

from issuebot.desk.context.commands import Pressed, Toast
from issuebot.desk.context.languages import language_of
from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import alarm, news
from issuebot.desk.reports.draft import splitting
from issuebot.desk.reports.draft.draft_facts import facts_of
from issuebot.desk.reports.draft.duplicates import offers
from issuebot.domain import draft as dialogue
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.ticket import Role
from issuebot.store import drafts, events, followers, media, pseudonyms, tickets
from issuebot.store.drafts import Draft
from issuebot.store.members import people
from issuebot.store.members.people import Person
from issuebot.store.outgoing import cards, outbox


def press(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """The buttons of an offer: the same thing, none of them, and, on the receipt, not the same after all."""
    draft = drafts.draft(turn.tx, pressed.number())
    if draft is None or draft.person != person.id:
        return _refuse(turn, person, Reason.NOT_YOURS if draft else Reason.OLD_BUTTON)
    match pressed.action, draft.status:
        case "metoo", "open":
            return _join(turn, draft, pressed.number(1), person)
        case "metoo", "joined":
            return Toast(language_of(turn, person), said="joined-already", ticket=draft.ticket)
        case "alone", "open":
            drafts.change(turn.tx, draft.id, alone=True)
            _show_again(turn, draft)
            return None
        case "unlike", "joined":
            return _leave(turn, draft, person)
    return _refuse(turn, person, Reason.OLD_BUTTON)


def _join(turn: Turn, draft: Draft, number: int, person: Person) -> Toast:
    """Join the ticket, if it is among the offers. A forged number is refused without a word about its ticket."""
    facts = facts_of(turn, draft)
    found = next((offer for offer in offers(turn, draft, facts.words) if offer.number == number), None)
    ticket = followers.hold(turn.tx, number) if found and dialogue.missing(facts) is None else None
    if found is None or ticket is None:
        _show_again(turn, draft)
        return _refuse(turn, person, Reason.NOT_NEAR, number)
    if not drafts.end(turn.tx, draft.id, "joined", turn.at, number):
        return _refuse(turn, person, Reason.OLD_BUTTON)
    followers.join(turn.tx, number, person.id, turn.at, draft.id)
    tickets.weigh(turn.tx, number)
    media.lend(turn.tx, draft.id, number, ticket.round)
    if ticket.latitude is None and draft.latitude is not None:
        tickets.locate(turn.tx, number, draft.latitude, draft.longitude, draft.id)
    if draft.community and draft.community != person.home:
        people.set_home(turn.tx, person.id, draft.community)
    pseudonyms.give(turn.tx, ticket, person.id)
    _record(turn, "metoo", draft, number, facts.words)
    card = cards.of_draft(turn.tx, draft.id)
    if card:
        # They have a receipt of the ticket already, and one that is kept up to date is enough.
        cards.become(turn.tx, card.id, "addition" if found.mine else "receipt", number)
        turn.refresh(card, priority=outbox.ANSWER)
    news.joined(turn, ticket, facts.words, media.of_draft(turn.tx, draft.id), person=person.id)
    alarm.mark(turn, number)
    splitting.go_on(turn, drafts.parked(turn.tx, person.id))
    return Toast(language_of(turn, person), said="joined", ticket=number)


def _leave(turn: Turn, draft: Draft, person: Person) -> Toast:
    """Undo joining: the draft is open again, and its words and files leave the ticket."""
    number = followers.root(turn.tx, draft.ticket or 0)
    ticket = followers.hold(turn.tx, number)
    if ticket is None:
        over = tickets.ticket(turn.tx, number)
        refusal = Refusal(Reason.NOT_NOW, number)
        return Toast(language_of(turn, person), refusal=refusal, alert=True, status=over.status if over else None)
    if not drafts.reopen(turn.tx, draft.id, turn.at + dialogue.STALE_SECONDS):
        return _refuse(turn, person, Reason.DRAFT_OPEN)
    had_something = bool(drafts.words(turn.tx, draft.id) or media.of_draft(turn.tx, draft.id))
    followers.leave(turn.tx, draft.id)
    tickets.weigh(turn.tx, number)
    media.take_back(turn.tx, draft.id)
    tickets.unlocate(turn.tx, draft.ticket or 0, draft.id)
    _record(turn, "unlike", draft, number, None)
    card = cards.of_draft(turn.tx, draft.id)
    if card:
        cards.become(turn.tx, card.id, "draft", None)
        turn.refresh(card, priority=outbox.ANSWER)
    news.left(turn, ticket, tell=had_something)
    alarm.mark(turn, number)
    return Toast(language_of(turn, person), said="unlike", ticket=number)


def _record(turn: Turn, kind: str, draft: Draft, number: int, words: str | None) -> None:
    # An anonymous person stays so in the history too: the draft alone knows who it was.
    actor = None if draft.anonymous else draft.person
    events.record(turn.tx, number, kind, Role.FOLLOWER, turn.at, actor=actor, chat=actor, words=words or None)


def _show_again(turn: Turn, draft: Draft) -> None:
    card = cards.of_draft(turn.tx, draft.id)
    if card:
        turn.refresh(card, priority=outbox.ANSWER)


def _refuse(turn: Turn, person: Person, reason: Reason, number: int | None = None) -> Toast:
    return Toast(language_of(turn, person), refusal=Refusal(reason, number), alert=True)
