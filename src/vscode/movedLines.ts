import type { Position } from '../base';

/** An edit of a document: what stood from `start` to `end` became a text of `count` lines (1 if it has no line end). */
export interface Edit {
  readonly start: Position;
  readonly end: Position;
  readonly count: number;
}

/** Where the lines of a snippet that was run stand in its document, kept up while the document is edited. */
export class MovedLines {
  private readonly places: (Position | null)[];

  /** `places[i]`: where line `i + 1` of the snippet begins, null for a line that the document does not have. */
  constructor(places: readonly (Position | null)[]) {
    this.places = [...places];
  }

  /** Moves the lines along with an edit. A line that was removed, or joined to the one above, is lost. */
  edit(edit: Edit): void {
    this.places.forEach((place, index) => {
      if (place) this.places[index] = moved(place, edit);
    });
  }

  /** The document's position of a place in the snippet; null if its line is gone. */
  toDocument({ line, column }: Position): Position | null {
    const place = this.places[line - 1];
    return place ? { line: place.line, column: place.column + column } : null;
  }

  /** The place in the snippet that stands at a position of the document; null outside the snippet's lines. */
  fromDocument({ line, column }: Position): Position | null {
    const index = this.places.findIndex((place) => place?.line === line);
    const place = this.places[index];
    return place ? { line: index + 1, column: Math.max(0, column - place.column) } : null;
  }
}

function moved(place: Position, { start, end, count }: Edit): Position | null {
  const shift = count - 1 - (end.line - start.line);
  if (place.line < start.line) return place;
  if (place.line > end.line) return { ...place, line: place.line + shift };
  // What stood behind the edit goes on after its last line; it is still this line if it begins a line there.
  const survivesBehind = place.line === end.line && end.column <= place.column;
  if (survivesBehind && (count > 1 || start.column <= place.column)) return { ...place, line: place.line + shift };
  const survivesBefore = place.line === start.line && (start.column > place.column || start.line === end.line);
  return survivesBefore ? place : null;
}
