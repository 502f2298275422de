/** Whether a name is that of one entry in a folder, and so cannot lead out of it. */
export function isModelName(name: string): boolean {
  return name !== "" && !name.startsWith(".") && !/[/\\\0]/.test(name);
}
