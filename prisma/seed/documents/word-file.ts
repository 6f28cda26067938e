import { pack } from "@/lib/zip/pack";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types = "http://schemas.openxmlformats.org/package/2006/content-types";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const paragraph = (text: string, place: number) => `<w:p><w:r>${place === 0 ? '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>' : ""}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** The parts of a Word document that Word and its like open: one line a paragraph, the first as its heading. */
export const wordParts = (lines: readonly string[]): Map<string, Buffer> =>
  new Map(
    Object.entries({
      "[Content_Types].xml": `${XML}<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      "_rels/.rels": `${XML}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${office}" Target="word/document.xml"/></Relationships>`,
      "word/document.xml": `${XML}<w:document xmlns:w="${word}"><w:body>${lines.map(paragraph).join("")}</w:body></w:document>`,
    }).map(([name, text]) => [name, Buffer.from(text)]),
  );

/** A Word document of a page. */
export const wordFile = (lines: readonly string[]): Buffer => pack(wordParts(lines));
