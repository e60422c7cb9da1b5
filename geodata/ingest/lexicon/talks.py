"""Words of talks: of the marking of the border, of meetings and agreements."""

DEMARCATION = (
    r"\b(?:plant|instal|install|erect|put up|place|set up|put)(?:ed|led|"
    r"s)?\b[^.;]{0,40}\b(?:markers?|pillars?|border (?:posts?|poles?)|poles?)\b",
    r"\b(?:markers?|pillars?|poles?)\b[^.;]{0,40}\b(?:installed|erected|planted|put up|"
    r"placed|goes up|went up)\b",
    r"\b(?:de)?(?:mark|limit)(?:ated|ed) (?:a |the )?(?:\S+ )?(?:section|border|line|"
    r"frontier|stretch)\b",
    r"\b(?:delimitation|demarcation) (?:work\w*|began|started|was (?:carried|completed|"
    r"finished))\b",
    r"\bmeasuring coordinates\b|\bclarif\w+ (?:of )?coordinates\b|"
    r"\bgeodetic (?:measurements?|surveys?)\b",
    r"\b(?:boundary|border|frontier) (?:markers?|posts?|pillars?|stones?|signs?|poles?)\b(?: \S+)"
    r"{0,5}? (?:installed|put|placed|planted|erected|set|driven|dug|stands?|appeared|unveiled)\b",
    r"\b(?:mark|delimit|demarcat)(?:ed|ing|e)?(?: out|"
    r" off)?(?: \S+){0,4}? (?:sections?|border|line|"
    r"frontier|stretch|boundary)\b|\b(?:delimitation|demarcation)\b(?: \S+){0,6}? (?:began|begun|"
    r"started|completed|carried out|finished|under way|concluded|launched|took place)\b",
    r"\b(?:fix|plant|sunk|driven|drove|unveil|put|rais|install|erect|mark|set up|"
    r"place)(?:ed|d|led)?\b"
    r"(?: \S+){0,5}? (?:posts?|pillars?|markers?|stones?) (?:of|on|along) the (?:\w+ )?(?:border|"
    r"boundary|frontier|line)\b",
    r"\b(?:section|stretch|line|border|frontier|boundary|part)\b(?: \S+){0,4}? (?:delimited|"
    r"demarcated|marked out|marked on the ground|surveyed)\b|\b(?:demarcation|delimitation) "
    r"(?:\w+ )?(?:reached|is over|was over|ended|moved|continued|advanced|proceeded|resumed)\b|"
    r"\b(?:measurements?|survey\w*)\b(?: \S+){0,5}? (?:line|border|frontier|boundary|section)\b|"
    r"\b(?:markers?|border posts?|pillars?|border stones?)(?: \S+){0,4}? (?:goes up|go up|"
    r"now stands?|were in place|are in place|rose|erected)\b|"
    r"\bborder could be marked\b|\b(?:surveyors|topographers|cartographers|geodesists)\b"
    r"(?: \S+){0,4}? (?:work\w*|began|measured|marked|arrived|started)\b",
    r"\bfirst (?:border|boundary) (?:posts?|pillars?|markers?|stones?)\b|"
    r"\b(?:have|has|had) (?:\w+ )?(?:delimited|demarcated)\b|"
    r"\bwork (?:to|on|of) (?:fix|mark|delimit|demarcat)\w* (?:\S+ ){0,2}?(?:border|line|frontier)",
)

NEGOTIATION = (
    r"\b(?:held|hold|holding)\b(?: \S+){0,8}? (?:meeting|talks|negotiations|round|"
    r"consultations)\b|\b(?:talks|negotiations|meeting|"
    r"summit)\b(?: \S+){0,12}? (?:took place|were held|was held)\b",
    r"\b(?:delegations|commissions|ministers|leaders|delegates|presidents|"
    r"co-chairs)\b(?: \S+){0,10}? met\b|\bthey met\b"
    r"(?! (?:no|with|little|stiff|fierce|heavy|strong|only|hardly|resistance|their|the same))",
    r"\b(?:delegations|commissions|ministers|leaders|presidents|negotiators|envoys|Pashinyan|"
    r"Aliyev)\b(?: \S+){0,6}? (?:convened|sat down|held talks|conferred|gathered)\b",
    r"\b(?:at|during) (?:an?|the|their) (?:\w+ ){0,2}meeting (?:in|at|on|near)\b|"
    r"\b(?:had|held|hold|holding|opened|chaired)\b(?: \S+){0,5}? sessions?\b|"
    r"\b(?:sessions?|rounds?)\b(?: \S+){0,4}? (?:took place|was held|were held|ended)\b",
    r"\b(?:officers|commanders|representatives|envoys|"
    r"delegates)\b(?: \S+){0,6}? met\b(?! with the)",
    r"\b(?:Aliyev|Pashinyan|Mirzoyan|Bayramov|Mammadyarov|Mnatsakanyan|Sargsyan|"
    r"Grigoryan|Mustafayev|Hajiyev|Kocharyan)\b(?: \S+){0,2}? (?:met|meets?|talked)\b"
    r"(?! (?:the condition|criteria))|"
    r"\b(?:commanders|officers|representatives|commissions|sides|delegations|deputy "
    r"prime ministers|ministers|envoys|generals|elders)\b(?: \S+){0,4}? (?:talked|discussed|"
    r"conferred|negotiated|came together|sat down|sat at|met)\b",
    r"\b(?:talks|negotiations|consultations|discussions)\b(?: \S+){0,4}? (?:opened|began|started|"
    r"went on|were under way|are under way|continued|resumed|ended|concluded|got under way|"
    r"kicked off|wrapped up|lasted|broke up|broke down|collapsed)\b",
    r"\b(?:hosted|received|brought together|mediated between|met|met with) (?:\S+ )?(?:Aliyev|"
    r"Pashinyan|Mirzoyan|Bayramov)\b|\b(?:round|meeting|session) of (?:\S+ ){0,3}?(?:talks|"
    r"negotiations|commissions|Aliyev|Pashinyan|ministers)\b(?: \S+){0,5}? (?:held|place|began|"
    r"ended|opened|in|at)\b|\barrived\b[^.;]{0,30}\bfor talks\b",
)

AGREEMENT = (
    r"\b(?:signed|initialled|ratified)\b|\b(?:agreement|protocol|deal|statement|document|"
    r"accord)\b(?: \S+){0,6}? (?:was|were|been) (?:signed|reached|adopted)\b",
    r"\b(?:agreed (?:on|in|at)|reached (?:an? )?(?:agreement|deal)|was agreed|had agreed|"
    r"they agreed)\b",
    r"\b(?:ceasefire|truce)\b(?: \S+){0,6}? (?:came into force|come into force|"
    r"took effect|brokered|into effect|announced)\b",
    r"\b(?:put (?:their|his|her) (?:names?|signatures?) to|struck a (?:deal|truce|bargain)|"
    r"(?:truce|deal|ceasefire|accord|agreement|protocol|understanding|arrangement) (?:\w+ )?(?:was|"
    r"were|has been|had been) (?:\w+ )?(?:struck|reached|agreed|concluded|approved|clinched|"
    r"initialled|signed|endorsed)|(?:approved|endorsed|concluded|adopted|clinched) (?:an? |the )?"
    r"(?:\w+ )?(?:protocol|accord|agreement|deal|statement|regulation|truce|ceasefire))\b",
    r"\b(?:reached|came to|arrived at|struck) (?:an? |the )?(?:\w+ )?(?:understanding|agreement|"
    r"accord|compromise|arrangement|settlement|truce)\b",
)
