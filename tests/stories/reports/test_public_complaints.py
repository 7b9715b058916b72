"""What citizens' bots and reporting sites were blamed for in public, played with this one."""

from tests.stories.world import World

UNIT = "telecom-office"
MATTER = "幸福里3号楼门口电线垂下来了"


async def test_picture_alone_opens_a_report(world: World):
    world.wang.sends_photo()
    await world.settle()

    assert "📝" in world.wang.messages[-1].words


async def test_words_and_photo_survive_an_edited_caption(world: World):
    photo = world.wang.sends_photo(MATTER)
    await world.settle()
    world.wang.edits(photo, "幸福里5号楼门口电线垂下来了")
    await world.settle()

    await world.submits(world.wang)

    card = world.groups[UNIT].sees("#1")
    assert ("5号楼" in card.words, "3号楼" in card.words, card.kind) == (True, False, "photo")


async def test_late_items_of_an_album_are_one_report(world: World):
    world.wang.sends_album(3, MATTER)
    await world.settle()
    world.time += 11
    world.wang.sends_photo()
    await world.settle()

    await world.submits(world.wang)

    assert await world.count_tickets() == 1
    assert "4 张照片" in world.groups[UNIT].sees("#1").words


async def test_new_matter_after_the_end_is_new(world: World):
    await world.reports()
    await world.closes(1)
    world.wang.presses("已解决，满意")
    await world.settle()

    world.wang.says("幸福里垃圾没人收")
    await world.settle()
    await world.submits(world.wang)

    assert await world.count_tickets() == 2


async def test_survey_says_where_it_was(world: World):
    await world.reports()

    await world.closes(1)

    assert "幸福里小区 3号楼门口" in world.wang.sees("真的解决了吗").words


async def test_end_typed_as_a_command_ends_nothing_alone(world: World):
    await world.reports()

    world.wang.says("/end")
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert len(world.wang.messages) > 2


async def test_reply_of_the_desk_reaches_who_asked(world: World):
    world.wang.says("转人工")
    await world.settle()
    call = world.groups["desk"].sees("🙋")

    world.li.says("请讲", reply_to=call)
    await world.settle()

    assert world.wang.messages[-1].words.endswith("请讲")


async def test_smell_of_gas_names_whom_to_call(world: World):
    world.wang.says("幸福里楼道里煤气味很大")
    await world.settle()

    assert any("119" in message.words or "110" in message.words for message in world.wang.messages)


async def test_name_in_the_words_of_a_neighbour_is_not_shown(world: World):
    await world.reports(words=MATTER + "，我叫王翠花住502")
    world.zhao.says(MATTER)
    await world.settle()

    offered = "".join(message.words for message in world.zhao.messages if world.telegram.wrote(message))

    assert "王翠花" not in offered
