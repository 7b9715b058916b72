"""Buttons: their colours say what they do, and no label is wider than its place on a telephone of 390 pixels."""

import pytest
from hypothesis import given, strategies as st

from issuebot.telegram.render.request import ROOMS, keyboard, packed
from issuebot.telegram.render.text import columns

LABELS = st.lists(st.text(st.sampled_from("市政设施服务中心Wim 1"), min_size=1, max_size=14), max_size=9)


@pytest.mark.parametrize(
    ("does", "style"),
    [
        ("submit:7", "primary"),
        ("accept:7", "primary"),
        ("close:7", "success"),
        ("rate:7:1:satisfied", "success"),
        ("withdraw:7:yes", "danger"),
        ("forget:yes", "danger"),
        ("rate:7:1:unsolved", None),
        ("withdraw:7", None),
        ("withdraw:7:no", None),
        ("forget:ask", None),
        ("https://uri.amap.com/marker?name=submit:7", None),
    ],
)
def test_colour_says_what_a_button_does(does: str, style: str | None):
    shown = keyboard([[("…", does)]])

    assert shown
    assert shown["inline_keyboard"][0][0].get("style") == style


@given(LABELS, st.integers(2, 4))
def test_labels_have_room_and_keep_their_order(labels: list[str], most: int):
    rows = packed([(label, label) for label in labels], most)

    assert [label for row in rows for label, _ in row] == labels
    assert all(len(row) == 1 or columns(label) <= ROOMS[len(row)] for row in rows for label, _ in row)


def test_four_short_labels_share_a_row():
    rows = packed([(label, label) for label in ("类别", "地点", "匿名", "取消")], 4)

    assert len(rows) == 1
