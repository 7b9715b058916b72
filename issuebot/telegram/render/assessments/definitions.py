"""What each figure of an assessment counts, as a sheet of its own says it. `docs/figures.md` has all of it."""

from issuebot.telegram.render.text import Say, no_translation as n

DEFINITIONS = (
    (
        n("Received"),
        n("Tickets that came to the unit for the first time; of the district: submitted. None that was merged."),
    ),
    (n("Carried over"), n("Tickets that were open when the month began.")),
    (n("Closed"), n("Tickets closed that had not been reopened when the month ended.")),
    (n("Still open"), n("Tickets that were open when the month ended.")),
    (n("Accepted in time (tickets)"), n("The unit's first answer, accepting or closing, came in time.")),
    (n("Accepted late (tickets)"), n("The time to answer ran out while the unit had the ticket.")),
    (n("Response rate (%)"), n("Accepted in time, of all accepted in time or late.")),
    (n("Closed in time (tickets)"), n("The first closing of each round of work came in time.")),
    (
        n("Closed late (tickets)"),
        n("The time to close ran out while the unit had the ticket, whoever closed it later."),
    ),
    (n("On-time rate (%)"), n("Closed in time, of all closed in time or late.")),
    (
        n("Answers (people)"),
        n("People who rated the work. A second answer replaces the first; who worked on it does not count."),
    ),
    (n("Solved rate (%)"), n("Of the people who answered, those who said that it was solved. Silence is no answer.")),
    (n("Satisfied rate (%)"), n("Of the people who answered, those who said that they were satisfied.")),
    (n("Returned"), n("Tickets that the unit gave back to the desk.")),
    (n("Reopened"), n("Tickets that had ended and were worked on again.")),
    (n("Done again"), n("Closings of tickets that had been closed before.")),
    (n("More time given"), n("Extensions that were granted.")),
    (n("Asked the leader"), n("Tickets that were put before the leader.")),
    (
        n("Half took up to (working hours)"),
        n("Working hours that half of the closed tickets took at most, without pauses."),
    ),
    (n("Nine in ten took up to (working hours)"), n("Working hours that nine in ten closed tickets took at most.")),
    (
        n("Score"),
        n("The four rates, weighed as the district file says: at most 100 points. A rate under its floor counts 0."),
    ),
    (n("Duty hours"), n("Hours served on duties that began in the month.")),
    (n("No-shows"), n("Duties to which nobody came.")),
    (n("Not counted (tickets)"), n("Tickets that a coordinator took out of the unit's figures: see the footnotes.")),
)


def rows(say: Say) -> list[list[str]]:
    return [[say(name), say(meaning)] for name, meaning in DEFINITIONS]
