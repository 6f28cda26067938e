import type { Metadata } from "next";
import { NotHere } from "@/components/shell/not-here";
import { PublicFrame } from "@/components/shell/public-frame";

export const metadata: Metadata = { title: "That page is not here" };

export default function NotFoundPage() {
  return (
    <PublicFrame>
      <NotHere />
    </PublicFrame>
  );
}
