"""What the page shows, as plain values for JSON: panes, chats, messages."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from issuebot.demo.cast import ADMIN as ADMIN_ID, Seat
from issuebot.demo.stage import Stage
from issuebot.desk.members.command_menus import ADMIN, COORDINATOR, LEADER, UNIT, VOLUNTEER
from issuebot.simulator import Message
from issuebot.telegram.render.members.menu import Menu, group_menu, private_menu, role_menu

Json = dict[str, Any]
STATIC = Path(__file__).parent / "static"
SUGGESTIONS = (
    (
        "幸福里3号楼门口电线垂下来了，小孩够得着",
        "Wires hang low at Xingfuli, building 3, children can reach them",
        "wires",
    ),
    ("东风路边的公益广告牌破了", "The public-service poster by the road is torn", "ad-torn"),
    ("垃圾桶满了，没人清", "The bins are full and nobody empties them", "bins"),
    ("老城厢有人乱停车，占了盲道", "A car is parked on the pavement in Old Town Lane", "parking"),
)

IN_A_GROUP = (("/report 2号楼下面垃圾桶满了，没人清", "/report The bins below building 2 are full", None),)


def view_of(stage: Stage, language: str, revision: int, steps_done: list[str]) -> Json:
    """The whole page; it is small, so that nothing has to be told apart."""
    return {
        "rev": revision,
        "language": language,
        "stage": stage.name,
        "now": int(stage.clock.now()),
        "steps": [{"id": step, "done": step in steps_done} for step in stage.steps],
        "timezone": stage.district.timezone,
        "panes": [_pane(stage, name, language) for name in stage.panes],
        "samples": [{**sample, "url": f"/static/samples/{sample['id']}.jpg"} for sample in samples()],
        "places": [
            {"latitude": place.centre[0], "longitude": place.centre[1], "zh": place.name.zh, "en": place.name.en}
            for places in (stage.district.open_communities, stage.district.posts)
            for place in places
            if place.centre
        ],
        "suggestions": {
            kind: [{"zh": zh, "en": en, "sample": sample} for zh, en, sample in choice]
            for kind, choice in (("private", SUGGESTIONS), ("group", IN_A_GROUP))
        },
    }


@cache
def samples() -> list[Json]:
    """Pictures to send: id and what is on them in both languages."""
    found: list[Json] = json.loads((STATIC / "samples" / "samples.json").read_text(encoding="utf-8"))
    return found


def picture(name: str) -> bytes:
    """Raises LookupError where there is none of this name."""
    if not any(sample["id"] == name for sample in samples()):
        raise LookupError(name)
    return (STATIC / "samples" / f"{name}.jpg").read_bytes()


def _pane(stage: Stage, name: str, language: str) -> Json:
    seats = stage.panes[name]
    return {"id": name, "chats": [_chat(stage, seat, language) for seat in seats]}


def _chat(stage: Stage, seat: Seat, language: str) -> Json:
    private = seat.chat.kind == "private"
    menu = _menu(stage, seat, language)
    shown = [message for message in seat.chat.messages if seat.shows(message.topic) and not _is_hidden(message)]
    asking = _unanswered(seat, shown)
    return {
        "id": seat.key,
        "title": seat.title.text(language),
        "subtitle": seat.role.text(language) if seat.role else seat.person.name,
        "person": seat.person.name,
        "kind": seat.chat.kind if seat.chat.kind in ("private", "channel") else "group",
        "typing": private and bool(stage.telegram.pending),
        "commands": [{"command": command, "description": words} for command, words in menu],
        "messages": [_message(stage, seat, message, message.id in asking) for message in shown],
    }


def _menu(stage: Stage, seat: Seat, language: str) -> Menu:
    """What Telegram's menu offers in this chat."""
    chat, private, district = seat.chat.id, seat.chat.kind == "private", stage.district
    if seat.chat.kind == "channel":
        return []
    roles = [COORDINATOR] if chat == district.desk_chat or district.is_coordinator(chat) else []
    roles += [LEADER] if district.is_leader(chat) else []
    roles += [UNIT] if district.units_in(chat) else []
    roles += [ADMIN] if chat == ADMIN_ID else []
    roles += [VOLUNTEER] if chat in stage.volunteers else []
    if roles:
        return role_menu(roles, language, private=private)
    return private_menu(language) if private else group_menu(language)


def _is_hidden(message: Message) -> bool:
    return message.kind == "forum_topic_created"


def _unanswered(seat: Seat, shown: list[Message]) -> set[int]:
    """Questions that still open a reply: this person said and did nothing below them, nor anybody in reply."""
    asking: set[int] = set()
    for message in shown:
        if message.forces_reply:
            asking = {message.id}  # as Telegram's apps do: the newest only
        elif message.sender["id"] == seat.person.id or (message.reply_to and message.reply_to.id in asking):
            asking = set()
    return asking


def _message(stage: Stage, seat: Seat, message: Message, asks: bool) -> Json:
    bot = message.sender["id"] == stage.telegram.me["id"]
    part = message.media
    place = part.get("venue", {}).get("location") or part.get("location")
    answered = message.reply_to if message.reply_to and not _is_hidden(message.reply_to) else None
    return {
        "id": message.id,
        "from": {"name": message.sender["first_name"], "me": message.sender["id"] == seat.person.id, "bot": bot},
        "date": message.date,
        "edited": message.edited is not None,
        "reactions": message.reactions,
        "service": False,
        "text": message.words,
        "entities": message.entities,
        "photo": f"/api/file/{part['photo'][-1]['file_id']}" if "photo" in part else None,
        "album": message.album,
        "location": {**place, "title": part.get("venue", {}).get("title")} if place else None,
        "voice": {"duration": part["voice"]["duration"]} if "voice" in part else None,
        "document": {"name": part["document"]["file_name"], "url": f"/api/document/{part['document']['file_id']}"}
        if "document" in part
        else None,
        "reply_to": {"id": answered.id, "name": answered.sender["first_name"], "text": answered.words[:80]}
        if answered
        else None,
        "buttons": [
            [{name: button.get(name) for name in ("text", "url", "style")} for button in row] for row in message.rows
        ],
        "force_reply": asks,
        "placeholder": None,
    }
