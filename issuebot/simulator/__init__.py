"""A strict Telegram in memory, for tests, the demo and benchmarks.

    telegram = Telegram(now=clock)
    bot = Bot("42:TEST", session=telegram.session())
    wang = telegram.person("王阿姨")
    wang.says("路灯不亮")

People act on it, the bot calls it through an aiogram session, and every rule it enforces names its source.

The next rule of a text belongs in `rules`, of a message in `writing`, the next method in the table of `methods`, the
next act in `people` or, where it befalls a group, in `chats`.
"""

from issuebot.simulator.chats import Chat, Group
from issuebot.simulator.messages import Message
from issuebot.simulator.people import Person
from issuebot.simulator.presses import Press
from issuebot.simulator.rules import Refused
from issuebot.simulator.telegram import Call, Telegram

__all__ = ["Call", "Chat", "Group", "Message", "Person", "Press", "Refused", "Telegram"]
