import type { RequestTimings } from "../../scheduler/pending-request.ts";

/** Where the time of one request's steps went, altogether. A step that was answered from the cache, or is a pipeline, adds nothing. */
export class StepDurations {
  computeInputNs = 0;
  computeInferNs = 0;
  computeOutputNs = 0;

  add(timings: RequestTimings | undefined): void {
    this.computeInputNs += timings?.computeInputNs ?? 0;
    this.computeInferNs += timings?.computeInferNs ?? 0;
    this.computeOutputNs += timings?.computeOutputNs ?? 0;
  }
}
