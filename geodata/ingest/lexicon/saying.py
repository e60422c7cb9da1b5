"""The verbs of speaking: those that assert, confirm and deny."""

NOT_NOUN = (
    r"(?<!\b[Tt]he )(?<!\b[Ii]ts )(?<!hese )(?<!\b[Aa] )(?<!\ban )(?<!\bsuch )(?<!ian )(?<!ani )"
    r"(?<!'s )(?<!’s )(?<!\bhis )(?<!\bher )(?<!heir )"
)
"""What would make a verb a noun: the claims."""

NOT_PASSIVE = r"(?<!\bbeen )(?<!\bwere )(?<!\bwas )(?<!\bare )(?<!\bis )(?<!\bbe )(?<!\b[Tt]he )"
"""Whoever is accused or told is no speaker."""

PLURAL = r"(?<=[a-z]s )(?<!\bits )(?<!\bhis )(?<!\bthis )(?<!\bwas )(?<!\bhas )"
"""Speakers before a verb in the present: officials claim."""

ASSERTS = (
    rf"{NOT_NOUN}(?<!to )(?<!ld )(?<!not )(?:allege|insist|maintain|announce|argue|warn|claim|"
    r"report)(?= that\b|\.$|\.\s)|said|says|(?<!is to )(?<!has to )(?<!not )(?<!n't )(?<!n’t )say|"
    rf"(?<!without )(?<!from )(?<!by )saying|{NOT_PASSIVE}(?:told|"
    r"(?:report(?:s|ed)(?! (?:wounded|missing|killed|injured|dead)\b)|inform(?:s|ed)|accus(?:es|"
    r"ed)|blam(?:es|ed)|charg(?:es|ed)(?= that| \w+ with)|brief(?:s|ed)|notif(?:ies|ied)|quoted as|"
    r"reminded|assured|announced|alleged|alerted))|tells|telling|remind(?:s|ed)|announces|"
    r"alleg(?:es|ed)(?! )|alleges|assures|(?<!what they )describe[sd](?! as\b)|is convinced|"
    rf"are convinced|{PLURAL}(?:report|claim|allege|insist|maintain|state|announce|argue|accuse|"
    r"blame|warn|believe|note|add|describe|recall|speak of|talk of|tell|write|tweet|"
    rf"text)\b(?! (?:of|by|from)\b)|{NOT_NOUN}claims(?! (?:the )?lives?\b)|"
    r"claimed(?! (?:the )?li(?:ves|fe)\b)|went on(?=[,.]| to (?:say|add))|continue[sd](?=[,.:])|"
    r"reads(?= (?:the|a|an|its)\b)|state[sd](?= )|states|add(?:s|ed)(?! up)|wrote|writes|"
    rf"assert(?:s|ed)|(?<!be )recall(?:s|ed)|{NOT_NOUN}notes|noted|declare[sd]?|insist(?:s|ed)|"
    r"stress(?:es|ed)|underlin(?:es|ed)|underscor(?:es|ed)|emphasi[sz](?:es|ed)|highlight(?:s|ed)|"
    r"point(?:s|ed) out|remark(?:s|ed)|comment(?:s|ed)|maintain(?:s|ed)(?= that|,|\.)|"
    r"argu(?:es|ed)|contend(?:s|ed)|complain(?:s|ed)|protest(?:s|ed)(?= )|condemn(?:s|ed)|"
    r"denounc(?:es|ed)|decri(?:es|ed)|lament(?:s|ed)|deplor(?:es|ed)|warn(?:s|ed)|caution(?:s|ed)|"
    r"publish(?:es|ed)|post(?:s|ed)(?= (?:that|on|a |photo|video|footage)|[,.:])|"
    r"(?:posted|registered|recorded|documented|issued|presented|listed) the following|"
    r"tweet(?:s|ed)|(?:shared|released|circulated|aired|issued|put out) (?:\w+ ){0,3}(?:statement|"
    r"video|footage|photo\w*|images|names|list|bulletin|details|communiqué)|(?:which|now) counts|"
    r"explain(?:s|ed)|elaborat(?:es|ed)|clarif(?:ies|ied)|specif(?:ies|ied)|reveal(?:s|ed)|"
    r"disclos(?:es|ed)|recount(?:s|ed)|relat(?:es|ed)(?= (?:that|how))|spoke of|speaks of|"
    r"(?<!not )mention(?:s|ed)(?! (?:above|earlier|in)\b)|talk(?:s|ed) of|had spoken|"
    r"(?:gave|gives|offers|offered) (?:\w+ ){0,2}(?:versions?|accounts?|details|figures?)|"
    r"(?:post|statement|bulletin|release|message|report|communiqué|text|document|note) (?:read|"
    r"reads|ran|runs|goes|went)|estimates?|estimated|puts? (?:the|its) (?:\w+ )?(?:number|toll|"
    r"losses|figure|count|time|dead|blame)|(?:re)?iterat(?:es|ed)|"
    r"repeat(?:s|ed)(?= that| on |[,.])|updat(?:es|ed)(?= (?:its|the|his|her)\b)|"
    r"repl(?:ies|ied)(?= that|[,.])|respond(?:s|ed)(?= that|[,.])|answer(?:s|ed)(?= that|[,.])|"
    r"counter(?:s|ed)(?= that|[,.])|retort(?:s|ed)|testif(?:ies|ied)|conclud(?:es|ed) that|"
    r"cit(?:es|ed)(?= )|initiated (?:a )?criminal|appealed|"
    r"(?:opened|launched|instituted) a criminal|summed up|put it|holds? (?:\w+ ){1,3}responsible|"
    r"held (?:\w+ ){1,3}responsible|let it be known|made (?:it )?(?:known|public)|"
    r"(?:came|comes) (?:up )?with (?:a|its|the) (?:statement|version|report)|reassur(?:es|ed)|"
    r"enumerat(?:es|ed)|list(?:s|ed)(?= (?:\w+ ){0,3}(?:cases?|incidents?|violations?|attacks?|"
    r"episodes?|names|facts)\b)|texts|texted|types(?=[,.:])|phoned|confid(?:es|ed)|"
    r"answer(?:s|ed)(?= (?:him|her|them)\b)|went (?:through|over) (?:the|what|how)|"
    r"(?<!to )(?<!not )complain of|(?:has |have |had )?(?:address|sent|send|submit|present|publish|"
    r"releas|issu|unveil|deliver|circulat|compil|hand|wrote|writ|prepar|draft)(?:ed|t|ted|ten|s|"
    r"ing)?(?: out| in)? (?:an?|its|his|her|their|the|another) (?:[\w-]+ ){0,3}?(?:report|letter|"
    r"appeal|note|address|dossier|memorandum|communication|statement|summary|overview|round-up|"
    r"update|complaint|note verbale)(?=\b)|(?:held|gave|gives|holds|convened) (?:an? |his |her |"
    r"its |the )(?:[\w-]+ ){0,3}?(?:briefing|press conference|news conference|interview)"
)

