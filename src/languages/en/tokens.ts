import type { TokenTables } from '../sections/tokens.ts';

export const tokens: TokenTables = {
  neverLast: `
    mr. mrs. ms. mx. dr. prof. sen. rep. gov. gen. lt. lt.gen. col. maj. capt. cmdr. adm. sgt. cpl. hon. rev. fr. msgr.
    st. mt. ft. no. nos. vs. e.g. i.e. cf. viz. ca. approx. fig. vol. ed. eds. pp. amb. sec. pres. atty. dept. supt.
    jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tue. tues. wed. thu. thurs. fri.`,
  mayBeLast: `
    u.s. u.k. u.n. u.s.a. u.s.s.r. e.u. d.c. l.a. n.y. a.m. p.m. etc. al. inc. ltd. co. corp. jr. sr. bros. llc.
    ph.d. m.d. b.a. m.a. m.p. b.c. a.d. est. ave. blvd. rd. sq. mass. calif. conn. ill. minn. wis. va. md. fla. tex.`,
  afterOrdinal: '',
  beforeOrdinal: '',
  starters: `
    the a an this that these those he she it we you they i his her its our their my your there here
    no not in on at by for from with without of to as after before during since until while when where why how who what which
    and but or so yet if because although though however meanwhile moreover also still now then earlier later`,
  capitalNouns: false,
};
