"""The beginning: what to do in three lines, buttons for it, and the community one lives in."""

from issuebot.desk.context.commands import Pressed, Said, Toast
from issuebot.desk.context.languages import refusal
from issuebot.desk.context.turn import Turn
from issuebot.desk.notices import recipients
from issuebot.desk.reports import community_groups
from issuebot.desk.reports.draft import dialogue
from issuebot.domain.messages.lists import MyTickets
from issuebot.domain.messages.members import HomeChosen, HomeQuestion, LanguageQuestion
from issuebot.domain.messages.residents import HowToReport, Welcome
from issuebot.domain.refusals import Reason
from issuebot.store.members import people
from issuebot.store.members.people import Person

NOWHERE = "-"  # who lives in no community of the district


def start(turn: Turn, said: Said, person: Person) -> None:
    """/start, also with a poster's `c_<community>`, which becomes the person's home, or a group's `f_<token>`."""
    if turn.is_admin(said.who, said.where):
        recipients.tell_of_outage(turn, person.id)
    link = said.words.strip()
    if link.startswith("f_") and community_groups.follow(turn, said, person, link.removeprefix("f_")):
        return
    community = turn.district.community(link.removeprefix("c_")) if link.startswith("c_") else None
    if community and not community.retired:
        people.set_home(turn.tx, person.id, community.id)
        dialogue.look_again(turn, person.id)
        turn.answer(Welcome(community.id), said.where)
    else:
        turn.answer(Welcome(person.home, odd=bool(link)), said.where)


def go(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """The buttons under the welcome: each does what its command does."""
    match pressed.word(0):
        case "how":
            turn.answer(HowToReport(), pressed.where)
        case "mine":
            turn.answer(MyTickets(person.id), pressed.where)
        case "home":
            turn.answer(HomeQuestion(), pressed.where)
        case "language":
            turn.answer(LanguageQuestion(), pressed.where)
        case _:
            return refusal(turn, person, Reason.OLD_BUTTON)
    return None


def choose_home(turn: Turn, pressed: Pressed, person: Person) -> Toast | None:
    """Another page of the communities, one of them, or none."""
    wanted, edits = pressed.word(0), pressed.message_id or None
    if wanted == "page":
        turn.answer(HomeQuestion(pressed.number(1)), pressed.where, edits=edits)
        return None
    if wanted != NOWHERE and not any(community.id == wanted for community in turn.district.open_communities):
        return refusal(turn, person, Reason.OLD_BUTTON)
    home = None if wanted == NOWHERE else wanted
    people.set_home(turn.tx, person.id, home)
    dialogue.look_again(turn, person.id)
    turn.answer(HomeChosen(home), pressed.where, edits=edits)
    return None
