"""Where coordinators keep sending a category of a community elsewhere, the desk is asked once about the route."""

from tests.stories.world import World

QUESTION = "🧭 有一类上报经常改派"


async def sent_elsewhere(world: World, times: int, first: int = 1) -> None:
    """The wires of Xingfuli, which are the telecom office's, go to the city management."""
    for number in range(first, first + times):
        await world.reports(world.wang, f"幸福里{number}号楼门口电线垂下来了")
        world.li.says(f"/assign {number} 市政设施服务中心")
        await world.settle()


def questions(world: World) -> list[str]:
    return [message.words for message in world.groups["desk"].messages if QUESTION in message.words]


async def test_twice_is_no_rule(world: World):
    await sent_elsewhere(world, 2)

    assert questions(world) == []


async def test_third_time_is_asked_about_once(world: World):
    await sent_elsewhere(world, 5)

    [said] = questions(world)
    assert "幸福里小区的“沿街线路杂乱”：3 件改派给了市政设施服务中心" in said
    assert '[[routes]]\ncategory = "street-wiring"\ncommunity = "xingfu"\nunit = "public-works"' in said


async def test_route_shows_lines_to_copy(world: World):
    await sent_elsewhere(world, 3)

    world.li.says("/route")
    await world.settle()

    assert 'unit = "public-works"' in world.li.messages[-1].words


async def test_file_that_says_so_ends_it(world: World):
    await sent_elsewhere(world, 3)
    await world.edits_district(
        ('unit = "telecom-office"              # the wires', 'unit = "public-works"  # the wires')
    )

    world.li.says("/route")
    await world.settle()

    assert "派单与辖区文件一致" in world.li.messages[-1].words


async def test_resident_sees_no_routes(world: World):
    await sent_elsewhere(world, 3)

    world.wang.says("/route")
    await world.settle()

    assert "public-works" not in world.wang.messages[-1].words


async def test_what_came_back_is_no_rule(world: World):
    await sent_elsewhere(world, 2)
    await world.reports(world.wang, "幸福里9号楼门口电线垂下来了")
    for unit in ("市政设施服务中心", "派出所"):
        world.li.says(f"/assign 3 {unit}")
        await world.settle()
    world.li.says("/route")
    await world.settle()

    assert "派单与辖区文件一致" in world.li.messages[-1].words


async def test_units_of_reports_like_it_come_first(world: World):
    for number in (1, 2):
        await world.reports(world.wang, f"幸福里 物业费太贵了{number}")
        world.li.says(f"/assign {number} 派出所")
        await world.settle()

    await world.reports(world.zhao, "和平花园物业费太贵")
    world.li.says("/ticket 3")
    await world.settle()

    assert world.li.messages[-1].buttons[0][0] == "派出所"
