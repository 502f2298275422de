/** The size of a header list as its receiver counts it, bytes (RFC 9113 §6.5.2). Names and values are ASCII. */
export function headerListBytes(fields: readonly string[]): number {
  let bytes = 0;
  for (let i = 0; i < fields.length; i += 2) bytes += fields[i]!.length + fields[i + 1]!.length + 32;
  return bytes;
}
