"""What is wrong with the program itself: the admins hear of each once, until it is over."""

from issuebot.domain.messages.reach import Trouble
from issuebot.store.engine.database import Tx
from issuebot.store.operation import bot, outages
from issuebot.store.outgoing import outbox

WEBHOOK = "webhook"  # Telegram had another one, or none: set again
RIVAL = "rival"  # another program fetches the bot's updates
SET_ASIDE = "set-aside"  # an update could not be handled
DAY = "day"  # what is wrong today, a line each


def begin(tx: Tx, what: str, now: int) -> bool:
    """True when this is news."""
    if not outages.begin(tx, f"trouble:{what}", now):
        return False
    tell(tx, Trouble(what), now)
    return True


def end(tx: Tx, what: str) -> None:
    outages.end(tx, f"trouble:{what}")


def tell(tx: Tx, trouble: Trouble, now: int) -> None:
    for admin in bot.admins(tx):
        outbox.notify(tx, trouble, admin, now)
