import { baseUrl } from "@/lib/auth/settings";
import { drawPdf } from "@/lib/print/draw-pdf";

/** One of the product's own pages as a PDF, as whoever asks for it sees it. @throws what `drawPdf` throws */
export const drawPage = (path: string, { headers }: Request): Promise<Buffer> =>
  drawPdf({ origin: baseUrl(), inside: `http://127.0.0.1:${process.env.PORT ?? 3000}`, path, cookies: headers.get("cookie") ?? "" });
