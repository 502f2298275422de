import { readFileSync } from "node:fs";
import { type Address, Channel, type ChannelOptions } from "@weft/grpc";
import type { Command } from "commander";
import { usageError } from "./cli-error.ts";
import { parseAddress } from "./parse-address.ts";
import { type Headers, parseHeader } from "./parse-header.ts";

/** How to reach a server, the same in every command that calls one. */
export interface DialOptions {
  readonly tls?: boolean;
  readonly ca?: string;
  readonly header?: Headers;
}

/** A person at a terminal wants the message, however large; 1 GiB keeps a broken server from filling the memory. */
const maxReceiveMessageBytes = 2 ** 30;

export function addDialOptions(command: Command): Command {
  return command
    .option("-H, --header <key: value>", "metadata to send; may be repeated", parseHeader)
    .option("--tls", "encrypt, trusting the system's certificate authorities")
    .option("--ca <file>", "encrypt, trusting the authorities in this PEM file");
}

/** A channel to HOST:PORT. */
export function dial(address: string, options: DialOptions): Channel {
  return new Channel(parseAddress(address), channelOptions(options));
}

function channelOptions({ tls = false, ca }: DialOptions): ChannelOptions {
  const security: ChannelOptions = ca === undefined ? { tls } : { tls: { ca: readCertificates(ca) } };
  return { ...security, maxReceiveMessageBytes };
}

/** A channel to several of HOST:PORT or unix:/PATH, whose calls take turns; or to all that a dns: name stands for. */
export function dialInTurns(addresses: readonly string[], options: DialOptions): Channel {
  const [first = ""] = addresses;
  if (addresses.length === 1 && !first.startsWith("dns:")) return dial(first, options);
  const endpoints = addresses.length === 1 ? {} : { addresses: addresses.map(endpointOf) };
  const spread = { ...channelOptions(options), ...endpoints, loadBalancing: "round_robin" } as const;
  return new Channel(parseAddress(first), spread);
}

function endpointOf(address: string): Address {
  if (address.startsWith("unix:")) return { path: address.slice("unix:".length) };
  const colon = parseAddress(address).lastIndexOf(":");
  if (address.startsWith("dns:"))
    throw usageError(`"${address}" stands for several addresses`, "give it alone");
  return { host: address.slice(0, colon).replace(/^\[|\]$/g, ""), port: Number(address.slice(colon + 1)) };
}

/** TLS would take a file without certificates for one that trusts nobody, and blame the server. */
function readCertificates(path: string): string {
  const pem = readFileSync(path, "utf8");
  if (pem.includes("-----BEGIN CERTIFICATE-----")) return pem;
  throw usageError(
    `--ca ${path}: no certificate in it`,
    "give a PEM file that holds -----BEGIN CERTIFICATE-----",
  );
}
