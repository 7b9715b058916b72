"""What admins read when something is wrong with the program itself."""

from issuebot.desk.views import View
from issuebot.domain.messages.reach import Trouble
from issuebot.telegram.render.request import Request, say_it, titled
from issuebot.telegram.render.text import no_translation as n, speaker

POISON = "issuebot poison list"
CHECK = "issuebot check"
BACKUP = "issuebot backup FILE"
SENTENCES = {
    "webhook": n(
        "⚠ Another program had changed how Telegram brings me messages. I have put it right. Please find it and stop"
        " it: it uses my token."
    ),
    "rival": n(
        "⚠ Another program fetches my messages, so it gets some of the reports. Please find it and stop it: it uses my"
        " token."
    ),
    "set-aside": n(
        "⚠ I could not handle a message. It is kept, and nobody else waits for it. {poison} on the server shows it."
    ),
}
AT_TICKET = n(
    "⚠ I cannot watch the deadline of #{number}: a rule fails there. All others go on. Please ask the coordinators to"
    " look after it. The log on the server says why; I try again every ten minutes."
)
AT_ANOTHER = n(
    "⚠ Something that was due could not be done. All else goes on. Please look into the log on the server; I try again"
    " every ten minutes."
)
UNCOUNTED = n(
    "⚠ I cannot count #{number} in the figures: a rule fails there. They leave it out; all others are counted. The log"
    " on the server says why; I try again after the next start."
)
LINES = {
    "set-aside": n("Messages that I could not handle: {count}. {poison} shows them."),
    "outbox": n("A message has been waiting for {count} minutes."),
    "clock": n("Deadlines are {count} minutes behind."),
    "webhook": n("Telegram could not bring me messages lately. {check} says why."),
    "unmade": n("Pictures or files that could not be made: {count}. The log on the server says why."),
    "backup": n("The last backup is {count} days old. {backup} makes one."),
    "calendar": n(
        "The holidays of {count} are not published yet. Deadlines in that year count every weekday, and say so. {check}"
        " says what to do."
    ),
    "no-backup": n("There is no backup. {backup} makes one."),
}


def trouble(view: View, told: Trouble) -> Request | None:
    say = speaker(view.language)
    commands = {"poison": POISON, "check": CHECK, "backup": BACKUP}
    if told.what == "clock":
        [(kind, number)] = told.lines
        return say_it(view, say(AT_TICKET if kind == "ticket" else AT_ANOTHER, number=number))
    if told.what == "figures":
        [(_, number)] = told.lines
        return say_it(view, say(UNCOUNTED, number=number))
    if told.what in SENTENCES:
        return say_it(view, say(SENTENCES[told.what], **commands))
    lines = [say(LINES[name], count=count, **commands) for name, count in told.lines if name in LINES]
    return say_it(view, titled(say("⚠ The bot has problems today:"), *lines)) if lines else None
