import type { RangeNode, ReservedNode, SyntaxNode } from "../syntax/nodes.ts";
import type { LocationBuilder } from "./location-builder.ts";
import type { NestedCounts } from "./paths.ts";

const RANGE = { start: 1, end: 2 } as const;

export function walkRange(builder: LocationBuilder, node: RangeNode, index: number): void {
  builder.within([index], () => {
    builder.add(node.start, node.end);
    builder.addPart(RANGE.start, node.first);
    builder.addPart(RANGE.end, node.last ?? firstToken(node));
  });
}

/** The end of a range of one number is located at its first token, which is the sign of a negative one. */
function firstToken({ first, negative }: RangeNode): SyntaxNode {
  return negative ? { start: first.start, end: first.start + 1 } : first;
}

export function walkReserved(
  builder: LocationBuilder,
  node: ReservedNode,
  rangeField: number,
  nameField: number,
  counts: NestedCounts,
): void {
  const isNames = node.names.length > 0;
  builder.within([isNames ? nameField : rangeField], () => {
    const location = builder.add(node.start, node.end);
    for (const name of node.names) builder.addPart(counts.reservedNames++, name);
    for (const range of node.ranges) walkRange(builder, range, counts.reservedRanges++);
    builder.attach(location, node.end);
  });
}
