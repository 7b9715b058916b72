"""没有照片怎么办, 一定要照片吗: asked of the bot, and answered; what is done waits for its photo."""

from tests.stories.world import World

UNIT = "telecom-office"
ASKS = [
    *(
        "没有照片怎么办",
        "没拍照片可以吗",
        "忘记拍照了",
        "一定要照片吗",
        "照片怎么传啊",
        "怎么还要照片啊",
        "沒有照片行不行",
    ),
    *("师傅忘拍了", "no photo, what now?", "can i close without a photo", "do i really need a photo"),
]
DONE = [
    *("处理好了，没有拍照", "好的已经弄好了照片等一会儿发上来", "修好了 忘拍了", "收到，已处理好，照片稍后发"),
    "fixed it but forgot to take a picture",
]


async def test_question_about_the_photo_is_answered(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(ASKS):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.messages[-1].words.startswith("#1 办结要有一张整改后的照片")


async def test_photo_below_that_answer_is_offered(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("照片怎么传", reply_to=unit.sees("#1"))
    await world.settle()

    world.zhou.sends_photo(reply_to=unit.messages[-1])
    await world.settle()

    assert unit.messages[-1].words == "#1 用这张照片办结吗？"


async def test_note_that_waits_is_kept_meanwhile(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("修好了", reply_to=unit.sees("#1"))
    await world.settle()
    question = unit.messages[-1]
    world.zhou.says("没有照片怎么办", reply_to=question)
    await world.settle()
    assert "办结要有一张整改后的照片" in unit.messages[-1].words

    world.zhou.sends_photo(reply_to=question)
    await world.settle()

    assert (await world.ticket_of()).resolution == "修好了"


async def test_question_below_the_photo_is_no_note(world: World):
    await world.reports()
    unit = world.groups[UNIT]
    world.zhou.says("线已捆好", reply_to=unit.sees("#1"))
    await world.settle()

    world.zhou.sends_photo("用这张行吗？", reply_to=unit.messages[-1])
    await world.settle()

    assert (await world.ticket_of()).resolution == "线已捆好"


async def test_where_no_photo_is_needed_that_is_said(world: World):
    await world.edits_district(("proof = true", "proof = false"))
    await world.reports()
    unit = world.groups[UNIT]

    world.zhou.says("一定要照片吗", reply_to=unit.sees("#1"))
    await world.settle()

    assert "#1 不用照片" in unit.messages[-1].words


async def test_what_is_done_waits_for_the_photo(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(DONE):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert "还缺整改后的照片" in unit.messages[-1].words
        assert "照片稍后" not in unit.messages[-1].words
        assert "好的" not in unit.messages[-1].words


async def test_question_about_the_residents_photo_is_theirs(world: World):
    await world.reports()
    unit = world.groups[UNIT]

    async for words in world.each(["居民的照片看不清，能再发一张吗", "照片上是哪里？", "图片里的杆是谁家的"]):
        world.zhou.says(words, reply_to=unit.sees("#1"))
        await world.settle()

        assert unit.messages[-1].button("追问居民")
