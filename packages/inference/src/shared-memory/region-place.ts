import { InferenceError } from "../inference-error.ts";
import type { Parameters, ParameterValue } from "../model/inference-request.ts";
import { integerParameter } from "../model/request-parameters.ts";
import { toRaw } from "../tensor/raw-contents.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { SharedMemory } from "./shared-memory.ts";
import type { SharedRegion } from "./shared-region.ts";

/** The parameter that says that a tensor lies in shared memory. */
export const regionName = "shared_memory_region";
const byteSizeName = "shared_memory_byte_size";
const offsetName = "shared_memory_offset";

/** Where in a region a tensor lies. */
export interface RegionPlace {
  readonly region: SharedRegion;
  /** Bytes from the region's start. */
  readonly offset: number;
  readonly byteSize: number;
}

/**
 * The place that a tensor's parameters name; undefined when they name none.
 *
 * @param what the tensor, for the message: `input "x"`
 * @throws InferenceError INVALID_ARGUMENT when it does not lie in its region; see {@link SharedMemory.region}
 */
export function placeIn(memory: SharedMemory, parameters: Parameters, what: string): RegionPlace | undefined {
  const name = parameters.get(regionName);
  if (name === undefined) return undefined;
  if (typeof name !== "string")
    throw new InferenceError("INVALID_ARGUMENT", `${what}: expected ${regionName} to be a name`);
  const region = memory.region(name);
  const byteSize = integerParameter(parameters, byteSizeName);
  if (byteSize === undefined)
    throw new InferenceError("INVALID_ARGUMENT", `${what}: expected ${byteSizeName} beside ${regionName}`);
  const offset = integerParameter(parameters, offsetName) ?? 0;
  if (offset + byteSize > region.definition.byteSize) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `${what}: expected offset and size within the ${region.definition.byteSize} bytes of region "${name}", got ${offset} and ${byteSize}`,
    );
  }
  return { region, offset, byteSize };
}

/**
 * Puts an output where its request wants it, and says so in the parameters that stand in place of its contents.
 *
 * @throws InferenceError INVALID_ARGUMENT when it is larger than the place
 */
export function writeOutput(
  name: string,
  tensor: Tensor,
  { region, offset, byteSize }: RegionPlace,
): ReadonlyMap<string, ParameterValue> {
  const bytes = toRaw(tensor);
  if (bytes.length > byteSize) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `output "${name}": expected ${bytes.length} bytes of shared memory or more, got ${byteSize}`,
    );
  }
  region.write(offset, bytes);
  return new Map<string, ParameterValue>([
    [regionName, region.definition.name],
    [byteSizeName, BigInt(bytes.length)],
    ...(offset === 0 ? [] : ([[offsetName, BigInt(offset)]] as const)),
  ]);
}
