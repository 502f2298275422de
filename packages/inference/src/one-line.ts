/** The first line of what an error says, for reasons that are shown in tables and status messages. */
export function oneLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const end = message.indexOf("\n");
  return (end < 0 ? message : message.slice(0, end)).trim();
}
