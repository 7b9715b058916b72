"""Whatever somebody sends gets a clear answer or silence, arrives as it was written, and breaks nothing."""

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from issuebot.desk import listening
from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.store.members import people
from issuebot.telegram.incoming import intake
from issuebot.telegram.render.text import units
from tests.stories.world import World

NASTY = '<b>幸福里</b> & <a href="x"> _*`[ 😀👨‍👩‍👧 \u202eabc\u202c \u05d0\u05d1 {unit} %s'
FEW = settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def filled(length: int) -> str:
    """Text of exactly so many UTF-16 units, nasty all the way."""
    text = NASTY * (length // units(NASTY) + 1)
    body = text.encode("utf-16-le")[: 2 * (length - 1)].decode("utf-16-le", "ignore")
    return body + "x" * (length - units(body))


def whole(world: World, number: int) -> str:
    """What the unit's group shows of a long report, put together."""
    parts = [m.words for m in world.groups["telecom-office"].messages if m.words.startswith(f"#{number}\n")]
    return "".join(part.partition("\n")[2] for part in parts)


async def chooses_wires(world: World) -> None:
    """Of a page of signs nobody guesses what it is about."""
    world.wang.presses("沿街线路杂乱")
    await world.settle()
    await world.submits(world.wang)


async def test_longest_text_arrives_whole(world: World):
    words = filled(4092) + "电线断了"
    await world.reports(words="幸福里电线断了")  # now the community is known
    world.wang.says(words)
    await world.settle()
    await chooses_wires(world)

    assert units(words) == 4096
    assert whole(world, 2) == words


async def test_longest_caption_arrives_whole(world: World):
    words = filled(1017) + "幸福里电线断了"
    world.wang.sends_photo(words)
    await world.settle()

    await chooses_wires(world)

    assert units(words) == 1024
    assert whole(world, 1) == words
    assert len(world.groups["telecom-office"].sees("#1 沿街线路杂乱").caption) < 600


async def test_markup_stays_what_it_is(world: World):
    await world.reports(words=f"幸福里电线断了 {NASTY}")

    card = world.groups["telecom-office"].sees("#1 沿街线路杂乱")

    assert NASTY in card.words
    # "/b" is a command to Telegram itself wherever it stands; nothing else of it is markup.
    assert [entity["type"] for entity in card.entities if entity["type"] != "bot_command"] == ["bold"]
    assert card.words.startswith("#1 沿街线路杂乱 · 待签收\n")


async def test_turned_words_turn_nothing_else(world: World):
    await world.reports(words="幸福里电线断了 \u202eabc")

    line = next(row for row in world.groups["telecom-office"].sees("#1").words.split("\n") if "abc" in row)

    assert line == "\u2068幸福里电线断了 \u202eabc\u2069"


async def test_several_long_messages_arrive_whole(world: World):
    parts = [f"第{n}段 " + "幸福里电线断了。" * 430 for n in range(3)]
    for part in parts:
        world.wang.says(part)
    await world.settle()

    await world.submits(world.wang)

    assert whole(world, 1) == "\n".join(parts)


async def test_too_long_report_is_said(world: World):
    for _ in range(4):
        world.wang.says("幸福里电线断了。" * 500)
    await world.settle()

    assert world.wang.sees("太长了，最后一段没有收进来")
    assert world.wang.sees("请看一下，对就提交")


async def test_edits_cannot_swell_the_report(world: World):
    messages = [world.wang.says("幸福里电线断了") for _ in range(6)]
    await world.settle()
    for number, message in enumerate(messages):
        world.wang.edits(message, f"幸福里{number}号楼" + "线" * 4000)
    await world.settle()

    await world.submits(world.wang)

    rows = await world.read(lambda tx: tx.all("SELECT words FROM ticket"))
    assert [11_000 < len(row["words"]) < 12_006 for row in rows] == [True]


async def test_too_many_photos_are_said(world: World):
    for _ in range(3):
        world.wang.sends_album(10, "幸福里电线断了")
    await world.settle()

    await world.submits(world.wang)

    assert world.wang.sees("一件上报放不下更多文件了")
    assert len(world.groups["telecom-office"].messages) == 20


@pytest.mark.parametrize("kind", ["sticker", "poll", "contact", "dice", "game"])
async def test_useless_message_changes_nothing(world: World, kind: str):
    world.wang.says("幸福里电线断了")
    await world.settle()
    card = world.wang.sees("请看一下").words

    game = {"game": {"title": "2048", "description": "?", "photo": []}}
    world.wang._sends(game) if kind == "game" else getattr(world.wang, f"sends_{kind}")()
    await world.settle()

    assert world.wang.sees("这种消息我看不了。请发照片、文字、语音或位置。")
    assert world.wang.sees("请看一下").words == card


async def test_video_and_document_are_accepted(world: World):
    world.wang.sends_video("幸福里电线断了", size=40_000_000)
    world.wang.sends_document(size=25_000_000, name="线路.pdf")
    await world.settle()
    assert "1 段视频 · 1 个文件" in world.wang.sees("请看一下").words

    await world.submits(world.wang)

    assert [m.kind for m in world.groups["telecom-office"].messages] == ["text", "video", "document"]


async def test_edited_message_replaces_its_words(world: World):
    message = world.wang.says("幸福里电线断了")
    await world.settle()

    world.wang.edits(message, "和平花园垃圾成堆")
    await world.settle()

    card = world.wang.sees("环境卫生 · 和平花园")
    assert "电线" not in card.words


async def test_edit_after_submission_is_only_added(world: World):
    message = world.wang.says("幸福里电线断了")
    await world.settle()
    await world.submits(world.wang)

    world.wang.edits(message, "和平花园垃圾成堆")
    await world.settle()

    unit = world.groups["telecom-office"]
    assert "幸福里小区\n" in unit.sees("#1 沿街线路杂乱").words
    assert "幸福里电线断了" in unit.sees("#1 沿街线路杂乱").words
    assert "居民甲补充" in unit.sees("和平花园垃圾成堆").words


@pytest.mark.usefixtures("tireless")
@FEW
@given(texts=st.lists(st.text(min_size=1, max_size=120), min_size=5, max_size=20))
async def test_no_text_ever_raises(world: World, texts: list[str]):
    for text in texts:
        world.zhao.says(text)
    await world.settle()

    assert await world.count_set_aside() == 0
    assert await world.count_tickets() == 0


async def test_chatter_in_groups_is_ignored(world: World):
    await world.reports()
    unit = world.groups["telecom-office"]
    unit.bot_is_admin = True
    await world.settle()
    calls = len(world.telegram.calls)

    world.zhou.says("签收", to=unit)
    world.zhou.sends_photo("办好了 #1", to=unit)
    world.sun.sends_sticker(to=unit)
    world.sun.joins(unit)
    await world.settle()

    assert not any(call.counted for call in world.telegram.calls[calls:])
    assert await world.status_of(1) == "assigned"


async def test_channel_posts_are_ignored(world: World):
    channel = world.telegram.channel("示范区", id=-1001000000002)

    world.telegram.send_raw({"channel_post": channel.publishes("/help").json()})
    await world.settle()

    assert not [message for message in channel.messages if world.telegram.wrote(message)]
    assert await world.count_set_aside() == 0


async def test_undecodable_update_stops_nobody(world: World):
    world.wang.says("幸福里电线断了")
    world.telegram.send_raw({"message": {"message_id": "many", "text": ["?"]}})
    world.zhao.says("和平花园垃圾成堆")

    await world.settle()

    assert await world.count_set_aside() == 1
    assert world.wang.sees("请看一下，对就提交")
    assert world.zhao.sees("请看一下，对就提交")


async def test_fault_of_ours_spares_its_neighbours(world: World, monkeypatch: pytest.MonkeyPatch):
    hear = listening.in_private

    def stumble(turn: Turn, said: Said, person: people.Person) -> None:
        hear(turn, said, person)
        if "绊倒" in said.words:
            raise KeyError(said.words)

    monkeypatch.setattr(listening, "in_private", stumble)
    monkeypatch.setattr(intake, "PAUSE", 0)
    for words in ("幸福里电线断了", "绊倒", "在3号楼"):
        world.wang.says(words)
    await world.settle()
    await world.submits(world.wang)

    assert await world.count_set_aside() == 1
    assert world.groups["telecom-office"].sees("幸福里电线断了\n📍 幸福里小区 在3号楼")


async def test_largest_ids_are_understood(world: World):
    far = world.telegram.person("远方的人", id=2**52 - 1, started=True)

    await world.reports(far)

    assert far.sees("#1 已提交")
    assert world.groups["telecom-office"].sees("#1 沿街线路杂乱")


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("message_id", 2**63),
        ("date", -(10**30)),
        ("message_thread_id", 2**63),
        ("migrate_to_chat_id", 10**30),
        ("location", {"latitude": float("nan"), "longitude": 1e308}),
    ],
)
async def test_number_nobody_keeps_is_unreadable(world: World, part: str, value: object):
    """Set aside for what it is, not after three tries as a fault of ours."""
    message = {"message_id": 1, "date": 1, "chat": world.wang.chat.json(), "from": world.wang.user, "text": "x"}
    world.telegram.send_raw({"message": message | {"is_topic_message": True, part: value}})
    await world.settle()

    rows = await world.read(lambda tx: tx.all("SELECT error FROM poison"))
    assert ["validation error" in row["error"] for row in rows] == [True]


