import { EncodeError } from "../errors.ts";

/** What a 64-bit integer field takes. A number must be an integer, and is exact up to 2^53. */
export type Int64Input = bigint | number | string;

/** For generated code: a 64-bit integer as bigint; 0 when there is none. */
export function int64ToBigint(value: Int64Input | undefined): bigint {
  return typeof value === "bigint" ? value : toBigint(value);
}

function toBigint(value: number | string | undefined): bigint {
  try {
    return value === undefined ? 0n : BigInt(value);
  } catch (cause) {
    throw new EncodeError("invalid_value", `${value} is not an integer`, { cause });
  }
}

/** For generated code with `int64: "string"`. */
export function int64ToString(value: Int64Input | undefined): string {
  return typeof value === "string" ? value : int64ToBigint(value).toString();
}

/** For generated code with `int64: "number"`. */
export function int64ToNumber(value: Int64Input | undefined): number {
  return typeof value === "number" ? value : Number(value ?? 0);
}
