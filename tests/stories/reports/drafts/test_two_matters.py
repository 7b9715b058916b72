"""Somebody reports two matters, each in a message of its own, before the first one is submitted."""

from issuebot.simulator import Person
from issuebot.store import drafts
from tests.stories.world import DAY, World

WIRES, LITTER = "幸福里3号楼门口电线垂下来了", "5号楼的垃圾桶满了没人倒"
UNITS = ("telecom-office", "sanitation-office")


async def sends_both(world: World, who: Person) -> None:
    who.sends_photo(WIRES)
    await world.settle()
    who.sends_photo(LITTER)
    await world.settle()


async def splits(world: World) -> None:
    await sends_both(world, world.wang)
    world.wang.presses("分成两件")
    await world.settle()


async def parked(world: World) -> list[int]:
    rows = await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'parked'"))
    return [row["id"] for row in rows]


async def test_each_matter_goes_to_its_own_unit(world: World):
    await splits(world)

    assert "“幸福里3号楼门口电线垂下来了”" in world.wang.sees("请看一下，对就提交").words
    for _ in UNITS:
        await world.submits(world.wang)

    for number, (unit, words) in enumerate(zip(UNITS, (WIRES, LITTER), strict=True), 1):
        card = world.groups[unit].sees(f"#{number} ")
        assert (words in card.words, card.kind, "1 张照片" in card.words) == (True, "photo", True)
    assert await parked(world) == []


async def test_second_card_comes_when_the_first_is_submitted(world: World):
    await splits(world)

    await world.submits(world.wang)

    card = world.wang.messages[-1]
    assert LITTER in card.words
    assert card.button("提交")
    assert "环境卫生 · 幸福里小区 5号楼 · 1 张照片" in card.words


async def test_other_matter_outlives_the_first(world: World):
    await splits(world)

    async for way in world.each(["tap", "word"]):
        if way == "tap":
            world.wang.presses("取消")
        else:
            world.wang.says("取消")
        await world.settle()
        world.wang.says("幸福里")
        await world.settle()
        await world.submits(world.wang)

        assert (await world.ticket_of(1)).words == LITTER


async def test_picture_before_its_words_goes_with_them(world: World):
    world.wang.sends_photo(WIRES)
    world.wang.sends_photo()
    world.wang.says(LITTER)
    await world.settle()
    world.wang.presses("分成两件")
    await world.settle()

    for _ in UNITS:
        await world.submits(world.wang)

    for unit in UNITS:
        assert world.groups[unit].sees("1 张照片")


async def test_one_matter_is_not_split(world: World):
    async for messages in world.each(
        [
            ("幸福里3号楼门口电线垂下来了", "旁边的网线也断了，很危险"),
            ("电线", "掉下来了", "幸福里"),
            ("幸福里3号楼门口电线垂下来了", "没人管", "快来看看吧"),
            ("幸福里3号楼门口电线垂下来了，垃圾也没人收",),
        ]
    ):
        for words in messages:
            world.wang.says(words)
        await world.settle()

        assert not any(message.button("分成两件") for message in world.wang.messages)


async def test_words_that_wait_are_corrected(world: World):
    world.wang.sends_photo(WIRES)
    said = world.wang.sends_photo(LITTER)
    await world.settle()
    world.wang.presses("分成两件")
    await world.settle()

    world.wang.edits(said, "8号楼的垃圾桶满了没人倒")
    await world.settle()
    for _ in UNITS:
        await world.submits(world.wang)

    assert world.groups["sanitation-office"].sees("8号楼的垃圾桶满了没人倒")


async def test_late_picture_joins_the_album_that_waits(world: World):
    world.wang.sends_photo(WIRES)
    late = world.wang.sends_album(3, LITTER, order=[0, 1])[2]
    await world.settle()
    world.wang.presses("分成两件")
    await world.settle()

    world.telegram.deliver(late)
    for _ in UNITS:
        await world.settle()
        await world.submits(world.wang)

    assert world.groups["sanitation-office"].sees("3 张照片")
    assert world.groups["telecom-office"].sees("1 张照片")


async def test_old_button_splits_nothing(world: World):
    await sends_both(world, world.wang)
    card = world.wang.chat.offers("分成两件")
    data = world.data_of(card, "分成两件")
    await world.submits(world.wang)

    for who in (world.wang, world.zhao):
        press = who.forges(data, card)
        await world.settle()
        assert press.answer.alert

    assert await parked(world) == []


async def test_what_is_put_away_is_put_away_whole(world: World):
    await splits(world)

    world.time += DAY + 60
    await world.tick()
    world.wang.presses("接着报")
    await world.settle()

    assert await parked(world) == []
    assert world.wang.chat.offers("分成两件")


async def test_nothing_of_either_outlives_being_forgotten(world: World):
    await splits(world)

    await world.forgets(world.wang)

    assert await world.read(lambda tx: tx.all("SELECT body FROM draft_words")) == []
    assert await world.read(lambda tx: drafts.parked(tx, world.wang.id)) is None
