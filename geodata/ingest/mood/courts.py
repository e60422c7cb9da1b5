"""Words of courts, which tell of old deeds where they are tried."""

import re

JUSTICE = re.compile(
    r"\b(?:convicted|sentenced|charged|indict\w+|suspicion of|suspected of|"
    r"(?:soldier|serviceman|servicemen|soldiers|man|men|officer|citizen|resident|detainees?) "
    r"accused of|trials? of|accused of (?:the )?murder|proceedings|investigation|criminal case|"
    r"defendants?|on trial|tried for|pleaded|testif\w+|verdict|jailed|extradit\w+|"
    r"video showing the moment|had spoken of)\b",
    re.IGNORECASE,
)
"""Words of courts: what follows is a charge, told where it is tried."""


def is_tried(before: str) -> bool:
    """Say whether what is told behind `before` in a sentence is a charge."""
    return bool(JUSTICE.search(before))
