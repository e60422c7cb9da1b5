"""The parts that dates are written with: days, months, years and their spans."""

import calendar

MONTHS = {
    name: number
    for number in range(1, 13)
    for name in (calendar.month_name[number].lower(), calendar.month_abbr[number].lower())
} | {"sept": 9}

MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|"
    r"December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?|JANUARY|FEBRUARY|MARCH|APRIL|"
    r"MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)"
)

MONTH2 = MONTH.replace("<month>", "<month2>")

YEARS_AGO = (
    r"(?P<shift>last year|this year|(?:that|the same) (?:same |very )?year|the year (?:before last|"
    r"before|after)|the (?:previous|preceding|following|next) year|(?:a|one|two|three|four|five|"
    r"six|seven|eight|nine|ten|\d\d?) years? (?:ago|earlier))"
)

YEAR = rf"(?:(?:,?\s+(?:of\s+)?|,\s*|\.)(?P<year>(?:19|20)\d\d)(?!\d)|,?\s+(?:of\s+)?{YEARS_AGO})"

MEASURES = (
    r"a\.m|p\.m|am\b|pm\b|km|kilomet|met(?:re|er)s|hours?\b|minutes?\b|soldiers|servicemen|people|"
    r"per cent|percent|mm\b|times\b|rounds\b|shots\b"
)

DAY = rf"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\d%]|[:.]\d|,\d\d\d|[-\s]*(?:{MEASURES}))"

DAY2 = DAY.replace("<day>", "<day2>")

DASH = r"(?:\s?[-–—/]\s?|,?\s+(?:to|and|until|till|through|or|into)\s+)(?:the\s+)?"

MORE = r"(?:,\s+\d{1,2}(?:st|nd|rd|th)?)*"
"""The days in the middle of a list: 13, 14 and 15 September."""

ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third",
    "twenty-fourth", "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth",
    "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip

LONGEST_FIRST = sorted(ORDINALS, key=len, reverse=True)

ORDINAL = rf"(?P<nth>{'|'.join(LONGEST_FIRST)})"

LATER_ORDINAL = rf"(?P<nth>{'|'.join(word for word in LONGEST_FIRST if word not in ORDINALS[:4])})"
"""Without "first" to "fourth", which follow a month as other words: in May second thoughts came."""

PARTS = (
    r"(?P<part>(?:the )?(?:very )?(?:last|first|second|latter|third|final|opening|closing) "
    r"(?:few )?(?:week|weeks|days|half|months) (?:of|in)|(?:the )?(?:very )?(?:end|middle|"
    r"beginning|start|close) of|[Mm]idway through|(?:[Ee]arl(?:y|ier)|[Ll]ate|[Mm]id)(?: in|"
    r" on in)?)"
)
"""Words for a part of a month or of a year."""
