import { PROTO_LIMITS } from "../features/feature-set.ts";
import type { DeclaredSymbol } from "../linker/symbols.ts";
import type { CheckContext } from "./check-context.ts";

/** What edition 2026 allows at most; any edition has the first, which readers of descriptors set. */
const MAX_FIELDS_EVER = 65_535;
const MAX_FIELDS = 1500;
const MAX_ONEOFS = 1000;
const MAX_ONEOF_FIELDS = 1200;
const MAX_VALUES = 1700;

export function checkLimits(context: CheckContext, symbol: DeclaredSymbol): void {
  const limited = symbol.features.enforceProtoLimits === PROTO_LIMITS.limits2026;
  const check = (count: number, max: number, what: string): void => {
    if (count <= max) return;
    context.error(
      symbol.nameNode,
      "limit",
      `${symbol.kind} \`${symbol.name}\` has ${count} ${what}, more than ${max}`,
    );
  };
  if (symbol.kind === "message") {
    check(symbol.fields.length, limited ? MAX_FIELDS : MAX_FIELDS_EVER, "fields");
    if (limited) check(symbol.oneofs.filter((oneof) => !oneof.isSynthetic).length, MAX_ONEOFS, "oneofs");
  } else if (symbol.kind === "oneof" && limited) {
    check(symbol.parent.fields.filter((field) => field.oneof === symbol).length, MAX_ONEOF_FIELDS, "fields");
  } else if (symbol.kind === "enum" && limited) {
    check(symbol.values.length, MAX_VALUES, "values");
  }
}
