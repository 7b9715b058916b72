"""In English."""

ENGLISH = """
how do I pay my council tax | I want to appeal my parking fine | can I get a refund for the course
my employer has not paid me for two months | landlord will not give back my deposit
what papers do I need to get married | how long does a passport take | when do school places come out
the teacher was rude to my son | school dinners are too dear | which bin do I use for batteries
what days is the recycling centre open | how do I apply for a skip permit | do I need planning permission for a fence
when will the new clinic open | I cannot get a doctor's appointment | the hospital lost my results
my pension is less than it should be | how do I claim housing benefit | where am I on the housing list
my gas bill doubled | broadband is slow and they will not let me leave | the courier lost my parcel
shop refuses to take the shoes back | builder took the money and never came | gym will not cancel my membership
travel agent will not refund the trip | bus fares have gone up again | the number 5 bus never comes on time
what time does the library close | how do I vote by post | I want to complain about a member of staff
nobody answers the phone at the town hall | the website will not let me log in | thank you for fixing it so fast
is there a club for pensioners | how do I start a market stall business | my insurance will not pay
bank closed my account | who do I ask about adoption | my neighbour owes me money | can I keep hens at home
what does a building permit cost | the taxi overcharged me | I want a copy of my birth certificate
can I get a grant for new windows | my wages were short again | who pays for the nursery place
what is the fee for a market licence | do pensioners travel free | my exam result is wrong
is there a bus to the hospital on sunday | they charged me twice for the permit
how long is the wait for a hip operation | when is the next council meeting | why has my rent gone up
the estate agent kept our fees | my internet provider put up the price | who can help with my visa
the washing machine I bought is faulty | dentist will not take new patients | can you tell me who owns this land
where do I hand in lost keys | what are the rules for drones | how do I register a death
are dogs allowed in the town hall | please put on more swimming lessons | my benefit payment has stopped
the college lost my application | is the market on this weekend | what will be built on the old stadium site
I have worked here ten years, can I settle | the shop assistant knew nothing about the radio
homes are too expensive for young people | trains should have more handles | what happens if we all go to city hall
the gallery should open later | who won the raffle | my letter to the mayor was not answered
How do I renew my residence permit? | What time does the library open on Sunday?
my landlord won't give back the deposit | I was overcharged by a taxi driver yesterday
Is there a football match at the stadium tonight? | There is nothing for teenagers to do in the city
Parents can't get their children into the school of their choice | Parking permits for nurses and carers needed
Why does the council have the community toilets locked at a certain site | Broken water meter
asking for a dropped kerb, how much does it cost | when will my daughter be allocated a council house
Benefit card has not arrived, who do I call for a replacement | Driver took a longer route and added tolls
Billing complaint about my water account | Contractor took the advance and never came back
the health centre has too many patients wanting appointments | I want to dispute my council tax bill
do they have planning permission for the extension next door | what day is trash pickup on my street
are there plans to close the children's centre | how do I change the address on my bus pass
is the tip open on boxing day | my recycling calendar never came, which week is it
the gas company put my direct debit up twice | the nursery keeps charging us for days it was shut
the ward councillors never do what they are elected for | what does a dropped kerb cost
when are you going to answer the letter about my extension | Single person discount was taken off my bill
Wrong banding, my house is smaller than next door | Summons for arrears I have already paid
Housing benefit overpayment letter makes no sense | Universal credit stopped after I moved
Blue badge renewal has taken fourteen weeks | Bus pass lost, where do I get another
Resident parking permit for a hire car | Visitor vouchers have not come in the post
I want to contest a penalty charge notice | Bailiffs came about a debt that is not mine
School admission appeal date please | My son has no place for September | Free school meals form keeps timing out
Special needs transport turned down | Nursery funding hours, am I entitled | Teacher shouted at the whole class
Exam certificate lost in a fire | Can we have a lollipop lady, how do I become one | Book a slot at the tip
Do you take plasterboard at the recycling centre | What goes in the blue lid bin
How much for a garden waste subscription | When does the library van call | Register office appointment for a birth
Copy of my late husband's death certificate | How do I get a burial plot next to mum
Citizenship ceremony, when is mine | Postal vote has not arrived | Polling card for someone who moved away
Objection to planning application for flats | Do I need consent to take down a chimney
Building control inspector did not turn up | Street party road closure form | Premises licence hearing date
Taxi badge renewal fee | Dropped kerb quote seems dear | Allotment waiting list, where am I
Hall hire for a christening | Swimming lessons cancelled with no refund | Leisure centre double charged my card
My councillor does not answer letters | The man on the desk was rude and hung up | On hold for an hour then cut off
Whole website logs me out | Thanks to the crew who cleared our lane | Compliment for the lady at reception
Found a wedding ring on the beach | Lost my hearing aid on the 38 bus | Bus never showed and the next was full
Why was the 52 taken off | Train fare went up again | Driver drove past me with his light on
Cab charged a meter plus cash | Landlord wants six months up front | Evicted with two days notice
Deposit scheme says it has no record | Damp survey fee, who pays | Leaseholder service charge doubled
Shared ownership staircasing costs | Where do I bid for a council flat
Mortgage offer expired because searches are late | My wages were docked for breaks
Zero hours and no shifts for a month | Boss kept our tips | Redundancy pay not in my account
State pension forecast looks wrong | Carer's allowance refused | Foster carers, how do we start
Food bank opening times | Energy supplier put me on a higher tariff | Phone contract mis-sold to my gran
Parcel marked delivered, never came | Garage will not honour the warranty | Builder vanished with the stage payment
Restaurant gave us food poisoning | Dentist struck me off the list | GP says no appointments till next month
Operation cancelled twice | Prescription charge exemption card | Hospital car park ticket cost a fortune
Can I keep bees in the garden | Dog licence, is it still a thing | What is happening with the old cinema
When will the relief road open | Who owns the strip behind our house | Property tax assessment appeal
Homestead exemption deadline | Business license for a nail salon | Jury summons but I am abroad | DMV lost my title
Unemployment claim pending nine weeks | EBT card stolen balance | Small claims form, which court
Is city hall closed on the holiday | Utility bill shows water I never used | Moving truck permit for saturday
Are you a person or a bot | never mind it's sorted | Who do I ask about the cost of bulky waste collection
Is there a charge for a replacement wheelie bin | Parking fine on a street with no signs, how to challenge
Do I need a licence for five dogs | What hours are builders allowed to work | Are fireworks banned this year
Permit for scaffolding on the footway | How do I sponsor a roundabout | Can I adopt a bench in memory of dad
Is my road on the resurfacing list | Will the street lighting be switched off to save money, where is the consultation
Which school bus goes past our village | Heating allowance has not arrived | Estate agent wants a fee before viewing
The broadband installer never turned up | Electricity bill estimated again
My claim against the council for a burst tyre, what is happening | Thank you, the pothole was filled the next day
My rebate has not been paid | Who is my councillor | Court date for the fine | Do I still pay if the flat is empty
Bus pass for my carer | School uniform grant form | Where can I vote | Water company charged a dead man
Our application for a dropped kerb was refused without a reason | The letter about my benefit was in the wrong language
They refused me a permit because I rent | Notice on the lamp post says planning but gives no date
Neighbours widened their drive without asking the council | Is a loft conversion allowed without permission
Why was the planning notice not delivered to us | They are building six houses on the paddock, how do I object
The bay outside the clinic should allow twenty minutes | Fined for stopping two minutes to drop my mother at hospital
Camera caught me in a bus lane I did not know was there | No signs and still a parking ticket
Could we have disabled parking nearer the chemist
We need a crossing patrol because the school asked for it and got no answer
The traffic order changed overnight and now I am fined | Bins are now every three weeks, who decided that
I was told to put cardboard in the brown bin, is that right | How many bags of garden waste may I put out
My sack collection day changed, what is it now | Do I have to rinse the jars
Can someone explain the charge for bulky items | Contractor owes us for laying the water pipes
We did the drains at the school and were never paid | Painter was not paid for the council flats job
Agency held back my last week's wages | Somebody on a marketplace took my money and blocked me
Concert tickets turned out to be fake | A text said my parcel was held and took forty pounds
Crypto site will not let me withdraw | Dating site man asked me for gift cards | Subscription keeps charging a dead card
My phone was cut off over a bill I paid | Mobile coverage is hopeless in our village
Internet down for three days, provider shrugs | Smart meter shows nothing since I switched supplier
Water bill is in the wrong name | Hospital letter went to my old address | Ambulance took two hours, I want to complain
Ward staff were unkind to my father | Chemist gave me the wrong tablets
School will not take my son because of his address | My child is bullied in class and the head does nothing
Coach to college was cancelled, who gives the money back | Bus stop for the 17 moved and nobody said
Please extend route 9 to the new estate | Why do trains not stop here on sundays
The driver would not let my guide dog on | Taxi marshal refused my wheelchair | Library closed on Thursdays now, why
Toddler group has no room, can you help | Pool timetable on the website is wrong | Could the museum have a quiet hour
I left my umbrella in the reading room | Does the town have a twin | Who do I speak to about filming in the square
I need a letter to prove where I live | Electoral roll has my ex on it
They sent my mother's bus pass to the wrong house | My carer did not come and no one rang
Meals on wheels stopped, is there another | Can I get a handrail fitted at home through social services
Home adaptation grant has been pending a year | Housing officer never returns my calls
I am being moved to a flat miles from work | Rent went up and nothing was repaired, can I withhold it
Service charge includes a gardener we never see | Council tax went up and what do we get
I run a cafe and want tables outside, what do I fill in | Street trading consent fee has doubled
Fire safety certificate for my guest house | Is my business rate relief still valid | Charity collection licence form
Where do I report a hygiene rating that is out of date | Food truck permit denied twice
Property line dispute with my neighbor | Zoning says no to my shed, appeal how | Towed from a lot, want my money back
Parking app charged me twice | Toll transponder shows trips I never made | School bus driver was rude to my kid
Garbage bill doubled, why | Water shutoff notice though I paid | Tax lien on the wrong parcel
Senior discount on transit card | Is there a cooling center open today | Great job plowing our road this winter
Shout out to the parks crew | Thank you for mending the lamp post so quickly | Well done to the lads who cut the hedges
Good job with the gritting last night | The new playground is wonderful, my kids love it
Who paid for the new benches in the park | What does it cost to have a street light moved
Can I plant a tree on the verge, whom do I ask
How do I report that I moved to a bigger bin size and still pay the small | Do you give grants to mend a boundary wall
I tripped last year and want to claim, where is the form | Is the car park free on bank holidays
May I park a skip on the road and what is the fee | When is the next bulky collection and how do I book
Which day is glass collected in our village | I ordered a compost bin and it never arrived
Can cafes put bins out before eight, what is the rule | Are there jobs going in the street cleaning team
Do you lend litter pickers to schools | What is the fine for dropping litter | Where can I take old paint
How do I join the tree wardens | Plans for the bridge, where can I see them | Why was my planning objection ignored
Developer promised a park and a school and built neither | When will the water company finish and how are we compensated
Gas bill estimated at three times the usual | My prepay meter swallowed the top up | Boiler grant refused, why
Heat network charges went up with no notice | Who regulates our managing agent, he charges for lifts we do not have
Lift replacement bill of nine thousand each, is that legal | Insurance says the roof leak is not covered
Freeholder will not give consent for a new door | Estate agent lied about the drains
Surveyor missed the damp, can I sue | Tenant left owing rent | Landlord kept the deposit for cleaning
Landlord never registered my tenancy deposit | My ex will not pay maintenance | Grandparents' rights, who can advise
My brother took mum's savings | How do I get power of attorney for my dad | Carers assessment, how long is the wait
Mental health crisis line number please | Hospital transport did not come | My scan was lost between departments
Care home fees rose by a third | Nurse lost my mother's teeth | Optician sold me the wrong lenses
Hearing aid batteries, where now | School trip money not returned | Exam board marked my daughter absent
Headteacher excluded him for a haircut | School lost my son's coat | Nursery closed and kept the fees
University deposit refund | Driving test cancelled three times | Theory test pass certificate expired
Driving licence sent to old address | My car tax was taken twice | Speed awareness course full
Bus company never answered my complaint | Train cancelled and no taxi offered | Ferry booking changed without asking
Airport parking firm damaged my car | Cab driver took the long way round | Ride share charged a cleaning fee
Courier threw the box over and it broke | Bank froze my account over a gift | Credit file shows a debt that is not mine
Pension transfer has taken eight months | Final pay missing after I resigned | Boss will not give me a payslip
Sacked for being ill | No holiday pay for agency staff | Apprentice wage below the legal one
Subcontractor on the roadworks has not been paid | Laid tarmac for a firm that folded, who pays
Scaffolder owed by the school contractor | Cleaner of the public toilets has had no wages since May
Street sweepers have not been paid overtime | Shop sold out of date milk | Hotel would not refund in spite of flood
Sofa arrived torn and they will not swap it | Washing machine died in a month
Kitchen firm took the deposit and went bust | Solar panel salesman overcharged mum | Gym raised price mid contract
Vet bill was double the quote | Funeral plan company vanished | Festival tickets invalid at the gate
Online shop sent a fake | Marketplace seller wants paying by bank | A friend borrowed money and blocked me
Job offer wanted a fee for training | Text says I won a prize, is it true | Licence to keep a horse
Can I fly a drone in the country park | Do I need permission to film at the beach | Is camping allowed by the lake
May I hang a banner for my daughter's birthday | How to get a shop front grant | Who grants licences for taxis
Market pitch rent too high | Alcohol licence objection | Dog show booking form | Swimming gala times
Choir looking for singers | Lost dog, brown terrier with one ear | Found keys by the war memorial
Lost pram at the station | Looking for my old classmate | Hello is anyone reading this | wrong chat sorry
who won last night | I paid the permit in March and nobody has sent it, can you check
My application was refused and the letter gives no reason | How do I appeal against the decision about my extension
I was sent a fine although my ticket was on display
The neighbours have put in plans for a third storey, where can I object
My benefits were stopped because I missed a phone call
I would like to know when the works on the high street will finish
Can you tell me whether our street will be adopted by the council | The council owes me for a claim I made two years ago
Who is responsible for the private road behind us | I would like to thank the two men who dug my car out of the snow
The woman who answered was rude and put the phone down on me | My son has been given a school eight miles away
The school says there is no money for a helper | My daughter's bus pass stopped working and the company will not reply
The bus is always late and twice this week it did not come
The driver drove off while I was still getting my shopping on
My surgery cancelled and cannot offer another date before spring | I waited five hours with my mother in casualty
The chemist says my prescription was never sent | My employer has not paid us since the factory closed
I left the job in June and still have no final wages | The agency takes thirty pounds a week for a bus that never runs
My landlord is putting the rent up by a third | The letting agent kept my holding deposit
I bought a car that broke down on the way home and he will not answer | The shop will not take it back without the box
The company keeps taking money from my account | My phone has had no signal since the mast was taken down
The internet has been off for a week and they only send texts | I was told the parcel was with a neighbour and it is not
I think I have been cheated by a holiday firm | Where do I get a copy of my marriage lines
How long do I have to live here to vote | Is there help with the cost of school shoes
Could you put on a class for people learning English | Are you open on Good Friday | I have lost my glasses on the ferry
What do I need to bring to register my mother's death | My car was towed and I cannot find out where it is
"""
