import type { NameTables } from '../sections/names.ts';

/** Words around a surname: titles, what makes it something else, and words that are no name. */
export const aroundSurnames: Pick<
  NameTables,
  | 'notBeforeSurname'
  | 'titles'
  | 'personPrepositions'
  | 'modestTitles'
  | 'notAfterSurname'
  | 'personEndings'
  | 'titleEndings'
  | 'personAdjectives'
  | 'notNames'
> = {
  notBeforeSurname: [
    'das', 'ein', 'beim', 'zum', 'im', 'am', 'Bäckerei', 'Metzgerei', 'Firma', 'Hotel', 'Gasthof', 'Familie', 'Café',
    'Restaurant', 'Apotheke', 'Autohaus', 'Verlag', 'Buchhandlung', 'Brauerei', 'Bäckermeister', 'Stadt', 'Fluss', 'Kanzlei', 'Praxis',
    'Schreinerei', 'Gärtnerei', 'Konditorei', 'Weingut', 'Hof', 'Marke', 'Modehaus', 'Möbelhaus', 'Fahrschule', 'Friseur', 'Salon',
    'Bankhaus', 'Schauspieler', 'Schauspielerin', 'Sänger', 'Sängerin', 'Fußballer', 'Trainer', 'Sportler', 'Schriftsteller', 'Regisseur', 'Richter', 'Richterin', 'Anwalt', 'Anwältin',
  ], // prettier-ignore
  titles: [
    'Dr', 'Prof', 'Professor', 'Herr', 'Herrn', 'Frau', 'Sir', 'Lord', 'Lady', 'Scheich', 'Pater', 'Bischof', 'Kardinal', 'Imam', 'General',
    'Abt', 'Äbtissin', 'Richter', 'Richterin', 'Staatsanwalt', 'Staatsanwältin', 'Anwalt', 'Anwältin', 'Admiral', 'Oberst', 'Major', 'Hauptmann', 'Leutnant', 'Oberstleutnant', 'Mullah', 'Ajatollah', 'Shahid', 'Schahid', 'Prinz', 'Prinzessin',
  ], // prettier-ignore
  personPrepositions: [
    'für',
    'gegen',
    'mit',
    'von',
    'bei',
    'um',
    'an',
    'über',
    'neben',
    'gegenüber',
    'ohne',
    'durch',
    'laut',
    'so',
  ],
  modestTitles: [
    'Hauptmann', 'Leutnant', 'Oberleutnant', 'Oberstleutnant', 'Major', 'Kapitän', 'Feldwebel', 'Professor', 'Prof', 'Pater', 'Pfarrer', 'Bischof', 'Imam',
    'Rabbiner',
  ], // prettier-ignore
  notAfterSurname: [
    'GmbH',
    'AG',
    'KG',
    'OHG',
    'Straße',
    'Strasse',
    'Platz',
    'Allee',
    'Söhne',
    'Verlag',
    'Konzern',
    'Gruppe',
    'Holding',
    'Stiftung',
    'Weg',
    'Brücke',
    'Haus',
    'Museum',
  ],
  personEndings: [
    'er', 'or', 'ist', 'ent', 'ant', 'eur', 'oge', 'chef', 'mann', 'frau', 'in', 'kandidat', 'diplomat', 'soldat', 'pilot', 'general', 'major',
    'oberst', 'admiral', 'kapitän', 'experte', 'expertin', 'anwalt', 'arzt', 'richter', 'rat', 'ende', 'beauftragte', 'abgeordnete', 'gesandte',
    'beamte', 'angestellte', 'sekretär', 'kommissar', 'notar', 'bischof', 'kardinal', 'prinz', 'graf', 'fürst', 'held', 'erbe', 'zeuge', 'kollege',
    'demokrat', 'gefährte', 'gefährtin', 'republikaner', 'boss', 'star', 'profi', 'coach', 'philosoph', 'architekt', 'chirurg', 'biograf', 'autokrat', 'sohn', 'bruder',
    'vater', 'tochter', 'schwester', 'mutter', 'gatte', 'witwe',
  ], // prettier-ignore
  titleEndings: [
    'chef', 'chefin', 'sprecher', 'sprecherin', 'präsident', 'präsidentin', 'minister', 'ministerin', 'experte', 'expertin', 'politiker',
    'politikerin', 'beauftragter', 'beauftragte', 'beauftragten', 'kommissar', 'kommissarin', 'abgeordneter', 'abgeordnete', 'abgeordneten',
    'kandidat', 'kandidatin', 'meister', 'meisterin', 'berater', 'beraterin', 'sekretär', 'sekretärin', 'general', 'anwalt', 'anwältin',
    'botschafter', 'botschafterin', 'vorsitzender', 'vorsitzende', 'vorsitzenden', 'kollege', 'kollegin', 'aktivist', 'aktivistin', 'journalist',
    'journalistin', 'unternehmer', 'unternehmerin', 'kommandeur', 'kommandant', 'wissenschaftler', 'wissenschaftlerin', 'forscher', 'forscherin',
  ], // prettier-ignore
  personAdjectives: [
    'verantwortlich', 'zuständig', 'beauftragt', 'bevollmächtigt', 'gesandt', 'vorsitzend', 'abgeordnet', 'delegiert', 'vertraut', 'verbündet', 'geistlich', 'beamt',
    'verwandt', 'oppositionell', 'intellektuell', 'konservativ', 'liberal', 'aufständisch', 'abtrünnig', 'überlebend', 'adlig',
  ], // prettier-ignore
  notNames: [
    'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag', 'Sonnabend', 'Januar', 'Februar',
    'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember', 'Ende', 'Anfang', 'Mitte', 'In', 'An', 'Um',
    'The', 'University', 'Universität', 'Professor', 'Institut', 'Stiftung', 'Preis', 'Vertreter', 'Gespräche', 'Hilfe', 'Journalisten', 'Reporter', 'Reportern', 'Truppen', 'Soldaten', 'Menschen', 'Waffen', 'Druck', 'Kritik', 'Krieg', 'Frieden',
  ], // prettier-ignore
};
