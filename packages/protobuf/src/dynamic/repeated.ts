import type { FieldDescriptor } from "../descriptor/descriptors.ts";
import { FieldType } from "../descriptor/field-type.ts";

interface TypedArrayOf {
  from(values: ArrayLike<unknown>): ArrayLike<unknown>;
}

const typedArrays: readonly (TypedArrayOf | undefined)[] = /* @__PURE__ */ (() => {
  const arrays: TypedArrayOf[] = [];
  const set = (array: unknown, ...types: number[]) => {
    for (const type of types) arrays[type] = array as TypedArrayOf;
  };
  set(Float64Array, FieldType.DOUBLE);
  set(Float32Array, FieldType.FLOAT);
  set(Int32Array, FieldType.INT32, FieldType.SFIXED32, FieldType.SINT32);
  set(Uint32Array, FieldType.UINT32, FieldType.FIXED32);
  set(BigInt64Array, FieldType.INT64, FieldType.SFIXED64, FieldType.SINT64);
  set(BigUint64Array, FieldType.UINT64, FieldType.FIXED64);
  return arrays;
})();

/** The values of a repeated field as its message holds them: an array, or a typed one where the schema says so. */
export function fromList(field: FieldDescriptor, values: unknown[]): unknown {
  const typed = field.typedArray ? typedArrays[field.type] : undefined;
  return typed === undefined ? values : typed.from(values);
}

/** The values of a repeated field, in an array that may grow: the message's own where it is one. */
export function toList(held: unknown): unknown[] {
  if (Array.isArray(held)) return held;
  return held === undefined ? [] : Array.from(held as ArrayLike<unknown>);
}
