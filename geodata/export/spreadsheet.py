"""Tables as CSV that every spreadsheet opens and none runs.

The files are UTF-8 with a byte order mark: without one, common spreadsheets take the Armenian
and Azerbaijani letters for another encoding. Readers of `utf-8-sig`, our own among them, skip it.
"""

import re

import pandas as pd

RUNNABLE = re.compile(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]|[\t\r\n]")
"""Beginning of a cell that a spreadsheet would take for a formula or a command."""


def to_csv(frame: pd.DataFrame) -> bytes:
    """Return a table as CSV; a cell that a spreadsheet would run begins with an apostrophe."""
    safe = frame.copy()
    for name in safe.columns:
        if pd.api.types.is_string_dtype(safe[name].dtype) or safe[name].dtype == object:
            safe[name] = [neutral(cell) if isinstance(cell, str) else cell for cell in safe[name]]
        elif pd.api.types.is_datetime64_any_dtype(safe[name].dtype):
            safe[name] = safe[name].dt.strftime("%Y-%m-%d")
    safe.columns = [neutral(str(name)) for name in safe.columns]
    text = safe.to_csv(index=False, lineterminator="\r\n")
    return b"\xef\xbb\xbf" + text.encode()


def neutral(cell: str) -> str:
    """Return a text that a spreadsheet shows as it is."""
    return f"'{cell}" if RUNNABLE.match(cell) else cell
