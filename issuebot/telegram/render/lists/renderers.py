"""Which renderer of this room says which kind of message."""

from issuebot.domain.messages.learning import GuessReasons
from issuebot.domain.messages.lists import (
    Disputes,
    FilterQuestion,
    MorningList,
    MyTickets,
    OpenMap,
    QuietQuestion,
    SearchResults,
    TicketHistory,
    TicketQueue,
    TicketReturns,
)
from issuebot.domain.messages.residents import WhichReport
from issuebot.telegram.render.lists import found, history, learning, maps, mornings, queues
from issuebot.telegram.render.registry import says

RENDERERS = (
    says(MyTickets, queues.my),
    says(WhichReport, queues.which),
    says(TicketQueue, queues.queue),
    says(FilterQuestion, queues.choice),
    says(OpenMap, maps.map_),
    says(MorningList, mornings.morning),
    says(QuietQuestion, mornings.quiet),
    says(SearchResults, found.found),
    says(TicketHistory, history.ticket),
    says(TicketReturns, history.returns),
    says(Disputes, found.disputes),
    says(GuessReasons, learning.why),
)
