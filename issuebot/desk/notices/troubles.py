"""What is wrong with the program itself: the admins hear of each once, until it is over."""

from issuebot.domain.messages.reach import Trouble
from issuebot.store.engine.database import Tx
from issuebot.store.operation import bot, outages
from issuebot.store.outgoing import outbox

WEBHOOK = "webhook"  # Telegram had another one, or none: set again
RIVAL = "rival"  # another program fetches the bot's updates
SET_ASIDE = "set-aside"  # an update could not be handled
CLOCK = "clock"  # what is due cannot be done
FIGURES = "figures"  # a ticket cannot be counted
A_DAY = 86_400  # seconds
DAY = "day"  # what is wrong today, a line each


def begin(tx: Tx, what: str, now: int) -> bool:
    """True when this is news."""
    if not outages.begin(tx, f"trouble:{what}", now):
        return False
    tell(tx, Trouble(what), now)
    return True


def end(tx: Tx, what: str) -> None:
    outages.end(tx, f"trouble:{what}")


def due_row_failed(tx: Tx, kind: str, number: int, now: int) -> None:
    """Tell of the first one of a day only: a fault in a rule may hit a hundred tickets at once."""
    others = outages.begun(tx, f"trouble:{CLOCK}", now - A_DAY)
    if outages.begin(tx, f"trouble:{CLOCK} {kind} {number}", now) and not others:
        tell(tx, Trouble(CLOCK, ((kind, number),)), now)


def due_row_works(tx: Tx, kind: str, number: int) -> None:
    outages.end(tx, f"trouble:{CLOCK} {kind} {number}")


def failing_due_rows(tx: Tx) -> set[tuple[str, int]]:
    """The kind and the number of each."""
    rows = (what.rpartition(" ") for what in outages.begun(tx, f"trouble:{CLOCK}"))
    return {(kind.rpartition(" ")[2], int(number)) for kind, _, number in rows}


def cannot_count(tx: Tx, ticket: int, now: int) -> None:
    """Told for the first of a day, as above."""
    others = outages.begun(tx, f"trouble:{FIGURES}", now - A_DAY)
    if outages.begin(tx, f"trouble:{FIGURES} {ticket}", now) and not others:
        tell(tx, Trouble(FIGURES, (("ticket", ticket),)), now)


def is_counted(tx: Tx, ticket: int) -> None:
    outages.end(tx, f"trouble:{FIGURES} {ticket}")


def uncounted(tx: Tx) -> set[int]:
    """Tickets that could not be counted the last time."""
    return {int(what.rpartition(" ")[2]) for what in outages.begun(tx, f"trouble:{FIGURES}")}


def tell(tx: Tx, trouble: Trouble, now: int) -> None:
    for admin in bot.admins(tx):
        outbox.notify(tx, trouble, admin, now)
