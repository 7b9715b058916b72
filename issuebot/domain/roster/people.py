"""How one name is written: on a sheet 王芳, at Telegram perhaps “芳 王”, which puts the family name last."""

from issuebot.domain.language.writing.script import fold


def written_names(name: str) -> tuple[str, ...]:
    """The ways in which a sheet may have this name, folded; none for an empty one."""
    return ways(fold(name))


def ways(name: str) -> tuple[str, ...]:
    """The same, not folded."""
    parts = name.split()
    found = (" ".join(parts), "".join(parts), "".join(reversed(parts)), " ".join(reversed(parts)))
    return tuple(dict.fromkeys(filter(None, found)))
