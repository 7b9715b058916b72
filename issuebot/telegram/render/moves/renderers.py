"""Which renderer of this room says which kind of message."""

from issuebot.domain.messages.answers import (
    Acknowledged,
    CommandQuestion,
    Done,
    InviteChoice,
    ListedQuestion,
    MoveQuestion,
    NumbersQuestion,
    Refused,
    ReplyOffer,
    SeveralDone,
)
from issuebot.domain.messages.learning import RouteLines, RouteQuestion
from issuebot.domain.messages.notices import Progress
from issuebot.domain.messages.residents import WithdrawQuestion
from issuebot.telegram.render.moves import choices, prompts, refusals, replies, routes
from issuebot.telegram.render.registry import says

RENDERERS = (
    says(WithdrawQuestion, prompts.withdraw),
    says(RouteQuestion, routes.question),
    says(RouteLines, routes.lines),
    says(Refused, refusals.refusal),
    says(MoveQuestion, prompts.prompt),
    says(NumbersQuestion, choices.numbers),
    says(ListedQuestion, choices.listed),
    says(CommandQuestion, prompts.asks),
    says(Done, prompts.did),
    says(Acknowledged, prompts.acknowledged),
    says(SeveralDone, prompts.did_all),
    says(ReplyOffer, replies.offer),
    says(Progress, replies.progress),
    says(InviteChoice, choices.invite),
)
