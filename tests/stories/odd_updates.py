"""Updates as nobody should send them: strategies made of the models that read them, so that a new field is odd, too.

Each part is as Telegram sends it for the most part, else missing, of another kind, or far too large.
"""

import json
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from hypothesis import strategies as st
from pydantic import BaseModel

from issuebot.desk.buttons import BUTTONS, OWN_BUTTONS
from issuebot.desk.menu import COMMANDS, OWN_COMMANDS
from issuebot.telegram.incoming.updates import KINDS, CallbackQuery, Chat, Contact, Entity, Message, Point, Update, User
from tests.hostile import CALLBACKS, TEXTS
from tests.stories import odd_presses

Json = dict[str, Any]
OFFICIALS = (7_000_000_002, 7_000_000_003, 7_300_000_099)  # two coordinators and an admin
STRANGERS = (*range(7_600_000_000, 7_600_000_012), *OFFICIALS)
GROUPS = (-1001000000001, -1001000000002, -1001000000003, -1001000000005, -1001000000004, -1009999999999)
HUGE = (2**31, 2**52 - 1, 2**53, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 10**30, -(10**30))
ODD: tuple[Any, ...] = (
    None, True, "", "x", "17", "9" * 5000, 0, -1, 1.5, 1e308, [], {}, [None], {"id": None}, *HUGE,
)  # fmt: skip
TELEPHONES = ("13955583170", "+86 139 5558 3170", "１３９55583170", "139", "+", "9" * 400)
FILES = ("值班表.xlsx", "x.csv", ".XLS", "x.et", "x" * 300 + ".tsv", "\u202excsv.", "报修.pdf", "")
# Values of the buttons of duties, and arguments of their commands.
OF_DUTIES = (
    *("2026-11", "2026", "0000", "2026-13", "2026-11-23", "9999-12-31", "today", "week", "mine", "calendar", "picture"),
    *(
        "me",
        "all",
        "units",
        "u.police-station",
        "u.",
        "v.1",
        "v.9999999999999999999",
        "v.１",
        "crossing",
        "police-station",
    ),
    *("yes", "keep", "no", "new", "another", "7600000001", "2:30", "结束", "fix", "志愿者", "volunteers", "孙大爷"),
)
ORIGINS = (
    *({}, "x", None, {"sender_user": None}, {"sender_user": {"username": 7}}, {"type": "hidden_user"}),
    *({"sender_user": {"id": 1, "first_name": "", "username": name}} for name in ("issuebot", "ISSUEBOT", "")),
)
SERVICE = (*KINDS, "forward_origin", "forum_topic_created", "hologram", "via_bot", "is_automatic_forward")
MOST = 5  # optional parts of one thing
DEEPEST = 4  # below are no optional parts
SOUND = 60  # parts for two that are spoilt: what cannot be read tries nothing else
SPOILT = (23, 37)  # of these; the least and the greatest number come far more often than others


def updates() -> st.SearchStrategy[Json]:
    """As they come out of the JSON that Telegram sends; the number is given when they are queued."""
    kinds = ("message", "message", "edited_message", "callback_query", "callback_query", "my_chat_member")
    known = st.sampled_from(kinds).flatmap(_one)
    return _weighed(*[known] * 5, st.just({}), _unknown(), _whole(Update, 2))


