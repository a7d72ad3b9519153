import type { ContactIdiom } from '../sections/contacts.ts';

const TABLE = ['an einem tisch', 'am selben tisch', 'an einen tisch', 'am tisch', 'zu tisch', 'am verhandlungstisch', 'an den verhandlungstisch'] as const; // prettier-ignore
const HOME = ['zu sich', 'ins weiße haus', 'ins kanzleramt', 'in den élysée-palast', 'in den elysée-palast', 'in den kreml', 'in die downing street'] as const; // prettier-ignore
const BY_PHONE = ['telefonisch', 'per telefon', 'am telefon'] as const;
const ARRIVING = ['in', 'im', 'nach', 'in der', 'in den'] as const;

/** Verbs that tell of a contact only with certain words in their clause, and those that need an object of their kind. */
export const idioms: readonly ContactIdiom[] = [
  // at one table
  { lemma: 'sitzen', only: TABLE, frame: 'with', type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda saßen am Montag an einem Tisch.' },
  { lemma: 'setzen', only: TABLE, frame: 'with', type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda setzten sich am Montag an einen Tisch.' },
  { lemma: 'zurückziehen', only: ['allein', 'zu zweit', 'unter vier augen'], frame: 'with', type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda zogen sich eine Stunde allein zurück.' },
  // called to one's house
  { lemma: 'bitten', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron bat am Montag Andrzej Duda zu sich.' },
  { lemma: 'bestellen', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron hat am Montag Andrzej Duda zu sich bestellt.' },
  { lemma: 'rufen', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron rief am Montag Andrzej Duda zu sich.' },
  { lemma: 'zitieren', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron zitierte am Montag Andrzej Duda zu sich.' },
  { lemma: 'holen', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Joe Biden holte im Mai Andrzej Duda ins Weiße Haus.' },
  { lemma: 'laden', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron lud am Montag Andrzej Duda zu sich.' },
  { lemma: 'nehmen', only: ['in empfang'], frame: 'object', type: 'meeting', example: 'Emmanuel Macron nahm am Montag Andrzej Duda in Empfang.' },
  { lemma: 'haben', only: ['am telefon'], frame: 'object', type: 'phone_call', example: 'Emmanuel Macron hatte am Montag Andrzej Duda am Telefon.' },
  // to pay one's respects, to hand something over
  { lemma: 'machen', only: ['seine aufwartung', 'ihre aufwartung'], frame: 'object', type: 'meeting', example: 'Andrzej Duda machte am Montag Emmanuel Macron seine Aufwartung.' },
  { lemma: 'überbringen', frame: 'people', type: 'meeting', example: 'Andrzej Duda überbrachte am Montag Emmanuel Macron eine Botschaft.' },
  { lemma: 'überreichen', frame: 'people', type: 'meeting', example: 'Andrzej Duda überreichte am Montag Emmanuel Macron einen Brief.' },
  { lemma: 'übergeben', frame: 'people', type: 'meeting', example: 'Andrzej Duda übergab am Montag Emmanuel Macron einen Brief.' },
  { lemma: 'aushändigen', frame: 'people', type: 'meeting', example: 'Andrzej Duda händigte am Montag Emmanuel Macron einen Brief aus.' },
  // come to a country
  { lemma: 'eintreffen', frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron ist am Montag in Warschau eingetroffen.' },
  { lemma: 'ankommen', frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron ist am Montag in Warschau angekommen.' },
  { lemma: 'weilen', frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron weilte am Montag in Warschau.' },
  { lemma: 'sein', only: ['zu gast'], frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron war am Montag in Warschau zu Gast.' },
  // call someone
  { lemma: 'melden', only: BY_PHONE, to: ['bei'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Andrzej Duda meldete sich am Montag telefonisch bei Emmanuel Macron.' },
  { lemma: 'wenden', only: BY_PHONE, to: ['an'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Andrzej Duda wandte sich am Montag telefonisch an Emmanuel Macron.' },
  { lemma: 'erreichen', only: BY_PHONE, frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Andrzej Duda erreichte Emmanuel Macron am Montag telefonisch.' },
  { lemma: 'verbinden', only: ['ließ sich', 'lässt sich', 'sich'], frame: 'with', type: 'phone_call', initiator: 'subject', example: 'Andrzej Duda ließ sich am Montag mit Emmanuel Macron verbinden.' },
]; // prettier-ignore
