/** For options that may be repeated: all that was given, in order. */
export function gather(text: string, gathered: readonly string[] | undefined): readonly string[] {
  return [...(gathered ?? []), text];
}
