"""As after an upgrade: nothing that happened has been counted yet."""

from issuebot.store.engine.database import Tx


def forget_counts(tx: Tx) -> None:
    tx.execute("DELETE FROM fact")
    tx.execute("UPDATE event SET counted = FALSE WHERE counted")
