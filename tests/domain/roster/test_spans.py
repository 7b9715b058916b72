"""Months and years, by the district's clock."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from issuebot.domain.roster.spans import Asked, Span, month_of, read_key, read_span

SHANGHAI, BERLIN = ZoneInfo("Asia/Shanghai"), ZoneInfo("Europe/Berlin")
SPANS = st.builds(Span, st.integers(2000, 2098), st.none() | st.integers(1, 12))


@pytest.mark.parametrize(
    ("words", "span"),
    [
        ("2026", Span(2026, None)), ("2026年", Span(2026, None)), ("2026-11", Span(2026, 11)),
        ("2026年3月", Span(2026, 3)),
        ("2026/03", Span(2026, 3)), ("2026-13", None), ("12", None), ("王芳", None), ("", None),
    ],
)  # fmt: skip
def test_spans_are_read_as_written(words: str, span: Span | None):
    assert read_span(words) == span


@given(SPANS)
def test_spans_follow_each_other_without_gap(span: Span):
    assert span.moments(BERLIN)[1] == span.next().moments(BERLIN)[0]
    assert span.next().before() == span


@given(SPANS, st.sampled_from(["me", "all", "u.police-station", "v.12"]), st.sampled_from(["", "office"]))
def test_keys_are_read_as_written(span: Span, whose: str, kind: str):
    asked = Asked(span, whose, kind, page=2)

    assert read_key(asked.key) == asked
    assert len(f"hours:{asked.key}") <= 64


@given(st.text())
def test_forged_keys_are_harmless(key: str):
    read_key(key)
    read_key(f"2026-11:{key}")


def test_new_year_comes_first_in_the_east():
    at = int(datetime(2026, 12, 31, 20, tzinfo=UTC).timestamp())

    assert (month_of(at, SHANGHAI), month_of(at, BERLIN)) == (Span(2027, 1), Span(2026, 12))
