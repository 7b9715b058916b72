"""Sentences in English about vendors, traffic, crime, quarrels and fraud."""

IN_ENGLISH = """
street sellers have blocked the whole pavement | food carts on the corner and cars cannot pass
shop puts its goods out over the footpath | touts grab people outside the station
unlicensed minicabs wait on the double yellows | cars race up and down at night
motorbikes doing wheelies through the estate | lorries ignore the weight limit and use our lane
cars jump the red light by the school | school run traffic jams the road every day
gridlock at the roundabout, nobody directs it | two men fighting outside the pub | drunks shouting and smashing bottles
gang of youths hanging round and threatening people | a man followed my daughter home
someone is looking into car windows at night | my bike was nicked from the rack | shed broken into, tools gone
parcels taken from the doorstep | car keyed along the whole side | windows of the bus shelter smashed again
dealing drugs on the corner, cars stop all night | people inject in the stairwell
men gamble with dice under the bridge | card games for money behind the shop
door to door sellers will not leave old people alone | someone pretending to be from the water company
caller said I owe tax and wanted gift cards | beggars push and grab at the cash machine | flasher in the park
kids throw stones at buses | lads shoot an air gun at birds | boys on quad bikes tear up the field
moped snatched a phone | squatters have broken into the empty house | the off licence sells drink to children
ice cream and burger vans block the bus lane | hawkers spread blankets over the whole subway
men sell knock-off bags in front of the station | someone tried to open my front door at night
gang smashed three windscreens last night | lead stolen from the church roof | copper pipes taken from the empty house
teenagers threw a brick at a bus | man with a knife outside the shop | people fighting over a parking space
drunk men asleep in the doorway and swearing at women | dealers use our stairwell
brothel above the barber shop, men ring our bell | fake charity collectors going door to door
old lady was conned by roofers | cars do doughnuts in the car park | dirt bikes on the footpath nearly hit my son
speeding vans on our road, someone will be killed | tractors and trucks queue across the junction
parents stop in the middle of the road at school time | coach drops people in the road and blocks it
driver hit a bollard and drove off | stranger offered my daughter sweets | kids shooting catapults at windows
lads climbing on the school roof | he threatened to kill me when I asked him to move
men fight over the pitch every saturday | ticket touts outside the ground | car thieves tried our gate again
someone followed me from the bus | youths throw eggs and stones at windows | burglar came through the skylight
market stalls take up the whole street every evening, buses can't get through
my bicycle was stolen from the shed last night | two men keep going door to door pretending to check the gas
Flatbed truck driving down the pavement near number 60, please stop this vehicle
speeding vehicles are still an issue on our road
broken windows and damaged vehicles, somebody vandalised the bus shelter
a man is going round trying car doors at night | drunk youngsters get off the bus every friday and frighten people
groups gather at the sports ground drinking and taking drugs
lads on quad bikes tear through the estate without helmets
someone kicked our bins over and nicked the wreath off the door | mopeds revving under our windows until three
hot dog trolley parked across the crossing with a queue into the road | flower seller knocking on windows at the lights
traders spill on to the cycle lane every market day | fruit stand has spread right over the pavement, prams can't pass
men flog perfume and phone cases off a blanket by the station steps | hand car wash queue backs up on to the main road
early market vans unload in the junction, nothing moves until nine
minivan running as a taxi outside the club, no licence plate on the back
rickshaw drivers fight over tourists and block the taxi rank
drivers use our cul de sac to turn round and fly out at forty | rat run past the school, cars mount the kerb to get by
buses and lorries meet head on at the narrow bridge and nobody reverses
lads on stripped down scooters pulling wheelies by the shops | boy racers meet in the retail park Saturday nights
heavy goods vehicles ignore the 7.5 tonne sign and shake our cottages
drivers undertaking and cutting in at the slip road | motorist jumped the barrier and nearly took out the lollipop lady
cars going the wrong way up our one way street | tailback from the retail park every weekend, took an hour to get home
pub lets under age kids drink out the back | girls being approached by men in cars along the dock road
bags of white powder swapped hand to hand by the phone box
cannabis farm next door, windows blacked out and the smell is overpowering
woman sits with a baby outside the bank begging all day
men collecting for a charity nobody has heard of, foot in the door
caller pretending to be my grandson said he needed bail money | bogus roofers told my nan her chimney was about to fall
someone cloned my plates and parks outside the flats | chuggers block the whole pavement and follow you
punch up in the taxi queue at closing time | man with a baseball bat banging on our door over a debt
neighbour swung at my husband because of the hedge | football fans throwing flares and bottles in the square
crowd surged at the gate of the fireworks, children were crushed
someone has been siphoning diesel from the vans on our street
plants and hanging baskets stolen off front gardens overnight | my catalytic converter was sawn off outside the clinic
bikes keep going from the station racks, third this month | lead flashing stripped from the village hall
thieves cut through the allotment fence and emptied every shed | a lad tried our back door while we were watching telly
drone hovering outside bedroom windows after dark | a man exposing himself on the canal towpath in the mornings
someone rattles the handles on every car along the crescent
group of hooded boys robbing kids of their phones after school
they set fire to the swings and kicked in the pavilion door | airgun pellets through our greenhouse
youngsters climbing on to the roof of the health centre
poachers with dogs on the farm track, threatened me with a stick
illegal rave in the quarry, hundreds of cars blocking the lane | hare coursers drove over the crops and blocked the gate
security guard is being abused by drinkers outside the shop
intruder in our communal stairwell sleeping and using drugs | people selling drugs from a parked car by the play area
gang on electric bikes with faces covered snatching handbags | market stalls leave no room for buggies on the pavement
unlicensed burger trailer turns up every evening and blocks the junction
double parked delivery vans bring the whole street to a standstill
someone is breaking into sheds on our allotments again
the same two men keep asking old ladies for money by the post office
a fight broke out between two groups of lads near the chippy | speed humps ignored, cars come through at fifty
coaches use our street as a short cut and get wedged | beggar sleeping in the cashpoint lobby, shouts at customers
car break ins every weekend in the station car park | dodgy men offering to tarmac my drive, would not take no
fly pitch traders with suitcases of fake trainers outside the mall
the crossroads is a free for all since the officer left | kids throwing eggs and fireworks at passing buses
shop sells vapes to schoolchildren | two cars racing each other down the bypass nearly hit us
my husband was punched by a man over a parking bay | vandals snapped all the young trees on the green
two men having a screaming row in the street, officers had to come
neighbours rowing at the top of their voices and throwing things, police attended
had to ring the police again about the fighting at number 30
a couple were brawling in the road and she was pushed to the ground
domestic in the street every weekend, plates and chairs flying | customers square up to each other outside the bookies
my son was set upon by a group on the way home from school | an angry man hit my car with a stick at the lights
tenants threatened the caretaker with a dog | minicabs block half the lane outside the club every Friday
taxis touting for fares outside the arrivals hall | private hire drivers argue and jump the rank
unmarked white van cruising slowly and watching our houses
doorbell camera caught someone trying the handle at three am | someone is following joggers by the reservoir
purse snatched out of a shopping trolley | scaffolding poles were pinched from the yard
allotment tools and a mower went missing overnight | thieves loosened my wheel nuts and took the alloys
number plates stolen off three cars on our road | shoplifters run out with armfuls of meat and threaten the staff
they use the alley behind us for taking drugs | man selling cigarettes and tobacco out of a holdall
loan sharks hanging about outside the food bank | card sharps with three cups on the bridge cheating tourists
a woman knocked saying she needed money for petrol, I think it is a scam
men in hi vis said my roof was loose and wanted cash up front | leaflet people grab your arm and will not let go
charity muggers outside the shopping centre every day
lorries thunder through the village though it is signed unsuitable | drivers treat the thirty limit like a racetrack
quads and motocross bikes on the common tearing about | nobody gives way at the pinch point and it ends in shouting
cars queue back over the level crossing at school time | people overtake on the solid white line by the bend
articulated lorry stuck under the bridge again following satnav | van reversed the wrong way down the slip road
delivery lorry unloads in the middle of the road and traffic cannot get by
market traders leave their vans across the junction till noon
jewellery stalls squeezed on to the footbridge, you cannot pass | welder has set up his workshop on the sidewalk
fruit seller has taken over the whole corner with his crates | food truck parks in the crosswalk every lunchtime
someone sells furniture off the pavement in front of our shop | card room upstairs is gambling for money till dawn
kids egged our windows and kicked the gate in | bus shelter glass put through for the fourth time by yobs
boys lighting fires in the bins behind the school | gang of teenagers intimidating people outside the library
group drinking super strength lager in the churchyard and abusing people
protesters have chained themselves across the road | squatters moved into the old pub and threaten the neighbours
illegal encampment of caravans moved on to the playing field overnight
crowd outside the venue spills into the road, no stewards
Aggressive panhandling at the intersection, he bangs on car windows
open air drug sales in front of the laundromat all day | man passed out with a needle in the bus shelter
prostitution on the corner after dark, cars circling the block
street racing and donuts at the intersection every Sunday night
cars run the stop sign by the elementary school all morning | drivers blow through the crosswalk while kids are in it
double parked trucks leave one lane and traffic backs up for blocks
unlicensed food vendor with propane tanks blocks the sidewalk
vendors set up tables along the whole bridge, pedestrians walk in the road
illegal taxi drivers hustle passengers at the terminal | fight in the parking lot with bats, someone is bleeding
group of men shooting dice outside the deli | gunfire or firecrackers heard, then a car sped away
catalytic converter sawed off while I slept | packages taken off my porch twice this week
my van was broken into and all my tools are gone | bike cut loose from the rack in front of the gym
thief on a scooter grabbed a phone out of a girl's hand | man exposing himself to women on the jogging path
a stranger keeps trying to get in the lobby behind residents | someone peers in the ground floor windows at night
youths smashed the windshield of six cars with rocks | swastikas and threats, and they kicked in the door of the temple
kids throwing bricks off the overpass | shop windows shot out with a BB gun | someone slashed all my tires
trespassers in the vacant house, doors open, lights at night | homeless encampment fights every night under the freeway
scammers at the door with fake meter reader badges | caller says he is the police and wants bitcoin
fake charity bins and pushy collectors outside the store | drunk passengers yelling slurs on the number nine bus
off licence keeps serving people who are falling over | people fist fighting over the last parking spot
parents stop three abreast at pick up time, nothing can move
no officer at the junction since the lights failed, everyone pushes in
hundreds trying to squeeze through one gate after the match
heavy trucks use our narrow lane to dodge the weigh station | dump trucks speeding past the kindergarten, gravel flying
ATVs racing through the cemetery | jet skis buzzing swimmers near the beach | poachers netting fish at the weir by night
somebody is stealing manhole covers for scrap | underground casino behind the grocery, guard at the door
loud argument, a woman crying for help next door | men in masks on dirt bikes chasing people through the park
pushy timeshare sellers grab tourists on the boardwalk | people selling stolen bikes under the bridge
"""
