"""Which community a point on the map lies in."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from issuebot.domain.district import Community, District
from issuebot.domain.guessing import distance

PLACE = re.compile(
    r"[路街巷弄村桥楼栋幢院站场店园口旁边]$|(对面|附近|楼下|这里|那里|中间|拐角)$|\d\s*(号|栋|幢|楼|单元)"
    r"|\b(street|road|lane|avenue|corner|gate|building|park|square|station|market|school|bridge|near|behind|opposite)\b",
    re.IGNORECASE,
)


def community_at(district: District, latitude: float, longitude: float) -> str | None:
    """The community whose boundary holds the point, the smallest first; else the nearest whose radius reaches it."""
    point = (latitude, longitude)
    holding = [(area.area, place.id) for place, area in _areas(district) if area.intersects(_point(point))]
    near = [(away, place.id) for place in district.open_communities if (away := _reach(place, point)) is not None]
    _, found = min(holding or near, default=(0, None))
    return found


def centre_of(community: Community) -> tuple[float, float] | None:
    """Its centre, or that of its outline: latitude and longitude."""
    if community.centre or not community.boundary:
        return community.centre
    middle = _area(community.boundary).centroid
    return (middle.y, middle.x)


def sounds_like_place(words: str) -> bool:
    """Whether short words say where something is, though they name no community."""
    return bool(PLACE.search(words.strip(" 。.!！,，")))


def _areas(district: District) -> Iterator[tuple[Community, Any]]:
    for place in district.open_communities:
        if place.boundary:
            yield place, _area(place.boundary)


def _reach(place: Community, point: tuple[float, float]) -> float | None:
    """The distance to the centre, when it is within the radius."""
    if place.centre is None or place.radius is None:
        return None
    away = distance(place.centre, point)
    return away if away <= place.radius else None


def _point(point: tuple[float, float]) -> Any:
    from shapely import Point

    latitude, longitude = point
    return Point(longitude, latitude)


@lru_cache(maxsize=1024)
def _area(boundary: str) -> Any:
    from shapely import from_geojson, get_parts, make_valid, prepare, union_all

    # A FeatureCollection comes as a collection, and people's drawings cross themselves: both become one sound area.
    area = union_all([make_valid(part) for part in get_parts(from_geojson(boundary))])
    prepare(area)
    return area
