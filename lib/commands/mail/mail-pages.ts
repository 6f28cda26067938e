import type { Address, Email } from "postal-mime";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (text = "") => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? "");
const linked = (text: string) => escape(text).replaceAll(/https?:\/\/[^\s<>]+?(?=&gt;|[.,)]?(?:\s|$))/g, (url) => `<a href="${url}">${url}</a>`);
const people = (list: Address[] = []) => escape(list.map(({ name, address }) => (name ? `${name} <${address}>` : address)).join(", "));

const page = (title: string, body: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>
  :root { color-scheme: light dark; font: 17px/1.5 system-ui, sans-serif; }
  body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  li { margin: .75rem 0; } pre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; }
  small, dt { opacity: .75; }
</style></head><body><h1>${escape(title)}</h1>${body}</body></html>`;

export type Listed = { name: string; mail: Email };

/** The list of caught mails, as a page. */
export function listPage(mails: Listed[]) {
  if (mails.length === 0) return page("Caught mail", "<p>Nothing yet. Every mail that the product sends appears here, and goes nowhere else.</p>");
  const items = mails.map(({ name, mail }) => `<li><a href="/${name}">${escape(mail.subject || "(no subject)")}</a><br><small>to ${people(mail.to)}, ${escape(mail.date)}</small></li>`);
  return page("Caught mail", `<ol reversed>${items.join("")}</ol>`);
}

/** One mail, as a page: its text part with live links. Its HTML is shown as source and never run. */
export function mailPage({ name, mail }: Listed) {
  const facts = `<dl><dt>From</dt><dd>${people(mail.from ? [mail.from] : [])}</dd><dt>To</dt><dd>${people(mail.to)}</dd><dt>Sent</dt><dd>${escape(mail.date)}</dd></dl>`;
  const attached = mail.attachments.map(({ filename, mimeType }) => `<li>${escape(filename ?? "unnamed")} (${escape(mimeType)})</li>`).join("");
  const html = mail.html ? `<details><summary>Its HTML part, as source</summary><pre>${escape(mail.html)}</pre></details>` : "";
  return page(
    mail.subject || "(no subject)",
    `${facts}<hr><pre>${linked(mail.text ?? "This mail has no text part.")}</pre>${attached && `<h2>Attached</h2><ul>${attached}</ul>`}${html}<p><a href="/">All mail</a> · <a href="/${name}?raw">Raw message</a></p>`,
  );
}
