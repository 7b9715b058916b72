"""In English."""

ENGLISH = """
rubbish has not been collected for two weeks | the bins are full and bags are piled round them
someone dumped a fridge and two mattresses in the lane | builders left a heap of rubble on the verge
black bags torn open by cats all over the street | food waste from the takeaway thrown in the gutter
the alley stinks of urine | sewage coming up through the drain into my yard
blocked toilet pipe, dirty water in the basement | the river has turned green and fish are dead
factory chimney gives off black smoke, washing is covered in soot
burning plastic in the yard every evening, can't breathe | frying smell from the kitchen vent blows into my bedroom
rats running between the bins and the houses | cockroaches all over the flat, whole block has them
wasps nest under the roof | mosquitoes from a pool of standing water | dead fox by the side of the road
human mess behind the garages | the stairs have not been mopped for months | nobody sweeps our road, leaves everywhere
lorries drop gravel and mud all along the road | dust from the site covers our cars
the public toilets are filthy and have no paper | broken bottles on the path to school | needles left in the playground
the market leaves rotten vegetables behind | old tyres and paint tins tipped in the stream
litter all over the park after the weekend | weeds growing in the gutters | recycling crew missed our street again
skip overflowing for weeks | grease poured down the drain | smell of gas works and rotten eggs
pigeon muck under the bridge | bin lorry left half the rubbish on the road | sofa dumped behind the flats for weeks
litter blows out of the overflowing bin by the bus stop | garden waste piled on the pavement
neighbours leave food out and rats come | sewer smell in the kitchen every morning | the stream behind us runs orange
oil floating on the pond | soot from the chimney all over my windows | dead pigeons under the railway bridge
dog bin has not been emptied | mice in the whole building | maggots crawling out of the bin store
paint smell from the body shop makes us sick | stairs sticky and stinking, nobody cleans
chicken manure smell from the farm | cement dust from the plant on everything
slimy leaves on the pavement not swept up | glass everywhere after the bottle bank was emptied
cat litter and nappies thrown in the bushes | junk and old car parts piled in his front yard
evicted tenants' stuff left in a heap on the curb | used needles and human mess by the doorstep
somebody tips rubble by the road at night | neighbour hoards newspapers and rubbish, rats come
chemical smell at night even with the windows shut
bins at block 6 have not been emptied for a week and the smell is terrible
The recycling has not been picked up again, bags all over the pavement
restaurant downstairs pours grease into the drain and it's backed up into the yard
there's dead rats near the swings, can somebody come and clean it
Fly-tipped rubbish spilling over onto the road beside the car park
Road gully nearly full to the top of silt, vegetation is growing in it
Litter bins need emptying, people just fill the dog bin with litter | Vacant lot full of garbage, nobody cleans it
Park property with litter or garbage around the benches
Fly-tipping and overgrowth in some of the alleys at the back of the houses | There is too much litter in the local park
The bins haven't been collected for over a week | Rose bed in front of the flats needs urgent weeding
trade waste has wound up in the bins meant for residents, dreadful overflowing rubbish
bins are often left scattered over the highway after collection | Rats are in the bushes and hedges bordering the park
Garbage not collected for 4 days | Overflowing garbage bins | A communal garden badly overgrown needs tidying up
Neglect of pets leading to foul smells | there is a bin on the high street that is always overflowing
stray bags of garden waste have been left by the bus stop since last month | there is a dead raccoon in the gutter
green bins full of soil have been standing out for three months
old three-piece suite and a telly have been left in the park since new year
Fly tip of kitchen units and carpet underlay in the lay-by | Burst bin liners strewn down the passage
Communal bins heaped to the ceiling, maggots on the lids | Brown bin left full, crew said contaminated
Food caddy not taken for the third week running | Glass box ignored, bottles still at the kerb
Crew tipped half of it in the road and drove off | Recycling sacks ripped by foxes and blown along the verge
Nobody empties the bin at the bandstand, wasps all round it | Street sweeper never comes down our cul de sac
Broken bottles round the swings after Saturday | Nitrous canisters and balloons scattered by the garages
Drug needles poking out of the flower bed | Takeaway cartons and chicken bones thrown from cars
Confetti and spent fireworks all over the green | Sodden mattress slumped against the electricity box
Three fridges with doors on left in the alley | Car tyres rolled into the brook
Paint tipped down the gully, the stream has gone white | Plasterboard and loo dumped by the allotments
Asbestos sheets left at the field gate | House clearance junk on the pavement since the tenants went
Shopping trolley and traffic cones in the canal | Mud all over the lane from the quarry wagons
Concrete spilt by a mixer has set on the road | Diesel spill on the roundabout
Gravel shed on the bend, bikes are skidding | Leaves have turned to mush, path is like an ice rink
Pavements not gritted and the snow packed to ice | Bus stop buried in ploughed snow | Weeds knee high along the kerb
Ragwort and nettles taking over the bowling green | Moss makes the steps treacherous
Raw sewage bubbling up through the manhole into gardens | Toilet backs up whenever it rains
Sewage pipe split under the flats, stench in every kitchen | Cesspool next door overflows on to my vegetables
Grey scum on the beach after the outfall opened | Ditch is stagnant and breeding midges | Dead swans in the reservoir
Blue dye in the brook from the factory | Oil sheen on the harbour, birds are coated
Foul whiff from the treatment works each evening | Rendering plant stinks of rotting meat
Muck spreading right up to our windows | Chip shop extractor pours fat smoke into my bedroom
Wood burner next door chokes us every night | Neighbour burns treated timber and plastic in a drum
Bonfire of pallets behind the yard, black smoke | Solvent fumes from the spray shop
Stone cutting dust settles on my baby's cot | Demolition going on with no water, everything white
Coal dust on the sills from the depot | Rats gnawing under the decking and into the shed
Mouse dirt in the communal kitchen | Roaches pour out of the garbage chute | Bed bugs spread through the hostel
Flies by the thousand from the poultry unit | Hornets have built under the school eaves
Pigeon mess an inch deep on the station stairs | Seagulls tearing at the sacks every tuesday | Dead badger in the gutter
Deer carcass on the shoulder | Possum rotting behind the dumpster | Dog bin full to the brim and bags hung on it
Human excrement in the doorway of the old bank | Underpass used as a toilet, reeks of wee
Gents awash, no soap and paper everywhere | Portaloo at the site never emptied | Stairwell smeared with something brown
Lift floor is sticky with spilt beer | Vomit outside the club again this morning
Trash pickup skipped our block two weeks in a row | Yard waste cart still sitting at the curb
Illegal dump site growing behind the strip mall | Raccoons got into the cans, garbage down the whole street
Catch basin packed with leaves and fast food cups | Standing green pool at the vacant house, mosquitoes
Sidewalk covered in goose poop by the lake | Overgrown lot with trash and rats, owner is gone
Homeless camp left a mound of garbage | Paper mill smell is unbearable tonight
The skip lorry sheds rubble all along our road | Takeaway dumps its fat in the storm drain
Pub leaves its empties and chip papers on our steps, nobody clears up
Market traders leave squashed fruit and boxes every night | Smell from the bins behind the bakery, gulls everywhere
Landlord left the old carpets to rot in the yard | Broken glass on the pitch, kids barefoot
Council sweeper just pushes the dirt into the drain | Dirty water running out of the car wash across the path
Somebody's bath is draining straight into our yard, it stinks | Whole street covered in site dust again
They burn plastic behind the workshop at night, cannot open windows | Seaweed rotting on the slipway, flies
Slurry tanker leaked from one end of the village to the other | Bags piled by the bottle bank with nappies spilling out
Someone's whole bathroom left on the grass | Black sacks outside the empty shop for a month
Crisp packets and cans all along the brook | Seagulls have had the bags open again
The wheelie bins were left full, third week now | Our road was missed by the dustcart
Caddy liners never delivered and food bin crawling | Park bins overflow every sunny weekend
Filth all round the recycling bank | Nobody has swept our avenue since autumn
Slippery leaves all the way to the station | Snow and slush shovelled on to the crossing
Stinking puddle outside the kebab shop | Brown water with toilet paper coming out of the drain
Manhole bubbling and the smell is vile | Sewage in the playing field | Stream full of foam below the works
Ditch full of shopping bags and tyres | Pond is green soup and the fish are gasping | Smell of burnt rubber every night
Farm spreads muck and flies come in the house | Smoke from next door's bonfire in my washing
Fumes from buses left running in the depot | Dust from the cement silo over the whole terrace
Grease from the burger bar makes the path lethal | Rats the size of kittens by the takeaway bins
Mice have come up through the floor in all the flats | Wasps nest in the school wall
Dead cat at the roadside for two days | Pigeons have ruined the stairs to the flats
Dog dirt not cleaned from the play area for weeks | Toilets at the bus station are a disgrace
Stairs stink of urine, cleaner never comes | Bin shed is crawling, nobody hoses it
Litter thrown from cars along the bypass never gets picked | Old cooker and pram in the hedge
Builders left bags of plaster on the verge | Bottles and sick outside our door each saturday
Weeds through every crack of the pavement, looks neglected | Dumpster lid broken off and trash blowing
Couch on the curb for three weeks | Leaf pile never vacuumed | Storm grate full of trash
Septic smell over the whole block | Needles by the river trail | Rotting fish boxes behind the market
Lumps of concrete and wood tipped by the gate | Carpet rolls and toys dumped under the flyover | Old bath in the bushes
Bags of hedge cuttings thrown in the river | Trolley full of rubbish left in the lift lobby
Rubbish chute jammed to the fifth floor | Bin lids gone so the gulls feast
Bins at the flats only emptied once a fortnight, it is heaving | Cardboard from the shops blown all along the precinct
Fag ends and gum all round the bus stop | Broken eggs and milk on the stairs, days old
Blood and glass by the club door | Kebab sauce smeared on the seats at the station
Mud like soup from the building site exit | Sand and cement washed into the gully
Dust off the crusher settles on my beans | Grit from the roadworks blows in our eyes | Black soot from the crematorium
Acrid smoke from the scrap yard | Burning cables behind the units | Sickly sweet smell from the plastics plant
Fish meal stink when the wind is east | Egg smell from the drains on hot days
Kitchen sink gurgles up other people's waste | Soil stack cracked and dripping down our wall
Sewage in the cellar after every downpour | Septic lorry spilled on the hill | Chicken litter heaped by our fence
Pig slurry in the brook again | Red scum on the canal | Dead carp in the park lake
Duck pond stinks and is full of bread | Foam on the weir | Blanket weed choking the pond
Cockroaches in the hospital ward | Silverfish and mice in the school kitchen | Rat ran over my foot by the bins
Ants nest under the swings | Fleas from the stray cats under our hut | Mosquito larvae in the tyre heap
Fox mess and torn nappies on the lawn | Bird mess on every bench in the square | Sheep carcass in the stream
Dead hedgehogs along the bypass | Urinals overflowing at the bandstand | No soap, no paper, floor soaked in the ladies
Stairwell has not seen a mop in months | Changing room showers black with mould | Swimming pool water cloudy and smells
Snow never cleared from the school path | Frozen slush on the steps of the clinic
Wet leaves block every grate on the avenue | Nettles over my head along the alley | Garbage bags torn by bears
Alley full of busted TVs | Compost cart maggots | Bulk items missed again, rain soaked mattress
Grease trap overflow behind the diner | Dumping at the end of the cul-de-sac every weekend
Every Monday the bags are ripped and by Tuesday it is all over the lawns
The crew took the green bin but left the food one, and it is full of maggots now
Our rubbish has been sitting there since before the holiday and nobody can tell us when they will come
People from outside leave their bags at our bin store and it is never cleared
There is a pile of mattresses and a wardrobe by the garages which children climb on
A van tipped a load of bricks and plaster at the end of the lane last night
The path behind the shops is covered in bottles and food, my dog cut his paw
No one has swept the gutters this year and moss and rubbish are building up
The subway is full of leaves and old clothes and smells of wee
Broken glass has been lying on the cycle path for a week | A dead fox is lying on the grass verge and starting to smell
The public toilet has no water to flush and the floor is filthy
The stairs in our block have not been cleaned for two months, there is food on the walls
Raw sewage has been running down our drive since Saturday
The drain outside the takeaway is blocked with fat and overflows across the pavement
Brown foam is coming down the stream from the works and the ducks have gone
The smell from the recycling plant is so bad that we keep the children in
Black smoke comes from the yard every evening, they are burning tyres
Dust from the building site covers the windows and gets into the house
The restaurant below blows its cooking fumes straight into my flat
Mud from the lorries has made the whole road slippery
Rats are running along the fence in daylight because the shops leave food out
The whole building has cockroaches and spraying one flat does nothing
There is a pond of dirty water behind the flats full of mosquito larvae
Pigeons roost under the bridge and the pavement is thick with droppings
The farm spreads chicken waste next to our gardens and the flies are everywhere
The path was not gritted and is a sheet of ice | Wet leaves lie so thick on the steps that my father slipped
The weeds along the wall are waist high and full of litter
The bins by the lake are always too full at weekends and the swans eat the plastic
Garbage truck leaked something foul all down our street | They missed our recycling again even though it was out at six
Trash from the vacant house keeps blowing into my yard | A couch, a TV and bags of clothes were left on the sidewalk
The dumpster behind the diner is overflowing and attracts raccoons
Storm drain clogged with leaves and garbage, smells rotten | Sewer gas smell in the basement after each rain
Someone is dumping motor oil into the creek | Neighbor's yard is full of garbage and old tires, mosquitoes breed there
Homeless people left needles and human waste in the stairwell | Toilets in the park locked with no notice
Blocked gully, road like a lake after every shower | Bin store gate has come off and swings in the wind
Brambles growing through the railings and scratching kids
"""
