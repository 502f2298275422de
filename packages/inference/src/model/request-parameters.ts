import { InferenceError } from "../inference-error.ts";
import type { BatchingSettings } from "../scheduler/batching.ts";
import type { SequencePosition } from "../scheduler/pending-request.ts";
import type { Parameters } from "./inference-request.ts";

/**
 * The request's `priority`: 1 is the most urgent, 0 or nothing takes the model's default.
 *
 * @throws InferenceError INVALID_ARGUMENT when the model has no such level
 */
export function requestPriority(parameters: Parameters, settings: BatchingSettings): number {
  const given = integerParameter(parameters, "priority");
  if (settings.priorityLevels === 0) return 1;
  if (given === undefined || given === 0) return settings.defaultPriority;
  if (given > settings.priorityLevels) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `parameter "priority": expected 0 to ${settings.priorityLevels}, got ${given}`,
    );
  }
  return given;
}

/** The request's `timeout`, which counts microseconds, in milliseconds; undefined when it has none. */
export function requestTimeoutMs(parameters: Parameters): number | undefined {
  const microseconds = integerParameter(parameters, "timeout");
  return microseconds === undefined ? undefined : microseconds / 1000;
}

/**
 * The request's `sequence_id`, `sequence_start` and `sequence_end`.
 *
 * @throws InferenceError INVALID_ARGUMENT when it names no sequence
 */
export function sequencePosition(model: string, parameters: Parameters): SequencePosition {
  const id = parameters.get("sequence_id");
  if (id === undefined || id === "" || Number(id) === 0) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `parameter "sequence_id": model "${model}" needs one other than 0 and ""`,
    );
  }
  return {
    id: String(id),
    start: parameters.get("sequence_start") === true,
    end: parameters.get("sequence_end") === true,
  };
}

/**
 * A parameter that is a whole number from 0 up; undefined when it is not there.
 *
 * @throws InferenceError INVALID_ARGUMENT when it is anything else
 */
export function integerParameter(parameters: Parameters, name: string): number | undefined {
  const value = parameters.get(name);
  if (value === undefined) return undefined;
  const number = typeof value === "bigint" || typeof value === "number" ? Number(value) : Number.NaN;
  if (!Number.isSafeInteger(number) || number < 0) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      `parameter "${name}": expected a whole number from 0 up, got ${String(value)}`,
    );
  }
  return number;
}
