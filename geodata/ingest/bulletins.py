"""Texts that an official body issues, and in which it speaks throughout without saying so."""

import re

from geodata.ingest import speakers, speech
from geodata.model import Article

HEADING = re.compile(r"^\W*(?P<who>[A-Z][^.!?\"“]{3,100}?)\s*(?::|, \d|\(|$)", re.MULTILINE)
"""A heading that names who issued the text."""

WRITTEN_BY = re.compile(
    r"(?:^|[:–—-] ?|[\"”»’'] )(?:[Aa] |[Tt]he |[Ff]ull )?(?:\w+ ){0,2}?(?:[Pp]ost|[Ll]etter|"
    r"[Aa]ppeal|[Ss]tatement|[Mm]essage|[Aa]ddress|[Bb]ulletin|[Bb]riefing|[Cc]ommuniqué|"
    r"[Rr]elease|[Rr]eport|[Rr]ound-?up|[Ss]ummary|[Ss]peech) (?:by|of|from|issued by) "
    r"(?P<who>[^:;–—]{5,90})$"
)
"""A title that names the document which a text is, and who wrote it."""

ISSUERS = re.compile(
    r"\b(?:bulletin|statement|service|ministry|peacekeep\w+|contingent|defender|command|ombuds\w+|"
    r"prosecutor\S*|anama|mod|info(?:rmation)? ?cent(?:re|er)|commissioner|committee|agency|"
    r"mission|general staff)\b",
    re.IGNORECASE,
)
"""Words for bodies that issue texts, and for the texts."""

MARKS = tuple(
    re.compile(words, re.IGNORECASE)
    for words in (
        r"\b(?:the )?(?:adversary|enemy|opposing side|opposite side|opponent|aggressor)\b",
        r"\bour (?:army|armed forces|units|positions|troops|servicem[ae]n|soldiers|outposts|posts|"
        r"border guards|side|combat|defen[cs]e|state border|country|territory)\b",
        r"\bRA (?:Armed Forces|AF|MoD|MOD|Ministry)\b|\bAzerbaijan Army\b",
        r"\b(?:adequate|retaliatory|appropriate|necessary|response|counter) (?:\w+ ){0,2}?"
        r"(?:measures|actions|steps)\b|\bappropriate(?:ly)? (?:response|retaliation)\b|"
        r"\brespond appropriately\b",
        r"\b(?:was|were|has been|have been) (?:\w+ )?(?:silenced|suppressed|neutrali[sz]ed)\b|"
        r"\bforced to (?:retreat|withdraw)\b",
        r"\bcombat (?:positions|outposts|posts|personnel|duty)\b|\bpersonnel of the\b|"
        r"\boperational situation\b|\bunder (?:the )?(?:full )?control of\b",
        r"\bceasefire regime\b|\b(?:different|various)[- ]calib(?:re|er)s?\b|"
        r"\b(?:fire)?arms of (?:different|various)\b|\bintensively\b|\bperiodically\b|"
        r"\bsubjected\b[^.]{0,80}\bfire\b",
        r"\bmartyr\w*|\brest his soul\b|\beternal glory\b|\bcondolences to (?:the )?famil",
        r"\bdo(?:es)? not correspond to (?:the )?reality\b|\b(?:another|complete|blatant) "
        r"(?:falsehood|lie|disinformation|provocation)\b|\bcalls? (?:up)?on the media\b|"
        r"\bit should be (?:noted|emphasi[sz]ed|recalled)\b|\bmilitary-political leadership\b|"
        r"\bentire responsibility\b|\bresponsibility (?:for [^.]{3,60} )?(?:lies|rests)\b",
    )
)
"""Turns of phrase of armies that report; wire services quote one or the other of them."""

ENOUGH_MARKS = 3

OWN_POSTS = re.compile(
    r"(?<!from )(?<!from the )\b(?P<side>Armenian|Azerbaijani?)(?: Army)?(?:'s)? (?:combat |"
    r"border |military )?(?:positions|posts|outposts|units)\b(?! (?:of|opened|fired|violated|"
    r"again))"
)
"""Whose posts are fired at in a bulletin is whose bulletin it is."""

INFORMS = re.compile(
    r"(?P<whose>[^.,;:]{5,90}?) (?:informs?|reports?|states?|announces?|notif(?:y|ies)|declares?)\b"
)
"""A body that says that it reports."""

REFUTED = re.compile(
    r"(?!According)[^.]{0,60}?\b(?:information|reports?|statements?|claims?|allegations?|news|"
    r"disinformation|accusations?)\b(?P<whose>[^.]{0,80}?\b(?:Armenia|Azerbaijan|Yerevan|Baku)\w*)"
    r"(?=[^\n]{0,400}\b(?:false\w*|correspond to|disinformation|fabricat\w+|untru\w+|baseless|"
    r"lies?|unfounded|groundless|not true|nonsense|absurd)\b)"
)
"""The other side's report, which a bulletin opens with in order to refute it."""

KARABAKH_ARMY = re.compile(r"\bDefen[cs]e Army\b|\bArtsakh\b")


def issuer(article: Article) -> speakers.Speaker | None:
    """Return whom the title, first line or publisher of a text names, or whose voice it is in."""
    written = WRITTEN_BY.search(article.title)
    side = written and speakers.side_of(written["who"])
    if written and side and not speech.verbs().search(article.title):
        return speakers.speaker_of(written["who"], side)
    for line in (article.title, article.text.split("\n", 1)[0], article.publisher):
        heading = HEADING.match(line)
        words = heading["who"] if heading else ""
        side = (
            speakers.side_of(words.title())
            or speakers.only_side_of(words)
            or (speakers.side_of(line) if " our " in line else None)
        )
        if side and ISSUERS.search(words) and not speech.verbs().search(words):
            return speakers.speaker_of(words, side)
    return _army_that_speaks(article.text)


def _army_that_speaks(text: str) -> speakers.Speaker | None:
    """Return the army whose turns of phrase a text without a speaker is written in."""
    marks = [mark for mark in MARKS if mark.search(text)]
    if len(marks) + bool(REFUTED.match(text)) < ENOUGH_MARKS:
        return None
    side = _side_of_army(text.split("\n", 1)[0]) or _side_of_army(text)
    if side == "Armenia" and KARABAKH_ARMY.search(text):
        side = "Nagorno-Karabakh"
    return speakers.speaker_of("ministry of defence", side) if side else None


def _side_of_army(text: str) -> str | None:
    """Return the side that informs, refutes the other's report, or is fired at."""
    informs, refuted = INFORMS.match(text), REFUTED.match(text)
    if informs:
        return speakers.side_of(informs[0])
    if refuted:
        return speakers.FOES.get(speakers.side_of(refuted["whose"]) or "")
    own = OWN_POSTS.search(text)
    return speakers.side_of(own["side"]) if own else speakers.accuser(text)
