/** Names an actor: the gazetteer's id, or `x:` and a slug for one that only the articles name. */
export type ActorId = string;
export type ActorKind = 'person' | 'government' | 'organisation' | 'office' | 'country' | 'place' | 'group';

/** An actor as far as one mention tells. */
export interface ActorRef {
  readonly id: ActorId;
  /** Display name, in English spelling where the gazetteer has one. */
  readonly name: string;
  readonly kind: ActorKind;
  /** The state or organisation this actor acts for at the article's date (`us`, `ru`, `nato`); absent when unknown. */
  readonly side?: ActorId;
  /** A news agency or outlet: it passes on what others say. */
  readonly carrier?: true;
  /** What the text calls an actor that the gazetteer does not have: `foreign minister`, in English. */
  readonly role?: string;
}
