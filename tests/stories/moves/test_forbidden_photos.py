"""A group that lets nobody send photos: nobody waits for what cannot come."""

from tests.stories.world import World


async def forbid(world: World, unit: str = "telecom-office") -> None:
    world.groups[unit].permissions = {"can_send_messages": True, "can_send_photos": False}


async def test_card_says_that_photos_are_forbidden(world: World):
    await forbid(world)

    await world.reports()

    card = world.groups["telecom-office"].sees("#1")
    assert "⚠ 本群不允许发照片" in card.words
    assert "1 张照片" in card.words


async def test_desk_hears_of_it_once(world: World):
    await forbid(world)

    await world.reports()
    await world.reports()

    told = [message for message in world.groups["desk"].messages if "不允许发照片" in message.words]
    assert len(told) == 1
    assert "通信管理办公室" in told[0].words


async def test_album_that_cannot_come_is_told(world: World):
    world.wang.sends_album(3, "幸福里3号楼门口电线垂下来了")
    await world.settle()
    await forbid(world)

    await world.submits(world.wang)

    assert "⚠ 本群不允许发照片" in world.groups["telecom-office"].sees("3 张照片").words
    assert world.groups["desk"].sees("通信管理办公室的群不允许发照片")


async def test_photo_that_is_added_later_is_told(world: World):
    await world.reports()
    await forbid(world)

    world.wang.sends_photo("又断了一根", reply_to=world.wang.sees("#1"))
    await world.settle()

    assert "⚠ 本群不允许发照片" in world.groups["telecom-office"].sees("#1 沿街线路杂乱").words
    assert world.groups["telecom-office"].sees("又断了一根")


async def test_allowed_again_is_noticed(world: World):
    await forbid(world)
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.permissions["can_send_photos"] = True

    await world.reports()

    assert unit.sees("#2").kind == "photo"
    assert "本群不允许发照片" not in unit.sees("#1 ").words


async def test_each_way_to_forbid_is_understood(world: World):
    async for said in world.each(["CHAT_SEND_PHOTOS_FORBIDDEN", "not enough rights to send photos to the chat"]):
        world.telegram.fail("sendPhoto", said, chat=world.groups["telecom-office"].id)

        await world.reports()

        assert "⚠ 本群不允许发照片" in world.groups["telecom-office"].sees("#1").words


async def test_helping_unit_is_told_as_well(world: World):
    await world.reports()
    await forbid(world, "urban-management")

    world.li.says("/join 1 城管", to=world.groups["desk"])
    await world.settle()

    assert "⚠ 本群不允许发照片" in world.groups["urban-management"].sees("#1").words
    assert world.groups["desk"].sees("城市管理局的群不允许发照片")


async def test_next_unit_is_told_as_well(world: World):
    await world.reports()
    await forbid(world, "urban-management")

    world.li.says("/assign 1 城管", to=world.groups["desk"])
    await world.settle()

    assert "⚠ 本群不允许发照片" in world.groups["urban-management"].sees("#1").words
    assert "⚠" not in world.groups["telecom-office"].sees("#1").words


async def test_photo_after_it_was_not_solved_is_told(world: World):
    await world.reports()
    await world.closes(1)
    await forbid(world)

    world.wang.sends_photo("你看还这样，没修好", reply_to=world.wang.sees("#1 办好了"))
    await world.settle()

    assert await world.status_of(1) == "assigned"
    assert "⚠ 本群不允许发照片" in world.groups["telecom-office"].sees("#1 沿街线路杂乱").words


async def test_photos_asked_for_with_the_button_are_told(world: World):
    await forbid(world)
    world.wang.sends_album(3, "幸福里3号楼门口电线垂下来了")
    await world.settle()
    await world.submits(world.wang)
    unit = world.groups["telecom-office"]

    world.zhou.says("/ticket 1", to=unit)
    await world.settle()

    assert unit.sees("#1 沿街线路杂乱")
    assert await world.count_set_aside() == 0


async def test_english_group_reads_it_in_english(world: World):
    world.zhou.says("/language en", to=world.groups["telecom-office"])
    await world.settle()
    await forbid(world)

    await world.reports()

    assert "photos" in world.groups["telecom-office"].sees("#1").words.partition("⚠")[2]
