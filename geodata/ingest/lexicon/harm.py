"""Words of harm: of mines, captures and destruction."""

from geodata.ingest.lexicon.nouns import HOMES, PEOPLE

LANDMINE = (
    r"(?:land|anti-tank |anti-personnel |old )?\bmines?\b[^.;]{0,40}?\b(?:explo\w+|"
    r"went off|blast\w*|detonat\w+|blew)",
    r"\b(?:explo\w+|blast) of (?:an? )?(?:\S+ ){0,2}mines?\b",
    r"\b(?:hit|hits|struck|went over|rolled over|passed over|ran over|runs over|drove over|"
    r"drove on to|stepped on|"
    r"stepping on|trod on|triggered|hitting|"
    r"treading on)(?: on)? an? (?:\S+ ){0,2}(?:land)?mine\b",
    r"\bexplosive device\b[^.;]{0,40}\b(?:maimed|killed|wounded|injured|tore)\b",
    r"\b(?:ran|drove|passed) over an? (?:unexploded|buried)\b",
    r"\bset (?:one|it|a mine) off\b|\bexplosion of a booby-?trap\b|\bbooby-?trap\b",
    r"\bmine (?:explosion|blast|incident)s?\b|\bblown up (?:on|by) (?:an? )?(?:\S+ )?mine",
    r"\bblown up\b|\b(?:explosive device|unexploded \w+|ordnance|"
    r"munition)\b[^.;]{0,30}\b(?:went off|explo\w+|blew up|detonat\w+)",
    r"\b(?:by|on) (?:an?|another|the) (?:\S+ )?mine\b|\bkilled by mines?\b|"
    r"\bmines? had (?:killed|maimed)",
    r"\b(?:a )?(?:worker|man|soldier|civilian|shepherd|sapper|"
    r"deminer)\b[^.;]{0,60}\blost (?:his|her|a|both) (?:\w+ )?(?:foot|feet|legs?)\b",
    r"\b(?:trod|tread|treading|stepp(?:ed|ing)|drove|driving|ran|running|hit|hitting|walked|rolled|"
    r"struck|set off|triggered|detonated|touched|strayed|wandered)\b(?: \S+){0,7}? (?:mines?|"
    r"landmines?|minefields?|(?:explosive|unexploded) \w+|ordnance|booby-?traps?|tripwire)\b",
    r"\b(?:mines?|landmines?)\b(?: \S+){0,5}? (?:went off|blew up|exploded|detonated|killed|"
    r"wounded|injured|maimed|claimed|tore|ripped)\b|"
    r"\b(?:detonation|explosion|blast|blasts) (?:of|from|by|"
    r"caused by) (?:\S+ ){0,4}?(?:land)?mines?\b|"
    r"\b(?:mine|landmine|anti-tank|anti-personnel) (?:mine )?(?:explosions?|blasts?|incidents?|"
    r"accidents?|detonations?|casualt\w+|injur\w+|victims?)\b",
    r"\bfound an? (?:\S+ ){0,2}(?:grenade|shell|cluster|munition|ordnance|bomb|detonator|fuse)\b",
    r"\bmines? (?:kill|wound|injur|maim|hurt|claim|tore|tear|rip)\w*\b|"
    r"\b(?:runs?|ran|drives?|drove|steps?|hits?|fell|walk\w*|came|come|rode|stumbl\w+) "
    r"(?:onto|upon|into|on to|on|over) (?:an? |the )?(?:\S+ )?(?:mines?|landmines?)\b|"
    r"\b(?:bomblets?|submunitions?|duds?|cluster bombs?)\b[^.;]{0,60}\b(?:went off|explo\w+|"
    r"detonat\w+|blew up)\b|\bshell (?:left|remaining|abandoned)(?: \S+){0,4}? (?:blew up|explo\w+|"
    r"went off|detonat\w+)\b",
    r"\b(?:explosion|detonation|blast) of (?:an? )?(?:cluster|unexploded|war-era|old|leftover|"
    r"buried) \w+|\b(?:children|child|boys?|girl|schoolboys?|schoolchildren)\b[^.;]{0,60}"
    r"\b(?:grenade|shell|munition|fuse|device|ordnance)\b(?: \S+){0,3}? (?:exploded|went off|"
    r"blew up|detonated)\b",
)

