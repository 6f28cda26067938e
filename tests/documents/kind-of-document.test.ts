import { Workbook } from "exceljs";
import { expect, test } from "vitest";
import { kindOfDocument } from "@/lib/documents/kind-of-document";
import { pack } from "@/lib/zip/pack";
import { pdfFile } from "@/prisma/seed/documents/pdf-file";
import { wordFile, wordParts } from "@/prisma/seed/documents/word-file";
import { aPng } from "@/tests/support/a-picture";

const told = (bytes: Buffer | string, name = "a.docx") => {
  const { kind, wrong } = kindOfDocument(Buffer.from(bytes), name) as { kind?: string; wrong?: string };
  return kind ?? wrong;
};
const zip = (parts: Record<string, string>) => pack(new Map(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])));
const word = (more: Record<string, string> = {}) => pack(new Map([...wordParts(["A plan"]), ...Object.entries(more).map(([name, text]) => [name, Buffer.from(text)] as const)]));
const odt = (more: Record<string, string> = {}) => zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>", "META-INF/manifest.xml": "<x/>", ...more });
const presentation = '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml" PartName="/ppt/presentation.xml"/></Types>';

test("a file is told by its bytes, whatever it is called", async () => {
  expect(told(pdfFile(["A plan"]), "x.txt")).toBe("pdf");
  expect(told(wordFile(["A plan"]), "x.pdf")).toBe("docx");
  const book = new Workbook();
  book.addWorksheet("A").addRow([1]);
  expect(told(Buffer.from(await book.xlsx.writeBuffer()))).toBe("xlsx");
  expect(told(zip({ "[Content_Types].xml": presentation, "_rels/.rels": "x", "ppt/presentation.xml": "x" }))).toBe("pptx");
  expect(told(odt())).toBe("odt");
  for (const kind of ["spreadsheet", "presentation"]) expect(told(odt({ mimetype: `application/vnd.oasis.opendocument.${kind}` }))).toBe(kind === "spreadsheet" ? "ods" : "odp");
  expect(told("Week,Minutes\n1,30\n", "Minutes.CSV")).toBe("csv");
  expect(told("A plan for week 2 – café", "plan.html")).toBe("txt");
  expect(told(Buffer.from("caf\u00E9 \u0096 all of us", "latin1"), "plan")).toBe("txt");
  expect(told(Buffer.from("\uFEFFA plan", "utf16le"), "plan")).toBe("txt");
});

test("macros are refused wherever they hide", () => {
  const macros = /holds macros/;
  expect(told(word({ "word/vbaProject.bin": "x" }))).toMatch(macros);
  expect(told(word({ "WORD\\VBAPROJECT.BIN": "x" }))).toMatch(macros);
  expect(told(word({ "word/embeddings/Report.docm": "x" }))).toMatch(macros);
  expect(told(word({ "xl/macrosheets/sheet1.xml": "x" }))).toMatch(macros);
  expect(told(zip({ "[Content_Types].xml": '<Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml" PartName="/word/document.xml"/>', "_rels/.rels": "x", "word/document.xml": "x" }))).toMatch(macros);
  expect(told(odt({ "Basic/Standard/Module1.xml": "x" }))).toMatch(macros);
  expect(told(odt({ "Scripts/python/a.py": "x" }))).toMatch(macros);
  expect(told(odt({ "Basic/Standard/script-lb.xml": "x", "Scripts/": "" })), "an empty library is none").toBe("odt");
});

test("what is locked, damaged, or only called a document is refused by what it is", () => {
  const password = /has a password/;
  const encrypted = wordFile(["A plan"]);
  const [local, listed] = [encrypted.indexOf("PK\u0003\u0004", 0, "latin1"), encrypted.indexOf("PK\u0001\u0002", 0, "latin1")];
  encrypted[local + 6] = 1;
  encrypted[listed + 8] = 1;
  expect(told(encrypted)).toMatch(password);
  expect(told(odt({ "META-INF/manifest.xml": "<manifest:encryption-data/>" }))).toMatch(password);
  expect(told(odt({ "encrypted-package": "x" }))).toMatch(password);
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(told(Buffer.concat([ole, Buffer.alloc(512), Buffer.from("EncryptedPackage", "utf16le")]))).toMatch(password);
  expect(told(ole)).toMatch(/old Word, Excel or PowerPoint/);
  expect(told(pdfFile(["A plan"]).toString("latin1").replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 6 0 R"))).toMatch(/protected/);
  expect(told("%PDF-1.7 and no more")).toMatch(/not all there/);

  expect(told(zip({ "a.txt": "a" }))).toMatch(/zip file and no Word/);
  expect(told(zip({ "word/document.xml": "a" }))).toMatch(/zip file and no Word/);
  expect(told(zip({ "[Content_Types].xml": presentation, "_rels/.rels": "x" })), "without its part").toMatch(/damaged/);
  expect(told(odt({ mimetype: "application/epub+zip" }))).toMatch(/zip file and no Word/);
  expect(told(wordFile(["A plan"]).subarray(0, 300))).toMatch(/damaged/);
  expect(told("PK\u0003\u0004 and no more")).toMatch(/damaged/);
});

test("nothing else gets in, and each is told what to do", () => {
  expect(told("")).toBe("This file is empty");
  expect(told(Buffer.alloc(10 * 1024 * 1024 + 1, "a"))).toMatch(/larger than 10 MB/);
  expect(told(aPng())).toMatch(/Choose it as the photograph/);
  expect(told("{\\rtf1 A plan}")).toMatch(/Save it as .docx/);
  for (const bytes of [Buffer.from("MZ\u0090\u0000\u0003", "latin1"), Buffer.from("GIF89a\u0001\u0000", "latin1"), Buffer.from("#!/bin/sh\u0000"), Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00])]) expect(told(bytes)).toMatch(/of a kind that can be added/);
});

test("a part that claims little and opens to gigabytes is not opened", async () => {
  const { deflateRawSync } = await import("node:zlib");
  const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
  const packed = pack(new Map([["[Content_Types].xml", bomb], ["_rels/.rels", Buffer.from("x")]]));
  packed.writeUInt16LE(8, packed.indexOf("PK\u0001\u0002", 0, "latin1") + 10);
  expect(told(packed)).toMatch(/zip file and no Word/);
});
