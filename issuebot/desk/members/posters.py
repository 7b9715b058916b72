"""`/invite community NAME`: the link of a community and its QR code, for posters. It stays, and whoever opens it lives
there from then on.
"""

from issuebot.desk.context.commands import Said
from issuebot.desk.context.turn import Turn
from issuebot.domain.district.designations import read_name
from issuebot.domain.messages.answers import CommunityInvite
from issuebot.domain.refusals import Reason, Refusal
from issuebot.store.operation import bot

WORDS = ("community", "小区", "社区")


def invite(turn: Turn, said: Said, name: str) -> None:
    communities, username = turn.district.open_communities, bot.username(turn.tx)
    named = read_name(communities, name) if name else None
    if not (turn.is_coordinator(said.who, said.where) or turn.is_admin(said.who, said.where)):
        turn.refuse(said.where, Refusal(Reason.OVERSEERS_ONLY))
    elif not username:
        turn.refuse(said.where, Refusal(Reason.NAMELESS))
    elif named is None or named.one is None:
        turn.ask(said, "invite", kept="community")
    else:
        link = f"https://t.me/{username}?start=c_{named.one.id}"
        turn.answer(CommunityInvite(named.one.id, link), said.where)
