"use client";

import type { ReactNode } from "react";
import { InItsPlace } from "@/components/forms/in-its-place";

/** Forms that stand side by side on a page: sending one that leads here again leaves what is typed in the others alone. */
export const FormsInPlace = ({ children }: { children: ReactNode }) => <InItsPlace value>{children}</InItsPlace>;
