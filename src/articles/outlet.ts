import type { Message } from '../model/message.ts';

export interface OutletRead {
  readonly outlet: string | null;
  readonly messages: readonly Message[];
}

/** Who published it: as entered, else as the source says. Never guessed from the text. */
export function outletOf(entered: string | undefined, stated: string | undefined): OutletRead {
  const outlet = entered ?? stated ?? null;
  if (outlet !== null) return { outlet, messages: [] };
  return {
    outlet,
    messages: [{ code: 'outlet/unknown', text: 'the source does not say which outlet published it' }],
  };
}
