import { generatedUsers } from "../types/compile.ts";

/** What the guides' snippets take as given: an author's store, tokens and files, and what earlier snippets made. */
export const given: string = `
import type {
  Channel, Client, ClientInterceptor, Server, ServerInterceptor, ServiceHandlers,
} from "@weft/grpc";
import type { User, UserInit, UserService } from "${generatedUsers}";

declare global {
  const server: Server;
  const channel: Channel;
  const users: Client<typeof UserService>;
  const handlers: ServiceHandlers<typeof UserService>;
  const store: {
    find(userId: number, options?: { signal?: AbortSignal }): Promise<User | undefined>;
    insert(user: UserInit): Promise<void>;
    all(count: number): AsyncIterable<User>;
  };
  const token: string;
  const cert: string;
  const key: string;
  const ca: string;
  const logging: ServerInterceptor;
  const authorize: ClientInterceptor;
  function freshToken(): Promise<string>;
  function userOfToken(authorization: string | undefined): Promise<{ name: string } | undefined>;
  function readFile(path: string): Promise<Buffer>;
  function print(...words: unknown[]): void;
}
`;
