"use client";

import { WentWrong } from "@/components/shell/went-wrong";

export default function ErrorInTrust(props: { error: unknown; retry: () => void }) {
  return <WentWrong {...props} />;
}
