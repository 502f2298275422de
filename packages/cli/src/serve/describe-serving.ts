import type { ServedModel, Serving } from "@weft/inference";
import { formatSignature } from "@weft/inference";
import { tryCommand } from "./try-command.ts";

/** What a person who started a server wants to see: its models, its addresses, and one command to try. */
export function describeServing(serving: Serving, host: string | undefined): string[] {
  const { models, grpc, workers } = serving;
  const width = (cell: (model: ServedModel) => string): number =>
    Math.max(...models.map((model) => cell(model).length));
  const nameWidth = Math.max(
    width(({ name }) => name),
    "gRPC".length,
  );
  const versionWidth = width(({ version }) => version);
  const stateWidth = width(({ state }) => state);

  const lines = models.map(({ name, version, state, signature, reason = "" }) =>
    [
      name.padEnd(nameWidth),
      version.padEnd(versionWidth),
      state.padEnd(stateWidth),
      ` ${signature ? formatSignature(signature) : reason}`,
    ].join("  "),
  );
  const ready = models.filter(({ state }) => state === "ready").length;
  const address = `${grpc.address.includes(":") ? `[${grpc.address}]` : grpc.address}:${grpc.port}`;
  const row = (label: string, text: string): string => `${label.padEnd(nameWidth)}  ${text}`;
  lines.push(row("gRPC", `${address}   ${count(ready, "model")}, ${count(workers, "worker")}`));
  const command = tryCommand(models, `${host ?? "localhost"}:${grpc.port}`);
  if (command !== undefined) lines.push(row("try", command));
  return lines;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
