import type { ActGroup, Medium, SpeechNoun } from '../sections/speech.ts';

/** English verbs of saying, by what is done with the words. The fields are explained in `sections/speech.ts`. */
export const verbGroups: readonly ActGroup[] = [
  {
    act: null,
    because: 'plain verbs of saying and writing: the content decides what is done',
    example: 'The minister said that the road was closed.',
    verbs: [
      { verb: 'say', takes: 'words clause', to: 'to', forms: ['said', 'says', 'say', 'saying'] },
      { verb: 'tell', takes: 'words clause', to: 'acc', forms: ['told', 'tells', 'telling'] },
      { verb: 'add', takes: 'words clause', forms: ['added', 'adds', 'adding'] },
      { verb: 'explain', takes: 'words clause', to: 'to', forms: ['explained', 'explains'] },
      { verb: 'note', takes: 'words clause', forms: ['noted', 'notes', 'noting'] },
      { verb: 'state', takes: 'words clause', forms: ['stated', 'states'] },
      { verb: 'write', takes: 'words clause', medium: 'Writing', forms: ['wrote', 'writes', 'written'] },
      { verb: 'tweet', takes: 'words clause', medium: 'Writing', forms: ['tweeted', 'tweets'] },
      { verb: 'argue', takes: 'words clause', forms: ['argued', 'argues', 'arguing'] },
      { verb: 'insist', takes: 'words clause', forms: ['insisted', 'insists', 'insisting'] },
      { verb: 'stress', takes: 'words clause object', forms: ['stressed', 'stresses'] },
      { verb: 'emphasize', takes: 'words clause object', forms: ['emphasized', 'emphasised'] },
      { verb: 'point', takes: 'clause', with: ['out'], forms: ['pointed'] },
      { verb: 'make', takes: 'clause', with: ['clear'], forms: ['made'] },
      { verb: 'reply', takes: 'words clause', forms: ['replied'] },
      { verb: 'answer', takes: 'words', forms: ['answered'] },
      { verb: 'respond', takes: 'words', forms: ['responded'] },
      { verb: 'call', takes: 'words', forms: ['called', 'calls', 'calling'] },
      { verb: 'describe', takes: 'words', forms: ['described', 'describes'] },
      { verb: 'suggest', takes: 'words clause', forms: ['suggested', 'suggests'] },
      { verb: 'declare', takes: 'words clause', forms: ['declared', 'declares'] },
      { verb: 'continue', takes: 'words', forms: ['continued'] },
      { verb: 'conclude', takes: 'words clause', forms: ['concluded', 'concludes'] },
      { verb: 'urge', takes: 'words clause inf', act: 'appeal', to: 'acc', forms: ['urged', 'urges'] },
      { verb: 'show', takes: 'clause', forms: ['showed', 'shows'] },
      { verb: 'find', takes: 'clause', forms: ['found', 'finds'] },
      { verb: 'agree', takes: 'clause inf', act: 'agree', forms: ['agreed', 'agrees'] },
      { verb: 'propose', takes: 'clause inf', act: 'offer', forms: ['proposed', 'proposes'] },
      { verb: 'refuse', takes: 'inf', act: 'reject', forms: ['refused', 'refuses'] },
      { verb: 'decline', takes: 'inf', act: 'reject', forms: ['declined', 'declines'] },
      { verb: 'recall', takes: 'words clause', forms: ['recalled'] },
      { verb: 'admit', takes: 'words clause', forms: ['admitted', 'admits'] },
      { verb: 'acknowledge', takes: 'words clause', forms: ['acknowledged', 'acknowledges'] },
      { verb: 'ask', takes: 'words clause', act: 'ask', to: 'acc', forms: ['asked', 'asks'] },
    ],
  },
  {
    act: 'inform',
    because: 'passes on facts to the public or a partner',
    example: 'The newspaper reported that the talks had failed.',
    verbs: [
      { verb: 'report', takes: 'words clause', forms: ['reported', 'reports', 'reporting'] },
      { verb: 'confirm', takes: 'words clause', forms: ['confirmed', 'confirms'] },
      { verb: 'reveal', takes: 'words clause', forms: ['revealed', 'reveals'] },
      { verb: 'learn', takes: 'clause', forms: ['learned'] },
    ],
  },
  {
    act: 'announce',
    because: 'says what the speaker will do',
    example: 'The ministry announced that it would send troops.',
    verbs: [{ verb: 'announce', takes: 'words clause object', forms: ['announced', 'announces'] }],
  },
  {
    act: 'demand',
    because: 'wants somebody else to do or stop something',
    example: 'The parliament demanded that the troops leave.',
    verbs: [{ verb: 'demand', takes: 'words clause inf object', forms: ['demanded', 'demands'] }],
  },
  {
    act: 'warn',
    because: 'points to harm that may come',
    example: 'The ambassador warned that war was near.',
    verbs: [{ verb: 'warn', takes: 'words clause', to: 'acc', forms: ['warned', 'warns', 'warning'] }],
  },
  {
    act: 'deny',
    because: 'says that something alleged is not so',
    example: 'The office denied that it had sent the letter.',
    verbs: [{ verb: 'deny', takes: 'words clause object', forms: ['denied', 'denies'] }],
  },
  {
    act: 'accuse',
    because: 'says that somebody did wrong',
    example: 'The opposition claimed that the vote was rigged.',
    verbs: [
      { verb: 'claim', takes: 'words clause', forms: ['claimed', 'claims', 'claiming'] },
      { verb: 'allege', takes: 'words clause', forms: ['alleged', 'alleges'] },
      { verb: 'complain', takes: 'words clause', forms: ['complained'] },
    ],
  },
  {
    act: 'promise',
    because: 'binds the speaker',
    example: 'The president promised that aid would come.',
    verbs: [
      { verb: 'promise', takes: 'words clause inf', forms: ['promised', 'promises'] },
      { verb: 'vow', takes: 'words clause inf', forms: ['vowed'] },
      { verb: 'pledge', takes: 'words clause inf', forms: ['pledged'] },
    ],
  },
  {
    act: 'assess',
    because: 'judges, expects, fears or believes',
    example: 'The minister believed that the talks had failed.',
    verbs: [
      { verb: 'believe', takes: 'words clause', medium: 'Thought', forms: ['believed', 'believes', 'believe'] },
      { verb: 'think', takes: 'words clause', medium: 'Thought', forms: ['thought', 'thinks', 'think'] },
      { verb: 'hope', takes: 'words clause inf', medium: 'Thought', forms: ['hoped', 'hopes'] },
      { verb: 'fear', takes: 'words clause', medium: 'Thought', forms: ['feared', 'fears'] },
      { verb: 'expect', takes: 'clause', medium: 'Thought', forms: ['expected', 'expects'] },
      { verb: 'predict', takes: 'words clause', forms: ['predicted', 'predicts'] },
    ],
  },
]; // prettier-ignore

export const speechNouns: readonly SpeechNoun[] = [
  { noun: 'claim', act: 'accuse', takes: 'clause' },
  { noun: 'allegation', act: 'accuse', takes: 'clause' },
  { noun: 'demand', act: 'demand', takes: 'clause for' },
  { noun: 'warning', act: 'warn', takes: 'clause' },
  { noun: 'statement', takes: 'clause' },
]; // prettier-ignore

/** Nouns of saying: "in his view". */
export const sourceNouns: Readonly<Record<string, Medium>> = {
  view: 'Thought', opinion: 'Thought', words: 'Speech',
}; // prettier-ignore
