"""Common English words that are one slip of the keys from a word of trouble, and are not it: looking is not looting."""

_WORDS = """
    abused adverse along attached attacker attackers backend backing badge baked bakery banked
    banker barked bearing beast beating bedding benches bending better bitter boast boaster bones booked
    booking booth brained brains branched bread breaks breath brick bridge broad broker brunch budge builder
    bunches bundled bunker bushes butter calling carets casting causing changing charge charged charges charter
    charts checking china choice choked chunk claiming clapping cleanse cleared clearer clearing clocks clones
    cloning closed coarse coast coaster coasters collector conduct conducts cones cooked course coves crane
    cranes crashed created creating crime crimes crocks dancer dancers deadlines denoted deriving disable
    disables dishes diver dives doubled doves drained draining drifts driver drives drone dropping drove dusted
    edges empties exercised expose exposes facet failing feeling fences fighter filling fired fishes fitter
    flashed fliers flight flocks follow footprint foster framed freeing fridge getters getting gifts glitter
    grained grains granting great greeting grim grouping groupings growing halfway handing handled handler
    handling heading headings heads hearing heeding hence hired holding holes homes hones honey hooked hooking
    hoping hopping horse horses hoses house houses inject injects inserts inspect inspects interest interested
    judge keeping lacking ladder landing larking later latter layer leading leads learning lease leasing least
    leave leaving ledge ledges leftover lending letting licensed lighter litre litres locked locks lodge looked
    looking looping loosen lose loses lunches manner march marches marking massage meats meeting messing metres
    miles mind mined miner minor modules moose mouth needing neighbor noses nosy noted noticed nurse packed
    packing painter pairing parity parsing partly parts passes pausing paves paying pecked pence pickled pieces
    place places placing plaice plane planes plank planks plant planted plants plates player please pledge
    pointed pointing poised poking poles police policy polite politics porters porting posed posted posting
    prayer prices prime print printed printing prizes prone protect protects pulsing punches queued races
    raising ranked ranker rates reaches reads resolving rider ridge ripping roads roast roaster roles rooked
    roses roster rosters rosy rotating routing rushes rusted saves scanned scattered scopes seating seats
    seeding sells sending setting sewed sewing shard share shares shell shifts shipping shoot shops short shout
    showing shuffle shuts shutting sides signing silts sinks sitting slashed sleeping slider slipping small
    smashes smile smiles solving south spaced spacer spell spelled spelling spending spice spite splitting
    spoken spool sport spot spray squared stacking staging stale stalling stars starts stating steel stick
    sticking still stool stopping stops straight strange stripes strips stronger struck surfaced swapped sweat
    sweeter swell swollen taken talking thorough though thought thrown tighten tilts times tired titles toads
    toast toaster token tones tooth trace traces track tracks trained training trains transformed trapped
    trashed treat treating tricks truck trust trusted unclear units unusable useful utilities vales vegetation
    voice voices wafer waiter waiters washes wasted waves wedge weeding weeping wheat wheel whole wines wired
    wished wishes wives wording
"""
ENGLISH = frozenset(_WORDS.split())
