import type { WordTables } from '../sections/words.ts';
import { clauses } from './words-clauses.ts';
import { groups } from './words-closed.ts';
import { endings } from './words-endings.ts';
import { helpers } from './words-helpers.ts';

export const words: WordTables = {
  groups,
  helpers,
  endings,
  clauses,
  spellings: ['ss ß', 'ß ss'],
  transcriptions: ['ae ä', 'oe ö', 'ue ü'],
  capitalNouns: true,
  particles: `
    ab abhanden acht an anheim auf aufeinander aufrecht aus auseinander bei beieinander beisammen beiseite bekannt bereit bereit bevor
    bloß da daheim daher dahin dar davon dazu dazwischen durch ein einher empor entgegen entlang entzwei
    fehl fern fertig fest fort frei fremd gefangen gegenüber gering gleich groß gut haus heim her herab heran herauf
    heraus herbei herein herüber herum herunter hervor hin hinab hinauf hinaus hinein hinter hinterher hinüber hinunter hinweg
    hinzu hoch inne irre kalt kaputt kennen klar krank kund kurz lahm los maß mit nach nahe nieder offen preis quer rein
    richtig ruhig rück sauber schief schwer sicher statt stand still tot teil um unter übel über überein übrig umher
    vor voran voraus vorbei vorher vorüber vorweg wach wahr weg weiter wett wider wieder wohl zu zufrieden zugrunde zugute
    zunichte zurecht zurück zusammen zustande zutage zuvor zuwider`,
};
