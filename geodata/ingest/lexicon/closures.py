"""Words of closures: of roads that are blocked and supplies that are cut."""

from geodata.ingest.lexicon.nouns import SUPPLY, WAY

ROAD_CLOSURE = (
    r"\b(?:clos|block|shut|cut|sever|obstruct|barricad|halt|suspend|interrupt|stopp?)(?:e?d|s|"
    rf"ing)?\b(?: off| down)?(?: \S+){{0,6}}? (?:{WAY}|{SUPPLY})\b",
    rf"\b(?:{WAY}|{SUPPLY})\b(?: \S+){{0,9}}? (?:closed|blocked|shut|cut|severed|halted|suspended|"
    r"interrupted|stopped|barricaded|at a standstill|out of order|disrupted|impassable)\b",
    r"\b(?:road ?block|blockade)s?\b|\bsit-in\b",
    r"\bcut off(?: \w+){0,3} from\b|\b(?:were|was|are|is) cut off\b|"
    r"\bclosed a (?:stretch|section)\b",
    r"\b(?:was|were|been|remains?) (?:\w+ )?blocked\b|\bblocked a (?:\w+ )?point\b",
    r"\b(?:barriers?|checkpoint|concrete blocks?|boulders|stones|tents?|logs|"
    r"trucks)\b(?: \S+){0,5}? across (?:\S+ ){0,4}?(?:road|highway|bridge|route|lane|\S+[-–]\S+)\b|"
    r"\b(?:clos|shut|block)(?:ed|s|ing) to (?:all |civilian |motor )?(?:traffic|vehicles|cars|"
    r"civilians|trucks)\b|\bclosure of\b|\bcame to a (?:halt|standstill)\b",
    r"\b(?:trucks?|lorr(?:y|ies)|convoys?|cars|bus(?:es)?|ambulances?|vehicles|drivers|travellers|"
    r"passengers|patients)\b(?: \S+){0,6}? (?:turned back|held up|stopped|blocked|stranded|stuck|"
    r"denied (?:passage|entry)|refused (?:passage|entry)|not let through|barred)\b|"
    r"\b(?:turned back|held up|stranded|halted|refused passage to|denied passage to) (?:\S+ ){0,4}?"
    r"(?:trucks?|lorr(?:y|ies)|convoys?|cars|bus(?:es)?|ambulances?|vehicles|drivers|traffic)\b",
    rf"\b{SUPPLY}\b(?: \S+){{0,6}}? (?:ceased|turned off|switched off|went off|went dead|ran dry|"
    r"dried up|gone|discontinued|failed|stopped flowing|shut off|cut again|is off|was off)\b|"
    rf"\b(?:left|remain\w*|stayed|are|were|been|was) without (?:\w+ )?{SUPPLY}\b|"
    rf"\b(?:turn|switch|shut|cut)(?:ed|ting|s|ting)? off (?:\S+ ){{0,3}}?(?:{SUPPLY}|tap|valve)\b|"
    rf"\bdisruption (?:of|to|in) (?:\S+ ){{0,3}}?{SUPPLY}\b",
    rf"\b(?:sealed|sealing|seals) (?:off )?(?:\S+ ){{0,4}}?{WAY}\b|"
    rf"\b{WAY}\b(?: \S+){{0,6}}? (?:sealed|sealed off|off limits|unusable|under blockade|"
    r"no longer passable|under siege)\b|\bblockad(?:ed|ing)\b",
    r"\b(?:trucks|lorries|convoys?|column|vehicles|queue)\b(?: \S+){0,6}? (?:been|is|are|was|were) "
    r"(?:waiting|standing|stuck|idle|parked)\b",
    r"\b(?:barred|kept|prevented|banned|refused|denied|forbade|forbidden|stopped) (?:\S+ ){0,5}?"
    r"(?:cars|trucks|convoys?|lorries|vehicles|ambulances?|buses|traffic|aid|passage|Red Cross)\b|"
    r"\bno (?:vehicles?|trucks?|cars?|convoys?|lorr(?:y|ies)|traffic|one|passage|aid|food) (?:was|"
    r"were|is|has been|have been|could|can|got) (?:\w+ )?(?:allowed|let|permitted|able to|pass|"
    r"get through|through)\b|\b(?:turned|sent) back (?:from|at|on|by)\b|"
    r"\bnot (?:let|letting|allow\w*|permit\w*) (?:\S+ ){0,5}?(?:through|past|to pass|to cross)\b",
    r"\b(?:checkpoint|customs post|barrier|gate)\b(?: \S+){0,3}? (?:opened|installed|set up|put|"
    r"put up|established|erected|appeared|lowered) (?:\S+ ){0,4}?(?:bridge|road|corridor|highway|"
    r"route|entrance)\b|\b(?:set up|installed|opened|established|put up|erected|put|sets up|"
    r"installs|opens) (?:\S+ ){0,3}?checkpoint (?:\S+ ){0,4}?(?:bridge|road|corridor|highway|route|"
    r"entrance)\b|\b(?:blackout|power cuts?|power outage|without (?:gas|power|electricity|"
    r"heating))\b",
    r"\bno (?:gas|electricity|power|fuel|food|medicine|humanitarian aid) (?:\w+ )?(?:reached|came|"
    r"arrived|got|flowed|entered)\b|\b(?:was|were|is|are) not (?:let|allowed|permitted) (?:through|"
    r"in|to pass|to enter|to cross|past|across)\b|\b(?:charg|levy|levi|collect|demand)(?:e|ed|ing|"
    r"y|s)? (?:\S+ ){0,3}?(?:lorr(?:y|ies)|trucks?|drivers|tolls?|duty|duties|"
    r"fees?)\b(?=[^.;]{0,60}\b(?:road|highway|route))|\bpitched (?:\w+ )?tents (?:on|across|along) "
    r"(?:\S+ ){0,3}?(?:road|highway|route|corridor)\b",
)
