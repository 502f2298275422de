import type { GenerateOptions } from "./generate.ts";

/** What was written after `--weft_opt=` is not understood. */
export class ParameterError extends Error {
  override readonly name = "ParameterError";
  readonly code = "invalid_parameter";
}

/** Reads a plug-in's parameter: `int64=string,typed_arrays,import_extension=.js`. Throws ParameterError. */
export function parsePluginParameter(parameter: string): Omit<GenerateOptions, "requested"> {
  const options: { -readonly [K in keyof Omit<GenerateOptions, "requested">]: GenerateOptions[K] } = {};
  for (const part of parameter.split(",").filter((one) => one !== "")) {
    const [name, value = "true"] = part.split("=", 2);
    switch (name) {
      case "int64":
        options.int64 = oneOf(name, value, ["bigint", "string", "number"]);
        break;
      case "typed_arrays":
        options.typedArrays = oneOf(name, value, ["true", "false"]) === "true";
        break;
      case "binary_only":
        options.binaryOnly = oneOf(name, value, ["true", "false"]) === "true";
        break;
      case "import_extension":
        options.importExtension = oneOf(name, value, [".ts", ".js"]);
        break;
      default:
        throw new ParameterError(
          `unknown parameter ${name}: there are int64, typed_arrays, binary_only and import_extension`,
        );
    }
  }
  return options;
}

function oneOf<const T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new ParameterError(`${name}=${value}: it is one of ${allowed.join(", ")}`);
  return found;
}
