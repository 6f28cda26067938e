import { isUtf8 } from "node:buffer";

/** Control characters other than tabs and breaks of lines and pages: no text holds them, nearly everything else does. */
const isControl = (byte: number) => (byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d].includes(byte)) || byte === 0x7f;

const utf16 = (bytes: Buffer) => (bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined);

/** Whether bytes are plain text: UTF-8, UTF-16 that says so, or what Windows writes in England. */
export function isPlainText(bytes: Buffer): boolean {
  const encoding = utf16(bytes);
  if (encoding) return isText16(bytes, encoding);
  if (bytes.some(isControl)) return false;
  // The five bytes that Windows-1252 leaves empty.
  return isUtf8(bytes) || !bytes.some((byte) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte));
}

function isText16(bytes: Buffer, encoding: string): boolean {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return !/[^\P{Cc}\s]/u.test(text);
  } catch {
    return false;
  }
}
