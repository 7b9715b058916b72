"""The world: it outlives bots and sessions, so a restart is a new session on the same Telegram."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import count
from typing import Any

from issuebot.simulator import methods
from issuebot.simulator.chats import Chat, Group
from issuebot.simulator.faults import Delay, Fault, Faults, too_many
from issuebot.simulator.files import Files
from issuebot.simulator.limits import Limits
from issuebot.simulator.messages import Message
from issuebot.simulator.people import Person
from issuebot.simulator.presses import Press
from issuebot.simulator.rules import Refused
from issuebot.simulator.session import Session
from issuebot.simulator.updates import Updates
from issuebot.simulator.writing import Uploads

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    method: str
    chat: int | None
    at: float
    cost: int  # messages that count against the limits: an album's items, else 1, or 0
    args: Json
    error: str | None

    @property
    def ok(self) -> bool:
        return self.error is None

    @property
    def counted(self) -> bool:
        return self.cost > 0


class Telegram:
    """`now` gives unix seconds. Without `limits` no call is refused with 429."""

    def __init__(
        self, now: Callable[[], float], *, limits: bool = True, bot_id: int = 42, username: str = "issue_test_bot"
    ) -> None:
        self.now = now
        self.username = username
        self.me: Json = {"id": bot_id, "is_bot": True, "first_name": "issuebot", "username": username}
        self.somebody: Json = {"id": 7_200_000_000, "is_bot": False, "first_name": "somebody"}
        self.privacy = True
        self.box_id = 0
        self.updates = Updates()
        self.files = Files()
        self.presses: dict[str, Press] = {}
        self.users: dict[int, Json] = {}
        self.calls: list[Call] = []
        self.profile: dict[tuple[Any, ...], Any] = {}  # commands and descriptions, by method, scope and language
        self.on_change: list[Callable[[], None]] = []
        self._limits = Limits() if limits else None
        self._faults = Faults()
        self._chats: dict[int, Chat] = {}
        self._numbers = count(5_000_000_000_000_001)
        self._people = count(7_300_000_001)

    def session(self) -> Session:
        return Session(self)

    def person(
        self,
        name: str,
        id: int | None = None,  # noqa: A002 Telegram's own word
        *,
        language: str | None = "zh-hans",
        username: str | None = None,
        started: bool = False,
    ) -> Person:
        number = id or next(self._people)
        user = {"id": number, "is_bot": False, "first_name": name}
        user |= {k: v for k, v in {"username": username, "language_code": language}.items() if v}
        chat = Chat(self, number, "private", name, status="member" if started else "unmet", username=username)
        self._chats[number] = chat
        self.users[number] = user
        return Person(self, user, chat)

    def group(
        self,
        title: str,
        id: int,  # noqa: A002 Telegram's own word
        *,
        topics: Iterable[int] = (),
        members: Iterable[Person] = (),
        bot_is_member: bool = True,
        basic: bool = False,
        username: str | None = None,
    ) -> Group:
        """Without the bot it is one that was never there: "chat not found"."""
        status = "member" if bot_is_member else "absent"
        group = Group(self, id, "group" if basic else "supergroup", title, status=status, username=username)
        self._chats[id] = group
        group.members = list(members)
        group.opens_topics(sorted(topics))
        return group

    def channel(self, title: str, id: int, *, username: str | None = None) -> Group:  # noqa: A002 Telegram's own word
        channel = Group(self, id, "channel", title, status="administrator", username=username)
        self._chats[id] = channel
        return channel

    def chat(self, id: int) -> Chat:  # noqa: A002 Telegram's own word
        return self._chats[id]

    def transcript(self) -> str:
        return "\n\n".join(chat.transcript() for chat in self._chats.values() if chat.messages)

    @property
    def pending(self) -> int:
        return len(self.updates.queue)

    @property
    def confirmed(self) -> list[int]:
        return self.updates.confirmed

    def pop_update(self) -> Json:
        return self.updates.pop()

    def send_raw(self, update: Json) -> Json:
        return self.updates.push_raw(update)

    def file(self, file_id: str) -> bytes:
        return self.files[file_id].content

    def store(self, content: bytes, mime: str) -> str:
        kind = {"image": "photo", "video": "video"}.get(mime.partition("/")[0], "document")
        return self.files.keep(kind, content, mime=mime).id

    def ages(self, message: Message) -> None:
        """Makes it one that can no longer be edited or deleted."""
        message.aged = True

    def fail(
        self,
        method: str,
        error: str,
        *,
        chat: int | None = None,
        times: int = 1,
        executed: bool = False,
        retry_after: int = 5,
    ) -> None:
        """The next calls fail: "429", "500", "bad gateway", "timeout", "403", or a description.

        `method` can be "*". With `executed` the call takes effect and only its answer is lost.
        """
        self._faults.plan(Fault(method, error, chat, times, executed, retry_after))

    def slow(self, method: str, delay: Delay) -> None:
        """Each call takes effect, then waits for real seconds, or for what the callable gives, then answers."""
        self._faults.slow(method, delay)

    def counted(self, chat: int | None = None) -> int:
        return sum(call.cost for call in self.calls if chat in {None, call.chat})

    # What follows is for the rooms of the simulator itself.

    def wrote(self, message: Message) -> bool:
        return bool(message.sender["id"] == self.me["id"])

    def changed(self) -> None:
        for listener in self.on_change:
            listener()

    def next_number(self) -> int:
        return next(self._numbers)

    def deliver(self, message: Message, kind: str = "message") -> None:
        if message.chat.hears(message):
            kind = kind.replace("message", "channel_post") if message.chat.kind == "channel" else kind
            self.updates.push(kind, message.json())

    def opens_press(self, message: Message | None, data: str) -> Press:
        press = Press(str(self.next_number()), self.now(), message, data)
        self.presses[press.id] = press
        return press

    def moves_bot(self, chat: Chat, status: str, by: Json) -> None:
        old, chat.bot_status = chat.bot_status, status
        change = {"chat": chat.json(), "from": by, "date": int(self.now())}
        change |= {"old_chat_member": self.member(old), "new_chat_member": self.member(status)}
        self.updates.push("my_chat_member", change)

    def member(self, status: str) -> Json:
        member: Json = {"user": self.me, "status": {"absent": "left", "unmet": "left"}.get(status, status)}
        if status == "kicked":
            member["until_date"] = 0
        if status == "administrator":
            member |= dict.fromkeys(methods.ADMIN_RIGHTS, True)
        if status == "restricted":
            member |= dict.fromkeys(methods.MEMBER_RIGHTS, False) | {"is_member": True, "until_date": 0}
        return member

    def chat_of(self, args: Json) -> Chat | None:
        name = args.get("chat_id")
        if isinstance(name, str) and not name.lstrip("-").isdigit():
            return next((chat for chat in self._chats.values() if f"@{chat.username}" == name), None)
        chat = self._chats.get(int(name)) if name is not None else None
        return None if chat and chat.bot_status == "absent" else chat

    async def serve(self, method: str, args: Json, uploads: Uploads) -> tuple[int, str]:
        """HTTP status and body; TimeoutError when no answer comes."""
        chat = self.chat_of(args)
        cost = methods.cost(method, args) if chat else 0
        fault = self._faults.take(method, chat.id if chat else None)
        at = self.now()
        error: str | None = None
        try:
            if fault and not fault.executed:
                cost = 0
                fault.strike()
            if chat and cost and self._limits and (wait := self._limits.admit(chat.id, cost, self.now())):
                cost = 0
                raise too_many(wait)
            result = await methods.run(self, method, args, uploads)
            await self._faults.linger(method)
            if fault:
                fault.strike()
        except Refused as refused:
            error = str(refused)
            return refused.status, json.dumps(
                {"ok": False, "error_code": refused.status, "description": error}
                | ({"parameters": refused.parameters} if refused.parameters else {})
            )
        except (TimeoutError, asyncio.CancelledError):
            error = "no answer"
            raise
        finally:
            self.calls.append(Call(method, chat.id if chat else None, at, cost, args, error))
        return 200, json.dumps({"ok": True, "result": result})
