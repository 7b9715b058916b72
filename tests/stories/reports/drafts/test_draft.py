"""Before the ticket: one card that gathers, guesses, asks for what is missing, and no more."""

from itertools import permutations

from issuebot.simulator import Person
from tests.stories.world import World

INSIDE = (33.8700, 115.7800)  # Xingfuli
OUTSIDE = (33.9500, 115.9000)
ACTS = {
    "text": lambda who: who.says("楼道电线断了"),
    "photo": lambda who: who.sends_photo(),
    "location": lambda who: who.sends_location(*INSIDE),
    "voice": lambda who: who.sends_voice(),
}


def cards(world: World, who: Person) -> list[str]:
    return [message.words for message in who.messages if world.telegram.wrote(message)]


async def test_any_order_fills_one_card(world: World):
    async for order in world.each(list(permutations(ACTS))[::7]):
        for kind in order:
            ACTS[kind](world.wang)
            await world.settle()

        card = world.wang.sees("请看一下，对就提交")
        assert "沿街线路杂乱 · 幸福里小区 · 📍 位置 · 1 张照片 · 1 条语音" in card.words
        assert cards(world, world.wang) == [card.words]
        assert card.button("提交")


async def test_words_after_photo_are_the_report(world: World):
    world.wang.sends_photo()
    await world.settle()
    assert world.wang.sees("收到了。在哪里？")

    world.wang.says("幸福里电线断了")
    await world.settle()

    assert "沿街线路杂乱 · 幸福里小区" in world.wang.sees("请看一下").words
    assert "“幸福里电线断了”" in world.wang.sees("请看一下").words


async def test_unknown_community_asks_with_buttons(world: World):
    world.wang.sends_photo("电线断了")
    await world.settle()

    card = world.wang.sees("收到了。在哪里？")

    assert ["幸福里小区", "和平花园"] in card.buttons
    assert not card.button("提交")


async def test_community_by_button_completes_it(world: World):
    world.wang.sends_photo("电线断了")
    await world.settle()

    world.wang.presses("和平花园")
    await world.settle()

    assert world.wang.sees("沿街线路杂乱 · 和平花园").button("提交")
    assert len(cards(world, world.wang)) == 1


async def test_community_by_name_completes_it(world: World):
    world.wang.sends_photo("电线断了")
    await world.settle()

    async for typed in world.each(["和平花园", "和平小区2号楼", "Heping Garden"]):
        world.wang.says(typed)
        await world.settle()

        assert world.wang.sees("沿街线路杂乱 · 和平花园").button("提交")


async def test_typed_place_is_a_place(world: World):
    world.wang.sends_photo("电线断了")
    await world.settle()

    world.wang.says("人民路和解放路交叉口")
    await world.settle()
    await world.submits(world.wang)

    assert "📍 人民路和解放路交叉口" in world.groups["urban-management"].sees("#1 沿街线路杂乱").words


async def test_more_words_are_no_place(world: World):
    world.wang.sends_photo("电线断了")
    await world.settle()

    world.wang.says("已经好几天没人管")
    await world.settle()

    assert "“电线断了 已经好几天没人管”" in world.wang.sees("收到了。在哪里？").words


async def test_location_inside_names_community(world: World):
    world.wang.sends_photo("电线断了")
    world.wang.sends_location(*INSIDE)

    await world.settle()

    assert "沿街线路杂乱 · 幸福里小区 · 📍 位置" in world.wang.sees("请看一下").words


async def test_location_outside_is_enough(world: World):
    world.wang.sends_photo("电线断了")
    world.wang.sends_location(*OUTSIDE)
    await world.settle()

    await world.submits(world.wang)

    card = world.groups["urban-management"].sees("#1 沿街线路杂乱")
    assert "见地图" in card.words
    assert "position=115.900000,33.950000&" in str(card.button("地图"))


async def test_home_is_asked_only_once(world: World):
    world.wang.sends_photo("电线断了")
    await world.settle()
    world.wang.presses("和平花园")
    await world.settle()
    await world.submits(world.wang)

    world.wang.sends_photo("垃圾成堆")
    await world.settle()

    assert world.wang.sees("环境卫生 · 和平花园").button("提交")


