import type { ChoiceOption } from "@/components/ui/radio-group";
import type { Option } from "@/components/ui/select";
import type { WhoSeesProps } from "@/components/ui/who-sees";

type Box = { name: string; label: string; hint?: string; optional?: boolean; whoSees?: WhoSeesProps };

/** One part of a form, described on the server: what it is called, what it holds, and how it is asked. */
export type FormPart =
  | (Box & { kind: "text"; value?: string; type?: "text" | "email" | "time" | "number" | "date"; width?: "full" | "medium" | "short"; autoComplete?: string })
  | (Box & { kind: "area"; value?: string; rows?: number })
  | (Box & { kind: "select"; value?: string; options: readonly Option[]; placeholder?: string })
  | (Box & { kind: "radio"; value?: string; options: readonly ChoiceOption[] })
  | (Box & { kind: "ticks"; value?: readonly string[]; options: readonly ChoiceOption[]; size?: "normal" | "large" })
  /** `most` are the bytes that it takes, and what is said of more before any of them is sent. */
  | (Box & { kind: "file"; accept?: string; most?: { bytes: number; words: string } })
  /** With a label it is named where somebody saved another meanwhile, though it has no box. */
  | { kind: "hidden"; name: string; value: string; label?: string }
  | { kind: "beside"; parts: readonly FormPart[] }
  | { kind: "group"; title: string; hint?: string; parts: readonly FormPart[] };
