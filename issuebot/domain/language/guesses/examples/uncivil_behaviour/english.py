"""Sentences in English about noise, parking, dogs, smoke, and what people build or put down."""

IN_ENGLISH = """
music thumping through the wall until four | drilling on sunday morning | building site starts at five with generators
their dog barks all day when they are out | dogs run off the lead and jumped at my toddler
owner never picks up after the dog | neighbour smokes in the stairwell, it gets into our flat
someone throws cigarette ends off the balcony | bottles thrown out of the window at night
cars parked across the dropped kerb | van blocks our drive every evening
parked on the pavement so prams go in the road | abandoned car with flat tyres outside number 9
lorry parked overnight outside our house with engine running | camper van living on our street
e-scooters dumped across the path | neighbour put a lock on a shared parking space | built a shed on the shared garden
extension going up without permission next door | wet washing drips on my balcony | charging e-bikes in the hallway
graffiti all over the underpass | stickers and flyers on every lamp post
kids kicking a ball against my wall all evening | party every weekend, shouting and singing
man pisses against the wall | fireworks at two in the morning | cockerel wakes us at four
feeding pigeons and now there are hundreds | people jump the queue at the clinic
boys skateboarding on the war memorial | playing videos aloud on the bus | car alarm has gone off for hours
loudspeaker from the shop all day long | leaf blower at six in the morning | pulling up flowers in the park
upstairs drag furniture about at midnight | tv through the wall so loud I hear every word
bass from the bar shakes our windows | neighbours argue and bang doors all night
roadworks with a pneumatic drill at three in the morning | air con unit outside my window hums all night
dog is left on the balcony and howls | staffie without a muzzle in the playground
people let dogs foul the football pitch | lady spits sunflower husks on the bus
men sit on our wall drinking and leaving cans | smoking at the playground next to kids | car parked over two spaces
cars on the zigzags at school time | taxi drivers leave engines running under our flat
trailer has taken up three spaces for months | scooters ridden and left on the pavement
neighbour hangs carpets over my balcony and beats them | bath water thrown out of an upstairs window
bricks and prams stored in the fire exit | he fenced off part of the common land
flat used as a hostel with suitcases all night | names scratched into the new bench | bikes chained to the ramp rail
balloons and confetti let off every weekend | dogs run loose and mess on the playground
someone lets his dog poop on the grass where kids play | cars on the pavement so wheelchairs go into the road
honking outside my window for hours | diesel engines idle from six every morning
mediation over the barking dog went nowhere | he keeps chickens and a rooster in the yard
builder works all weekend with a saw | upstairs runs the washing machine at midnight
a van has been parked across our garage door since Friday
the building site next door starts drilling at five in the morning, please make them stop
Neighbours upstairs let the dog bark all day long and never pick up after it
someone smokes in the lift every morning, the whole lobby reeks of cigarettes
Flatbed truck driving down the pavement near number 60, please stop this vehicle
chewing gum stuck to the pavement everywhere | Graffiti on the utility box and the sign poles along the wash
my neighbour parks his car on his front lawn, the tyre ruts fill with water
Derelict vehicle on the street without license plates | Paint thrown over a house front in First Street
People in an apartment building are playing loud music late at night
non-residents were parking in the parking places of the council flats
Transit vans causing obstruction by parking on verges | Frequent shouting or arguments late at night in communal areas
a car with no wheels was abandoned outside our flats months ago | there's dog mess on the pavements all over the estate
neighbour's dog barks non stop from six in the morning | someone painted tags all over the garage doors
next door's dogs set each other off at five in the morning | somebody sprays rude words on the garages by the shops
they let the puppy pee on the communal grass and never clear it | mopeds revving under our windows until three
ice cream chimes going past six times an afternoon | neighbour practises the drums every evening after work
the pub has put speakers in the beer garden and we hear every word
construction crew was hammering steel at quarter to six this morning
reversing beepers from the supermarket yard wake us at four | pump in the hotel basement whines all through the night
a generator behind the kebab shop roars until they close | someone revs a petrol strimmer at seven on a Sunday
kids upstairs jump off the bunk bed on to our ceiling
student house next door has people round every Wednesday, chanting and slamming car doors
the church hall is let for discos and the bass goes right through our wall
noise from the kitchen extractor at the back of the restaurant, non stop until midnight
piling works on the development shake the whole terrace | cockatoo in a cage outside screeches from dawn
tenant above walks in boots on bare floorboards at all hours | scaffolders throwing poles down before anyone is awake
garage door next door grinds and bangs whenever the night shift comes home
they hold band rehearsals in the lock-up, can hear it three streets off
their two huskies howl whenever a siren goes by | dog walker lets eight of them charge round the football field
owners hang the poo bags on the fence and leave them there | Rottweiler loose in the children's play area again
someone is feeding foxes and seagulls from the balcony | horses tethered on the verge and left there all week
a glass jar came down from the eighth floor and just missed my pram | nappies being lobbed out of a window into our yard
tenant empties ashtrays over the railing on to the cafe tables
people vape in the lift and the smell hangs about for hours | men stand smoking right under the nursery windows
office next door uses our doorway as their smoking shelter | boxes, a mattress and two prams left on the fire stairs
neighbour has turned the shared landing into his workshop
bikes locked to the banister so the stretcher could not get past | somebody dug up the flower bed to grow potatoes
washing lines strung between the lamp posts on our close | man cuts branches off the cherry trees for his rabbits
picnic group lit a fire on the cricket square | van half on the kerb, wheelchair users forced into traffic
neighbour's second car has been sorned and left on the green
coaches wait in the residents' bays with engines on all lunchtime | delivery riders dump their bikes across the ramp
motorhome hooked up to a lamp post and living in the lay-by
parents abandon cars on the corner at three o'clock and block our gates
skip lorry parked on double yellows opposite the junction every night | SUV parked on the tactile paving at the crossing
hire bikes tipped in the canal again | someone cones off the bay outside his house as if he owns it
blue badge bay taken by a sports car with no badge | untaxed Transit with moss on the windows taking up a permit bay
neighbour has roofed over the shared alley with corrugated iron
garage being used as a bedsit, six men coming and going
he built a balcony that looks straight into our bathroom, no permission that we know of
decking and a hot tub put up on the communal roof | fly posters for a circus glued over every bus shelter
obscene drawing sprayed on the library shutters | club flyers tied to all the railings and left to blow about
somebody keeps writing in marker on the lift doors | fireworks let off in the street most nights since October
man burns joss paper in a tin on the shared landing | people climb over the barriers instead of using the crossing
boys urinate in the lift most weekends | man spits betel nut all over the steps
someone blasting films on the quiet coach | nextdoor have a trampoline and ten kids screaming from dawn
gym above us drops weights, the ceiling lamp swings | takeaway riders leave mopeds all over the footpath outside
please can somebody speak to the owner of the two beagles that bark all night
fairground music until one in the morning for a whole week | people park over the yellow hatching by the fire station
residents of the new flats park on the grass verges and it is now mud
this car has not moved for over a year and has no tax | vehicle left on bricks by the garages
a motorbike is kept in the communal hallway, petrol fumes everywhere
teenagers smoking and spitting in the bus shelter every evening
my elderly neighbour's garden is full of someone else's shed | they put up a six foot fence right across the shared path
tagging on the underpass and on the back of the shops | stickers for a taxi firm on every lamp post in the high street
chippings from the workshop saw, non stop screeching six days a week
barbecue smoke and loud music on the balcony below | upstairs hoovers at one in the morning
dog fouling along the school path, kids tread it into class | bonfire party with bangers in the back garden at midnight
scooters tear through the precinct and swear at you if you say anything
cyclists speed along the pavement and shout abuse when asked to slow down
grown men riding bikes on the footpath, nearly knocked a pensioner over | a row of scrap cars has not moved since spring
three dead cars on the verge with moss on them and no plates | garage uses our street to store cars waiting for repair
neighbour runs a car business from home, ten vehicles on the road
van parked on the corner so you can't see to pull out | people park on the zebra zigzags to pop into the bakery
cars left on both sides so the fire engine would never get through
visitors to the hospital park across our driveways all day
commuters fill our road from seven in the morning and walk to the station
someone parks on the dropped kerb so my mum's mobility scooter can't get down
blue van blocking the pavement outside the nursery again | boat on a trailer has been sat outside my house for months
lorry driver sleeps in his cab here and leaves the engine running for heat
motorbikes left on the footpath by the pizza shop | e-bikes dumped in the doorway of the flats
hire scooters scattered right across the cycle path | people ride electric scooters two at a time on the promenade
bins and planters put out to reserve parking spaces | traffic cone and a chair keep a space that belongs to everybody
dog on a balcony barks at everyone who walks past | dog left alone from eight till six howling its heart out
a big lurcher runs loose on the green and went for my spaniel | owners let their dogs do their business outside our gate
dog dirt on the steps to the church hall every Sunday | bags of dog mess hung in the trees along the nature trail
peacocks screeching on the roof at five in the morning | geese and ducks kept in a back yard, noise from first light
cats everywhere because the lady at 14 puts food out
pigeons fed by the sackful in the square, birds all over the tables | neighbours have a hot tub and scream until two
couple above row and stamp about in the small hours | bass line thumping through the party wall, can't hear my own telly
teenager next door practising the trumpet scales for hours | someone runs a tumble dryer on the landing at night
dj equipment set up in the park without asking anyone | bell ringing practice goes on past ten
shop alarm has been going since last night and nobody comes
air handling unit on the supermarket roof drones day and night | concrete saw started at half past six on a Saturday
site radio blaring and builders swearing from seven | night time resurfacing kept the whole street up
lorries delivering to the store at 4am dropping cages
bottle recycling by the pub tipped at midnight, crash after crash
workshop hammers metal in the yard behind our bedrooms
street preacher with an amplifier outside the shops all afternoon
busker plays the same four songs through a huge speaker | wedding parade with horns and drums blocking the close
cigarette ends rained down on my washing from above | smokers huddle by the maternity entrance
man was smoking a joint in the lift with children in it | people light barbecues right under our windows
water balloons thrown at people from the top floor | someone on the upper floors drops dirty nappies out the window
a plant pot fell off a ledge on the sixth floor | rude words sprayed across the war memorial
tag on my garage door, third time this year | black marker scribble all over the new bus shelter
stencils and stickers for a nightclub on every traffic signal box
poster paste all over the underpass walls the morning after cleaning
they scrape the bills off and new ones are up next day | posters for a closing down sale nailed to the trees
church leaflets stuffed in our letterboxes though we say no junk | man urinates behind the substation each night
people use our alley as a toilet after the clubs close | passenger spat on the floor of the tram
bloke with his shirt off swearing at mums in the playground | teenagers climb on the bandstand and jump off
kids ride mini motos round the estate | visitors trample the bluebells to take photos
someone has been cutting the roses in the memorial garden | man fishes with nets in the ornamental lake
folk swim in the reservoir and leave the gates open | tents and hammocks tied to the young trees
carpets hung over the railings of the walkway | pram and a bike chained to the stair rail, tripped over twice
tumble dryer and boxes stored in the meter cupboard corridor
landlord lets rooms by the hour, strangers at our door all night | short let flat with stag parties every weekend
loft being turned into a nail bar, customers buzz every flat
Illegal parking: sedan blocking my driveway, I can't get my kids to school
vehicle parked in the bike lane forcing cyclists into traffic
truck blocking fire hydrant at the corner since yesterday
RV has been sitting on our block for three weeks with somebody living inside
abandoned motorcycle chained to a stop sign, rusted, no plates
commercial box trucks park overnight on a residential street | car on the sidewalk every day by the auto body shop
school bus drivers idle for an hour right below our bedroom
construction before the permitted hours, saws going at 5:45 am on a Sunday
contractor using a jackhammer after ten at night
loud party in the backyard, amplified music past 2 am, kids have school
neighbor upstairs pounds on the floor and drags chairs all night long
rooster crowing every morning before sunrise in the yard behind us | three dogs left outside barking around the clock
unleashed pit bull on the trail charged my stroller | people let their dogs poop on my lawn and walk away
dog waste all over the tree pits, nobody picks up | fireworks and firecrackers exploding every night this month
motorcycle club gunning engines in the parking lot at midnight | rooftop bar speakers so loud the windows buzz
leaf blowers and mowers roaring at dawn from the golf course | ventilation fan on the bakery roof hums all night
car stereo so loud it sets off other alarms | someone smoking weed in the hallway, smell comes under my door
cigarette butts tossed from the balcony land in my flower boxes
tenant throws garbage bags out the fourth floor window into the courtyard
bucket of dirty water dumped on pedestrians from above | graffiti tags on the side of the post office and mailboxes
somebody etched their name in the subway window | flyers taped on every utility box and tree on the block
gang tags sprayed on my fence overnight | fence built on the public sidewalk without a permit
homeowner put big rocks on the verge so no one can park | restaurant stores its chairs in the shared stairwell
bikes and strollers pile up in the lobby so the exit is blocked
illegal basement apartment, six families with one kitchen | short-term rental parties next door every Friday
curb painted red by the shop owner himself to keep people away | folding chairs saving parking spots on a public street
kids skateboarding on the church steps for hours
basketball court in use till one in the morning, ball bouncing and shouting
teenagers blast music on the beach and leave no one in peace | guy exercising his bullwhip in the park at daybreak
woman feeds raccoons and stray cats on the porch every night
ducks being fed bread by the bagful, geese attack children | person camping in the entrance of our building
man relieves himself behind our dumpster every evening | passengers put feet on seats and play music without headphones
people shove past the queue at the bus stop | horn honking outside the school for pick up every afternoon
car wash sprays overspray onto the sidewalk and blares music | someone hangs rugs over the fire escape to beat them
mattress and shelves kept on the fire escape | e-bike batteries charging in the corridor next to the only exit
neighbor's tree house and floodlight pointing in our bedroom | crane and trucks start idling on the block at 4 am
"""
