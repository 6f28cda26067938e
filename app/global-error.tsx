"use client";

import { fontVariables } from "@/app/fonts";
import { WentWrong } from "@/components/shell/went-wrong";
import "./globals.css";

/** Stands in for the whole document when even the outermost layout fails. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en-GB" className={fontVariables}>
      <body className="p-5 sm:p-12">
        <main id="main">
          <WentWrong {...props} />
        </main>
      </body>
    </html>
  );
}
