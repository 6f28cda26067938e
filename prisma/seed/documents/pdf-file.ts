const escaped = (text: string) => text.replaceAll(/[\\()]/g, (one) => `\\${one}`);
const page = (lines: readonly string[]) => `BT /F1 14 Tf 56 780 Td 22 TL ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(" ")} ET`;

/** A PDF of one page, a line below the other. */
export function pdfFile(lines: readonly string[]): Buffer {
  const content = page(lines);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, number) => {
    const at = text.length;
    text += `${number + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
