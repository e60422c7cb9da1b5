"""Words of movements: of troops that gather and leave, and monitors that arrive."""

from geodata.ingest.lexicon.nouns import MONITORS, TROOPS

TROOP_BUILDUP = (
    r"\b(?:mass|amass|concentrat|accumulat|gather)(?:ed|ing|es|s|ion of)?\b(?: \S+){0,5}? "
    rf"(?:{TROOPS}|equipment|armou?r|vehicles)\b",
    r"\b(?:build-?up|concentration|accumulation|massing) of (?:\S+ ){0,3}(?:troops|forces|"
    r"equipment|manpower|tanks|units)\b",
    r"\btroop build-?up\b|\b(?:troops|forces|tanks|equipment) (?:\w+ )?(?:massed|massing|"
    r"amassed)\b",
    r"\b(?:assembl|gather|mass|mobili[sz]|concentrat|accumulat|muster|redeploy|bring|brought|"
    r"transfer|mov|pour|draw|drew|amass)(?:ed|ing|es|s|e|n)?(?: up| in)?\b(?: (?!back|out|"
    r"from)\S+){0,5}? (?:hardware|armou?r|manpower|reinforcements?|additional (?:troops|forces|"
    r"units|equipment)|military equipment|tanks|howitzers|artillery pieces)\b",
    r"\b(?:columns?|convoys?|tanks|armou?r|hardware|troops|reinforcements|forces|equipment|units|"
    r"howitzers)\b(?: \S+){0,5}? (?:assembled|assembling|gathered|gathering|massed|concentrated|"
    r"brought up|moved up|drawn up|built up|amassed|accumulated|mustered|piled up|seen moving|"
    r"spotted)\b|\breinforcements (?:\w+ )?(?:arrived|were sent|moved|came|poured)\b|"
    r"\btroop movements?\b|\b(?:movements?|transfer|regrouping|influx) of (?:\S+ ){0,3}?(?:troops|"
    r"equipment|columns|armou?r|hardware|tanks)\b",
    r"\b(?:hardware|equipment|troops|reinforcements|armou?r|tanks|howitzers)\b(?: \S+){0,3}? "
    r"(?:were|was|been|being) (?:moved|transferred|brought|sent|redeployed|shipped|concentrated) "
    r"(?:to|into|towards|closer|up)\b",
    r"\b(?:columns?|convoys?|trucks?|tanks|armou?red \w+|hardware|howitzers|artillery|"
    r"buses)\b(?: \S+){0,5}? (?:heading|headed|moving|rolling|streaming|driving|travelling|moved|"
    r"rolled|streamed|passed|drove|were drawn up|lined up|parked|brought) (?:up )?(?:to|for|"
    r"towards?|through|in the direction|along|across|near|opposite)\b",
    r"\b(?:sent|sends|sending|brought|brings|bringing|dispatch\w+|rush\w+|moved|deployed|flew|"
    r"mov\w+) (?:\S+ ){0,2}?(?:extra|additional|more|fresh|new|further|heavy|reserve) (?:\w+ )?"
    r"(?:troops|forces|battalions?|units?|soldiers|brigades?|artillery|weapons?|weaponry|guns|"
    r"equipment|tanks|men|vehicles)\b|\breinforcements\b(?: \S+){0,3}? (?:sent|arriv\w+|brought|"
    r"on (?:the|their) way|called)\b|\b(?:troops|forces) (?:gather|mass|concentrate|assemble)\b|"
    r"\b(?:building up|builds? up|built up|stepped up|increased|increasing) (?:\S+ ){0,3}?"
    r"(?:troops|forces|presence|numbers|armou?r|manpower|strength)\b",
    r"\b(?:unusual|increased|intensive|active|heavy|suspicious) (?:\w+ )?(?:movements?|activity) "
    r"(?:of|by) (?:\S+ ){0,3}?(?:troops|forces|equipment|vehicles|military|army|units|columns)\b",
    r"\b(?:noticed|spotted|saw|seen|counted|filmed|observed) (?:\S+ ){0,4}?(?:military (?:trucks|"
    r"vehicles|columns?|equipment|convoys?)|tanks|columns?|armou?r\w*|howitzers)\b|"
    r"\bmovements? of (?:\S+ ){0,3}?(?:vehicles|trucks|columns|artillery)\b|"
    r"\b(?:Azerbaijan|Armenia|Baku|Yerevan) (?:has |had )?(?:transferred|moved|sent|brought|rushed|"
    r"redeployed) (?:\S+ ){0,2}?(?:troops|forces|tanks|artillery|units|soldiers|brigades?) to\b",
)