@pytest.mark.parametrize("char", ["\0", "\ud800"])
async def test_unstorable_characters_never_come_in(world: World, char: str):
    """Whichever part of an update they stand in."""
    album = f"7{char}7"
    photo = {"file_id": f"{char}x", "width": 1, "height": 1}
    who = world.wang.user | {"username": char, "language_code": f"zh{char}"}
    message = {"message_id": 1, "date": 1, "chat": world.wang.chat.json(), "from": who}
    world.telegram.send_raw({"message": message | {"photo": [photo], "media_group_id": album}})
    await world.settle()

    assert await world.count_set_aside() == 0
    assert await world.read(lambda tx: [row["file"] for row in tx.all("SELECT file FROM media")]) == ["x"]


@pytest.mark.parametrize("char", ["\0", "\ud800"])
async def test_unstorable_characters_are_left_out(world: World, char: str):
    odd = world.telegram.person(f"零{char}零", id=7_300_000_099, started=True)

    await world.reports(odd, words=f"幸福里电{char}线断了")

    assert world.groups["telecom-office"].sees("幸福里电线断了")
    assert await world.count_set_aside() == 0


@pytest.mark.parametrize("length", [999, 3, 0, -5])
async def test_mark_of_a_command_makes_none_of_words(world: World, length: int):
    """Entities may be wrong: what begins with no slash is no command."""
    said = {"message_id": 901, "date": int(world.time), "chat": world.wang.chat.json(), "from": world.wang.user}
    marks = [{"type": "bot_command", "offset": 0, "length": length}]

    world.telegram.send_raw({"message": said | {"text": "幸福里3号楼门口电线垂下来了", "entities": marks}})
    await world.settle()

    assert world.wang.sees("沿街线路杂乱 · 幸福里小区 3号楼门口")
