"""People who type what the buttons say, say thanks, or answer a question without replying to it."""

from tests.stories.world import World


def spoken(world: World) -> list[str]:
    return [message.words for message in world.wang.messages if world.telegram.wrote(message)]


async def test_typed_submit_submits(world: World):
    world.wang.sends_photo("幸福里3号楼门口电线垂下来了")
    await world.settle()

    async for typed in world.each(["提交", "提交。", "✅提交", "submit"]):
        world.wang.says(typed)
        await world.settle()

        assert "幸福里3号楼门口电线垂下来了\n📍" in world.groups["telecom-office"].sees("#1").words
        assert spoken(world)[-1].startswith("#1 已提交，谢谢！")


async def test_typed_submit_says_what_is_missing(world: World):
    world.wang.says("提交")
    world.zhao.says("电线垂下来了")
    await world.settle()

    world.zhao.says("提交")
    await world.settle()

    assert spoken(world) == ["请先发张照片，或写一下出了什么问题。"]
    assert world.zhao.messages[-1].words.startswith("请先说在哪里")
    assert await world.count_tickets() == 0


async def test_typed_buttons_do_what_they_say(world: World):
    world.wang.says("幸福里3号楼门口电线垂下来了")
    await world.settle()

    world.wang.says("匿名")
    world.wang.says("类别")
    await world.settle()
    assert "匿名：协调员也看不到您的名字。" in spoken(world)[-1]
    assert "👇 是哪一类？" in spoken(world)[-1]
    world.wang.says("取消")
    await world.settle()

    assert spoken(world) == ["已取消，什么都没有提交。", "好的，这次不报了。以后有事随时发给我。"]


async def test_thanks_are_no_report(world: World):
    await world.reports()

    async for words in world.each(["谢谢！", "好的", "谢谢🙏", "Thank you"]):
        world.wang.says(words)
        await world.settle()

        assert spoken(world)[-1].startswith("不客气！")
        assert len(world.groups["telecom-office"].messages) == 1


async def test_thanks_may_answer_a_question(world: World):
    await world.reports()
    world.zhou.says("/ask 1 明天上门可以吗？", to=world.groups["telecom-office"])
    await world.settle()

    world.wang.says("好的")
    await world.settle()

    assert world.groups["telecom-office"].sees("#1：居民甲补充\n好的")


async def test_reason_below_the_question_reopens(world: World):
    await world.reports()
    world.li.says("/decline 1 这归物业管，请打物业电话", to=world.groups["desk"])
    await world.settle()
    world.wang.presses("重新办理")
    await world.settle()

    world.wang.says("物业不管，让找你们")
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert world.groups["telecom-office"].sees("🔁 重新办理：物业不管，让找你们")


async def test_next_report_answers_no_old_question(world: World):
    await test_reason_below_the_question_reopens(world)

    world.wang.says("和平花园垃圾成堆")
    await world.settle()

    assert world.wang.sees("环境卫生 · 和平花园")


async def test_question_is_not_answered_the_next_day(world: World):
    await world.reports()
    world.li.says("/decline 1 这归物业管，请打物业电话", to=world.groups["desk"])
    await world.settle()
    world.wang.presses("重新办理")
    await world.settle()

    world.time += 1000
    world.wang.says("和平花园垃圾成堆")
    await world.settle()

    assert await world.status_of(1) == "declined"
    assert world.wang.sees("环境卫生 · 和平花园")


async def test_what_is_wrong_after_the_receipt_is_passed_on(world: World):
    await world.reports()

    async for words in world.each(["地点不对", "类别错了", "wrong address"]):
        world.wang.says(words)
        await world.settle()

        assert words in world.groups["telecom-office"].messages[-1].words
        assert "已补充到 #1" in world.wang.messages[-1].words
