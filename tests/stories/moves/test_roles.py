"""Who may do what, and where: the leader, coordinators, units, and who posts as the group."""

from tests.stories.world import World


async def test_leader_looks_at_every_ticket(world: World):
    await world.reports()

    world.boss.says("/queue")
    world.boss.says("/ticket 1")
    world.boss.says("/help")
    await world.settle()

    assert world.boss.sees("未办结工单（1）").button("#1")
    assert world.boss.sees("居民甲 · 提交").words.startswith("#1 沿街线路杂乱 · 待签收")
    assert world.boss.sees("分管领导使用说明")


async def test_leader_in_a_group_is_nobody(world: World):
    await world.reports()
    home = world.groups["xingfu"]

    world.boss.says("/queue", to=home)
    world.boss.says("/ticket 1", to=home)
    await world.settle()

    assert not any("沿街线路杂乱" in message.words for message in home.messages)


async def test_anonymous_admin_counts_only_there(world: World):
    await world.reports()
    police, telecom = world.groups["police-station"], world.groups["telecom-office"]

    world.sun.as_group(police).says("/accept 1", to=police)
    await world.settle()
    assert await world.status_of(1) == "assigned"
    world.zhou.as_group(telecom).says("/accept 1", to=telecom)
    await world.settle()

    assert await world.status_of(1) == "accepted"


async def test_group_posting_elsewhere_is_nobody(world: World):
    await world.reports()
    police, telecom = world.groups["police-station"], world.groups["telecom-office"]

    world.sun.as_group(police).says("/accept 1", to=telecom)
    await world.settle()

    assert await world.status_of(1) == "assigned"
