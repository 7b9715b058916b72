from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.clock.durations import Span, begin_span, parse_span
from issuebot.domain.clock.workhours import Due, PublicDays, Workhours

SHANGHAI = ZoneInfo("Asia/Shanghai")
BERLIN = ZoneInfo("Europe/Berlin")
OFFICE = ((540, 720), (840, 1050))
ALWAYS = ((0, 1440),)
AUTUMN = PublicDays(
    off=frozenset(date(2026, 10, day) for day in (1, 2, 3, 5, 6, 7)),
    worked=frozenset({date(2026, 9, 20), date(2026, 10, 10)}),
    known_until=date(2026, 12, 31),
)
CLOCK = Workhours(SHANGHAI, OFFICE, AUTUMN)


def at(text: str, zone: ZoneInfo = SHANGHAI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


def due(start: str, span: str, clock: Workhours = CLOCK) -> str:
    return clock.add(at(start, clock.zone), parse_span(span)).at.astimezone(clock.zone).isoformat()[:16]


@pytest.mark.parametrize(
    ("start", "span", "end"),
    [
        ("2026-11-23T10:00", "3d", "2026-11-26T10:00"),
        ("2026-11-23T18:30", "3d", "2026-11-26T17:30"),
        ("2026-11-23T10:00", "2h", "2026-11-23T12:00"),
        ("2026-11-23T12:30", "30m", "2026-11-23T14:30"),
        ("2026-11-27T17:00", "1h", "2026-11-30T09:30"),
        ("2026-11-28T03:00", "4h", "2026-11-30T15:00"),
        ("2026-09-18T17:00", "1h", "2026-09-20T09:30"),
        ("2026-09-30T17:00", "1d", "2026-10-08T17:00"),
        ("2026-10-09T17:29", "90s", "2026-10-10T09:00"),
    ],
)
def test_span_ends_in_working_time(start, span, end):
    assert due(start, span) == end


@pytest.mark.parametrize(
    ("end", "left", "start"),
    [
        ("2026-11-26T10:00", "4h", "2026-11-25T14:30"),
        ("2026-11-26T10:00", "1h", "2026-11-26T09:00"),
        ("2026-11-30T09:30", "1h", "2026-11-27T17:00"),
        ("2026-11-28T03:00", "30m", "2026-11-27T17:00"),
        ("2026-11-26T14:00", "3h", "2026-11-26T09:00"),
        ("2026-09-20T09:30", "1h", "2026-09-18T17:00"),
        ("2026-10-08T09:30", "1h", "2026-09-30T17:00"),
    ],
)
def test_time_left_is_counted_back(end, left, start):
    begun = CLOCK.back(at(end), parse_span(left).seconds)

    assert begun.astimezone(SHANGHAI).isoformat()[:16] == start


def test_no_time_left_is_the_end():
    night = at("2026-11-28T03:00")

    assert CLOCK.back(night, 0) == night


def test_no_time_ends_at_once():
    night = at("2026-11-28T03:00")

    assert CLOCK.add(night, Span()) == Due(night.astimezone(UTC), certain=True)


def test_unpublished_day_is_uncertain():
    eve = at("2026-12-31T14:00")

    assert CLOCK.add(eve, parse_span("3h")).certain
    assert not CLOCK.add(eve, parse_span("4h")).certain
    assert not CLOCK.add(at("2027-03-01T09:00"), parse_span("1s")).certain


def test_known_calendar_is_always_certain():
    clock = Workhours(SHANGHAI, OFFICE, PublicDays())

    assert clock.add(at("2039-01-03T09:00"), parse_span("30d")).certain


def test_working_moments_are_told():
    assert CLOCK.is_working(at("2026-11-23T09:00"))
    assert not CLOCK.is_working(at("2026-11-23T12:00"))
    assert CLOCK.is_working(at("2026-10-10T11:59"))
    assert not CLOCK.is_working(at("2026-10-11T11:00"))


def test_next_working_moment_is_told():
    assert CLOCK.next_working(at("2026-11-23T10:00")) == at("2026-11-23T10:00")
    assert CLOCK.next_working(at("2026-11-23T12:00")) == at("2026-11-23T14:00")
    assert CLOCK.next_working(at("2026-09-30T17:30")) == at("2026-10-08T09:00")


def test_working_time_between_is_counted():
    assert CLOCK.between(at("2026-11-23T10:00"), at("2026-11-24T10:00")) == timedelta(hours=6.5)
    assert CLOCK.between(at("2026-11-24T10:00"), at("2026-11-23T10:00")) == timedelta(hours=-6.5)
    assert CLOCK.between(at("2026-10-01T00:00"), at("2026-10-08T00:00")) == timedelta()


def test_night_of_clock_change_counts_right():
    clock = Workhours(BERLIN, ALWAYS, PublicDays(), weekend=frozenset())

    assert due("2026-03-29T00:00", "23h", clock) == "2026-03-30T00:00"
    assert due("2026-10-25T00:00", "25h", clock) == "2026-10-26T00:00"
    assert clock.between(at("2026-03-29T00:00", BERLIN), at("2026-03-30T00:00", BERLIN)) == timedelta(hours=23)


def test_office_hours_ignore_clock_change():
    clock = Workhours(BERLIN, OFFICE, PublicDays())

    assert due("2026-03-27T10:00", "1d", clock) == "2026-03-30T10:00"
    assert due("2026-10-23T10:00", "1d", clock) == "2026-10-26T10:00"


def test_hours_that_never_strike_vanish():
    clock = Workhours(BERLIN, ((60, 150), (150, 210)), PublicDays(), weekend=frozenset())

    assert clock.between(at("2026-03-29T00:00", BERLIN), at("2026-03-30T00:00", BERLIN)) == timedelta(minutes=90)


@pytest.mark.parametrize("text", ["90s", "30m", "4h", "3d", "1s", "366d"])
def test_span_gives_its_text_back(text):
    assert str(parse_span(text)) == text


@pytest.mark.parametrize("text", ["", "4", "h", "4 weeks", "-3d", "1.5h", "0m", "367d", "9999999999s", "3d 4h"])
def test_other_spans_are_refused(text):
    with pytest.raises(ValueError, match=f'"{text}" is '):
        parse_span(text)


@pytest.mark.parametrize(
    ("words", "begun"),
    [
        ("2d 等材料", ("2d", "等材料")),
        ("2天，等材料", ("2d", "等材料")),
        ("两天等材料", ("2d", "等材料")),
        ("３个工作日 等材料", ("3d", "等材料")),
        ("4小时：等材料", ("4h", "等材料")),
        ("2 days the part is late", ("2d", "the part is late")),
        ("十天", ("10d", "")),
        ("2 do it", None),
        ("2天半 等材料", None),
        ("0天 等材料", None),
        ("999天 等材料", None),
        ("-2d 等材料", None),
        ("等材料", None),
    ],
)
def test_people_say_spans_in_their_own_words(words, begun):
    assert begin_span(words) == begun


def test_mixed_span_is_written_out():
    assert str(Span(seconds=5400, days=2)) == "2d 90m"
    assert str(Span()) == "0s"


ZONES = st.sampled_from(["Asia/Shanghai", "Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "UTC"])
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001  hypothesis adds the zone
SPANS = st.builds(Span, st.integers(0, 300_000), st.integers(0, 12))


@st.composite
def clocks(draw):
    zone = ZoneInfo(draw(ZONES))
    edges = sorted(draw(st.sets(st.integers(0, 1440), min_size=2, max_size=6)))
    hours = tuple(zip(edges[::2], edges[1::2], strict=False))
    dates = st.frozensets(st.dates(date(2026, 1, 1), date(2028, 1, 1)), max_size=30)
    return Workhours(zone, hours, PublicDays(draw(dates), draw(dates)))


@given(clocks(), MOMENTS, SPANS)
def test_adding_and_measuring_agree(clock, start, span):
    end = clock.add(start, span).at

    assert clock.between(start, end) == clock.length(span)


@given(clocks(), MOMENTS, st.timedeltas(timedelta(), timedelta(days=40)))
def test_measuring_and_adding_agree(clock, start, gap):
    worked = clock.between(start, start + gap)

    end = clock.add(start, Span(seconds=int(worked.total_seconds()))).at

    assert end <= start + gap
    assert timedelta() <= clock.between(end, start + gap) < timedelta(seconds=1)


@given(clocks(), MOMENTS, st.integers(1, 300_000))
def test_going_back_undoes_adding(clock, start, seconds):
    end = clock.add(start, Span(seconds=seconds)).at

    begun = clock.back(end, seconds)

    assert clock.between(begun, end) == timedelta(seconds=seconds)
    assert clock.add(begun, Span(seconds=seconds)).at == end
    assert begun == clock.next_working(start)


@given(clocks(), MOMENTS, SPANS, SPANS)
def test_two_steps_equal_one(clock, start, first, second):
    both = Span(first.seconds + second.seconds, first.days + second.days)

    assert clock.add(clock.add(start, first).at, second).at == clock.add(start, both).at


@given(clocks(), MOMENTS, MOMENTS, SPANS)
def test_who_starts_later_ends_later(clock, one, other, span):
    early, late = sorted((one, other))

    assert clock.add(early, span).at <= clock.add(late, span).at


@given(clocks(), MOMENTS, SPANS)
def test_end_lies_within_hours(clock, start, span):
    end = clock.add(start, span).at

    assert not clock.length(span) or clock.is_working(end - timedelta.resolution)
