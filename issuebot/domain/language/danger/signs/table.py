"""How people write of a danger: words that tell of it, and groups of words that tell of it together.

A `sure` word is enough in a short message; a `half` one wants another, or a word that it is now. `together` are the
names of groups (`danger.groups`) of which a clause must have one word each, near each other; `!` before a name: none.
`nearby` are such groups that may stand in clauses that follow each other.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Signs:
    sure: str
    half: str = ""
    together: tuple[str, ...] = ()
    nearby: tuple[str, ...] = ()
