import type { BodyWord, PersonWord } from '../sections/names.ts';

/** Ministries and other bodies of a state; whose they are, the words around them say. Lower case. */
export const bodies: readonly BodyWord[] = [
  {
    words: 'foreign ministry|ministry of foreign affairs',
    id: 'foreign-ministry',
    label: 'Foreign Ministry',
    example: 'The Russian foreign ministry summoned the ambassador.',
  },
  {
    words: 'defence ministry|defense ministry|ministry of defence|ministry of defense',
    id: 'defence-ministry',
    label: 'Defence Ministry',
    example: 'The Ukrainian defence ministry reported losses.',
  },
  {
    words: 'interior ministry',
    id: 'interior-ministry',
    label: 'Interior Ministry',
    example: 'The Turkish interior ministry said so.',
  },
  {
    words: 'finance ministry',
    id: 'finance-ministry',
    label: 'Finance Ministry',
    example: 'The Greek finance ministry was silent.',
  },
  {
    words: 'commerce ministry|trade ministry|economy ministry',
    id: 'economy-ministry',
    label: 'Economy Ministry',
    example: 'The Chinese commerce ministry threatened tariffs.',
  },
  {
    words: 'presidential office|presidency',
    id: 'presidency',
    label: 'Presidential Office',
    example: 'The Ukrainian presidential office confirmed the meeting.',
  },
  { words: 'embassy', id: 'embassy', label: 'Embassy', example: 'The Russian embassy rejected that.' },
  {
    words: 'general staff',
    id: 'general-staff',
    label: 'General Staff',
    example: 'The Ukrainian general staff reported attacks.',
  },
  { words: 'parliament', id: 'parliament', label: 'Parliament', example: 'The Hungarian parliament agreed.' },
  {
    words: 'army|military|armed forces',
    id: 'armed-forces',
    label: 'Armed Forces',
    example: 'The Israeli military confirmed the strike.',
  },
  {
    words: 'central bank',
    id: 'central-bank',
    label: 'Central Bank',
    example: 'The Turkish central bank cut rates.',
  },
  {
    words: 'intelligence service|intelligence agency|intelligence services',
    id: 'intelligence',
    label: 'Intelligence Service',
    example: 'The Ukrainian intelligence service warned.',
  },
];

/** People without a name. Lower case. */
export const people: readonly PersonWord[] = [
  {
    one: 'official|senior official',
    many: 'officials|senior officials',
    label: 'official',
    example: 'A senior White House official confirmed it.',
  },
  { one: 'diplomat', many: 'diplomats', label: 'diplomat', example: 'A Western diplomat was sceptical.' },
  {
    one: 'representative',
    many: 'representatives',
    label: 'representative',
    example: 'A representative of the government named the date.',
  },
  {
    one: 'source|insider',
    many: 'sources|insiders',
    label: 'insider',
    example: 'A source familiar with the talks spoke of progress.',
  },
  {
    one: 'commander|officer',
    many: 'commanders|officers',
    offices: ['army-chief', 'chief-of-staff-military', 'general', 'head', 'leader', 'saceur', 'president'],
    label: 'officer',
    example: 'A Ukrainian commander described the situation.',
  },
  {
    one: 'lawmaker|senator',
    many: 'lawmakers|senators',
    label: 'member of parliament',
    example: 'A lawmaker criticised the visit.',
  },
  {
    one: 'analyst|expert',
    many: 'analysts|experts|observers',
    label: 'expert',
    example: 'An analyst expects no solution.',
  },
];
