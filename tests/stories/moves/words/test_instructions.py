"""抓紧, 按这个办, 明天上午前办完: what is said to those who work on a ticket reaches them after one tap."""

from tests.stories.world import World

UNIT = "telecom-office"


async def hears(world: World, who: str, words: str) -> str:
    person = getattr(world, who)
    person.says(words)
    await world.settle()
    assert await world.read(lambda tx: tx.all("SELECT id FROM draft WHERE status = 'open'")) == []
    return str(person.messages[-1].words)


async def two_tickets(world: World) -> None:
    await world.reports()
    await world.reports(world.zhao, "和平花园5号楼后面垃圾堆成山")


async def test_leaders_words_are_of_the_ticket_shown_last(world: World):
    await two_tickets(world)
    await hears(world, "boss", "1")

    for words in ("按这个办", "抓紧", "要重视", "三天之内解决", "办完告诉我", "督办", "by tomorrow noon"):
        assert await hears(world, "boss", words) == f"要把这句话告诉办 #1 的人吗？\n{words}"
    world.boss.presses("告诉他们")
    await world.settle()

    assert world.groups[UNIT].messages[-1].words == "#1：领导批示\nby tomorrow noon"


async def test_leader_who_looked_at_none_is_asked_which(world: World):
    await two_tickets(world)

    asked = await hears(world, "boss", "抓紧")
    world.boss.presses("#1")
    await world.settle()

    assert asked.startswith("这句话说的是哪一件？\n抓紧\n\n#2 环境卫生")
    assert "\n#1 沿街线路杂乱 · " in asked
    assert world.groups[UNIT].messages[-1].words == "#1：领导批示\n抓紧"


async def test_named_unit_and_all_of_them_narrow_the_choice(world: World):
    await two_tickets(world)
    await hears(world, "boss", "1")

    assert await hears(world, "boss", "请环卫抓紧") == "要把这句话告诉办 #2 的人吗？\n请环卫抓紧"
    assert (await hears(world, "boss", "全部抓紧")).startswith("这句话说的是哪一件？")


async def test_number_that_was_not_offered_answers_the_question(world: World):
    await two_tickets(world)
    await hears(world, "boss", "派给城管")

    world.boss.says("9", reply_to=world.boss.messages[-1])
    await world.settle()
    assert world.boss.messages[-1].words.startswith("没有找到您能查看的 #9。")

    world.boss.says("2", reply_to=world.boss.messages[-3])
    await world.settle()
    assert (await world.ticket_of(2)).unit == "urban-management"


async def test_an_hour_later_nothing_is_guessed(world: World):
    await two_tickets(world)
    await hears(world, "boss", "1")
    world.time += 3601

    assert (await hears(world, "boss", "抓紧")).startswith("这句话说的是哪一件？")


async def test_coordinators_time_limit_reaches_the_unit(world: World):
    await world.reports()

    for words in ("明天上午前办完", "周五前给我结果", "今天必须办结", "限三天"):
        await hears(world, "li", f"1号{words}")
        assert world.li.messages[-1].rows[0][0]["text"] == "告诉经办单位"
        world.li.presses("告诉经办单位")
        await world.settle()
        assert world.groups[UNIT].messages[-1].words == f"#1：协调员告知\n{words}"
        assert world.li.messages[-1].words == "#1 已记下，并告诉了经办的人"

    await hears(world, "li", "1号加急今天必须处理")
    world.li.presses("加急")
    await world.settle()
    assert (await world.ticket_of(1)).urgent


async def test_unit_is_offered_no_order_to_itself(world: World):
    await world.reports()
    group = world.groups[UNIT]

    world.zhou.says("一定要重视", to=group, reply_to=group.messages[-1])
    await world.settle()

    assert "告诉经办单位" not in str(group.messages[-1].rows)
    world.zhou.forges(f"meant:tellunit:1:{group.messages[-2].id}", group.messages[-1])
    await world.settle()
    assert not any("协调员告知" in message.words for message in group.messages)