DETENTION = (
    rf"\b(?:captur|detain|arrest|seiz|abduct|kidnapp?|apprehend)(?:e?d|s|es|ing|"
    rf"ure of)?\b(?: \S+){{0,6}}? {PEOPLE}\b",
    r"\b(?:was|were|been|being) (?:\w+ ){0,3}?(?:captured|detained|arrested|seized|abducted|"
    r"kidnapped|apprehended)\b",
    r"\btaken (?:\w+ )?(?:prisoner|captive)s?\b|\b(?:took|take) (?:\S+ ){0,4}?(?:prisoner|"
    r"captive)s?\b",
    r"\bcapture of (?:\S+ ){0,3}(?:soldier|serviceman|servicemen|soldiers)\b|"
    r"\bdetention of\b",
    r"\b(?:detained|captured|arrested|apprehended) (?:by|near|in|at|after|while)\b",
    r"\b(?:strayed(?! cattle| cows| sheep| animals)|wandered|"
    r"got lost)\b[^.;]{0,60}\b(?:line|border|detained|captured|"
    r"arrested|found|village|into)\b",
    r"\blost (?:his|their) way\b|\bin (?:Armenian|Azerbaijani) (?:custody|captivity)\b",
    r"\b(?:seized|captured|detained|arrested) (?:around|close|east|west|north|south)\b",
    r"\b(?:persons?|citizens?|civilians?)\b[^.;]{0,40}\bviolated the (?:state )?border\b",
    rf"\b{PEOPLE} (?:\w+ ){{0,2}}surrendered\b|\bsurrendered to\b|"
    r"\bfell into captivity\b",
    rf"\b{PEOPLE}\b(?: \S+){{0,4}}? (?:led|taken|dragged|marched|driven|carried|whisked|hauled) "
    r"(?:\S+ ){0,3}?away\b|"
    r"\b(?:led|dragged|marched|whisked|hauled|took) (?:\S+ ){1,3}?away\b(?=[^.;]{0,60}"
    r"\b(?:soldiers?|guards?|police|troops))",
    r"\b(?:took|taken|taking|placed|held|brought|put) (?:\S+ ){0,4}?(?:in|"
    r"into) (?:\w+ )?(?:custody|"
    r"captivity|detention)\b|\b(?:was|were|been|being|is|are) (?:\w+ )?held (?:\S+ ){0,3}?by\b",
    rf"\b(?:rounded up|nabbed|caught|hauled in|picked up|stopped and|took prisoner|taken alive|"
    rf"takes? hostage|taken hostage|held hostage)\b(?: \S+){{0,4}}? {PEOPLE}\b|"
    r"\b(?:was|were|been) (?:\w+ )?(?:caught|rounded up|nabbed|picked up|taken hostage) by\b"
    r"(?! (?:it|surprise|(?:an?|the|its) (?:\w+ )?(?:blast|explosion|mine|shell|bullet|fire|"
    r"splinters?|"
    r"shrapnel|wave))\b)",
    r"\b(?:gave|given) (?:himself|themselves) up\b|\bfell into (?:\S+ ){0,3}?hands\b|"
    r"\b(?:ended up|turned up|found himself|found themselves|appeared|surfaced) (?:in|on|inside) "
    r"(?:the )?(?:territory|hands|other side|Azerbaijani|Armenian|Azerbaijan|Armenia)\b|"
    r"\blost (?:his|her|their) bearings\b|\b(?:arrest|abduction|kidnapping|detention) of\b",
    r"\b(?:crossed|strayed|walked|wandered|drifted|drove|passed|stepped)(?: \S+){0,6}? "
    r"(?:by mistake|inadvertently|accidentally|by accident|unknowingly|unwittingly)\b|"
    r"\b(?:mistakenly|inadvertently|accidentally|unknowingly) (?:crossed|entered|strayed|walked|"
    r"drove|wandered|stepped)\b|\bstrayed (?:across|over|into)\b",
    r"\b(?:soldiers?|conscripts?|servicem[ae]n)\b(?: \S+)"
    r"{0,4}? (?:vanished|disappeared|went missing|gone missing|has been missing|is missing)\b|"
    r"\b(?:in|into) the hands of\b",
    r"\b(?:picked up|caught|intercepted|stopped|captured alive) (?:near|outside|on the|in the area|"
    r"inside|close to)\b(?! the road)",
    r"\b(?:made|taken|took|take) (?:\w+ )?prisoners?\b|\bmade captives?\b|"
    r"\b(?:was|were|been) (?:\w+ )?(?:nabbed|caught|stopped and searched|led off|handcuffed|"
    r"dragged off|marched off|removed from (?:the|a) (?:car|bus|convoy|ambulance))\b|"
    r"\b(?:soldiers?|servicem[ae]n|conscripts?|shepherds?|villagers?|men|man|civilians?|farmers?)"
    r"\b(?: \S+){0,3}? (?:captured|detained|seized|abducted|arrested|kidnapped|apprehended)\b|"
    r"\b(?:Armenians|Azerbaijanis)\b(?: \S+){0,3}? fell into (?:\S+ ){0,2}?hands\b",
    r"\b(?:arrest|detain|seiz|abduct|captur)(?:ed|s|e|ing)?\b (?:\S+ ){0,3}?(?:officials|minister|"
    r"leaders?|president|commander|patient|students?|passengers?|women|woman|general|"
    r"parliamentarians?|activists?|priests?|builders?|tourists?)\b|"
    r"\bis in (?:Azerbaijani|Armenian|enemy) hands\b|\btook (?:its|the) (?:driver|passenger)s?\b|"
    r"\b(?:lost in|because of|owing to|due to|in) (?:the |thick |heavy |dense )?fog\b|"
    r"\bfound\b[^.;]{0,40}\band (?:arrested|detained)\b|\bcrossed\b[^.;]{0,60}\b(?:arrested|"
    r"detained)\b",
)

