"""Which communities a point on the map lies in, or near."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import cos, hypot, radians
from typing import Any

from issuebot.domain.district.model import District
from issuebot.domain.district.parts import Community, Post
from issuebot.domain.draft import Point, Spot
from issuebot.domain.language.guesses.guessing import EARTH_RADIUS
from issuebot.domain.roster.presence import distance

TOLERANCE = 50.0  # metres outside a community that still count as near it: phones and drawn lines are no more exact
BORDER = 20.0  # metres from a line on both sides of which either community may be meant
CORNERS = 300  # of a boundary's length are no more than a line's breadth on a picture
DEGREE = radians(1) * EARTH_RADIUS  # metres of latitude


@dataclass(frozen=True, slots=True)
class _Reach:
    """How far a point is outside a community's line, in metres; inside it is less than 0.

    `size` tells which of several that hold the point is meant: a drawn line before a mere circle, then the smallest
    area, or the nearest centre.
    """

    community: str
    outside: float
    drawn: bool
    size: float


def community_at(district: District, latitude: float, longitude: float) -> str | None:
    return next(iter(spot_of(district, (latitude, longitude)).communities), None)


def centre_of(community: Community) -> Point | None:
    """Its centre, or that of its outline."""
    if community.centre or not community.boundary:
        return community.centre
    origin, area, _ = _area(community.boundary)
    return _round_earth((area.centroid.x, area.centroid.y), origin)


def outline_of(community: Community) -> tuple[tuple[Point, ...], ...]:
    """The rings of its boundary, with the corners that show on a picture; none where no boundary is drawn."""
    return _outline(community.boundary) if community.boundary else ()


def spot_of(district: District, point: Point) -> Spot:
    """The community that holds the point, or the nearest that is near; beside it those that may be meant as well."""
    reaches = [reach for place in district.open_communities if (reach := _reach(place, point))]
    best = min((reach for reach in reaches if reach.outside <= TOLERANCE), key=_likeliest, default=None)
    if best is None:
        return Spot()
    others = sorted((reach for reach in reaches if reach is not best and _rivals(reach, best)), key=_likeliest)
    found = (best, *others)
    return Spot(tuple(reach.community for reach in found), tuple(max(0.0, reach.outside) for reach in found))


def outside(place: Community | Post, point: Point) -> float | None:
    """Metres from a place's edge, inside it less than 0; None where nobody knows where the place is."""
    if isinstance(place, Post):
        return distance(point, place.centre) - place.radius
    reach = _reach(place, point)
    return reach.outside if reach else None


def _likeliest(reach: _Reach) -> tuple[float, bool, float]:
    return (max(0.0, reach.outside), not reach.drawn, reach.size)


def _rivals(other: _Reach, best: _Reach) -> bool:
    """The other communities that the point may mean: their border is too near for a phone's accuracy, or they hold it
    too.
    """
    if other.outside > max(best.outside, 0.0) + BORDER:
        return False
    return best.outside > -BORDER or (other.outside <= 0 and other.drawn == best.drawn)


def _reach(place: Community, point: Point) -> _Reach | None:
    if place.boundary:
        return _drawn(place.id, place.boundary, point)
    if place.centre is None or place.radius is None:
        return None
    away = hypot(*_plane(point, place.centre))
    return _Reach(place.id, away - place.radius, drawn=False, size=away)


def _drawn(community: str, boundary: str, point: Point) -> _Reach:
    from shapely import Point as Dot

    origin, area, line = _area(boundary)
    dot = Dot(*_plane(point, origin))
    inside = area.intersects(dot)
    return _Reach(community, (-1 if inside else 1) * line.distance(dot), drawn=True, size=area.area)


def _plane(point: Point, origin: Point) -> tuple[float, float]:
    """Metres east and north of the origin, flat: exact enough across a district."""
    return (point[1] - origin[1]) * DEGREE * cos(radians(origin[0])), (point[0] - origin[0]) * DEGREE


def _round_earth(flat: Sequence[float], origin: Point) -> Point:
    """The point so many metres east and north of the origin."""
    return origin[0] + flat[1] / DEGREE, origin[1] + flat[0] / (DEGREE * cos(radians(origin[0])))


@lru_cache(maxsize=1024)
def _outline(boundary: str) -> tuple[tuple[Point, ...], ...]:
    from shapely import get_coordinates, get_parts, simplify

    origin, area, _ = _area(boundary)
    west, south, east, north = area.bounds
    plain = simplify(area, max(east - west, north - south) / CORNERS)
    rings = (
        ring for part in get_parts(plain) if part.geom_type == "Polygon" for ring in (part.exterior, *part.interiors)
    )
    return tuple(tuple(_round_earth(corner, origin) for corner in get_coordinates(ring).tolist()) for ring in rings)


@lru_cache(maxsize=1024)
def _area(boundary: str) -> tuple[Point, Any, Any]:
    """An origin near by, the area in metres from there, and the line around it."""
    from shapely import from_geojson, get_parts, make_valid, prepare, transform, union_all

    drawn = from_geojson(boundary)
    east, north = drawn.bounds[0], drawn.bounds[1]
    flat = transform(drawn, lambda corners: [_plane((y, x), (north, east)) for x, y in corners])
    # A FeatureCollection comes as a collection, and people's drawings cross themselves: both become one sound area.
    area = union_all([make_valid(part) for part in get_parts(flat)])
    prepare(area)
    return (north, east), area, area.boundary
