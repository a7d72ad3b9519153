import type { PageTables } from '../sections/page.ts';
import { lines } from './page-lines.ts';
import { states } from './page-states.ts';

export const page: PageTables = {
  // prettier-ignore
  functionWords: [
    'the', 'and', 'of', 'to', 'that', 'for', 'with', 'on', 'is', 'are', 'were', 'been', 'has', 'have', 'had', 'by', 'from', 'at', 'his', 'her',
    'he', 'she', 'it', 'its', 'they', 'their', 'this', 'which', 'who', 'would', 'will', 'could', 'should', 'not', 'but', 'after', 'before',
    'about', 'over', 'into', 'said', 'as', 'be', 'or', 'between', 'during', 'while', 'when', 'there', 'than', 'these', 'those', 'also', 'more',
    'against', 'through', 'because', 'other', 'some', 'we', 'you', 'our', 'any', 'what', 'if', 'being', 'since', 'under', 'both', 'an',
  ],
  months: {
    january: 1,
    jan: 1,
    february: 2,
    feb: 2,
    march: 3,
    mar: 3,
    april: 4,
    apr: 4,
    may: 5,
    june: 6,
    jun: 6,
    july: 7,
    jul: 7,
    august: 8,
    aug: 8,
    september: 9,
    sept: 9,
    sep: 9,
    october: 10,
    oct: 10,
    november: 11,
    nov: 11,
    december: 12,
    dec: 12,
  },
  weekdays: {
    monday: 1,
    mon: 1,
    tuesday: 2,
    tue: 2,
    tues: 2,
    wednesday: 3,
    wed: 3,
    thursday: 4,
    thu: 4,
    thurs: 4,
    friday: 5,
    fri: 5,
    saturday: 6,
    sat: 6,
    sunday: 7,
    sun: 7,
  },
  ordinalEnds: ['st', 'nd', 'rd', 'th'],
  inDate: ['the', 'of'],
  today: ['today', 'today,', 'today (', 'today, on', 'today on'],
  beforeTime: ['at'],
  afterTime: ['gmt', 'utc', 'bst', 'cet', 'cest', 'est', 'edt', 'et', 'hrs'],
  stamps: [
    {
      role: 'as_of',
      words: ['Updated', 'Last updated', 'Last modified', 'Last update', 'Modified', 'As of', 'Revised'],
      example: 'Last updated: April 3, 2019 at 12:05 GMT',
    },
    {
      role: 'published',
      words: ['Published', 'First published', 'Posted', 'Date', 'Issued', 'Created'],
      example: 'Published on 3 April 2019',
    },
  ],
  // prettier-ignore
  putUp: [
    'This entry was posted', 'This post was published', 'This post was written', 'This article was posted', 'This article was published',
    'This article was first published', 'This article was originally published', 'This story was published', 'This page was created',
    'Submitted', 'Written',
  ],
  lines,
  states,
  bylines: ['By', 'Written by', 'Author:', 'Authors:', 'Reporting by', 'Story by', 'Analysis by'],
  and: ['and', 'with'],
  // prettier-ignore
  credits: ['Photo', 'Photos', 'Photograph', 'Image', 'Picture', 'Credit', 'Photo credit', 'Graphic', 'Illustration', 'Source', 'File photo'],
  // prettier-ignore
  agencies: [
    'AP', 'Getty Images', 'EPA', 'picture alliance', 'Alamy', 'Reuters', 'AFP', 'UPI', 'PA', 'PTI', 'ANI', 'Xinhua', 'TASS', 'Interfax', 'Kyodo', 'Yonhap', 'Bloomberg', 'dpa', 'ANSA', 'EFE', 'CNN', 'Sputnik',
    'RIA Novosti', 'Anadolu', 'AA', 'IRNA', 'KCNA', 'AAP', 'CP', 'BNS', 'Ukrinform',
  ],
  // prettier-ignore
  openers: ['The', 'A', 'An', 'In', 'On', 'At', 'As'],
  clauseOpeners: ['It', 'He', 'She', 'They'],
  carryingOn: ['and', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'will'],
};
