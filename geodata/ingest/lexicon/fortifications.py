"""Words of fortifications: of trenches, posts and walls that are built."""

from geodata.ingest.lexicon.nouns import WORKS

FORTIFICATION = (
    r"\b(?:dig|digs|dug|digging)\b[^.;]{0,30}\b(?:trench\w*|position\w*|fortif\w+)\b|"
    r"\bdug by (?:\w+ )?(?:soldiers|troops)\b|\bdug in\b",
    r"\b(?:build|built|building|construct\w*|erect\w*|set\w* up|install\w*|put up|establish\w*|"
    r"reinforc\w*)\b(?: (?!within|near|at|in|of|by|for|where)\S+){0,5}? (?:fortif\w+|trench\w*|"
    r"posts?|barriers?|outposts?|wall|engineering|fence|embankments?|stronghold|barbed wire|"
    r"bunkers?)\b",
    r"\b(?:trench|wire|fence|embankment|ditch)\b(?: \S+){0,4}? (?:dug|laid|strung|erected|built)\b|"
    r"\b(?:dug|digging|dig) (?:\S+ ){0,4}trench\w*",
    r"\b(?:engineering|fortification) (?:work\w*|equipment)\b|\bfortifying\b",
    r"\b(?:rais|heap|pil|pour|lay|laid|string|strung|construct|install|position|plac|complet|"
    r"strengthen|upgrad|extend|add|erect|dug|dig|built|build|set up|put up|threw up|put in|"
    r"rebuil[dt]|fortif)(?:ed|ied|ing|ging|ying|s)?\b(?: (?!to|at|in|near|of|"
    rf"by)\S+){{0,4}}? {WORKS}\b",
    rf"\b{WORKS}\b(?: \S+){{0,3}}? (?:went up|goes up|was raised|was erected|were erected|appeared|"
    r"put up|installed|set up|laid|strung|under construction|dug|built|were built|was built|"
    r"being built|rose|sprang up|sprung up|constructed|established)\b",
    r"\b(?:bulldozers?|excavators?|diggers?|earth-?mov\w+|tractors)\b(?: \S+){0,5}? (?:work\w*|cut|"
    r"cutting|dug|digging|levell?\w*|clear\w*|carv\w+|mov\w+ earth|open\w*|at work|build\w*)\b|"
    r"\b(?:fortified|entrench\w+|digging in|engineering works?|construction of (?:\S+ ){0,3}?"
    r"(?:posts?|positions?|trenches|roads? to))\b",
    r"\b(?:dug|dig|digging|cut|cutting|excavat\w+)(?: \S+){0,4}? (?:ditch\w*|trench\w*|moat)\b",
    r"\b(?:strengthen|reinforc|fortif|harden|shor)(?:ed|ing|ied|ying|es|s) (?:up )?(?:their|its|"
    r"the) (?:\S+ ){0,2}?(?:lines?|positions?|posts?|defen[cs]es|border)\b|\btrenching\b|"
    r"\b(?:walls?|fences?|embankments?|trench\w*|bunkers?|posts?) (?:\w+ )?(?:is|are|was|were|"
    r"being|keeps?) (?:\w+ )?(?:going up|growing|rising|built|erected|dug)\b|"
    r"\b(?:putting|put|puts) (?:in|up) (?:\S+ ){0,3}?(?:posts?|fences?|wire|barriers?)\b",
    r"\b(?:nail|put|hang|hung|set|install|erect|plac)\w* (?:up )?(?:\S+ ){0,2}?(?:signs?|"
    r"signposts?|billboards?|banners?|containers?|tents|cameras)\b(?! up for)|\bsandbags\b|"
    r"\b(?:cut|lay|laid|laying|build|built|building|carv\w+|bulldoz\w+) (?:\S+ ){0,3}?"
    r"(?:military road|dirt road|supply road|track|road to (?:\S+ ){0,3}?(?:posts?|positions?))\b",
    r"\bbuilds? (?:\S+ ){0,2}?(?:outposts?|posts?|walls?|fences?|bunkers?|trench\w*|positions)\b|"
    r"\bdigs? in\b|\btank ditch\w*\b|\banti-tank (?:ditch\w*|obstacles?|hedgehogs?)\b",
    r"\b(?:new|another|fresh) (?:\w+ )?(?:strongholds?|outposts?|posts?|positions?|trench\w*|"
    r"bunkers?|fortifications?)\b(?: \S+){0,3}? (?:spotted|seen|noticed|visible|appeared|emerged|"
    r"photographed|filmed)\b|\bconcrete (?:slabs|blocks|structures|barriers)\b(?: \S+){0,3}? "
    r"(?:stacked|placed|laid|put|unloaded|set)\b",
)
