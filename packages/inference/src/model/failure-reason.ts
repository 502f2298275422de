import { ExecutionError, type InferenceError } from "../inference-error.ts";

/** Why a request failed, in the words of Triton's metrics. */
export type FailureReason = "REJECTED" | "CANCELED" | "BACKEND" | "OTHER";

/** What a failure counts as. A model that ran and failed is the backend's, whatever code it chose. */
export function failureReason(error: InferenceError): FailureReason {
  if (error.code === "CANCELLED") return "CANCELED";
  if (error instanceof ExecutionError) return "BACKEND";
  switch (error.code) {
    case "UNAVAILABLE":
    case "RESOURCE_EXHAUSTED":
    case "DEADLINE_EXCEEDED":
      return "REJECTED";
    default:
      return "OTHER";
  }
}
