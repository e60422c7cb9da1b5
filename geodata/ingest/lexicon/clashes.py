"""Words of clashes: of fights between people of both sides."""

CLASH = (
    r"\b(?<!anti-)(?<!non-)combat\b(?! (?:positions?|posts?|units?|duty|outposts?|readiness|"
    r"vehicles?|aircraft|helicopters?|drones?|engineers?|training|missions?|equipment|gear|boots|"
    r"zone|service|shifts?|experience|medics?|tasks?|shield))",
    r"\bclash(?:ed|es|ing)?\b(?! (?:over|about)\b)|\bexchang\w+ (?:of )?(?:\w+ )?fire\b|"
    r"\bexchange of (?:fire|shots)\b|\btrad(?:ed|e|ing) fire\b",
    r"\b(?:heaviest|heavy|fierce|intense) (?:exchange|fighting)\b|\bfighting\b|\bfire ?fights?\b|"
    r"\bgun ?(?:battle|fight)s?\b|\bbattles?\b|\bskirmish\w*\b|\bshoot-?outs?\b",
    r"\b(?:scuffle|brawl|melee|fist fight|altercation)d?s?\b|\bcame to blows\b|"
    r"\bshots were exchanged\b|\bambush(?:ed)?\b|\b(?:an|the|this) exchange\b(?! of (?!fire)| rate|"
    r" open| frank| was)|\bhostilities\b|\bstabb(?:ed|ing)\b",
    r"\bfought\b(?! (?:two|three|a war|wars|for|over|in the|against time))|\bhand[ -]to[ -]hand\b|"
    r"\bfist ?fights?\b|\bpushing and shoving\b|\bjostl\w+\b|\bcross-?fire\b|"
    r"\btrad(?:ed|ing) (?:shots|blows|fire|shells|gunfire)\b|"
    r"\bexchang\w+ (?:of )?(?:\w+ ){0,2}(?:fire|shots|gunfire|blows|shells|volleys)\b",
    r"\b(?:returned|return|answered|replied to) (?:\w+ )?fire\b|\bfire was (?:returned|answered)\b|"
    r"\b(?:fired|shot|hit) back\b|\bretaliatory (?:fire|strikes?|measures)\b",
    r"\b(?:repelled|repulsed|beat(?:en)? (?:back|off)|fended off)\b|"
    r"\b(?:thwarted|foiled|prevented) (?:\S+ ){0,3}?(?:attacks?|attempts?|assaults?|advance|"
    r"incursions?|infiltration|provocations?|sabotage)\b|\b(?:warded off|threw back|thrown back)\b",
    r"\b(?:saboteurs?|sabotage|reconnaissance|diversionary|"
    r"subversive)\b[^.;]{0,60}\b(?:neutrali[sz]ed|destroyed|eliminated|wiped out|liquidated|"
    r"repelled|stopped)\b|\b(?:border|military|armed|shooting) (?:incident|engagement|"
    r"confrontation|encounter)s?\b",
    r"\bshot it out\b|\bexchanged (?:\w+ )?(?:shots|rounds|bursts)\b",
    r"\b(?:gun|artillery|sniper|mortar|tank) duels?\b|\bduel(?:led|ling)\b|"
    r"\b(?:hurled|threw|pelted) (?:stones|rocks)\b|\bturned violent\b|"
    r"\b(?:mutual|two-way|reciprocal) (?:shooting|fire|firing|shelling)\b|"
    r"\b(?:sides|armies|troops|soldiers|forces|units) (?:\w+ )?(?:engaged|grappled|tussled|"
    r"came to grips|battled|scuffled|brawled|squared up|exchanged)\b",
    r"\b(?:quarrel|dispute|argument|stand-?off|row)\b(?: \S+){0,6}? (?:shots|shooting|fire|blows|"
    r"violence|violent)\b",
    r"\b(?:shots|fire|shooting|firing) (?:from|by|on) both (?:sides|armies)\b|"
    r"\bengagements? (?:between|of|with)\b(?! (?:stakeholders|civil|partners))",
)
