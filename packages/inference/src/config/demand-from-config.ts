import type { ModelConfig } from "../gen/inference/model_config.ts";
import { InferenceError } from "../inference-error.ts";
import type { ResourceDemand } from "../scheduler/rate-limiter.ts";

/**
 * What one execution of the model takes of the server's resources; undefined when it says nothing. On one machine without
 * GPUs, a resource is the same whether it is `global` or not. Triton Model Configuration §Rate Limiter.
 *
 * @throws InferenceError INVALID_ARGUMENT when instance groups, whose instances are alike here, differ in it
 */
export function demandFromConfig({ instanceGroup }: ModelConfig): ResourceDemand | undefined {
  const [first, ...others] = instanceGroup.map(({ rateLimiter }) => ({
    resources: new Map(rateLimiter?.resources.map(({ name, count }) => [name, count])),
    priority: rateLimiter?.priority ?? 0,
  }));
  if (!first) return undefined;
  if (others.some((other) => textOf(other) !== textOf(first))) {
    throw new InferenceError(
      "INVALID_ARGUMENT",
      "config.pbtxt: rate_limiter differs between instance groups; give all of them the same",
    );
  }
  return first.resources.size > 0 ? first : undefined;
}

function textOf({ resources, priority }: ResourceDemand): string {
  return JSON.stringify([[...resources].sort(([a], [b]) => (a < b ? -1 : 1)), priority]);
}
