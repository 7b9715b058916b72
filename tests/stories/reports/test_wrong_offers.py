"""What is offered as the same and is not: it can be told, is refused by one tap, and nothing is lost."""

from issuebot.store import media
from tests.stories.reports.test_me_too import followers_of, reported_wire
from tests.stories.world import World


async def test_offer_says_what_it_is_about(world: World):
    """Told only where and when, people cannot tell whether it is theirs (FixMyStreet, pull request 1677)."""
    card = await reported_wire(world)

    assert "#1 幸福里小区 · 相距不到 50 米 · 周一 10:00 · 沿街线路杂乱" in card.words


async def test_wrong_offer_is_refused_for_good(world: World):
    await world.reports(words="幸福里3号楼门口路灯不亮")
    world.zhao.says("幸福里3号楼门口路灯罩子掉了砸到车")
    await world.settle()

    world.zhao.presses("都不是")
    await world.settle()
    world.zhao.says("昨天晚上掉的")
    world.zhao.sends_photo()
    await world.settle()

    card = world.zhao.sees("请看一下，对就提交")
    assert "路灯罩子掉了砸到车 昨天晚上掉的" in card.words
    assert "1 张照片" in card.words
    assert not card.button("我也遇到 #1")


async def test_left_ticket_can_be_joined_again(world: World):
    """Elsewhere a second merge of the same two fails: the object already exists (Zammad, issue 983)."""
    await reported_wire(world)

    for _ in range(2):
        world.zhao.presses("我也遇到 #1")
        await world.settle()
        world.zhao.presses("不是同一件")
        await world.settle()
    world.zhao.presses("我也遇到 #1")
    await world.settle()

    assert await followers_of(world, 1) == [world.wang.id, world.zhao.id]
    assert len(await world.read(lambda tx: media.of_ticket(tx, 1))) == 2


async def test_few_usual_words_offer_nothing(world: World):
    """Three words that any report has are no likeness (kubestellar/console, issue 3151)."""
    await world.reports(words="幸福里小区3号楼门口路灯坏了没人管，希望尽快处理，谢谢")

    async for words in world.each(["幸福里坏了", "希望尽快处理，谢谢，幸福里", "幸福里有问题没人管"]):
        world.zhao.says(words)
        await world.settle()

        assert not world.zhao.sees("请看一下").button("我也遇到 #1")
