import { readFileSync } from "node:fs";

const packageJson: { version: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

/** What the server says of itself. */
export const serverInfo: {
  readonly name: string;
  readonly version: string;
} = {
  name: "weft",
  version: packageJson.version,
};
