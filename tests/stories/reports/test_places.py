"""Where it is: read out of the words, found on the map, offered where two are as near, and never in the way."""

from tests.stories.world import World

# Beside the corner (33.8674, 115.7764) of Xingfuli's drawn line; 和平花园 is a circle that touches its western side.
JUST_OUTSIDE = (33.86737, 115.77637)
NOWHERE = (33.9500, 115.9000)
BORDER = (33.8722, 115.77612)


async def test_address_in_words_is_the_place(world: World):
    await world.reports(words="幸福里3号楼门口电线垂下来了，小孩够得着")

    card = world.groups["telecom-office"].sees("#1 沿街线路杂乱")

    assert "📍 幸福里小区 3号楼门口" in card.words
    assert "幸福里3号楼门口电线垂下来了，小孩够得着" in card.words


async def test_draft_card_shows_the_address(world: World):
    world.wang.sends_photo("3号楼门口电线垂下来了")
    await world.settle()
    asked = world.wang.sees("收到了。在哪里？")
    assert "沿街线路杂乱 · 3号楼门口 · 1 张照片" in asked.words

    world.wang.presses("幸福里小区")
    await world.settle()

    assert "沿街线路杂乱 · 幸福里小区 3号楼门口 · 1 张照片" in asked.words


async def test_road_is_place_enough(world: World):
    world.wang.sends_photo("人民路和解放路交叉口电线断了")
    await world.settle()

    assert world.wang.sees("沿街线路杂乱 · 人民路和解放路交叉口").button("提交")


async def test_group_report_has_its_address(world: World):
    group = world.groups["xingfu"]
    world.wang.says("/report 3号楼门口电线垂下来了", to=group)
    await world.settle()

    assert "沿街线路杂乱 · 幸福里小区 3号楼门口" in group.sees("#1 已提交").words
    assert "📍 幸福里小区 3号楼门口" in world.groups["telecom-office"].sees("#1").words


async def test_just_outside_is_the_nearest(world: World):
    world.wang.sends_photo("电线断了")
    world.wang.sends_location(*JUST_OUTSIDE)
    await world.settle()

    card = world.wang.sees("请看一下")

    assert "沿街线路杂乱 · 幸福里小区 · 📍 位置" in card.words
    assert "📍 位置在幸福里小区边上，先按这个小区办理。" in card.words
    assert card.button("提交")


async def test_border_offers_both(world: World):
    world.wang.sends_photo("电线断了")
    world.wang.sends_location(*BORDER)
    await world.settle()
    card = world.wang.sees("请看一下")
    assert "幸福里小区 · 📍" in card.words

    world.wang.presses("或：和平花园")
    await world.settle()
    assert "和平花园 · 📍" in card.words

    world.wang.presses("或：幸福里小区")
    await world.settle()
    assert "幸福里小区 · 📍" in card.words


async def test_nowhere_is_told_and_blocks_nothing(world: World):
    world.wang.sends_photo("电线断了")
    world.wang.sends_location(*NOWHERE)
    await world.settle()
    assert "📍 这个位置不在本区的小区里，仍然可以提交。" in world.wang.sees("请看一下").words

    await world.submits(world.wang)

    assert world.groups["urban-management"].sees("#1 沿街线路杂乱")


async def test_two_names_are_both_offered(world: World):
    world.wang.sends_photo("和平花园和幸福里中间的路灯坏了")
    await world.settle()

    card = world.wang.sees("公共服务设施 · 和平花园")

    assert card.button("提交")
    assert card.button("或：幸福里小区")


async def test_words_that_contradict_the_point_are_offered(world: World):
    world.wang.sends_photo("和平花园电线断了")
    world.wang.sends_location(33.8700, 115.7800)
    await world.settle()

    assert world.wang.sees("沿街线路杂乱 · 幸福里小区").button("或：和平花园")


async def test_every_spelling_names_it(world: World):
    async for words in world.each(
        ["幸福3号樓電線斷咗", "Xingfuli wires down", "【幸福里】电线断了", "电线断了，在幸福小区"]
    ):
        world.wang.sends_photo(words)
        await world.settle()

        assert world.wang.sees("沿街线路杂乱 · 幸福里小区").button("提交")
