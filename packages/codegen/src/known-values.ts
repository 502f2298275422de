import type { EnumDescriptor } from "@weft/protobuf";

/** The condition under which a closed enum has the number in `variable`. */
export function knownValues(type: EnumDescriptor, variable: string): string {
  const numbers = [...type.byNumber.keys()].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges
    .map(([first, last]) => {
      if (first === last) return `${variable} === ${first}`;
      const range = `${variable} >= ${first} && ${variable} <= ${last}`;
      return ranges.length === 1 ? range : `(${range})`;
    })
    .join(" || ");
}
