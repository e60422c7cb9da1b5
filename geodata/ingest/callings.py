"""Nouns, ranks and names of people: soldiers, civilians and those who may be either."""

MILITARY = (
    r"(?:servicem[ae]n|servicewom[ae]n|service ?members?|soldiers?|conscripts?|privates?|officers?|"
    r"sergeants?|(?:lieutenant )?colonels?|lieutenants?|captains?|majors?|generals?|"
    r"warrant officers?|ensigns?|corporals?|commanders?|gunners?|snipers?|scouts?|draftees?|"
    r"cadets?|marines?|(?:border )?guards?|fighters?|troops|volunteers?|reservists?|sappers?|"
    r"recruits?|militants?|peacekeepers?|paratroopers?|commandos?|defenders|tank crew|crewmen|"
    r"saboteurs?|medics?|combatants?|contract soldiers?|members of (?!(?:an?|one|the same|his|her|"
    r"their|the) (?:\w+ )?family)[^.;,]{3,40}?|men|comrades?)"
)
CIVILIAN = (
    r"(?:civilians?|members of (?:an?|one|the same|his|her|their|the) (?:\w+ )?family|man|"
    r"family members|ministers?|politicians?|lawmakers?|mps?|activists?|businessm[ae]n|pilgrims?|"
    r"monks?|bankers?|professors?|bakers?|apprentices?|butchers?|barbers?|carpenters?|masons?|"
    r"plumbers?|mechanics?|clerks?|cashiers?|cooks?|waiters?|porters?|janitors?|caretakers?|"
    r"watchm[ae]n|sellers?|vendors?|traders?|customers?|patients?|tenants?|singers?|athletes?|"
    r"footballers?|welders?|surveyors?|geologists?|topographers?|loggers?|winegrowers?|growers?|"
    r"crew members?|farm ?hands?|lads?|octogenarians?|septuagenarians?|cyclists?|bystanders?|"
    r"volunteers? of the|shop ?keepers?|bus drivers?|postm[ae]n|lumberjacks?|woodcutters?|"
    r"villagers?|residents?|farmers?|shepherds?|workers?|foresters?|drivers?|child(?:ren)?|"
    r"wom[ae]n|boys?|girls?|journalists?|reporters?|correspondents?|camera\w+|pensioners?|"
    r"teenagers?|herders?|herdsm[ae]n|beekeepers?|citizens?|locals?|sons?|daughters?|policem[ae]n|"
    r"police officers?|officials?|fisherm[ae]n|hunters?|townspeople|schoolboys?|schoolgirls?|"
    r"pupils?|students?|teachers?|doctors?|nurses?|wife|husband|wives|mothers?|fathers?|brothers?|"
    r"sisters?|uncles?|nephews?|cousins?|grandm\w+|grandf\w+|grandsons?|grandda\w+|couples?|"
    r"bab(?:y|ies)|infants?|toddlers?|minors?|passengers?|motorists?|labourers?|laborers?|"
    r"builders?|engineers?|technicians?|electricians?|miners?|gardeners?|neighbou?rs?|pedestrians?|"
    r"inhabitants?|tractor drivers?|operators?|employees?|staff|passers-by|passer-by|paramedics?|"
    r"firefighters?|youths?|adolescents?|mayors?|photographers?|clergym[ae]n|assistants?|"
    r"colleagues?|companions?|friends?|partners?|relatives?|spouses?|priests?|guests?|tourists?|"
    r"settlers?|refugees?)"
)
NEUTRAL = (
    r"(?:people|persons?|deminers?|mine clearers?|members?|Armenians|Azerbaijanis|Azeris|"
    r"(?:Armenian|Azerbaijani|Azeri|Iranian|Russian|Georgian)(?= (?:was|were|who|had|has|is|died|"
    r"killed|wounded|injured|and|in|from|on|by)\b|[,.;]|$)|prisoners?|captives?|victims?|"
    r"individuals?|occupants?|casualties|others|lives|natives?|Iranians|Russians|intruders?|"
    r"attackers?|detainees?|hostages?|survivors?|bodies)"
)
PEOPLE = rf"(?:{MILITARY}|{CIVILIAN}|{NEUTRAL})"

RANK = (
    r"(?:(?:[Jj]unior |[Ss]enior |[Ff]irst )?(?:[Ss]ergeant|[Ll]ieutenant)(?: [Cc]olonel)?|"
    r"[Pp]rivate|[Cc]orporal|[Mm]ajor(?: [Gg]eneral)?|[Cc]aptain|[Cc]olonel|[Cc]onscript|"
    r"[Ss]oldier|[Ss]ervicem[ae]n|[Ee]nsign|[Rr]eservist|[Vv]olunteer|[Ww]arrant [Oo]fficer|"
    r"[Ss]taff [Ss]ergeant|[Ss]apper|(?:1st |2nd |Sr\. |Jr\. )?(?:Pvt|Pfc|Cpl|Sgt|Lt|Capt|Maj|Col|"
    r"Gen|Lt\. Col|Lt\. Gen|Maj\. Gen)\.|[Vv]illagers?|[Rr]esidents?|[Ff]armer|[Ss]hepherd|"
    r"[Dd]river|[Jj]ournalists?|[Gg]eneral)"
)
NAME = r"[A-Z][\w’'-]+ (?:[A-Z]\. )?(?:[a-z]+-)?[A-Z](?:[\w’'-]+|\.)"
