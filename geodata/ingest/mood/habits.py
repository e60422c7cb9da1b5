"""Words of what happens again and again, or is only counted and compared."""

import re

HABIT = re.compile(
    r"\b(?:every (?:day|night|evening|morning|week)|almost (?:nightly|daily|weekly)|usually|"
    r"(?:is|are|was|were|has been) (?:\w+ )?(?:common|frequent|usual|normal|routine|commonplace|"
    r"rare)|(?:many|countless|dozens of|numerous) times|time and again|"
    r"on (?:many|numerous|several) occasions|over the years|used to|(?:was|were|been) once|"
    r"on most nights|sometimes|always|often|as a rule|any (?:provocation|attempt)|each night)\b",
    re.IGNORECASE,
)
"""Words of things that happen again and again, on no day of their own."""

COUNTED = re.compile(
    r"\b(?:this|it|that|these|they|(?:the|this|that) (?:incident|attack|case|clash|blast|"
    r"explosion|shooting|violation|death|exchange)) "
    r"(?:is|was|were|are|has been|had been|would be|becomes?|became|marks?|marked|makes?|made) "
    r"(?:\w+ )?(?:the |her |his |their |its )?(?:second|third|fourth|fifth|sixth|seventh|eighth|"
    r"ninth|tenth|latest|first|last|only|worst|deadliest|gravest|biggest|largest|heaviest|\d+th)"
    r"\b[^.;]{0,60}$",
    re.IGNORECASE,
)
"""Words that only count or rate what was told before: this was the third explosion."""


def is_habit(part: str) -> bool:
    """Say whether a clause tells of what happens again and again."""
    return bool(HABIT.search(part))


def is_counted(before: str) -> bool:
    """Say whether what is told behind `before` only counts or rates what was told."""
    return bool(COUNTED.search(before))
