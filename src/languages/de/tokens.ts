import type { TokenTables } from '../sections/tokens.ts';

export const tokens: TokenTables = {
  neverLast: `
    dr. prof. dipl. ing. hr. fr. frl. st. nr. abs. ziff. kap. bd. hrsg. vgl. s. sog. bzw. bzgl. ggf. evtl.
    inkl. exkl. zzgl. ca. u. v. a. d. z. i. z.b. d.h. u.a. i.d.r. v.a. o.ä. s.o. s.u. i.e. z.zt. z.t. u.u. m.e.
    geb. gen. gem. lt. mind. max. min. tel. telef. red. op. sen. jun. rep. gov. lt.gen. gen.lt. oberstlt. hptm. maj.
    mr. mrs. ms. msgr. kard. jan. feb. febr. apr. jun. jul. aug. sept. sep. okt. nov. dez. mo. di. mi. sa.
    allg. ehem. ausschl. einschl. entspr. insb. insbes. jr. sr. vs. dt. engl. franz. russ. ukr. amerik. chin. österr.`,
  mayBeLast: `
    usw. etc. usf. u.s.w. u.v.m. u.ä. u.dgl. o.g. mio. mrd. tsd. str. co. corp. inc. ltd. mill. jh. jhd. jhdt. n.chr. v.chr.
    chr. p.m. a.m. u.s. u.s.a. d.c. g.m.b.h. e.v. a.d. i.r. ff. f. km. std. sek. abb. anm. ebd. bspw. verf. zit. st.p.`,
  afterOrdinal: `
    januar jänner februar feber märz april mai juni juli august september oktober november dezember
    jahrhundert jahrhunderts jahrhunderten jahrestag jahrestages jahrestags geburtstag todestag weltkrieg weltkriegs
    weltkrieges legislaturperiode wahlperiode amtszeit etage stock stockwerk klasse liga runde platz rang tag monat jahr
    mal kapitel auflage staffel folge minute stunde woche spieltag dezembers kongress parteitag gipfel verfassungszusatz
    armee division brigade regiment bataillon breitengrad breitengrads längengrad längengrads jahrgang quartal hälfte`,
  beforeOrdinal: `
    am der die das den dem des zum zur vom beim im seit bis ab und oder bis im ihr ihre ihrem ihren ihrer ihres
    sein seine seinem seinen seiner seines mein unser ein einen einem einer eines jeder jeden jedem jede jedes dieser diesem
    auf montag dienstag mittwoch donnerstag freitag samstag sonntag kaiser könig königin papst`,
  starters: `
    der die das des dem den ein eine einer einem einen eines kein keine keiner keinem keinen
    er sie es ich wir ihr man wer was wo wann warum wie wieso weshalb welche welcher welches wen wem wessen
    dies diese dieser dieses diesem diesen jene jener jenes alle alles beide einige manche viele mehrere jeder jede jedes
    sein seine seinem seinen seiner ihre ihrem ihren ihrer unser unsere mein meine solche
    in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen durch um ohne über unter vor hinter neben
    zwischen während wegen trotz laut gemäß angesichts anders aufgrund anlässlich bezüglich statt innerhalb außerhalb
    und oder aber denn doch sondern sowohl weder entweder dass ob wenn weil da damit als bevor nachdem obwohl falls sobald
    solange indem sodass zumal so auch nur noch schon erst nun jetzt dann danach dabei dafür dagegen damals daher darum
    darauf daran daraus darin darüber davon davor dazu deshalb deswegen trotzdem dennoch allerdings außerdem zudem
    jedoch hier dort heute gestern morgen bereits bisher bislang inzwischen zuletzt zuvor später vorher zunächst
    schließlich insgesamt vielleicht wahrscheinlich offenbar möglicherweise nicht nichts niemand jemand etwas
    ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen sollte
    nein ja denen deren dessen wobei wohin woher womit wofür worauf`,
  capitalNouns: true,
};
