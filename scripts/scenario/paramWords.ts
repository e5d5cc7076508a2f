import type { Words } from './words.ts';
import { ALL, CURVED, perCard } from './words.ts';

/** The same heading before several fields. */
const under = (path: string, about: string, fields: Words): Words => ({
  [path]: about,
  ...Object.fromEntries(Object.entries(fields).map(([field, say]) => [`${path}.${field}`, say])),
});

const LASTING = ['ads', 'promotion', 'salesKit', 'fieldInsight', 'brand', 'content', 'research', 'coaching'] as const;

/** What every number of the model means, by its path. */
export const PARAM_WORDS: Words = {
  params: 'Every number of the model. Change one at a time, and check the file after each.',
  'params.synergy': 'How much the work of each role lifts that of the other; 1 as measured, 0 off.',
  'params.carryOver':
    'How long work lasts once the chips are gone; the other four cards act only while chips lie on them.',
  ...perCard('params.carryOver', LASTING, (card) => `Time after which half of the work of ${card} is gone.`),
  'params.half': 'Chips at which a card reaches half of all it can do. Smaller: it saturates sooner.',
  ...perCard('params.half', CURVED, (card) => `Chips at which ${card} reaches half of its effect.`),
  'params.slope': 'Shape of the response: 1 bends from the first chip on; about 2 does little below a threshold.',
  ...perCard('params.slope', CURVED, (card) => `Shape of the response to ${card}.`),
  'params.chipCost': 'Price of a chip by card, against chipPrice.',
  ...perCard('params.chipCost', ALL, (card) => `What a chip on ${card} costs, against chipPrice.`),
  ...under('params.fit', 'How well messages fit, which multiplies what brand, ads and content do.', {
    gain: 'How much better they fit with full research, and with full field insight.',
    focusLift: 'How much better they fit in the segment in focus.',
    focusLoss: 'How much worse they fit in the others.',
  }),
  ...under('params.attraction', 'What makes a shopper turn to one name and not another.', {
    equity: 'Weight of a good name.',
    ads: 'Weight of ads.',
    content: 'Weight of content.',
    promotion: 'Weight of a launch event.',
    price: 'Weight of the list price.',
    reference: 'Weight of the price against what buyers take for normal.',
    outside: 'Weight of buying elsewhere, or not at all.',
  }),
  ...under('params.leads', 'What becomes of people who asked.', {
    qualify: "Share of those who ask that is worth a rep's hour.",
    fade: 'Share of its chance that a lead keeps with each week of waiting.',
    cold: 'Share of the leads nobody worked that goes cold.',
    shopOn: 'Share of lost and cold leads that goes on shopping; the rest leaves the market.',
  }),
  ...under('params.calls', 'Leads that reps find by calling.', {
    reach: 'Share of its own part of the shoppers that a team would find with endless chips.',
    warmth: 'Share of that reach that needs a known name.',
  }),
  ...under('params.closing', 'How many leads are worked, and how many of them are won.', {
    capacity: 'Hours of Sales with endless chips.',
    floor: 'Share of these hours that is there without any chip.',
    coaching: 'How many more hours a fully coached team has.',
    skill: 'How much a fully skilled team lifts the chance.',
    base: 'The chance before all else.',
    equity: 'How much a good name lifts it.',
    salesKit: 'How much a full sales kit lifts it.',
    fieldInsight: 'How much full field insight lifts it.',
    price: 'How much a higher price lowers it.',
  }),
  ...under('params.discount', 'The discount card.', {
    depth: 'Largest price cut on leads that are won.',
    pull: 'How many purchases it brings forward.',
    seen: 'How much of the cut buyers take for the normal price.',
    wear: 'What it takes off brand equity.',
  }),
  ...under('params.price', 'The list price.', {
    unitCost: 'What a unit costs to make.',
    pull: 'How many purchases of customers a price below the usual one brings forward.',
    wear: 'What such a price takes off brand equity.',
    shield: 'How much less a price weighs for a name that people think well of.',
    memory: "Time after which buyers have half taken today's price for the normal one.",
  }),
  ...under('params.care', 'Account care.', { reach: 'Customers that one chip looks after.' }),
  ...under('params.skill', 'Skill of the sales team, which follows coaching.', {
    halfLife: 'Time after which half of a change in coaching has become skill.',
  }),
  ...under('params.repeat', 'Whether a customer comes back at an occasion.', {
    scale: 'Multiplies the chance; leave it at 1.',
    base: 'The chance before all else.',
    equity: 'How much a good name lifts it.',
    care: 'How much full account care lifts it.',
    price: 'Weight of the price against what buyers are used to.',
    rivalry: 'Weight of the price against what rivals ask.',
    ads: 'How much ads remind customers.',
    promotion: 'How much a launch event reminds customers.',
  }),
  ...under('params.awareness', 'How many know the name.', {
    brand: 'Share of those who do not know it that a full brand campaign reaches.',
    content: 'The same for content.',
    promotion: 'The same for a launch event.',
    wordOfMouth: 'The same for customers who tell others, if all were customers.',
    careVoice: 'How much more a customer tells who is fully looked after.',
    fade: 'Time after which half of it is forgotten.',
    floor: 'Share that is never forgotten.',
  }),
  ...under('params.equity', 'How well people think of the name.', {
    brand: 'What a full brand campaign adds.',
    content: 'What full content adds.',
    promotion: 'What a full launch event adds.',
    served: 'What customers who are looked after add, if all were customers.',
    cold: 'What is worn off if all leads go cold.',
    fade: 'Time after which half of it is gone by itself.',
  }),
  ...under('params.neutral', 'Levels at which each role neither lifts nor lowers the work of the other.', {
    awareness: 'Of awareness.',
    equity: 'Of brand equity.',
    salesKit: 'Of the sales kit.',
    care: 'Of account care.',
  }),
  ...under('params.noise', 'Size of luck, as a standard deviation from week to week.', {
    interest: 'Of the interest in a name.',
    closing: 'Of the chance to win a lead.',
    demand: 'Of occasions to buy.',
  }),
};
