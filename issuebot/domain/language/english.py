"""Common English words that are one slip of the keys from a word of trouble, and are not it: looking is not looting."""

_WORDS = """
    abused adverse along attached attacker attackers backend backing badge baked bakery banked banker barked
    bearing beast beating bending better bitter boast boaster bones booked booking brains branched brick bridge
    broad broker budge builder bundled bunker butter calling carets casting causing changing charge charged
    charges charter charts checking china choice chunk claiming clapping cleanse cleared clearer clearing clocks
    clones cloning closed coarse coast coaster collector conduct conducts cones cooked course coves created
    creating crime crimes crocks dancer dancers deadlines denoted deriving disable disables diver dives doubled
    doves draining driver drives drone dropping drove empties exercised expose exposes facet failing feeling
    fighter filling fired fliers flight flocks follow footprint foster framed freeing fridge getters getting
    grains granting great greeting grim grouping groupings growing halfway handing handled handler handling
    heading headings hearing hired holding homes hones honey hooked hooking hoping hopping horse house inject
    injects inserts inspect inspects interest interested judge keeping lacking ladder landing later latter layer
    leading learning lease leasing least leave leaving leftover lending letting lighter locked lodge looked
    looking looping loosen lose loses manner massage meats meeting messing metres miles mind mined miner minor
    modules neighbor nosy noticed nurse packed packing painter pairing parity parsing partly parts passes
    pausing paves paying pecked pickled pieces place places placing plaice plane plank plant planted plants
    plates player please pointed pointing poised police policy polite politics porters porting posed posting
    prayer prices prime print printed printing prizes prone protect protects pulsing queued raising ranked
    ranker reaches resolving rider ridge ripping roast roaster rooked roster rosters rosy rotating routing saves
    scanned scattered scopes seating seats seeding sells sending setting shard share shares shell shipping shoot
    short shout showing shuffle shuts shutting sides signing sinks sitting slashed sleeping slider slipping
    small smile smiles solving spaced spacer spell spelled spelling spending spice spite splitting spoken spool
    sport spot squared stacking staging stale stalling stars starts stating steel stick sticking still stool
    stopping straight strange stronger struck surfaced swapped sweat sweeter swell taken talking thorough though
    thought thrown tighten times tired titles toast toaster token tones tracks training trains transformed
    trapped treating tricks unclear units unusable useful utilities vales voice voices wafer waiter waiters
    wasted waves weeping wheel wines wired wives wording
"""
ENGLISH = frozenset(_WORDS.split())
