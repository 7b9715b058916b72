"""Volunteers who know no slash: 签到, 换班, my shifts do what the command does. Others' words stay reports."""

from dataclasses import replace

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.desk.duties import plan
from issuebot.desk.duties.attendance import hours, presence
from issuebot.desk.duties.exchange import covers, swaps
from issuebot.domain.language.intents.duty_words import read_duty_words
from issuebot.store.members.people import Person
from issuebot.store.rosters import volunteers


def hear(turn: Turn, said: Said, person: Person) -> bool:
    """False for everything else, and for whoever is on no sheet."""
    if said.attachment or said.location or said.edited:
        return False
    meant = read_duty_words(said.words)
    if meant is None or not volunteers.of_person(turn.tx, person.id):
        return False
    command, words = meant
    asked = replace(said, words=words)
    match command:
        case "duty":
            plan.duty(turn, asked)
        case "hours":
            hours.hours(turn, asked)
        case "cover":
            covers.cover(turn, asked)
        case "swap":
            swaps.swap(turn, asked, person)
        case "checkin":
            presence.check_in(turn, asked, person)
        case "checkout":
            presence.check_out(turn, asked, person)
    return True
