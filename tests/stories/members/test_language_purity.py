"""Whole conversations of every role, once in Chinese and once in English: no sentence of one in the other."""

import re
from collections.abc import Callable, Iterator
from itertools import product
from typing import Any

import pytest
from aiogram import Bot

from issuebot.desk.context import district
from issuebot.desk.menu import COMMANDS, OWN_COMMANDS
from issuebot.simulator import Chat, Group, Person
from issuebot.telegram.profile import Profile
from tests.stories.world import SAMPLE, World

Json = dict[str, Any]
# What is the same in both: commands, addresses, ids that are typed (a list may cut them), names of languages, Telegram.
LITERAL = re.compile(
    r"/[a-z_]+(@\w+)?( [a-z]_[\w-]+)?|https://\S+|\b[ci]_[\w-]+|\b[a-z]+(-[a-z]+)+\b|\b(1 )?police station\b"
    r"|\bsani[a-z]*\b|\b\d+[dhm]\b|中文|English|Telegram|WGS|desk_chat|\.(xlsx|csv)\b|\b(unit|coordinator)\b(?= )"
)
FOREIGN = {"zh": re.compile(r"[A-Za-z]{2,}"), "en": re.compile(r"[\u3400-\u9fff\uff00-\uffef\u3001-\u3011]")}
SAID = {
    "zh": {
        "report": "幸福里3号楼门口电线垂下来了",
        "second": "幸福里3号楼门口电线也垂下来了",
        "third": "和平花园垃圾成堆",
        "open": "这里不对劲",
        "danger": "幸福里着火了",
        "words": "等材料",
        "greeting": "你好",
    },
    "en": {
        "report": "wires hang down at door 3, Xingfuli",
        "second": "the wires hang down at door 3, Xingfuli, too",
        "third": "litter in Heping Garden",
        "open": "something is odd here",
        "danger": "fire at Xingfuli",
        "words": "waiting for parts",
        "greeting": "hello",
    },
}
NAMES = dict(zip(("wang", "zhao", "smith", "zhou", "sun", "li", "boss", "admin"), "ABCDEFGH", strict=True))
TAILS = ["", " 1", " 99", " 1 {words}", " 1 2d {words}", " 2 sanitation"]
READ = frozenset({"text", "caption", "input_field_placeholder", "description", "short_description", "title"})


def texts(value: Any) -> Iterator[str]:
    """Every word that somebody reads in the arguments of a call."""
    if isinstance(value, list):
        for part in value:
            yield from texts(part)
    elif isinstance(value, dict):
        for name, part in value.items():
            if isinstance(part, dict | list):
                yield from texts(part)
            elif name in READ and isinstance(part, str):
                yield part


def foreign(world: World, language: str) -> dict[str, str]:
    """Sentences in the wrong language, with what is wrong in them."""
    found = {}
    for call in world.telegram.calls:
        if call.method.startswith("set") and call.args.get("language_code", language) != language:
            continue
        for text in texts(call.args):
            rest = LITERAL.sub(" ", text)
            if wrong := FOREIGN[language].findall(rest):
                found[text] = "".join(wrong)
    return found


async def press_all(world: World, who: Person, chat: Chat) -> None:
    """Each button of the newest messages, once."""
    newest = [message for message in chat.messages if message.rows][-3:]
    pressed = [(message, button) for message in newest for row in message.rows for button in row]
    for message, button in pressed:
        if "callback_data" in button and not button["callback_data"].startswith(("forget:yes", "language:")):
            who.forges(button["callback_data"], message)
            await world.settle(patience=9e9)


