import type { ContactIdiom } from '../sections/contact-rows.ts';

const TABLE = ['an einem tisch', 'an jenem tisch', 'an diesem tisch', 'an dem tisch', 'am selben tisch', 'an einen tisch', 'am tisch', 'zu tisch', 'am verhandlungstisch', 'an den verhandlungstisch'] as const; // prettier-ignore
const HOME = ['zu sich', 'ins weiße haus', 'ins kanzleramt', 'in den élysée-palast', 'in den elysée-palast', 'in den kreml', 'in die downing street', 'ins oval office', 'in die hofburg', 'ins bundeskanzleramt', 'in den präsidentenpalast', 'in den palast', 'in seinen palast', 'in seine residenz', 'in ihre residenz', 'in die residenz', 'in seinen amtssitz', 'in ihren amtssitz', 'in den amtssitz', 'in sein büro', 'in ihr büro', 'in seine villa', 'in ihre villa', 'auf seine farm', 'auf ihre farm', 'auf seine ranch', 'auf seinen landsitz', 'auf ihren landsitz', 'auf sein landgut', 'auf sein schloss', 'auf seine datscha', 'in seine datscha', 'in sein ferienhaus', 'in seine heimatstadt', 'in ihre heimatstadt', 'in seinen wahlkreis', 'nach hause'] as const; // prettier-ignore
/** What one signs without meeting anybody for it. */
const SIGNED_ALONE = ['brief', 'aufruf', 'appell', 'petition', 'manifest', 'dekret', 'dekrete', 'gesetz', 'gesetze', 'getrennt', 'kondolenzbuch'] as const; // prettier-ignore
const BY_PHONE = ['telefonisch', 'per telefon', 'am telefon'] as const;
/** To what one asks a guest. */
const TO_MEAL = ['zum essen', 'zum abendessen', 'zum mittagessen', 'zum arbeitsessen', 'zum frühstück', 'zum arbeitsfrühstück', 'zum dinner', 'zum lunch', 'zum kaffee', 'zum tee', 'zu tisch', 'zum gespräch', 'zum einzelgespräch', 'zum vieraugengespräch', 'zur audienz', 'zum rapport'] as const; // prettier-ignore
const BEFORE_SCREEN = ['vor den bildschirm', 'vor die bildschirme', 'vor die kamera', 'vor die kameras', 'in eine videoschalte'] as const; // prettier-ignore
const MINISTRY = [
  'ins außenministerium', 'ins aussenministerium', 'ins auswärtige amt', 'in das außenministerium', 'in das auswärtige amt', 'ins außenamt', 'ins ministerium',
] as const; // prettier-ignore
const TALKS = [
  'zu gesprächen',
  'zu politischen gesprächen',
  'zu verhandlungen',
  'zu konsultationen',
] as const;
const ARRIVING = ['in', 'im', 'nach', 'in der', 'in den'] as const;

