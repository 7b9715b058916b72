"""Somebody on a sheet becomes known: they share their own telephone number, and it is the one on the sheet."""

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.domain.messages.duties.planned import Recognised
from issuebot.domain.refusals import Reason, Refusal
from issuebot.domain.roster.sheets.cells import read_contact
from issuebot.store.rosters import joining, volunteers


def hear(turn: Turn, said: Said) -> bool:
    """A contact that is their own. False for what is about something else, and where no sheet has numbers.

    A number beside different names, as that of an office, tells nobody's name.
    """
    number = read_contact(said.phone) if said.phone and not said.edited else None
    if number is None or not volunteers.have_contacts(turn.tx):
        return False
    found = [one for one in volunteers.with_contact(turn.tx, [number]) if one.name]
    names = {one.name for one in found}
    ours = [one for one in found if one.person in (None, said.who.id)]
    if len(names) != 1 or not ours:
        turn.refuse(said.where, Refusal(Reason.CONTACT_ON_SEVERAL if len(names) > 1 else Reason.CONTACT_ON_NO_SHEET))
        return True
    for one in ours:
        volunteers.recognise(turn.tx, one.id, said.who.id)
    joining.end(turn.tx, said.who.id)  # no name is awaited any more
    turn.answer(Recognised(said.who.id), said.where)
    return True
