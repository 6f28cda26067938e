/** A school's phase where the register gives it one: it writes 'Not applicable' for special schools and alternative provision. */
export const phaseWord = (phase: string | null): string | null => (phase === "Not applicable" ? null : phase);
