"""A coordinator in a private chat, at any moment: what everybody is told or shown, why it was guessed, papers.

What is held against the bot: whoever was reached has it once for each time it was sent, nobody has what was not
confirmed, and what is out stands in the channel, as nothing does that was taken back.
"""

from collections import Counter
from random import Random

from issuebot.domain.messages.publicity.broadcasts import Announcement
from issuebot.domain.messages.publicity.nominations import (
    NeighbourPost,
    NeighbourTakedown,
    NominationCard,
    NominationDraft,
    NominationLink,
)
from issuebot.domain.messages.publicity.publishing import (
    DigestPost,
    DigestPreview,
    Post,
    PublishPanel,
    PublishReview,
    Takedown,
)
from issuebot.simulator import Person
from issuebot.store.engine.database import Tx
from tests.stories.publicity.press_office import BLUE, RED, photo_of
from tests.stories.world import World

WORDS = (
    "/publish {number}",
    "/publish {number} 已经处理好了",
    "/broadcast 通知{code} 明天停水",
    "/broadcast",
    "/digest",
    "/nominate 刘阿姨天天扫楼道",
)
ASKED = ("/why {number}", "/export", "/article 2026-11", "/stats", "/route", "/guide", "/poster", "下午三点")
PRAISED = (NominationDraft, NominationCard, NominationLink, NeighbourPost, NeighbourTakedown)
SHOWN = (Announcement, DigestPost, DigestPreview, Post, PublishPanel, PublishReview, Takedown, *PRAISED)
KINDS = {message.kind for message in SHOWN}  # which say nothing where they are not the newest, or it rests
TOLD = "SELECT * FROM broadcast_part JOIN broadcast ON broadcast.id = broadcast WHERE words LIKE '通知%'"
BEFORE, AFTER = photo_of(RED, (120, 90)), photo_of(BLUE, (120, 90))


def says(world: World, chance: Random, code: str, numbers: int) -> None:
    words = chance.choice(WORDS if chance.random() < 0.6 else ASKED)
    world.li.says(words.format(code=code, number=chance.randrange(numbers) + 1))


def goes_on(world: World, chance: Random) -> None:
    """With what was begun: for whom, now, and what is looked at goes out."""
    found = [
        (message, str(button["callback_data"]))
        for message in (*world.li.chat.messages[-12:], *world.groups["desk"].messages[-6:])
        for row in message.rows
        for button in row
        if str(button.get("callback_data", "")).startswith(("cast:", "pub:", "dig:", "nom:"))
    ]
    first = [one for one in found if one[1].split(":")[-1] == "everyone" or ":go:" in one[1]]
    if found:
        message, data = chance.choice(first if first and chance.random() < 0.6 else found)
        world.li.forges(data, message)


def comes_to_an_end(world: World, chance: Random, residents: list[Person]) -> None:
    """What nothing is published without: a unit has solved what stands in its group, or a resident is satisfied."""
    happy = [who for who in residents if any(message.button("已解决，满意") for message in who.chat.messages)]
    if happy and chance.random() < 0.7:
        chance.choice(happy).presses("已解决，满意")
        return
    groups = [group for group in world.groups.values() for one in group.messages[-3:] if one.button("办结")]
    if groups:
        group = chance.choice(groups)
        card = next(one for one in reversed(group.messages) if one.button("办结"))
        world.zhou.sends_photo(f"/close {card.words.split()[0].lstrip('#')} 已处理好", content=AFTER, to=group)


def check(tx: Tx, world: World, told: list[tuple[int, str]], gone: set[int]) -> None:
    """`gone`: who may have been forgotten since, and their row with them."""
    for part in tx.all(TOLD):
        heard = Counter(chat for chat, text in told if part["words"] in text)
        reached, asked = _rows(tx, part["id"])
        del heard[world.li.id]
        assert reached <= heard.keys() | {world.li.id}, (part["words"], reached, heard)
        assert heard.keys() - gone <= asked, (part["words"], asked, heard)
    channel = world.telegram.chat(world.district.digest_chat or 0)
    shown = "SELECT status, message_id FROM {} WHERE message_id IS NOT NULL"
    for row in (one for name in ("publication", "nomination") for one in tx.all(shown.format(name))):
        stands = channel.find(row["message_id"]) is not None
        assert stands == (row["status"] in ("out", "taking")), dict(row)


def _rows(tx: Tx, cast: int) -> tuple[set[int], set[int]]:
    """Who was reached by a broadcast, and whom it was to reach."""
    rows = tx.all("SELECT chat, status FROM broadcast_recipient WHERE broadcast = :cast", cast=cast)
    return {row["chat"] for row in rows if row["status"] == "reached"}, {row["chat"] for row in rows}
