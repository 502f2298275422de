import { Registry } from "@weft/protobuf";
import { testFiles } from "./test-schemas.ts";

/** The test messages, with their generated code. */
export function generatedTypes(): Registry {
  return new Registry(...testFiles);
}