def _weighed(*ways: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """One that is named twice comes twice as often; to `one_of` it would be the same."""
    return st.sampled_from(range(len(ways))).flatmap(ways.__getitem__)


@cache
def _one(kind: str) -> st.SearchStrategy[Json]:
    model = _models(Update)[kind]
    return _whole(model, 0).map(lambda part: _sent({kind: part}))


def _unknown() -> st.SearchStrategy[Json]:
    kinds = st.sampled_from(("poll", "inline_query", "chat_member", "message_reaction", "business_message", "x" * 64))
    return st.dictionaries(kinds, st.sampled_from(ODD), min_size=1, max_size=2)


@cache
def _whole(model: type[BaseModel], depth: int) -> st.SearchStrategy[Json]:
    """Most of them as they should be; of the others one part or several are odd."""
    needed = {_name(model, field): _value(model, field, depth) for field in _fields(model, needed=True)}
    others = {_name(model, field): (model, field) for field in _fields(model, needed=False)}

    services, chances, odd = st.lists(st.sampled_from(SERVICE), max_size=1), st.integers(0, SOUND), st.sampled_from(ODD)
    origins, more = st.sampled_from(ORIGINS), others and depth < DEEPEST
    some = st.lists(st.sampled_from(sorted(others)), max_size=MOST, unique=True) if more else st.just([])

    @st.composite
    def draw(draw: st.DrawFn) -> Json:
        part = {name: draw(value) for name, value in needed.items()}
        chosen = draw(some)
        for name in (*_common(model), *chosen):
            if name in others:
                part[name] = draw(_value(*others[name], depth))
        if model is Message:
            part |= {name: draw(origins) if name == "forward_origin" else {} for name in draw(services)}
        if model in (Message, CallbackQuery) and draw(st.integers(0, 3)):
            _make_own(part)
        spoilt = draw(chances)
        if spoilt in SPOILT and part:
            name = draw(st.sampled_from(sorted(part)))
            if spoilt == SPOILT[0]:
                part[name] = draw(odd)
            else:
                del part[name]
        return part

    return draw()


def _make_own(part: Json) -> None:
    """A private chat is its sender's, and a contact their own: others are refused at the door."""
    said = part.get("message", part)
    who, chat, contact = part["from"], said.get("chat", {}), said.get("contact")
    if isinstance(who, dict) and isinstance(chat, dict) and chat.get("type") == "private":
        said["chat"] = {**chat, "id": who.get("id")}
    if isinstance(contact, dict) and isinstance(who, dict):
        said["contact"] = {**contact, "user_id": who.get("id")}


def _common(model: type[BaseModel]) -> tuple[str, ...]:
    return {Message: ("from", "text"), CallbackQuery: ("message", "data")}.get(model, ())


@cache
def _value(model: type[BaseModel], field: str, depth: int) -> st.SearchStrategy[Any]:
    special = _special()
    found = special.get((model, field), special.get(field))
    return _of(get_type_hints(model)[field], depth) if found is None else found


@cache
def _special() -> dict[Any, st.SearchStrategy[Any]]:
    values = st.sampled_from(
        ("", "0", "1", "2", "-1", "9" * 18, "9" * 19, "9" * 40, "x", "１", "\u202e", "street-wiring", *OF_DUTIES)
    )
    whole = odd_presses.presses(values)
    presses = st.builds(
        lambda name, given: ":".join((name, *given)),
        st.sampled_from((*OWN_BUTTONS, *BUTTONS)),
        st.lists(values, max_size=5),
    )
    orders = st.builds(
        lambda name, given, words: f"/{name} {' '.join(given)} {words}",
        st.sampled_from((*OWN_COMMANDS, *COMMANDS)),
        st.lists(values, max_size=3),
        st.sampled_from(("", "2d x", *TEXTS)),
    )
    texts = st.one_of(st.sampled_from(TEXTS), st.sampled_from(TEXTS).map(lambda t: t[:200]), st.text(max_size=40))
    private = st.sampled_from(STRANGERS).map(lambda number: {"id": number, "type": "private", "first_name": "x"})
    group = st.builds(
        lambda number, kind: {"id": number, "type": kind, "title": "\u202e群"},
        st.sampled_from(GROUPS),
        st.sampled_from(("supergroup", "group", "channel")),
    )
    command = st.just({"type": "bot_command", "offset": 0, "length": 6})
    return {
        (Update, "update_id"): st.nothing(),
        (User, "id"): st.sampled_from((*STRANGERS, *OFFICIALS * 4)),  # most of what there is to press is theirs
        (Message, "chat"): _weighed(private, private, group),
        (Message, "message_id"): st.integers(1, 300),
        (Chat, "id"): st.sampled_from((*STRANGERS, *GROUPS)),
        (Entity, "type"): st.sampled_from(("bot_command", "mention", "url", "x")),
        (Message, "entities"): st.lists(st.one_of(command, st.deferred(lambda: _whole(Entity, DEEPEST))), max_size=3),
        (Contact, "user_id"): st.sampled_from(STRANGERS),
        (Contact, "phone_number"): st.sampled_from(TELEPHONES),
        (Point, "horizontal_accuracy"): st.one_of(st.floats(0, 2000), st.floats()),
        "file_name": st.sampled_from(FILES),
        "date": st.sampled_from((0, 1, 946684800, 1800000000, 2**31 - 1, 4102444800)),
        "data": _weighed(presses, presses, whole, whole, st.sampled_from(CALLBACKS), st.text(max_size=64)),
        "status": st.sampled_from(("member", "kicked", "left", "administrator", "restricted", "x")),
        "text": _weighed(texts, texts, orders),
        "caption": st.one_of(texts, orders),
        "first_name": texts,
        "title": texts,
        "address": texts,
        "latitude": st.one_of(st.floats(-90, 90), st.floats(33.86, 33.88)),
        "longitude": st.one_of(st.floats(-180, 180), st.floats(115.77, 115.79)),
        "username": st.sampled_from(("issuebot", "x", "\u202e")),
    }


@cache
def _of(annotation: Any, depth: int) -> st.SearchStrategy[Any]:
    """Of a field's type."""
    if get_origin(annotation) in (Union, UnionType):
        return _of(next(kind for kind in get_args(annotation) if kind is not NoneType), depth)
    if get_origin(annotation) is list:
        return st.lists(_of(get_args(annotation)[0], depth), max_size=3)
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return st.deferred(lambda: _whole(annotation, depth + 1))
    plain: dict[Any, st.SearchStrategy[Any]] = {
        bool: st.booleans(),
        int: st.one_of(st.integers(-5, 400), st.sampled_from(HUGE)),
        float: st.one_of(st.floats(-200, 200), st.floats()),
        str: st.one_of(st.text(max_size=20), st.sampled_from(TEXTS)),
    }
    return plain[annotation]


def _fields(model: type[BaseModel], *, needed: bool) -> list[str]:
    return [name for name, field in model.model_fields.items() if field.is_required() == needed and name != "update_id"]


@cache
def _name(model: type[BaseModel], field: str) -> str:
    return model.model_fields[field].alias or field


def _models(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    return {name: get_args(field.annotation)[0] for name, field in model.model_fields.items() if name != "update_id"}


def _sent(update: Json) -> Json:
    """Through JSON, with halves of characters as escapes and numbers that JSON has no names for."""
    sent: Json = json.loads(json.dumps(update))
    return sent
