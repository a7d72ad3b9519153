import type { AttributeCue } from '../sections/contact-rows.ts';
import type { ContactTables } from '../sections/contacts.ts';
import { initiator } from './cues-initiator.ts';
import { length } from './cues-length.ts';
import { outcome } from './cues-outcome.ts';
import { papers } from './cues-papers.ts';
import { place } from './cues-place.ts';
import { topic } from './cues-topic.ts';

const press: readonly AttributeCue[] = [
  {
    cue: 'press',
    pattern: 'ohne [die] presse*|medien*|journalisten|reporter|kameras',
    value: 'no press',
    example: 'Das Treffen findet ohne Pressevertreter statt.',
  },
  {
    cue: 'press',
    pattern: 'unter ausschluss der öffentlichkeit|presse|medien',
    value: 'no press',
    example: 'Sie tagten unter Ausschluss der Öffentlichkeit.',
  },
  {
    cue: 'press',
    pattern: 'hinter verschlossenen türen',
    value: 'no press',
    example: 'Sie sprachen hinter verschlossenen Türen.',
  },
  {
    cue: 'press',
    pattern: 'presse*|medien*|journalisten ... nicht zugelassen',
    value: 'no press',
    example: 'Journalisten waren nicht zugelassen.',
  },
  {
    cue: 'press',
    pattern: 'fragen ... nicht vorgesehen|zugelassen|geplant|gestattet',
    value: 'no questions',
    example: 'Fragen von Journalisten seien nicht vorgesehen.',
  },
  {
    cue: 'press',
    pattern: '[gemeinsam] vor die presse|kameras|medien|journalisten [zu] @treten|@gehen',
    value: 'press appearance',
    example: 'Danach wollen beide vor die Presse treten.',
  },
  {
    cue: 'press',
    pattern: '@treten|traten|tritt .. vor die presse|kameras|medien',
    value: 'press appearance',
    example: 'Anschließend traten beide vor die Presse.',
  },
  {
    cue: 'press',
    pattern: '[anschließende|gemeinsame|gemeinsamen|anschließenden] pressekonferenz',
    value: 'press conference',
    example: 'Auf der gemeinsamen Pressekonferenz lobten sich beide.',
  },
];

const CONTACT_WORD =
  '*gespräch|*gespräche|*treffen|*telefonat|*gipfel|*begegnung|*unterredung|*schalte|*besuch|*anruf|*runde|*austausch|*videokonferenz|*zusammenkunft';
const ORDINAL =
  'erste|ersten|erstes|zweite|zweiten|zweites|dritte|dritten|drittes|vierte|vierten|viertes|fünfte|fünften|fünftes|sechste|sechsten|siebte|siebten';

const ordinal: readonly AttributeCue[] = [
  {
    cue: 'ordinal',
    pattern: `das|der|die|ihr|ihre|sein|bereits [bereits] ${ORDINAL} .. ${CONTACT_WORD} ... in|seit|binnen|innerhalb [von] <time:scope>`,
    example: 'Es war das zweite Gespräch in diesem Monat.',
  },
  {
    cue: 'ordinal',
    pattern: `das|der|die|ihr|ihre|sein|bereits [bereits] ${ORDINAL} .. ${CONTACT_WORD} ... binnen|innerhalb [von] <duration:scope>`,
    example: 'Es war das zweite Gespräch binnen eines Monats.',
  },
  {
    cue: 'ordinal',
    pattern: `ihr|ihre|ihrem|ihrer|seinem ${ORDINAL} .. ${CONTACT_WORD}|*gesprächs|*treffens`,
    example: 'Bei ihrem zweiten Treffen stritten beide.',
  },
  {
    cue: 'ordinal',
    pattern: 'erstmals ... <time:scope>',
    example: 'Beide sahen sich erstmals im Mai persönlich.',
  },
  {
    cue: 'ordinal',
    pattern: 'zum ersten|zweiten|dritten|vierten mal',
    example: 'Sie trafen sich zum dritten Mal.',
  },
];

