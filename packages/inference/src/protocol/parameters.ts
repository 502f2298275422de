import type { InferParameter, InferParameterInit } from "../gen/inference/grpc_service.ts";
import type { Parameters, ParameterValue } from "../model/inference-request.ts";

const none: Parameters = new Map();

/** Parameters as they came over gRPC. One without a value is left out. */
export function fromWireParameters(wire: ReadonlyMap<string, InferParameter>): Parameters {
  if (wire.size === 0) return none;
  const parameters = new Map<string, ParameterValue>();
  for (const [name, { parameterChoice }] of wire) {
    if (parameterChoice) parameters.set(name, parameterChoice.value);
  }
  return parameters;
}

/** Parameters as they go over gRPC: whole `bigint`s as int64, numbers as double. */
export function toWireParameters(parameters: Parameters): [string, InferParameterInit][] {
  return Array.from(parameters, ([name, value]) => [name, { parameterChoice: choiceOf(value) }]);
}

function choiceOf(value: ParameterValue): InferParameterInit["parameterChoice"] {
  switch (typeof value) {
    case "boolean":
      return { case: "boolParam", value };
    case "bigint":
      return value > 0x7fffffffffffffffn ? { case: "uint64Param", value } : { case: "int64Param", value };
    case "number":
      return { case: "doubleParam", value };
    case "string":
      return { case: "stringParam", value };
  }
}
