"""The first answer of those who work on a ticket, as the figures count it. Later rounds of work do not change it."""

from collections.abc import Mapping
from typing import Any

from issuebot.domain.ticket import Status
from issuebot.store.tickets import Ticket

NONE: Mapping[str, None] = {"response_at": None, "response_due": None, "response_unit": None}


def counted(ticket: Ticket, end: str, columns: Mapping[str, Any], at: int) -> Mapping[str, Any]:
    """The columns that a move to `end` adds: accepting and solving are answers; who gets it next has to answer too."""
    if end in (Status.ACCEPTED, Status.RESOLVED) and ticket.response_at is None:
        due = columns.get("respond_by", ticket.respond_by)
        return {"response_at": at, "response_due": due, "response_unit": ticket.unit}
    given_away = "accepted_at" in columns and columns["accepted_at"] is None and "round" not in columns
    return NONE if given_away and ticket.round == 1 else {}
