"""Hours are a sum over the record of a duty, and nothing else."""

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.roster.hours import Act, Standing, count, read_hours, written

BEGIN, END = 36_000, 43_200
WANG, ZHAO = 1, 2
BERLIN = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True)
class Entry:
    at: int
    kind: str
    volunteer: int = WANG
    starts: int = BEGIN
    ends: int = END
    seconds: int | None = None


PLANNED = (Entry(0, "planned"),)


def served(*entries: Entry) -> dict[int, int]:
    return {one.volunteer: one.seconds for one in count((*PLANNED, *entries))}


def came(at: int, who: int = WANG) -> Entry:
    return Entry(at, Act.CAME, who)


def left(at: int, who: int = WANG) -> Entry:
    return Entry(at, Act.LEFT, who)


def test_time_within_the_duty_counts():
    assert served(came(BEGIN - 900), left(END + 900)) == {WANG: END - BEGIN}
    assert served(came(BEGIN + 600), left(END - 600)) == {WANG: END - BEGIN - 1200}


def test_who_never_came_has_none():
    [wang] = count((*PLANNED, Entry(END, Act.ENDED)))

    assert (wang.seconds, wang.standing) == (0, Standing.ABSENT)


def test_a_forgotten_checkout_ends_with_duty():
    [wang] = count((*PLANNED, came(BEGIN), Entry(END, Act.ENDED)))

    assert (wang.seconds, wang.left_at, wang.unclosed) == (END - BEGIN, END, True)


def test_who_takes_over_counts_apart():
    hand_over = (came(BEGIN), Entry(BEGIN + 3600, "taken", ZHAO), came(BEGIN + 3600, ZHAO), left(END, ZHAO))

    assert served(*hand_over) == {WANG: 3600, ZHAO: 3600}


def test_coming_twice_counts_once():
    assert served(came(BEGIN), came(BEGIN + 60), left(END), left(END)) == {WANG: END - BEGIN}


def test_a_break_is_not_served():
    assert served(came(BEGIN), left(BEGIN + 600), came(END - 600), left(END)) == {WANG: 1200}


def test_what_was_corrected_counts():
    fixed = Entry(END + 5, Act.CORRECTED, WANG, seconds=5400)

    assert served(came(BEGIN), left(END), fixed) == {WANG: 5400}
    assert served(fixed, Entry(END, Act.ENDED)) == {WANG: 5400}


def test_a_cancelled_duty_counts_until_then():
    assert served(came(BEGIN), Entry(BEGIN + 600, Act.CANCELLED)) == {WANG: 600}
    assert count((*PLANNED, Entry(5, Act.CANCELLED)))[0].standing == Standing.RELEASED


def test_a_moved_duty_counts_anew():
    later = {"starts": BEGIN + 3600, "ends": END + 3600}
    moved = [Entry(BEGIN + 60, "moved", **later), Entry(END, Act.LEFT, **later)]

    assert served(came(BEGIN), *moved) == {WANG: 3600}


def test_the_clocks_change_no_hours():
    night = (datetime(2027, 3, 27, 22, tzinfo=BERLIN), datetime(2027, 3, 28, 6, tzinfo=BERLIN))
    starts, ends = (int(moment.timestamp()) for moment in night)
    record = [
        Entry(at, kind, WANG, starts, ends) for at, kind in ((0, "planned"), (starts, Act.CAME), (ends, Act.LEFT))
    ]

    assert written(count(record)[0].seconds) == "7:00"  # one of its hours there was not


ENTRIES = st.lists(
    st.tuples(
        st.integers(BEGIN - 9000, END + 9000),
        st.sampled_from(["taken", Act.CAME, Act.LEFT, Act.ENDED, Act.CANCELLED]),
        st.sampled_from([WANG, ZHAO]),
    ),
    max_size=12,
)


@given(ENTRIES)
def test_nobody_serves_more_than_the_duty(entries: list[tuple[int, str, int]]):
    found = count((*PLANNED, *(Entry(*entry) for entry in sorted(entries))))

    assert sum(one.seconds for one in found) <= END - BEGIN
    assert all(one.seconds >= 0 for one in found)
    assert len({one.volunteer for one in found}) == len(found)


@given(st.lists(st.integers(BEGIN, END), min_size=2, max_size=8))
def test_turns_add_up_to_the_whole(times: list[int]):
    times = sorted(times)
    entries = []
    for turn, (start, end) in enumerate(pairwise(times)):
        who = (WANG, ZHAO)[turn % 2]
        entries += [Entry(start, "taken", who), came(start, who), left(end, who)]

    assert sum(served(*entries).values()) == times[-1] - times[0]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2.5", 9000), ("2", 7200), ("2:30", 9000), ("２：３０", 9000),
        ("2：30", 9000), ("2.5小时", 9000), ("2h", 7200),
        ("150m", 9000), ("150分钟", 9000), ("0", 0), ("25", None), ("-1", None), ("two", None), ("2:75", None),
        ("nan", None), ("inf", None), ("", None),
    ],
)  # fmt: skip
def test_hours_are_read_as_written(text: str, seconds: int | None):
    assert read_hours(text) == seconds


def test_hours_are_told_in_minutes():
    assert [written(seconds) for seconds in (0, 59, 60, 35_940, 360_000)] == ["0:00", "0:00", "0:01", "9:59", "100:00"]
