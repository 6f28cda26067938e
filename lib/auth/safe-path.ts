/** The header in which `proxy.ts` tells a page its own address; a caller's own one is overwritten. */
export const REQUESTED_PATH = "x-braid-path";

/** A path inside the product, or the front page: nobody is led elsewhere by a link that carries `to`. */
export function safePath(to: unknown): string {
  if (typeof to !== "string" || !to.startsWith("/")) return "/";
  const base = "http://inside.invalid";
  try {
    const url = new URL(to, base);
    if (url.origin !== base || url.pathname.startsWith("//") || url.pathname.startsWith("/sign-in")) return "/";
    return url.pathname + url.search + url.hash;
  } catch {
    return "/";
  }
}
