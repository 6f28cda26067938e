/** What a page of ours may load and do: its own things, and scripts that carry this request's nonce. */
export function contentSecurityPolicy(nonce: string): string {
  const developing = process.env.NODE_ENV === "development";
  const rules = {
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    "style-src": developing ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    "img-src": "'self' data: blob:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "form-action": "'self'",
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** Where files are given that somebody added: a stranger's, whatever was found out about them. */
const FILES = /^\/institute\/files\//;

/** The policy of an address: a page's, or for a file none of our powers should a browser open it instead of keeping it. */
export const policyOf = (pathname: string, nonce: string): string => (FILES.test(pathname) ? "sandbox; default-src 'none'; frame-ancestors 'none'" : contentSecurityPolicy(nonce));
