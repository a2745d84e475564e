"""Actors and places: names, titles, descriptions and pronouns of a text become coded actors."""

from dateline.actors.cast import Cast, cast

__all__ = ["Cast", "cast"]
