"""The guess is shown with its rival, however sure it is: whichever is wrong, the other is one tap away."""

from tests.stories.world import World

BOTH = "幸福里路灯坏了，垃圾也没人收"


async def test_rival_category_is_one_tap(world: World):
    world.wang.sends_photo(BOTH)
    await world.settle()
    assert "公共服务设施 · 幸福里小区" in world.wang.sees("请看一下").words

    world.wang.presses("或：环境卫生")
    await world.settle()

    assert "环境卫生 · 幸福里小区" in world.wang.sees("请看一下").words


async def test_way_back_is_one_tap(world: World):
    world.wang.sends_photo(BOTH)
    await world.settle()
    world.wang.presses("或：环境卫生")
    await world.settle()

    world.wang.presses("或：公共服务设施")
    await world.settle()

    assert world.wang.sees("公共服务设施 · 幸福里小区").buttons[:2] == [["提交"], ["或：环境卫生"]]


async def test_clear_case_has_a_rival_too(world: World):
    world.wang.sends_photo("幸福里路灯坏了")
    await world.settle()

    send, rivals, choices = world.wang.sees("请看一下").buttons
    assert send == ["提交"]
    assert len(rivals) == 1
    assert rivals[0].startswith("或：")
    assert choices == ["类别", "地点", "匿名", "取消"]


async def test_choice_against_all_words_stays(world: World):
    world.wang.sends_photo(BOTH)
    await world.settle()
    world.wang.presses("类别")
    await world.settle()

    world.wang.presses("公共秩序")
    await world.settle()

    assert world.wang.sees("公共秩序 · 幸福里小区").buttons == [["提交"], ["类别", "地点", "匿名", "取消"]]


async def test_three_close_guesses_are_three(world: World):
    world.wang.sends_photo("幸福里路灯坏了，垃圾也没人收，还有人遛狗")
    await world.settle()

    labels = [label for row in world.wang.sees("请看一下").buttons for label in row]

    assert sum(label.startswith("或：") for label in labels) == 2


async def test_silence_offers_the_likeliest_first(world: World):
    world.wang.sends_photo("摊主们又来")
    await world.settle()
    world.wang.presses("幸福里小区")
    await world.settle()

    assert "公共秩序" in world.wang.sees("是哪一类").buttons[0]
