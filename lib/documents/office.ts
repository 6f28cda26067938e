import { contentOf, directoryOf, type Entry } from "@/lib/zip/directory";
import type { DocumentKind, Told } from "./kinds";

/** The list of parts in a document is some kilobytes long; what opens to more is none. */
const MOST_LISTED = 1024 * 1024;

const damaged = { wrong: "This file is damaged: it cannot be opened. Save it again from the program that made it" };
const locked = { wrong: "This file has a password, so nobody else could open it. Save it without one" };
const macros = (endings: string) => ({ wrong: `This file holds macros, small programs that may run when somebody opens it. Save it without them, as ${endings}` });
const noDocument = { wrong: "This is a zip file and no Word, Excel, PowerPoint or OpenDocument file, whatever its name says. Add what is inside, one by one" };

const officeMain: Record<string, DocumentKind> = {
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": "xlsx",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml": "pptx",
};
const openMain: Record<string, DocumentKind> = {
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
};

/** Which office document a zip is, by the parts that it holds; without macros, and without a password. */
export function officeKind(bytes: Buffer): Told {
  const directory = directoryOf(bytes);
  if (!directory) return damaged;
  if (directory.some((entry) => entry.locked)) return locked;
  const parts = new Map(directory.map((entry) => [entry.name.replaceAll("\\", "/").toLowerCase(), entry]));
  const read = (name: string) => textOf(bytes, parts.get(name));
  const [mimetype, types] = [read("mimetype"), read("[content_types].xml")];
  if (mimetype !== undefined) return open(parts, mimetype.trim(), read("meta-inf/manifest.xml") ?? "");
  return types === undefined ? noDocument : office(parts, types);
}

function textOf(bytes: Buffer, entry: Entry | undefined): string | undefined {
  try {
    return entry && contentOf(bytes, entry, MOST_LISTED)?.toString("utf8");
  } catch (error) {
    // Packed wrongly, or into far more than it should be.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/** Word, Excel and PowerPoint say in their list of types which part is the document. */
function office(parts: ReadonlyMap<string, Entry>, types: string): Told {
  const programs = [...parts.keys()].some((name) => name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/") || /\.(?:do[ct]|xl[st]|pp[ts]|pot)m$/.test(name));
  if (programs || /macroEnabled|vbaProject|ms-excel\.macrosheet/i.test(types)) return macros(".docx, .xlsx or .pptx");
  for (const [override] of types.matchAll(/<(?:\w+:)?Override\b[^>]*>/g)) {
    const said = (attribute: string) => new RegExp(`\\b${attribute}\\s*=\\s*["']([^"']*)["']`).exec(override)?.[1] ?? "";
    const kind = officeMain[said("ContentType")];
    if (kind) return parts.has(said("PartName").replace(/^\//, "").toLowerCase()) && parts.has("_rels/.rels") ? { kind } : damaged;
  }
  return noDocument;
}

/** OpenDocument says what it is in a file of its own, and in its manifest what is locked. */
function open(parts: ReadonlyMap<string, Entry>, mimetype: string, manifest: string): Told {
  const kind = openMain[mimetype];
  if (!kind) return noDocument;
  if (parts.has("encrypted-package") || manifest.includes("encryption-data")) return locked;
  const isProgram = (name: string) => !name.endsWith("/") && (name.startsWith("scripts/") || (name.startsWith("basic/") && !/\/script-l[bc]\.xml$/.test(name)));
  if ([...parts.keys()].some(isProgram)) return macros(".odt, .ods or .odp");
  return parts.has("content.xml") && manifest !== "" ? { kind } : damaged;
}
