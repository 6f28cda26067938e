export type Page = { url: URL; text: string; left: boolean };

/** As much of a browser as following redirects with cookies takes; it stops before an address that begins with `until`. */
export function aBrowser() {
  const jar = new Map<string, string>();
  const remember = (response: Response) => {
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
  };
  const follow = async (url: URL, init: RequestInit, until: string): Promise<Page> => {
    if (url.href.startsWith(until)) return { url, text: "", left: true };
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, { ...init, redirect: "manual", headers: { ...init.headers, cookie } });
    remember(response);
    const next = response.headers.get("location");
    return next ? follow(new URL(next, url), {}, until) : { url, text: await response.text(), left: false };
  };
  return {
    get: (url: string, until: string) => follow(new URL(url), {}, until),
    post: (url: string, fields: Record<string, string>, until: string) =>
      follow(new URL(url), { method: "POST", body: new URLSearchParams(fields) }, until),
  };
}

/** The cookies that answers set, by name, as a browser would send them back. */
export function cookiesFrom(setCookies: string[]): Record<string, string> {
  return Object.fromEntries(
    setCookies.map((cookie) => {
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    }),
  );
}
