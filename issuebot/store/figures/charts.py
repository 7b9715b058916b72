"""What charts are drawn from: facts of several spans of time in one statement."""

from collections.abc import Sequence

from issuebot.domain.figures.facts import Place, What
from issuebot.domain.figures.totals import Counted
from issuebot.store.engine.database import Tx
from issuebot.store.engine.parameters import table
from issuebot.store.figures.facts import kinds

SPANS = "span AS (SELECT DISTINCT n, since, until, ends FROM given)"
COLUMNS = ("BIGINT", "BIGINT", "BIGINT", "BIGINT")


def counts_within(tx: Tx, spans: Sequence[tuple[int, int, int]], whats: Sequence[What]) -> list[tuple[int, Counted]]:
    """What happened in each span, and was still so when `ends` came: (since, until, ends), UTC seconds. There are some.

    Each with the number of its span, which is its place in the list.
    """
    rows, values = table(COLUMNS, [(n, *span) for n, span in enumerate(spans)])
    known = kinds(tx)
    wanted = [number for number, (what, _, _) in known.items() if what in whats]
    if not wanted:
        return []
    sql = (
        f"WITH given (n, since, until, ends) AS ({rows}), {SPANS}"  # noqa: S608 our own
        " SELECT span.n AS n, fact.kind AS kind, count(*) AS many"
        " FROM span CROSS JOIN fact WHERE NOT fact.spans AND fact.at >= span.since AND fact.at < span.until"
        f" AND (fact.until IS NULL OR fact.until >= span.ends) AND fact.kind IN ({', '.join(map(str, wanted))})"
        " GROUP BY span.n, fact.kind"
    )
    return [_numbered(row["n"], *known[row["kind"]], row["many"]) for row in tx.all(sql, **values)]


def _numbered(n: int, what: str, place: Place, excluded: bool, many: int) -> tuple[int, Counted]:
    return int(n), Counted(what, place, int(many), excluded)