PROPERTY_DESTRUCTION = (
    rf"\b(?:destroy|damag|burn|torch|raz|demolish|vandalis|vandaliz|desecrat|loot|wreck|"
    rf"kill|steal|rustl)\w*\b(?: \S+){{0,5}}? {HOMES}\b",
    rf"\b{HOMES}\b(?: \S+){{0,6}}? (?:destroyed|damaged|burned|burnt|burned (?:down|out)|"
    rf"torched|razed|demolished|vandalised|wrecked|stolen|killed|caught fire|on fire|"
    rf"ablaze|lost)\b",
    rf"\bdestruction of (?:\S+ ){{0,4}}?{HOMES}\b",
    r"\bset (?:\S+ ){0,3}?(?:fire to|on fire|ablaze|alight)\b|\bset fire\b|"
    r"\ba fire swept\b",
    r"\b(?:stole|rustled|drove off with|made off with|took off with)\b|\bburned our\b|"
    r"\bstruck by (?:\w+ )?bullets\b",
    rf"\b{HOMES}\b(?: \S+){{0,6}}? (?:pulled down|torn down|knocked down|burnt down|blown up|"
    r"bulldozed|gutted|flattened|levelled|leveled|desecrated|defaced|vandalized|toppled|smashed|"
    r"shattered|ruined|looted|plundered|riddled|holed|went up in flames|in flames|razed|"
    r"full of holes|reduced to|blown out)\b",
    rf"\b(?:pulled|tore|torn|knocked|burned|burnt|bulldozed|blew|"
    rf"blown) (?:down|up) (?:\S+ ){{0,4}}?"
    rf"{HOMES}\b|\b(?:gutt|flatten|levell?|smash|shatter|deface|toppl|ruin|plunder|dynamit|bulldoz|"
    rf"defil|scorch|punctur)(?:ed|ing|d|s)\b(?: \S+){{0,5}}? {HOMES}\b",
    rf"\b(?:flames|blaze|fire|fires) (?:engulfed|destroyed|consumed|swept|"
    rf"spread|broke out|damaged)\b|"
    r"\b(?:went|gone|going) up in flames\b|\breduced to (?:rubble|ashes|ruins)\b|"
    rf"\b(?:damage|demolition|desecration|burning|looting|vandalism) (?:was done |was caused )?"
    rf"(?:of|to) (?:\S+ ){{0,4}}?{HOMES}\b",
    r"\b(?:took|taken|seiz\w+|stole|stolen|rustl\w+|snatch\w+|made off with|"
    r"carried off|drove|driven|"
    r"led|lost|herded)\b(?: \S+){0,5}? (?:sheep|cows?|cattle|horses|livestock|goats|calves|flocks?|"
    r"herds?|buffalo\w*)\b|\b(?:sheep|cows?|cattle|horses|livestock|goats|calves|flocks?|herds?|"
    r"animals)\b(?: \S+){0,8}? (?:taken|seized|stolen|rustled|driven|led away|shot|killed)\b",
    r"\b(?:recorded|reported|caused|registered|inflicted) (?:\w+ )?(?:damage|destruction)\b|"
    r"\b(?:damage|destruction) (?:was|were|has been|had been) (?:\w+ )?(?:recorded|reported|"
    r"registered|caused|done|found|inflicted)\b",
    r"\b(?:church|chapel|monument|cemetery|mosque|khachkars?|statue|village|quarter|"
    r"graves|houses)\b"
    r"(?: \S+){0,5}? (?:has vanished|have vanished|has disappeared|have disappeared|is gone|"
    r"are gone|no longer stands|erased|wiped off|levelled)\b",
    r"\b(?:felled|cut down|chopped down|uprooted) (?:\S+ ){0,4}?(?:trees|orchards?|"
    r"vines|vineyards?|"
    r"forest|woods)\b",
    r"\b(?:broke|break|smash|stove in|rip|tore|strip|blow|blew up|level|shoot|shot|hit|hole|"
    r"trample|plough)\w*\b (?:up |down )?(?:\S+ ){0,3}?(?:windows?|roofs?|graves?|"
    r"tombstones?|crosses|cows?|sheep|cattle|houses?|khachkars?|water pipes?|tractors?|fences?)\b|"
    r"\b(?:cows?|sheep|cattle|horses|goats|flocks?|herds?|livestock)\b(?: \S+){0,4}? (?:driven|"
    r"led|herded|carried|taken) (?:off|away|over|across)\b",
    r"\b(?:harvesters?|combines?|tractors?|houses?|barns?|trucks?|cars?)\b(?: \S+){0,2}? burn(?:ed|"
    r"t) (?:down|out)\b|\b(?:drove|driven|took|led) (?:away|off) (?:\S+ ){0,3}?(?:horses|cows|"
    r"cattle|sheep|goats|animals|herd|flock|livestock)\b",
)
