import type { Highlighted } from "@/lib/rubric/search/highlighted";

/** A text in which the words that made it a result stand out. */
export const Marked = ({ text }: { text: Highlighted }) => text.map((piece, at) => (at % 2 ? <mark key={at}>{piece}</mark> : piece));
