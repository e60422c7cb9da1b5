"""Words of the dispute, and of sport, art, courts and trade, which borrow them."""

import re

CONFLICT = re.compile(
    r"\b(?:soldiers?|servicem[ae]n|troops|army|armies|military|milit\w+|armed|forces|"
    r"fir(?:e|ed|ing)|shell\w*|shots?|shooting|mines?|landmines?|minefields?|ceasefire|truce|"
    r"border|frontier|peacekeep\w+|defen[cs]e|war|fighting|clash\w*|drones?|uavs?|captives?|"
    r"prisoners?|checkpoint|corridor|blockade|demarcat\w+|delimit\w+|conscripts?|sniper\w*|"
    r"bullets?|mortars?|artillery|attack\w*|monitors|observers|gas supply|pipeline|positions|"
    r"posts?|enemy|adversary|contingent|demining|trench\w*|weapons?|cut off|karabakh|artsakh)\b",
)
"""Words of the dispute; a text without them tells of harvests, roads and museums."""

CONFLICT_WORDS = 2
"""How many of them any report has that is longer than `SHORT`."""

OFF_TOPIC = re.compile(
    r"\b(?:match(?:es)?|goalkeeper|equaliser|striker|winger|midfield\w*|league|half-time|"
    r"stoppage time|coach|referee|penalt(?:y|ies)|kick-?off|semi-?finals?|quarter-?finals?|"
    r"play-?offs?|grandmasters?|chess|pawns?|boxers?|wrestlers?|wrestling|judo\w*|weightlift\w+|"
    r"gymnast\w*|bouts?|cyclists?|marathon|athletes?|olympi\w+|uefa|fifa|qualifiers?|"
    r"(?:first|second) leg|keeper|"
    r"derb(?:y|ies)|trainers?|the ball|(?:first|second) half|home (?:games?|matches|side|fans)|"
    r"away (?:games?|matches|side|fans)|fixtures?|squads?|sent off|whistle|goals?|goalless|"
    r"goalscor\w+|half-back|free kick|corner kick|crossbar|\d-\d(?![\d-])|"
    r"stadium|champions?|championship|tournament|medals?|scored|scoring|fans|"
    r"films?|filming|cinemas?|directors?|actor|actress\w*|screenplay|premieres?|novels?|novelist|"
    r"poems?|poets?|festival|concerts?|orchestra|opera|ballet|painters?|paintings?|exhibition|"
    r"exhibits?|curators?|audience|sculptors?|album|video ?game|gamers?|board game|"
    r"seismic|quakes?|scenario|imaginary|simulated|simulation|exercises?|drills?|earthquakes?|"
    r"tremors?|magnitude|epicentre|richter|aftershocks?|seismologists?|wildfires?|firefighters?|"
    r"notional|live-fire|training|manoeuvres|maneuvers|war games?|"
    r"defendants?|indictments?|verdicts?|judges?|adjourned|courtroom|jury|plaintiffs?|testif\w+|"
    r"sentenced|prosecution|spying|espionage|treason|ballots?|polling|votes?|voters?|turnout|"
    r"election commission|electoral|mayoral|campaigned|re-?elected|constituenc\w+|elections?|"
    r"(?:first|second|third) term|veterinar\w+|brucellosis|vaccin\w+|outbreak|"
    r"stabbed|stabbing|burglar\w*|suspects?|"
    r"lost control|ravine|skidded|head-on|overtak\w+|traffic police|went off the road|plunge[sd]?|"
    r"collided|collisions?|overturned|"
    r"hailstones?|hailstorm|rainfall|meteorolog\w+|forecasters?)\b",
)
"""Words of sport, films, courts, drills and crashes, which are told in the language of war."""

OFF_TOPIC_WORDS = 4
"""How many of them make an article one about something else, if they weigh as much as half of
the words of the dispute."""

COMMERCE = re.compile(
    r"\b(?:exports?|imports?|exporters?|gdp|inflation|tonnes?|investors?|investments?|drams?|"
    r"manats?|billion|markets?|banks?|banking|harvests?|growers|shareholders?|revenues?|profits?|"
    r"tourists?|tourism|hotels?|wineries|winery|wines?|brandy|cognac|megawatts?|kilowatts?|"
    r"shares?|bonds?|royalt(?:y|ies)|dividends?|taxes|tax office|prices?|per cent|chief executive|"
    r"insurers?|premiums?|freight|wages?|payrolls?|budgets?|economists?|economic|subsid(?:y|ies)|"
    r"minist\w+ of finance|finance minist\w+|ounces?|output|deficits?|employers?|smelters?|"
    r"customers?|turnover|loans?|start-?ups?|recipes?|chefs?|cuisine)\b",
)
"""Words of trade and travel; they prevail only where they outnumber those of the dispute."""
