/** What a file may be that staff add to what they write: how its name ends, what it is called, and what a browser is told. */
export const documentKinds = {
  pdf: { words: "PDF", type: "application/pdf" },
  docx: { words: "Word", type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
  xlsx: { words: "Excel", type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  pptx: { words: "PowerPoint", type: "application/vnd.openxmlformats-officedocument.presentationml.presentation" },
  odt: { words: "OpenDocument text", type: "application/vnd.oasis.opendocument.text" },
  ods: { words: "OpenDocument spreadsheet", type: "application/vnd.oasis.opendocument.spreadsheet" },
  odp: { words: "OpenDocument presentation", type: "application/vnd.oasis.opendocument.presentation" },
  csv: { words: "CSV", type: "text/csv" },
  txt: { words: "Plain text", type: "text/plain" },
} as const;
export type DocumentKind = keyof typeof documentKinds;

/** What a browser's picker offers first. */
export const documentEndings = Object.keys(documentKinds).map((ending) => `.${ending}`).join(",");

/** As large as slides with a few pictures are. */
export const MOST_DOCUMENT_BYTES = 10 * 1024 * 1024;
export const tooLargeADocument = "This file is larger than 10 MB. Make it smaller, for instance with smaller pictures in it, or add the part that matters";

/** What a file is or, where it is none of ours, why it is not taken and a way on. */
export type Told = { kind: DocumentKind; wrong?: undefined } | { wrong: string };
