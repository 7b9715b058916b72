"""A coordinator who tells everybody something and asks for papers, again and again, while all of the rest goes on."""

import re
from collections import Counter
from datetime import UTC, datetime

from issuebot.simulator import Message, Person
from issuebot.store.engine.database import Tx

TOLD = "停水通知"
SAYS = re.compile(rf"{TOLD}\d+号")
PAUSE = 40.0  # seconds between two things that are asked
PART = 0.75  # of the time: what was begun then has come to its end when the storm is over
ASKED = (
    "/broadcast {told}{number}号",
    "/article {month:%Y-%m}",
    "/export",
    "/broadcast {told}{number}号",
    "/stats",
    "/why 1",
)
TAPS = ("全部居民", "现在发给", "XLSX")  # Excel


class Office:
    """`begun` counts the broadcasts that were confirmed."""

    def __init__(self, coordinator: Person) -> None:
        self.coordinator = coordinator
        self.asked = 0
        self.begun = 0
        self._pressed: set[tuple[int, str]] = set()

    def asks(self) -> None:
        words = ASKED[self.asked % len(ASKED)]
        self.asked += 1
        self.coordinator.says(words.format(told=TOLD, number=self.asked, month=datetime.now(UTC)))

    def sees(self, message: Message) -> None:
        """Each button of each message once."""
        for label in TAPS:
            button = message.button(label)
            if button and (message.id, label) not in self._pressed and not self._is_early(message, label):
                self._pressed.add((message.id, label))
                self.begun += label == "现在发给"
                self.coordinator.presses(button["text"], message)

    def _is_early(self, message: Message, label: str) -> bool:
        """A broadcast is confirmed when its card shows that everybody gets it."""
        return label == "现在发给" and (message.id, "全部居民") not in self._pressed

    @property
    def papers(self) -> int:
        return sum(message.kind == "document" for message in self.coordinator.messages)


class Told:
    """What the database has of the broadcasts in the end, beside what stands in the chats."""

    def __init__(self, tx: Tx) -> None:
        self.casts = Counter(row["status"] for row in tx.all("SELECT status FROM broadcast"))
        self.recipients = [  # but for who says it and sees it in many ways
            (row["words"], row["chat"], row["status"])
            for row in tx.all(
                "SELECT words, chat, broadcast_recipient.status AS status FROM broadcast_recipient"
                " JOIN broadcast_part ON broadcast_part.broadcast = broadcast_recipient.broadcast"
                " JOIN broadcast ON broadcast.id = broadcast_recipient.broadcast AND person <> chat"
            )
        ]

    def left_over(self) -> int:
        """Nobody knows what became of them."""
        return sum(status in ("waiting", "queued") for _, _, status in self.recipients)

    def never_arrived(self, stands: Counter[tuple[str, int]]) -> int:
        return sum(status == "reached" and not stands[words, chat] for words, chat, status in self.recipients)


def told_in(messages: list[Message], recorded: set[tuple[int, int]]) -> Counter[tuple[str, int]]:
    """How often each broadcast stands in a chat, as the bot knows."""
    return Counter(
        (found[0], message.chat.id)
        for message in messages
        if (found := SAYS.search(message.words)) and (message.chat.id, message.id) in recorded
    )