WITHDRAWAL = (
    r"\b(?:withdr[ae]w|withdrawn|withdrawing|pull(?:ed|ing)? (?:back|out)|retreat(?:ed|ing)?|"
    r"vacated)\b",
    rf"\bremov(?:ed|ing) (?:its|their|the) (?:\w+ )?(?:{TROOPS}|posts?|positions?)\b|"
    r"\bdriven out\b|\bwithdrawal of\b|\breturned to (?:their|its) (?:initial|original|starting|"
    r"former) positions?\b",
    rf"\b(?:inhabitants|residents|families|{TROOPS}|peacekeepers) (?:\S+ ){{0,3}}(?:left|fled|"
    r"were evacuated|abandoned)\b",
    r"\bescorted \d+ (?:\w+ ){0,3}(?:women|civilians|people|residents)\b",
    r"\bpull(?:ed|ing|s)? (?:\S+ ){1,5}?(?:out|back)\b|\b(?:fell|fallen|drew|drawn|moved|stepped|"
    r"dropped) back\b(?! home)|\b(?:withdrawals?|pull-?outs?|retreats|withdraws)\b",
    r"\b(?:dismantl|abandon|vacat|evacuat|quit|clear|leav|left|gave up|given up)(?:ed|ing|es|e|"
    r"d)?\b(?: \S+){0,5}? (?:(?:observation |military |army )?posts?|positions?|bases?|camps?|"
    r"barracks|garrison)\b|\bclosed (?:\S+ ){0,3}?observation posts?\b",
    rf"\b{TROOPS}\b(?: \S+){{0,4}}? (?:left|departed|vacated|abandoned|evacuated|quit|pulled out|"
    r"moved out|drove away|were removed|went home)\b|\b(?:residents|villagers|families|inhabitants|"
    r"people|settlers)\b(?: \S+){0,3}? (?:moved out|left|fled|departed|abandoned|were evacuated|"
    r"had to leave|packed up)\b|\bdeparture of (?:\S+ ){0,3}?(?:troops|peacekeepers|forces|"
    r"guards)\b",
    r"\b(?:thousands|hundreds|dozens|refugees|displaced|people|armenians|azerbaijanis|women|"
    rf"children|civilians|population|{TROOPS}) (?:\w+ )?(?:fled|flee|leave|vacate|quit|abandon|"
    r"withdraw|pull out|pull back|evacuated|left their (?:homes|village)|were moved out|"
    r"were taken out|were bussed out)\b|\bevacuation of (?:\S+ ){0,3}?(?:residents|villagers|"
    r"civilians|families|women|population|settlement|village|troops)\b|\bexodus\b|"
    r"\b(?:post|base|position|camp|checkpoint|garrison)s? (?:was|were|has been|have been) (?:\w+ )?"
    r"(?:vacated|abandoned|dismantled|evacuated|closed|removed|emptied|left)\b",
    rf"\b(?:{TROOPS}|peacekeepers|Armenians|Azerbaijanis|people|thousands|hundreds|villagers) "
    r"(?:\w+ ){0,2}?(?:departed|had to leave|left|were forced to leave|were leaving|have left|"
    r"moved away|streamed out)\b(?! (?:dead|wounded|with|without|for lunch))",
)

DEPLOYMENT = (
    r"\b(?:peacekeepers?|observers?|monitors?|mission|patrols?|Russian|border guards?|contingent|"
    r"EU)\b(?: \S+){0,8}? (?:(?<!temporarily )deployed|(?<!temporarily )stationed|took up|set up|"
    r"started work|begun work|began work|arrived|taken control|were posted|opened|launched|"
    r"started patrol\w*|drove out)\b",
    r"\b(?:(?<!temporarily )deployed|(?<!temporarily )stationed|set up|put up|opened|"
    r"established)\b(?: \S+){0,6}? (?:peacekeepers?|observers?|monitors?|checkpoint|"
    r"observation post|mission|forward base)s?\b",
    r"\bobservation (?:post|point)s?\b(?: \S+){0,4}? set up\b",
    r"\bdeployment of\b(?: \S+){0,4} (?:peacekeepers|observers|monitors|mission)\b",
    rf"\b{MONITORS}\b(?: \S+){{0,6}}? (?:took over|take over|taking over|took charge|assumed|"
    r"installed|manned|moved in|moved into|reached|patrolled|set out|went on patrol|began|begun|"
    r"started|are stationed|are based|replaced|relieved|opened|were sent)\b|"
    r"\b(?:replaced|relieved) (?:\w+ ){0,2}by (?:\w+ ){0,2}(?:border guards|peacekeepers|police)\b",
    rf"\b(?:opening|establishment|stationing|arrival) of (?:\S+ ){{0,5}}?(?:{MONITORS}|checkpoint|"
    r"office|post)\b|\b(?:first|new|joint) patrols?\b(?! (?:boat|car|vehicle))",
    r"\bguards\b(?: \S+){0,3}? (?:took|taken|take) up (?:service|duty|positions|posts)\b|"
    r"\b(?:set up|put up|opened|established|installed|erected)\b(?: \S+){0,4}? (?:crossing points?|"
    r"border (?:posts?|crossing)|customs posts?|control points?)\b",
    r"\b(?:took|taken|placed) (?:\S+ ){0,5}?under (?:\w+ )?(?:guard|protection)\b",
    r"\b(?:monitoring|peacekeeping|observer|EU|OSCE|CSTO|UN|EUMA|Russian-Turkish) (?:\w+ ){0,2}?"
    r"(?:teams?|cent(?:re|er)|mission|staff|experts|base|office|group|patrols?|monitors|convoy|"
    r"delegation) (?:\S+ ){0,2}?(?:arrived|began|started|opened|remained|was opened|took|patrol\w*|"
    r"settled|moved|reached|were stationed|was set up|was established|is working|set to work)\b|"
    r"\b(?:Russian|peacekeep\w+|CSTO|EU|joint) (?:\w+ )?(?:posts?|checkpoints?|patrols?) (?:was|"
    r"were|has been|have been) (?:\w+ )?(?:placed|set up|established|opened|installed|put|moved|"
    r"deployed)\b|\bmonitors? patrol\w*\b|\b(?:stationed|deployed|deploys|placed) (?:\S+ ){0,4}?"
    r"(?:border guards|peacekeepers|police|interior troops|monitors|observers)\b",
)
