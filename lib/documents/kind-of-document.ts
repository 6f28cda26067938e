import { readSize } from "@/lib/pictures/read-size";
import { isZip } from "@/lib/spreadsheet/other-kind";
import { MOST_DOCUMENT_BYTES, type Told, tooLargeADocument } from "./kinds";
import { officeKind } from "./office";
import { isPlainText } from "./plain-text";

const begins = (bytes: Buffer, signature: string) => bytes.toString("latin1", 0, signature.length) === signature;

/**
 * What a file is, by its bytes and never by its name; the name only tells CSV from other plain text. Nothing in it is rendered or run, and of a zip
 * its list of contents and two small parts alone are opened.
 */
export function kindOfDocument(bytes: Buffer, name: string): Told {
  if (bytes.length === 0) return { wrong: "This file is empty" };
  if (bytes.length > MOST_DOCUMENT_BYTES) return { wrong: tooLargeADocument };
  if (begins(bytes, "%PDF-")) return pdf(bytes);
  if (isZip(bytes)) return officeKind(bytes);
  if (begins(bytes, "\u00D0\u00CF\u0011\u00E0")) return old(bytes);
  if (begins(bytes, "{\\rtf")) return { wrong: "This is a rich text file. Save it as .docx or as a PDF" };
  if (readSize(bytes)) return { wrong: "This is a picture. Choose it as the photograph instead" };
  if (isPlainText(bytes)) return { kind: /\.csv$/i.test(name) ? "csv" : "txt" };
  return { wrong: "This is no file of a kind that can be added. PDF, Word, Excel, PowerPoint, OpenDocument, plain text and CSV can" };
}

function pdf(bytes: Buffer): Told {
  if (bytes.lastIndexOf("startxref", undefined, "latin1") < 0) return { wrong: "This PDF is damaged or not all there. Save it again from the program that made it" };
  if (bytes.includes("/Encrypt", 0, "latin1")) return { wrong: "This PDF is protected, with a password or against copying, so that others may not be able to open it. Save it without protection" };
  return { kind: "pdf" };
}

/** The container of Office before 2007, in which newer files are put as well once they have a password. */
function old(bytes: Buffer): Told {
  if (bytes.includes(Buffer.from("EncryptedPackage", "utf16le"))) return { wrong: "This file has a password, so nobody else could open it. Save it without one" };
  return { wrong: "This is an old Word, Excel or PowerPoint file, which may hold macros. Save it as .docx, .xlsx or .pptx" };
}
