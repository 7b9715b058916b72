"""What the storm has cost: the driver's own record against the database, the chats, the log and the memory."""

import re
import statistics
from collections import Counter
from dataclasses import dataclass, field

from issuebot.store.engine.database import Tx
from issuebot.store.engine.opening import open_database
from tests.process.harness.bot_api import TOKEN
from tests.process.kills.town import COMPLAINTS, number_of
from tests.soak.answers import BrokenApi
from tests.soak.office import TOLD, Told, told_in
from tests.soak.operator import SECRET, Operator
from tests.soak.squad import COUNT, NAME, Duties, reminders_too_many
from tests.soak.town import SoakTown

MOVED = "卡片已移到下面"  # what a message says whose card came again below
FLAT = 0.08  # of the memory that it may grow by, of what it was when it had warmed up
WARM = 0.3  # of the time of the last process until it has warmed up
MB = 2**20
WORDS = (
    *COMPLAINTS,
    "室门口",
    "生人",
    "电线断了",
    "住户",
    "已处理",
    NAME,
    TOLD,
)  # what people wrote, and what they are called


@dataclass(frozen=True, slots=True)
class Account:
    """`told` is what there was; of `harm` nothing may be."""

    told: dict[str, object]
    harm: dict[str, int]
    notes: list[str] = field(default_factory=list)

    @property
    def done(self) -> dict[str, int]:
        return {name: count for name, count in self.harm.items() if count}

    def table(self) -> str:
        lines = [f"{name:34} {value}" for name, value in self.told.items()]
        lines += ["", *(f"{name:34} {count:6}{'  <---' if count else ''}" for name, count in self.harm.items())]
        return "\n".join([*lines, "", *self.notes, "HARM: " + str(self.done) if self.done else "no harm done"])


async def take_account(
    town: SoakTown,
    api: BrokenApi,
    bot: Operator,
    *,
    happened: Counter[str],
    url: str,
    said: str,
    health: str,
    seconds: float,
) -> Account:
    database = await open_database(url)
    found = await database.read(Found.of)
    await database.close()
    tickets = Counter(reporter for reporter in found.reporters if reporter in town.lives)
    before, after = _weigh(bot.memory)
    ours = sum(not _is_validation(error) for error in found.poison)
    waiting = {update["update_id"] for update in town.telegram.updates.queue} - found.seen
    chats = [chat for chat in town.telegram._chats.values() if chat.id != town.office.coordinator.id]
    stands = told_in([message for chat in chats for message in chat.messages], found.recorded)
    told: dict[str, object] = {
        "seconds": round(seconds),
        "residents, of whom left": f"{len(town.lives)}, {len(town.gone)}",
        "updates promised": len(town.promised),
        "hostile updates": town.harms,
        "tickets": len(found.reporters),
        "processes that ended": _listed(bot.ends),
        "faults": f"{happened.total()}: {_listed(happened)}",
        "broken answers": f"{api.broken.total()}: {_listed(api.broken)}",
        "calls": len(town.telegram.calls),
        "set aside as not readable": len(found.poison) - ours,
        "came twice, as admitted": _repeated(town, found),
        "memory, MB": f"{before / MB:.1f} -> {after / MB:.1f}",
        "volunteers": f"{COUNT}: known {found.duties.known}, checked in {found.duties.checked_in}, reminders"
        f" {found.duties.often('reminded')}, handed over {found.duties.often('swapped')}",
        "broadcasts": f"{town.office.begun} of {town.office.asked} things asked, {_listed(found.told.casts)},"
        f" {len(found.told.recipients)} people; papers {town.office.papers}",
        "lines of log": said.count("\n"),
    }
    harm = {
        "lost updates": len(town.promised - found.seen - waiting),
        "updates still waiting": len(waiting),
        "lost tickets": sum(life.submitted and not tickets[number] for number, life in town.lives.items()),
        "doubled tickets": sum(count - 1 for count in tickets.values())
        + sum(count - 1 for number, count in Counter(found.drafts).items() if number in town.lives),
        "tickets of strangers": len(found.reporters) - tickets.total(),
        "unfinished reports": _unfinished(town),
        "missing messages": _missing(town, found),
        "not reported as undeliverable": len(town.gone - found.unreachable),
        "doubled cards": _doubled_cards(town, found),
        "duties lost or doubled": abs(found.duties.count - COUNT),
        "volunteers not known": COUNT - found.duties.known,
        "duties handed over twice": found.duties.handed_over_twice(),
        "reminded twice": found.duties.twice("reminded") + reminders_too_many(town.squad, found.duties, found.recorded),
        "told and nobody knows": found.told.left_over(),
        "told and not there": found.told.never_arrived(stands),
        "told twice": sum(count - 1 for count in stands.values()),
        "messages still waiting": found.waiting,
        "set aside by a fault of ours": ours,
        "ends that nobody asked for": bot.ends["wrong"],
        "not well in the end": int(not health.startswith("200")),
        "memory that grew, MB": round((after - before) / MB) if after > before * (1 + FLAT) else 0,
        "tracebacks in the log": len(
            re.findall(r"^\s*(?:Traceback |which led to|builtins\.\w+:|py\.warnings:)|^\s+File \"", said, re.MULTILINE)
        ),
        "tokens in the log": said.count(TOKEN.partition(":")[2]) + said.count(SECRET),
        "words of people in the log": sum(said.count(word) for word in WORDS),
    }
    notes = [*bot.refusals[:5], *(error[:200] for error in found.poison if not _is_validation(error))]
    if harm["not well in the end"]:
        notes.append(health)
    return Account(told, harm, notes)


