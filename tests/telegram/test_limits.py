"""Never more than Telegram lets through, in any window; never slower than it must be."""

from dataclasses import dataclass
from heapq import heappop, heappush

from hypothesis import given, strategies as st

from issuebot.domain.hidden_ids import digest
from issuebot.telegram.outgoing.limits import GROUP, OVERALL, PRIVATE, UNLIMITED, Limits, Rates, Slot

UNIT, RESIDENT = -100, 100
chats = st.integers(-3, 30).filter(bool)
steps = st.lists(st.tuples(chats, st.integers(1, 10), st.booleans(), st.floats(0, 20), st.floats(0, 5)), max_size=80)
rounds = st.lists(
    st.tuples(st.integers(1, 40), st.floats(0, 0.3), st.floats(0, 0.9), st.floats(0, 0.05)), min_size=3, max_size=30
)
WAY = 0.05  # seconds that the fastest call takes


@dataclass
class Sent:
    chat: int
    messages: int
    arrived: float


def send(limits: Limits, chat: int, messages: int, now: float) -> None:
    """A call that is answered at once."""
    slot = limits.take(chat, messages, now, now)
    limits.begin(slot, now)
    limits.end(slot, now)


def fastest(limits: Limits) -> None:
    """Before all others, a call from which it is known how long the way is."""
    slot = limits.take(1000, 1, 0.0, 0.0)
    limits.begin(slot, 0.0)
    limits.end(slot, WAY)


def wait(limits: Limits, chat: int, messages: int, now: float, *, answer: bool = False) -> float:
    return max(limits.wait(chat, messages, now, answer=answer), limits.wait_for_all(messages, now))


def burst(chat: int, *, answer: bool = False) -> int:
    """How many go at once after a long silence."""
    limits, count = Limits(), 0
    while wait(limits, chat, 1, 0.0, answer=answer) == 0:
        send(limits, chat, 1, 0.0)
        count += 1
    return count


def most_within(seconds: float, sent: list[Sent]) -> int:
    """Albums that no window can hold count as what it holds."""
    return max(
        (sum(one.messages for one in sent if at <= one.arrived < at + seconds) for at in {one.arrived for one in sent}),
        default=0,
    )


def check(sent: list[Sent]) -> None:
    def of(rates: Rates, sent: list[Sent]) -> None:
        small = [one for one in sent if one.messages <= min(rate.messages for rate in rates)]
        assert all(most_within(rate.seconds - 1e-6, small) <= rate.messages for rate in rates)

    of(OVERALL, sent)
    for chat in {one.chat for one in sent}:
        of(PRIVATE if chat > 0 else GROUP, [one for one in sent if one.chat == chat])


def test_quiet_group_is_served_at_once():
    assert burst(UNIT) == 15
    assert burst(UNIT, answer=True) == 19


def test_resident_gets_two_at_once():
    limits = Limits()

    for _ in range(2):
        send(limits, RESIDENT, 1, 0.0)

    assert 1.0 < limits.wait(RESIDENT, 1, 0.0) < 1.1


def test_twenty_nine_go_each_second():
    limits, now, count = Limits(), 0.0, 0

    while now < 10:
        chat = count + 1
        now += wait(limits, chat, 1, now)
        send(limits, chat, 1, now)
        count += 1

    assert 29 * 10 <= count <= 29 * 10 + 1


def test_pause_holds_one_chat_only():
    limits = Limits()

    limits.pause(UNIT, 30, 0.0)

    assert limits.wait(UNIT, 1, 10.0) == 20.0
    assert limits.wait(RESIDENT, 1, 10.0) == 0.0
    assert limits.wait(UNIT, 1, 31.0) == 0.0


def test_call_never_made_takes_no_room():
    limits = Limits()
    slots = [limits.take(UNIT, 1, 0.0, 0.0) for _ in range(15)]
    assert limits.wait(UNIT, 1, 0.0) > 0

    for slot in slots:
        limits.end(slot, 0.0)

    assert limits.wait(UNIT, 15, 0.0) == 0.0


