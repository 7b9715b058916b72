"""What is sent to many: any message, as it was, with the way to hear no more where it has room."""

import pytest

from issuebot.domain.publicity.announcements import ROOM, length
from issuebot.simulator import Message
from issuebot.telegram.render.text import speaker
from tests.stories.publicity.broadcast.casting import crowd, drafts, got, live, newest, taps
from tests.stories.world import World

LINE = "发“退订”即可"
OUT = "不再接收"


async def passes_on(world: World) -> Message:
    """What 王阿姨 gets of it."""
    await taps(world, "全部居民", "现在发给")
    return world.wang.messages[-1]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_line_fits_into_its_room(language: str):
    line = speaker(language)("No more of these messages? Send “unsubscribe”.")

    assert length(f"\n\n{line}") <= ROOM


async def test_photo_that_follows_is_sent(world: World):
    await live(world)
    world.li.says("/broadcast")
    await world.settle()
    photo = world.li.sends_photo("周六义诊")
    await world.settle()

    message = await passes_on(world)

    assert message.media["photo"][-1]["file_id"] == photo.media["photo"][-1]["file_id"]
    assert message.words.startswith("周六义诊\n\n")
    assert message.button(OUT)


async def test_album_arrives_whole_in_any_order(world: World):
    await live(world)
    world.li.says("/broadcast")
    await world.settle()
    world.li.sends_album(10, "周六义诊", order=[3, 0, 9, 1, 2, 8, 7, 6, 5, 4])
    await world.settle()
    assert len([one for one in world.li.messages if one.album and world.telegram.wrote(one)]) == 10

    message = await passes_on(world)

    album = [one for one in world.wang.messages if one.album == message.album]
    assert len(album) == 10
    assert album[0].words.startswith("周六义诊")
    assert LINE in album[0].words


async def test_late_picture_is_looked_at_too(world: World):
    await live(world)
    world.li.says("/broadcast")
    await world.settle()
    album = world.li.sends_album(3, "周六义诊", order=[0, 1])
    await world.settle()
    await taps(world, "全部居民")
    old = world.li.chat.offers("现在发给")
    data = world.data_of(old, "现在发给")
    world.telegram.deliver(album[2])
    await world.settle()

    press = world.li.forges(data, old)
    await world.settle()
    assert press.answer
    assert "内容刚刚变了" in press.answer.text
    await taps(world, "现在发给")

    assert len([one for one in world.wang.messages if one.album]) == 3


async def test_location_is_sent_with_a_button(world: World):
    await live(world)
    world.li.says("/broadcast")
    await world.settle()
    world.li.sends_location(33.87, 115.78)
    await world.settle()

    message = await passes_on(world)

    assert (message.kind, bool(message.button(OUT))) == ("location", True)


async def test_place_keeps_its_name(world: World):
    await live(world)
    world.li.says("/broadcast")
    await world.settle()
    world.li.sends_location(33.87, 115.78, title="社区服务中心")
    await world.settle()

    assert (await passes_on(world)).media["venue"]["title"] == "社区服务中心"


@pytest.mark.parametrize("kind", ["document", "video", "voice", "video_note"])
async def test_file_is_sent_as_it_was(world: World, kind: str):
    await live(world)
    world.li.says("/broadcast")
    await world.settle()
    match kind:
        case "document":
            world.li.sends_document("请看", name="通知.pdf")
        case "video":
            world.li.sends_video("请看")
        case "voice":
            world.li.sends_voice()
        case _:
            world.li.sends_film(kind)
    await world.settle()

    message = await passes_on(world)

    assert (message.kind, bool(message.button(OUT))) == (kind, True)


async def test_message_replied_to_is_sent(world: World):
    await live(world)
    album = world.li.sends_album(3, "周六义诊")
    await world.settle()
    world.li.says("/broadcast", reply_to=album[0])
    await world.settle()

    await passes_on(world)

    assert len([one for one in world.wang.messages if one.album]) == 3
    assert not [one for one in world.li.messages if one.button("提交")]


async def test_deleted_message_is_sent_all_the_same(world: World):
    await live(world)
    world.li.says("/broadcast")
    await world.settle()
    photo = world.li.sends_photo("周六义诊")
    await world.settle()
    world.li.chat.deletes(photo)

    assert (await passes_on(world)).kind == "photo"


@pytest.mark.parametrize(("count", "line"), [(4096, False), (4096 - ROOM, True)])
async def test_longest_text_keeps_its_button(world: World, count: int, line: bool):
    await live(world)
    world.li.says("/broadcast")
    await world.settle()
    world.li.says("水" * count)
    await world.settle()

    message = await passes_on(world)

    assert message.words.startswith("水" * count)
    assert ((LINE in message.words), bool(message.button(OUT))) == (line, True)


async def test_longest_caption_keeps_its_button(world: World):
    await live(world)
    world.li.says("/broadcast")
    await world.settle()
    world.li.sends_photo("水" * 1024)
    await world.settle()

    message = await passes_on(world)

    assert (message.words, bool(message.button(OUT))) == ("水" * 1024, True)


async def test_album_without_room_for_the_line_is_asked_shorter(world: World):
    await live(world)
    world.li.says("/broadcast")
    await world.settle()
    world.li.sends_album(1, "水" * 1024)
    await world.settle()

    assert f"文字多了 {ROOM} 个字" in world.li.sees("文字多了").words
    assert not [one for one in world.li.messages if one.button("全部居民")]


async def test_sticker_is_no_message_to_many(world: World):
    world.li.says("/broadcast")
    await world.settle()
    world.li.sends_sticker("👍")
    await world.settle()

    assert "不能群发" in world.li.messages[-1].words


async def test_bold_words_and_links_stay(world: World):
    await live(world)
    message = world.li._posts({}, "/broadcast 🏥 周六义诊 详情")
    message.entities = [
        {"type": "bot_command", "offset": 0, "length": 10},
        {"type": "bold", "offset": 14, "length": 4},
        {"type": "text_link", "offset": 19, "length": 2, "url": "https://example.org/"},
    ]
    world.telegram.deliver(message)
    await world.settle()

    found = (await passes_on(world)).entities

    assert [(one["type"], one["offset"], one["length"]) for one in found] == [("bold", 3, 4), ("text_link", 8, 2)]


async def test_identity_numbers_go_to_nobody(world: World):
    await live(world)
    await drafts(world, "失主王某 11010519491231002X 请来认领")
    assert not got(world.li, "11010519491231002X")[-1:] or "*" in got(world.li, "认领")[-1].words

    await taps(world, "全部居民", "现在发给")

    assert "19491231" not in got(world.wang, "认领")[0].words


async def test_what_telegram_refuses_rests_after_a_few(world: World):
    await crowd(world, 40)
    await drafts(world)
    await taps(world, "全部居民")
    world.telegram.fail("sendMessage", "message is too long", times=99)

    await taps(world, "现在发给")

    cast = await newest(world)
    assert (cast.status, cast.reached) == ("paused", 0)
    assert 10 <= cast.failed < 40
