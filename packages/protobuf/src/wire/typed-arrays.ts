import { allocate } from "./allocate.ts";
import { type Int64Input, int64ToBigint } from "./int64.ts";

export type NumberArray =
  | Float32Array
  | Float64Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Uint8Array;

/** An empty array can hold nothing and so be shared: the value of unset fields. */
export const noFloat32Array: Float32Array = /* @__PURE__ */ new Float32Array(0);
export const noFloat64Array: Float64Array = /* @__PURE__ */ new Float64Array(0);
export const noInt32Array: Int32Array = /* @__PURE__ */ new Int32Array(0);
export const noUint32Array: Uint32Array = /* @__PURE__ */ new Uint32Array(0);
export const noBigInt64Array: BigInt64Array = /* @__PURE__ */ new BigInt64Array(0);
export const noBigUint64Array: BigUint64Array = /* @__PURE__ */ new BigUint64Array(0);

type ArrayConstructor<A extends NumberArray> = {
  new (length: number): A;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): A;
};

/**
 * An array of this length that begins with the values of `before`. Values may come one by one: the buffer is made
 * larger than needed, so that it is not copied for each. `before` must have been made here or be empty.
 */
export function spare<A extends NumberArray>(before: A, length: number): A {
  const type = before.constructor as unknown as ArrayConstructor<A>;
  const width = before.BYTES_PER_ELEMENT;
  if (before.length === 0) return new type(allocate(length * width), 0, length);
  if (before.buffer.byteLength >= length * width) return new type(before.buffer, 0, length);
  const grown = new type(new ArrayBuffer(Math.max(length, before.length * 2) * width), 0, length);
  (grown as Float64Array).set(before as Float64Array);
  return grown;
}

export function appendTo<A extends NumberArray>(before: A, value: A[number]): A {
  const array = spare(before, before.length + 1);
  array[before.length] = value;
  return array;
}

export function toFloat32Array(init: ArrayLike<number> | undefined): Float32Array {
  return init === undefined ? noFloat32Array : init instanceof Float32Array ? init : Float32Array.from(init);
}

export function toFloat64Array(init: ArrayLike<number> | undefined): Float64Array {
  return init === undefined ? noFloat64Array : init instanceof Float64Array ? init : Float64Array.from(init);
}

export function toInt32Array(init: ArrayLike<number> | undefined): Int32Array {
  return init === undefined ? noInt32Array : init instanceof Int32Array ? init : Int32Array.from(init);
}

export function toUint32Array(init: ArrayLike<number> | undefined): Uint32Array {
  return init === undefined ? noUint32Array : init instanceof Uint32Array ? init : Uint32Array.from(init);
}

export function toBigInt64Array(init: ArrayLike<Int64Input> | undefined): BigInt64Array {
  if (init === undefined) return noBigInt64Array;
  return init instanceof BigInt64Array ? init : BigInt64Array.from(Array.from(init, int64ToBigint));
}

export function toBigUint64Array(init: ArrayLike<Int64Input> | undefined): BigUint64Array {
  if (init === undefined) return noBigUint64Array;
  return init instanceof BigUint64Array ? init : BigUint64Array.from(Array.from(init, int64ToBigint));
}