async def test_start_welcomes_with_next_step(world: World):
    async for payload, answer in world.each(
        [
            ("c_xingfu", "您的小区：幸福里小区。"),
            ("c_nonsense", "这个链接无法识别，不影响您上报。"),
            ("", "发一张照片，写几个字"),
        ]
    ):
        world.wang.starts(payload)
        await world.settle()

        welcome = world.wang.sees("您好！这里是示范区随手拍")

        assert answer in welcome.words
        assert "提交" in welcome.words


async def test_poster_link_sets_home(world: World):
    world.wang.starts("c_heping")
    await world.settle()

    world.wang.sends_photo("电线断了")
    await world.settle()

    assert world.wang.sees("沿街线路杂乱 · 和平花园").button("提交")


async def test_category_by_button_reroutes(world: World):
    world.wang.sends_photo("幸福里电线断了")
    await world.settle()

    world.wang.presses("类别")
    await world.settle()
    world.wang.presses("公共秩序")
    await world.settle()

    assert "公共秩序 · 幸福里小区" in world.wang.sees("交给：派出所").words
    assert world.wang.sees("请看一下").buttons == [["提交"], ["类别", "地点", "匿名", "取消"]]


async def test_chosen_category_outlives_new_words(world: World):
    world.wang.sends_photo("幸福里电线断了")
    await world.settle()
    world.wang.presses("类别")
    await world.settle()
    world.wang.presses("公共秩序")
    await world.settle()

    world.wang.says("垃圾也成堆")
    await world.settle()

    assert "公共秩序 · 幸福里小区" in world.wang.sees("请看一下").words


async def test_place_button_takes_typed_place(world: World):
    world.wang.sends_photo("幸福里电线断了")
    await world.settle()

    world.wang.presses("地点")
    await world.settle()
    world.wang.says("3号楼门口")
    await world.settle()

    assert "沿街线路杂乱 · 幸福里小区 3号楼门口" in world.wang.sees("请看一下").words


async def test_place_button_opens_and_closes(world: World):
    world.wang.sends_photo("幸福里电线断了")
    await world.settle()
    before = world.wang.sees("请看一下").buttons

    world.wang.presses("地点")
    await world.settle()
    opened = world.wang.sees("请看一下").buttons
    world.wang.presses("地点")
    await world.settle()

    assert ["文化路社区", "老城厢"] in opened
    assert ["文化路社区", "老城厢"] not in before
    assert world.wang.sees("请看一下").buttons == before


async def test_category_nobody_guessed_may_stay_open(world: World):
    world.wang.says("幸福里这里不对劲")
    await world.settle()
    assert world.wang.sees("是哪一类？点一个；不清楚就直接提交，协调员来定。").button("公共秩序")

    await world.submits(world.wang)

    assert world.groups["desk"].sees("#1 类别待定 · 待派单").button("派出所")
    assert "协调员 · 正在安排单位" in world.wang.sees("#1 已提交").words


async def test_films_and_recordings_of_every_kind_reach_the_unit(world: World):
    """A film without sound is an animation to Telegram, a long press makes a round one: people mean a video."""
    world.wang.says("幸福里3号楼电线垂下来了")

    async for kind, called in world.each(
        [("animation", "1 段视频"), ("video_note", "1 段视频"), ("audio", "1 条语音")]
    ):
        world.wang.sends_film(kind)
        await world.settle()
        assert called in world.wang.sees("请看一下，对就提交").words

        await world.submits(world.wang)

        unit = world.groups["telecom-office"]
        assert called in unit.sees("#1").words
        assert unit.messages[-1].kind == kind


async def test_place_pressed_while_it_is_asked_for_says_how(world: World):
    world.wang.says("电线垂下来了")
    await world.settle()

    press = world.wang.presses("地点")
    await world.settle()

    assert press.answer.text == "👇 点选小区，或发送位置（📎），或写一下在哪里。"
