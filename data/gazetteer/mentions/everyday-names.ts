/**
 * Names of municipalities, vendors and products that mean something else on most pages, each with what it then
 * means. They count only with evidence; a name that is not here counts by its capital letter. A name too many
 * costs some mentions, a name too few ties a page on swimming to a supplier: doubt falls on the side of listing.
 */

/** Words of Swedish or English, other things of the same name, and surnames. */
export const WORDS: ReadonlySet<string> = new Set([
  // Municipalities.
  'Ale', // old word for alder; English beer
  'Berg', // mountain, rock; a surname; many villages
  'Boden', // the shed
  'Falkenberg', // a surname
  'Grums', // dregs
  'Kil', // wedge
  'Kinda', // English: sort of
  'Klippan', // the rock; cafés and halls
  'Köping', // market town
  'Lund', // grove; a surname
  'Mora', // a knife; Mora in Spanish and Latin
  'Norberg', // a surname
  'Sala', // to club together; a hall, in Spanish
  'Sandviken', // the sandy bay; many bathing places
  'Säter', // summer farm
  'Trosa', // knickers
  'Vara', // to be; goods
  'Vindeln', // the spiral
  'Älvdalen', // the river valley
  // Vendors.
  'Abou', // a surname
  'Apple', // the fruit
  'Aruba', // the island
  'Bentley', // a surname; the car
  'Castra', // Latin: camps
  'City Network', // a network of cities
  'Combine', // to put together
  'Grade', // a mark at school
  'Inläsningstjänst', // any service that records books
  'Kommers', // bustle of trade
  'Lime', // the fruit; the scooters
  'Miljödata', // data on the environment
  'Nexus', // a link
  'Pulsen', // the pulse
  'Sigma', // the letter; Six Sigma
  'Svensk e-identitet', // any electronic identity of Sweden
  'Tempus', // tense of a verb
  'Unikum', // something unique
  // Products.
  'Azure', // a blue
  'Business World', // the world of business
  'Castor', // the beaver; the star
  'Copilot', // who flies beside the pilot
  'Cosmic', // of the cosmos
  'Ecos', // Spanish: echoes
  'Evolution', // of species
  'Gemini', // the stars
  'Giraff', // the animal
  'HelpDesk', // any help desk
  'Komp', // accompaniment; time off
  'Millennium', // a thousand years; the books
  'Opus', // a work; Latin
  'Platina', // platinum; a rose
  'Primula', // primrose
  'Privacy Records', // records on privacy
  'Raindance', // a dance for rain; a film festival
  'Smart ID', // any smart identity
  'Surface', // the outside of a thing
  'Teams', // groups of people
  'TIME', // what passes
  'Viva', // long live; many programmes
  'Windows', // of a house, in English
]);

/** Before "from", "to" or "by" a first name is a person. */
export const FIRST_NAMES: ReadonlySet<string> = new Set([
  'Chas', // short for Charles
  'Dexter', // a first name; the series
  'Dorotea', // a first name
  'Dustin', // a first name
  'Eda', // a first name
  'Freja', // a first name; the goddess
  'Haldor', // a first name
  'Iver', // a first name; zeal in Norwegian
  'Mark', // a first name; ground
  'Nora', // a first name
  'Novi', // a first name
  'Salem', // a first name; chapels
  'Stella', // a first name; star
  'Vilhelmina', // a first name
]);

/** What vendors sell but have not named: what such a word stands for, many sell. Never a name. */
export const GENERIC_PRODUCTS: ReadonlySet<string> = new Set([
  ...['bokning', 'digital anslagstavla', 'digital post', 'digital tvilling', 'e-arkiv', 'e-faktura'],
  ...[
    'e-underskrift',
    'föreningsregister',
    'förtroendemannaregister',
    'GPS-larm',
    'karttjänster',
    'larmplattform',
  ],
  ...['LoRaWAN', 'läkemedelsautomat', 'NanoLearning', 'RPA', 'SDK meddelandesystem', 'transportledning'],
  ...['trygghetslarm'],
]);
