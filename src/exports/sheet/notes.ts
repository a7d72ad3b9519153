import type { Note, Piece } from './sheet.ts';

/** Gathers the footnotes of a sheet: the same place has one number, however often it is named. */
export class Notes {
  readonly #notes: Note[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of a note, as a piece of a line. */
  of(note: Note): Piece {
    const key = `${note.sha256} ${note.start} ${note.end}`;
    const n = this.#numbers.get(key) ?? this.#notes.push(note);
    this.#numbers.set(key, n);
    return { is: 'note', n };
  }

  get all(): readonly Note[] {
    return this.#notes;
  }
}
