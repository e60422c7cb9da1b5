"""Words of fire: of shots, shells and strikes, and of broken ceasefires."""

from geodata.ingest.lexicon.nouns import PROJECTILES, SIDE

SHELLING = (
    r"\bgrenades? (?:was|were) thrown\b|\bbursts? (?:of|from) (?:an? )?(?:automatic|machine)",
    r"\bbullets?\b(?: \S+){0,2}? (?:shattered|pierced|grazed|lodged)\b|\bshot in the\b|"
    r"\bsplinters\b",
    r"\bopen(?:ed|s|ing)? (?:\w+ )?fire\b|\b(?:came|come|coming|comes|was|were|been|is|are|"
    r"being) under\b(?: \S+){0,4}? (?:fire|shelling|bombardment|attack|shell-?fire)\b|"
    r"\bunder (?:\w+ )?fire\b",
    r"\b(?:subject(?:ed|ing|s)? (?:\S+ ){0,4}?to|directed|intense|sniper|mortar|artillery|"
    r"machine-gun|small-arms|return of|gun|automatic|tracer|provocative|heavy) (?:\w+ )?fire\b|"
    r"\bgunfire\b",
    r"\bfir(?:ed|es|ing)\b(?: (?!from work)\S+){0,9}? (?:at|on|upon|towards?|in the direction|"
    r"against|with|into|over|near)\b|\bfire(?:d)? (?:mortars?|rockets|shells|missiles|grenades)\b|"
    r"\bfired\b",
    r"\bshell(?:ed|ing)\b|\bbombard\w*\b|\bbombed\b|\bmortar(?:s|ed)?\b|"
    r"\b(?:shot|shots|rounds?|shells?|missiles?|rockets?|bullets?)\b(?: \S+){0,5}? (?:were fired|"
    r"was fired|fired|exploded|landed|fell|hit|struck|flew)\b",
    r"\b(?:shot at|shot dead|shooting|sniper(?:'s)?|targeted|pounded|discharged (?:\w+ )?"
    r"(?:small arms|weapons|rifles|machine guns)|bullets? (?:had )?(?:gone|went|passed) through|"
    r"air ?strikes?|drone strikes?|strikes? (?:were|was|hit|killed)|(?<!truce was )"
    r"(?<!deal was )struck(?! a (?:deal|truce))|striking|was hit|were hit|been hit|hit by|"
    r"opened up (?:with|on|at|first)|(?:taken|kept|held|came|coming|brought) under (?:\S+ )?fire|"
    r"hitting \S+ \S+ with|UAV attacked|vehicle attacked|drone attack\w*|attacked the)\b",
    r"\b(?:exploded|explosions?)\b|\bviolat\w+ (?:of )?the (?:ceasefire|truce)\b|"
    r"\bviolations? of the (?:ceasefire|truce)\b|\bceasefire (?:regime )?violations?\b|"
    r"\battack of \d+\b|\bunder attack\b|\bsubjected to fire\b|\bshots? (?:from|towards?|at)\b|"
    r"\bshot (?:him|her|them)\b|\bshrapnel\b",
    r"\bused (?:an? |the )?(?:\S+ ){0,2}(?:mortars?|artillery|drones?|UAVs?|howitzers?|"
    r"grenade launchers?)\b|\bartillery (?:and \w+ )?(?:were|was) used\b",
    r"\b(?:carr(?:y|ied|ying) out|conduct(?:ed|ing)?|launch(?:ed|es|ing)?|deliver(?:ed|ing)?|"
    r"inflicted|made|staged|mounted|unleash\w*)\b(?: \S+){0,4}? (?:strikes?|air ?strikes?|attacks?|"
    r"shelling|bombardment|barrage|raids?)\b|\b(?:strikes?|attacks?|raids?|shelling|bombardment|"
    r"assault) (?:was|were|had been) (?:carried out|launched|made|directed|aimed|conducted|"
    r"delivered)\b",
    r"\b(?:rak|pepper|riddl|spray|straf|pummel|pelt|hammer|batter|shower|swep)(?:ed|t|ing|es|led|"
    r"ling|s)?\b[^.;]{0,60}\b(?:fire|gun\w*|bullets?|shells?|rounds?|bursts?|mortars?|shrapnel|"
    r"rockets?)\b",
    r"\b(?:volleys?|salvos?|fusillades?|barrages?|bombardments?|cannonades?|gunshots?|"
    r"burst of fire|bursts of fire)\b(?! of (?:criticism|questions|accusations|insults|words))",
    rf"\b{PROJECTILES}\b(?: (?!no\b|not\b)\S+){{0,6}}? (?:hit|hits|hitting|struck|strikes|striking|"
    r"slammed|crashed|ripped|tore|fell|falling|rained|landed|landing|burst|bursting|detonated|"
    r"exploded|exploding|smashed|pierced|flew|whistled|came down|punched|rang out|slammed|left|"
    r"reached|damaged|destroyed|killed|wounded|injured)\b",
    r"\brain(?:ed|ing) (?:\w+ )?(?:down )?(?:shells|fire|rockets|missiles|bombs|death)\b|"
    r"\bdropp?(?:ed|ing|s)\b (?:\S+ ){0,3}?(?:bombs?|grenades?|munitions?|explosives?|shells?)\b",
    r"\b(?:let off|loosed|unleashed|poured|lobbed|hurled|discharged|sprayed|sent|launched|shot|"
    rf"aimed|directed|trained)\b(?: \S+){{0,4}}? (?:fire|volleys?|bursts?|{PROJECTILES})\b",
    r"\b(?:gunned down|picked off|shot and|shot to|shot by|shot on|cut down|sniped|sniping|snipers|"
    r"strafed|firing|shots rang|shots (?:could be|were|was|had been) (?:\w+ )?(?:heard|fired))\b|"
    r"\bfire (?:was|were|had been|has been) (?:\w+ )?(?:opened|heard|aimed|directed|aired|"
    r"conducted|delivered|resumed)\b",
    rf"\b(?:{SIDE}|sniper|mortar|artillery|gun|rifle|tank|incoming|cross-border|howitzer|grenade|"
    r"sporadic|sustained|intensive|intermittent|random|heavy|light|renewed|targeted) "
    r"(?:(?!set )\w+ )?(?:fire|gunfire|shots|shelling|shooting)\b",
    r"\b(?:drone|missile|rocket|artillery|mortar|grenade|sniper|gun|air|cross-border|armed) "
    r"(?:strikes?|attacks?|raids?|hits?|assaults?)\b|\b(?:hit|struck|attacked|destroyed|targeted|"
    r"damaged) (?:by|with) (?:an? |the )?(?:\S+ ){0,3}?(?:drones?|UAVs?|missiles?|shells?|rockets?|"
    r"bullets?|snipers?|grenades?)\b",
    r"\b(?:ceasefire|truce)(?: regime)?\b(?: \S+){0,4}? (?:violated|broken|breached)\b|"
    r"\b(?:broke|broken|breaking|breach(?:ed|es|ing|es of)?|violat\w+)(?: of)? (?:the )?(?:\w+ )?"
    r"(?:ceasefire|truce)\b|\btruce violations?\b",
    r"\b(?:used|using|employed|employing|with the use of|firing from|fired from) (?:\S+ ){0,4}?"
    r"(?:small arms|firearms|large-cali\w+|heavy weapons|machine guns?|rifles?|cannons?)\b",
    r"\b(?:posts?|positions?|firing points?|tanks?|vehicles?|equipment|depots?|batter(?:y|ies)|"
    r"trucks?|launchers?|manpower)\b(?: \S+){0,4}? (?:destroyed|wiped out|eliminated|"
    r"neutrali[sz]ed|suppressed|silenced|set on fire|burned out|knocked out)\b|"
    r"\b(?:destroy|wip|eliminat|neutrali[sz]|suppress|silenc|knock)(?:ed|ing|es)(?: out)? "
    r"(?:\S+ ){0,4}?(?:firing points?|tanks?|posts?|positions?|batter(?:y|ies)|launchers?|manpower|"
    r"military (?:equipment|vehicles?))\b",
    r"\battacks? (?:on|against|began|that began|which began|started)\b(?! (?:him|her|freedom|"
    r"democracy|critics|the (?:press|opposition|government|constitution)))",
    r"\b(?:pierced|punctured|shattered|torn|perforated|grazed|holed|damaged) by "
    rf"(?:\S+ ){{0,3}}{PROJECTILES}\b|\bdropped (?:its|their) (?:charges?|load|payload|bombs?)\b",
    r"\b(?:let loose|let fly|took aim at|sprayed|opened up (?:on|against|at)|took (?:an? )?hits?|"
    r"took fire|drew fire from|came under (?:\w+ )?fire|fires? (?:on|at|upon)|strafes?)\b|"
    r"(?-i:\bshells (?=[A-Z]))|\b(?:noted|heard|recorded|counted|registered|logged|observed|"
    r"documented) (?:\S+ ){0,3}?(?:shots?|shooting|gunfire|bursts?|explosions?|rounds|volleys?|"
    r"firing)\b",
    r"\b(?:weapons?|guns?|rifles?|mortars?|launchers?|howitzers?|artillery|firearms)\b(?: "
    r"\S+){0,3}? (?:was|were) (?:\w+ )?(?:discharged|used|directed|turned|trained|aimed|employed|"
    r"brought to bear) (?:at|against|on|towards?)\b|\bdischarg\w+ (?:of )?(?:\w+ "
    r"){0,2}?(?:firearms|weapons|arms|rifles|guns)\b|\b(?:tracers?|tracer (?:bullets|rounds)|"
    r"flares)\b(?: \S+){0,3}? (?:seen|fired|lit|flew)\b|\b(?:drones?|UAVs?|quadcopters?) (?:\w+ "
    r")?(?:was|were) (?:\w+ )?(?:sent|launched|used|flown) (?:at|against|into)\b|\brounds? (?:\S+ "
    r"){0,5}?(?:holed|pierced|tore|smashed|hit)\b",
    r"\b(?:bullets?|shots?|shells?|rounds?|gunfire|mortars?|firing|shooting)\b(?: \S+){0,3}? "
    r"(?:drove|forced|sent|scattered|woke|interrupted|broke the silence|continued|resumed|lasted|"
    r"went on|did not stop|was heard|were heard|is heard|could be heard)\b|"
    r"\bnight of (?:shooting|fire|shelling|gunfire)\b|\b(?:drones?|UAVs?|quadcopters?|helicopters?|"
    r"aircraft|planes?) (?:was|were|had been) (?:\w+ )?(?:downed|shot down|brought down)\b|"
    r"\b(?:downed|shot down|brought down) (?:\S+ ){0,4}?(?:drones?|UAVs?|quadcopters?|helicopters?|"
    r"aircraft|planes?)\b",
    r"\bfire (?:from|by|with) (?:an? |the )?(?:\S+ ){0,2}?(?:machine guns?|rifles?|mortars?|"
    r"snipers?|posts?|positions?|weapons|artillery|small arms|drones?)\b|"
    r"\b(?:rocketed|mortared|machine-gunned|dive-bombed)\b|\b(?:drones?|UAVs?|quadcopters?|"
    r"helicopters?|aircraft|warplanes) (?:\w+ )?(?:attack|attacks|attacked|hit|hits|strike|strikes|"
    r"struck|bombed|target|targets|targeted|destroyed)\b|\bconscript shot\b|"
    r"\b(?:soldier|man|serviceman|farmer|driver|shepherd)s? (?:was |were )?shot (?:near|in|at|by|"
    r"while|from|outside)\b",
)
