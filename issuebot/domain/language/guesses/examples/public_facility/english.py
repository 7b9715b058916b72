"""In English."""

ENGLISH = """
the lamp outside our gate has been dead for a month | whole street is dark, three columns in a row are out
lights stay on all day and go off at night | deep hole in the tarmac, I burst a tyre
the road surface is breaking up and full of ruts | pavement slab rocks when you step on it
kerb is broken, my mum's wheelchair cannot get up | manhole lid is missing, somebody put a branch in it
the drain cover rattles every time a car goes over | the footbridge steps are crumbling
zebra crossing has worn away, drivers do not see it | traffic lights at the junction have been stuck on red
the green man is too short for old people to cross | the road sign is hidden by branches
street name plate has fallen off the wall | the bus shelter roof leaks and the seat is gone
railings by the canal are missing a section | lift has been out of order since monday
lift jerks and stops between floors | entrance door lock is broken so anyone walks in | intercom does not ring
handrail on the stairs came away in my hand | roof lets the rain in, bucket in the hall
water is coming through my ceiling from above | render is falling off the wall onto the path
no water since this morning | tap water is brown and smells of metal | water main burst and the road is flooded
power keeps tripping whenever it rains | heating has been off for three days | no gas pressure, cannot cook
the swing chain is broken and a child fell | climbing frame bolts are loose | bench has lost two slats
tennis court net is ripped and the gate is stuck | hedge has grown over the whole footpath
a big tree is leaning over the road | branch came down on the pavement | the verge has not been mowed for months
road floods every time it rains, drains cannot cope | boundary wall is leaning and will collapse
white lines have faded at the roundabout | we need speed bumps outside the school | charging point does not work
public toilet door will not lock | fire hydrant has no cap | the streetlight on the corner flickers all night
alley behind the shops has no lights at all | pothole is getting bigger and cars swerve round it
steps up to the station are worn and slippery | path through the park is under water
storm drain is blocked by its broken grate and the road floods | pavement lifted by tree roots, people trip
bridge railing is rusted through | pedestrian crossing button does nothing
bus stop sign has been knocked down by a van | roof tiles have slipped and may fall on people
gutter pipe has come off the building | damp patch on my wall from a leaking pipe
shower has no pressure on the top floor | boiler for the block has packed up | playground roundabout is jammed
goal posts have fallen over | ivy is pulling down the wall | thorn bushes scratch everybody on the footpath
parking bays need repainting | gate to the car park will not open | bollard is bent over into the road
cctv in the car park has been off since summer | sinkhole opened in front of the bakery
ice on the path because the tap drips | shower drain in the flat does not run
kitchen sink is backed up and the super will not come | barely any heat in our apartment
concrete post in the middle of the path, my father fell over it | old phone box with broken glass
tree roots have cracked my wall | the bridge is closed and nobody repairs it
escalator at the station has been off for weeks | footpath has slipped into the stream
no crossing near the old people's home | fence round the pond is broken | water fountain in the park is dry
the street lamps on our lane have been out for ten days | pothole outside the school gate, two kids fell off their bikes
Lift in tower B is stuck again on the 9th floor, my father is in a wheelchair
no water since last night in buildings 3 to 7 | the handrail on the footbridge is loose
a huge branch is about to fall onto the bus stop
Road gully nearly full to the top of silt, vegetation is growing in it | Large deep hole in the carriageway
Lamp not lit, flickering, the shade is tilted | Overgrown vegetation, pedestrians are forced into the road
Damaged roadside fence and a missing barrier | Faulty bollard outside the school crossing
Fire hydrant leaking and running at full force | The roadway surface has cracked apart and caved in
The covers of the street lights are discoloured, causing the lighting to be very dim
Rose bed in front of the flats needs urgent weeding | Opposite 111 the drains are raised so the road puddles up
Tree in front garden is overhanging the path | Road flooded after rain | No water supply since morning
Low water pressure in our block | Broken water meter | Street light pole damaged by a truck
Large pothole causing traffic delays and potential vehicle damage | A communal garden badly overgrown needs tidying up
broken windows and damaged vehicles, somebody vandalised the bus shelter
branches from the trees on our road need trimming, they are touching the bus
the crossing outside school is unsafe, the signal has not worked since half term
a monster pothole at the end of my driveway, every car thuds over it | storm drain is sunken and a wheel got stuck in it
a whole line of lights is out on the road to the village | perimeter wall of the park has partly fallen down
the communal garden is badly overgrown, can't get to the bench
zigzags outside the primary school were never repainted after resurfacing | Pothole outside no 12
Rocking flagstone by the post box | Sunken drain cover in the middle of the lane | Lamp column 14 not working
Street light stays on in broad daylight | Bollard knocked flat on the corner | Tactile paving missing at the crossing
Keep clear markings worn off | Blocked gully, road like a lake after every shower
Cracked kerbstone sticking out, ripped my tyre | Broken stile on the footpath, barbed wire across
Kissing gate rusted shut | Fingerpost snapped off at the base | Bridleway churned up and impassable
Wooden footbridge is rotten, two planks gone | Cattle grid bars bent
Barrier on the bend torn away by a lorry and only cones since | Cats eyes missing for half a mile
Speed hump has broken into chunks | Trench across our street was backfilled badly and has dropped six inches
Utility company left the pavement as a patch of gravel | Ironwork clanks each time a bus drives over, keeps us awake
Concrete slab has lifted, my nan went flying | Cycle track ends at a lamppost
Crossing beeper does not sound for blind people | Pedestrian button is smashed in
Filter arrow never comes on so we sit there through three changes
Temporary lights left up for weeks with nobody working | Beacon on the island is dark
School flashing lights do not come on | Mirror on the blind bend has fallen down
Thirty sign twisted round to face the wrong way | Name plate for our close has vanished, ambulances get lost
Real time screen at the stop is blank | Bus stop flag hanging by one bolt | Seat in the shelter has been burnt out
Pay and display machine eats coins and gives no ticket | Charging cable will not lock into my car
Lift at the multi storey is out again, disabled people are stranded | Elevator skips my floor and drops with a jolt
Entry phone crackles and the door will not buzz open | Communal door off its hinges
Bin store gate has come off and swings in the wind | Banister spindles missing on the second landing
Stair lights go off before you reach the next floor | Fire door wedged because the closer broke
Smoke alarm on the landing has been chirping for a month | Dry riser cupboard forced open, valve gone
Slates sliding off, gutters hanging down over the pavement | Chimney stack is leaning
Lintel has cracked above the shop | Balcony concrete is spalling and lumps drop on the cars
Black patches spreading on the bedroom wall, water gets in round the window
Flat roof ponds and then it comes through the light fitting | Upstairs toilet leaks through my bathroom ceiling
Kitchen units rotted from a leak the council never mended | Front door lock jams, had to climb out of the window
Extractor and radiators dead, landlord is the council | No heating or hot water in the whole block, pensioners freezing
Stopcock in the street leaks and the pavement freezes over | Water trickles out of the tap, cannot even fill a kettle
Milky water since the works | Whole street lost power when the substation went bang
Power dips every evening and the router reboots | Standpipe needed, we have been dry for two days
Gas engineers cut us off and left the road open | Zip wire seat has come off
Basket swing bearing screeches and wobbles | Safety surface under the slide has worn to concrete
Skate ramp has a hole in it | Outdoor gym cross trainer seized up | Picnic bench legs have rotted
Park gates locked before dusk, had to climb over | Bandstand steps have collapsed
Pond liner split, water level dropped, ducks stuck in mud | Paddling pool has been drained all summer
Toilets in the park locked with no notice | Hand rail round the bowling green fell over
Low branch at face height on the cycle path | Dead ash by the school wall dropping limbs
Stump left after felling, people fall over it | Roots have heaved the tarmac up like a ramp
Brambles growing through the railings and scratching kids | Hedge juts out so my pushchair goes onto the carriageway
Tree stake has snapped and the sapling is flat | Newly planted trees were never watered and have died
Caterpillar nests in the oaks, kids came out in a rash | Sinkhole forming by hydrant, asphalt dips when cars pass
Curb ramp is too steep for my power chair | Sidewalk is heaved and my walker gets caught
Traffic signal head is turned, you can't tell whose green it is | Walk sign never lights up
Water main leaking into the street for a week | Hydrant cap off and spraying
Streetlight knocked down by a crash and never replaced | Alley is pitch black, three fixtures burned out
Stop sign hidden by a tree and cars blow through | Culvert washed out, road is about to go
Speed table markings faded, people hit it at forty | Drinking fountain on the trail is broken
Tennis court surface is cracked with grass growing through | Guard rail mangled after the accident last spring
Bridge joint plate is loose and bangs | Handicap button at the library entrance does nothing | Dugout roof blew off
Splash pad does not turn on | Boat ramp is broken up at the waterline
The lights have been off on our estate road since the clocks went back | Kids climb through a hole in the railway fence
Tree came down on the bus shelter in the storm | Handle missing on the park gate, cannot get the wheelchair in
Our tap runs brown every morning | The lift has been stuck on the second floor all week
Ponding at the crossing, you get soaked | Speed sign flashes at nothing | Slippery metal plate over the roadworks
Wall by the school is bulging | Lost a wheel in a hole on our road | Water stands outside the shops for weeks after rain
The lane is so uneven my bike shakes apart | My suspension went on the crater by the church
Road dips so badly the car scrapes | Patch on patch, the surface is like a quilt
Bent my rim on the ridge left by the gas people | Cars swerve to miss the holes by the station
Bus bounces over the sunken bit and my back hurts | Pavement is so bumpy I tipped out of my scooter chair
Puddle never goes, kids walk in the road | Rain runs straight off the hill into our front rooms
Every car that passes throws a wave at the houses | Garden under water because the ditch has collapsed
Ice rink in winter where the spring runs over the path | Loose chippings left after surfacing cracked my windscreen
Edge of the road has broken away by the farm | The hump outside number 30 is too high and scrapes my exhaust
Resurfacing stopped halfway up the hill | They dug up the path for cables and left it lumpy
Lamp post leaning over the footway | Sign pole bent double after a van hit it | Light on the corner blinks like a disco
Dark stretch between the pub and the bridge, can we have a lamp | Our close has one working light out of seven
Light shines straight into my bedroom, needs a shield | Crossing lights change too fast for my mother
Signals let nobody through from the side road | Nobody can read the road sign, it is green with age
No footway at all to the school, kids walk in the verge | Please paint a line where the give way used to be
Need railings where the path runs by the river | No bench between the shops and the hill, old folk cannot rest
Shelter was taken away and we wait in the rain | Gate latch broken so sheep get on the road
Steps to the beach washed away | Jetty boards are loose | Fountain basin cracked and empty
Clock on the market hall has stopped | Drinking tap at the allotments burst | Changing rooms have no water
Floodlights on the courts have tripped | Roundabout in the playground will not turn
Swings taken down and never put back | Rope bridge frayed | Big old beech dropped a limb on my shed
Lime trees drip sticky stuff and block my light | Branches scrape the top deck of the bus | Conifers hide the junction
Grass on the bank is so tall you cannot see the traffic | Hedge pushing me into the road with the pram
Door entry broken, strangers sleep on the stairs | Lift smells burnt and stops with a bang
Water tank on the roof overflows down the wall | No water above the fourth floor
Radiators stone cold, baby in the flat | Mould because the gutter leaks into the wall
Windows will not shut since the works | Ceiling came down in the hall | Power off in half the street since six
Gaping hole by the zebra, a scooter rider fell | Carriageway collapsing next to the bus lane | Crater in the slip road
Broken edge of tarmac along the ditch side | Loose cobbles in the market place | Rumble strip has come away
Drain gate dropped below road level | Manhole rocks and thuds under every lorry
Inspection cover gone, cone stuck in it | Gutter grille bent, bike tyre goes straight in | Subway floods to the knee
Underpass lights smashed and dripping roof | Flood water trapped behind the new kerb
Lane turns into a river each storm | Beck burst its bank and took the footpath
Safety barrier on the bridge hit and dangling over the river | Post and rail fence down by the pond
Chain link torn where kids cut through to the rails | Street lamp door hanging open at child height
Lamp flickers like lightning all night | Row of lights dead along the sea front
Heritage lantern hanging by its bracket | Zebra globes both out | Traffic lights stuck on amber all ways
Sensor does not see bikes at the junction | Arrow sign points into the hedge | Stop line gone under the new tar
Bus bay paint gone so cars stop in it by mistake | Parking meter jammed and shows error
Charger screen dead at the supermarket car park | Bus shelter roof panel gone since the gale
Timetable case smashed and paper missing | Tactile studs lifted, blind man stumbled | No ramp to the surgery
Steps without a rail at the chapel | Door of the disabled toilet will not lock
Automatic doors at the clinic stuck half open | Escalator out so my mother had to turn back
Lift alarm rings with nobody inside | Intercom dead so the ambulance men could not get in
Communal lights blown on three floors | Loft hatch fell down | Tiles off after the storm, water in the attic
Damp rising through the lounge floor | Balcony railing wobbles when you lean | Garage roofs caving in
Chimney pot about to drop | Water pressure gone since the new estate was built | Taps dry on our side of the street
Leak from the stopcock, lawn is a bog | Boiler plant failed, four blocks cold | Electric keeps cutting out in our row
Street feeder box humming and lights dim | Gas smell reported and now no supply for two days
Bench slats snapped outside the post office | Seesaw handle came off in my girl's hand
Netting on the cricket cage torn | Pump track washed out | Weir board missing and the mill pond empty
Dead elm leaning on the phone box | Creeper has swallowed the street sign
Laurel blocks the light of the ground floor flats | Sapling snapped by the mower
Planter tipped over and soil in the road | Stream bank falling into the allotments
There is a deep rut along the whole length of our street and it has already damaged two cars
The pavement outside the nursery has sunk and fills with rain, parents have to lift buggies round it
I reported this hole in March, it was filled with a shovel of tar and is back again
Surface has worn through to the cobbles and cyclists are being thrown off
Water collects at the dropped kerb so wheelchair users get wet feet or go into traffic
After heavy rain the junction cannot be crossed on foot at all
The road floods right up to the doorsteps because the soakaway does not work
My car bottoms out every time I turn into the estate
The whole road shakes when a lorry hits the sunken trench and my ceiling has cracked
Ground has dropped beside the manhole, you can see a void underneath
Please could somebody look at the loose kerb by the crossing before a child falls
The light outside my mother's bungalow has been flashing on and off since Christmas
Three lights in a row are off by the bus terminus and girls walking home feel unsafe
Lamps on the footbridge come on at noon and go off at dusk | The new LED lamp is so weak the pavement is black
Post with the school sign has rusted through at the base and is swaying
Traffic lights give pedestrians four seconds, my husband uses a frame
The bollards that stopped cars were taken out and never replaced
Handrail down to the canal has come loose from the wall | The swing seat has split and pinches the children
Rubber tiles in the play park have shrunk so there are gaps to trip on
The only bench at the stop was removed last year, elderly people need to sit
Both lifts in our building are out and there is a lady of ninety on the eleventh floor
Lift door closes on people and the sensor is taped over
Door closer is broken so the front door stands open day and night | Rain pours through the skylight on to the stairs
Cracks have opened above my window and bits of brick are coming loose
We have had no hot water for eleven days and the office says parts are on order
The water goes off without warning most evenings | Tap water smells like a swimming pool and leaves brown rings
Gas has been cut off to the block after a leak and no date to reconnect
Power surges have blown my fridge and the street lamp together
The tree at number 8 has grown into the phone box and the roof
Dead branches hang over the playground and come down in any wind
Ivy and brambles have closed half the path to the station | The hedge at the corner is so high that I pull out blind
Roots have pushed the path up and my neighbour broke her wrist
Grass in the cemetery has not been cut and we cannot find the grave | Tap in the cemetery does not run
Sprinkler head broken, shooting water over the sidewalk | Crosswalk paint is gone and no one stops
Flashing beacon at the trail crossing is dead | The curb cut is blocked by a raised slab so my chair tips
Street sign turned the wrong way since the storm | Parking lot lights at the library have been out for weeks
The storm drain grate is broken and a dog fell in | Missing guard rail above the creek
Pedestrian bridge planks are rotting through | Water fountain in the gym leaks over the floor
Elevator certificate expired and it grinds | Pavements not gritted and the snow packed to ice
Raw sewage bubbling up through the manhole into gardens | Weeds knee high along the kerb
"""
