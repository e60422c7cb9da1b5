"""Words of deaths and wounds."""

CASUALTY = (
    r"\b(?:killed|kills|killing|killings?|shot dead|fatally|mortally|succumbed|murder(?:ed)?|"
    r"perished|died|dies|dead)\b",
    r"\bdeaths?\b(?! toll| penalty)|\b(?:lost|lose) (?:\w+ ){0,2}(?:men|soldiers|servicemen|"
    r"lives)\b|\blost their lives\b|\blost his life\b|\bfatalit(?:y|ies)\b",
    r"\b(?:wounded|wounding|wounds?|injur(?:ed|y|ies|ing)|hurt|maimed)\b",
    r"\b(?:gunned down|slain|bled to death|fell victim to|lost (?:her|their) li(?:fe|ves)|"
    r"claimed (?:\S+ ){1,4}?li(?:fe|ves)|claimed the life|took the life|cost (?:\S+ ){1,4}?li(?:fe|"
    r"ves)|gunshot wound|(?:suffered|took|sustained|incurred) (?:\S+ ){0,3}?(?:casualties|"
    r"losses))\b",
    r"\b(?:received|sustained|suffered|took|got|had|with) (?:an? |the )?(?:\S+ ){0,2}?(?:bullet|"
    r"shrapnel|gunshot|injur\w+|wounds?)\b|\b(?:gave|laid down|sacrificed) (?:his|her|"
    r"their) li(?:fe|ves)\b|\bfell in (?:battle|action|combat)\b|\bcost (?:\S+ ){1,5}?(?:his|her|"
    r"their) li(?:fe|ves)\b|\bcasualties (?:were|are|was) (?:\w+ )?(?:reported|confirmed|"
    r"announced)\b",
    r"\b(?:Private|Sergeant|Corporal|Lieutenant|Captain|Major|Colonel|soldiers?|servicem[ae]n|"
    r"conscripts?|volunteers?)\b(?: \S+){0,4}? fell (?:at|near|while|during|on the (?:line|"
    r"border))\b",
)
