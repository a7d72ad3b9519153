import { codeType } from './code.ts';

/** By which channel they spoke. */
export type Channel = 'phone' | 'video' | 'in_person';

export const channel = codeType<Channel>('channel', [
  { value: 'phone', de: 'Telefon', en: 'phone' },
  { value: 'video', de: 'Video', en: 'video' },
  { value: 'in_person', de: 'persönlich', en: 'in person' },
]);
