import type { Answer } from "./ask";

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Headers that differ from one answer to the next whoever asks. */
const VARYING = /^(date|etag|content-length|content-security-policy|x-nonce|connection|keep-alive): .*$/gm;

/** React's own references and keys, which are numbered and drawn anew for each answer. */
const MADE_UP = /^(?:[\w$:.,@-]{0,6}|[\w-]{20,24})$/;

/**
 * What of an answer somebody could tell apart: its status, its headers and every text in it, without the nonce,
 * the moment, the ids that they sent themselves, and the order in which parts of a stream happened to arrive.
 */
export function seenFrom(answer: Answer): string {
  const nonce = /'nonce-([^']+)'/.exec(answer.all)?.[1];
  const still = (nonce ? answer.all.replaceAll(nonce, "nonce") : answer.all).replaceAll(VARYING, "").replaceAll(UUID, "id");
  const texts = new Set(still.split(/["\\<>[\]{}]+/).filter((text) => !MADE_UP.test(text)));
  return [answer.status, answer.to.replaceAll(UUID, "id"), ...[...texts].toSorted()].join("\n");
}

/** The same text about records that do not exist: each id in it becomes one of nothing, the same one wherever it stands. */
export function aboutNothing(text: string, fresh: () => string): string {
  return text.replaceAll(UUID, (id) => {
    const other = ofNothing.get(id) ?? fresh();
    ofNothing.set(id, other);
    return other;
  });
}

const ofNothing = new Map<string, string>();
