import type { WordGroup } from '../sections/words.ts';

/** Irregular English verbs of news: base form, third person, past, participle. */
const IRREGULAR = `
  say says said said; tell tells told told; speak speaks spoke spoken; meet meets met met; hold holds held held; take takes took taken;
  give gives gave given; get gets got got; go goes went gone; come comes came come; make makes made made; see sees saw seen;
  know knows knew known; think thinks thought thought; find finds found found; leave leaves left left; keep keeps kept kept;
  begin begins began begun; write writes wrote written; bring brings brought brought; stand stands stood stood; lead leads led led;
  send sends sent sent; build builds built built; lose loses lost lost; pay pays paid paid; mean means meant meant;
  understand understands understood understood; withdraw withdraws withdrew withdrawn; break breaks broke broken;
  choose chooses chose chosen; draw draws drew drawn; drive drives drove driven; fall falls fell fallen; feel feels felt felt;
  fight fights fought fought; fly flies flew flown; forget forgets forgot forgotten; grow grows grew grown; hear hears heard heard;
  hide hides hid hidden; rise rises rose risen; run runs ran run; seek seeks sought sought; sell sells sold sold; show shows showed shown;
  shoot shoots shot shot; sit sits sat sat; spend spends spent spent; strike strikes struck struck; teach teaches taught taught;
  throw throws threw thrown; win wins won won; warn warns warned warned; become becomes became become; buy buys bought bought;
  undergo undergoes underwent undergone; overcome overcomes overcame overcome; forbid forbids forbade forbidden;
  deal deals dealt dealt; catch catches caught caught; lie lies lay lain; swear swears swore sworn; let lets let let;
  put puts put put; set sets set set; cut cuts cut cut; hit hits hit hit; read reads read read; shut shuts shut shut`;

/** Regular English verbs of news: their forms are made by rule. */
const REGULAR = `
  accept accuse add address admit adopt affirm agree aim allege allow announce answer appeal appear approve argue arrest arrive ask
  assert assess assure attack attend back base believe blame block call calm carry cause challenge change charge cite claim clarify
  close comment commit communicate complain compare conclude condemn conduct confirm consider continue convene cooperate counter
  cover create criticize criticise decide declare decline defend delay demand deny deploy describe destroy determine develop die
  disagree discuss dismiss dispatch dispute doubt echo emphasize emphasise end engage ensure escalate establish evacuate examine exchange
  exclude expand expect expel explain expire express extend face fail fear finish follow force gain gather guarantee happen harm
  help hope host impose improve include increase indicate inform insist intend interfere intervene invade invite involve issue join
  justify kill last launch listen live look maintain mark march meddle mediate mention move name need negotiate note notify object
  occupy offer open oppose order outline participate pass phone plan play pledge point postpone praise predict prepare present press
  prevent promise propose protect protest provide provoke publish pull pursue push question quote raise reach reaffirm reassure receive
  recall recognize recognise recommend reduce refer reflect refuse regard reject release remain remind remove renew repeat replace reply
  report request require resolve respond restore resume return reveal review rule schedule secure seem serve settle share sign signal
  single sound spark stage start state station stay step stop stress suffer suggest summon support surprise suspect suspend talk target
  tighten threaten touch travel trigger try turn underline underscore unveil urge use view violate visit vote vow wait walk want watch welcome
  withhold wonder work worry`;

/** What a regular verb becomes: base, third person, past and participle, "-ing". */
function regular(base: string): string[] {
  const stem = /[^aeiou]y$/u.test(base) ? base.slice(0, -1) : base;
  const third = stem === base ? base + (/(?:[sxzo]|sh|ch)$/u.test(base) ? 'es' : 's') : `${stem}ies`;
  const past = base.endsWith('e') ? `${base}d` : stem === base ? `${doubled(base)}ed` : `${stem}ied`;
  return [
    base,
    third,
    past,
    past,
    `${base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : doubled(base)}ing`,
  ];
}

/** The last letter is doubled in these: "stopped". */
function doubled(base: string): string {
  return /^(?:stop|step|plan|commit|admit|expel|permit|refer|pin|ban)$/u.test(base)
    ? base + base.slice(-1)
    : base;
}

function groupsOf([
  base = '',
  third = '',
  past = '',
  participle = '',
  gerund = `${base}ing`,
]: readonly string[]): WordGroup[] {
  const both = past === participle;
  return [
    { tags: ['VERB.Inf', 'VERB.Ind.Pres', 'NOUN'], lemma: base, forms: base },
    { tags: ['VERB.Ind.Pres', 'NOUN'], lemma: base, forms: third },
    { tags: both ? ['VERB.Ind.Past', 'VERB.Part'] : ['VERB.Ind.Past'], lemma: base, forms: past },
    { tags: ['VERB.Part'], lemma: base, forms: both ? gerund : `${participle} ${gerund}` },
  ];
}

/** English verbs of news with their forms. */
export const verbs: readonly WordGroup[] = [
  ...IRREGULAR.split(';').map((line) => line.trim().split(/\s+/u)),
  ...REGULAR.trim().split(/\s+/u).map(regular),
].flatMap(groupsOf); // prettier-ignore
