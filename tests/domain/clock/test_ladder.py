"""When a ticket is due next: on the ladder of reminders, while it waits, and after its end."""

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.clock.ladder import RUNGS, Rung, heard_at, next_due, reached
from issuebot.domain.clock.workhours import PublicDays, Workhours

HOURS = Workhours(ZoneInfo("Asia/Shanghai"), ((540, 720), (840, 1050)), PublicDays())  # 9–12, 14–17:30


@dataclass(frozen=True)
class Ticket:
    status: str = "assigned"
    promised_at: int | None = None
    paused: int = 0
    respond_by: int | None = None
    resolve_by: int | None = None
    waiting_since: int | None = None
    resolved_at: int | None = None
    rung: int = 0
    answer_by: int | None = None


def at(text: str) -> int:
    return int(datetime.fromisoformat(f"2025-11-{text}").replace(tzinfo=ZoneInfo("Asia/Shanghai")).timestamp())


def when(seconds: int | None) -> str:
    return datetime.fromtimestamp(seconds or 0, ZoneInfo("Asia/Shanghai")).strftime("%d %H:%M")


def climbed(ticket: Ticket) -> list[str]:
    """When each of its reminders is due."""
    found = []
    for rung in (Rung.NONE, *RUNGS):
        due = next_due(Ticket(**{**vars(ticket), "rung": int(rung)}), HOURS)
        found.append(when(due) if due is not None else "never")
    return found


def test_reminders_come_in_working_time():
    ticket = Ticket(promised_at=at("10T09:00"), respond_by=at("10T15:00"))  # Monday, four working hours

    assert climbed(ticket) == ["10 11:00", "10 14:12", "10 15:00", "10 16:00", "never"]


def test_friday_evening_goes_on_on_monday():
    ticket = Ticket(promised_at=at("14T17:00"), respond_by=at("17T10:30"))

    assert climbed(ticket) == ["17 09:30", "17 10:06", "17 10:30", "17 11:30", "never"]


def test_time_stood_still_is_not_counted():
    # Two hours of four were over when it stood for three working hours.
    ticket = Ticket(promised_at=at("10T09:00"), respond_by=at("11T09:30"), paused=3 * 3600)

    assert climbed(ticket)[:2] == ["10 16:00", "10 17:12"]


def test_accepted_tickets_have_another_limit():
    ticket = Ticket("accepted", promised_at=at("10T09:00"), respond_by=at("10T10:00"), resolve_by=at("10T15:00"))

    assert climbed(ticket)[0] == "10 11:00"


def test_nothing_is_due_after_an_end():
    assert next_due(Ticket("closed", respond_by=at("10T10:00")), HOURS) is None


def test_survey_ends_after_seven_days():
    assert next_due(Ticket("resolved", resolved_at=at("10T10:00")), HOURS) == at("17T10:00")


def test_question_ends_after_five_working_days():
    assert when(next_due(Ticket("waiting", waiting_since=at("10T10:00")), HOURS)) == "17 10:00"


def test_leader_is_not_reminded_while_it_waits():
    ticket = Ticket("waiting", waiting_since=at("10T10:00"), answer_by=at("11T10:00"))

    assert when(next_due(ticket, HOURS)) == "17 10:00"


@pytest.mark.parametrize(
    ("now", "heard"),
    [
        ("10T10:00", "10 10:00"),
        ("10T12:00", "10 12:00"),  # at noon, and half an hour after it
        ("10T12:29", "10 12:29"),
        ("10T13:00", "10 14:00"),
        ("10T14:00", "10 14:00"),
        ("14T23:00", "17 09:00"),
    ],
)
def test_reminders_are_heard_while_somebody_works(now: str, heard: str):
    assert when(heard_at(HOURS, at(now))) == heard


moments = st.integers(at("03T00:00"), at("28T00:00"))


@given(began=moments, spans=st.tuples(st.integers(60, 90_000), st.integers(0, 90_000)), now=moments)
def test_reached_is_what_was_due(began: int, spans: tuple[int, int], now: int):
    whole, paused = sum(spans), spans[1]
    by = int(HOURS.add(datetime.fromtimestamp(began, UTC), _span(whole)).at.timestamp())
    ticket = Ticket(promised_at=began, respond_by=by, paused=paused)

    rung = reached(ticket, HOURS, now)

    dues = [next_due(Ticket(**{**vars(ticket), "rung": int(before)}), HOURS) for before in (Rung.NONE, *RUNGS[:-1])]
    assert dues == sorted(dues, key=lambda due: due or 0)
    assert rung == sum(1 for due in dues if due is not None and due <= now)


def _span(seconds: int):
    from issuebot.domain.clock.durations import Span

    return Span(seconds=seconds)
