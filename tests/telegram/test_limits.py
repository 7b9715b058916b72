"""Never more than Telegram lets through, in any window; never slower than it must be."""

from hypothesis import given, strategies as st

from issuebot.telegram.limits import Limits

GROUP, PRIVATE = -100, 100


def sent_over(seconds: float, chats: list[int]) -> list[tuple[float, int]]:
    """Send as fast as the limits allow, chat after chat."""
    limits, now, sent = Limits(0.0), 0.0, []
    while now < seconds:
        waits = [limits.wait(chat, 1, now) for chat in chats]
        for chat, wait in zip(chats, waits, strict=True):
            if wait == 0 and limits.wait(chat, 1, now) == 0:
                limits.take(chat, 1, now)
                sent.append((now, chat))
        now += max(min(waits), 0.005)
    return sent


def most_within(window: float, sent: list[tuple[float, int]]) -> int:
    return max(sum(start <= at < start + window for at, _ in sent) for start, _ in sent)


def test_group_gets_twenty_a_minute():
    sent = sent_over(300, [GROUP])

    assert 14 <= most_within(60, sent) <= 20


def test_all_chats_get_thirty_a_second():
    sent = sent_over(4, list(range(1, 200)))

    assert 20 <= most_within(1, sent) <= 30


def test_private_chat_gets_small_burst():
    limits = Limits(0.0)

    for _ in range(2):
        assert limits.wait(PRIVATE, 1, 0.0) == 0
        limits.take(PRIVATE, 1, 0.0)

    assert 1.0 < limits.wait(PRIVATE, 1, 0.0) < 1.2


def test_pause_holds_one_chat_only():
    limits = Limits(0.0)

    limits.pause(GROUP, 30, 0.0)

    assert limits.wait(GROUP, 1, 10.0) == 20.0
    assert limits.wait(PRIVATE, 1, 10.0) == 0.0
    assert limits.wait(GROUP, 1, 31.0) == 0.0


@given(st.lists(st.tuples(st.integers(-5, 5).filter(bool), st.integers(1, 10), st.floats(0, 30)), max_size=50))
def test_waiting_as_told_is_enough(steps: list[tuple[int, int, float]]):
    limits, now = Limits(0.0), 0.0

    for chat, cost, later in steps:
        now += later
        now += limits.wait(chat, cost, now)
        assert limits.wait(chat, cost, now) < 1e-6
        limits.take(chat, cost, now)
