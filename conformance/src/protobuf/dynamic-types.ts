import { readFileSync } from "node:fs";
import { Registry } from "@weft/protobuf";

/** The types of a serialized FileDescriptorSet, none of them generated. */
export function dynamicTypes(file: string): Registry {
  return Registry.fromFileDescriptorSet(readFileSync(file));
}
