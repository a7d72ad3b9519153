import type { NameTables } from '../sections/names.ts';

const organisation = 'organisation';
const place = 'place';
const other = 'other';

/** Nouns before a name that say that it is no person's. */
export const thingNouns: NameTables['thingNouns'] = {
  party: organisation, group: organisation, movement: organisation, militia: organisation, organisation: organisation, organization: organisation,
  company: organisation, firm: organisation, bank: organisation, union: organisation, coalition: organisation, alliance: organisation,
  foundation: organisation, institute: organisation, airline: organisation, university: organisation, brigade: organisation, band: organisation,
  club: organisation,
  city: place, town: place, village: place, province: place, region: place, island: place, district: place, state: place, county: place, port: place,
  airport: place, hotel: place, palace: place, resort: place, base: place, camp: place, river: place, lake: place, mount: place, mountain: place,
  suburb: place, capital: place,
  cyclone: other, hurricane: other, typhoon: other, storm: other, operation: other, project: other, programme: other, program: other, film: other,
  novel: other, book: other, ship: other, frigate: other, tanker: other, campaign: other, law: other, prize: other, virus: other, missile: other,
  spacecraft: other, pipeline: other,
}; // prettier-ignore