CONFIRMS = (
    rf"{NOT_PASSIVE}confirm(?:s|ed)|(?<!not )(?<!neither )(?<!to )confirm(?=\b)|"
    r"acknowledg(?:es|ed)|admit(?:s|ted)|conced(?:es|ed)|verif(?:ies|ied)|corroborat(?:es|ed)"
)

DENIES = (
    r"(?<=[a-z]s )deny|den(?:ies|ied)|reject(?:s|ed)|"
    r"dismiss(?:es|ed)(?! (?:him|her|the (?:general|commander))\b)|refut(?:es|ed)|disput(?:es|ed)|"
    r"contradict(?:s|ed)|repudiat(?:es|ed)|disavow(?:s|ed)|rebuff(?:s|ed)|"
    r"brush(?:es|ed) (?:aside|off)|wav(?:es|ed) (?:aside|away|off)|debunk(?:s|ed)|rebut(?:s|ted)|"
    r"negat(?:es|ed)|(?:calls?|called|branded|labelled|labeled|termed|described) (?:as )?(?:untrue|"
    r"false|fake|baseless|groundless|nonsense|fabricated|disinformation|unfounded)|"
    r"(?:calls?|called|branded|labelled|labeled|termed|dubbed|described) (?:(?:it|that|this|them|"
    r"these|the|such|\w+'s|\w+ian|earlier) ){1,2}(?:\w+ ){0,3}?(?:as )?(?:\"|“)?(?:complete |"
    r"total |pure |another )?(?:a |an )?(?:lies?|nonsense|false|untrue|fake|fabricat\w+|"
    r"disinformation|misinformation|baseless|groundless|unfounded|invention|absurd|provocation)"
)

PARTICIPLES = (
    r"saying|adding|claiming|alleging|stating|noting|stressing|insisting|asserting|arguing|"
    r"accusing|blaming|reporting|announcing|warning|declaring|explaining|telling|writing|charging|"
    r"pointing out|recalling|maintaining|specifying|emphasi[sz]ing|acknowledging|confirming|"
    r"admitting|conceding"
)
"""Forms in which whoever spoke in the sentence before goes on: ..., adding that."""
