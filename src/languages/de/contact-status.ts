import type { StatusCue } from '../sections/contact-rows.ts';
import { against } from './contact-status-against.ts';

/** Words in the clause of a contact that say what became of it. The first that fits, in this order, counts. */
export const status: readonly StatusCue[] = [
  ...against,
  { pattern: '@erwägen', status: 'proposed', example: 'Beide Seiten erwägen ein Treffen.' },
  { pattern: '@abzeichnen', status: 'proposed', example: 'Ein Treffen zeichnet sich ab.' },
  { pattern: '@anbahnen', status: 'proposed', example: 'Ein Treffen bahnt sich an.' },
  { pattern: 'steht|stehe|stand|stehen im raum', status: 'proposed', example: 'Ein Treffen steht im Raum.' },
  { pattern: 'ins spiel', status: 'proposed', example: 'Er brachte ein Treffen ins Spiel.' },
  {
    pattern: 'in aussicht genommen',
    status: 'planned',
    example: 'Ein Gegenbesuch ist für das Frühjahr in Aussicht genommen.',
  },
  { pattern: 'in aussicht', status: 'proposed', example: 'Er stellte ein Treffen in Aussicht.' },
  { pattern: '@plädieren für', status: 'proposed', example: 'Er plädierte für ein Treffen.' },
  { pattern: 'für ... @plädieren', status: 'proposed', example: 'Er hat für ein Treffen plädiert.' },
  { pattern: '@werben für', status: 'proposed', example: 'Er warb für ein Treffen.' },
  { pattern: 'offen .. für', status: 'proposed', example: 'Er zeigte sich offen für ein Treffen.' },
  {
    pattern:
      'für ein|eine|einen [baldiges|neues|weiteres|persönliches|direktes] *treffen|*gespräch|*gipfel|*unterredung|*begegnung|*telefonat ... @aussprechen',
    status: 'proposed',
    example: 'Er hat sich für ein Treffen ausgesprochen.',
  },
  {
    pattern: '@aussprechen ... für ein|eine|einen',
    status: 'proposed',
    example: 'Er sprach sich für ein Treffen aus.',
  },
  {
    pattern: '@wünschen .. ein|eine|einen|eines',
    status: 'proposed',
    example: 'Er wünscht sich ein Treffen.',
  },
  {
    pattern: '@nachdenken .. über ein|eine|einen',
    status: 'proposed',
    example: 'Er denkt über ein Treffen nach.',
  },
  {
    pattern: '*treffen|*gespräch|*gipfel|*begegnung|*unterredung|*telefonat ... geprüft',
    status: 'proposed',
    example: 'Ein Treffen wird geprüft.',
  },
  {
    pattern: '@bereitstehen',
    status: 'proposed',
    example: 'Wien steht für ein Treffen der beiden bereit.',
  },
  {
    pattern: 'zu|zum|zur ... @ermuntern|ermuntert|ermunterte|ermunterten|@auffordern|@ermutigen',
    status: 'proposed',
    example: 'Er hat den Gast zu einem Dialog mit dem Präsidenten ermuntert.',
  },
  { pattern: '@vorschlagen', status: 'proposed', example: 'Er schlug ein Treffen vor.' },
  { pattern: 'vorgeschlagen*', status: 'proposed', example: 'Das vorgeschlagene Treffen könnte helfen.' },
  { pattern: '@anbieten', status: 'proposed', example: 'Er bot ein Treffen an.' },
  { pattern: 'ins gespräch', status: 'proposed', example: 'Er brachte ein Treffen ins Gespräch.' },
  { pattern: '@anregen', status: 'proposed', example: 'Sie regte ein Gespräch an.' },
  { pattern: '@fordern', status: 'proposed', example: 'Er fordert ein Treffen mit dem Präsidenten.' },
  {
    pattern: '@empfehlen',
    status: 'proposed',
    example: 'Die Kommission empfiehlt Verhandlungen mit Island.',
  },
  {
    pattern:
      'verlangt|verlange|verlangte|verlangten ... *gespräch|*gespräche|*treffen|*gipfel|*verhandlungen|*unterredung',
    status: 'proposed',
    example: 'Er verlangte ein Gespräch mit dem Präsidenten.',
  },
  { pattern: '@anmahnen', status: 'proposed', example: 'Er mahnte Gespräche mit Russland an.' },
  { pattern: '@einfordern', status: 'proposed', example: 'Er forderte ein Treffen mit dem Präsidenten ein.' },
  {
    pattern: 'dringt|drängt|drang|drängte|pocht|pochte auf',
    status: 'proposed',
    example: 'Er pocht auf ein Treffen mit dem Präsidenten.',
  },
  { pattern: '@einladen', status: 'proposed', example: 'Er lud ihn zu einem Besuch ein.' },
  {
    pattern:
      'bat|baten|bittet|bitten|gebeten|ersuchte|ersuchten ... um ein|eine|einen [neues|weiteres|baldiges|persönliches|dringendes|kurzfristiges|direktes] *gespräch|*treffen|*telefonat|*begegnung|*unterredung|*sitzung|*gipfel',
    status: 'proposed',
    example: 'Macron bat Duda um ein Gespräch.',
  },
  {
    pattern:
      'um ein|eine|einen [neues|weiteres|baldiges|persönliches|dringendes|kurzfristiges|direktes] *gespräch|*treffen|*telefonat|*begegnung|*unterredung|*sitzung|*gipfel ... ... gebeten|ersucht|nachgesucht',
    status: 'proposed',
    example: 'Macron hat um ein baldiges Gespräch mit Duda gebeten.',
  },
  {
    pattern: 'nach .. gebeten|geladen',
    status: 'proposed',
    example: 'Macron hat Duda nach Paris gebeten.',
  },
  {
    pattern: 'vorschlag ... *treffen|*gespräch|*gipfel',
    status: 'proposed',
    example: 'Der Vorschlag für ein Treffen kam aus Paris.',
  },
  {
    pattern: 'bereit|bereitschaft ... zu|für',
    status: 'proposed',
    example: 'Er sei bereit zu einem Treffen.',
  },
  {
    pattern: 'zu|zum|zur ... bereit|willens|gewillt',
    status: 'proposed',
    example: 'Er sei grundsätzlich zu einem Treffen bereit.',
  },
  { pattern: '@anstreben', status: 'proposed', example: 'Er strebt ein baldiges Treffen an.' },
  {
    pattern: 'um ... bemüht|bemühen|bemühte|bemühten|bemühe',
    status: 'proposed',
    example: 'Um ein Gespräch mit dem Präsidenten bemüht sich Warschau seit langem.',
  },
  {
    pattern: 'bemüht|bemühen|bemühte|bemühten|bemühe ... um ein|eine|einen',
    status: 'proposed',
    example: 'Warschau bemüht sich um ein Gespräch mit dem Präsidenten.',
  },
  { pattern: 'hofft|hoffen|hoffte auf', status: 'proposed', example: 'Er hofft auf ein Treffen.' },
  {
    pattern: 'gefolgt von',
    status: 'planned',
    example: 'Die Reise endet am Montag, gefolgt von einem Treffen in Prag.',
  },
  {
    pattern: 'wird|werden|werde ... ... erwartet',
    status: 'planned',
    example: 'Er werde am Freitag zu einem Besuch erwartet.',
  },
  {
    pattern: 'einladung ... @annehmen',
    status: 'planned',
    example: 'Er hat eine Einladung zu einem Treffen angenommen.',
  },
  {
    pattern: '@annehmen ... einladung',
    status: 'planned',
    example: 'Er nahm die Einladung zu einem Treffen an.',
  },
  {
    pattern: 'einladung ... @ausschlagen',
    status: 'refused',
    example: 'Er hat eine Einladung zu einem Treffen ausgeschlagen.',
  },
  {
    pattern: '@ausschlagen ... einladung',
    status: 'refused',
    example: 'Er schlug die Einladung zu einem Treffen aus.',
  },
  {
    pattern: '@erhalten|@bekommen .. einladung',
    status: 'proposed',
    example: 'Er erhielt eine Einladung zu einem Treffen.',
  },
  {
    pattern: 'einladung ... erhalten|bekommen',
    status: 'proposed',
    example: 'Er hat eine Einladung zu einem Treffen erhalten.',
  },
  { pattern: '@zusagen', status: 'planned', example: 'Er sagte einen Besuch in Warschau zu.' },
  { pattern: '@vorbereiten', status: 'planned', example: 'Beide Seiten bereiten ein Treffen vor.' },
  { pattern: '@vereinbaren', status: 'planned', example: 'Vereinbart wurde ein weiteres Treffen.' },
  { pattern: '@verabreden', status: 'planned', example: 'Verabredet wurde ein weiteres Treffen.' },
  { pattern: '@ausmachen', status: 'planned', example: 'Für Mai ist ein Treffen ausgemacht.' },
  { pattern: '@terminieren', status: 'planned', example: 'Das Treffen ist auf Montag terminiert.' },
  { pattern: '@vorsehen', status: 'planned', example: 'Das Programm sieht ein Treffen vor.' },
  { pattern: '@ansetzen', status: 'planned', example: 'Er setzte ein Treffen an.' },
  { pattern: '@ankündigen', status: 'planned', example: 'Er kündigte ein Treffen an.' },
  { pattern: 'im kalender|terminkalender', status: 'planned', example: 'Das Treffen steht im Kalender.' },
  { pattern: '@planen', status: 'planned', example: 'Für Montag ist ein Treffen geplant.' },
  { pattern: 'geplant*', status: 'planned', example: 'Das geplante Treffen soll helfen.' },
  { pattern: 'vorgesehen*', status: 'planned', example: 'Am Freitag ist ein Gespräch vorgesehen.' },
  { pattern: 'angesetzt*', status: 'planned', example: 'Das Treffen ist für Mai angesetzt.' },
  { pattern: 'angekündigt*', status: 'planned', example: 'Das angekündigte Gespräch beginnt um acht.' },
  { pattern: 'anberaumt*', status: 'planned', example: 'Ein Treffen ist anberaumt.' },
  {
    pattern: 'bevorstehend*',
    status: 'planned',
    example: 'Vor dem bevorstehenden Treffen wurde gestritten.',
  },
  { pattern: 'beginnend*', status: 'planned', example: 'Der am Freitag beginnende Gipfel ist wichtig.' },
  {
    pattern: 'stattfindend*',
    status: 'planned',
    example: 'Das am Freitag stattfindende Treffen ist wichtig.',
  },
  { pattern: 'steht|stehen bevor', status: 'planned', example: 'Ein Treffen steht bevor.' },
  { pattern: 'steht|stehen ... an', status: 'planned', example: 'Am Montag steht ein Treffen an.' },
  { pattern: 'im vorfeld', status: 'planned', example: 'Im Vorfeld des Treffens wurde gestritten.' },
  {
    pattern: 'auf dem programm',
    status: 'planned',
    example: 'Ein Gespräch mit dem König steht auf dem Programm.',
  },
  { pattern: 'in vorbereitung', status: 'planned', example: 'Ein Treffen ist in Vorbereitung.' },
];
