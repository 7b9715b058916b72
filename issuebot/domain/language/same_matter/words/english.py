"""The same in English.

A line each: its name, and what else people call it. One that is indented goes on.
"""

ENGLISH = """
light, lamp, lights, lamps, street light, street lamp, dark, unlit, lamppost, bulb
rubbish, bin, bins, litter, trash, garbage, emptied, bags, overflowing, refuse, recycling
fly-tipping, dumped, mattress, sofa, fridge, rubble, tipped
lift, elevator
manhole, manhole cover, drain cover, drain lid
dog, dogs, off-leash, off the lead, off leash, barking
dog mess, dog poo, fouling
sewage, drain, sewer, foul water, blocked drain, toilet overflow, gully
pothole, hole in the road, potholes, road surface, sunken
paving, slab, kerb broken, pavement broken, uneven
~noise, noise, loud, noisy, cannot sleep, can't sleep
music, party, bass, speakers, bar
building site, drilling, construction, drill, digger
wire, wires, cable, cables, line hanging
pole, telegraph pole, post leaning
parked, parking, double parked, fire lane, fire access, blocks the drive, van
abandoned car, flat tyres, derelict vehicle, no plates
barrier, stuck open, gate broken
set on fire, burned, burning, bonfire, arson
bench, seat
playground, swing, slide, climbing frame
fence, railing, handrail, guardrail
tree, branch, branches, hedge, overgrown
water, no water, water pressure, water off, water has been off
brown water, brown, rusty, discoloured, dirty water
burst pipe, water main, leak, leaking, pipe
power, no power, power cut, electricity, outage
heating, radiator, no heat
gas, smell of gas
door, entry door, door lock, intercom, buzzer, fob
traffic light, traffic lights, signal, crossing light
flood, flooded, flooding, puddle
graffiti, sprayed, painted over, tagging
poster, banner, notice board, noticeboard, billboard, sign
stall, stalls, vendor, vendors, hawkers, food cart
theft, stolen, nicked, broken into, burglar, thieves, break-in
fight, fighting, brawl, threatened
drunk, drunks, drinking
drugs, needles, dealer, dealers
racing, speeding, motorbikes, mopeds, quad bikes
smoke, smoking, cigarette, cigarettes
smell, stink, stinks, fumes
rats, rat, mice, cockroaches, pests
pigeons, pigeon, feeding birds
e-scooters, scooters, shared bikes, e-bikes
washing, laundry, drips
bus, bus stop, shelter, bus shelter
snow, ice, gritting
"""
