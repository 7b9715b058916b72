"""A button that somebody pressed, and the little window that answers it."""

from dataclasses import dataclass

from issuebot.simulator.messages import Message


@dataclass(frozen=True, slots=True)
class Answer:
    text: str
    alert: bool


@dataclass(eq=False, slots=True)
class Press:
    """`at` is UTC seconds; `answer` is None until the bot gives one."""

    id: str
    at: float
    message: Message | None
    data: str
    answer: Answer | None = None
