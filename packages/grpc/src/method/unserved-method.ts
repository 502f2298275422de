import { rawCodec } from "./codec.ts";
import type { MethodDefinition, MethodKind } from "./method.ts";

/** A method somebody called that nobody here serves: stands in the records of the calls that were refused. */
export class UnservedMethod implements MethodDefinition {
  readonly name: string;
  readonly path: string;
  readonly kind: MethodKind = "unary";
  readonly input: typeof rawCodec = rawCodec;
  readonly output: typeof rawCodec = rawCodec;

  constructor(path: string) {
    this.path = path;
    this.name = path.slice(path.lastIndexOf("/") + 1);
  }
}
