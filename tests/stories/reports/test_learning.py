"""What coordinators decide teaches the guess: at once, by every door, and it can be taken back."""

from collections.abc import Collection

import pytest

from issuebot.desk.context import learning
from issuebot.domain.language.guesses import learned
from issuebot.simulator import Person
from issuebot.store import decisions
from issuebot.store.engine.database import Tx
from issuebot.store.events import Event
from tests.stories.world import World

HAMMER = "幸福里东门健身秤显示不准"  # no word of the vocabulary
AGAIN = "幸福里健身秤又不准了"


async def report(world: World, words: str, who: Person | None = None) -> str:
    """What the card of a new draft says."""
    who = who or world.zhao
    who.says(words)
    await world.settle()
    return who.messages[-1].words


async def decide(world: World, *orders: str) -> None:
    for order in orders:
        world.li.says(order)
        await world.settle()


async def guessed(world: World, words: str) -> str | None:
    return await world.read(lambda tx: learned.guess(learning.lessons(tx, world.district, int(world.time)), words))


async def test_corrected_category_is_guessed_next(world: World):
    await world.reports(world.wang, HAMMER)
    before = await guessed(world, AGAIN)

    await decide(world, "/category 1 不文明行为")

    assert before is None
    assert "不文明行为" in await report(world, AGAIN)


async def test_last_word_counts(world: World):
    await world.reports(world.wang, HAMMER)

    await decide(world, "/category 1 不文明行为", "/category 1 公共秩序")

    assert await guessed(world, AGAIN) == "public-order"


async def test_declined_words_fit_none_next(world: World):
    for _ in range(3):
        await world.reports(world.wang, "幸福里外面流浪猫乱叫个不停")
    before = await guessed(world, "幸福里流浪猫乱叫个没完")

    await decide(world, *(f"/decline {number} 不属于我们受理范围，请联系农业农村局" for number in (1, 2, 3)))

    assert (before, await guessed(world, "幸福里流浪猫乱叫个没完")) == ("uncivil-behaviour", None)


async def test_duplicate_teaches_nothing(world: World):
    await world.reports(world.wang, HAMMER)

    await decide(world, "/category 1 不文明行为", "/decline 1 重复上报")

    assert await guessed(world, AGAIN) is None


async def test_each_decision_is_read_once(world: World, monkeypatch: pytest.MonkeyPatch):
    read: list[int] = []
    histories = decisions.histories

    def noted(tx: Tx, numbers: Collection[int]) -> dict[int, list[Event]]:
        read.extend(numbers)
        return histories(tx, numbers)

    monkeypatch.setattr(decisions, "histories", noted)
    for number in (1, 2, 3):
        await world.reports(world.wang, HAMMER)
        await decide(world, f"/category {number} 不文明行为")
        await guessed(world, AGAIN)

    assert read == [1, 2, 3]


async def test_clock_set_back_hides_no_decision(world: World):
    for number in (1, 2):
        await world.reports(world.wang, HAMMER)
        await decide(world, f"/category {number} 公共秩序")
        await guessed(world, AGAIN)
    world.set_clock_on(-3600)

    await decide(world, "/category 1 不文明行为", "/category 2 不文明行为")

    assert await guessed(world, AGAIN) == "uncivil-behaviour"


async def test_decision_written_late_counts(world: World):
    """By another process, or a clock that was set back: the second it was made in is over."""
    await world.reports(world.wang, HAMMER)
    await decide(world, "/category 1 公共秩序")
    await guessed(world, AGAIN)
    world.set_clock_on(-30)
    await decide(world, "/category 1 不文明行为")

    async for later in world.each([0, 31]):
        world.set_clock_on(later)

        assert await guessed(world, AGAIN) == "uncivil-behaviour"


async def test_busy_second_hides_no_decision(world: World):
    for number in (1, 2, 3):
        await world.reports(world.wang, HAMMER)
        await decide(world, f"/category {number} 公共秩序")
        await guessed(world, AGAIN)

    await decide(world, *(f"/category {number} 不文明行为" for number in (1, 2, 3)))

    assert await guessed(world, AGAIN) == "uncivil-behaviour"


async def test_said_again_is_decided_too(world: World):
    await world.reports(world.wang)

    await decide(world, "/category 1 沿街线路杂乱", "/category 1 沿街线路杂乱")

    rows = await world.read(lambda tx: tx.all("SELECT kind FROM event WHERE kind = 'confirm'"))
    assert len(rows) == 1


async def test_card_says_like_which(world: World):
    await world.reports(world.wang, HAMMER)
    await decide(world, "/category 1 不文明行为")
    await report(world, AGAIN, world.zhao)
    await world.submits(world.zhao)

    await decide(world, "/ticket 2")

    assert "🧠 参照 #1 识别" in world.li.messages[-1].words
    assert "参照" not in world.zhao.messages[-1].words


async def test_nothing_is_kept_but_events(world: World):
    await world.reports(world.wang, HAMMER)
    await decide(world, "/category 1 不文明行为")

    async for end in world.each(["restarted", "as it was"]):
        if end == "restarted":
            world.database._memo.clear()  # type: ignore[attr-defined]  # as a new process finds it

        assert await guessed(world, AGAIN) == "uncivil-behaviour"


async def test_forgotten_words_teach_as_the_ticket(world: World):
    await world.reports(world.wang, HAMMER)
    await decide(world, "/category 1 不文明行为")

    await world.forgets(world.wang)

    columns = await world.read(lambda tx: tx.all("SELECT actor FROM event WHERE kind = 'submit'"))
    assert [row["actor"] for row in columns] == [None]
    assert await guessed(world, AGAIN) == "uncivil-behaviour"


async def test_start_reads_what_was_decided_in_steps(world: World, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(learning, "STEP", 2)
    for words in (HAMMER, "幸福里凉亭柱子歪了", "幸福里石凳晃动", "幸福里秋千链条松了", "幸福里围棋桌裂开"):
        await world.reports(world.wang, words)
    await decide(world, *(f"/category {number} 不文明行为" for number in range(1, 6)))
    world.time += 3600
    vars(world.database)["_memo"].clear()  # as of a process that has just started

    first = await world.read(lambda tx: learning.lessons(tx, world.district, int(world.time)))
    ticker, seen = world.make_ticker(), []
    for _ in range(9):
        await ticker.tick()
        seen.append(len(await world.read(lambda tx: learning.lessons(tx, world.district, int(world.time)))))

    assert first.tickets == {5, 4}
    assert max(after - before for before, after in zip([2, *seen], seen, strict=False)) <= 2
    assert seen[-1] == 5
    assert await guessed(world, AGAIN) == "uncivil-behaviour"


async def test_old_decisions_are_let_go_in_steps(world: World, monkeypatch: pytest.MonkeyPatch):
    for words in (HAMMER, "幸福里凉亭柱子歪了", "幸福里石凳晃动"):
        await world.reports(world.wang, words)
    await decide(world, *(f"/category {number} 不文明行为" for number in range(1, 4)))
    assert await guessed(world, AGAIN) == "uncivil-behaviour"
    monkeypatch.setattr(learning, "EVENTS", 2)
    monkeypatch.setattr(learning, "STEP", 1)

    world.time += learning.ANEW + 1
    steps = 0
    while await world.read(lambda tx: learning.learn_on(tx, world.district, int(world.time))):
        steps += 1

    known = await world.read(lambda tx: learning.lessons(tx, world.district, int(world.time)))
    assert (known.tickets, steps) == ({2, 3}, 2)
