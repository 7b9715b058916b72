"""What each figure of an assessment counts, as a sheet of its own says it. `docs/figures.md` has all of it."""

from issuebot.telegram.render.text import Say, no_translation as n

DEFINITIONS = (
    (
        n("Received"),
        n(
            "Tickets that came to the unit for the first time; for the district, tickets submitted. Merged tickets do "
            "not count."
        ),
    ),
    (n("Carried over"), n("Tickets that were open when the month began.")),
    (n("Merged as they came"), n("Tickets that came in the month and were merged in it: the other one is received.")),
    (n("Taken up again"), n("Tickets that had ended before the month and were open again in it.")),
    (n("Closed"), n("Tickets closed that had not been reopened when the month ended.")),
    (n("Declined"), n("Tickets declined with a reason, and still so when the month ended.")),
    (n("Withdrawn"), n("Tickets that whoever reported them took back.")),
    (n("Merged"), n("Tickets merged into another one.")),
    (
        n("Went to others"),
        n(
            "Tickets that went to others, less those that came back: carried over + received + merged as they came"
            " + taken up again = closed + declined + withdrawn + merged + went to others + still open."
        ),
    ),
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
        n(
            "People who rated the work. A second answer replaces the first; answers of staff who worked on it do "
            "not count."
        ),
    ),
    (n("Solved rate (%)"), n("The share of people who answered and said that it was solved. Silence is no answer.")),
    (n("Satisfied rate (%)"), n("The share of people who answered and said that they were satisfied.")),
    (n("Returned"), n("Tickets that the unit returned to the desk.")),
    (n("Reopened"), n("Tickets that had ended and were worked on again.")),
    (n("Done again"), n("Tickets closed again after an earlier close.")),
    (n("More time given"), n("Extensions that were granted.")),
    (n("Asked the leader"), n("Tickets referred to the leader.")),
    (
        n("Median time (working hours)"),
        n("Half of the closed tickets took no more working hours than this, pauses left out."),
    ),
    (n("90% within (working hours)"), n("Nine in ten closed tickets took no more working hours than this.")),
    (
        n("Score"),
        n("The four rates, weighted as in the district file: at most 100 points. A rate below its floor scores 0."),
    ),
    (n("Duty hours"), n("Hours served on duties that began in the month.")),
    (n("No-shows"), n("Duties to which nobody came.")),
    (n("Not counted (tickets)"), n("Tickets that a coordinator took out of the unit's figures: see the footnotes.")),
)


def rows(say: Say) -> list[list[str]]:
    return [[say(name), say(meaning)] for name, meaning in DEFINITIONS]
