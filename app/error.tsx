"use client";

import { PublicFrame } from "@/components/shell/public-frame";
import { WentWrong } from "@/components/shell/went-wrong";

export default function ErrorPage(props: { error: unknown; retry: () => void }) {
  return (
    <PublicFrame>
      <WentWrong {...props} />
    </PublicFrame>
  );
}
