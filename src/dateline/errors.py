"""Dateline's errors: one class, a catalogue of stable codes, each with place and remedy. They pickle whole."""

from __future__ import annotations

from typing import Any, Final

# code -> (message, remedy); the slots in braces are filled where the error is raised.
# 1xx input, 2xx settings and lexicons, 3xx language model, 4xx tables, 5xx output and run, 6xx coded text, 9xx ours.
CATALOGUE: Final[dict[str, tuple[str, str]]] = {
    "DL-101": ("no input was given", "name one or more files or folders"),
    "DL-102": ("there is no such file or folder", "check the path"),
    "DL-103": ("no article was found: nothing here ends in {endings}", "name a folder that holds articles"),
    "DL-104": ("cannot be read: {reason}", "check the file and its permissions"),
    "DL-105": ("the file is empty", "remove it or give it a text"),
    "DL-106": ("is {size} bytes long, over the limit of {limit}", "split it, or raise max_bytes in the settings"),
    "DL-107": ("is not text in any encoding that was tried", "save it as UTF-8"),
    "DL-108": ("is not valid JSON: {reason}", "mend or remove the line"),
    "DL-109": ("holds no text", "give the record a field 'text'"),
    "DL-110": ("the field '{field}' should be {wanted}, not {found}", "correct the field"),
    "DL-111": ("{value!r} is no date", "write it as YYYY-MM-DD, or leave it empty"),
    "DL-112": ("has no column 'text'", "name the columns id, title, text, published, url, source"),
    "DL-113": ("the page holds no article text", "check that it is an article and not an index or a login page"),
    "DL-114": ("the article is in {language}, and only English is read", "remove it from the input"),
    "DL-115": ("is a {kind}, which is not followed", "name the file itself"),
    "DL-116": ("files ending in '{ending}' are not read", "convert it to one of: {endings}"),
    "DL-201": ("is not valid {format}: {reason}", "correct the line"),
    "DL-202": ("there is no setting '{name}'{near}", "see the README for the settings"),
    "DL-203": ("the setting '{name}' should be {wanted}, not {found}", "correct the value"),
    "DL-204": ("has no column '{column}'", "the columns are {columns}"),
    "DL-205": ("{column} is {value!r}, which is not {wanted}", "correct the cell"),
    "DL-206": ("the key {key} stands in line {line} already", "remove one of the two"),
    "DL-207": ("ends in {end} before it begins in {start}", "correct the years"),
    "DL-208": ("there is no lexicon named '{name}'", "the lexicons are {names}"),
    "DL-209": ("has an unknown column or table '{column}'", "those that are known are {columns}"),
    "DL-210": ("there is no entry {key} to remove", "check its spelling, and remove the line"),
    "DL-301": ("the language model '{name}' is not installed", "install it with pip, or name another with --model"),
    "DL-302": ("the language model '{name}' lacks {lacks}", "name an English pipeline that has them with --model"),
    "DL-303": ("the article could not be analysed: {reason}", "report it with the article"),
    "DL-304": ("the worker that read the article died ({reason})", "split the article, or raise the limits"),
    "DL-305": ("the reader's model cannot be used: {reason}", "install Dateline again, or train it anew"),
    "DL-401": ("the table has no column '{column}'", "write it with this version of Dateline"),
    "DL-402": ("{column} is {value!r}, which is not {wanted}", "correct the cell"),
    "DL-403": ("the table has an unknown column '{column}'", "remove it, or check its spelling"),
    "DL-404": ("is not a table of Dateline's: {reason}", "name an events.csv"),
    "DL-405": ("the id {value!r} stands in row {row} already", "keep one of the rows"),
    "DL-406": ("there is no event {value!r} in the table", "copy the event_id from its row: {near}"),
    "DL-501": ("the folder holds files that are not Dateline's ({example})", "name an empty or a new folder"),
    "DL-502": ("cannot be written: {reason}", "check the path, its permissions and the space on the disk"),
    "DL-503": ("is a file, and a folder is needed", "name a folder"),
    "DL-504": ("another run (process {pid} on {host}) is writing here", "wait for it, or remove {lock} if it is gone"),
    "DL-601": ("{reason}", "{remedy}"),
    "DL-505": ("the sheet '{sheet}' holds only {kept} of {total} rows", "read {table}, which holds them all"),
    "DL-506": ("a worker process cannot start: {reason}", "use fewer workers, or --workers 1"),
    "DL-507": ("the package '{name}' is not installed", "install it with pip"),
    "DL-901": ("something went wrong inside Dateline: {reason}", "report it, with what -v shows"),
}

USAGE: Final = frozenset({"DL-101", "DL-102", "DL-103", "DL-202", "DL-203", "DL-301", "DL-302", "DL-501", "DL-503"})


class DatelineError(Exception):
    """A fault that is told and not traced: its code, what is wrong, where, and what to do.

    ``slots`` fill the catalogue's message and remedy. ``str()`` gives one line for a person.
    """

    def __init__(self, code: str, *, place: str = "", **slots: Any) -> None:
        self.code, self.place, self.slots = code, place, slots
        message, remedy = CATALOGUE[code]
        self.message, self.remedy = message.format(**slots), remedy.format(**slots)
        super().__init__(code)

    def __str__(self) -> str:
        place = f"{self.place}: " if self.place else ""
        return f"{place}{self.message} ({self.code}); {self.remedy}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self.code, self.place, self.slots)

    @property
    def exit_code(self) -> int:
        """2 for wrong usage, 1 for a run that failed."""
        return 2 if self.code in USAGE else 1


def _restore(code: str, place: str, slots: dict[str, Any]) -> DatelineError:
    return DatelineError(code, place=place, **slots)
