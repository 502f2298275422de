import type { Parameters } from "../model/inference-request.ts";
import { placeIn, type RegionPlace } from "../shared-memory/region-place.ts";
import type { SharedMemory } from "../shared-memory/shared-memory.ts";
import { classCountOf } from "./classification.ts";

/** How one output is to be answered, whatever the protocol. */
export interface OutputForm {
  /** Only the highest so many classes of each row. */
  readonly classCount: number | undefined;
  /** Where in shared memory its elements are put instead of into the answer. */
  readonly place: RegionPlace | undefined;
}

/** As the protocol answers. */
export const plainOutput: OutputForm = { classCount: undefined, place: undefined };

/** What a requested output's parameters ask for. @throws InferenceError see {@link placeIn} and {@link classCountOf} */
export function outputForm(name: string, parameters: Parameters, memory: SharedMemory): OutputForm {
  return { classCount: classCountOf(parameters), place: placeIn(memory, parameters, `output "${name}"`) };
}
