/** What the browser may do for us at all: nothing of the kind, until a feature needs it. */
const powers = ["camera", "microphone", "geolocation", "payment", "usb", "serial", "midi", "display-capture", "browsing-topics"];

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  // Addresses hold ids and single-use links; they are told to nobody else.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": powers.map((power) => `${power}=()`).join(", "),
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Permitted-Cross-Domain-Policies": "none",
};

/** Two years, as the browsers' own lists ask. Browsers heed it over https alone. */
const httpsOnly = { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" };

const listed = (headers: Record<string, string>) => Object.entries(headers).map(([key, value]) => ({ key, value }));

/**
 * Headers that are the same for every answer, error pages included. They stand in the server's configuration, where no
 * request gets past them; the page's policy, which needs a nonce, comes from `proxy.ts`. What that leaves out is only
 * our own script and style files, which may do nothing if somebody opens them as a page.
 */
export function steadyHeaders(production = process.env.NODE_ENV === "production") {
  return [
    { source: "/:path*", headers: listed(production ? { ...everywhere, ...httpsOnly } : everywhere) },
    { source: "/_next/static/:path*", headers: listed({ "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'" }) },
  ];
}
