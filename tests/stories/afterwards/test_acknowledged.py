"""Success is seen where one looks: on the message that was just typed."""

from itertools import product

from tests.stories.world import World


async def test_typed_command_gets_a_reaction(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.bot_is_admin = True
    await world.settle()
    before = len(unit.messages)

    async for typed in world.each(["/accept 1", "/return 1 不归我们", "/ask 1 哪一栋？", "／accept　１"]):
        said = world.zhou.says(typed, to=unit)
        await world.settle()

        assert said.reactions == ["👍"]
        assert len(unit.messages) == before + 1


async def test_reaction_costs_no_message(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    before = world.telegram.counted(unit.id)

    world.zhou.says("/accept 1", to=unit)
    await world.settle()

    assert world.telegram.counted(unit.id) == before + 1  # the card's edit
    assert [call.cost for call in world.telegram.calls if call.method == "setMessageReaction"] == [0]


async def test_caption_is_acknowledged_as_well(world: World):
    await world.reports()

    said = world.zhou.sends_photo("/close 1 线已捆好", to=world.groups["telecom-office"])
    await world.settle()

    assert said.reactions == ["👍"]


async def test_one_line_where_reactions_are_forbidden(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.reactions = frozenset()

    said = world.zhou.says("/accept 1", to=unit)
    await world.settle()

    assert said.reactions == []
    assert unit.messages[-1].words == "#1 已签收"


async def test_other_reactions_do_not_help(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.reactions = frozenset({"❤", "🎉"})

    world.zhou.says("/return 1 不归我们", to=unit)
    await world.settle()

    assert unit.messages[-1].words == "#1 已退回"


async def test_command_that_was_deleted_is_answered_in_words(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]

    unit.deletes(world.zhou.says("/accept 1", to=unit))
    await world.settle()

    assert unit.messages[-1].words == "#1 已签收"


async def test_older_server_answers_in_words(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    world.telegram.fail("setMessageReaction", "method not found")

    world.zhou.says("/accept 1", to=unit)
    await world.settle()

    assert unit.messages[-1].words == "#1 已签收"


async def test_what_changes_no_card_here_is_seen_as_well(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.bot_is_admin = True
    await world.settle()
    before = len(unit.messages)

    async for typed in world.each(["/note 1 等停电", "/escalate 1 要不要停电", "/备注 1 等停电"]):
        said = world.zhou.says(typed, to=unit)
        await world.settle()

        assert said.reactions == ["👍"]
        assert len(unit.messages) == before + 1


async def test_order_of_the_desk_is_seen(world: World):
    await world.reports()

    async for typed, alone in world.each(
        product(
            ["/decline 1 归供电公司，请打 95598", "/urgent 1", "/note 1 电话里说过", "/escalate 1 谁来办"],
            [False, True],
        )
    ):
        desk = world.li.chat if alone else world.groups["desk"]

        said = world.li.says(typed, to=desk)
        await world.settle()

        assert said.reactions == ["👍"]


async def test_reopened_one_is_seen(world: World):
    await world.reports()
    world.li.says("/decline 1 归供电公司", to=world.groups["desk"])
    await world.settle()

    said = world.li.says("/reopen 1 是我们的", to=world.groups["desk"])
    await world.settle()

    assert said.reactions == ["👍"]


async def test_card_above_shows_the_unit_and_the_other_ticket(world: World):
    for _ in range(2):
        await world.reports(words="老城厢有人乱停车，占了盲道")
    desk = world.groups["desk"]

    said = [world.li.says(typed, to=desk) for typed in ("/assign 1 派出所", "/merge 2 1")]
    await world.settle()

    assert [one.reactions for one in said] == [["👍"], ["👍"]]


async def test_what_the_reader_must_know_is_a_line(world: World):
    await world.reports()
    await world.reports(world.smith, "幸福里5号楼网线乱拉")

    async for typed, line in world.each(
        [
            ("/assign 1 城管", "#1 已派给城市管理局"),
            ("/merge 1 2", "#1 已并到 #2"),
            ("/join 1 派出所", "#1 已请派出所协办"),
            ("/tell 1 明天就办", "#1 已发给居民"),
        ]
    ):
        said = world.li.says(typed, to=world.groups["desk"])
        await world.settle()

        assert said.reactions == []
        assert world.groups["desk"].sees(line)


async def test_line_where_a_note_cannot_be_seen(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.reactions = frozenset()

    world.zhou.says("/note 1 等停电", to=unit)
    await world.settle()

    assert unit.messages[-1].words == "#1 已记下"


async def test_refused_command_gets_no_reaction(world: World):
    await world.reports()
    police = world.groups["police-station"]

    said = world.zhou.says("/accept 1", to=police)
    await world.settle()

    assert said.reactions == []