/** Verbs that tell of a contact only with certain words in their clause, and those that need an object of their kind. */
export const idioms: readonly ContactIdiom[] = [
  // at one table
  { lemma: 'sitzen', only: TABLE, frame: 'with', type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda saßen am Montag an einem Tisch.' },
  { lemma: 'setzen', only: TABLE, frame: 'with', type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda setzten sich am Montag an einen Tisch.' },
  { lemma: 'nehmen', only: [...TABLE, 'wieder platz'], frame: 'with', type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda nahmen am Montag an einem Tisch Platz.' },
  { lemma: 'zurückkehren', only: TABLE, frame: 'with', type: 'talks', example: 'Russland und die Ukraine kehrten am Montag an den Verhandlungstisch zurück.' },
  { lemma: 'bringen', only: TABLE, frame: 'object', type: 'meeting', example: 'Recep Tayyip Erdogan brachte am Montag Emmanuel Macron und Andrzej Duda an einen Tisch.' },
  { lemma: 'gehen', only: ['essen', 'spazieren'], frame: 'with', type: 'meeting', example: 'Emmanuel Macron ging am Montag mit Andrzej Duda essen.' },
  { lemma: 'wechseln', only: ['worte', 'ein paar worte', 'einige worte', 'wenige worte'], frame: 'with', type: 'meeting', example: 'Emmanuel Macron wechselte am Montag ein paar Worte mit Andrzej Duda.' },
  { lemma: 'stehen', only: ['in kontakt', 'in telefonischem kontakt', 'in verbindung', 'im austausch'], frame: 'with', type: 'call', weak: true, example: 'Emmanuel Macron stand am Montag in Kontakt mit Andrzej Duda.' },
  { lemma: 'verbinden', only: ['ließ sich', 'lässt sich', 'ließen sich', 'lassen sich', 'sich verbinden'], frame: 'with', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron ließ sich am Montag mit Andrzej Duda verbinden.' },
  { lemma: 'verbinden', only: ['sich'], partner: true, frame: 'with', type: 'phone_call', persons: true, initiator: 'subject', example: 'Danach ließ Emmanuel Macron sich am Montag mit Andrzej Duda verbinden.' },
  { lemma: 'aufnehmen', only: ['kontakt'], frame: 'with', type: 'call', weak: true, example: 'Emmanuel Macron nahm am Montag Kontakt mit Andrzej Duda auf.' },
  { lemma: 'setzen', only: ['in verbindung'], frame: 'with', type: 'call', weak: true, example: 'Emmanuel Macron setzte sich am Montag mit Andrzej Duda in Verbindung.' },
  { lemma: 'treten', only: ['in kontakt', 'in verbindung'], frame: 'with', type: 'call', weak: true, example: 'Emmanuel Macron trat am Montag mit Andrzej Duda in Kontakt.' },
  { lemma: 'stecken', only: ['köpfe zusammen'], frame: 'with', type: 'meeting', weak: true, example: 'Emmanuel Macron und Andrzej Duda steckten am Montag die Köpfe zusammen.' },
  { lemma: 'fallen', only: ['in die arme', 'um den hals'], frame: 'with', type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda fielen einander am Montag in die Arme.' },
  { lemma: 'holen', only: TABLE, frame: 'people', type: 'meeting', example: 'Recep Tayyip Erdogan holte am Montag Emmanuel Macron und Andrzej Duda an einen Tisch.' },
  { lemma: 'umarmen', only: ['sich', 'einander'], frame: 'with', type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda umarmten sich am Montag in Paris.' },
  { lemma: 'verbringen', only: ['stunden', 'stunde', 'minuten', 'abend', 'tag', 'nachmittag', 'wochenende'], frame: 'with', type: 'meeting', example: 'Emmanuel Macron verbrachte am Montag zwei Stunden mit Andrzej Duda.' },
  // at somebody's
  { lemma: 'vorsprechen', frame: 'host', type: 'meeting', example: 'Andrzej Duda sprach am Montag bei Emmanuel Macron vor.' },
  { lemma: 'werden', only: ['vorstellig'], frame: 'host', type: 'meeting', example: 'Andrzej Duda wurde am Montag bei Emmanuel Macron vorstellig.' },
  { lemma: 'erscheinen', frame: 'host', type: 'meeting', weak: true, example: 'Andrzej Duda erschien am Montag bei Emmanuel Macron.' },
  { lemma: 'ansagen', frame: 'host', type: 'meeting', example: 'Andrzej Duda hat sich für Montag bei Emmanuel Macron angesagt.' },
  // called to the ministry
  { lemma: 'zitieren', only: MINISTRY, frame: 'summon', type: 'meeting', example: 'Polen zitierte am Montag den russischen Botschafter ins Außenministerium.' },
  { lemma: 'bestellen', only: MINISTRY, frame: 'summon', type: 'meeting', example: 'Polen bestellte am Montag den russischen Botschafter ins Außenministerium.' },
  { lemma: 'rufen', only: MINISTRY, frame: 'summon', type: 'meeting', example: 'Polen rief am Montag den russischen Botschafter ins Außenministerium.' },
  { lemma: 'bitten', only: MINISTRY, frame: 'summon', type: 'meeting', example: 'Polen bat am Montag den russischen Botschafter ins Außenministerium.' },
  { lemma: 'laden', only: MINISTRY, frame: 'summon', type: 'meeting', example: 'Polen lud am Montag den russischen Botschafter ins Außenministerium.' },
  // called to one's house
  { lemma: 'bitten', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron bat am Montag Andrzej Duda zu sich.' },
  { lemma: 'bitten', only: TO_MEAL, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron bat am Montag Andrzej Duda zum Essen.' },
  { lemma: 'nehmen', only: ['zeit'], to: ['für'], frame: 'people', type: 'meeting', example: 'Emmanuel Macron nahm sich am Montag eine Stunde Zeit für Andrzej Duda.' },
  { lemma: 'bestellen', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron hat am Montag Andrzej Duda zu sich bestellt.' },
  { lemma: 'rufen', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron rief am Montag Andrzej Duda zu sich.' },
  { lemma: 'zitieren', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron zitierte am Montag Andrzej Duda zu sich.' },
  { lemma: 'holen', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Joe Biden holte im Mai Andrzej Duda ins Weiße Haus.' },
  { lemma: 'laden', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron lud am Montag Andrzej Duda zu sich.' },
  { lemma: 'einladen', only: HOME, frame: 'object', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron lud am Montag Andrzej Duda zu sich ein.' },
  { lemma: 'ausrollen', only: ['den roten teppich'], placed: ['in', 'im'], frame: 'people', type: 'meeting', example: 'Emmanuel Macron rollte am Montag Andrzej Duda in Paris den roten Teppich aus.' },
  { lemma: 'haben', only: ['zu gast', 'zu besuch'], frame: 'object', type: 'meeting', example: 'Emmanuel Macron hatte am Montag Andrzej Duda zu Gast.' },
  { lemma: 'heißen', only: ['willkommen'], frame: 'object', type: 'meeting', example: 'Emmanuel Macron hieß am Montag Andrzej Duda willkommen.' },
  { lemma: 'nehmen', only: ['in empfang'], frame: 'object', type: 'meeting', example: 'Emmanuel Macron nahm am Montag Andrzej Duda in Empfang.' },
  { lemma: 'haben', only: ['am telefon', 'am apparat', 'in der leitung', 'an der strippe'], frame: 'object', type: 'phone_call', example: 'Emmanuel Macron hatte am Montag Andrzej Duda am Telefon.' },
  // to pay one's respects, to hand something over
  { lemma: 'machen', only: ['seine aufwartung', 'ihre aufwartung'], frame: 'object', type: 'meeting', example: 'Andrzej Duda machte am Montag Emmanuel Macron seine Aufwartung.' },
  { lemma: 'überbringen', frame: 'people', type: 'meeting', example: 'Andrzej Duda überbrachte am Montag Emmanuel Macron eine Botschaft.' },
  { lemma: 'überreichen', frame: 'people', type: 'meeting', example: 'Andrzej Duda überreichte am Montag Emmanuel Macron einen Brief.' },
  { lemma: 'übergeben', frame: 'people', type: 'meeting', example: 'Andrzej Duda übergab am Montag Emmanuel Macron einen Brief.' },
  { lemma: 'aushändigen', frame: 'people', type: 'meeting', example: 'Andrzej Duda händigte am Montag Emmanuel Macron einen Brief aus.' },
  { lemma: 'abstatten', frame: 'people', type: 'visit', example: 'Andrzej Duda stattete am Montag Emmanuel Macron einen Besuch ab.' },
  // come to a country
  { lemma: 'machen', only: ['station'], frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron machte am Montag in Warschau Station.' },
  { lemma: 'eintreffen', frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron ist am Montag in Warschau eingetroffen.' },
  { lemma: 'ankommen', frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron ist am Montag in Warschau angekommen.' },
  { lemma: 'weilen', frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron weilte am Montag in Warschau.' },
  { lemma: 'aufhalten', only: TALKS, frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron hält sich zu Gesprächen in Warschau auf.' },
  { lemma: 'ansagen', only: ['sich'], frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron hat sich für Montag in Warschau angesagt.' },
  { lemma: 'landen', frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron ist am Montag in Warschau gelandet.' },
  { lemma: 'sein', only: ['zu gast', 'zu besuch', ...TALKS], frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron war am Montag in Warschau zu Gast.' },
  { lemma: 'sein', bare: true, only: ['gewesen'], frame: 'travel', type: 'visit', weak: true, whither: ARRIVING, example: 'Emmanuel Macron ist zuletzt 2019 in Warschau gewesen.' },
  // call someone
  { lemma: 'melden', only: BY_PHONE, to: ['bei'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Andrzej Duda meldete sich am Montag telefonisch bei Emmanuel Macron.' },
  { lemma: 'durchstellen', to: ['zu'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Andrzej Duda ließ sich am Montag zu Emmanuel Macron durchstellen.' },
  { lemma: 'holen', only: ['ans telefon', 'an den apparat', 'an die leitung', 'ans handy'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron holte am Montag Andrzej Duda ans Telefon.' },
  { lemma: 'holen', only: BEFORE_SCREEN, frame: 'people', type: 'video_call', initiator: 'subject', example: 'Emmanuel Macron holte am Montag Andrzej Duda vor den Bildschirm.' },
  { lemma: 'wenden', only: BY_PHONE, to: ['an'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Andrzej Duda wandte sich am Montag telefonisch an Emmanuel Macron.' },
  { lemma: 'bedanken', only: BY_PHONE, to: ['bei'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron bedankte sich am Montag telefonisch bei Andrzej Duda.' },
  { lemma: 'entschuldigen', only: BY_PHONE, to: ['bei'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron entschuldigte sich am Montag telefonisch bei Andrzej Duda.' },
  { lemma: 'beschweren', only: BY_PHONE, to: ['bei'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron beschwerte sich am Montag telefonisch bei Andrzej Duda.' },
  { lemma: 'erkundigen', only: BY_PHONE, to: ['bei'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron erkundigte sich am Montag telefonisch bei Andrzej Duda.' },
  { lemma: 'nachfragen', only: BY_PHONE, to: ['bei'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron fragte am Montag telefonisch bei Andrzej Duda nach.' },
  { lemma: 'protestieren', only: BY_PHONE, to: ['bei', 'gegenüber'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron protestierte am Montag telefonisch bei Andrzej Duda.' },
  { lemma: 'werben', only: BY_PHONE, to: ['bei'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron warb am Montag am Telefon bei Andrzej Duda um Verständnis.' },
  { lemma: 'einsetzen', only: BY_PHONE, to: ['bei'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron setzte sich am Montag telefonisch bei Andrzej Duda für Hilfen ein.' },
  { lemma: 'machen', only: BY_PHONE, to: ['gegenüber'], frame: 'people', type: 'phone_call', example: 'Emmanuel Macron machte am Montag am Telefon gegenüber Andrzej Duda seine Haltung deutlich.' },
  { lemma: 'betonen', only: BY_PHONE, to: ['gegenüber'], frame: 'people', type: 'phone_call', example: 'Emmanuel Macron betonte am Montag am Telefon gegenüber Andrzej Duda seine Haltung.' },
  { lemma: 'bekräftigen', only: BY_PHONE, to: ['gegenüber'], frame: 'people', type: 'phone_call', example: 'Emmanuel Macron bekräftigte am Montag am Telefon gegenüber Andrzej Duda seine Haltung.' },
  { lemma: 'erklären', only: BY_PHONE, to: ['gegenüber'], frame: 'people', type: 'phone_call', example: 'Emmanuel Macron erklärte am Montag am Telefon gegenüber Andrzej Duda seine Haltung.' },
  { lemma: 'äußern', only: BY_PHONE, to: ['gegenüber'], frame: 'people', type: 'phone_call', example: 'Emmanuel Macron äußerte sich am Montag am Telefon gegenüber Andrzej Duda besorgt.' },
  { lemma: 'sagen', only: BY_PHONE, to: ['gegenüber', 'zu'], frame: 'people', type: 'phone_call', example: 'Emmanuel Macron sagte am Montag am Telefon zu Andrzej Duda, er komme.' },
  { lemma: 'aufnehmen', only: ['telefonisch kontakt', 'telefonischen kontakt'], to: ['zu', 'mit'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron nahm am Montag telefonisch Kontakt zu Andrzej Duda auf.' },
  { lemma: 'erreichen', only: BY_PHONE, frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Andrzej Duda erreichte Emmanuel Macron am Montag telefonisch.' },
  { lemma: 'bekommen', only: ['ans telefon', 'an den apparat', 'an die leitung'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron bekam am Montag Andrzej Duda ans Telefon.' },
  { lemma: 'wählen', only: ['die nummer', 'die handynummer', 'die telefonnummer'], to: ['von', 'vom', 'of'], frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron wählte am Montag die Nummer von Andrzej Duda.' },
  { lemma: 'greifen', only: ['zum hörer', 'zum telefonhörer', 'zum telefon'], aim: true, frame: 'people', type: 'phone_call', initiator: 'subject', example: 'Emmanuel Macron griff am Montag zum Hörer, um Andrzej Duda zu danken.' },
  { lemma: 'sitzen', only: ['hinter verschlossenen türen', 'an einem tisch', 'am selben tisch'], frame: 'with', persons: true, type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda saßen am Montag an einem Tisch.' },
  // shake hands, knock at the door
  { lemma: 'umarmen', frame: 'reciprocal', type: 'meeting', weak: true, example: 'Emmanuel Macron umarmte am Montag Andrzej Duda.' },
  { lemma: 'geben', only: ['die hand'], frame: 'reciprocal', type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda gaben sich am Montag die Hand.' },
  { lemma: 'reichen', only: ['die hand'], frame: 'reciprocal', type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda reichten sich am Montag die Hand.' },
  { lemma: 'schütteln', only: ['die hand', 'die hände'], frame: 'reciprocal', type: 'meeting', example: 'Emmanuel Macron und Andrzej Duda schüttelten sich am Montag die Hände.' },
  { lemma: 'anklopfen', to: ['bei'], frame: 'people', type: 'meeting', example: 'Andrzej Duda klopfte am Montag bei Emmanuel Macron an.' },
  { lemma: 'gehen', only: ['in die nächste runde', 'in eine neue runde', 'in die zweite runde', 'in die dritte runde', 'in die entscheidende runde'], frame: 'with', type: 'talks', example: 'Russland und die USA gehen am Montag in Genf in die nächste Runde.' },
  { lemma: 'einreden', to: ['auf'], frame: 'people', type: 'meeting', example: 'Emmanuel Macron hat zwei Stunden lang auf Andrzej Duda eingeredet.' },
  { lemma: 'erstatten', only: ['bericht'], placed: ['in', 'im'], frame: 'people', type: 'meeting', example: 'Andrzej Duda will am Montag Emmanuel Macron in Paris Bericht erstatten.' },
  { lemma: 'vortragen', placed: ['in', 'im'], frame: 'people', type: 'meeting', example: 'Andrzej Duda trug am Montag in Paris Emmanuel Macron seinen Wunsch vor.' },
  // sign together
  { lemma: 'paraphieren', placed: ['in', 'im'], frame: 'with', type: 'meeting', weak: true, example: 'Andrzej Duda und Emmanuel Macron haben am Montag in Warschau ein Abkommen paraphiert.' },
  { lemma: 'unterzeichnen', placed: ['in', 'im'], frame: 'with', type: 'meeting', weak: true, example: 'Andrzej Duda und Emmanuel Macron haben am Montag in Warschau ein Abkommen unterzeichnet.' },
  { lemma: 'unterschreiben', placed: ['in', 'im'], frame: 'with', type: 'meeting', weak: true, example: 'Andrzej Duda und Emmanuel Macron unterschrieben am Montag in Warschau ein Abkommen.' },
  { lemma: 'unterzeichnen', partner: true, unless: SIGNED_ALONE, frame: 'with', type: 'meeting', weak: true, persons: true, example: 'Mit Andrzej Duda unterzeichnete Emmanuel Macron ein Abkommen.' },
  { lemma: 'unterschreiben', partner: true, unless: SIGNED_ALONE, frame: 'with', type: 'meeting', weak: true, persons: true, example: 'Mit Andrzej Duda unterschrieb Emmanuel Macron ein Abkommen.' },
  { lemma: 'unterzeichnen', onDay: true, unless: SIGNED_ALONE, frame: 'with', type: 'meeting', weak: true, persons: true, example: 'Andrzej Duda und Emmanuel Macron wollen am Montag ein Abkommen unterzeichnen.' },
  { lemma: 'unterschreiben', onDay: true, unless: SIGNED_ALONE, frame: 'with', type: 'meeting', weak: true, persons: true, example: 'Andrzej Duda und Emmanuel Macron unterschrieben am Montag ein Abkommen.' },
  { lemma: 'besiegeln', placed: ['in', 'im'], frame: 'with', type: 'meeting', weak: true, persons: true, example: 'Andrzej Duda und Emmanuel Macron haben am Montag in Warschau ein Abkommen besiegelt.' },
  { lemma: 'beilegen', placed: ['in', 'im'], frame: 'with', type: 'meeting', weak: true, persons: true, example: 'Andrzej Duda und Emmanuel Macron haben am Montag in Warschau ihren Streit beigelegt.' },
  { lemma: 'vertagen', placed: ['in', 'im'], frame: 'with', type: 'meeting', weak: true, persons: true, example: 'Andrzej Duda und Emmanuel Macron haben am Montag in Warschau ihren Streit vertagt.' },
  { lemma: 'einweihen', placed: ['in', 'im'], frame: 'with', type: 'meeting', weak: true, persons: true, example: 'Andrzej Duda und Emmanuel Macron haben am Montag in Warschau eine Brücke eingeweiht.' },
  { lemma: 'eröffnen', placed: ['in', 'im'], frame: 'with', type: 'meeting', weak: true, persons: true, example: 'Andrzej Duda und Emmanuel Macron haben am Montag in Warschau ein Museum eröffnet.' },
  // take an invitation
  { lemma: 'annehmen', only: ['eine einladung', 'die einladung', 'der einladung', 'seine einladung', 'ihre einladung'], to: ['von', 'of'], frame: 'people', type: 'meeting', weak: true, example: 'Andrzej Duda hat am Montag eine Einladung von Emmanuel Macron angenommen.' },
  { lemma: 'ausschlagen', only: ['eine einladung', 'die einladung', 'der einladung', 'seine einladung', 'ihre einladung'], to: ['von', 'of'], frame: 'people', type: 'meeting', weak: true, example: 'Andrzej Duda hat am Montag eine Einladung von Emmanuel Macron ausgeschlagen.' },
  // come to terms somewhere
  { lemma: 'verständigen', only: ['am rande', 'am rand'], frame: 'with', type: 'meeting', weak: true, example: 'Emmanuel Macron und Andrzej Duda haben sich am Montag am Rande des Gipfels auf einen Plan verständigt.' },
  { lemma: 'einigen', only: ['am rande', 'am rand'], frame: 'with', type: 'meeting', weak: true, example: 'Emmanuel Macron und Andrzej Duda haben sich am Montag am Rande des Gipfels auf einen Plan geeinigt.' },
  { lemma: 'vorbereiten', placed: ['in', 'im'], frame: 'with', type: 'talks', weak: true, example: 'Emmanuel Macron und Andrzej Duda haben am Montag in Wien den Gipfel vorbereitet.' },
  { lemma: 'verständigen', placed: ['in', 'im'], evenNot: true, frame: 'with', type: 'talks', weak: true, bodies: 'leaders', example: 'Polen und Russland haben sich am Montag in Wien auf einen Plan verständigt.' },
  { lemma: 'einigen', placed: ['in', 'im'], evenNot: true, frame: 'with', type: 'talks', weak: true, bodies: 'leaders', example: 'Polen und Russland haben sich am Montag in Wien auf einen Plan geeinigt.' },
  { lemma: 'aushandeln', placed: ['in', 'im'], frame: 'with', type: 'talks', weak: true, example: 'Polen und Russland haben am Montag in Wien einen Plan ausgehandelt.' },
  { lemma: 'aushandeln', onDay: true, frame: 'with', type: 'talks', weak: true, persons: true, example: 'Andrzej Duda und Emmanuel Macron sollen am Montag die Einzelheiten aushandeln.' },
  { lemma: 'durchgehen', partner: true, frame: 'with', type: 'call', weak: true, persons: true, example: 'Andrzej Duda ging am Montag mit Emmanuel Macron die Tagesordnung durch.' },
  // asked to come, expected
  { lemma: 'bitten', placed: ['nach'], frame: 'people', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron bat am Montag Andrzej Duda nach Paris.' },
  { lemma: 'laden', placed: ['nach'], frame: 'people', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron lud am Montag Andrzej Duda nach Paris.' },
  { lemma: 'einladen', placed: ['nach'], frame: 'people', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron lud am Montag Andrzej Duda nach Paris ein.' },
  { lemma: 'einbestellen', placed: ['nach'], frame: 'people', type: 'meeting', initiator: 'subject', example: 'Emmanuel Macron hat am Montag Andrzej Duda nach Paris einbestellt.' },
  { lemma: 'erwarten', passive: true, several: true, placed: ARRIVING, frame: 'with', persons: true, type: 'meeting', example: 'Emmanuel Macron, Andrzej Duda und Recep Tayyip Erdogan werden am Montag in Wien erwartet.' },
  { lemma: 'erwarten', passive: true, frame: 'travel', type: 'visit', whither: ARRIVING, example: 'Emmanuel Macron wird am Montag in Warschau erwartet.' },
  // by themselves they say nothing: only with a host in the clause
  { lemma: 'sitzen', frame: 'host', type: 'meeting', weak: true, example: 'Andrzej Duda saß am Montag drei Stunden bei Emmanuel Macron.' },
  { lemma: 'haben', only: ['einen termin', 'einen gesprächstermin', 'eine audienz', 'audienz'], frame: 'host', type: 'meeting', example: 'Andrzej Duda hatte am Montag bei Emmanuel Macron einen Termin.' },
  { lemma: 'sein', frame: 'host', type: 'meeting', weak: true, example: 'Andrzej Duda war am Montag bei Emmanuel Macron in Paris.' },
]; // prettier-ignore
