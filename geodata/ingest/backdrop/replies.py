"""Words with which a side answers what the other told."""

import re

ANSWER = re.compile(
    r"\b(?:(?:been |was |were )?(?:the )?first to (?:shoot|fire|open fire|attack|strike)|"
    r"(?:shot|fired|opened fire|attacked) first|started (?:it|the (?:shooting|fighting|clash))|"
    r"had (?:started|begun|provoked|staged) (?:it|the)|(?:re(?:spond|act)(?:ed|ing)?|"
    r"in (?:response|reply|answer|retaliation)) to (?:\S+ ){0,4}?"
    r"(?:fire|provocation\w*|shelling|attack\w*|shots)|return(?:ed|ing) fire|fired back|"
    r"retaliat\w+|adequate(?:ly)? (?:response|measures|responded)|"
    r"own (?:version|account|losses|casualties)|of its own|blam(?:ed|es|ing)|accus(?:ed|es|ing)|"
    r"provok(?:ed|es|ing)|for (?:its|their) part|(?:a )?different (?:version|account|story)|"
    r"contradict\w*|counter-?claim\w*|on the contrary)\b",
    re.IGNORECASE,
)
"""Words with which a side answers what the other told."""


def answers(text: str, whole: tuple[int, int]) -> bool:
    """Say whether a sentence gives one side's version of what the other told."""
    return bool(ANSWER.search(text, *whole))
