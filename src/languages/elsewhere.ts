import type { DateTables } from './sections/page.ts';

/**
 * Dates of pages in languages that Readout does not read: enough to tell when such a page was published. Words that mean different
 * months in two languages (Polish and Croatian “listopada”) are left out.
 */
export const elsewhere: DateTables = {
  months: months(
    // January to December; forms of a month are parted by spaces.
    'janvier janv enero ene gennaio gen janeiro ianuarie ian januari stycznia sty ledna января янв січня ocak januar januára januára janar január tammikuuta jaanuar janvāris gener',
    'février févr fevrier fév febrero febbraio feb fevereiro fev februarie februari lutego února февраля фев лютого şubat februar februára február helmikuuta veebruar febrer',
    'mars marzo mar março marco martie maart marca března марта мар березня mart mars marca március maaliskuuta märts març',
    'avril avr abril abr aprile apr aprilie april kwietnia dubna апреля апр квітня nisan april apríla április huhtikuuta aprill',
    'mai mayo maggio mag maio mei maja května мая травня mayıs mai mája május toukokuuta maig',
    'juin junio jun giugno giu junho iunie iun juni czerwca června июня июн червня haziran juni júna június kesäkuuta juuni juny',
    'juillet juil julio jul luglio lug julho iulie iul juli lipca července июля июл липня temmuz juli júla július heinäkuuta juuli juliol',
    'août aout agosto ago agosto august augustus sierpnia srpna августа авг серпня ağustos august augusti augusta augusztus elokuuta august agost',
    'septembre sept septiembre sep setiembre settembre set setembro septembrie september września září сентября сен вересня eylül september septembra szeptember syyskuuta setembre',
    'octobre oct octubre ottobre ott outubro out octombrie oktober października října октября окт жовтня ekim oktober oktobra októbra október lokakuuta oktoober octubre',
    'novembre nov noviembre novembre novembro noiembrie november листопада ноября ноя kasım november novembra november marraskuuta novembre',
    'décembre déc decembre diciembre dic dicembre dezembro dez decembrie december grudnia prosince декабря дек грудня aralık desember december decembra december joulukuuta detsember desembre',
  ),
  weekdays: {},
  ordinalEnds: ['.', 'er', 'º', 'ª', '°', '-го'],
  inDate: ['de', 'del', 'di', "d'"],
  beforeTime: ['à', 'a las', 'alle', 'às', 'ore', 'la', 'om', 'kl', 'kl.', 'o', 'в', 'о', 'saat'],
  afterTime: ['h', 'hs', 'uur', 'ч'],
  stamps: [
    {
      role: 'as_of',
      // prettier-ignore
      words: [
        'Mis à jour le', 'Mis à jour', 'Modifié le', 'Actualizado', 'Actualizado el', 'Aggiornato', 'Aggiornato il', 'Ultimo aggiornamento',
        'Atualizado em', 'Atualizado', 'Actualizat', 'Bijgewerkt', 'Laatst bijgewerkt', 'Aktualizacja', 'Aktualizováno', 'Обновлено', 'Оновлено',
        'Güncelleme', 'Uppdaterad', 'Opdateret', 'Oppdatert', 'Päivitetty',
      ],
      example: 'Mis à jour le 3 avril 2019',
    },
    {
      role: 'published',
      // prettier-ignore
      words: [
        'Publié le', 'Publié', 'Publicado', 'Publicado el', 'Publicado em', 'Pubblicato', 'Pubblicato il', 'Publicat', 'Gepubliceerd', 'Geplaatst',
        'Opublikowano', 'Data publikacji', 'Publikováno', 'Vydáno', 'Опубликовано', 'Опубліковано', 'Yayınlanma', 'Giriş', 'Publicerad', 'Udgivet',
        'Publisert', 'Julkaistu',
      ],
      example: 'Publié le 3 avril 2019',
    },
  ],
};

/** Twelve lists of words, one for each month, as a table. */
function months(...lists: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    lists.flatMap((list, i) => list.split(' ').map((word) => [word, i + 1] as const)),
  );
}
