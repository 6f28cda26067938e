import type { ReactNode } from "react";
import { publicLinks } from "@/app/(public)/public-links";
import { PublicFrame } from "@/components/shell/public-frame";
import { PageHeader } from "@/components/ui/page-header";
import { now } from "@/lib/clock";
import { maySetUp } from "@/lib/trusts/may-set-up";

type Props = { pass: string | undefined; width?: "form" | "page"; children: ReactNode };

/** Around each step; without a pass that holds it says where one comes from. */
export function SetUpFrame({ pass, width, children }: Props) {
  return (
    <PublicFrame width={width} footer={publicLinks}>
      {maySetUp(pass, now()) ? children : <PageHeader title="This link does not open set-up" lede="It has run out, or part of it is missing. Ask whoever runs Braid for you for a new one." />}
    </PublicFrame>
  );
}
