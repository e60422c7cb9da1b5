"""Groups of nouns that the lexicon of incidents is made of."""

TROOPS = (
    r"(?:troops?|soldiers?|servicem[ae]n|servicewom[ae]n|forces?|units?|army|armies|military|"
    r"fighters?|men|guards?|detachments?|formations?|column|tanks?|saboteurs?|border guards?|"
    r"infiltrators?|commandos?|gunmen|scouts)"
)
LAND = (
    r"(?:heights?|hills?|peaks?|posts?|positions?|villages?|towns?|settlements?|territor\w+|areas?|"
    r"districts?|mountains?|ridges?|land|soil|borders?|lines?|frontiers?|zone|strip|lake|outposts?|"
    r"stronghold|checkpoint|control of|points?)"
)
WAY = (
    r"(?:road|highway|motorway|route|corridor|traffic|crossroads|crossing|bridge|railway|lane|"
    r"section|stretch|passage|movement)"
)
SUPPLY = (
    r"(?:gas|fuel|water|telephone|deliver(?:y|ies)|electricity|power|internet|pipeline|"
    r"supply|supplies)"
)
HOMES = (
    r"(?:houses?|homes?|roofs?|buildings?|schools?|kindergarten|cars?|tractors?|ambulance|"
    r"vehicles?|"
    r"crops?|fields?|hay|grass|wheat|barns?|cows?|cattle|calves|herds?|sheep|livestock|orchards?|"
    r"trees|"
    r"graves?|cemeter\w+|church\w*|mosques?|windows?|walls?|pipes?|meadows?|pastures?|hectares|"
    r"tower|apartments?|flats|farms?|farmland|haystacks?|stables?|shops?|monuments?|khachkars?|"
    r"cross-stones?|tombs?|tombstones?|gravestones?|chapels?|monaster(?:y|ies)|vineyards?|hives?|"
    r"beehives|garages?|lorr(?:y|ies)|trucks?|bus(?:es)?|minibus|greenhouses?|clinic|hospital|"
    r"factory|substation|statues?|crosses|pylons?|"
    r"barracks|power lines?|infrastructure|property)"
)
PEOPLE = (
    r"(?:soldiers?|servicem[ae]n|conscripts?|officers?|guards?|civilians?|villagers?|residents?|"
    r"shepherds?|farmers?|men|man|people|persons?|prisoners?|captives?|saboteurs?|workers?|"
    r"drivers?|fighters?|citizens?|youths?|\w+teen|one|two|three|four|five|six|seven|eight|nine|"
    r"ten|them|him|others|sergeants?|lieutenants?|captains?|majors?|privates?|colonels?|"
    r"scouts?|deserters?|reservists?|volunteers?|engineers?|journalists?|teachers?|pensioners?|"
    r"fisherm[ae]n|infiltrators?|intruders?|medics?|nationals?|locals?|militants?|commandos?)"
)

SIDE = r"(?:Azerbaijani?|Armenian?|Azeri|Karabakh|Artsakh|Baku|Yerevan|enemy|hostile|adversary)"
PROJECTILES = (
    r"(?:shells?|rockets?|missiles?|bombs?|drones?|UAVs?|bullets?|projectiles?|munitions?|"
    r"grenades?|rounds?|shots?|mortars?|shrapnel|fragments?|quadcopters?)"
)
MONITORS = (
    r"(?:peacekeepers?|peacekeeping \w+|observers?|monitors?|mission|patrols?|border guards?|"
    r"contingent|border service)"
)
WORKS = (
    r"(?:fortif\w+|trench\w*|ramparts?|embankments?|berms?|earthworks?|dug-?outs?|bunkers?|"
    r"firing points?|pillbox\w*|concrete blocks?|barbed wire|razor wire|wire|fences?|walls?|"
    r"posts?|outposts?|strongholds?|strongpoints?|watchtowers?|observation towers?|"
    r"barriers?|booths?|checkpoints?|defen[cs]ive (?:lines?|works|structures?)|"
    r"positions?)"
)
