"""Every figure opens the list behind it, with as many tickets as it counted, and as its reader may see them."""

import re

from issuebot.simulator import Group, Message, Person
from tests.stories.world import DAY, World

LISTED = re.compile(r"^#(\d+) ", re.MULTILINE)
UNIT = "telecom-office"


async def lively(world: World) -> None:
    """Something of everything: late and in time, returned, reopened twice, merged, declined, rated, still open."""
    unit, desk = world.groups[UNIT], world.groups["desk"]
    for _ in range(7):
        await world.reports()
    for words in ("/accept 1", "/escalate 1 归谁管", "/return 2 不归我们管", "/accept 3"):
        world.zhou.says(words, to=unit)
    await world.settle()
    for words in ("/assign 2 派出所", "/merge 4 1", "/decline 5 私人事务", "/extend 3 2d 等配件"):
        world.li.says(words, to=desk)
    await world.settle()
    for number, answer in ((1, "未解决"), (1, "未解决"), (6, "已解决，满意"), (7, "已解决，不满意")):
        await world.closes(number)
        world.wang.presses(answer)
        await world.settle()
    world.time += 3 * DAY


async def opens(world: World, who: Person, *labels: str, group: Group | None = None) -> Message:
    """What these buttons show, one after the other; the list comes below the picture of the figures."""
    who.says("/stats", to=group)
    await world.settle()
    message = (group or who.chat).sees("统计")
    for label in labels:
        who.presses(label, on=message)
        await world.settle()
        message = (group or who.chat).messages[-1]
    return message


def numbered(message: Message) -> dict[str, int]:
    """The buttons that open a list: what each would send, and the number on it."""
    buttons = [button for row in message.rows for button in row if str(button["callback_data"]).startswith("facts:")]
    return {
        str(button["callback_data"]): int(str(button["text"]).split()[-1])
        for button in buttons
        if str(button["text"]).split()[-1].isdecimal()
    }


async def listed(world: World, who: Person, message: Message, data: str) -> int:
    """How many entries the list has, all its pages together."""
    chat = next(one for one in (who.chat, *world.groups.values()) if message in one.messages)
    who.forges(data, message)
    await world.settle()
    message = message if message.kind == "text" else chat.messages[-1]
    title = re.search(r"（(\d+)）", message.words)
    assert title, message.words
    found = len(LISTED.findall(message.words))
    while more := [button for row in message.rows for button in row if str(button["text"]).endswith("›")]:
        who.forges(str(more[0]["callback_data"]), message)
        await world.settle()
        found += len(LISTED.findall(message.words))
    assert found == int(title[1])
    return found


async def test_each_number_opens_as_many_tickets(world: World):
    await lively(world)

    choice = await opens(world, world.boss, "本月", "📋 打开清单")
    numbers = numbered(choice)

    assert len(numbers) >= 11
    assert [await listed(world, world.boss, choice, data) for data in numbers] == list(numbers.values())


async def test_unit_opens_its_own_numbers(world: World):
    await lively(world)
    unit = world.groups[UNIT]

    choice = await opens(world, world.zhou, "本月", "📋 打开清单", group=unit)
    numbers = numbered(choice)

    assert choice.words.startswith("通信管理办公室")
    assert [await listed(world, world.zhou, choice, data) for data in numbers] == list(numbers.values())


async def test_what_needs_somebody_has_its_own_button(world: World):
    await lively(world)

    figures = await opens(world, world.boss, "本月")

    labels = [label for row in figures.buttons for label in row]
    assert [label.split()[0] for label in labels[:5]] == ["超时办结", "未办结", "未解决", "重新办理", "退回"]


async def test_twice_reopened_is_listed_twice(world: World):
    await lively(world)

    reopened = await opens(world, world.boss, "本月", "重新办理 2")

    assert "2 次，涉及 1 件" in reopened.words
    assert reopened.buttons[0] == ["#1"]


async def test_list_leads_back_to_the_figures(world: World):
    await lively(world)

    message = await opens(world, world.boss, "本月", "退回 1", "‹ 全部数字", "‹ 统计")

    assert message.words.startswith("示范区 · 统计")
    assert "退回 1 (0)" in message.words


async def test_list_stays_as_it_was_counted(world: World):
    await world.reports()
    figures = await opens(world, world.boss, "本月")
    world.time += 60
    await world.reports()
    await world.closes(1)

    world.boss.presses("未办结 1", on=figures)
    await world.settle()

    opened = world.boss.messages[-1]
    assert "未办结（1）" in opened.words
    assert LISTED.findall(opened.words) == ["1"]


async def test_part_of_the_district_opens_too(world: World):
    await lively(world)

    choice = await opens(world, world.boss, "本月", "单位", "派出所")
    numbers = numbered(choice)

    assert choice.words.startswith("派出所")
    assert [await listed(world, world.boss, choice, data) for data in numbers] == list(numbers.values())
    assert numbers


async def test_no_unit_opens_what_is_another_ones(world: World):
    await lively(world)
    choice = await opens(world, world.boss, "本月", "📋 打开清单")
    shown = await opens(world, world.zhou, group=world.groups[UNIT])
    before = shown.words

    for data in (*numbered(choice), world.data_of(choice, "‹ 统计"), "facts::month:2026-11-01:l:x:9:9", "facts"):
        world.zhou.forges(data, shown)
        await world.settle()

    assert shown.words == before


async def test_unit_sees_no_more_of_a_ticket_than_elsewhere(world: World):
    await world.reports()
    world.zhou.says("/return 1 不归我们管", to=world.groups[UNIT])
    await world.settle()
    world.li.says("/assign 1 派出所", to=world.groups["desk"])
    await world.settle()
    group = world.telegram.group("通信办新群", id=-1001000000777, members=[world.zhou])
    await world.edits_district((f"chat = {world.groups[UNIT].id}", f"chat = {group.id}"))

    message = await opens(world, world.zhou, "本月", "退回 1", group=group)

    assert LISTED.findall(message.words) == ["1"]
    assert not [words for words in ("电线", "幸福里", "线路") if words in message.words]


def named(page: Message) -> str:
    """The unit whose figures stand on the page: its name is the line above them."""
    lines = page.words.splitlines()
    return lines[next(place for place, line in enumerate(lines) if "收到" in line) - 1]


async def test_parts_come_page_by_page(world: World, monkeypatch):
    monkeypatch.setattr("issuebot.desk.lists.figures.stats.PAGE", 1)
    await lively(world)

    first = await opens(world, world.boss, "本月", "单位")
    names = [named(first)]
    while first.buttons[1][-1].endswith("›"):
        world.boss.presses(first.buttons[1][-1], on=first)
        await world.settle()
        names.append(named(first))

    assert {"通信管理办公室", "派出所"} <= set(names)
    assert len(set(names)) == len(names) > 1
