import { roleWord } from "@/lib/home/role-words";
import type { MyParticipant } from "@/lib/institute/coaching/read-my-participants";
import type { Viewer } from "@/lib/viewers/viewer";

/** Who somebody is, in a line: their job and their school. */
export const participantLine = ({ job, school }: Pick<MyParticipant, "job" | "school">, { trust }: Pick<Viewer, "trust">): string => [roleWord(job, trust.words), school].filter(Boolean).join(", ");
