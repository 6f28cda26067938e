import type { Option } from "@/components/ui/select";
import type { Candidate } from "@/lib/action-learning/sets/list-candidates";

/** Leaders as choices, by school; the value holds the person and the school for which they would come. */
export const candidateOptions = (leaders: readonly Candidate[]): Option[] => leaders.map(({ personId, name, schoolId, school }) => ({ value: `${personId}~${schoolId}`, label: `${school}: ${name}` }));