/** Words that say how a day or another contact belongs to a contact. */
const belonging: readonly AttributeCue[] = [
  {
    cue: 'first_since',
    pattern: `erste|ersten|erstes|erster .. ${CONTACT_WORD} ... seit <time:scope>`,
    example: 'Es war das erste direkte Gespräch seit Ende Mai.',
  },
  {
    cue: 'first_since',
    pattern: 'erstmals|mal seit <time:scope>',
    example: 'Beide trafen sich zum ersten Mal seit Ende Mai.',
  },
  {
    cue: 'expected',
    pattern: 'erwartet|voraussichtlich|geplant|vorgesehen',
    example: 'Es wird erwartet, dass beide über Gas sprechen.',
  },
  {
    cue: 'same_day',
    pattern: 'danach|anschließend|gleichentags|hinterher',
    example: 'Danach empfing ihn der Präsident.',
  },
  {
    cue: 'same_day',
    pattern: 'kurz|unmittelbar|direkt|gleich darauf|danach|zuvor|davor',
    example: 'Unmittelbar zuvor hatten beide telefoniert.',
  },
  {
    cue: 'same_day',
    pattern: 'am|noch [am] selben|gleichen tag|abend|nachmittag|vormittag|morgen',
    value: 'day',
    example: 'Am selben Tag sprach er mit seinem Kollegen.',
  },
  {
    cue: 'same_day',
    pattern: 'im anschluss [an|daran]',
    example: 'Im Anschluss daran traf er seinen Kollegen.',
  },
  {
    cue: 'carries_story',
    pattern: 'zuvor|vorher|davor|zunächst|zuerst|später|anschließend|danach|ebenfalls|außerdem|auch|dort',
    example: 'Auch der Präsident empfing ihn zuvor.',
  },
  {
    cue: 'carries_story',
    pattern: 'stattdessen|derweil|währenddessen|zugleich|gleichzeitig|parallel|hernach',
    example: 'Stattdessen empfing ihn der Präsident.',
  },
  {
    cue: 'carries_story',
    pattern: 'am rande|rand kam|kamen|traf|trafen|sprach|sprachen|empfing|redete|redeten|gab|führte|führten',
    example: 'Am Rande trafen sich die Minister.',
  },
  {
    cue: 'carries_story',
    pattern:
      'stunden|stunde|minuten|minute|kurz|unmittelbar|direkt|gleich vor|nach dem|der|diesem|dieser|ihrem|ihrer *gespräch|*telefonat|*treffen|*begegnung|*unterredung|*runde|*schalte|*gipfel|*sitzung|*konferenz|beginn',
    example: 'Wenige Stunden vor dem Telefonat hatte er ihn empfangen.',
  },
  {
    cue: 'carries_story',
    pattern: 'da hatte|hatten|war|waren',
    example: 'Da hatte der Präsident ihn gerade empfangen.',
  },
  {
    cue: 'other_times',
    pattern:
      'mehrfach|mehrmals|bereits|schon|zuletzt|letztmals|jüngst|kürzlich|einst|einmal|damals|früher|oft|stets|immer|regelmäßig|häufig|erstmals|seit|seither|seitdem|inzwischen|bislang|bisher',
    example: 'Beide hatten zuvor mehrfach telefoniert.',
  },
  {
    cue: 'set_for',
    pattern:
      'für|auf [den|die] <time:when> .. geplant*|vorgesehen*|angesetzt*|anberaumt*|verabredet*|vereinbart*|terminiert*|angekündigt*',
    example: 'Trump verschob das für Anfang September geplante Treffen.',
  },
  { cue: 'since', pattern: 'seit <time:when>', example: 'Seit Anfang Mai verlangt Kairo einen Zeitplan.' },
  {
    cue: 'relation',
    pattern: 'nach [dem|der|diesem|dieser|seinem|ihrem|den] .. <contact:other>',
    value: 'after',
    example: 'Nach dem Treffen rief er in Paris an.',
  },
  {
    cue: 'relation',
    pattern: 'vor [dem|der|diesem|dieser|seinem|ihrem|den] .. <contact:other>',
    value: 'before',
    example: 'Vor dem Treffen rief er in Paris an.',
  },
];

