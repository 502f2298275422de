import { formatSignature, type ServedModel, type Serving } from "@weft/inference";
import type { ServeFlags } from "./serve-flags.ts";
import { tryCommand } from "./try-command.ts";

/** What a person who started a server wants to see: its models, its addresses, and one command to try. */
export function describeServing(
  serving: Serving,
  flags: Pick<ServeFlags, "host" | "tlsCert" | "tokenFile">,
): string[] {
  const { models, grpc, http, admin, workers } = serving;
  const width = (cell: (model: ServedModel) => string): number =>
    models.reduce((most, model) => Math.max(most, cell(model).length), 0);
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
  const scheme = flags.tlsCert === undefined ? "http" : "https";
  const ready = models.filter(({ state }) => state === "ready").length;
  const addresses = [
    authority(grpc),
    ...(http ? [`${scheme}://${authority(http)}`] : []),
    ...(admin ? [`admin ${scheme}://${authority(admin)}`] : []),
    `${count(ready, "model")}, ${count(workers, "worker")}`,
  ];
  lines.push(`${"gRPC".padEnd(nameWidth)}  ${addresses.join("   ")}`);
  const command = tryCommand(models, `${flags.host ?? "localhost"}:${grpc.port}`, flags);
  if (command !== undefined) lines.push(`${"try".padEnd(nameWidth)}  ${command}`);
  return lines;
}

function authority({ address, port }: Serving["grpc"]): string {
  return `${address.includes(":") ? `[${address}]` : address}:${port}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
