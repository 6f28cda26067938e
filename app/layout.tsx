import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { headers } from "next/headers";
import { connection } from "next/server";
import { fontVariables } from "@/app/fonts";
import { PLAIN_FORM } from "@/lib/forms/plain-form";
import "./globals.css";

/** Without script only the page's name, as it is rendered, can begin with 'Error:'; with script the error summary sees to it. */
export async function generateMetadata(): Promise<Metadata> {
  const begins = (await headers()).has(PLAIN_FORM) ? "Error: " : "";
  return {
    title: { default: `${begins}Braid`, template: `${begins}%s · Braid` },
    description: "Where a school trust runs its own improvement.",
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, email: false, address: false },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#16161a" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en-GB" className={fontVariables}>
      <body>
        <a href="#main" className="skip-link">
          Skip to the main content
        </a>
        {children}
      </body>
    </html>
  );
}
