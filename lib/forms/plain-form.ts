/** The header in which `proxy.ts` tells a page that it answers a form; a caller's own one is taken off. */
export const PLAIN_FORM = "x-braid-plain-form";

/**
 * Whether a browser without script sent a form here. Whatever is done leads on to another page, so a page that is rendered in
 * answer to such a form says what could not be taken.
 */
export function isPlainForm({ method, headers }: { method: string; headers: Headers }): boolean {
  return method === "POST" && !headers.has("next-action") && /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(headers.get("content-type") ?? "");
}
