"""The guess is shown with its rival: whichever is wrong, the other is one tap away."""

from tests.stories.world import World

BOTH = "幸福里路灯坏了，垃圾也没人收"


async def test_rival_category_is_one_tap(world: World):
    world.wang.sends_photo(BOTH)
    await world.settle()
    assert "环境卫生 · 幸福里小区" in world.wang.sees("请看一下").words

    world.wang.presses("或：公共服务设施")
    await world.settle()

    assert "公共服务设施 · 幸福里小区" in world.wang.sees("请看一下").words


async def test_way_back_is_one_tap(world: World):
    world.wang.sends_photo(BOTH)
    await world.settle()
    world.wang.presses("或：公共服务设施")
    await world.settle()

    world.wang.presses("或：环境卫生")
    await world.settle()

    assert world.wang.sees("环境卫生 · 幸福里小区").buttons[:2] == [["提交"], ["或：公共服务设施"]]


async def test_clear_case_has_no_rival(world: World):
    world.wang.sends_photo("幸福里路灯坏了")
    await world.settle()

    assert world.wang.sees("请看一下").buttons == [["提交"], ["类别", "地点", "匿名", "取消"]]


async def test_choice_against_all_words_stays(world: World):
    world.wang.sends_photo(BOTH)
    await world.settle()
    world.wang.presses("类别")
    await world.settle()

    world.wang.presses("公共秩序")
    await world.settle()

    assert world.wang.sees("公共秩序 · 幸福里小区").buttons == [["提交"], ["类别", "地点", "匿名", "取消"]]