def test_call_under_way_holds_its_room():
    limits = Limits()
    for _ in range(29):
        limits.begin(limits.take(UNIT, 1, 0.0, 0.0), 0.0)

    assert limits.wait_for_all(1, 0.5) > 0
    assert limits.wait_for_all(1, 1.5) > 0
    assert limits.wait_for_all(1, 2.1) == 0.0


def test_nothing_limits_the_unlimited():
    limits = Limits(overall=UNLIMITED, private=UNLIMITED, group=UNLIMITED)

    for _ in range(100):
        send(limits, UNIT, 10, 0.0)

    assert wait(limits, UNIT, 10, 0.0) == 0.0
    assert len(limits.openings(0.0, 0.1)) > 100


@given(steps)
def test_no_window_has_too_many(steps: list[tuple[int, int, bool, float, float]]):
    """However long each call is on its way, and however late its answer comes."""
    limits, now = Limits(), 1.0
    sent: list[Sent] = []
    fastest(limits)

    for chat, messages, answer, later, delay in steps:
        now += later
        while pause := wait(limits, chat, messages, now, answer=answer):
            now += pause
        slot = limits.take(chat, messages, now, now)
        limits.begin(slot, now)
        arrived = now + WAY + min(delay, 0.9)
        sent.append(Sent(chat, messages, arrived))
        limits.end(slot, arrived)

    check(sent)


@given(rounds)
def test_no_call_begins_too_early(rounds: list[tuple[int, float, float, float]]):
    """What is chosen before there is room for it, and begins when there is, or a little late."""
    limits, now, sent = Limits(), 1.0, list[Sent]()
    events: list[tuple[float, int, bool, Slot]] = []

    def happen(until: float) -> None:
        while events and events[0][0] <= until:
            moment, number, begins, slot = heappop(events)
            if begins:
                limits.begin(slot, moment)
                sent.append(Sent(slot.chat, 1, moment + WAY + delays[number]))
                heappush(events, (sent[-1].arrived, number, False, slot))
            else:
                limits.end(slot, moment)

    fastest(limits)
    delays: dict[int, float] = {}
    for wanted, later, delay, late in rounds:
        now += later
        happen(now)
        for at in limits.openings(now, 0.12)[:wanted]:
            number = len(delays) + 1
            delays[number] = delay
            heappush(events, (at + late, number, True, limits.take(number, 1, now, at)))
    happen(now + 10)

    check(sent)


def test_room_is_known_ahead():
    limits = Limits()
    for place in range(29):
        send(limits, place + 1, 1, place / 100)

    moments = limits.openings(0.95, 0.115)

    assert [round(at, 2) for at in moments] == [1.0, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06]


@given(steps)
def test_nobody_waits_who_need_not(steps: list[tuple[int, int, bool, float, float]]):
    """Who waits would have been one too many a moment before."""
    limits, now = Limits(), 0.0
    sent: list[Sent] = []

    for chat, _, answer, later, _ in steps:
        now += later
        pause = wait(limits, chat, 1, now, answer=answer)
        if pause:
            early = now + pause - 1e-3
            others = [one for one in sent if one.chat == chat]
            full = [
                sum(one.messages for one in among if one.arrived > early - rate.seconds) >= rate.messages - kept
                for among, rates in ((sent, OVERALL), (others, PRIVATE if chat > 0 else GROUP))
                for rate in rates
                for kept in [0 if answer else rate.kept]
            ]
            assert any(full)
        now += pause
        assert wait(limits, chat, 1, now, answer=answer) < 1e-6
        send(limits, chat, 1, now)
        sent.append(Sent(chat, 1, now))


@given(steps, st.floats(0, 5))
def test_new_process_keeps_the_limits(steps: list[tuple[int, int, bool, float, float]], down: float):
    limits, now = Limits(), 0.0
    sent: list[Sent] = []
    for place, (chat, messages, answer, later, _) in enumerate(steps):
        now += later
        now += wait(limits, chat, messages, now, answer=answer) + 1e-6
        send(limits, chat, messages, now)
        sent.append(Sent(chat, messages, now))
        if place % 5 == 4:
            now += down
            limits = Limits()
            limits.recall([(digest(one.chat), one.messages, now - one.arrived) for one in sent], now)

    check(sent)