/** Phrases that announce a side's own account. */
const readout: readonly AttributeCue[] = [
  {
    cue: 'readout',
    pattern:
      '<actor:who> .. @veröffentlichen|@vorlegen|@herausgeben|@verbreiten .. zusammenfassung|zusammenfassungen|mitteilung|erklärung|protokoll|niederschrift',
    example: 'Der Élysée-Palast veröffentlichte eine Zusammenfassung des Gesprächs.',
  },
  {
    cue: 'readout',
    pattern: '<actor:who> ... zusammenfassung|zusammenfassungen ... @vorlegen|@veröffentlichen',
    example: 'Der Élysée-Palast will in Kürze seine Zusammenfassung vorlegen.',
  },
  {
    cue: 'readout',
    pattern: 'von|vom <actor:who> veröffentlicht*|verbreitet* mitteilung|erklärung|zusammenfassung',
    example: 'In einer vom Élysée-Palast veröffentlichten Mitteilung hieß es das.',
  },
];

export const cues: readonly AttributeCue[] = [
  ...initiator,
  ...press,
  ...ordinal,
  ...topic,
  ...outcome,
  ...readout,
  ...place,
  ...length,
  ...belonging,
  ...papers,
];

export const channels: ContactTables['channels'] = [
  { pattern: 'am telefon', channel: 'phone', example: 'Beide sprachen am Telefon.' },
  { pattern: 'per|via handy', channel: 'phone', example: 'Beide sprachen per Handy.' },
  { pattern: 'per|via telefon', channel: 'phone', example: 'Beide sprachen per Telefon.' },
  {
    pattern: 'telefonisch|telefonische|telefonischen|telefonischer|telefonisches',
    channel: 'phone',
    example: 'Beide sprachen telefonisch.',
  },
  { pattern: 'fernmündlich*', channel: 'phone', example: 'Beide sprachen fernmündlich.' },
  { pattern: '@telefonieren', channel: 'phone', example: 'Beide telefonierten.' },
  { pattern: 'per|via video*', channel: 'video', example: 'Beide sprachen per Video.' },
  {
    pattern: 'per|via|über zoom|internet|bildschirm|bildschirme|videoleitung|webcam|skype',
    channel: 'video',
    example: 'Beide sprachen per Bildschirm.',
  },
  {
    pattern: 'vor|an|über [den|die|ihren|ihre|beiden] bildschirmen|monitoren|leinwänden|bildschirme',
    channel: 'video',
    example: 'Beide saßen sich vor ihren Bildschirmen gegenüber.',
  },
  {
    pattern: 'am|vorm bildschirm|monitor',
    channel: 'video',
    example: 'Die Minister berieten am Bildschirm.',
  },
  {
    pattern: 'als|in videokonferenz|videoschalte|online-konferenz',
    channel: 'video',
    example: 'Die Sitzung fand als Videokonferenz statt.',
  },
  {
    pattern: 'in form einer videokonferenz|videoschalte',
    channel: 'video',
    example: 'Die Sitzung fand in Form einer Videokonferenz statt.',
  },
  {
    pattern: 'digital [@tagen|@beraten|@konferieren|@treffen|@abhalten|@stattfinden|@zusammenkommen]',
    channel: 'video',
    example: 'Die Minister tagten digital.',
  },
  {
    pattern:
      'digitale|digitalen|digitaler|digitales [*er] *treffen|*gipfel|*gipfels|*gespräch|*runde|*sitzung|*konferenz|*begegnung|*format',
    channel: 'video',
    example: 'Das digitale Treffen dauerte lange.',
  },
  { pattern: 'online', channel: 'video', example: 'Die Minister konferierten online.' },
  { pattern: 'im videoformat', channel: 'video', example: 'Das Gespräch im Videoformat dauerte lange.' },
  {
    pattern: 'virtuell|virtuelle|virtuellen|virtueller|virtuelles',
    channel: 'video',
    example: 'Das virtuelle Treffen dauerte lange.',
  },
  {
    pattern:
      '[zum|erstmals] persönlich|persönliche|persönlichen|persönliches getroffen|*treffen|*begegnung|@treffen|@begegnen',
    channel: 'in_person',
    example: 'Sie haben sich persönlich getroffen.',
  },
  {
    pattern: 'auf dem programm',
    channel: 'in_person',
    example: 'Ein Gespräch mit dem König steht auf dem Programm.',
  },
  {
    pattern: 'von angesicht zu angesicht',
    channel: 'in_person',
    example: 'Sie sprachen von Angesicht zu Angesicht.',
  },
];