async def speak(world: World, language: str) -> None:
    """The district, everybody and every group reads this language."""
    body, shape = ((SAMPLE / name).read_text(encoding="utf-8") for name in ("district.toml", "xingfu.geojson"))
    if language == "en":
        body = body.replace('language = "zh"', 'language = "en"').replace('"示范区"', '"Model District"')
        body = body.replace('"李协调"', '"F"').replace('"周协调"', '"I"')
        await world.database.write(lambda tx: district.apply(tx, body, {"xingfu.geojson": shape}, int(world.time)))
    for name, english in NAMES.items():
        person: Person = getattr(world, name)
        person.user["language_code"] = language
        if language == "en":
            person.user["first_name"] = english
        person.says(f"/language {language}")
    for name, group in world.groups.items():
        if name not in ("xingfu", "heping"):
            world.zhou.says(f"/language {language}", to=group)
    await world.settle(patience=9e9)
    world.telegram.calls.clear()


async def live(world: World, said: dict[str, str]) -> None:
    """A resident's whole life, the unit's and the coordinators' with it; every command in every chat."""
    unit, desk = world.groups["telecom-office"], world.groups["desk"]
    acts: list[Callable[[], object]] = [
        world.wang.starts,
        lambda: world.wang.starts("c_nowhere"),
        lambda: world.wang.says(said["greeting"]),
        world.wang.sends_sticker,
        lambda: world.wang.sends_photo(said["report"]),
        lambda: world.zhao.says(said["open"]),
        lambda: world.zhao.sends_location(34.9, 117.9),
        lambda: world.smith.says(said["danger"]),
    ]
    for act in acts:
        act()
        await world.settle(patience=9e9)
    for who in (world.wang, world.zhao, world.smith):
        await press_all(world, who, who.chat)
    for who, words in ((world.wang, "report"), (world.zhao, "second"), (world.wang, "third"), (world.zhao, "open")):
        who.sends_photo(said[words])
        await world.settle(patience=9e9)
        who.forges(submit_of(who.chat), who.messages[-1])
        await world.settle(patience=9e9)
    await press_all(world, world.zhou, unit)
    await press_all(world, world.li, desk)
    world.zhou.sends_photo(f"/close 1 {said['words']}", to=unit)
    await world.settle(patience=9e9)
    await press_all(world, world.wang, world.wang.chat)
    await every_command(world, said)
    for who, chat in (
        (world.wang, world.wang.chat),
        (world.zhou, unit),
        (world.li, desk),
        (world.boss, world.boss.chat),
    ):
        await press_all(world, who, chat)
    world.pass_days(9)
    await world.tick()
    world.wang.says("/forget")
    await world.settle(patience=9e9)
    world.wang.forges("forget:yes", world.wang.messages[-1])
    await world.settle(patience=9e9)


def submit_of(chat: Chat) -> str:
    data = [button.get("callback_data", "") for message in chat.messages for row in message.rows for button in row]
    return next((found for found in reversed(data) if found.startswith("submit:")), "submit:0")


async def every_command(world: World, said: dict[str, str]) -> None:
    places: list[tuple[Person, Group | None]] = [(world.wang, None), (world.boss, None), (world.admin, None)]
    places += [(world.zhou, world.groups["telecom-office"]), (world.li, world.groups["desk"])]
    places += [(world.wang, world.groups["xingfu"])]
    left_out = {"language", "forget", "ban"}
    for (who, group), command in product(places, sorted({*COMMANDS, *OWN_COMMANDS, "dance"} - left_out)):
        for tail in TAILS:
            who.says(f"/{command}{tail.format(**said)}", to=group)
        await world.settle(patience=9e9)
    for words in ("/ban 1", "/unban 1", "/ban 99"):
        world.li.says(words, to=world.groups["desk"])
    await world.settle(patience=9e9)


@pytest.mark.usefixtures("tireless")
@pytest.mark.parametrize("language", ["zh", "en"])
async def test_one_language_never_speaks_the_other(world: World, language: str):
    await speak(world, language)

    await live(world, SAID[language])
    await Profile(
        Bot("42:TEST", session=world.telegram.session()), world.database, now=world.now, monotonic=world.monotonic
    ).show()

    assert foreign(world, language) == {}
    assert len({text for call in world.telegram.calls for text in texts(call.args)}) > 150
    assert await world.count_set_aside() == 0
