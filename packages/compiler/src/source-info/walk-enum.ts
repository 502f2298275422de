import type { EnumNode, EnumValueNode, ReservedNode } from "../syntax/nodes.ts";
import type { LocationBuilder } from "./location-builder.ts";
import { NAME, newCounts } from "./paths.ts";
import { walkCompactOptions, walkOptionStatement } from "./walk-options.ts";
import { walkReserved } from "./walk-reserved.ts";

const ENUM = { value: 2, options: 3, reservedRange: 4, reservedName: 5 } as const;
const VALUE = { number: 2, options: 3 } as const;

export function walkEnum(builder: LocationBuilder, node: EnumNode): void {
  const location = builder.add(node.start, node.end);
  builder.addPart(NAME, node.name);
  builder.attach(location, node.open);
  const counts = newCounts();
  let values = 0;
  for (const element of node.elements) {
    switch (element.kind) {
      case "value":
        builder.within([ENUM.value, values++], () => walkValue(builder, element));
        break;
      case "reserved":
        walkReserved(builder, element satisfies ReservedNode, ENUM.reservedRange, ENUM.reservedName, counts);
        break;
      case "option":
        walkOptionStatement(builder, ENUM.options, element);
        break;
      default:
        builder.passEmpty(element.end);
    }
  }
  builder.closeBlock(node.close);
}

function walkValue(builder: LocationBuilder, node: EnumValueNode): void {
  const location = builder.add(node.start, node.end);
  builder.addPart(NAME, node.name);
  builder.addPart(VALUE.number, node.number);
  if (node.options !== undefined) walkCompactOptions(builder, VALUE.options, node.options);
  builder.attach(location, node.end);
}
