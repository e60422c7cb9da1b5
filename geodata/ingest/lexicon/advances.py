"""Words of advances: of ground that is entered, taken or held."""

from geodata.ingest.lexicon.nouns import LAND, TROOPS

ADVANCE = (
    r"\b(?:(?<!in )(?<!In )advanc(?:ed|ing|es?)|mov(?:ed|ing) (?:\S+ ){0,4}?forward|push(?:ed|ing) "
    r"(?:forward|over|into|deeper|across))\b(?! (?:study|warning))",
    r"\b(?:crossed|crossing|violated|breached) (?:\S+ ){0,3}?(?:border|line|frontier)\b|"
    r"\bcross(?:ed|ing) (?:\S+ ){0,4}?into\b",
    r"\b(?:took|taken|takes?|taking|seiz(?:ed|ing|es?)|captur(?:ed|ing|es?)|occup(?:ied|ying|ies)|"
    r"gained|gaining|regained|established|overran|overrun|conquered|recaptured|"
    r"retook|liberat(?:ed|ing|es?))\b(?: (?!prisoner|captive|part|place|measures|to\b|by\b|"
    r"soldier)\S+){0,5}? "
    rf"(?:{LAND})\b",
    r"\b(?:took|taken|seized|captured|occupied|overran|retook|entered|invaded|stormed|conquered|"
    r"liberated) "
    r"(?:the )?(?:(?:town|village|city|settlement|district|heights?)s? (?:of )?)?(?-i:(?=[A-Z]))"
    r"(?!Armenian|Azerbaijani|Russian|UN|EU|September|October|March|April|May)",
    rf"\b(?:sent|sending|moved|moving) (?:its |their )?{TROOPS}(?: \S+){{0,4}}? (?:into|across|"
    r"over|deep)\b",
    rf"\b(?:{LAND}|(?-i:(?!Both|They|All|Some|Two|Three|Four|Five|Six|Ten|Women|He|She|"
    r"It)[A-Z]\w+)) (?:was|were|had been) (?:captured|seized|taken|occupied|overrun|"
    r"retaken|liberated)\b(?! (?:to|into|by ambulance|under (?:\w+ )?fire)\b)",
    r"\b(?:c[ao]me|comes|passed|passes|fell|fallen|brought|placed|put|taken|taking|now|got|went|"
    r"slipped|slid)\b(?: \S+){0,3}? under (?:Azerbaijani|Armenian) control\b|"
    r"(?<!from )(?-i:[A-Z]\w+) fell (?:on|in|a|to|the)\b",
    r"\bpush(?:ed|ing) (?:\S+ ){1,3}?(?:off|out of|back from)\b|\bcrept forward\b",
    r"\b(?:walked|marched|rolled|drove|moved) in\b(?! (?:with|to a))|\b(?:is|are) occupied\b",
    r"\bsurrounded (?:\S+ ){0,4}?(?:posts?|positions?)\b",
    r"\b(?:incursion|invasion|intrusion|infiltrat\w+|encroach\w+|penetrat\w+|land grab|"
    r"intrud\w+)\b",
    rf"\b{TROOPS}\b(?: \S+){{0,4}}? (?:entered|moved into|walked|came down|went into|advanced|"
    r"rolled into|set foot)\b",
    r"\b(?:attack(?:ed|s)?|assault(?:ed|s)?|offensive) (?:\S+ ){0,4}?(?:post|position|height|"
    r"stronghold)s?\b",
    r"\bentered (?:\S+ ){0,3}(?:zone|territory|village|area|soil)\b|"
    r"\battempt\w* to (?:take|advance|seize|occupy|capture|cross|penetrate)\b",
    rf"\b{TROOPS}\b(?: \S+){{0,5}}? (?:went|gone|came|come|moved|marched|pressed|ventured|drove|"
    r"rolled|crept|climbed|appeared|turned up|showed up|emerged|slipped|barged|burst|poured|swept|"
    r"spilled|edged|crawled|stepped|crossed|intruded|penetrated)(?: \S+){0,5}? (?:into|deep|deeper|"
    r"inside|across|over the|up to|onto|past|beyond|within)\b",
    rf"\b{TROOPS}\b(?: \S+){{0,3}}? (?:appeared|turned up|showed up|emerged|dug in|"
    r"entrenched themselves|settled)(?: \S+){0,3}? (?:on|at|in|near|above|below|around)\b",
    r"\b(?:made|making|launched|mounted|began|attempted|staged) (?:an? |another |their )?"
    r"(?:\w+ ){0,2}(?:push|thrust|advance|advances|foray|sortie|inroads?|breakthrough|offensive)\b|"
    r"\bground (?:attack|assault|offensive)\b|\b(?:broke|broken|breaking) through\b",
    r"\bfell (?:to|into) (?:\S+ ){0,2}?(?:Azerbaijani|Armenian|enemy|hands of)\b|"
    r"\b(?:fell|fallen) to (?:Azerbaijan|Armenia)\b",
    r"\b(?:took|taken|taking|gain\w*|seiz\w+|assum\w+|establish\w*|regain\w*|won)(?: \w+){0,2} "
    r"(?:control|possession|hold) (?:of|over)\b|\bcontrol (?:of|over)\b(?: \S+){0,6}? (?:was taken|"
    r"was established|was lost|was gained|passed to)\b",
    r"\b(?:lost|losing|loss of|surrendered|capture of|seizure of|storming of|occupation of) "
    r"(?:\S+ ){0,3}?(?:positions?|heights?|posts?|hills?|outposts?|strongholds?)\b",
    r"\b(?:shift|mov|push|relocat|bring|brought)(?:ed|ing|e)? (?:their|its|the) (?:\w+ )?"
    r"(?:positions?|posts?|lines?|front ?line|borders?|fence)(?: \S+){0,4}? (?:forward|deeper|"
    r"closer|inside|into|metres|meters|kilomet\w+)\b",
    r"\b(?:planted|hoisted|raised|ran up) (?:the |a |an |their |its )?(?:\w+ )?flags?\b|"
    r"\bflag (?:was |now )?(?:raised|hoisted|planted|flies|flew)\b|\bpitched (?:\w+ )?tents\b|"
    r"\bset up camp\b|\bgot hold of\b|\boutflank\w*\b|\bencircl(?:ed|ing)\b",
    rf"\b{TROOPS}\b(?: \S+){{0,2}}? (?:are|were|is|was|remain\w*|stood|sat|stay\w*) (?:now |"
    r"still )?(?:inside|deep|within|on (?:the )?(?:Armenian|Azerbaijani) (?:soil|territory|side|"
    r"land))\b|\bhaving (?:come|gone|moved|advanced|crossed|penetrated|walked|driven)"
    r"(?: \S+){0,4}? (?:across|into|inside|over|deep)\b",
    r"\b(?:Azerbaijanis|Azeris|Azerbaijan|Armenians|Armenia|enemy|adversary|"
    r"opponents?)\b(?: \S+){0,2}? (?:entered|moved into|moved forward|crossed|advanced|came down|"
    r"came up|walked in|walked into|went into|pushed in|pushed into|invaded|broke into|dug in|"
    r"drove into|rolled in|settled on|sat down on|occupied|overran)\b",
    r"\b(?:hills?|heights?|posts?|ridges?|positions?|peaks?|summits?)\b[^.;]{0,50}\bchanged "
    r"hands\b|\b(?:hills?|heights?|posts?|ridges?|positions?|peaks?|summits?|village|"
    r"town)\b(?: \S+){0,4}? (?:was|were|been|is|are) (?:\w+ )?(?:lost|abandoned to|retaken|"
    r"recaptured|stormed|held by)\b",
    r"\b(?:put|set|placed|fixed) (?:the|a|an|their|its) (?:\w+ )?flag\b",
    r"\b(?:nudg|edg|inch|creep|wedg|shift|slipp)(?:ed|ing|es|s)? (?:\S+ ){0,3}?(?:lines?|posts?|"
    r"positions?|forward|into|across|closer|westwards?|eastwards?|between)\b|\bannex(?:ed|ing)\b|"
    r"\bestablish(?:ed|ing) themselves\b|\bsat down on (?:our|the|their)\b|"
    r"\bconsolidated (?:on|in|their)\b",
    rf"\b{TROOPS}\b(?: \S+){{0,3}}? (?:edge|creep|push|move|enter|cross|seize|occupy|cut|roll|"
    r"advance|took over|taken over|take over)(?: (?!from|duty)\S+){0,4}? (?:into|on|across|border|"
    r"camp|hills?|heights?|posts?|positions?|pastures?|meadows?|fields?|village|land|farm|ridge|"
    r"spring|slopes?)\b",
    r"\b(?:heights?|hills?|posts?|positions?|ridges?|slopes?|meadows?|pastures?)\b(?: \S+){0,3}? "
    r"(?:passed|fell|slipped|came) (?:into|under|to) (?:the )?(?:Azerbaijani|Armenian|enemy) "
    r"(?:hands|control)\b",
    rf"\b{TROOPS}\b(?: \S+){{0,2}}? (?:held|holds?|hold|control|controlled|now control|sit on|"
    r"made (?:its|their) way (?:into|to|onto))\b|\b(?:Azerbaijanis|Azeris|Armenians|enemy)\b "
    r"(?:\w+ )?(?:stepped|came|went|moved|got|broke) (?:over|across|into|through|in)\b|"
    r"\b(?:Azerbaijan|Armenia|Baku|Yerevan) (?:moves?|moved|advances?|pushes|pushed|creeps|crept) "
    r"(?:\S+ ){0,4}?(?:into|forward|deeper|across)\b",
)
