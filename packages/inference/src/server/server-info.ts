import { readFileSync } from "node:fs";

const packageJson: { version: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

/** What the server says of itself. */
export const serverInfo: {
  readonly name: string;
  readonly version: string;
  readonly extensions: readonly string[];
} = {
  name: "weft",
  version: packageJson.version,
  extensions: [
    "classification",
    "sequence",
    "model_repository",
    "model_repository(unload_dependents)",
    "schedule_policy",
    "model_configuration",
    "binary_tensor_data",
    "parameters",
    "statistics",
    "generate",
  ],
};
