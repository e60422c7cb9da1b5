"""Words of a day, which make news of what else would only be a description."""

import re

DAY = re.compile(
    r"\d|day\b|night\b|morning\b|evening\b|\bago\b|earlier|before|last|yesterday|today|"
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"spring|summer|autumn|winter)\b"
)
"""Words of a day or of a time of the year, and numbers."""
