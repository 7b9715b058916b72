"""A unit that gave a ticket away: its card says where it went, and nothing more is said in its group."""

from issuebot.desk.context import district
from tests.stories.world import SAMPLE, World


async def handed_on(world: World) -> list[str]:
    """Police gave it back, telecom has it; what stood in the group of the police by then."""
    await world.reports()
    world.li.says("/assign 1 police-station", to=world.groups["desk"])
    await world.settle()
    world.zhou.says("/return 1 不是我们的", to=world.groups["police-station"])
    await world.settle()
    world.li.says("/assign 1 telecom-office", to=world.groups["desk"])
    await world.settle()
    return spoken(world)


def spoken(world: World) -> list[str]:
    return [message.words for message in world.groups["police-station"].messages[1:]]


async def test_words_of_the_resident_go_on_alone(world: World):
    before = await handed_on(world)

    world.wang.says("还有一根也松了", reply_to=world.wang.sees("#1"))
    world.wang.sends_photo(reply_to=world.wang.sees("#1"))
    await world.settle()

    assert world.groups["telecom-office"].sees("还有一根也松了")
    assert spoken(world) == before


async def test_words_of_the_leader_go_on_alone(world: World):
    before = await handed_on(world)

    world.boss.says("/note 1 请今天办完")
    await world.settle()

    assert world.groups["telecom-office"].sees("请今天办完")
    assert spoken(world) == before


async def test_unsolved_troubles_only_who_closed_it(world: World):
    before = await handed_on(world)
    await world.closes(1)

    world.wang.presses("未解决")
    await world.settle()

    assert world.groups["telecom-office"].sees("❗ #1：居民说还没解决，请再看看。")
    assert spoken(world) == before


async def test_me_too_is_told_to_who_works_on_it(world: World):
    before = await handed_on(world)

    world.zhao.sends_photo("幸福里3号楼门口电线快掉了")
    await world.settle()
    world.zhao.presses("我也遇到")
    await world.settle()

    assert world.groups["telecom-office"].sees("电线快掉了")
    assert spoken(world) == before


async def test_helper_that_had_it_hears_once(world: World):
    await handed_on(world)
    world.li.says("/join 1 police-station", to=world.groups["desk"])
    await world.settle()

    world.wang.says("还有一根也松了", reply_to=world.wang.sees("#1"))
    await world.settle()

    assert len([words for words in spoken(world) if "还有一根也松了" in words]) == 1


async def test_card_still_says_where_it_went(world: World):
    await handed_on(world)

    assert "已转给通信管理办公室。" in world.groups["police-station"].messages[0].words


async def test_group_that_was_the_desk_is_told_no_more(world: World):
    await world.reports()
    world.zhou.says("/return 1 不归我们管", to=world.groups["telecom-office"])
    await world.settle()
    body = (SAMPLE / "district.toml").read_text().replace("desk_chat = -1001000000001", "desk_chat = -1001000000091")
    shape = {"xingfu.geojson": (SAMPLE / "xingfu.geojson").read_text()}
    await world.database.write(lambda tx: district.apply(tx, body, shape, int(world.time)))

    world.wang.says("又掉了一根", reply_to=world.wang.sees("#1"))
    await world.settle()

    assert not [message for message in world.groups["desk"].messages if "又掉了一根" in message.words]
