import type { Metadata } from "next";
import type { ReactNode } from "react";
import { connection } from "next/server";

export const metadata: Metadata = { title: { default: "Braid", template: "%s · Braid" } };

export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection();
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  );
}
