"""Words of hand-overs: of people, bodies and land that are given back."""

from geodata.ingest.lexicon.nouns import PEOPLE

HANDOVER = (
    r"\b(?:c[ao]me|passed|returned|gone) (?:back )?under (?:Azerbaijani|Armenian) control\b",
    r"\b(?:bodies|remains|body)\b[^.;]{0,110}\brecovered\b",
    r"\b(?:soldiers|servicemen|prisoners|captives)\b(?: \S+){0,3}? (?:stepped off|flew home|"
    r"were flown|returned home)\b|\blet go\b",
    r"\bceded\b|\brelinquished\b|\b[Tt]he swap\b",
    r"\bhand(?:s|ed|ing)? (?:\S+ ){0,4}?over\b|\bhanded back\b|\bhand-?overs?\b",
    r"\b(?:was|were|been|being|is|are) (?:\w+ )?returned\b(?! to (?:their|its) (?:initial|original|"
    r"starting))|\b(?:was|were|been|has|have|had|is|are) (?:\w+ )?(?:given back|turned over|ceded|"
    r"repatriated)\b",
    r"\b(?:gave|give|given|giving) (?:\S+ ){0,6}?back\b",
    r"\breturned (?:\S+ ){0,3}?(?:prisoners|captives|servicemen|soldiers|bodies|remains)\b",
    r"\breturned (?:\S+ ){1,6}?to (?:Armenia|Azerbaijan|the (?:Armenian|Azerbaijani) side)\b",
    r"\b(?:released|freed|repatriated|swapped|exchanged(?! (?:\w+ )?(?:fire|shots|gunfire|blows|"
    rf"shells|rounds|volleys|accusations|views|and|in|at|for)\b))\b[^.;]{{0,40}}\b{PEOPLE}\b|"
    rf"\b(?:{PEOPLE}) (?:\w+ ){{0,3}}(?:was|were) (?:released|freed|repatriated|flown home)",
    r"\b(?:prisoners|captives|servicemen|soldiers) (?:\w+ )?came home\b|"
    r"\bremains of\b[^.;]{0,60}\brecovered\b|\bbodies\b[^.;]{0,60}\brecovered\b",
    r"\bexchange of (?:\w+ ){0,2}(?:prisoners|captives|bodies|detainees)\b",
    r"\btransfer of (?:the )?(?:bodies|remains|prisoners)\b|"
    r"\bremains of\b[^.;]{0,60}\b(?:transferred|delivered)\b",
    r"\bchanged hands\b|\b(?:passed|gave|given|turned over|transferred) (?:\S+ ){1,5}?to the "
    r"(?:Armenian|Azerbaijani) side\b",
    r"\b(?:prisoners?|captives?|servicem[ae]n|soldiers?|detainees?|men|bodies|"
    r"remains)\b(?: \S+){0,6}? (?:went home|flew back|were sent home|was sent home|set free|"
    r"crossed back|repatriated|released|freed|given to|delivered to|passed to|sent back|"
    r"brought back|returned to|transferred to|allowed home)\b",
    r"\b(?:set free|freed|released|repatriated|sent home|flew home|brought home)\b(?: \S+){0,4}? "
    r"(?:prisoners?|captives?|servicem[ae]n|soldiers?|detainees?|men)\b|"
    r"\b(?:release|repatriation|return|transfer|swap|hand[ -]?over|exchange) of (?:\S+ ){0,4}?"
    r"(?:prisoners?|captives?|servicem[ae]n|soldiers?|detainees?|men|bodies|remains|villages?|"
    r"districts?)\b|\bprisoner (?:swap|exchange|release|transfer)\b",
    r"\b(?:villages?|districts?|region|town|settlements?|territor\w+|areas?|section|post|bodies|"
    r"body|remains)\b(?: \S+){0,5}? (?:passed|reverted|went back|transferred|returned|surrendered|"
    r"yielded|ceded|given|given up|turned over|handed) (?:\S+ ){0,3}?to (?:the )?(?:Azerbaijan|"
    r"Armenia|Baku|Yerevan)\w*\b",
    r"\b(?:passed|reverted|went|came|returned|goes) (?:back |over |in)?to (?:Azerbaijani|Armenian|"
    r"Azerbaijan's|Armenia's|Baku's|Yerevan's) (?:rule|control|hands|jurisdiction)\b|"
    r"\b(?:surrender|transfer|give|gave|yield|return)(?:ed|ing|s)? (?:\S+ ){1,6}?to (?:the )?"
    r"(?:Azerbaijani|Armenian) (?:side|control|army|forces|authorities|border guards)\b",
    r"\b(?:back|now|came|come|passed|returned|placed|put) under (?:the )?(?:full )?(?:control of|"
    r"jurisdiction of|(?:Azerbaijani|Armenian|Azerbaijan's|Armenia's) (?!fire|attack|shelling))",
    r"\b(?:turned|handed|passed|delivered|transferred|gave) (?:over |back |on )?to (?:the )?"
    r"(?:Baku|Yerevan|Azerbaijan|Armenia)\w*\b|\b(?:took|taken|takes?|taking|got|gets?|received) "
    r"(?:\S+ )?back\b(?! (?:control|home|the words))",
    r"\b(?:gave|given|giv\w+|handed|delivered|passed|transferred|returned|surrendered|repatriated|"
    r"brought back|collected|received) (?:\S+ ){0,3}?(?:bodies|remains|corpses)\b|"
    r"\b(?:bodies|remains|corpses)\b(?: \S+){0,8}? (?:handed|returned|given|delivered|transferred|"
    r"repatriated|brought home)\b",
    r"\b(?:transfer|deliver|exchang|swapp|releas|repatriat|free|surrender|hand)(?:ed|red|ing|s|d)? "
    r"(?:over |back )?(?:\S+ ){0,3}?(?:captives?|prisoners?|detainees?|bodies|remains|"
    r"servicem[ae]n|soldiers?|POWs|hostages?|arms|weapons)\b|\b(?:bodies|remains|captives?|"
    r"prisoners?|POWs|arms|weapons)\b(?: \S+){0,3}? (?:were|was|have been|has been) (?:\w+ )?"
    r"(?:exchanged|swapped|released|surrendered|handed|delivered|passed|retrieved|received|"
    r"collected)\b|\b(?:took over|takes over|taken over)\b(?=[^.;]{0,60}\b(?:deal|agreement|accord|"
    r"agreed|statement)\b)|(?-i:[A-Z]\w+) (?:returned|returns|handed over|handed back) to "
    r"(?:Azerbaijan|Armenia)\b",
)
