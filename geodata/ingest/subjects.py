"""Whom a verb of speaking has for its subject: the words before it, or behind it."""

import re

LONGEST_SUBJECT = 300
"""Characters before a verb of speaking that may name its subject; no person writes more."""

SUBJECT_START = re.compile(r"[;:\"“”]|\b(?:but|while|that|because|where|when|after)\b")
"""Where the words before a verb of speaking begin to be its subject."""

AUXILIARIES = (
    r"(?:(?:has|have|had|also|later|then|again|further|only|today|yesterday|earlier|on [A-Z]\w+day|"
    r"\w+ly)\s+)*$"
)
"""What may stand between a speaker and the verb."""

APPOSED = re.compile(
    r"(?:^|[,;:][\"”]? |[!?.][\"”] |\bthat )([A-Z][^,;:\"“”]{2,80}|the [^,;:\"“”]{2,60}), "
    r"([^,;:\"“”]{3,90}),\s*" + AUXILIARIES
)
"""A speaker with the office named behind: Shushan Stepanyan, spokeswoman for the ministry, said."""


def subjects(text: str, start: int, verb: int) -> list[tuple[int, int]]:
    """Return the stretches before a verb of speaking that may name its subject, nearest first."""
    start = max(start, verb - LONGEST_SUBJECT)
    before = text[start:verb]
    aside = re.search(r"([^,;:]{2,80}), (?:which|who|whose)\b[^,;]*,\s*$", before)
    if aside:
        return [(start + aside.start(1), start + aside.end(1))]
    told_of = APPOSED.search(before)
    if told_of:
        return [
            (start + told_of.start(1), start + told_of.end(2)),
            (start + told_of.start(2), verb),
        ]
    if before.rstrip().endswith((",", '"', "”")):
        return []
    before = re.sub(r", (which|who)(?=\s*$)", r"  \1", before)
    hard = max((match.end() for match in SUBJECT_START.finditer(before)), default=0)
    commas = [match.end() for match in re.finditer(",", before) if match.end() > hard]
    starts = [cut for cut in (*reversed(commas[-2:]), hard) if re.search(r"\w{2}", before[cut:])]
    return [(start + max(cut, len(before) - 140), verb) for cut in starts]


def subject_behind(text: str, verb_end: int, end: int) -> tuple[int, int] | None:
    """Return the words after a verb of speaking: says the defence ministry in Moscow."""
    match = re.compile(
        r"\s+([A-Z]\w+(?: [A-Z]\w*\.?){0,2}, (?:an?|the|who|his|her|\d\d)\b[^;.:\"“”\n]{2,80}|"
        r"[A-Z]\w+(?=[,.])|(?:the|a|an|[A-Z]\w+(?:'s|’s)?)\s[^,;.:\"“”\n]{2,70})"
    ).match(text, verb_end, end)
    if not match or re.match(r"\s+(?:that|a|an)\b(?! (?:former|local|resident))", match.group()):
        return None
    return match.span(1)
