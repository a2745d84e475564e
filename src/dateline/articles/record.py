"""Turn a record of named fields (of JSON or CSV) into the draft of an article."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from dateline.articles.draft import Draft, Fields, draft, refused
from dateline.articles.headline import headline_end, repeated_title_end
from dateline.errors import DatelineError

FIELDS: Final = ("id", "title", "text", "published", "url", "source")


def read_record(record: Mapping[str, Any], path: str, name: str, notes: tuple[str, ...] = ()) -> Draft:
    """The draft of a record; a field of the wrong type is told and left out, but for the text, which must be there.

    A number will do as an id. A text without a title may have its headline as its first line.
    """
    place = f"{path}, {name}" if name else path
    given: dict[str, str] = {}
    errors: list[DatelineError] = []
    for field in FIELDS:
        value = record.get(field)
        if field == "id" and isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if isinstance(value, str):
            given[field] = value
        elif value is not None:
            found = type(value).__name__
            errors.append(
                DatelineError("DL-110", place=place, field=field, wanted="a text", found=_KINDS.get(found, found))
            )
    given_id = given.get("id", "")
    if "text" not in given:
        missing = next((error for error in errors if error.slots["field"] == "text"), None)
        return refused(missing or DatelineError("DL-109", place=place), path, name, given_id=given_id)
    text, title = given["text"], given.get("title", "")
    end = repeated_title_end(text, title) if title.strip() else headline_end(text)
    fields = Fields(
        text=text,
        given_id=given_id,
        title=title if title.strip() else text[:end].strip(),
        headline_end=end,
        published=given.get("published", ""),
        url=given.get("url", ""),
        source=given.get("source", ""),
        notes=notes,
    )
    try:
        return draft(fields, path, name, errors=tuple(errors))
    except DatelineError as error:
        return refused(error, path, name, given_id=given_id)


_KINDS: Final = {
    "bool": "true or false",
    "int": "a number",
    "float": "a number",
    "list": "a list",
    "dict": "an object",
}