@dataclass(frozen=True, slots=True)
class Found:
    """What the database has in the end."""

    seen: set[int]
    reporters: list[int]
    drafts: list[int]
    recorded: set[tuple[int, int]]
    cards: list[tuple[int, int, int]]
    poison: list[str]
    unreachable: set[int]
    waiting: int
    duties: Duties
    told: Told

    @classmethod
    def of(cls, tx: Tx) -> "Found":
        messages = tx.all("SELECT chat, message_id, card FROM message")
        return cls(
            {row["update_id"] for row in tx.all("SELECT update_id FROM update_seen")},
            [row["reporter"] for row in tx.all("SELECT reporter FROM ticket")],
            [row["person"] for row in tx.all("SELECT person FROM draft")],
            {(row["chat"], row["message_id"]) for row in messages},
            [(row["card"], row["chat"], row["message_id"]) for row in messages if row["card"]],
            [row["error"] for row in tx.all("SELECT error FROM poison")],
            {row["id"] for row in tx.all("SELECT id FROM chat WHERE unreachable_since IS NOT NULL")},
            len(tx.all("SELECT id FROM outbox")),
            Duties(tx),
            Told(tx),
        )


def _unfinished(town: SoakTown) -> int:
    open_ones = sum(not life.closed for number, life in town.lives.items() if number not in town.gone)
    return open_ones + len(town.lives) - len(town.resolved) + len(town.lives) - len(town.gone) - len(town.ended)


def _missing(town: SoakTown, found: Found) -> int:
    """What should stand in the chats and does not: a receipt, a result and a card of each, in their last state."""
    receipts, results, cards = set(), set(), set()
    for number, life in town.lives.items():
        for message in life.resident.messages:
            if town.telegram.wrote(message) and (number, message.id) in found.recorded:
                receipts |= {number} if message.kind == "text" and "最新情况" in message.words else set()
                results |= {number} if message.kind == "photo" and "已结案" in message.words else set()
    for group in town.groups.values():
        for message in group.messages:
            if town.telegram.wrote(message) and (group.id, message.id) in found.recorded and message.kind == "photo":
                cards |= {number_of(message)} if "已结案" in message.words or "待回访" in message.words else set()
    staying = town.lives.keys() - town.gone
    return len(staying - receipts) + len(staying - results) + len(town.lives) - len(cards - {0})


def _doubled_cards(town: SoakTown, found: Found) -> int:
    """Messages that show a card which another one shows as well. One that says that its card is below shows none."""
    showing: Counter[int] = Counter()
    for card, chat, number in found.cards:
        message = town.telegram.chat(chat).find(number)
        showing[card] += not (message and MOVED in message.words)
    return sum(count - 1 for count in showing.values() if count)


def _repeated(town: SoakTown, found: Found) -> int:
    chats = [*(life.resident.chat for life in town.lives.values()), *town.groups.values()]
    ours = [(chat.id, message.id) for chat in chats for message in chat.messages if town.telegram.wrote(message)]
    return sum(one not in found.recorded for one in ours)


def _weigh(memory: list[int]) -> tuple[float, float]:
    """Of the last process, when it had warmed up, and in the end."""
    warm = memory[int(len(memory) * WARM) :]
    part = max(1, len(warm) // 6)
    return (statistics.median(warm[:part]), statistics.median(warm[-part:])) if warm else (0, 0)


def _is_validation(error: str) -> bool:
    return bool(re.match(r"\d+ validation error", error))


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{name} {count}" for name, count in sorted(counts.items()))
