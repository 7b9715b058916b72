"""Which unit, which category: asked for, or asked again where a name fits several or none."""

from collections.abc import Sequence

from issuebot.desk.moves.orders import read_numbers
from issuebot.desk.views import View
from issuebot.domain.district.designations import read_name
from issuebot.domain.district.model import Category, Unit
from issuebot.domain.messages.answers import MoveQuestion
from issuebot.domain.ticket import Need
from issuebot.telegram.render.request import Request, say_it
from issuebot.telegram.render.text import isolate, no_translation as n, speaker

BUTTONS = 20
ASKED = {
    "assign": n("Which unit is #{number} for? Reply with one of: {names}"),
    "join": n("Which unit is to help with #{number}? Reply with one of: {names}"),
    "category": n("Which category is #{number}? Reply with one of: {names}"),
}
NONE = {
    Need.UNIT: n("There is no unit “{words}”. Reply with one of: {names}"),
    Need.CATEGORY: n("There is no category “{words}”. Reply with one of: {names}"),
}
SEVERAL = {
    Need.UNIT: n("Several units begin like that. Which one: {names}"),
    Need.CATEGORY: n("Several categories begin like that. Which one: {names}"),
}
HINTS = {Need.UNIT: n("The unit"), Need.CATEGORY: n("The category")}


def which(view: View, asked: MoveQuestion) -> Request:
    """A tap where a few are left to choose from; else a reply. The numbers and what was said are kept with it."""
    say, name, need = speaker(view.language), asked.move, Need(asked.need)
    purpose = f"prompt:{name}"
    numbers, said = read_numbers(asked.kept or "", asked.ticket)
    district = view.district
    parts: Sequence[Unit | Category] = district.open_units if need == Need.UNIT else district.open_categories
    meant: Sequence[Unit | Category] = read_name(district.open_units, said).parts
    if need == Need.CATEGORY:
        meant = read_name(district.open_categories, said).parts
    if meant:
        labels = [(part.name.text(view.language), f"name:{name}:{part.id}") for part in meant[:BUTTONS]]
        rows = [labels[start : start + 2] for start in range(0, len(labels), 2)]
        return say_it(view, say(SEVERAL[need], names=_list(view, meant)), rows, purpose=purpose)
    sentence = NONE[need] if said else ASKED[name]
    number = ", #".join(map(str, numbers))
    text = say(sentence, number=number, words=isolate(said.partition(" ")[0][:60]), names=_list(view, parts))
    return say_it(view, text, purpose=purpose, asks=say(HINTS[need]))


def _list(view: View, parts: Sequence[Unit | Category]) -> str:
    return ", ".join(f"{part.id} ({part.name.text(view.language)})" for part in parts)
