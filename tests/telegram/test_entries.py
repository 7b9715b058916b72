"""Two lines a ticket, none wider than the bubble of a group on a telephone of 390 pixels, whatever is in them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given, strategies as st

from issuebot.desk.context.calendars import workhours_of
from issuebot.desk.lists.pages import Mine, Queued
from issuebot.desk.lists.search import Found, Hit
from issuebot.desk.views import View
from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Name
from issuebot.domain.messages.lists import MyTickets, SearchResults, TicketQueue
from issuebot.domain.queue import Queue
from issuebot.domain.ticket import Status
from issuebot.store.outgoing.outbox import Outgoing
from issuebot.store.tickets import Ticket
from issuebot.telegram.render import render
from issuebot.telegram.render.text import LINE, columns, fit
from tests.domain.districts import sample

NOW = datetime(2026, 11, 25, 2, tzinfo=UTC)  # a Wednesday, 10:00
HEADINGS = {
    "zh": ["已超时", "今天到期", "本周", "以后", "等居民补充"],
    "en": ["Late", "Due today", "This week", "Later", "Waiting for the resident"],
}
LANGUAGES = st.sampled_from(["zh", "en"])
LETTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"])
NAMES = (
    st.text(st.sampled_from("幸福里小区物业管理办公室Wimg 3号·“（🏠"), min_size=1, max_size=14)
    .map(str.strip)
    .filter(bool)
)
WORDS = st.one_of(st.text(LETTERS, max_size=60), st.text(st.sampled_from("幸福里3号楼电线 MWab🔥مرحبا\n"), max_size=60))
DUES = st.integers(-400, 4000).map(lambda hours: int(NOW.timestamp()) + hours * 3600 // 8)


@st.composite
def districts(draw: st.DrawFn) -> District:
    district = sample()

    def named(parts: Any) -> Any:
        return tuple(replace(part, name=Name(draw(NAMES), draw(NAMES))) for part in parts)

    return replace(
        district,
        units=named(district.units),
        communities=named(district.communities),
        categories=named(district.categories),
    )


@st.composite
def tickets(draw: st.DrawFn, district: District) -> Ticket:
    either = st.sampled_from
    return ticket_with(
        number=draw(st.integers(1, 9_999_999)),
        status=draw(either(sorted(Status))),
        category=draw(either([None, *(kind.id for kind in district.categories)])),
        community=draw(either([None, *(place.id for place in district.communities)])),
        unit=draw(either([None, *(unit.id for unit in district.units)])),
        words=draw(WORDS),
        place=draw(st.one_of(st.none(), WORDS)),
        respond_by=draw(DUES),
        resolve_by=draw(DUES),
        urgent=draw(st.booleans()),
        weight=draw(st.integers(1, 99)),
        danger=draw(either(["", "fire"])),
    )


def ticket_with(**values: Any) -> Ticket:
    """As much of one as lists look at."""
    return Ticket(**{**dict.fromkeys(Ticket.__slots__), "words": "", "weight": 1, **values})


def view(district: District, language: str, message: MyTickets | TicketQueue | SearchResults, **loaded: Any) -> View:
    nothing: dict[str, Any] = dict.fromkeys(Outgoing.__slots__)
    row = Outgoing(**{**nothing, "chat": 1})
    return View(row, message, NOW, language, district, workhours_of(district, NOW), **loaded)


def lines_of(seen: View) -> list[str]:
    request = render(seen)
    assert request
    return str(request.arguments["text"]).split("\n")


@given(st.data(), LANGUAGES)
def test_no_line_of_a_list_wraps(data: st.DataObject, language: str):
    district = data.draw(districts())
    listed = tuple(data.draw(st.lists(tickets(district), min_size=1, max_size=8)))
    owner = data.draw(st.sampled_from([None, *(unit.id for unit in district.units)]))
    queue = Queue(owner, status="assigned", category=district.categories[0].id, community=district.communities[0].id)
    hits = tuple(Hit(ticket, " ".join(ticket.words.split())[:40]) for ticket in listed)

    seen = [
        view(district, language, TicketQueue(1, ""), queued=Queued(queue, 1, 63, listed, 501)),
        view(
            district,
            language,
            MyTickets(1),
            mine=Mine("open", 1, 63, listed, dict.fromkeys(("all", "open", "over", "followed"), 499)),
        ),
        view(district, language, SearchResults(1, "电线"), found=Found("电线", 1, 63, hits, 501)),
    ]

    assert [line for shown in seen for line in lines_of(shown) if columns(line) > LINE] == []


@given(st.data(), LANGUAGES)
def test_headings_follow_the_order_that_sorts(data: st.DataObject, language: str):
    district = sample()
    listed = [
        replace(one, status=data.draw(st.sampled_from(["new", "assigned", "accepted", "waiting"])))
        for one in data.draw(st.lists(tickets(district), max_size=8))
    ]
    dues = {"new": "respond_by", "assigned": "respond_by", "accepted": "resolve_by"}
    listed.sort(key=lambda one: getattr(one, dues[one.status]) if one.status in dues else 99_999_999_999)

    lines = lines_of(view(district, language, TicketQueue(1, ""), queued=Queued(Queue(), 0, 1, tuple(listed), 8)))

    headings = [line for line in lines if line in HEADINGS[language]]
    assert headings == [name for name in HEADINGS[language] if name in headings]


@given(WORDS, st.integers(0, 40))
def test_what_is_cut_fits_its_room(words: str, room: int):
    assert columns(fit(words, room)) <= room


def test_english_place_is_not_cut_for_a_stump_of_words():
    words = "Wires hang down at the door of building 3"
    one = ticket_with(number=2, status="accepted", category="street-wiring", community="xingfu", unit="telecom-office")
    one = replace(one, words=words, place="Building 3", resolve_by=int(NOW.timestamp()) + 4 * 3600)

    lines = lines_of(view(sample(), "en", TicketQueue(1, ""), queued=Queued(Queue(), 0, 1, (one,), 1)))

    assert lines[2:] == ["#2 Messy street wiring · 2 h left", "Xingfuli Building 3 · Telecom"]


def test_late_today_week_and_later_are_told_apart():
    district = sample()
    ahead = {"已超时": -1, "今天到期": 3, "本周": 48, "以后": 24 * 5}
    due = {name: int((NOW + timedelta(hours=hours)).timestamp()) for name, hours in ahead.items()}
    listed = tuple(ticket_with(number=at, status="accepted", resolve_by=due[name]) for at, name in enumerate(ahead, 1))

    lines = lines_of(view(district, "zh", TicketQueue(1, ""), queued=Queued(Queue(), 0, 1, listed, 4)))

    assert lines == [
        *("未办结工单（4）", "已超时", "#1 类别待定 · 超时1小时", "", "今天到期", "#2 类别待定 · 剩2小时"),
        *("", "本周", "#3 类别待定 · 剩2天", "", "以后", "#4 类别待定 · 剩3天"),
    ]


@given(st.data(), LANGUAGES)
def test_name_of_a_category_is_never_cut(data: st.DataObject, language: str):
    district = sample()
    one = replace(data.draw(tickets(district)), number=data.draw(st.integers(1, 9_999)))

    first = lines_of(view(district, language, TicketQueue(1, ""), queued=Queued(Queue(), 0, 1, (one,), 1)))[2]

    assert "…" not in first


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_time_cuts_the_name_of_a_category(language: str):
    district = sample()
    dues = [int((NOW + timedelta(minutes=minutes)).timestamp()) for minutes in (-70 * 1440, -88, -59, 1, 59, 90, 88888)]
    held = [None, *(kind.id for kind in district.categories)]
    many = [
        ticket_with(number=8888, status=status, category=category, respond_by=due, resolve_by=due, urgent=True)
        for status, category, due in product(sorted(Status), held, dues)
    ]

    firsts = [
        lines_of(view(district, language, TicketQueue(1, ""), queued=Queued(Queue(), 0, 1, (one,), 1)))[2]
        for one in many
    ]

    assert [first for first in firsts if "…" in first] == []


def test_name_without_a_short_one_is_cut_between_words():
    district = sample()
    plain = replace(district, categories=tuple(replace(kind, aliases=()) for kind in district.categories))
    one = ticket_with(number=2, status="assigned", category="damaged-ad", respond_by=int(NOW.timestamp()) - 9 * 86400)

    lines = lines_of(view(plain, "en", TicketQueue(1, ""), queued=Queued(Queue(), 0, 1, (one,), 1)))

    assert lines[2] == "#2 Damaged… · 7 d late"


def test_long_time_gives_way_last():
    one = ticket_with(number=2, status="assigned", category="damaged-ad", respond_by=int(NOW.timestamp()) - 9 * 86400)

    lines = lines_of(view(sample(), "en", TicketQueue(1, ""), queued=Queued(Queue(), 0, 1, (one,), 1)))

    assert lines[2] == "#2 Ads · accept 7 d late"
