import type { Letter } from "./letter";

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const paragraph = (text: string) => `<p style="margin:0 0 16px">${text}</p>`;

/** The letter as a small page: no pictures, nothing to load, readable wherever mail is read. */
export function asHtml({ subject, greeting, before, link, after }: Letter): string {
  const button = `<a href="${escape(link.href)}" style="display:inline-block;padding:12px 20px;border-radius:10px;background:#1c1b18;color:#faf8f3;text-decoration:none;font-weight:600">${escape(link.words)}</a>`;
  const body = [...[greeting, ...before].map(escape), button, ...after.map(escape)].map(paragraph).join("\n");
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>
<body style="margin:0;background:#faf8f3;color:#1c1b18;font:17px/1.5 system-ui,sans-serif">
<div style="max-width:34rem;margin:0 auto;padding:32px 20px">
${body}
<p style="margin:32px 0 0;font-size:14px;color:#5d5950">If the button does nothing, copy this into your browser:<br>${escape(link.href)}</p>
</div></body></html>
`;
}
