import type { GovernedContact } from '../sections/contact-rows.ts';

/** What a verb with its preposition, or a noun before the contact, says of it: "verzichtet auf ein Treffen mit B". */
export const governed: readonly GovernedContact[] = [
  { word: 'verzichten', preposition: 'auf', status: 'cancelled', example: 'Paris verzichtet auf ein Treffen mit Rom.' },
  { word: 'absehen', preposition: 'von', status: 'cancelled', example: 'Er sah von einem Besuch in Rom ab.' },
  { word: 'warten', preposition: 'auf', status: 'hypothetical', example: 'Er wartet auf ein Telefonat mit dem Präsidenten.' },
  { word: 'zusteuern', preposition: 'auf', status: 'proposed', example: 'Beide steuern auf ein Treffen zu.' },
  { word: 'hinarbeiten', preposition: 'auf', status: 'proposed', example: 'Sie arbeitet auf ein Treffen mit ihm hin.' },
  { word: 'arbeiten', preposition: 'an', status: 'proposed', example: 'Der Kreml arbeitet an einem Telefonat der beiden.' },
  { word: 'bestehen', preposition: 'auf', status: 'proposed', example: 'Er besteht auf einem Treffen mit der Kanzlerin.' },
  { word: 'dringen', preposition: 'auf', status: 'proposed', example: 'Er drang auf ein Treffen mit der Kanzlerin.' },
  { word: 'setzen', preposition: 'auf', status: 'proposed', example: 'Er setzt auf ein Gespräch mit der Kanzlerin.' },
  { word: 'träumen', preposition: 'von', status: 'proposed', example: 'Er träumt von einem Treffen mit dem Papst.' },
  { word: 'werben', preposition: 'für', status: 'proposed', example: 'Er wirbt für ein Treffen mit dem Präsidenten.' },
  { word: 'rechnen', preposition: 'mit', status: 'planned', example: 'Sie rechnet mit einem Treffen mit ihm.' },
  { word: 'festhalten', preposition: 'an', status: 'planned', example: 'Sie hält an ihrem Treffen mit ihm fest.' },
  { word: 'freuen', preposition: 'auf', status: 'planned', example: 'Sie freut sich auf das Treffen mit ihm.' },
  { word: 'vorbereiten', preposition: 'auf', status: 'planned', example: 'Sie bereitet sich auf das Treffen mit ihm vor.' },
  { word: 'zustimmen', preposition: null, status: 'planned', example: 'Einem Treffen mit ihm stimmte sie zu.' },
  { word: 'termin', preposition: 'für', status: 'planned', example: 'Der Termin für das Treffen der beiden steht fest.' },
  { word: 'datum', preposition: 'für', status: 'planned', example: 'Ein Datum für den Besuch gibt es noch nicht.' },
  { word: 'vorbereitungen', preposition: 'für', status: 'planned', example: 'Die Vorbereitungen für das Treffen laufen.' },
  { word: 'vorbereitungen', preposition: 'auf', status: 'planned', example: 'Die Vorbereitungen auf den Gipfel laufen.' },
]; // prettier-ignore

/** Adjectives right before the noun, in dictionary form, that tell what became of it or may: "ein mögliches Treffen". */
export const attributes: Readonly<Record<string, GovernedContact['status']>> = {
  möglich: 'proposed',
  etwaig: 'proposed',
  eventuell: 'proposed',
  denkbar: 'proposed',
  erhofft: 'proposed',
  ersehnt: 'proposed',
  angestrebt: 'proposed',
  gewünscht: 'proposed',
  erwünscht: 'proposed',
  ausgefallen: 'cancelled',
  gestrichen: 'cancelled',
};
