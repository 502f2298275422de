import { TYPE } from "../descriptors/field-type.ts";

const INT32 = [-(2n ** 31n), 2n ** 31n - 1n] as const;
const INT64 = [-(2n ** 63n), 2n ** 63n - 1n] as const;
const UINT32 = [0n, 2n ** 32n - 1n] as const;
const UINT64 = [0n, 2n ** 64n - 1n] as const;

/** The smallest and largest value of an integer type; undefined for other types. */
export function integerRange(type: number): readonly [bigint, bigint] | undefined {
  switch (type) {
    case TYPE.int32:
    case TYPE.sint32:
    case TYPE.sfixed32:
      return INT32;
    case TYPE.int64:
    case TYPE.sint64:
    case TYPE.sfixed64:
      return INT64;
    case TYPE.uint32:
    case TYPE.fixed32:
      return UINT32;
    case TYPE.uint64:
    case TYPE.fixed64:
      return UINT64;
    default:
      return undefined;
  }
}
