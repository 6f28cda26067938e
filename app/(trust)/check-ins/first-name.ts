/** What colleagues call each other: 'Asha' for 'Asha Raman'. */
export function firstName(name: string): string {
  return name.split(" ")[0] ?? name;
}
