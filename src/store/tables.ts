import type { Generated } from 'kysely';

/** The tables as queries see them. The columns are described where they are made: `migrations/`. */
export interface Tables {
  project: { key: string; value: string };
  texts: { sha256: string; text: string };
  sources: { sha256: string; bytes: Uint8Array };
  articles: {
    id: string;
    sha256: string;
    version: number;
    title: string | null;
    outlet: string | null;
    url: string | null;
    file: string | null;
    published: string | null;
    month: string | null;
    language: string;
    origin: string;
    ignored: number;
    rules: string;
    added: string;
    revision: number;
    body: Uint8Array;
    reports: Uint8Array;
    statements: Uint8Array;
  };
  versions: {
    article_id: string;
    n: number;
    sha256: string;
    url: string | null;
    item: Uint8Array;
    added: string;
  };
  layers: { article_id: string; body: Uint8Array };
  said: {
    article_id: string;
    n: number;
    type: string;
    speaker: string | null;
    act: string | null;
    contact_id: string | null;
    same: string | null;
  };
  said_by: { who: string; role: 'speaker' | 'via'; article_id: string; n: number };
  actors: { id: string; name: string; kind: string };
  contact_names: { id: string; state: string; into_id: string | null; minted: number; about: string };
  homes: { anchor: string; contact_id: string };
  contacts: {
    id: string;
    date: string | null;
    type: string;
    status: string;
    main: number;
    conflicts: number;
    revision: number;
    row: string;
    hash: string;
    body: Uint8Array;
  };
  contact_articles: { contact_id: string; article_id: string };
  contact_actors: { contact_id: string; actor_id: string };
  differences: {
    id: string;
    kind: string;
    severity: string;
    contact_id: string | null;
    article_id: string | null;
    revision: number;
    body: string;
  };
  events: {
    n: number;
    at: string;
    by: string;
    kind: string;
    because: string | null;
    payload: string;
    inverse: string;
    previous: string;
    hash: string;
  };
  feeds: {
    id: string;
    url: string;
    url_key: string;
    title: string | null;
    own_title: number;
    tags: string;
    full_text: number;
    added: string;
    tried: string | null;
    succeeded: string | null;
    whole: string | null;
    next: string | null;
    message: string | null;
    failures: number;
    etag: string | null;
    last_modified: string | null;
    items: number;
    fresh: number;
  };
  feed_entries: { feed_id: string; key: string; hash: string | null; article_id: string; seen: string };
  memory: { kind: string; id: string; body: string };
  sketches: { piece: number; article_id: string };
  indexed: { id: Generated<number>; article_id: string };
  words: { rowid: number; stems: string };
}
