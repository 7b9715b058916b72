"""What a report costs: taps and questions for the person, counted calls before the unit has it. Numbers are printed."""

import pytest

from tests.stories.world import World


def calls_before_unit(world: World, since: int) -> int:
    """Calls that count against Telegram's limits before the one that gives the unit its card."""
    counted = [call for call in world.telegram.calls[since:] if call.counted]
    return next(place for place, call in enumerate(counted) if call.chat == world.groups["telecom-office"].id)


async def test_commonest_report_costs_one_tap(world: World, capsys: pytest.CaptureFixture[str]):
    world.wang.starts("c_xingfu")
    await world.settle()
    since, said = len(world.telegram.calls), len(world.wang.messages)

    world.wang.sends_photo("3号楼门口电线垂下来了")
    await world.settle()
    world.wang.presses("提交")
    await world.settle()

    calls = calls_before_unit(world, since)
    with capsys.disabled():
        print(f"\nphoto with caption, home known: 1 tap, 0 questions, {calls} counted calls before the unit")  # noqa: T201 the numbers are wanted
    assert world.wang.sees("#1 已提交")
    assert len(world.wang.messages) == said + 2  # the photo, and the card that becomes the receipt
    assert calls <= 2


@pytest.mark.parametrize(
    ("words", "taps"), [("电线断了", ["幸福里小区", "提交"]), ("这里不对劲", ["幸福里小区", "沿街线路杂乱", "提交"])]
)
async def test_words_alone_cost_three_taps(
    world: World, capsys: pytest.CaptureFixture[str], words: str, taps: list[str]
):
    said = len(world.zhao.messages)
    world.zhao.says(words)
    await world.settle()
    asked = world.zhao.messages[-1].words.count("👇")

    for label in taps:
        world.zhao.presses(label)
        await world.settle()

    with capsys.disabled():
        print(f"\nwords alone ({words}), nothing known: {len(taps)} taps, {asked} question")  # noqa: T201 the numbers are wanted
    assert world.groups["telecom-office"].sees("#1")
    assert len(taps) <= 3
    assert asked == 1
    assert len(world.zhao.messages) == said + 2


async def test_place_typed_saves_the_question_a_tap(world: World):
    world.zhao.says("幸福里3号楼电线断了")
    await world.settle()

    await world.submits(world.zhao)

    assert world.groups["telecom-office"].sees("#1")
