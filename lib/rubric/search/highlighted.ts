/** A text with the words that made it a result: every second piece is one of them. */
export type Highlighted = string[];

/** Marks that no text holds stand round a found word until it is drawn. */
const [START, STOP] = ["\u0002", "\u0003"];

/** How the database marks what it found. */
export const MARKED = `StartSel=${START}, StopSel=${STOP}`;

/** A text that the database marked, in its pieces. */
export const inPieces = (marked: string): Highlighted => marked.split(START).flatMap((piece) => piece.split(STOP));
